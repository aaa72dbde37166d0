"""The values that a session hands out: frozen, so that no view can change what another one sees."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.gui.language import tr
from reader.loaders.version import LOADER_VERSION
from reader.model.alignment import Passage
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.correction import Correction
from reader.model.finding import Finding, Verdict


class View(StrEnum):
    """The views of one event."""

    LEDGER = "ledger"
    READ = "read"
    SIDE_BY_SIDE = "side by side"


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected, in every view at once.

    `finding` is a finding's id. `article` is the position in the comparison of the source that is meant (the ledger's
    column, the pane with the cursor). `passage` is the passage that J and K walk over; a passage may be selected without
    a finding. All None: nothing is selected.
    """

    finding: str | None = None
    article: int | None = None
    passage: Passage | None = None

    def within(self, comparison: Comparison | None) -> Selection:
        """The same without a source or a passage that the comparison doesn't have: it may have come since they were chosen."""
        articles = comparison.articles if comparison is not None else ()
        article, passage = self.article, self.passage
        if passage is not None and not (
            passage.article < len(articles) and passage.sentences[-1] < len(articles[passage.article].sentences)
        ):
            passage = None
        return Selection(self.finding, article if article is not None and article < len(articles) else None, passage)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown. Empty sets hide nothing. Sources are known by their article's id, which outlives a comparison.

    `hidden_sources` have no column. `speaking` names sources of which each row must have at least one that says something,
    any if it is empty; `codes` are codes of which one must be on a passage of each row. Every one of `words` must occur in a
    row, however it is written.
    """

    hidden_verdicts: frozenset[Verdict] = frozenset()
    hidden_kinds: frozenset[str] = frozenset()
    hidden_sources: frozenset[str] = frozenset()
    show_ignored: bool = False
    speaking: frozenset[str] = frozenset()
    words: str = ""
    codes: frozenset[str] = frozenset()

    def shows(self, finding: Finding) -> bool:
        """Whether the finding's verdict and kind are shown."""
        return finding.verdict not in self.hidden_verdicts and finding.kind not in self.hidden_kinds

    def toggle_verdict(self, verdict: Verdict) -> Filter:
        """The filter with one verdict hidden or shown again."""
        return replace(self, hidden_verdicts=self.hidden_verdicts ^ {verdict})

    def toggle_kind(self, kind: str) -> Filter:
        """The filter with one kind hidden or shown again."""
        return replace(self, hidden_kinds=self.hidden_kinds ^ {kind})

    def toggle_source(self, article_id: str) -> Filter:
        """The filter with one source hidden or shown again."""
        return replace(self, hidden_sources=self.hidden_sources ^ {article_id})

    def solo_verdict(self, verdict: Verdict) -> Filter:
        """Shows only this verdict; shows all again if it was the only one."""
        others = frozenset(Verdict) - {verdict}
        return replace(self, hidden_verdicts=frozenset() if self.hidden_verdicts == others else others)

    def solo_kind(self, kind: str, kinds: Iterable[str]) -> Filter:
        """Shows only this one of `kinds`; shows all again if it was the only one."""
        others = frozenset(kinds) - {kind}
        return replace(self, hidden_kinds=frozenset() if self.hidden_kinds == others else others)

    def toggle_speaking(self, article_id: str) -> Filter:
        """The filter that asks, or asks no more, for rows in which a source says something."""
        return replace(self, speaking=self.speaking ^ {article_id})

    def toggle_code(self, code: str) -> Filter:
        """The filter that asks, or asks no more, for rows on whose passages a code is."""
        return replace(self, codes=self.codes ^ {code})

    def with_words(self, words: str) -> Filter:
        """The filter that asks for other words."""
        return replace(self, words=words)

    def toggle_ignored(self) -> Filter:
        """The filter with ignored findings shown or left out."""
        return replace(self, show_ignored=not self.show_ignored)

    def cleared(self) -> Filter:
        """All rows shown that are not ignored; hidden sources stay hidden."""
        return Filter(hidden_sources=self.hidden_sources, show_ignored=self.show_ignored)


@dataclass(frozen=True, slots=True)
class TextLayout:
    """How the text views are set up. `base` is the id of the article that the others are matched against, "" for the one
    that shares most. `columns` is how many texts stand side by side, 0 for as many as fit. `beside` are the ids of those
    that the reader has put there, in their order; where it is empty the program chooses. `timeline` and `codes`
    tell whether the timeline and the table of codes stand below the view."""

    base: str = ""
    columns: int = 0
    beside: tuple[str, ...] = ()
    timeline: bool = False
    codes: bool = False


class SourceState(StrEnum):
    """How far a source is."""

    LOADING = "loading"
    ASKING = "asking"
    """It was split into several articles, and the user has not said yet which of them are wanted."""
    WAITING = "waiting"
    """A link that could not be fetched because the computer has no connection. It is tried again."""
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """One row of the sources rail.

    `key` is unique in the session. `root` is the key of the input it came from: a folder or a feed gives several sources
    of one root. `input` is what the user gave; `pasted` tells that it is the text itself, and `html` is the
    same with its formatting. `article` is there when READY; `parts` when ASKING; `reason` and `read` (the words that could be read all
    the same) when FAILED, `reason` when WAITING.
    """

    key: int
    root: int
    input: str
    state: SourceState = SourceState.LOADING
    pasted: bool = False
    html: str | None = field(default=None, repr=False)
    article: Article | None = None
    reason: str = ""
    read: str = field(default="", repr=False)
    loaded: Article | None = field(default=None, repr=False)
    """The article as it was read, where `article` is it with the user's corrections."""
    correction: Correction = field(default_factory=Correction)
    parts: tuple[Article, ...] = field(default=(), repr=False)
    loader: int = LOADER_VERSION
    """Which reading of the loaders `article` is."""

    @property
    def older(self) -> bool:
        """Whether the article was read by a version of the loaders that has been left behind."""
        return self.article is not None and self.loader < LOADER_VERSION

    @property
    def renewable(self) -> bool:
        """Whether it can be loaded once more from where it came."""
        return self.article is not None and not self.pasted

    @property
    def read_article(self) -> Article:
        """The article as it was read. There must be one."""
        found = self.loaded or self.article
        assert found is not None, "a source that is ready has an article"
        return found

    @property
    def label(self) -> str:
        """A short name for screens and messages: outlet, headline, or what the user gave."""
        if self.article is not None:
            return self.article.outlet or self.article.headline or short_input(self.article.origin or self.input)
        return tr("Pasted text") if self.pasted else short_input(self.input)


def short_input(given: str) -> str:
    """The end of a path, or an address without its scheme."""
    if "://" in given:
        return given.split("://", 1)[1].rstrip("/")
    return given.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or given
