"""What the File menu does with events: new, library, rename, export, import; and the page that lies over the views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.gui.language import tr
from reader.gui.library.keeper import Keeper
from reader.gui.library.title_field import TitleField
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.store.event_file import SUFFIX

if TYPE_CHECKING:
    from reader.gui.parts.page import PartsPage
    from reader.gui.proof.page import ProofPage


class EventDeeds(QObject):
    """Without a keeper (in a window that keeps nothing) each deed says so. `changed` is called when another page is in front."""

    def __init__(
        self, window: QWidget, stack: QStackedWidget, session: Session, keeper: Keeper | None, changed: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._session = session
        self._keeper = keeper
        self._changed = changed
        self._over: QWidget | None = None
        self._library: QWidget | None = None
        self._proof: ProofPage | None = None
        self._parts: PartsPage | None = None
        self.title_field = TitleField(session)
        session.viewChanged.connect(self.close)
        session.partsFound.connect(self._ask)

    @property
    def over(self) -> QWidget | None:
        """The page that lies over the views."""
        return self._over

    def close(self) -> bool:
        """Takes it away; whether there was one."""
        was = self._over is not None
        self._over = None
        if was:
            self._changed()
        return was

    def show(self, page: QWidget) -> None:
        """Lays a page over the views."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._over = page
        self._changed()
        page.setFocus()

    def show_proof(self, key: int) -> None:
        """Shows the extraction proof of a source, or goes back from it when it is shown already."""
        if self._proof is None:
            from reader.gui.proof.page import ProofPage

            self._proof = ProofPage(self._session)
            self._proof.left.connect(self.close)
        if self._over is self._proof and self._proof.source is not None and self._proof.source.key == key:
            self.close()
            return
        self._proof.show_source(key)
        self.show(self._proof)

    def show_parts(self, key: int) -> None:
        """Asks which of the articles in a source are wanted."""
        if self._parts is None:
            from reader.gui.parts.page import PartsPage

            self._parts = PartsPage(self._session)
            self._parts.left.connect(self._asked)
        self._parts.show_source(key)
        self.show(self._parts)

    def _ask(self, key: int) -> None:
        """A source was split: the question comes at once, unless another one is open, after which it comes."""
        if self._over is None or self._over is not self._parts:
            self.show_parts(key)

    def _asked(self) -> None:
        """A question was answered, or put off."""
        if self._over is not self._parts:
            return
        self.close()
        waiting = next((s.key for s in self._session.sources if s.state is SourceState.ASKING), None)
        if waiting is not None and self._parts is not None and self._parts.source is None:
            self.show_parts(waiting)

    def follow(self, key: int) -> None:
        """Another source was chosen in the rail: the proof, where it is open, shows it."""
        if self._proof is not None and self._over is self._proof:
            self._proof.show_source(key)

    def new(self) -> None:
        """Leaves the event for an empty one."""
        if (keeper := self._kept()) is not None:
            keeper.new_event()
            self.close()

    def open_library(self) -> None:
        """Shows the library, or goes back from it."""
        keeper = self._kept()
        if keeper is None or (self._library is not None and self._over is self._library and self.close()):
            return
        if self._library is None:
            from reader.gui.library.page import LibraryPage

            page = LibraryPage(self._session, keeper)
            page.left.connect(self.close)
            self._library = page
        self.show(self._library)

    def rename(self) -> None:
        """Opens the field for the event's name."""
        self.title_field.open()

    def export(self) -> None:
        """Asks where to, and writes the event in the window to a file."""
        if (keeper := self._kept()) is None:
            return
        from reader.gui.library.page import ask_where

        path = ask_where(self._window, self._session.title)
        if path is not None:
            keeper.export(path)

    def import_(self) -> None:
        """Asks for the file of an event and opens it."""
        if (keeper := self._kept()) is None:
            return
        from reader.gui.library.page import ask_which

        path = ask_which(self._window)
        if path is not None:
            keeper.import_file(path)
            self.close()

    def take_files(self, paths: tuple[str, ...]) -> tuple[str, ...]:
        """Imports the first file of an event among paths that were dropped or opened; answers the others."""
        events = [path for path in paths if path.lower().endswith(SUFFIX)]
        if events and (keeper := self._kept()) is not None:
            keeper.import_file(Path(events[0]))
        return tuple(path for path in paths if path not in events)

    def _kept(self) -> Keeper | None:
        if self._keeper is None:
            self._session.message.emit(tr("This window keeps nothing: it has no library."), False)
        return self._keeper
