"""An event as the window has it, to what the library keeps, and back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reader.compare.decisions import meeting
from reader.compare.notes import note_anchors
from reader.errors import DamagedError
from reader.gui.looking import READING_PX
from reader.gui.session import Session
from reader.gui.shelf import with_correction
from reader.gui.state import Filter, Selection, Source, SourceState, TextLayout, View
from reader.model.anchor import Anchor
from reader.model.comparison import Comparison
from reader.render.order import Sorting
from reader.store.codec import decode, encode
from reader.store.values import ArticleCorrection, EventRecord, StoredSource


@dataclass(frozen=True, slots=True)
class Chosen:
    """The selected finding by its words, since its name changes with each comparison, and the selected source's article."""

    kind: str = ""
    anchors: tuple[Anchor, ...] = ()
    article: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How an event is looked at. `named` tells whether the title is the user's, `places` are the words at the reading line
    of each text, by which scrolling is restored."""

    named: bool = False
    view: View = View.LEDGER
    filter: Filter = field(default_factory=Filter)
    sorting: Sorting = field(default_factory=Sorting)
    layout: TextLayout = field(default_factory=TextLayout)
    reading_px: int = READING_PX
    scroll_locked: bool = True
    chosen: Chosen = field(default_factory=Chosen)
    places: tuple[Anchor, ...] = ()


def record_of(session: Session, uid: str, chosen: Chosen | None = None) -> EventRecord:
    """What the library keeps of an event; `chosen` stands in for a selection that waits for its comparison."""
    settings = Settings(
        session.named,
        session.view,
        session.filter,
        session.sorting,
        session.layout,
        session.reading_px,
        session.scroll_locked,
        chosen or chosen_in(session),
        session.reading_places.anchors,
    )
    return EventRecord(
        uid,
        session.title,
        _stored_sources(session.sources),
        session.decisions,
        session.notes,
        session.codings,
        tuple(ArticleCorrection(s.article.id, s.correction) for s in session.sources if s.article is not None and s.correction),
        encode(settings),
    )


def settings_of(record: EventRecord) -> Settings:
    """How the event was looked at; as usual where that can't be read."""
    try:
        return decode(Settings, record.settings)
    except DamagedError:
        return Settings()


def sources_of(record: EventRecord) -> tuple[Source, ...]:
    """The rail's rows. What was still being read when the program ended is read again."""
    corrections = {c.article: c.correction for c in record.corrections}
    rows = (_shown(source) for source in record.sources)
    return tuple(
        with_correction(row, row.article, corrections[row.article.id]) if row.article and row.article.id in corrections else row
        for row in rows
    )


def chosen_in(session: Session) -> Chosen:
    """What is selected, by its words."""
    comparison, finding, at = session.comparison, session.selected_finding, session.selection.article
    if comparison is None:
        return Chosen()
    article = comparison.articles[at].article.id if at is not None and at < len(comparison.articles) else ""
    if finding is None:
        return Chosen(article=article)
    note = note_anchors(comparison, finding)
    return Chosen(finding.kind, note.anchors, article)


def selection_of(comparison: Comparison, chosen: Chosen) -> Selection:
    """The same selection in a new comparison, as far as it is still there."""
    finding = meeting(comparison, chosen.kind, chosen.anchors) if chosen.kind else None
    article = next((i for i, a in enumerate(comparison.articles) if a.article.id == chosen.article), None)
    return Selection(finding.id if finding else None, article)


def _stored_sources(sources: tuple[Source, ...]) -> tuple[StoredSource, ...]:
    """What is kept of the sources. Inputs are numbered anew, so that an event that was opened is the one that was saved."""
    roots: dict[int, int] = {}
    return tuple(replace(_stored(source), root=roots.setdefault(source.root, len(roots) + 1)) for source in sources)


def _stored(source: Source) -> StoredSource:
    # A question that was not answered is asked again, and what waited is tried again: the source is read again for it.
    state = SourceState.LOADING if source.state in (SourceState.ASKING, SourceState.WAITING) else source.state
    return StoredSource(
        source.input,
        state.value,
        source.pasted,
        source.html,
        source.reason,
        source.read,
        source.root,
        source.read_article if source.article else None,
        source.loader,
    )


def _shown(source: StoredSource) -> Source:
    known = source.state in set(SourceState) and not (source.state == SourceState.READY and source.article is None)
    return Source(
        0,
        source.root,
        source.input,
        SourceState(source.state) if known else SourceState.LOADING,
        source.pasted,
        source.html,
        source.article,
        source.reason,
        source.read,
        loader=source.loader,
    )
