"""A source read once more: which of its articles is the one that was there, and what has changed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from reader.errors import LoadError, NotFoundError
from reader.loaders.confined import Confined, StoppedError
from reader.loaders.source import Raw
from reader.model.article import Article
from reader.model.original import Original
from reader.model.span import Span
from reader.service.beside import near_copy
from reader.service.loaded import Loading, Renewed
from reader.service.loading import load_pasted, parsed
from reader.text.sentences import sentences_of

_FIELDS = ("headline", "byline", "outlet", "published", "url", "language")


def renewed(old: Article, loading: Loading) -> Renewed:
    """The article of a loading that stands for an old one."""
    found = _counterpart(old, loading.articles)
    if found is None:
        failure = next(iter(loading.failures), None)
        return Renewed(failure=failure or NotFoundError(old.origin, "the article is not in it any more. Look whether it has moved"))
    original = dict(loading.originals).get(found.id)
    fields = tuple(name for name in _FIELDS if getattr(found, name) != getattr(old, name))
    return Renewed(replace(found, id=old.id), original, changed_passages(old, found), fields)


def read_again(
    old: Article, original: Original | None, text: str, html: str | None, confined: Confined, cancelled: Callable[[], bool]
) -> Renewed:
    """The article read once more from the bytes it was read from; from what was pasted where it has none."""
    try:
        if original is None:
            return renewed(old, Loading(load_pasted(text, html, confined=confined), ()))
        articles = parsed(Raw(old.origin, original.data, original.url, original.charset, original.media_type), confined, cancelled)
        return renewed(old, Loading(articles, (), tuple((a.id, original) for a in articles)))
    except StoppedError:
        return Renewed()
    except LoadError as error:
        return Renewed(failure=error)


def changed_passages(old: Article, new: Article) -> tuple[Span, ...]:
    """The runs of sentences of a new text that are not in the old one, in code points of the new; an empty span in front of the
    sentence before which some are gone."""
    if old.text == new.text:
        return ()
    now = _sentences(new)
    before, after = _words(old.text, _sentences(old)), _words(new.text, now)
    out = []
    for tag, _, _, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if start < end:
            out.append(Span(now[start].start, now[end - 1].end))
        else:
            at = now[start].start if start < len(now) else len(new.text)
            out.append(Span(at, at))
    return tuple(out)


def _sentences(article: Article) -> list[Span]:
    return [span for paragraph in article.paragraphs for span in sentences_of(article.text, paragraph, article.language)]


def _words(text: str, spans: Sequence[Span]) -> list[str]:
    return [" ".join(span.of(text).split()) for span in spans]


def _counterpart(old: Article, articles: Sequence[Article]) -> Article | None:
    """The article that stands for the old one: the only one, that with its name, its address, its headline, or a near copy."""
    if len(articles) == 1:
        return articles[0]
    tests: tuple[Callable[[Article], bool], ...] = (
        lambda a: a.id == old.id,
        lambda a: bool(old.url) and a.url == old.url,
        lambda a: bool(old.headline) and (a.headline, a.outlet) == (old.headline, old.outlet),
        lambda a: near_copy(a, old),
    )
    return next((a for test in tests for a in articles if test(a)), None)
