"""What can be done with sources that needs a dialog, the clipboard or the rail: open, paste, remove, show how one was read."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.gui.given import Given, given_by
from reader.gui.language import tr
from reader.gui.library.deeds import EventDeeds
from reader.gui.link_field import LinkField
from reader.gui.sample import sample_event
from reader.gui.session import Session
from reader.gui.sources_list import SourcesList
from reader.gui.state import Source, SourceState


class SourceDeeds(QObject):
    """The deeds of one window; `rail` is its list of sources, `links` its field for addresses."""

    def __init__(self, window: QWidget, session: Session, rail: SourcesList, links: LinkField, events: EventDeeds) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._rail = rail
        self._links = links
        self._events = events

    def open_files(self) -> None:
        """Asks for files and adds them."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, tr("Open articles"))
        self.add(Given(tuple(paths)))

    def open_folder(self) -> None:
        """Asks for a folder and adds the articles in it."""
        path = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of articles"))
        self._session.add_inputs([path] if path else [])

    def paste(self) -> None:
        """Adds what the clipboard holds."""
        given = given_by(QGuiApplication.clipboard().mimeData())
        if given:
            self.add(given)
        else:
            self._session.message.emit(tr("The clipboard holds no text, link or file. Copy an article first."), False)

    def add(self, given: Given) -> None:
        """Adds what was pasted or dropped."""
        if given:
            self._events.close()
        if given.inputs:
            self._session.add_inputs(self._events.take_files(given.inputs))
        elif given:
            self._session.add_pasted(given.text, given.html)

    def open_links(self) -> None:
        """Opens the field for links."""
        self._links.open()

    def open_sample(self) -> None:
        """Adds the sample event."""
        event = sample_event()
        if not self._session.sources:
            self._session.set_title(event.title)
        self._session.add_inputs(event.inputs)

    def remove(self) -> None:
        """Removes the source that has the cursor in the rail."""
        source = self._current()
        if source is not None:
            self._session.remove_sources((source.key,))

    def toggle(self) -> None:
        """Shows or hides the source that has the cursor in the rail."""
        source = self._current()
        if source is not None:
            self._rail.toggle(source)

    def show_proof(self) -> None:
        """Shows how the source that has the cursor in the rail was read, else the selected one."""
        source = self._rail.current_source() or self._selected()
        source = source or next((s for s in self._session.sources if s.article is not None), None)
        if source is not None and source.article is not None:
            self._events.show_proof(source.key)
        else:
            self._say_choose()

    def refresh(self) -> None:
        """Loads the source that has the cursor in the rail, else the selected one, once more from where it came."""
        source = self._rail.current_source() or self._selected()
        if source is None or source.article is None:
            self._say_choose()
        elif source.pasted:
            self._session.message.emit(tr("A pasted text comes from nowhere that could be asked again"), False)
        else:
            self._session.refresh(source.key)

    def refresh_links(self) -> None:
        """Loads all links once more."""
        for source in self._session.sources:
            if source.renewable and "://" in source.input:
                self._session.refresh(source.key)

    def read_again(self) -> None:
        """Reads the source that has the cursor in the rail, else the selected one, once more from its bytes."""
        source = self._rail.current_source() or self._selected()
        if source is None or source.article is None:
            self._say_choose()
        else:
            self._session.read_again(source.key)

    def stop_reading(self) -> None:
        """Gives up the reading of the source that has the cursor in the rail."""
        source = self._current()
        if source is not None:
            self._session.stop_reading(source.key)

    def retry_failed(self) -> None:
        """Loads every source again that failed or waits for a connection."""
        for source in self._session.sources:
            if source.state in (SourceState.FAILED, SourceState.WAITING):
                self._session.retry(source.key)

    def clear(self) -> None:
        """Removes all sources."""
        self._session.remove_sources([s.key for s in self._session.sources])

    def _current(self) -> Source | None:
        """The source that has the cursor in the rail; says so where there is none."""
        source = self._rail.current_source()
        if source is None:
            self._say_choose()
        return source

    def _selected(self) -> Source | None:
        comparison, at = self._session.comparison, self._session.selection.article
        return self._session.source_of(comparison.articles[at].article.id) if comparison is not None and at is not None else None

    def _say_choose(self) -> None:
        self._session.message.emit(tr("Choose a source in the list at the left first"), False)
