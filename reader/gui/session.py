"""The one state of the window: sources, comparison, decisions, selection, filter and the undo stack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from reader.compare.decisions import Decision, apply
from reader.errors import LoadError
from reader.gui.code_book import CodeBook
from reader.gui.commands import AddSources, CorrectSource, RemoveSources, Rename, Renew, TakeParts, removed, removing
from reader.gui.finder import Finder
from reader.gui.following import followed
from reader.gui.judge import Judge
from reader.gui.language import tr
from reader.gui.looking import Looking
from reader.gui.note_book import NoteBook
from reader.gui.preferences import PreferenceKeeper
from reader.gui.reading_places import ReadingPlaces
from reader.gui.rows import Rows
from reader.gui.shelf import Shelf
from reader.gui.state import Selection, Source, SourceState
from reader.gui.theme import ThemeManager
from reader.loaders.version import LOADER_VERSION
from reader.model.article import Article, Notice
from reader.model.comparison import Comparison
from reader.model.correction import Correction
from reader.model.note import Coding, Note
from reader.service.stage import HowFar


class Session(Looking):
    """Owns the only selection, the only filter and the only comparison of a window: beside what is looked at the sources, the
    judgements and what can be undone.

    Views read its properties, send it requests, and repaint on its signals; they never talk to each other. It starts no
    work of its own: `reader.gui.workflow` watches `sourcesChanged` and hands results back.
    """

    def __init__(
        self,
        themes: ThemeManager,
        parent: QObject | None = None,
        now: Callable[[], datetime] | None = None,
        preferences: PreferenceKeeper | None = None,
    ) -> None:
        super().__init__(themes, lambda: Rows(lambda finding: self.code_book.of(finding)), parent, preferences)
        self._shelf = Shelf()
        self._how_far: dict[int, HowFar] = {}
        self._computed: Comparison | None = None
        self._decisions: tuple[Decision, ...] = ()
        self._revision = 0
        self._title = ""
        self.finder = Finder(self)
        self.judge = Judge(self)
        self.reading_places = ReadingPlaces(self)
        self.note_book = NoteBook(self, now or (lambda: datetime.now(UTC)))
        self.code_book = CodeBook(self, now or (lambda: datetime.now(UTC)))
        self.undo_stack = QUndoStack(self)
        for changed in (self.undo_stack.indexChanged, self.undo_stack.undoTextChanged, self.undo_stack.redoTextChanged):
            # Signal to signal: when the session goes, its stack's last signals reach nobody.
            changed.connect(self.historyChanged)

    # What views read

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
        return self.note_book.notes

    @property
    def codings(self) -> tuple[Coding, ...]:
        """The codes given to passages, oldest first."""
        return self.code_book.codings

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in the rail's order."""
        return self._shelf.sources

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles of the sources that are ready: what a comparison should be of."""
        return tuple(s.article for s in self.sources if s.article is not None)

    @property
    def named(self) -> bool:
        """Whether the event has a name of its own."""
        return bool(self._title)

    @property
    def title(self) -> str:
        """The event's name, or the headline of the first source, or nothing."""
        return self._title or next((a.headline for a in self.articles if a.headline), "")

    def positions(self) -> dict[int, int]:
        """For each source's key the position that gives its letter: the one in the comparison, else the next free one."""
        return self._shelf.positions(self.comparison)

    # What views ask for

    def rename(self, title: str) -> None:
        """Names the event. Can be undone."""
        self.undo_stack.push(Rename(self, self._title, title))

    def set_title(self, title: str) -> None:
        """Names the event."""
        self._title = title
        self.titleChanged.emit()

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
        sources, again = self._shelf.take(inputs)
        if again:
            self.message.emit(tr("Already here: {sources}").format(sources=", ".join(again)), False)
        if sources:
            self.undo_stack.push(AddSources(self, sources))

    def replace_by_inputs(self, key: int, inputs: Sequence[str]) -> None:
        """Adds paths and addresses and removes the source that named them. Can be undone in one step."""
        self.undo_stack.beginMacro(tr("Add %n sources", "", len(inputs)))
        self.add_inputs(inputs)
        self.remove_sources((key,))
        self.undo_stack.endMacro()

    def add_pasted(self, text: str, html: str | None = None) -> None:
        """Adds an article's text, and the same with its formatting if there is any. Can be undone."""
        self.undo_stack.push(AddSources(self, (self._shelf.new(Source(0, 0, text, pasted=True, html=html)),)))

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
        self._shelf.clear()
        self._computed = None
        self._look_anew()
        self._decisions, self.note_book.notes, self.code_book.codings = decisions, notes, codings
        self.reading_places.set(())
        self._title = title
        self.eventChanged.emit()
        self.put(sources)
        self._judge()
        for signal in (self.titleChanged, self.filterChanged, self.sortingChanged, self.layoutChanged):
            signal.emit()

    def put(self, sources: Iterable[Source]) -> None:
        """Sets the sources without a change that could be undone: those of an event that is opened."""
        self._shelf.put(sources)
        self.sourcesChanged.emit()

    def retry(self, key: int, *, input: str | None = None, text: str | None = None) -> None:
        """Loads a failed source again: from where it came, from another place, or from its text."""
        self._shelf.retry(key, input, text)
        self.sourcesChanged.emit()

    def remove_sources(self, keys: Iterable[int]) -> None:
        """Removes sources, ready or not. Can be undone."""
        gone = tuple(k for k in self.order() if k in set(keys))
        if gone:
            labels = [self._shelf[k].label for k in gone]
            self.undo_stack.push(RemoveSources(self, gone, removing(labels)))
            self.message.emit(removed(labels), True)

    def correct_source(self, key: int, correction: Correction, name: str) -> None:
        """Restores blocks of a source, leaves some out, or sets metadata. Can be undone; the comparison follows."""
        self.undo_stack.push(CorrectSource(self, key, correction, name))
        self.message.emit(name, True)

    def put_correction(self, key: int, correction: Correction) -> None:
        """Only for commands: the source with this correction."""
        self._shelf.correct(key, correction)
        self.sourcesChanged.emit()

    def notices_beside(self, source: Source) -> tuple[Notice, ...]:
        """What is to be told of a source beside the others: a near copy, another language."""
        older = (Notice("older-reading", tr("Read by an older version")),) if source.older else ()
        return (*self._shelf.notices_beside(source, self.comparison), *older)

    def source_of(self, article_id: str) -> Source | None:
        """The source in the rail with this article."""
        return next((s for s in self.sources if s.article is not None and s.article.id == article_id), None)

    def replace_sources(self, sources: Iterable[Source]) -> None:
        """Takes new values of sources with known keys (what loading brought, say)."""
        self._shelf.remember(sources)
        self.sourcesChanged.emit()

    def resolve(self, key: int, articles: Sequence[Article], failures: Sequence[LoadError] = ()) -> None:
        """Puts loaded articles, and the parts that could not be read, in the place of a loading source; those that are here
        already are named and left out."""
        if key not in self.order():
            return
        resolved = self._shelf.resolve(key, articles, failures)
        self.sourcesChanged.emit()
        for row in resolved.failed:
            if row.state is SourceState.FAILED:
                self.sourceFailed.emit(row.key, row.reason)
        if resolved.again:
            self.message.emit(tr("Already here: {sources}").format(sources=", ".join(resolved.again)), False)

    def ask(self, key: int, parts: Sequence[Article], failures: Sequence[LoadError] = ()) -> None:
        """A loading source turned out to hold several articles: the user is asked which of them are wanted."""
        if key not in self.order():
            return
        failed = self._shelf.ask(key, parts, failures)
        self.sourcesChanged.emit()
        for row in failed:
            if row.state is SourceState.FAILED:
                self.sourceFailed.emit(row.key, row.reason)
        self.partsFound.emit(key)

    def how_far(self, source: Source) -> HowFar:
        """How far the reading of a source is."""
        return self._how_far.get(source.key, HowFar())

    def is_being_read(self, source: Source) -> bool:
        """Whether a source is read at this moment, for the first time or once more."""
        return source.key in self._how_far

    def set_how_far(self, how_far: Mapping[int, HowFar]) -> None:
        """How far the sources with these keys are."""
        if how_far != self._how_far:
            self._how_far = dict(how_far)
            self.howFarChanged.emit()

    def refresh(self, key: int) -> None:
        """Loads a source once more from where it came. What has changed can be undone."""
        if self._shelf[key].renewable:
            self.refreshRequested.emit(key)

    def read_again(self, key: int) -> None:
        """Reads a source once more from the bytes that were kept. What has changed can be undone."""
        if self._shelf[key].article is not None:
            self.rereadRequested.emit(key)

    def renew(self, source: Source, article: Article, name: str) -> None:
        """Puts another reading in the place of a source's, with the user's corrections of it. Can be undone."""
        self.undo_stack.push(Renew(self, source, self._shelf.renewed(source, article), name))

    def mark_current(self, source: Source) -> None:
        """Notes that a source reads the same by the loaders of today."""
        if source.older:
            self.replace_sources((replace(source, loader=LOADER_VERSION),))

    def stop_reading(self, key: int) -> None:
        """Gives up the reading of a source; it stays, and can be read again."""
        if key in self.order() and self._shelf[key].state is SourceState.LOADING:
            self.fail(key, tr("Reading was cancelled"))

    def take_parts(self, key: int, parts: Sequence[Article]) -> None:
        """Takes articles for the source that was split into them. Can be undone; then it asks again."""
        if parts:
            asking = self._shelf[key]
            self.undo_stack.push(TakeParts(self, asking, self._shelf.parted(asking, parts)))

    def swap_sources(self, gone: Sequence[int], sources: Sequence[Source]) -> None:
        """Only for commands: sources in the place of the first of those with the keys in `gone`."""
        self._shelf.swap(gone, sources)
        self.sourcesChanged.emit()

    def fail(self, key: int, reason: str, read: str = "") -> None:
        """Marks a loading source as failed, with the reason and the words that could be read all the same."""
        if key in self.order():
            self._shelf.fail(key, reason, read)
            self.sourcesChanged.emit()
            self.sourceFailed.emit(key, reason)

    def wait_for_connection(self, key: int, reason: str) -> None:
        """Marks a loading link as one that can't be fetched before there is a connection."""
        if key in self.order():
            self._shelf.wait(key, reason)
            self.sourcesChanged.emit()

    # Results of the engine

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Takes a comparison from the engine; the selection stays on what it was on, where that still exists."""
        self._computed = comparison
        self._judge()

    # Only the commands of `reader.gui.commands` call these

    def set_order(self, order: tuple[int, ...]) -> None:
        """Sets the sources in the rail."""
        self._shelf.order = order
        self.sourcesChanged.emit()

    def order(self) -> tuple[int, ...]:
        """Keys of the sources in the rail."""
        return self._shelf.order

    def roots(self, keys: Iterable[int]) -> frozenset[int]:
        """The inputs from which the sources with these keys came."""
        return self._shelf.roots(keys)

    def remember(self, sources: Iterable[Source]) -> None:
        """Makes sources known without showing them."""
        self._shelf.remember(sources)

    def take_codes(self) -> None:
        """Only for the code book: codes were given or taken away."""
        if self._filter.codes:
            self._rows.sift(self._filter)
            self.filterChanged.emit()
        self.codesChanged.emit()

    def set_decisions(self, decisions: tuple[Decision, ...]) -> None:
        """Sets the judgements and applies them."""
        self._decisions = decisions
        self._judge()

    # Inner

    def _judge(self) -> None:
        before = self.selected_finding
        place = max(self.place_of(self._selection.finding), 0)
        self._rows.judge(apply(self._computed, self._decisions) if self._computed else None)
        self.code_book.place()
        self._sort()
        found = followed(self.findings, before, place)
        # Before anything is told: who hears of it may ask for the selected source.
        old, self._selection = self._selection, Selection(found, self._selection.article).within(self.comparison)
        self.note_book.place()
        self.judge.hold(None)
        self.turns.go_on(self._read_ahead, self)
        self._revision += 1
        self.comparisonChanged.emit(self._revision)
        if self.notes:
            self.notesChanged.emit()
        if self.codings:
            self.codesChanged.emit()
        if self._selection != old:
            self.selectionChanged.emit()
