"""The sources of a session in the rail's order, and what loading makes of them. No signals: the session tells of changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.errors import LoadError, OfflineError
from reader.gui.state import Source, SourceState
from reader.loaders.version import LOADER_VERSION
from reader.model.article import Article, Notice
from reader.model.comparison import Comparison
from reader.model.correction import Correction
from reader.render.words import letter
from reader.service.beside import near_copy, notices_beside


@dataclass(frozen=True, slots=True)
class Resolved:
    """What stands in the place of a source that was loading: the rows that failed, and the names of articles that were
    here already and have been left out."""

    failed: tuple[Source, ...]
    again: tuple[str, ...]


class Shelf:
    """Knows every source there was, so that a removal can be undone; `order` tells which are in the rail."""

    def __init__(self) -> None:
        self.order: tuple[int, ...] = ()
        self._known: dict[int, Source] = {}
        self._beside: tuple[tuple[Article, ...], tuple[tuple[Notice, ...], ...]] = ((), ())

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in the rail's order."""
        return tuple(self._known[key] for key in self.order)

    def __getitem__(self, key: int) -> Source:
        return self._known[key]

    def remember(self, sources: Iterable[Source]) -> None:
        """Takes new values of sources, or makes sources known without showing them."""
        self._known.update((s.key, s) for s in sources)

    def new(self, source: Source) -> Source:
        """The source under a key of its own, known from now on and not shown yet."""
        key = self._next_key()
        self._known[key] = replace(source, key=key, root=key)
        return self._known[key]

    def put(self, sources: Iterable[Source]) -> None:
        """Shows these sources alone, under keys of their own; those of one root (other than 0) stay together."""
        firsts: dict[int, int] = {}
        made = []
        for given in sources:
            source = self.new(given)
            made.append(replace(source, root=firsts.setdefault(given.root, source.key)) if given.root else source)
        self.remember(made)
        self.order = tuple(source.key for source in made)

    def take(self, inputs: Sequence[str]) -> tuple[tuple[Source, ...], tuple[str, ...]]:
        """New sources for paths and addresses, not shown yet, and the names of the inputs that are in the rail already."""
        here = {s.input: s.label for s in self.sources if not s.pasted}
        fresh = tuple(self.new(Source(0, 0, name)) for name in dict.fromkeys(inputs) if name not in here)
        return fresh, tuple(dict.fromkeys(here[name] for name in inputs if name in here))

    def clear(self) -> None:
        """Takes all sources out and forgets them. The last key stays known, so that no key is given twice: a late answer of
        a worker could be taken for another source's."""
        self.order = ()
        last = max(self._known, default=None)
        self._known = {} if last is None else {last: Source(last, last, "")}

    def roots(self, keys: Iterable[int]) -> frozenset[int]:
        """The inputs from which the sources with these keys came."""
        return frozenset(self._known[k].root for k in keys)

    def correct(self, key: int, correction: Correction) -> None:
        """The source with this correction."""
        source = self._known[key]
        self._known[key] = with_correction(source, source.read_article, correction)

    def retry(self, key: int, input: str | None, text: str | None) -> None:
        """The source loads again: from where it came, from another place, or from its text."""
        old = self._known[key]
        if text is not None:
            self._known[key] = Source(key, old.root, text, pasted=True)
        else:
            self._known[key] = replace(
                old, input=input or old.input, pasted=old.pasted and not input, state=SourceState.LOADING, reason="", read=""
            )

    def fail(self, key: int, reason: str, read: str) -> None:
        """The source has failed, with the reason and the words that could be read all the same."""
        self._known[key] = replace(self._known[key], state=SourceState.FAILED, reason=reason, read=read)

    def wait(self, key: int, reason: str) -> None:
        """The source can't be fetched before there is a connection."""
        self._known[key] = replace(self._known[key], state=SourceState.WAITING, reason=reason)

    def resolve(self, key: int, articles: Sequence[Article], failures: Sequence[LoadError]) -> Resolved:
        """Puts loaded articles, and the parts that could not be read, in the place of a loading source."""
        here = [s.article for s in self.sources if s.article is not None and s.key != key]
        fresh = [a for a in articles if not any(same_article(a, b) for b in here)]
        found = self._known[key]
        failed = self._put(key, [replace(found, state=SourceState.READY, article=a) for a in fresh], failures)
        return Resolved(failed, tuple(replace(found, article=a).label for a in articles if a not in fresh))

    def ask(self, key: int, parts: Sequence[Article], failures: Sequence[LoadError]) -> tuple[Source, ...]:
        """The source was split into several articles, of which the user is to choose; answers the rows of what failed."""
        return self._put(key, [replace(self._known[key], state=SourceState.ASKING, parts=tuple(parts))], failures)

    def parted(self, asking: Source, parts: Sequence[Article]) -> tuple[Source, ...]:
        """The rows of the articles that are taken for a source that was split, not shown yet; the first has its key."""
        rows = [replace(asking, state=SourceState.READY, article=part, parts=()) for part in parts]
        taken = tuple(row if i == 0 else replace(row, key=self._next_key(i)) for i, row in enumerate(rows))
        self.remember(taken[1:])
        return taken

    def renewed(self, source: Source, article: Article) -> Source:
        """The source with another reading, and the user's corrections of it."""
        return replace(with_correction(source, article, source.correction), loader=LOADER_VERSION)

    def swap(self, gone: Sequence[int], sources: Sequence[Source]) -> None:
        """Sources in the place of the first of those with the keys in `gone`."""
        at = min((self.order.index(key) for key in gone if key in self.order), default=len(self.order))
        before = [key for key in self.order[:at] if key not in gone]
        behind = [key for key in self.order[at:] if key not in gone]
        self.remember(sources)
        self.order = (*before, *(source.key for source in sources), *behind)

    def _put(self, key: int, rows: Sequence[Source], failures: Sequence[LoadError]) -> tuple[Source, ...]:
        """Puts rows in the place of a source, and one for each part of it that could not be read; answers the latter."""
        found = self._known[key]
        failed = [replace(found, input=f.input, state=_state_after(f), reason=f.message, read=f.read) for f in failures]
        put = [row if i == 0 else replace(row, key=self._next_key(i)) for i, row in enumerate((*rows, *failed))]
        self.swap((key,), put)
        return tuple(put[len(rows) :])

    def positions(self, comparison: Comparison | None) -> dict[int, int]:
        """For each source's key the position that gives its letter: the one in the comparison, else the next free one."""
        compared = {a.article.id: i for i, a in enumerate(comparison.articles)} if comparison else {}
        found = {s.key: compared[s.article.id] for s in self.sources if s.article is not None and s.article.id in compared}
        others = [
            s.key for s in self.sources if s.key not in found and s.state in (SourceState.LOADING, SourceState.WAITING, SourceState.READY)
        ]
        return found | {key: len(compared) + i for i, key in enumerate(others)}

    def notices_beside(self, source: Source, comparison: Comparison | None) -> tuple[Notice, ...]:
        """What is to be told of a source beside the others: a near copy, another language."""
        ready = [s for s in self.sources if s.article is not None]
        articles = tuple(s.article for s in ready if s.article is not None)
        if articles != self._beside[0]:
            positions = self.positions(comparison)
            self._beside = (articles, notices_beside(articles, tuple(letter(positions[s.key]) for s in ready)))
        return next((found for s, found in zip(ready, self._beside[1], strict=True) if s.key == source.key), ())

    def _next_key(self, after: int = 0) -> int:
        return max(self._known, default=0) + 1 + after


def _state_after(failure: LoadError) -> SourceState:
    return SourceState.WAITING if isinstance(failure, OfflineError) else SourceState.FAILED


def with_correction(source: Source, loaded: Article, correction: Correction) -> Source:
    """A source whose article is the one that was read with a correction."""
    from reader.loaders.corrections import corrected

    if not correction:
        return replace(source, article=loaded, loaded=None, correction=correction)
    return replace(source, article=corrected(loaded, correction), loaded=loaded, correction=correction)


def same_article(one: Article, other: Article) -> bool:
    """Whether two articles are one report: the same words, unless two outlets sign them; or one page, read a little differently."""
    same_outlet = one.outlet == other.outlet or not one.outlet or not other.outlet
    if one.url and one.url == other.url and near_copy(one, other):
        return True
    return one.id == other.id or (one.text == other.text and same_outlet)
