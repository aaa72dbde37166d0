"""Notes: the field in which one is written, and the tray of those whose words are gone."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from reader.gui.controls import Hairline, KeyButton, Label
from reader.gui.flow import Flow
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor, reading_family
from reader.model.alignment import Passage
from reader.model.finding import Finding
from reader.model.note import Note
from reader.model.span import Span
from reader.render.marks import passage_span
from reader.render.words import letter

_WAIT_MS = 700
"""So long after the last key a note is kept."""
_LEAST, _MOST = 56, 168


class NoteText(QPlainTextEdit):
    """A field that grows with its words and tells when they should be kept."""

    written = Signal()
    left = Signal()
    """Esc: the keyboard goes back to where the reader was."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(tr("Write a note"))
        self.setFont(interface_font(13))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(_LEAST)
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self.written)
        self.textChanged.connect(self._changed)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._wait.isActive()

    def show_text(self, text: str) -> None:
        """Shows a text; what was typed and not kept is given up."""
        self._wait.stop()
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            self._grow()

    def keep_now(self) -> None:
        """What was typed is kept at once."""
        if self.waiting:
            self._wait.stop()
            self.written.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps what stands there and leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.keep_now()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keeps what was typed."""
        super().focusOutEvent(event)
        self.keep_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def sizeHint(self) -> QSize:
        """Two lines at least."""
        return QSize(200, _LEAST)

    def _changed(self) -> None:
        """However the words came: typed, pasted, composed by an input method, dictated."""
        self._wait.start()
        self._grow()

    def _grow(self) -> None:
        lines = self.document().documentLayout().documentSize().height()
        # The lines, the document's margin, and the field's padding and frame.
        need = ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + 2 * (ceil(self.document().documentMargin()) + 6) + 2
        self.setFixedHeight(min(max(need, _LEAST), _MOST))


class NoteEditor(QWidget):
    """The note on what is selected: a row, or a passage without one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._finding: Finding | None = None
        self._passage: Passage | None = None
        self.text = NoteText(tr("Note on what is selected"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.text.written.connect(self._keep)
        session.notesChanged.connect(self._follow)

    def show_for(self, finding: Finding | None, passage: Passage | None) -> None:
        """Shows the note on a row, or on a passage. What was typed before is kept first."""
        same = (finding.id if finding else None, passage) == (self._finding.id if self._finding else None, self._passage)
        if not same:
            self.text.keep_now()
        self._finding, self._passage = finding, passage if finding is None else None
        self._follow()

    def _follow(self) -> None:
        if not self.text.waiting:
            note = self._note()
            self.text.show_text(note.text if note else "")

    def _note(self) -> Note | None:
        if self._finding is not None:
            return self._session.note_book.of(self._finding)
        span = self._span()
        places = self._session.note_book.placed.places
        return next((p.note for p in places if self._on_passage(p.note, p.article) and span is not None and p.span.overlaps(span)), None)

    def _on_passage(self, note: Note, article: int) -> bool:
        return self._passage is not None and not note.kind and article == self._passage.article

    def _span(self) -> Span | None:
        comparison, passage = self._session.comparison, self._passage
        if comparison is None or passage is None or passage.article >= len(comparison.articles):
            return None
        there = passage.sentences[-1] < len(comparison.articles[passage.article].sentences)
        return passage_span(comparison, passage) if there else None

    def _keep(self) -> None:
        text = self.text.toPlainText().strip()
        if self._finding is not None:
            now = self._session.finding(self._finding.id)
            if now is not None:
                self._session.note_book.write(now, text)
            return
        note, span = self._note(), self._span()
        if note is not None:
            self._session.note_book.change(note.id, text)
        elif span is not None and self._passage is not None and text:
            self._session.note_book.write_on_passage(self._passage.article, span, text)


class AdriftNote(QFrame):
    """One note whose words are gone: what it was on, its text, and what can be done with it."""

    def __init__(self, session: Session, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.note = note
        quote = " … ".join(" ".join(a.quote.split()) for a in note.anchors)
        self.setAccessibleName(tr("Note on “{words}”, which is gone").format(words=quote))
        words = Label(f"“{quote}”", 13, tone="third", wrap=True)
        font = words.font()
        font.setFamily(reading_family())
        words.setFont(font)
        self.text = NoteText(tr("Note on words that are gone"), self)
        self.text.show_text(note.text)
        self.text.written.connect(lambda: session.note_book.change(note.id, self.text.toPlainText().strip()))
        self.attach = KeyButton(session, tr("Put on the selected row"))
        self.attach.clicked.connect(self._attach)
        copy = KeyButton(session, tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(note.text))
        remove = KeyButton(session, tr("Remove"))
        remove.clicked.connect(lambda: session.note_book.change(note.id, ""))
        row = Flow()
        for button in (self.attach, copy, remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.text)
        column.addWidget(row)
        session.selectionChanged.connect(self._refresh)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the card's frame."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.hairline), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        finally:
            painter.end()

    def _refresh(self) -> None:
        self.attach.setEnabled(self._session.selected_finding is not None)

    def _attach(self) -> None:
        finding = self._session.selected_finding
        if finding is not None:
            self.text.keep_now()
            self._session.note_book.move(self.note.id, finding)


class NotesTray(QWidget):
    """Stands over the view while there are notes whose words are gone. Nothing is lost: they come back with their text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: tuple[Note, ...] = ()
        self._cards: list[AdriftNote] = []
        self._told = Label("", 13, weight=QFont.Weight.DemiBold)
        self._scroll = QScrollArea()
        self._toggle = KeyButton(session, tr("Show"))
        self._toggle.clicked.connect(lambda: self.set_open(self._scroll.isHidden()))
        self._inner = QWidget()
        self._inner.setObjectName("page")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(20, 0, 20, 12)
        self._column.setSpacing(10)
        self._lay_out()
        refresh = session.turns.soon(self._refresh, self)
        for changed in (session.notesChanged, session.comparisonChanged):
            changed.connect(refresh)
        self.set_open(False)
        self._refresh()

    @property
    def cards(self) -> tuple[AdriftNote, ...]:
        """One card for each note."""
        return tuple(self._cards)

    @property
    def told(self) -> str:
        """How many notes there are, in words."""
        return self._told.text()

    def set_open(self, opened: bool) -> None:
        """Shows the notes themselves, or only that there are some."""
        self._scroll.setVisible(opened)
        self._toggle.setText(tr("Hide") if opened else tr("Show"))
        self._toggle.setAccessibleName(tr("Hide notes whose words are gone") if opened else tr("Show notes whose words are gone"))

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._inner)
        self._scroll.setMaximumHeight(260)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setContentsMargins(20, 8, 20, 8)
        head.addWidget(self._told, 1)
        head.addWidget(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll)
        column.addWidget(Hairline(self._session))

    def _refresh(self) -> None:
        adrift = self._session.note_book.placed.adrift if self._session.comparison is not None else ()
        self.setVisible(bool(adrift))
        self._told.setText(tr("%n notes have lost their words", "", len(adrift)))
        if [n.id for n in adrift] == [n.id for n in self._shown]:
            return
        self._shown = adrift
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [AdriftNote(self._session, note, self._inner) for note in adrift]
        for card in self._cards:
            self._column.addWidget(card)


def passage_title(passage: Passage) -> str:
    """What to call a passage that holds no fact: "Passage in B"."""
    return tr("Passage in {source}").format(source=letter(passage.article))
