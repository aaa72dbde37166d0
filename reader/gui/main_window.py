"""The window: its parts, and what needs the clipboard, a file dialog or another part."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.gui.action_set import Actions
from reader.gui.actions import ROW_DEEDS
from reader.gui.ahead import Ahead
from reader.gui.announce import Announcer
from reader.gui.codes_strip import CodesStrip
from reader.gui.controls import Hairline
from reader.gui.copying import copy_selected
from reader.gui.drop_veil import DropVeil
from reader.gui.empty_state import EmptyState
from reader.gui.exporting import ExportMenu
from reader.gui.failure_card import Failures
from reader.gui.find_panel import FindPanel
from reader.gui.focus_order import keyboard_in, step_focus
from reader.gui.given import given_by
from reader.gui.icons import app_icon
from reader.gui.inspector import Inspector
from reader.gui.inspector_place import InspectorPlace
from reader.gui.keys_panel import KeysPanel
from reader.gui.kinds import Kinds
from reader.gui.language import tr
from reader.gui.ledger_page import LedgerPage
from reader.gui.library.deeds import EventDeeds
from reader.gui.library.keeper import Keeper
from reader.gui.library.saved_sign import SavedSign
from reader.gui.link_field import LinkField
from reader.gui.notes import NotesTray
from reader.gui.progress_strip import ProgressStrip
from reader.gui.session import Session
from reader.gui.source_deeds import SourceDeeds
from reader.gui.sources_list import OFFERED
from reader.gui.sources_rail import SourcesRail
from reader.gui.state import View
from reader.gui.status_bar import StatusBar
from reader.gui.style import dress
from reader.gui.theme import prefer_reading_family
from reader.gui.timeline import TimelineStrip
from reader.gui.toast import Toast
from reader.gui.top_bar import TopBar
from reader.gui.waiting_strip import WaitingStrip
from reader.gui.workflow import Workflow

if TYPE_CHECKING:
    from reader.gui.palette import CommandPalette
    from reader.gui.preferences_panel import PreferencesPanel
    from reader.gui.read_page import ReadPage
    from reader.gui.text_page import TextPage

_SIZE = (1440, 900)
_LEAST = (680, 430)
"""A screen of 1440 by 900 on which everything is shown at 200 % has room for it."""
_LEAST_VIEW = 160
_NARROW = 1200
"""Below this width the rail shows badges alone."""


class MainWindow(QMainWindow):
    """One window, one event. It owns its parts; `on_close` ends what the program runs besides."""

    def __init__(
        self, session: Session, kinds: Kinds, workflow: Workflow, on_close: Callable[[], None], keeper: Keeper | None = None
    ) -> None:
        super().__init__()
        self.session = session
        self._kinds = kinds
        self._workflow = workflow
        self._on_close = on_close
        self._keeper = keeper
        self._warned = False
        self._ahead = Ahead(session.turns, self)
        self._place = InspectorPlace()
        self._rebuilding = QTimer(self, singleShot=True, interval=0)
        self._rebuilding.timeout.connect(self.rebuild)
        self.announcer = Announcer(session, self)
        self._set_up()
        self._build()
        session.viewChanged.connect(self._arrange)
        session.comparisonChanged.connect(session.turns.soon(self._arrange, self))
        session.titleChanged.connect(self._name)
        session.sourcesChanged.connect(session.turns.soon(self._name, self))
        session.themeChanged.connect(self.apply_theme)
        self._preferred = session.preferences.value
        session.preferences.changed.connect(self._prefer)
        self.apply_theme()
        self._name()

    def _build(self) -> None:
        """Makes the parts. All that they show is the session's, so that they can be made anew at any time."""
        session = self.session
        self._text_page: TextPage | None = None
        self._read_page: ReadPage | None = None
        self.views = QWidget()
        self.stack = QStackedWidget()
        self.events = EventDeeds(self, self.stack, session, self._keeper, self._arrange)
        self.actions_ = Actions(self, self, self.views)
        exports = ExportMenu(session, self)
        named = self.actions_.named
        ways_in = [named("Open files…"), named("Open a folder…"), named("Add links…"), named("Paste as a source")]
        self.top_bar = TopBar(session, exports)
        self.rail = SourcesRail(session, ways_in)
        self.inspector = Inspector(session)
        self.links = LinkField(session)
        self.sources = SourceDeeds(self, session, self.rail.list, self.links, self.events)
        self.strip = ProgressStrip(session)
        self.waiting = WaitingStrip(session)
        self.failures = Failures(session)
        self.notes_tray = NotesTray(session)
        self.timeline = TimelineStrip(session)
        self.codes = CodesStrip(session)
        self.empty = EmptyState(session, named("Paste as a source"), ways_in[0], ways_in[2], named("Open the sample comparison"))
        self.ledger_page = LedgerPage(session, self._kinds)
        self.status = StatusBar(session)
        if self._keeper is not None:
            self.status.add(SavedSign(self._keeper))
            self.empty.set_recent(self._keeper)
        self._lay_out(exports)
        self.toast = Toast(session, self.views)
        self.find_panel = FindPanel(session, self.top_bar.find_field, self)
        self.keys = KeysPanel(session, self.actions_, self)
        self.palette_: CommandPalette | None = None
        self.preferences: PreferencesPanel | None = None
        self._veil = DropVeil(session, self)
        self._passing = (self.events, self.actions_, self.sources, exports, self.find_panel, self.keys, self._veil)
        self._connect()
        self._arrange()

    def rebuild(self) -> None:
        """Makes every part anew: in another language, with other keys, in another font."""
        was_open = self.preferences is not None and self.preferences.isVisible()
        gone: list[QObject] = [part for part in (*self._passing, self.palette_, self.preferences) if part is not None]
        for action in self.actions():
            self.removeAction(action)
        self.menuBar().clear()
        gone += self.actions_.menus
        self._build()
        for part in gone:
            if isinstance(part, QWidget):
                part.hide()
            part.setParent(None)
            part.deleteLater()
        self._focus_page()
        if was_open:
            self.show_preferences()

    # What the actions ask for

    def compare_again(self) -> None:
        """Compares once more."""
        self._workflow.compare_again()

    def cancel(self) -> None:
        """Esc: closes what lies on top, else ends what is going on."""
        for part in (self.links, self.events.title_field):
            if part.isVisible():
                part.hide()
                self._focus_page()
                return
        if self.find_panel.isVisible():
            self.end_find()
        elif self.events.close():
            self._focus_page()
        elif self.session.judge.held is not None:
            self.session.judge.hold(None)
        elif self._workflow.busy:
            self._workflow.cancel()
        elif self.toast.isVisible():
            self.toast.hide()

    def toggle_inspector(self) -> None:
        """Shows or hides the inspector in the view in front."""
        self._place.want(not self._place.wanted(self.session.view, self.width()), self.session.view, self.width())
        self._arrange()

    def find_words(self) -> None:
        """Opens the search in all sources."""
        self.find_panel.open()

    def end_find(self) -> None:
        """Ends the search and goes back to the page."""
        self.find_panel.end()
        self._focus_page()

    def write_note(self) -> None:
        """Shows the inspector and gives the keyboard to the note on what is selected."""
        self._open_inspector()
        self.inspector.write_note()

    def code_passage(self, *, every: bool = False) -> None:
        """Shows the inspector and offers the codes for the selected passage, or for its counterparts, too."""
        self._open_inspector()
        self.inspector.code(every=every)

    def correct_value(self) -> None:
        """Shows the inspector and opens the field in which the selected value is corrected."""
        self._open_inspector()
        self.inspector.correct()

    def _open_inspector(self) -> None:
        self._place.want(True, self.session.view, self.width())
        self._arrange()

    def toggle_list(self) -> None:
        """Shows or hides the list of differences under the text in front."""
        if self.session.view is View.SIDE_BY_SIDE:
            self._texts().show_list(not self._texts().list_shown)
        elif self.session.view is View.READ:
            page = self._reading()
            new = page.differences is None
            page.show_list(not page.list_shown)
            if new and page.differences is not None:
                self._offer_deeds(page.differences.table)

    def show_keys(self) -> None:
        """Shows the list of keys."""
        self.keys.open()

    def show_commands(self) -> None:
        """Opens the command palette."""
        if self.palette_ is None:
            from reader.gui.palette import CommandPalette

            self.palette_ = CommandPalette(self.session, self.actions_, self)
        self.palette_.open()

    def show_preferences(self) -> None:
        """Opens the preferences."""
        if self.preferences is None:
            from reader.gui.preferences_panel import PreferencesPanel

            self.preferences = PreferencesPanel(self.session, self.actions_, self)
        self.preferences.open()

    def copy_row(self) -> None:
        """Puts the selected row, with its sources, on the clipboard."""
        copy_selected(self.session)

    def print_view(self) -> None:
        """Asks for a printer and prints the view in front."""
        from reader.gui.printing import print_view

        print_view(self.session, self)

    def preview_view(self) -> None:
        """Shows how the view in front would be printed."""
        from reader.gui.printing import preview_view

        preview_view(self.session, self)

    def quit(self) -> None:
        """Closes the window."""
        self.close()

    def step_source(self, by: int) -> None:
        """In the texts to the counterpart; in the ledger to the next source that says something in this row."""
        if self.session.view is View.LEDGER:
            self.session.step_source(by)
        else:
            self.session.counterpartRequested.emit(by)

    def step_passage(self, by: int) -> None:
        """To the passage before or after."""
        self.session.passageRequested.emit(by)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes links, files and text, and shows that it does."""
        if given_by(event.mimeData()):
            event.acceptProposedAction()
            self._veil.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The drag went away."""
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Adds what was dropped."""
        self._veil.hide()
        self.sources.add(given_by(event.mimeData()))
        event.acceptProposedAction()

    def showEvent(self, event: QShowEvent) -> None:
        """Keys and buttons wait for what the views have to catch up with."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            self.session.turns.watch(handle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window folds the rail."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else wanted. It is no shortcut, so that cards and menus get it first."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the window as it is laid out; parts are made late, and made anew, so that no fixed chain would hold."""
        return step_focus(self, forward=next)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: once its words are there, every part is made anew."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self._rebuilding.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ends the processes with the window, once all is saved. Where it can't be, the first attempt to close says so."""
        if self._keeper is not None and not self._keeper.finish() and not self._warned:
            self._warned = True
            words = tr("Not saved: {reason}. Export the event to keep it, or close again to leave without it.")
            self.session.message.emit(words.format(reason=self._keeper.reason), False)
            event.ignore()
            return
        if self._keeper is not None:
            self._keeper.memory.keep_geometry(self.saveGeometry())
            self._keeper.close()
        self._on_close()
        super().closeEvent(event)

    # Inner

    def _set_up(self) -> None:
        self.setWindowTitle("Parallax")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(_SIZE[0], screen.width()), max(min(_SIZE[1], screen.height()), 600))
        geometry = self._keeper.memory.geometry if self._keeper is not None else None
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.setMinimumSize(*_LEAST)

    def _lay_out(self, exports: ExportMenu) -> None:
        self.actions_.fill(self.menuBar(), exports)
        self.stack.setObjectName("page")
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.ledger_page)
        middle = _column(self.views)
        for part in (self.links, self.events.title_field, self.strip, self.waiting, self.failures, self.notes_tray):
            middle.addWidget(part)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.timeline)
        middle.addWidget(self.codes)
        self._inspector_line = Hairline(self.session, vertical=True)
        body = QHBoxLayout()
        body.setSpacing(0)
        for widget, stretch in (
            (self.rail, 0),
            (Hairline(self.session, vertical=True), 0),
            (self.views, 1),
            (self._inspector_line, 0),
            (self.inspector, 0),
        ):
            body.addWidget(widget, stretch)
        centre = QWidget()
        centre.setObjectName("window")
        column = _column(centre)
        column.addWidget(self.top_bar)
        column.addWidget(Hairline(self.session))
        column.addLayout(body, 1)
        column.addWidget(Hairline(self.session))
        column.addWidget(self.status)
        # What is wide in one view, or in a long word, must not hold the window: each view fits itself into what there is.
        for wide in (self.stack, self.views, centre):
            wide.setMinimumSize(1, 1)
        # Strips and trays give way to the view, not the view to them.
        self.stack.setMinimumHeight(_LEAST_VIEW)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        named = self.actions_.named
        self.rail.drop_zone.clicked.connect(self.sources.open_files)
        self.rail.list.addActions([named(name) for name in OFFERED])
        self.rail.list.warningClicked.connect(self.events.show_proof)
        self.rail.list.chosen.connect(self.events.follow)
        self.rail.list.asked.connect(self.events.show_parts)
        self._offer_deeds(self.ledger_page.ledger)
        self.inspector.note.text.left.connect(self._focus_page)
        self.inspector.codes.left.connect(self._focus_page)
        self.top_bar.find_field.closed.connect(self.end_find)
        self.strip.cancelled.connect(self._workflow.cancel)

    def _prefer(self) -> None:
        """What is preferred for words and keys is built in: the parts are made anew."""
        old, self._preferred = self._preferred, self.session.preferences.value
        new = self._preferred
        if (old.keys, old.letter_keys, old.reading_family) != (new.keys, new.letter_keys, new.reading_family):
            prefer_reading_family(new.reading_family)
            self._rebuilding.start()

    def apply_theme(self) -> None:
        """Gives the application palette and style sheet of the theme in use."""
        dress(self.session.theme)

    def _arrange(self) -> None:
        """Brings the view to the front and gives it the room it needs."""
        compared = self.session.comparison is not None
        if compared:
            self._ahead.begin()
        page = self.events.over or (self._page() if compared else self.empty)
        if self.stack.currentWidget() is not page:
            focused = keyboard_in(self)
            inside = focused is None or self.stack.isAncestorOf(focused)
            self.stack.setCurrentWidget(page)
            if inside:
                page.setFocus()
        self.session.turns.take(self._arrange_sides, self)

    def _arrange_sides(self) -> None:
        """Gives rail and inspector the room that the view in front leaves them."""
        compared = self.session.comparison is not None
        in_text = compared and self.session.view is View.SIDE_BY_SIDE
        self.rail.set_folded(in_text or self.width() < _NARROW)
        self.status.cover(self.events.over is not None)
        shown = compared and self.events.over is None and self._place.wanted(self.session.view, self.width())
        self.inspector.setVisible(shown)
        self._inspector_line.setVisible(shown)

    def _page(self) -> QWidget:
        """The page of the view in front."""
        match self.session.view:
            case View.LEDGER:
                return self.ledger_page
            case View.READ:
                return self._reading()
            case View.SIDE_BY_SIDE:
                return self._texts()

    def _reading(self) -> ReadPage:
        """The page of the one text, made when it is first shown."""
        if self._read_page is None:
            from reader.gui.read_page import ReadPage

            self._read_page = ReadPage(self.session, self._kinds)
            self._read_page.text.inspectorRequested.connect(self._show_inspector)
            self._read_page.text.placeChanged.connect(partial(self.status.set_place, View.READ))
            self.stack.addWidget(self._read_page)
        return self._read_page

    def _texts(self) -> TextPage:
        """The page of the texts, made when it is first shown."""
        if self._text_page is None:
            from reader.gui.text_page import TextPage

            self._text_page = TextPage(self.session, self._kinds)
            self._text_page.texts.placeChanged.connect(partial(self.status.set_place, View.SIDE_BY_SIDE))
            self._offer_deeds(self._text_page.differences.table)
            self._text_page.columnsChanged.connect(self.rail.list.set_beside)
            self._text_page.inspectorRequested.connect(self._show_inspector)
            self.rail.list.set_beside(self._text_page.texts.columns)
            self.stack.addWidget(self._text_page)
        return self._text_page

    def _offer_deeds(self, rows: QWidget) -> None:
        """What can be done with a row, in the context menu of a table of rows."""
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        rows.addActions([self.actions_.named(name) for name in ROW_DEEDS])

    def _show_inspector(self) -> None:
        self._open_inspector()
        self.inspector.focus_first()

    def _focus_page(self) -> None:
        page = self.stack.currentWidget()
        if page is not None:
            page.setFocus()

    def _name(self) -> None:
        self.setWindowTitle(f"{self.session.title} – Parallax" if self.session.title else "Parallax")


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
