"""The library: all events by date, found by their titles and by every word of their articles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFont, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.key_names import native
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.library.commands import PutOnShelf
from reader.gui.library.keeper import Keeper
from reader.gui.library.list import EventsList
from reader.gui.library.rows import EventsModel
from reader.gui.library.shelf_button import ShelfButton
from reader.gui.library.words import title_of
from reader.gui.over_page import OverPage
from reader.gui.session import Session
from reader.gui.theme import interface_font
from reader.store.event_file import SUFFIX
from reader.store.values import EventRow, FoundEvent, Shelf

_WAIT_MS = 120
_SHELVES = {Shelf.EVENTS: QT_TR_NOOP("Events"), Shelf.ARCHIVED: QT_TR_NOOP("Archived"), Shelf.DELETED: QT_TR_NOOP("Deleted")}
_NONE = {
    Shelf.EVENTS: QT_TR_NOOP("No events yet. Each comparison is kept here by itself as you work on it."),
    Shelf.ARCHIVED: QT_TR_NOOP("Nothing is archived. Archived events are out of the way and are still found by a search."),
    Shelf.DELETED: QT_TR_NOOP("Nothing was deleted. Deleted events can be brought back for 30 days."),
}


class LibraryPage(OverPage):
    """Search field, shelves, list, and what can be done with the event that has the cursor."""

    def __init__(self, session: Session, keeper: Keeper, parent: QWidget | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__(session, parent)
        self._keeper = keeper
        self._shelf = Shelf.EVENTS
        self._asked = ""
        self.model = EventsModel(keeper, today, self)
        self.list = EventsList(session, self.model, self)
        self.search = self._search_field()
        self._shelves = {shelf: ShelfButton(session, translated(name)) for shelf, name in _SHELVES.items()}
        self._none = Label("", 14, tone="second", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = self._make_buttons()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)

    def refresh(self) -> None:
        """Asks the library for what is to be shown."""
        typed, shelf = self.search.text().strip(), self._shelf
        self._asked = f"{shelf} {typed}"
        asked = self._asked
        if typed:
            self._keeper.ask(lambda library: library.search(typed), lambda found: self._show(asked, found, heads=False))
        else:
            self._keeper.ask(lambda library: library.rows(shelf), lambda rows: self._show(asked, _plain(rows), heads=True))

    def set_shelf(self, shelf: Shelf) -> None:
        """Shows another shelf."""
        self._shelf = shelf
        self._shelves[shelf].setChecked(True)
        self.search.clear()
        self.refresh()

    # What can be done with an event

    def open(self) -> None:
        """Opens the event that has the cursor."""
        event = self.list.current_event()
        if event is not None and event.row.shelf is Shelf.DELETED:
            self.bring_back()
        elif event is not None:
            self._keeper.open_event(event.row.uid)
            self.left.emit()

    def rename(self) -> None:
        """Opens the field for another name."""
        if self.list.current_event() is not None:
            self.list.edit(self.list.currentIndex())

    def archive(self) -> None:
        """Puts the event out of the way, or back."""
        event = self.list.current_event()
        if event is not None:
            self._move(Shelf.EVENTS if event.row.shelf is not Shelf.EVENTS else Shelf.ARCHIVED)

    def delete(self) -> None:
        """Deletes the event; it can be brought back for a month."""
        self._move(Shelf.DELETED)

    def bring_back(self) -> None:
        """Puts an archived or deleted event back among the others."""
        self._move(Shelf.EVENTS)

    def export(self) -> None:
        """Asks where to and writes the event to a file."""
        event = self.list.current_event()
        if event is not None:
            path = ask_where(self, title_of(event.row))
            if path is not None:
                self._keeper.export(path, event.row.uid)

    def new(self) -> None:
        """Leaves the event in the window for an empty one."""
        self._keeper.new_event()
        self.left.emit()

    def import_(self) -> None:
        """Asks for the file of an event and opens it."""
        path = ask_which(self)
        if path is not None:
            self._keeper.import_file(path)
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, then leaves; Down goes from the field into the list."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self.list.hasFocus() or self.search.hasFocus()):
            # From the field for another name Enter comes here too.
            self.open()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what is in the library now."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """A search that nobody sees waits for nothing."""
        self._wait.stop()
        super().hideEvent(event)

    # Inner

    def _show(self, asked: str, found: tuple[FoundEvent, ...], *, heads: bool) -> None:
        if asked != self._asked:
            return
        before = self.list.current_event()
        self.model.show(found, heads=heads)
        row = self.model.row_of(before.row.uid) if before is not None else -1
        if row < 0 and found:
            row = self.model.row_of(found[0].row.uid)
        self.list.setCurrentIndex(self.model.index(row))
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        typed = self.search.text().strip()
        self._none.setText(tr("Nothing with “{words}” in the library").format(words=typed) if typed else translated(_NONE[self._shelf]))
        self._offer()

    def _move(self, shelf: Shelf) -> None:
        event = self.list.current_event()
        if event is None or event.row.shelf is shelf:
            return
        change = PutOnShelf(self._keeper, event.row, shelf)
        current = event.row.uid == self._keeper.uid and shelf is Shelf.DELETED
        if current:
            # The stack is emptied when the event leaves the window: the deletion has to come after that.
            self._keeper.new_event()
        self._session.undo_stack.push(change)
        self._session.message.emit(change.text(), True)

    def _offer(self) -> None:
        """Shows the buttons that fit the event with the cursor."""
        event = self.list.current_event()
        deleted = event is not None and event.row.shelf is Shelf.DELETED
        archived = event is not None and event.row.shelf is Shelf.ARCHIVED
        shown = {
            "open": event is not None and not deleted,
            "rename": event is not None and not deleted,
            "archive": event is not None and not deleted and not archived,
            "back": deleted or archived,
            "export": event is not None,
            "delete": event is not None and not deleted,
        }
        for part in (self._foot, self._foot_line):
            part.setVisible(event is not None)
        for name, (button, action) in self._buttons.items():
            button.setVisible(shown[name])
            action.setEnabled(shown[name])

    def _make_buttons(self) -> dict[str, tuple[KeyButton, QAction]]:
        table = (
            ("open", tr("Open"), "Enter", self.open),
            ("rename", tr("Rename"), "F2", self.rename),
            ("archive", tr("Archive"), "A", self.archive),
            ("back", tr("Bring back"), "B", self.bring_back),
            ("export", tr("Export…"), "E", self.export),
            ("delete", tr("Delete"), "Del", self.delete),
        )
        made = {}
        for name, text, key, act in table:
            action = QAction(text, self.list)
            # Enter is taken by the page, in the field too; letters work in the list alone.
            if key != "Enter":
                action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(act)
            self.list.addAction(action)
            button = KeyButton(self._session, text, native(key), primary=name == "open")
            button.clicked.connect(act)
            made[name] = (button, action)
        return made

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr("Search titles and texts"))
        field.setAccessibleName(tr("Search titles and texts of all events"))
        field.setClearButtonEnabled(True)
        field.setFont(interface_font(13))
        field.setMinimumHeight(32)
        field.setMaximumWidth(420)
        field.setMinimumWidth(160)
        return field

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 8)
        head.setSpacing(8)
        head.addWidget(Label(tr("Library"), 16, weight=QFont.Weight.DemiBold))
        head.addSpacing(12)
        head.addWidget(self.search, 1)
        head.addSpacing(4)
        shelves = QHBoxLayout()
        shelves.setContentsMargins(20, 0, 20, 10)
        shelves.setSpacing(6)
        for button in self._shelves.values():
            shelves.addWidget(button)
        shelves.addStretch(1)
        self._shelves[Shelf.EVENTS].setChecked(True)
        head.addStretch(1)
        for text, act in ((tr("Import…"), self.import_), (tr("New event"), self.new)):
            head_button = KeyButton(self._session, text)
            head_button.clicked.connect(act)
            head.addWidget(head_button)
        head.addWidget(self._leave_button(tr("Close")))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 10, 20, 10)
        foot.setSpacing(8)
        self._foot_line = Hairline(self._session)
        foot.addStretch(1)
        for offered, _ in self._buttons.values():
            foot.addWidget(offered)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(shelves)
        column.addWidget(Hairline(self._session))
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        column.addWidget(self._foot_line)
        column.addWidget(self._foot)
        self._none.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._wait.start)
        self.list.doubleClicked.connect(self.open)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self._keeper.libraryChanged.connect(self._refresh_if_shown)
        for shelf, button in self._shelves.items():
            button.clicked.connect(self._chooser(shelf))

    def _chooser(self, shelf: Shelf) -> Callable[[], None]:
        return lambda: self.set_shelf(shelf)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Asks for the file to which an event is exported."""
    name = "".join(c if c.isalnum() or c in " -_,." else "-" for c in title)[:80].strip() or "event"
    kinds = tr("Events of Parallax (*{suffix})").format(suffix=SUFFIX)
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export the event"), f"{name}{SUFFIX}", kinds)
    if not path:
        return None
    return Path(path if path.endswith(SUFFIX) else f"{path}{SUFFIX}")


def ask_which(parent: QWidget) -> Path | None:
    """Asks for the file of an event to import."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("Import an event"), "", tr("Events of Parallax (*{suffix})").format(suffix=SUFFIX))
    return Path(path) if path else None


def _plain(rows: tuple[EventRow, ...]) -> tuple[FoundEvent, ...]:
    return tuple(FoundEvent(row) for row in rows)
