"""Sources that could not be read, each a card with the reason and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from reader.gui.controls import KeyButton, Label
from reader.gui.flow import Flow
from reader.gui.given import listed_links
from reader.gui.icons import paint_symbol
from reader.gui.language import tr
from reader.gui.said import said
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.theme import interface_font, qcolor, reading_font

_SHOWN_WORDS = 24
_PEEP, _BAR = 18, 11


class Alarm(QWidget):
    """The boxed exclamation mark."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_symbol(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), "alarm", qcolor(self._session.theme.ink))
        painter.end()


class FailureCard(QFrame):
    """One source that could not be read."""

    def __init__(self, session: Session, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source = source
        self._links = listed_links(source.read)
        self.setAccessibleName(tr("{source} could not be read: {reason}").format(source=source.label, reason=said(source.reason)))
        self._field = QPlainTextEdit()
        self._field.setPlaceholderText(tr("Paste the article's text here"))
        self._field.setAccessibleName(tr("Text of the article"))
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(96)
        self._field.setFont(interface_font(13))
        self._use = KeyButton(session, tr("Use this text"), primary=True)
        self._use.clicked.connect(self._use_typed)
        for widget in (self._field, self._use):
            widget.hide()
        self._lay_out()
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and frame."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(qcolor(theme.outline, 170), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        finally:
            painter.end()

    def _lay_out(self) -> None:
        source, row = self._source, QHBoxLayout(self)
        row.setContentsMargins(16, 16, 20, 16)
        row.setSpacing(12)
        row.addWidget(Alarm(self._session), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        column.addWidget(Label(source.label, 13, weight=QFont.Weight.DemiBold, wrap=True))
        column.addWidget(Label(_sentence(said(source.reason)), 13, tone="second", wrap=True))
        if source.read:
            quote = Label(f"“{_beginning(source.read)}”", 13, tone="second", wrap=True)
            quote.setFont(reading_font(15))
            column.addWidget(quote)
        column.addWidget(self._field)
        column.addSpacing(6)
        column.addWidget(self._buttons())

    def _buttons(self) -> Flow:
        row = Flow()
        row.addWidget(self._use)
        words = len(self._source.read.split())
        links = len(self._links)
        choices = [
            *([(tr("Add %n links", "", links), True, self._add_links)] if links else []),
            (tr("Paste the text"), not links, self._open_field),
            (tr("Open a saved copy"), False, self._open_copy),
            (tr("Try again"), False, self._try_again),
            *([(tr("Use %n words", "", words), False, self._use_read)] if words and not links else []),
            (tr("Remove"), False, self._remove),
        ]
        for text, primary, act in choices:
            button = KeyButton(self._session, text, primary=primary)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _add_links(self) -> None:
        """Adds what a list of links or subscriptions names, in the place of the list. Can be undone in one step."""
        self._session.replace_by_inputs(self._source.key, self._links)

    def _open_field(self) -> None:
        self._field.show()
        self._use.show()
        self._field.setFocus()

    def _use_typed(self) -> None:
        if self._field.toPlainText().strip():
            self._session.retry(self._source.key, text=self._field.toPlainText())

    def _use_read(self) -> None:
        self._session.retry(self._source.key, text=self._source.read)

    def _try_again(self) -> None:
        self._session.retry(self._source.key)

    def _open_copy(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a saved copy"))
        if path:
            self._session.retry(self._source.key, input=path)

    def _remove(self) -> None:
        self._session.remove_sources((self._source.key,))


class Failures(QScrollArea):
    """All cards, one below the other; hidden when every source could be read."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: tuple[Source, ...] = ()
        self._cards: list[FailureCard] = []
        self._fitted = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Sources that could not be read"))
        # Its buttons take the keyboard, and are brought into view.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        session.sourcesChanged.connect(self._refresh)
        session.comparisonChanged.connect(self._take_height)
        self._refresh()

    def cards(self) -> list[FailureCard]:
        """The cards that are shown."""
        return list(self._cards)

    def _refresh(self) -> None:
        failed = tuple(s for s in self._session.sources if s.state is SourceState.FAILED)
        self.setVisible(bool(failed))
        if failed == self._shown:
            return
        self._shown = failed
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addWidget(
            Label(
                tr("Could not read {failed} of {sources}").format(failed=len(failed), sources=len(self._session.sources)),
                16,
                weight=QFont.Weight.DemiBold,
            )
        )
        self._cards = [FailureCard(self._session, source) for source in failed]
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        # `setWidget` would delete the old cards at once, one of which may be in the middle of telling that its button was pressed.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setWidget(page)
        self._take_height()

    def _take_height(self) -> None:
        """Two cards at most, and one beside a comparison: what stands must stay readable."""
        most = 1 if self._session.comparison is not None else 2
        page, cards = self.widget(), self.cards()
        column = page.layout() if page is not None else None
        if column is None or not cards:
            return
        # The scroll bar's room is left out whether it is there or not: what depended on it would turn it on and off for ever.
        edges, width = column.contentsMargins(), self.width() - _BAR
        inner = max(width - edges.left() - edges.right(), 200)
        heights = [layout.totalHeightForWidth(inner) for card in cards[:most] if (layout := card.layout()) is not None]
        head = item.sizeHint().height() if (item := column.itemAt(0)) is not None else 0
        # What lies under the last one that is seen whole peeps out.
        beyond = _PEEP if len(cards) > most else 0
        self.setFixedHeight(edges.top() + head + sum(h + column.spacing() for h in heights) + beyond + edges.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights."""
        super().resizeEvent(event)
        if self.width() != self._fitted:
            self._fitted = self.width()
            self._take_height()


def _sentence(reason: str) -> str:
    text = reason[:1].upper() + reason[1:]
    return text if text.endswith((".", "!", "?")) else text + "."


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:_SHOWN_WORDS]) + (" …" if len(words) > _SHOWN_WORDS else "")
