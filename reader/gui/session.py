"""The one state of the window: sources, comparison, decisions, selection, filter and the undo stack."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from reader.compare.anchors import Place, anchor_at, find
from reader.compare.decisions import Decision, DecisionAction, Judged, apply, correction_for, decision_for, match_for, meeting
from reader.compare.notes import PlacedNotes, note_anchors, place_notes
from reader.errors import DecisionError, LoadError
from reader.gui.commands import AddSources, CorrectSource, Decide, RemoveSources, Rename, WriteNote, decision_name
from reader.gui.finder import Finder
from reader.gui.language import tr
from reader.gui.preferences import PreferenceKeeper
from reader.gui.state import Filter, Selection, Source, SourceState, TextLayout, View
from reader.gui.theme import Theme, ThemeManager
from reader.model.anchor import Anchor
from reader.model.article import Article, Notice
from reader.model.comparison import Comparison
from reader.model.correction import Correction
from reader.model.finding import Finding, Verdict
from reader.model.note import Coding, Note
from reader.model.span import Span
from reader.render.marks import Links
from reader.render.order import Sorting, ordered
from reader.render.words import letter
from reader.service.beside import near_copy, notices_beside
from reader.text.fold import fold

READING_PX = 15
SMALLEST_PX, LARGEST_PX = 12, 32


class Session(QObject):
    """Owns the only selection, the only filter and the only comparison of a window.

    Views read its properties, send it requests, and repaint on its signals; they never talk to each other. It starts no
    work of its own: `reader.gui.workflow` watches `sourcesChanged` and hands results back.
    """

    comparisonChanged = Signal(int)
    """A new comparison, or the same with other decisions applied; the argument is `revision`."""
    sourcesChanged = Signal()
    sourceFailed = Signal(int, str)
    """Key of the source, and the reason in one line."""
    selectionChanged = Signal()
    filterChanged = Signal()
    sortingChanged = Signal()
    layoutChanged = Signal()
    """Another base, or other columns."""
    progress = Signal(int, int)
    """Steps done and steps in all; equal when the work has ended."""
    themeChanged = Signal()
    viewChanged = Signal()
    scrollLockChanged = Signal()
    zoomChanged = Signal()
    titleChanged = Signal()
    revealRequested = Signal(int, object)
    """Position of an article and a Span of its text: the text view scrolls there."""
    hoverCardRequested = Signal()
    """The card for the selected finding, asked for by keyboard."""
    heldChanged = Signal()
    """A place was chosen to be matched with another, or is no longer."""
    matchRequested = Signal()
    """What is selected in the texts should be matched by hand."""
    peekRequested = Signal()
    """The other wordings of the passage in focus are wanted, or wanted no more."""
    baseRequested = Signal(int)
    """-1 or +1: the source before or after should be the base."""
    stepped = Signal(bool)
    """The next or previous row was asked for; True: there was none."""
    announced = Signal(str)
    """A sentence for screen readers about what has just changed."""
    counterpartRequested = Signal(int)
    """-1 or +1: go to the counterpart of the selected passage in the source before or after."""
    passageRequested = Signal(int)
    """-1 or +1: go to the passage before or after the selected one."""
    notesChanged = Signal()
    """Notes were written, or found their places in a new comparison."""
    placesChanged = Signal()
    """The reader has scrolled a text."""
    eventChanged = Signal()
    """Another event was put into the window."""
    historyChanged = Signal()
    """What can be undone or done again has changed."""
    message = Signal(str, bool)
    """One sentence for the message bar, and whether Undo belongs beside it."""

    def __init__(
        self,
        themes: ThemeManager,
        parent: QObject | None = None,
        now: Callable[[], datetime] | None = None,
        preferences: PreferenceKeeper | None = None,
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences or PreferenceKeeper(parent=self)
        self._preferred = self.preferences.value
        self._themes = themes
        themes.set_by_kind(self._preferred.colour_by_kind)
        self._now = now or (lambda: datetime.now(UTC))
        self._notes: tuple[Note, ...] = ()
        self._placed = PlacedNotes()
        self._codings: tuple[Coding, ...] = ()
        self._beside: tuple[tuple[Article, ...], tuple[tuple[Notice, ...], ...]] = ((), ())
        self._places: dict[str, Anchor] = {}
        self._known: dict[int, Source] = {}
        self._order: tuple[int, ...] = ()
        self._computed: Comparison | None = None
        self._judged: Judged | None = None
        self._ordered: tuple[Finding, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._revision = 0
        self._selection = Selection()
        self._filter = Filter()
        self._sorting = Sorting()
        self._layout = TextLayout()
        self._held: Place | None = None
        self._haystacks: dict[str, str] = {}
        self._links: Links | None = None
        self._view = View.LEDGER
        self._text_view = View.SIDE_BY_SIDE
        self._scroll_locked = True
        self._reading_px = READING_PX
        self._title = ""
        self.finder = Finder(self)
        self.undo_stack = QUndoStack(self)
        for changed in (self.undo_stack.indexChanged, self.undo_stack.undoTextChanged, self.undo_stack.redoTextChanged):
            # Signal to signal: when the session goes, its stack's last signals reach nobody.
            changed.connect(self.historyChanged)
        themes.changed.connect(self.themeChanged)
        self.preferences.changed.connect(self._prefer)

    # What views read

    @property
    def themes(self) -> ThemeManager:
        """The keeper of the theme."""
        return self._themes

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._themes.theme

    @property
    def comparison(self) -> Comparison | None:
        """What is shown: the last comparison with the decisions applied; None before the first."""
        return self._judged.comparison if self._judged else None

    @property
    def links(self) -> Links | None:
        """The links of `comparison`, made when they are first asked for."""
        comparison = self.comparison
        if comparison is not None and (self._links is None or self._links.comparison is not comparison):
            self._links = Links(comparison)
        return self._links if comparison is not None else None

    @property
    def computed(self) -> Comparison | None:
        """The last comparison as the engine gave it."""
        return self._computed

    @property
    def revision(self) -> int:
        """Counts the changes of `comparison`."""
        return self._revision

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The user's judgements, oldest first."""
        return self._decisions

    @property
    def notes(self) -> tuple[Note, ...]:
        """The user's notes, oldest first."""
        return self._notes

    @property
    def placed_notes(self) -> PlacedNotes:
        """What the notes are on in this comparison, and those whose words are gone."""
        return self._placed

    @property
    def codings(self) -> tuple[Coding, ...]:
        """The codes given to passages, oldest first."""
        return self._codings

    @property
    def places(self) -> tuple[Anchor, ...]:
        """Where each text was scrolled to: the words at the reading line."""
        return tuple(self._places.values())

    def place_of(self, article: Article) -> Span | None:
        """The words to which an article's text was scrolled, in code points of its text; None for its beginning."""
        anchor = self._places.get(article.id)
        return find(anchor, article.text) if anchor is not None else None

    def note_of(self, finding: Finding) -> Note | None:
        """The note on a finding."""
        return self._placed.of(finding)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in the rail's order."""
        return tuple(self._known[key] for key in self._order)

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the sources that are ready: what a comparison should be of."""
        return tuple(s.article for s in self.sources if s.article is not None)

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self._selection

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    @property
    def sorting(self) -> Sorting:
        """The order of the rows."""
        return self._sorting

    @property
    def layout(self) -> TextLayout:
        """How the text views are set up."""
        return self._layout

    @property
    def held(self) -> Place | None:
        """The place that waits to be matched with another one."""
        return self._held

    @property
    def view(self) -> View:
        """The view in front."""
        return self._view

    @property
    def scroll_locked(self) -> bool:
        """Whether the panes of the text view scroll together."""
        return self._scroll_locked

    @property
    def reading_px(self) -> int:
        """Height of the reading type in logical pixels."""
        return self._reading_px

    @property
    def named(self) -> bool:
        """Whether the event has a name of its own."""
        return bool(self._title)

    @property
    def title(self) -> str:
        """The event's name, or the headline of the first source, or nothing."""
        return self._title or next((a.headline for a in self.articles if a.headline), "")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that the filter shows, in the ledger's order."""
        return tuple(f for f in self.ordered if self.shows(f))

    @property
    def ordered(self) -> tuple[Finding, ...]:
        """All findings in the order chosen."""
        return self._ordered

    @property
    def selected_finding(self) -> Finding | None:
        """The selected finding, shown or not."""
        return self.finding(self._selection.finding) if self._selection.finding else None

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id."""
        return next((f for f in self.comparison.findings if f.id == finding_id), None) if self.comparison else None

    def shows(self, finding: Finding) -> bool:
        """Whether the filter shows this finding."""
        asked = self._filter
        return (
            asked.shows(finding)
            and (asked.show_ignored or not self.is_ignored(finding))
            and (not asked.speaking or self._speaks(finding))
            and (not asked.words or all(word in self._haystack(finding) for word in fold(asked.words).text.split()))
        )

    def is_confirmed(self, finding: Finding) -> bool:
        """Whether the user confirmed it."""
        return self._judged is not None and finding.id in self._judged.confirmed

    def is_ignored(self, finding: Finding) -> bool:
        """Whether the user ignores it."""
        return self._judged is not None and finding.id in self._judged.ignored

    def columns(self, limit: int | None = None) -> tuple[int, ...]:
        """Positions in the comparison of the sources that are shown, at most `limit`."""
        if self.comparison is None:
            return ()
        shown = [i for i, a in enumerate(self.comparison.articles) if a.article.id not in self._filter.hidden_sources]
        return tuple(shown[:limit])

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict, ignored ones left out, whatever the filter shows."""
        return sum(f.verdict is verdict and not self.is_ignored(f) for f in self.comparison.findings) if self.comparison else 0

    def positions(self) -> dict[int, int]:
        """For each source's key the position that gives its letter: the one in the comparison, else the next free one."""
        compared = {a.article.id: i for i, a in enumerate(self.comparison.articles)} if self.comparison else {}
        found = {s.key: compared[s.article.id] for s in self.sources if s.article is not None and s.article.id in compared}
        others = [s.key for s in self.sources if s.key not in found and s.state is not SourceState.FAILED]
        return found | {key: len(compared) + i for i, key in enumerate(others)}

    # What views ask for

    def select(self, selection: Selection) -> None:
        """Selects; nothing happens if it is selected already."""
        if selection != self._selection:
            self._selection = selection
            self.selectionChanged.emit()

    def select_finding(self, finding_id: str | None, article: int | None = None) -> None:
        """Selects a finding, and the source whose value is meant: `article`, or the one selected before."""
        self.select(Selection(finding_id, self._selection.article if article is None else article))

    def step(self, by: int) -> None:
        """Selects the next (+1) or the previous (-1) finding among those shown; stops at the ends."""
        shown = [f.id for f in self.findings]
        if not shown:
            return
        current = self._selection.finding
        at = shown.index(current) + by if current in shown else (0 if by > 0 else len(shown) - 1)
        place = min(max(at, 0), len(shown) - 1)
        self.select_finding(shown[place])
        self.stepped.emit(place != at)

    def set_filter(self, filter: Filter) -> None:
        """Shows other things; at least one source stays shown."""
        if filter != self._filter:
            self._filter = filter
            self.filterChanged.emit()

    def set_sorting(self, sorting: Sorting) -> None:
        """Puts the rows in another order."""
        if sorting != self._sorting:
            self._sorting = sorting
            self._sort()
            self.sortingChanged.emit()

    def set_layout(self, layout: TextLayout) -> None:
        """Sets up the text views in another way."""
        if layout != self._layout:
            self._layout = layout
            self.layoutChanged.emit()

    def set_view(self, view: View) -> None:
        """Brings a view to the front."""
        if view is not self._view:
            self._view = view
            if view is not View.LEDGER:
                self._text_view = view
            self.viewChanged.emit()

    def set_scroll_locked(self, locked: bool) -> None:
        """Locks or unlocks the panes' scrolling."""
        if locked != self._scroll_locked:
            self._scroll_locked = locked
            self.scrollLockChanged.emit()

    def set_reading_px(self, px: int) -> None:
        """Zooms the reading type, within bounds."""
        px = min(max(px, SMALLEST_PX), LARGEST_PX)
        if px != self._reading_px:
            self._reading_px = px
            self.zoomChanged.emit()

    def rename(self, title: str) -> None:
        """Names the event. Can be undone."""
        self.undo_stack.push(Rename(self, self._title, title))

    def set_title(self, title: str) -> None:
        """Names the event."""
        self._title = title
        self.titleChanged.emit()

    def set_place(self, article: Article, point: int) -> None:
        """Remembers the code point of an article's text that stands at the reading line."""
        start = next((p.start for p in reversed(article.paragraphs) if p.start <= point), 0)
        anchor = anchor_at(article, Span(max(start, point - 60), min(len(article.text), point + 60)))
        if self._places.get(article.id) != anchor:
            self._places[article.id] = anchor
            self.placesChanged.emit()

    def set_places(self, places: Iterable[Anchor]) -> None:
        """Sets where the texts are scrolled to: those of an event that is opened."""
        self._places = {place.article: place for place in places}

    def go_to_text(self, article: int, span: Span) -> None:
        """Shows a place of an article in the text view used last; a hidden source is shown for it."""
        if self.comparison is None:
            return
        name = self.comparison.articles[article].article.id
        if name in self._filter.hidden_sources:
            self.set_filter(self._filter.toggle_source(name))
        self.set_view(self._text_view)
        self.revealRequested.emit(article, span)

    def go_to_selected(self) -> None:
        """Shows the selected value in the text view: that of the selected source, else the first."""
        finding, article = self.selected_finding, self._selection.article
        if finding is not None:
            value = next((v for v in finding.values if v.article == article), finding.values[0])
            self.go_to_text(value.article, value.span)

    def undo(self) -> None:
        """Takes back the last change and says so."""
        name = self.undo_stack.undoText()
        self.undo_stack.undo()
        if name:
            self.message.emit(tr("Undone: {change}").format(change=name), False)

    def redo(self) -> None:
        """Does the last taken-back change again and says so."""
        name = self.undo_stack.redoText()
        self.undo_stack.redo()
        if name:
            self.message.emit(tr("Done again: {change}").format(change=name), True)

    # Sources

    def add_inputs(self, inputs: Sequence[str]) -> None:
        """Adds paths and addresses, which then load in the background. Can be undone; those that are here are named."""
        here = {s.input: s.label for s in self.sources if not s.pasted}
        again = [name for name in inputs if name in here]
        sources = tuple(self._new(Source(0, 0, name)) for name in dict.fromkeys(inputs) if name not in here)
        if again:
            self.message.emit(tr("Already here: {sources}").format(sources=", ".join(dict.fromkeys(here[name] for name in again))), False)
        if sources:
            self.undo_stack.push(AddSources(self, sources))

    def add_pasted(self, text: str, html: str | None = None) -> None:
        """Adds an article's text, and the same with its formatting if there is any. Can be undone."""
        self.undo_stack.push(AddSources(self, (self._new(Source(0, 0, text, pasted=True, html=html)),)))

    def put_event(
        self,
        title: str,
        sources: Iterable[Source],
        decisions: tuple[Decision, ...],
        notes: tuple[Note, ...],
        codings: tuple[Coding, ...] = (),
    ) -> None:
        """Puts another event into the window; what was done to the one before can't be undone any more."""
        self.undo_stack.clear()
        self._order, self._computed, self._judged, self._ordered = (), None, None, ()
        self._selection, self._filter, self._sorting, self._layout = Selection(), Filter(), Sorting(), TextLayout()
        self._decisions, self._notes, self._codings, self._places = decisions, notes, codings, {}
        self._held, self._links = None, None
        self._title = title
        last = max(self._known, default=None)
        # The last key stays known, so that no key is given twice: a late answer of a worker could be taken for another source's.
        self._known = {} if last is None else {last: Source(last, last, "")}
        self.eventChanged.emit()
        self.put(sources)
        self._judge()
        for signal in (self.titleChanged, self.filterChanged, self.sortingChanged, self.layoutChanged):
            signal.emit()

    def put(self, sources: Iterable[Source]) -> None:
        """Sets the sources without a change that could be undone: those of an event that is opened."""
        self._order = tuple(self._new(source).key for source in sources)
        self.sourcesChanged.emit()

    def retry(self, key: int, *, input: str | None = None, text: str | None = None) -> None:
        """Loads a failed source again: from where it came, from another place, or from its text."""
        old = self._known[key]
        if text is not None:
            self._known[key] = Source(key, old.root, text, pasted=True)
        else:
            self._known[key] = replace(
                old, input=input or old.input, pasted=old.pasted and not input, state=SourceState.LOADING, reason="", read=""
            )
        self.sourcesChanged.emit()

    def remove_sources(self, keys: Iterable[int]) -> None:
        """Removes sources, ready or not. Can be undone."""
        gone = tuple(k for k in self._order if k in set(keys))
        if gone:
            labels = [self._known[k].label for k in gone]
            name = tr("Remove {source}").format(source=labels[0]) if len(gone) == 1 else tr("Remove %n sources", "", len(gone))
            self.undo_stack.push(RemoveSources(self, gone, name))
            done = tr("Removed {source}").format(source=labels[0]) if len(gone) == 1 else tr("Removed %n sources", "", len(gone))
            self.message.emit(done, True)

    def correct_source(self, key: int, correction: Correction, name: str) -> None:
        """Restores blocks of a source, leaves some out, or sets metadata. Can be undone; the comparison follows."""
        self.undo_stack.push(CorrectSource(self, key, correction, name))
        self.message.emit(name, True)

    def put_correction(self, key: int, correction: Correction) -> None:
        """Only for commands: the source with this correction."""
        source = self._known[key]
        self._known[key] = with_correction(source, source.read_article, correction)
        self.sourcesChanged.emit()

    def notices_beside(self, source: Source) -> tuple[Notice, ...]:
        """What is to be told of a source beside the others: a near copy, another language."""
        ready = [s for s in self.sources if s.article is not None]
        articles = tuple(s.article for s in ready if s.article is not None)
        if articles != self._beside[0]:
            self._beside = (articles, notices_beside(articles, self._letters(ready)))
        return next((found for s, found in zip(ready, self._beside[1], strict=True) if s.key == source.key), ())

    def _letters(self, sources: Sequence[Source]) -> tuple[str, ...]:
        positions = self.positions()
        return tuple(letter(positions[s.key]) for s in sources)

    def source_of(self, article_id: str) -> Source | None:
        """The source in the rail with this article."""
        return next((s for s in self.sources if s.article is not None and s.article.id == article_id), None)

    def replace_sources(self, sources: Iterable[Source]) -> None:
        """Takes new values of sources with known keys (what loading brought, say)."""
        for source in sources:
            self._known[source.key] = source
        self.sourcesChanged.emit()

    def resolve(self, key: int, articles: Sequence[Article], failures: Sequence[LoadError] = ()) -> None:
        """Puts loaded articles, and the parts that could not be read, in the place of a loading source.

        Articles that are here already are named and left out.
        """
        if key not in self._order:
            return
        here = [s.article for s in self.sources if s.article is not None and s.key != key]
        fresh = [a for a in articles if not any(same_article(a, b) for b in here)]
        found = self._known[key]
        rows = [replace(found, state=SourceState.READY, article=a) for a in fresh]
        rows += [replace(found, input=f.input, state=SourceState.FAILED, reason=f.message, read=f.read) for f in failures]
        rows = [row if i == 0 else replace(row, key=self._next_key(i)) for i, row in enumerate(rows)]
        self._known.update((row.key, row) for row in rows)
        at = self._order.index(key)
        self._order = (*self._order[:at], *(row.key for row in rows), *self._order[at + 1 :])
        self.sourcesChanged.emit()
        for row in rows:
            if row.state is SourceState.FAILED:
                self.sourceFailed.emit(row.key, row.reason)
        again = [replace(found, article=a).label for a in articles if a not in fresh]
        if again:
            self.message.emit(tr("Already here: {sources}").format(sources=", ".join(again)), False)

    def fail(self, key: int, reason: str, read: str = "") -> None:
        """Marks a loading source as failed, with the reason and the words that could be read all the same."""
        if key in self._order:
            self._known[key] = replace(self._known[key], state=SourceState.FAILED, reason=reason, read=read)
            self.sourcesChanged.emit()
            self.sourceFailed.emit(key, reason)

    # Judgements

    def decide(self, action: DecisionAction) -> None:
        """Judges the selected finding; UNLINK takes out the selected source. Can be undone."""
        finding, comparison = self.selected_finding, self.comparison
        if finding is None or comparison is None:
            return
        column = self._selection.article
        if action is DecisionAction.UNLINK:
            if column is None or all(v.article != column for v in finding.values):
                self.message.emit(tr("Select the source to unlink: one with words in this row"), False)
                return
        else:
            column = None
        name = decision_name(action, finding.what, column)
        self.undo_stack.push(Decide(self, decision_for(comparison, finding, action, column), name))
        self.message.emit(name, True)

    def hold(self, place: Place | None) -> None:
        """Keeps a place until another one is chosen to be matched with it; None gives it up."""
        if place != self._held:
            self._held = place
            self.heldChanged.emit()

    def correct(self, article: int, words: str) -> bool:
        """Reads the value of a source in the selected row as `words`. Can be undone. Says why where that can't be done."""
        finding, comparison = self.selected_finding, self.comparison
        if finding is None or comparison is None:
            return False
        try:
            decision = correction_for(comparison, finding, article, words)
        except DecisionError as error:
            self.message.emit(str(error), False)
            return False
        self._judge_by(decision, decision_name(DecisionAction.CORRECT, finding.what, article))
        return True

    def match(self, places: Sequence[Place]) -> bool:
        """Takes places of several sources for one fact, and selects it. Can be undone. Says why where that can't be done."""
        if self.comparison is None:
            return False
        self.hold(None)
        try:
            decision = match_for(self.comparison, places)
        except DecisionError as error:
            self.message.emit(str(error), False)
            return False
        name = tr("Matched {sources} by hand").format(
            sources=tr("{some} and {last}").format(some=", ".join(letter(p.article) for p in places[:-1]), last=letter(places[-1].article))
        )
        self._judge_by(decision, name)
        found = meeting(self.comparison, decision.kind, decision.anchors)
        if found is not None:
            self.select(Selection(found.id, places[0].article))
        return True

    def _judge_by(self, decision: Decision, name: str) -> None:
        self.undo_stack.push(Decide(self, decision, name))
        self.message.emit(name, True)

    # Notes

    def move_note(self, note_id: str, finding: Finding) -> None:
        """Puts a note on a finding, behind what is written there already. Can be undone in one step."""
        note = next((n for n in self._notes if n.id == note_id), None)
        if note is None:
            return
        there = self.note_of(finding)
        self.undo_stack.beginMacro(tr("Put a note on {where}").format(where=f"“{finding.what}”"))
        self.change_note(note_id, "")
        self.set_note(finding, f"{there.text}\n{note.text}" if there else note.text)
        self.undo_stack.endMacro()

    def set_note(self, finding: Finding, text: str) -> None:
        """Writes the note on a finding; an empty text removes it. Can be undone."""
        if self.comparison is not None:
            self._write(self.note_of(finding), text, note_anchors(self.comparison, finding), f"“{finding.what}”")

    def add_passage_note(self, article: int, span: Span, text: str) -> None:
        """Adds a note on a place (code points) of the article at this position. Can be undone."""
        if self.comparison is not None:
            anchor = anchor_at(self.comparison.articles[article].article, span)
            self._write(None, text, Note("", "", (anchor,)), tr("a passage in {source}").format(source=letter(article)))

    def change_note(self, note_id: str, text: str) -> None:
        """Changes any note, one in the tray say; an empty text removes it. Can be undone."""
        note = next((n for n in self._notes if n.id == note_id), None)
        if note is not None:
            self._write(note, text, note, tr("a note"))

    def put_note(self, old: Note | None, new: Note | None) -> None:
        """Only for commands: puts `new` in the place of `old`, at the end where there was none, or takes `old` out."""
        at = next((i for i, n in enumerate(self._notes) if old is not None and n.id == old.id), len(self._notes))
        self._notes = (*self._notes[:at], *([new] if new is not None else []), *self._notes[at + 1 :])
        self._place_notes()

    def set_notes(self, notes: Iterable[Note]) -> None:
        """Sets the notes without a change that could be undone: those of an event that is opened."""
        self._notes = tuple(notes)
        self._place_notes()

    def _write(self, old: Note | None, text: str, blank: Note, where: str) -> None:
        text = text.strip()
        if text == (old.text if old else ""):
            return
        stamp = self._now().isoformat(timespec="seconds")
        name = old.id if old else uuid4().hex
        # The anchors are taken anew: a note that is written on holds to the words as they are now.
        new = replace(blank, id=name, text=text, changed=stamp) if text else None
        change = tr("Note on {place}") if text else tr("Remove the note on {place}")
        self.undo_stack.push(WriteNote(self, old, new, change.format(place=where)))

    def _place_notes(self) -> None:
        self._placed = place_notes(self.comparison, self._notes) if self.comparison is not None else PlacedNotes()
        self.notesChanged.emit()

    # Results of the engine

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Takes a comparison from the engine; the selection stays on what it was on, where that still exists."""
        self._computed = comparison
        self._judge()

    # Only the commands of `reader.gui.commands` call these

    def set_order(self, order: tuple[int, ...]) -> None:
        """Sets the sources in the rail."""
        self._order = order
        self.sourcesChanged.emit()

    def order(self) -> tuple[int, ...]:
        """Keys of the sources in the rail."""
        return self._order

    def roots(self, keys: Iterable[int]) -> frozenset[int]:
        """The inputs from which the sources with these keys came."""
        return frozenset(self._known[k].root for k in keys)

    def remember(self, sources: Iterable[Source]) -> None:
        """Makes sources known without showing them."""
        self._known.update((s.key, s) for s in sources)

    def set_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Sets the judgements and applies them."""
        self._decisions = decisions
        self._judge()

    # Inner

    def _prefer(self) -> None:
        """Takes what is preferred for colours."""
        old, self._preferred = self._preferred, self.preferences.value
        self._themes.set_by_kind(self._preferred.colour_by_kind)
        if self._preferred.theme is not old.theme:
            self._themes.set_mode(self._preferred.theme)

    def _judge(self) -> None:
        before = self.selected_finding
        place = next((i for i, f in enumerate(self.findings) if before is not None and f.id == before.id), 0)
        self._judged = apply(self._computed, self._decisions) if self._computed else None
        self._placed = place_notes(self.comparison, self._notes) if self.comparison is not None else PlacedNotes()
        self._haystacks = {}
        self.hold(None)
        self._sort()
        self._revision += 1
        old, self._selection = self._selection, Selection(_again(self.findings, before, place), self._column())
        self.comparisonChanged.emit(self._revision)
        if self._notes:
            self.notesChanged.emit()
        if self._selection != old:
            self.selectionChanged.emit()

    def _sort(self) -> None:
        self._ordered = ordered(self._judged.comparison, self._sorting) if self._judged else ()

    def _speaks(self, finding: Finding) -> bool:
        """Whether a source says something that is asked for. The finding may be of the comparison before."""
        articles = self.comparison.articles if self.comparison else ()
        return any(v.article < len(articles) and articles[v.article].article.id in self._filter.speaking for v in finding.values)

    def _haystack(self, finding: Finding) -> str:
        """Everything that a row says, folded, to look for words in; made when it is first asked for."""
        if finding.id not in self._haystacks:
            said = (part for v in finding.values for part in (v.text, v.credited_to.text if v.credited_to else "", *v.hedges))
            words = " ".join((finding.what, finding.reason, *said))
            # Folding character by character takes a while for some hundred rows; plain text needs none of it.
            self._haystacks[finding.id] = words.lower() if words.isascii() else fold(words).text
        return self._haystacks[finding.id]

    def _column(self) -> int | None:
        """The selected source's position, if the comparison still has it."""
        at = self._selection.article
        return at if at is not None and self.comparison and at < len(self.comparison.articles) else None

    def _new(self, source: Source) -> Source:
        key = self._next_key()
        self._known[key] = replace(source, key=key, root=key)
        return self._known[key]

    def _next_key(self, after: int = 0) -> int:
        return max(self._known, default=0) + 1 + after


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


def _again(shown: Sequence[Finding], before: Finding | None, place: int) -> str | None:
    """The id of the finding that is, or overlaps most, the one selected before; else of the one that has its place now."""
    if not shown:
        return None
    if before is None:
        return shown[0].id
    if any(f.id == before.id for f in shown):
        return before.id
    words = {(v.text, v.sentence) for v in before.values}
    common = [len(words & {(v.text, v.sentence) for v in f.values}) if f.kind == before.kind else 0 for f in shown]
    at = common.index(max(common)) if any(common) else min(place, len(shown) - 1)
    return shown[at].id
