"""Controls of forms in the window's own look: a box to tick, a choice, a number. The system's style would draw them in colours that can
hardly be seen on our grounds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from reader.gui.controls import KeyButton, paint_focus
from reader.gui.icons import paint_symbol
from reader.gui.session import Session
from reader.gui.theme import Theme, interface_font, qcolor

HEIGHT = 30
_BOX, _BESIDE = 18, 10


def paint_box(painter: QPainter, frame: QRectF, theme: Theme, *, ticked: bool) -> None:
    """A box that can be ticked."""
    painter.setPen(QPen(qcolor(theme.ink if ticked else theme.outline), 1.2))
    painter.setBrush(qcolor(theme.ink if ticked else theme.raised))
    painter.drawRoundedRect(frame, 4, 4)
    if ticked:
        paint_symbol(painter, frame.adjusted(2, 2, -2, -2), "check", qcolor(theme.page))


class Tick(QCheckBox):
    """A box with words beside it."""

    def __init__(self, session: Session, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._session = session
        self.setFont(interface_font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Box and words."""
        return QSize(round(_BOX + _BESIDE + QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 12, 28)

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box, words, focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            frame = QRectF(4.5, box.center().y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
            paint_box(painter, frame, theme, ticked=self.isChecked())
            painter.setFont(self.font())
            painter.setPen(qcolor(theme.ink if self.isEnabled() else theme.third))
            painter.drawText(box.adjusted(frame.right() + _BESIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                paint_focus(painter, box.adjusted(-1, -1, 1, 1), theme.ink)
        finally:
            painter.end()

    def hitButton(self, pos: object) -> bool:
        """Box and words are one target."""
        return True


class Choice(QComboBox):
    """One of several values."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFont(interface_font(13))
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame, value, arrow, focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.selected if self.underMouse() else theme.raised))
            painter.drawRoundedRect(box, 6, 6)
            painter.setFont(self.font())
            painter.setPen(qcolor(theme.ink))
            room = box.adjusted(11, 0, -30, 0)
            shown = QFontMetricsF(self.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
            paint_symbol(painter, QRectF(box.right() - 22, box.center().y() - 6, 12, 12), "down", qcolor(theme.second))
            if self.hasFocus():
                paint_focus(painter, box, theme.ink)
        finally:
            painter.end()


class Number(QSpinBox):
    """A number; the buttons that change it stand beside it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFont(interface_font(13))
        session.themeChanged.connect(self.update)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and frame; the words are the line's in it."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.raised))
            painter.drawRoundedRect(box, 6, 6)
            if self.hasFocus():
                paint_focus(painter, box, theme.ink)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line stands inside the frame."""
        super().resizeEvent(event)
        self.lineEdit().setGeometry(self.rect().adjusted(9, 3, -9, -3))

    def with_buttons(self, less: str, more: str) -> QWidget:
        """The field with a button for less and one for more, named so for screen readers."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self, 1)
        for symbol, name, by in (("minus", less, -1), ("plus", more, 1)):
            button = KeyButton(self._session, "", symbol=symbol)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFixedSize(40, HEIGHT)
            button.clicked.connect(lambda _=False, by=by: self.stepBy(by))
            row.addWidget(button)
        return holder
