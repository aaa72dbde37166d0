"""The message bar: one sentence at a time, with Undo where something was changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.gui.controls import Label
from reader.gui.keymap import key_text
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor
from reader.model.span import Span

_WIDTH, _HEIGHT, _GAP = 640, 40, 16
_STAYS_MS = 9000


class BarButton(QAbstractButton):
    """ "Undo Ctrl+Z" on the bar's ink; without the name of an action there is no key."""

    def __init__(self, session: Session, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key = key_text(session, action) if action else ""
        self.setText(text)
        self.setAccessibleName(text)
        wide = QFontMetricsF(interface_font(13, QFont.Weight.DemiBold)).horizontalAdvance(text) + 20
        wide += QFontMetricsF(interface_font(11)).horizontalAdvance(self._key) + 14 if self._key else 0
        self.setFixedSize(round(wide) + 1, 30)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the word and its key."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setPen(qcolor(theme.page))
            painter.setFont(interface_font(13, QFont.Weight.DemiBold))
            box = QRectF(self.rect()).adjusted(10, 0, -10, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
            painter.setFont(interface_font(11))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        finally:
            painter.end()


class Toast(QWidget):
    """Lies over the lower edge of its parent; goes by itself unless the pointer is on it or it has the focus."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._text = Label("", 13, wrap=True)
        self._undo = BarButton(session, tr("Undo"), "Undo", self)
        self._undo.clicked.connect(session.undo)
        self._show = BarButton(session, tr("Show"), parent=self)
        self._show.clicked.connect(self._show_change)
        self._change: tuple[str, Span] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.addWidget(self._text, 1)
        row.addWidget(self._show)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self._leave)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around = parent
        parent.installEventFilter(self)
        session.message.connect(self.say)
        session.changeTold.connect(self.tell_change)
        session.themeChanged.connect(self._colour)
        self._colour()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, text: str, undoable: bool) -> None:
        """Shows a message in the place of the last one."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self._change = None
        self._show.hide()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def tell_change(self, text: str, article_id: str, span: Span) -> None:
        """Shows a message about a change in an article, with Undo, and Show for the place where it can be seen."""
        self.say(text, True)
        self._change = (article_id, span)
        self._show.show()
        self._place()

    def _show_change(self) -> None:
        if self._change is not None:
            self._session.show_change(*self._change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """A message that is not seen waits for nothing."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(self._session.theme.ink))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.end()

    def _place(self) -> None:
        around = self._around.rect()
        width = min(_WIDTH, around.width() - 2 * _GAP)
        beside = 24 + sum(button.width() + 6 for button in (self._undo, self._show) if button.isVisibleTo(self))
        # A long message takes more lines.
        height = max(self._text.heightForWidth(width - beside) + 22, _HEIGHT)
        self.setGeometry((around.width() - width) // 2, around.height() - height - _GAP, width, height)

    def _leave(self) -> None:
        if self.underMouse() or self._undo.hasFocus() or self._show.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _colour(self) -> None:
        self._text.setStyleSheet(f"color: {self._session.theme.page}")
        self.update()
