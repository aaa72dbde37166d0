"""Keeps the event in the window saved in the library, and brings events back from it."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from enum import Enum
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import StoreError
from reader.gui.language import tr
from reader.gui.library.client import LibraryClient, report
from reader.gui.library.memory import WindowMemory
from reader.gui.library.snapshot import Chosen, record_of, selection_of, settings_of, sources_of
from reader.gui.said import said
from reader.gui.session import Session
from reader.model.original import Original
from reader.paths import seeds
from reader.store.claim import Claim
from reader.store.events import OtherCopyError
from reader.store.library import Library
from reader.store.values import EventRecord, EventRow, Imported, Opened, Shelf

T = TypeVar("T")
_SOON_MS = 400
"""Milliseconds after a change until it is written: well under the two seconds in which it has to be."""
_AGAIN_MS = 5000
_RECENT = 3


class Saved(Enum):
    """Whether what is in the window is in the library."""

    NOTHING = 0
    SAVED = 1
    SAVING = 2
    FAILED = 3


class Keeper(QObject):
    """Watches the session. Only what it says is saved is saved: it says so when the library has answered."""

    stateChanged = Signal()
    recentChanged = Signal()
    originalFound = Signal(int, object)
    """Key of a source, and the Original it was read from; None where its bytes were not kept."""
    libraryChanged = Signal()
    """Events came, went, or have other names."""

    def __init__(self, session: Session, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._client = LibraryClient(path, self)
        self.memory = WindowMemory(path)
        self.state, self.reason = Saved.NOTHING, ""
        self.recent: tuple[EventRow, ...] = ()
        self._uid, self._revision = "", 0
        self._saving: tuple[EventRecord, dict[str, Original]] = (EventRecord("", ""), {})
        self._claim: Claim | None = None
        self._kept: EventRecord | None = None
        self._writing: Future[int] | None = None
        self._originals: dict[str, Original] = {}
        self._chosen: Chosen | None = None
        self._told = ""
        self._seeds = seeds()
        self._opening = self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._save)
        self._watch()

    def _watch(self) -> None:
        session = self._session
        for signal in (
            session.sourcesChanged,
            session.notesChanged,
            session.codesChanged,
            session.titleChanged,
            session.selectionChanged,
            session.filterChanged,
            session.sortingChanged,
            session.layoutChanged,
            session.viewChanged,
            session.zoomChanged,
            session.scrollLockChanged,
            session.historyChanged,
            session.placesChanged,
        ):
            signal.connect(self._changed)
        session.comparisonChanged.connect(self._compared)

    # What the window asks for

    @property
    def uid(self) -> str:
        """The event in the window, "" where it is in no library yet."""
        return self._uid

    @property
    def kept(self) -> EventRecord | None:
        """The event as the library is known to have it."""
        return self._kept

    @property
    def revision(self) -> int:
        """The number of saves of the event."""
        return self._revision

    @property
    def settled(self) -> bool:
        """Whether nothing waits to be written, as far as the keeper knows."""
        return not self._soon.isActive() and self._writing is None

    def start(self, *, restore: bool) -> None:
        """Opens the library; with `restore` also the event that was in the window last."""
        self._client.ask(Library.open, lambda opened: self._opened(opened, restore), self._tell)

    def keep_original(self, article: str, original: Original) -> None:
        """Takes the bytes that an article was read from; they are saved with it."""
        self._originals[article] = original
        self._changed()

    def find_original(self, key: int) -> None:
        """Looks for the bytes that a source was read from; `originalFound` answers."""
        source = next((s for s in self._session.sources if s.key == key and s.article is not None), None)
        if source is None:
            return
        article, late = source.read_article, self._originals.get(source.read_article.id)
        if late is not None or source.pasted:
            self.originalFound.emit(key, late)
        else:
            self._client.ask(lambda library: library.original_of(article), lambda found: self.originalFound.emit(key, found), self._tell)

    def new_event(self) -> None:
        """Leaves the event, which is saved, for an empty one."""
        self._leave()
        self._session.put_event("", (), (), ())
        self._refresh_recent()

    def open_event(self, uid: str) -> None:
        """Brings an event into the window."""
        if uid == self._uid:
            return
        claim = Claim(self._client.path, uid)
        if not claim.take():
            self._session.message.emit(tr("This event is open in another window of Parallax. Close it there first."), False)
            return
        self._leave()
        self._opening = True
        self._client.ask(
            lambda library: _read(library, uid), lambda found: self._show(*found, claim), lambda error: self._not_opened(error, claim)
        )

    def rename(self, uid: str, title: str) -> None:
        """Names an event; the one in the window too."""
        if uid == self._uid or not uid:
            self._session.set_title(title)
        else:
            self._do(lambda library: library.rename(uid, title))

    def put_on(self, uid: str, shelf: Shelf) -> None:
        """Moves an event to a shelf; the one in the window leaves it when it is deleted."""
        if uid == self._uid and shelf is Shelf.DELETED:
            self.new_event()
        self._do(lambda library: library.put_on(uid, shelf))

    def ask(self, job: Callable[[Library], T], then: Callable[[T], None]) -> None:
        """Asks the library for something to show."""
        self._client.ask(job, then, self._tell)

    def export(self, path: Path, uid: str = "") -> None:
        """Writes an event, that in the window if none is named, to a file. What is in the window goes there as it is now,
        whether or not the library can be written to."""
        if not uid and not self._uid:
            # The file and the library must know it by one name, so that it can be brought together again.
            self._begin()
            self._changed()
        record = record_of(self._session, self._uid, self._chosen) if uid in ("", self._uid) else None

        def job(library: Library) -> None:
            if record is None:
                library.export(uid, path)
            else:
                library.export_record(record, path, originals)

        originals = dict(self._originals)
        self._client.ask(job, lambda _: self._session.message.emit(tr("Saved {file}").format(file=path.name), False), self._tell)

    def import_file(self, path: Path) -> None:
        """Takes in the file of an event and opens it. What is in the window is saved before; it stays where the file can't be read."""
        self.finish()
        self._client.ask(lambda library: library.import_file(path), self._imported, self._tell)

    def finish(self) -> bool:
        """Saves what is not saved yet and waits for it; False where that could not be done. Work can go on afterwards."""
        self._soon.stop()
        if self._writing is not None:
            self._settle(self._writing)
        self._save()
        if self._writing is not None:
            self._settle(self._writing)
        return self.state is not Saved.FAILED

    def close(self) -> None:
        """Ends the work with the library for good."""
        self._closed = True
        self._soon.stop()
        self._client.close()
        if self._claim is not None:
            self._claim.release()

    # Opening

    def _opened(self, opened: Opened, restore: bool) -> None:
        if opened.message:
            self._session.message.emit(opened.message, False)
        self._refresh_recent()
        last = self.memory.event
        if restore and last and not self._session.sources:
            self.open_event(last)
        self._changed()

    def _show(self, record: EventRecord, revision: int, claim: Claim) -> None:
        self._opening = False
        self._take(record.uid, revision, claim)
        settings = settings_of(record)
        self._chosen = settings.chosen
        session = self._session
        session.put_event(record.title if settings.named else "", sources_of(record), record.decisions, record.notes, record.codings)
        session.reading_places.set(settings.places)
        session.set_filter(settings.filter)
        session.set_sorting(settings.sorting)
        session.set_layout(settings.layout)
        session.set_view(settings.view)
        session.set_reading_px(settings.reading_px)
        session.set_scroll_locked(settings.scroll_locked)
        self._kept = record_of(session, record.uid, self._chosen)
        self._set(Saved.SAVED)

    def _not_opened(self, error: StoreError, claim: Claim) -> None:
        self._opening = False
        claim.release()
        self.memory.keep_event("")
        self._tell(error)

    def _imported(self, imported: Imported) -> None:
        self.libraryChanged.emit()
        if imported.uid == self._uid:
            # It has another revision now; what the window shows is older. What was done to it since goes on as a copy.
            self._leave()
        self.open_event(imported.uid)
        words = tr("“{title}” was brought together with the event that was here. Nothing of either was lost.")
        self._session.message.emit((words if imported.merged else tr("Imported “{title}”")).format(title=imported.title), False)

    def _compared(self) -> None:
        comparison = self._session.comparison
        if self._chosen is not None and comparison is not None:
            chosen, self._chosen = self._chosen, None
            selection = selection_of(comparison, chosen)
            if selection.finding is not None or selection.article is not None:
                self._session.select(selection)
        self._changed()

    def _leave(self) -> None:
        """Saves the event in the window and lets go of it."""
        uid = self._uid
        self.finish()
        if uid and self._uid != uid:
            self.finish()  # it became a copy, which is to be saved too
        if self._claim is not None:
            self._claim.release()
        self._claim, self._kept, self._chosen, self._originals = None, None, None, {}
        self._uid, self._revision = "", 0
        self.memory.keep_event("")
        self._set(Saved.NOTHING)

    def _take(self, uid: str, revision: int, claim: Claim) -> None:
        self._uid, self._revision, self._claim = uid, revision, claim
        self.memory.keep_event(uid)

    # Saving

    def _changed(self) -> None:
        if not self._soon.isActive() and not self._closed:
            self._soon.start(_SOON_MS)

    def _save(self) -> None:
        if self._opening or self._closed:
            return
        if self._writing is not None:
            self._soon.start(_SOON_MS)
            return
        if not self._uid:
            if not self._worth_keeping():
                return
            self._begin()
        record = record_of(self._session, self._uid, self._chosen)
        if record == self._kept and not self._originals:
            return
        originals, revision = dict(self._originals), self._revision
        self._set(Saved.SAVING)
        self._saving = (record, originals)
        self._writing = self._client.watch(lambda library: library.save(record, revision, originals), self._settle)

    def _worth_keeping(self) -> bool:
        """Whether an event that is in no library yet has something to keep; the sample has, once the user did something with it."""
        session = self._session
        if session.decisions or session.notes or any(s.correction for s in session.sources):
            return True
        return any(Path(s.input).parent.parent != self._seeds for s in session.sources)

    def _settle(self, writing: Future[int]) -> None:
        """Takes the answer to a save, once; waits for it where it is not there yet."""
        if writing is not self._writing:
            return
        error = writing.exception()
        record, originals = self._saving
        self._writing = None
        if error is None:
            listed = self._revision == 0 or self._kept is None or self._kept.title != record.title
            self._revision, self._kept, self._told = writing.result(), record, ""
            self._originals = {name: data for name, data in self._originals.items() if originals.get(name) is not data}
            self._set(Saved.SAVED)
            if listed:
                self.libraryChanged.emit()
            if record_of(self._session, self._uid, self._chosen) != record:
                self._changed()
        elif isinstance(error, OtherCopyError):
            self._fork()
        elif isinstance(error, StoreError):
            self._failed(said(str(error)))
        else:
            report(error)
            self._failed(tr("an error of the program ({error})").format(error=type(error).__name__))

    def _failed(self, reason: str) -> None:
        self._set(Saved.FAILED, reason)
        if reason != self._told:
            # Once, however often it is tried again.
            self._told = reason
            self._session.message.emit(tr("Not saved: {reason}").format(reason=reason), False)
        if not self._closed:
            self._soon.start(_AGAIN_MS)

    def _begin(self) -> None:
        """The event in the window becomes one of the library's."""
        uid = uuid4().hex
        claim = Claim(self._client.path, uid)
        claim.take()
        self._take(uid, 0, claim)

    def _fork(self) -> None:
        """Somebody else wrote to the event: what is in this window goes on as an event of its own, so that neither is lost."""
        if self._claim is not None:
            self._claim.release()
        self._begin()
        self._kept = None
        self._session.set_title(tr("{title} (copy)").format(title=self._session.title))
        self._session.message.emit(tr("This event was changed by another window. Yours goes on as a copy."), False)
        self._changed()

    def _do(self, job: Callable[[Library], None]) -> None:
        self._client.ask(job, lambda _: self._after_change(), self._tell)

    def _after_change(self) -> None:
        self.libraryChanged.emit()
        self._refresh_recent()

    def _refresh_recent(self) -> None:
        self._client.ask(lambda library: library.rows(Shelf.EVENTS, _RECENT), self._take_recent, lambda _: None)

    def _take_recent(self, rows: tuple[EventRow, ...]) -> None:
        self.recent = tuple(row for row in rows if row.uid != self._uid)
        self.recentChanged.emit()

    def _set(self, state: Saved, reason: str = "") -> None:
        if (state, reason) != (self.state, self.reason):
            self.state, self.reason = state, reason
            self.stateChanged.emit()

    def _tell(self, error: StoreError) -> None:
        self._opening = False
        told = said(str(error))
        self._session.message.emit(told[:1].upper() + told[1:], False)


def _read(library: Library, uid: str) -> tuple[EventRecord, int]:
    record, revision = library.read(uid)
    if library.writable:
        library.opened(uid)
    return record, revision
