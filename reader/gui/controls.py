"""Controls that paint themselves: buttons with a key's name, and labels in the window's fonts and tones."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QWidget

from reader.gui.icons import paint_symbol
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor

CONTROL_HEIGHT = 30


class Label(QLabel):
    """Plain text in one of the three inks; wraps if asked to."""

    def __init__(
        self,
        text: str = "",
        px: int = 13,
        *,
        tone: str = "ink",
        weight: QFont.Weight = QFont.Weight.Normal,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(interface_font(px, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class Elided(Label):
    """One line that ends in an ellipsis where there is no room for all of it; the whole is its tool tip and is read aloud."""

    def __init__(self, px: int, *, tone: str = "ink", weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._whole = ""
        super().__init__("", px, tone=tone, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # At the left also for words that are written from the right: the line belongs to the window.
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @property
    def whole(self) -> str:
        """All words, cut or not."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Shows other words."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the words to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetricsF(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Prose(Label):
    """A paragraph of ours with lines of a fixed height, which plain labels don't have."""

    def __init__(self, px: int, line: int, *, tone: str = "second", parent: QWidget | None = None) -> None:
        super().__init__("", px, tone=tone, wrap=True, parent=parent)
        self._line = line
        self._said = ""
        self.setTextFormat(Qt.TextFormat.RichText)

    def say(self, text: str) -> None:
        """Shows a text, taken as it is."""
        self._said = text
        self.setText(f'<p style="margin:0; line-height:{self._line}px">{escape(text)}</p>')
        self.setAccessibleName(text)

    @property
    def said(self) -> str:
        """The text."""
        return self._said


class Hairline(QFrame):
    """A line of one pixel between parts of the window."""

    def __init__(self, session: Session, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills itself."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(self._session.theme.hairline))
        painter.end()


class KeyButton(QAbstractButton):
    """A button with the key that does the same: "Confirm  L". `primary` is ink on page, the others outlined."""

    def __init__(
        self,
        session: Session,
        text: str,
        key: str = "",
        *,
        primary: bool = False,
        symbol: str = "",
        spread: bool = False,
        tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._padding = 10 if tight else 14
        self._session = session
        self._key = key
        self._primary = primary
        self._symbol = symbol
        self._spread = spread
        self._measured: tuple[tuple[str, str, str, str] | None, QSize] = (None, QSize())
        self.setText(text)
        self.setFont(interface_font(13, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        if key:
            self.setToolTip(f"{text} ({key})")
        session.themeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        """Text, key and padding."""
        # Layouts ask again and again.
        asked = (self.text(), self._key, self.font().key(), self._symbol)
        if asked != self._measured[0]:
            self._measured = (asked, QSize(int(self._text_width() + self._key_width() + 2 * self._padding), CONTROL_HEIGHT))
        return self._measured[1]

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints frame, text, key and focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            primary = self._primary and self.isEnabled()
            ground = theme.ink if primary else theme.selected if self.isDown() or (self.underMouse() and self.isEnabled()) else theme.raised
            ink = qcolor(theme.page if primary else theme.ink if self.isEnabled() else theme.third)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(qcolor(theme.ink if primary else theme.hairline if not self.isEnabled() else theme.outline), 1))
            painter.setBrush(qcolor(ground))
            painter.drawRoundedRect(box, 6, 6)
            self._paint_words(painter, box, ink)
            if self.hasFocus():
                paint_focus(painter, box, qcolor(theme.page if primary else theme.ink).name())
        finally:
            painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        theme = self._session.theme
        painter.setFont(self.font())
        painter.setPen(ink)
        wide = self._text_width() + self._key_width()
        left = box.left() + 13 if self._spread else box.center().x() - wide / 2
        if self._symbol:
            paint_symbol(painter, QRectF(left, box.center().y() - 7, 14, 14), self._symbol, painter.pen().color())
            painter.setPen(ink)
        text_left = left + (20 if self._symbol else 0)
        painter.drawText(QRectF(text_left, box.top(), wide, box.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            painter.setFont(interface_font(11))
            quiet = theme.page if self._primary else theme.third
            painter.setPen(qcolor(quiet))
            right = box.right() - 13 if self._spread else left + wide
            painter.drawText(
                QRectF(right - 80, box.top(), 80, box.height()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key
            )

    def _text_width(self) -> float:
        beside = 6 if self.text() else 0
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) + (14 + beside if self._symbol else 0)

    def _key_width(self) -> float:
        return QFontMetricsF(interface_font(11)).horizontalAdvance(self._key) + 12 if self._key else 0.0


def paint_focus(painter: QPainter, box: QRectF, ink: str, radius: float = 5) -> None:
    """The ring of the focused control, inside its frame."""
    painter.setPen(QPen(qcolor(ink), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


def paint_dashed(painter: QPainter, box: QRectF, ink: str, radius: float = 8) -> None:
    """The dashed frame of a place to drop things on."""
    pen = QPen(qcolor(ink), 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
