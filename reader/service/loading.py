"""Loading: what a user gives, to articles. One input that fails never stops the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.errors import DuplicateError, LoadError, NoArticleError, NotReadableError, ParallaxError
from reader.loaders.confined import Confined, StoppedError
from reader.loaders.files import files_in, is_folder, read_file
from reader.loaders.network import Arrived, Network, Page, is_url
from reader.loaders.parse import parse_small
from reader.loaders.published import published_of
from reader.loaders.source import LARGEST, Raw
from reader.model.article import Article, Notice, article_id
from reader.model.original import Original
from reader.service.fetching import fetching
from reader.service.loaded import Loading
from reader.service.stage import Stage, Told
from reader.text.canonical import writable
from reader.text.document import paragraphs_of
from reader.text.language import guess_language, language_code

PASTED = "pasted text"
STANDARD_INPUT = "-"
_FIELDS = ("headline", "byline", "outlet", "published", "url", "language")


def _standard_input() -> bytes:
    return sys.stdin.buffer.read(LARGEST + 1)


def _no_progress(done: int, total: int) -> None:
    """Nobody listens."""


def _nobody(stage: Stage, done: int, total: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def load(
    inputs: Sequence[str],
    *,
    stdin: Callable[[], bytes] = _standard_input,
    progress: Callable[[int, int], None] = _no_progress,
    told: Told = _nobody,
    cancelled: Callable[[], bool] = _never,
    confined: Confined | None = None,
    network: Network | None = None,
    keep: bool = False,
) -> Loading:
    """Loads paths, folders, addresses and "-" (standard input). The pages of several addresses are fetched side by side.

    `progress(done, total)` counts files and pages, `told` hears more of each. When `cancelled()` answers True, what is loaded
    so far is returned. The same article a second time is a failure that names the first. What is foreign is parsed in
    `confined`, which a caller with many loads to do keeps between them; without one, a process of its own ends with this
    call. So does `network`, the client that fetches pages. With `keep` the bytes of each input come back too.
    """
    if confined is None:
        with Confined() as own:
            return load(inputs, stdin=stdin, progress=progress, told=told, cancelled=cancelled, confined=own, network=network, keep=keep)
    failures: list[LoadError] = []
    names = list(_expanded(inputs, failures))
    kept = _Kept()
    originals: list[tuple[str, Original]] = []
    with fetching([name for name in names if is_url(name)], network or Network(), _arriving(told), cancelled) as page_of:
        for done, name in enumerate(names):
            if cancelled():
                break
            progress(done, len(names))
            try:
                told(Stage.FETCHING if is_url(name) else Stage.READING, 0, 0)
                raw = _raw(name, stdin, page_of)
                told(Stage.READING, done, len(names))
                articles = parsed(raw, confined, cancelled)
                copies = kept.add(articles)
                if keep:
                    originals += [(a.id, Original(raw.data, raw.url, raw.charset, raw.media_type)) for a in articles]
            except StoppedError:
                break
            except LoadError as error:
                failures.append(error)
            else:
                failures += copies
        else:
            progress(len(names), len(names))
    return Loading(tuple(kept.articles), tuple(failures), tuple(originals))


def _arriving(told: Told) -> Arrived:
    """Tells of a page that is being fetched."""
    return lambda come, there: told(Stage.FETCHING, come, there)


def load_one(input: str) -> tuple[Article, ...]:
    """The articles of one file, folder or address. Raises the first LoadError where none could be loaded."""
    loading = load([input])
    if not loading.articles and loading.failures:
        raise loading.failures[0]
    return loading.articles


def load_pasted(
    text: str, html: str | None = None, *, confined: Confined | None = None, network: Network | None = None
) -> tuple[Article, ...]:
    """The articles of a clipboard: its links, one a line; else its HTML; else its text. Raises LoadError."""
    if confined is None:
        with Confined() as own:
            return load_pasted(text, html, confined=own, network=network)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and all(is_url(line) and " " not in line for line in lines):
        loading = load(lines, confined=confined, network=network)
        if not loading.articles:
            raise loading.failures[0]
        return loading.articles
    if html and html.strip():
        try:
            return parsed(_pasted(html, "text/html"), confined)
        except NoArticleError:
            if not text.strip():
                raise
    if not text.strip():
        raise NotReadableError(PASTED, "there is no text on the clipboard. Copy the article first")
    return parsed(_pasted(text), confined)


def _pasted(text: str, media_type: str | None = None) -> Raw:
    return Raw(PASTED, writable(text).encode(), charset="utf-8", media_type=media_type)


def article_from_fields(fields: Mapping[str, object]) -> Article:
    """An article from the fields of one JSON line; its text is taken exactly as it is, so that offsets are the input's.

    Half a surrogate pair alone becomes U+FFFD. Raises ParallaxError where a field has the wrong type or there is no text.
    """
    given = {name: _field(fields, name) for name in (*_FIELDS, "text")}
    if given["text"] is None:
        raise ParallaxError('"text" is missing. Give the text of the article')
    text = given["text"]
    published = published_of(given["published"])
    unread = given["published"] is not None and published is None
    language = language_code(given["language"]) or guess_language(text)
    known = {**given, "published": published, "language": language}
    return Article(
        id=article_id(text, given["url"] or given["outlet"], given["headline"]),
        text=text,
        paragraphs=paragraphs_of(text),
        headline=given["headline"],
        byline=given["byline"],
        outlet=given["outlet"],
        published=published,
        url=given["url"],
        language=language,
        notices=(Notice("no-date", f"“{(given['published'] or '')[:60]}” is not a date that can be read"),) if unread else (),
        metadata_from=tuple((name, "user" if given[name] else "words of the text") for name in _FIELDS if known[name]),
    )


def _field(fields: Mapping[str, object], name: str) -> str | None:
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise ParallaxError(f'"{name}" is {type(value).__name__}, not a text. Put it in quotation marks')
    return writable(value)


def _expanded(inputs: Sequence[str], failures: list[LoadError]) -> Iterator[str]:
    """The inputs with the files of each folder in its place."""
    for name in inputs:
        if name == STANDARD_INPUT or is_url(name) or not is_folder(name):
            yield name
            continue
        try:
            yield from files_in(name)
        except LoadError as error:
            failures.append(error)


def _raw(name: str, stdin: Callable[[], bytes], page_of: Callable[[str], Page]) -> Raw:
    if name == STANDARD_INPUT:
        return _piped(stdin())
    if is_url(name):
        page = page_of(name)
        return Raw(name, page.data, page.url, page.charset, page.media_type)
    return Raw(name, read_file(name))


def _piped(data: bytes) -> Raw:
    if len(data) > LARGEST:
        raise NotReadableError(STANDARD_INPUT, f"more than {LARGEST // 1_000_000} MB came in. Give the article alone")
    if not data.strip():
        raise NotReadableError(STANDARD_INPUT, "nothing came in. Pipe the text of an article into it")
    return Raw(STANDARD_INPUT, data)


def parsed(raw: Raw, confined: Confined, cancelled: Callable[[], bool] = _never) -> tuple[Article, ...]:
    """The articles in some bytes; what is foreign or costs is read in `confined`. Raises LoadError and StoppedError."""
    articles = parse_small(raw)
    return articles if articles is not None else confined.parse(raw, cancelled)


class _Kept:
    """The articles so far, each once. The same words under the names of two outlets are two reports."""

    def __init__(self) -> None:
        self.articles: list[Article] = []
        self._by_id: dict[str, Article] = {}
        self._by_text: dict[str, list[Article]] = {}

    def add(self, loaded: Sequence[Article]) -> tuple[LoadError, ...]:
        """Adds the articles of one input; what it repeats is told in one line."""
        copies = []
        for article in loaded:
            first = self._first(article)
            if first is not None:
                copies.append((article, first))
                continue
            self.articles.append(article)
            self._by_id[article.id] = article
            self._by_text.setdefault(article.text, []).append(article)
        if not copies:
            return ()
        article, first = copies[0]
        if len(loaded) == 1:
            return (DuplicateError(article.origin, f"this is the same article as {first.origin} and was left out"),)
        which = f"{len(copies)} of its {len(loaded)} articles are the same as others" if len(copies) > 1 else (
            f"one of its {len(loaded)} articles is the same as another"
        )  # fmt: skip
        return (DuplicateError(article.origin, f"{which} and left out"),)

    def _first(self, article: Article) -> Article | None:
        """The article that is the same as this one."""
        if article.id in self._by_id:
            return self._by_id[article.id]
        same_words = self._by_text.get(article.text, ())
        return next((other for other in same_words if other.outlet == article.outlet or not other.outlet or not article.outlet), None)
