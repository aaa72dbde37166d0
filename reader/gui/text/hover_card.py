"""The card that explains a mark: sign, title, one plain sentence, who is credited, how sure, and the keys."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.gui.engine_words import TIERS
from reader.gui.icons import paint_verdict
from reader.gui.labels import phrases
from reader.gui.language import tr, translated
from reader.gui.marked_text import MarkedText
from reader.gui.said import reason_said
from reader.gui.theme import Theme, interface_font, qcolor
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.speech import sentence
from reader.render.words import VERDICTS, letter

_WIDTH = 354
_SHADOW = 10  # room around the card for its shadow
_ARROW = 8
_EDGE = 14
_KEYS = 36
_LINE = 19
_LEAST_LINES, _MOST_LINES = 2, 7
_HEAD = _EDGE + 22 + 10


class CardKey(QAbstractButton):
    """A word and the key that does the same."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._key, self._theme = key, theme
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(tr("{action}, key {key}").format(action=text, key=key) if key else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as word and key."""
        return QSize(self._text_width() + 6 + self._key_width(), 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the word and the key's outline."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(_word_font())
            painter.setPen(qcolor(self._theme.ink))
            painter.drawText(QRectF(0, 0, self._text_width() + 2, 24), Qt.AlignmentFlag.AlignVCenter, self.text())
            if not self._key:
                return
            key = QRectF(self._text_width() + 6.5, 3.5, self._key_width() - 1, 17)
            painter.setPen(QPen(qcolor(self._theme.ink if self.hasFocus() or self.underMouse() else self._theme.outline), 1))
            painter.drawRoundedRect(key, 4, 4)
            painter.setFont(_key_font())
            painter.setPen(qcolor(self._theme.second))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)
        finally:
            painter.end()

    def _text_width(self) -> int:
        return QFontMetrics(_word_font()).horizontalAdvance(self.text())

    def _key_width(self) -> int:
        return max(QFontMetrics(_key_font()).horizontalAdvance(self._key) + 10, 18) if self._key else 0


def _word_font() -> QFont:
    return interface_font(12, QFont.Weight.Medium)


def _key_font() -> QFont:
    return interface_font(11)


def credits_of(finding: Finding) -> str:
    """Who is credited, source by source: "B credits BeyondTrust, C the letter." Nothing where nobody is."""
    seen: dict[int, str] = {}
    for value in finding.values:
        if value.credited_to is not None and value.article not in seen:
            seen[value.article] = " ".join(value.credited_to.text.split())
    told = "; ".join(tr("{source} credits {name}").format(source=letter(article), name=name) for article, name in sorted(seen.items()))
    return f"{told}." if told else ""


def _fitting(text: str, width: float, lines: int) -> MarkedText:
    """The text in at most so many lines, cut between words where it has to be."""
    font, words = interface_font(13), text.split(" ")
    shown = MarkedText(text, (), font, width, _LINE, at_left=True)
    while shown.height > lines * _LINE and len(words) > 1:
        words.pop()
        shown = MarkedText(" ".join(words) + " …", (), font, width, _LINE, at_left=True)
    return shown


class HoverCard(QWidget):
    """Floats over the texts beside a mark. It is never the only way to what it says. `keys` are those for the next
    finding, why, confirm and unlink, "" for none."""

    nextRequested = Signal()
    whyRequested = Signal()
    confirmRequested = Signal()
    unlinkRequested = Signal()
    entered = Signal()
    left = Signal()
    closed = Signal()
    """Closed by Escape, so that the focus has to go back to the text."""

    def __init__(self, theme: Theme, parent: QWidget, keys: tuple[str, str, str, str] = ("F7", "Enter", "L", "X")) -> None:
        self._theme = theme
        self._ground = parent
        self._finding: Finding | None = None
        self._credits = ""
        self._below = True
        self._arrow = 0.0
        self._lines = _MOST_LINES
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QWidget(self)
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(_EDGE, 0, _EDGE, 0)
        layout.setSpacing(14)
        self._buttons = []
        words = (tr("Next"), tr("Why"), tr("Confirm"), tr("Unlink"))
        signals = (self.nextRequested, self.whyRequested, self.confirmRequested, self.unlinkRequested)
        for text, key, signal in zip(words, keys, signals, strict=True):
            button = CardKey(text, key, theme, self._row)
            button.clicked.connect(signal)
            layout.addWidget(button)
            self._buttons.append(button)
        layout.addStretch(1)
        self.hide()

    @property
    def finding(self) -> Finding | None:
        """The finding that is explained."""
        return self._finding

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)
        self.update()

    def show_for(self, comparison: Comparison, finding: Finding, target: QRect) -> None:
        """Explains a finding beside a rectangle of the parent: below it, above where there is no room."""
        self._finding = finding
        self._credits = credits_of(finding)
        self.setAccessibleName(f"{translated(VERDICTS[finding.verdict].label)}: {finding.what}. {translated(TIERS[finding.tier])}.")
        self.setAccessibleDescription(sentence(comparison, finding, phrases()))
        self._place(target)
        self.show()
        self.raise_()
        self.update()

    def body_rect(self) -> QRectF:
        """The card without shadow and arrow."""
        top = _SHADOW + (_ARROW if self._below else 0)
        return QRectF(_SHADOW, top, self.width() - 2 * _SHADOW, self.height() - 2 * _SHADOW - _ARROW)

    def sign_rect(self) -> QRectF:
        """The square with the sign."""
        body = self.body_rect()
        return QRectF(body.left() + _EDGE, body.top() + _EDGE, 22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints shadow, card and words."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            if self._finding is not None:
                self._paint_words(painter, self._finding)
        finally:
            painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stays open while the pointer is in it."""
        self.entered.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """May close when the pointer has left."""
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the card is clicked through it."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; other keys go to the view."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _place(self, target: QRect) -> None:
        ground = self._ground.rect()
        # Words of another language, or long names of keys, take more room than ours.
        wanted = max(_WIDTH, self._row.sizeHint().width())
        width = min(wanted, ground.width() - 8) + 2 * _SHADOW
        below, above = ground.bottom() - target.bottom(), target.top() - ground.top()
        self._below = below >= self._full_height(width, _MOST_LINES) or below >= above
        self._lines = (max(below, above) - self._full_height(width, 0)) // _LINE
        if self._lines < _LEAST_LINES:
            # In a very low view the card lies over the mark rather than being cut.
            self._lines = max((ground.height() - self._full_height(width, 0)) // _LINE, 1)
        self.resize(width, self._full_height(width, min(self._lines, _MOST_LINES)) + 2 * _SHADOW)
        x = min(max(target.left() - _SHADOW - 12, -_SHADOW), max(ground.width() - width + _SHADOW, 0))
        y = target.bottom() - _SHADOW + 3 if self._below else target.top() - self.height() + _SHADOW - 3
        self.move(x, max(min(y, ground.bottom() + 1 + _SHADOW - self.height()), ground.top() - _SHADOW))
        self._arrow = min(max(target.left() + min(target.width() / 2, 40) - x, _SHADOW + 16.0), width - _SHADOW - 16.0)
        body = self.body_rect()
        self._row.setGeometry(QRect(round(body.left()), round(body.bottom()) - _KEYS, round(body.width()), _KEYS))

    def _full_height(self, width: int, lines: int) -> int:
        """Height of card and arrow if at most so many lines of text are shown."""
        texts = sum(text.height + 4 for text, _ in self._paragraphs(width, lines))
        return _HEAD + texts + 8 + _KEYS + _ARROW

    def _paragraphs(self, width: int, lines: int) -> list[tuple[MarkedText, str]]:
        """The sentence and who is credited, set for a width of this widget, each with its colour; cut with an ellipsis
        where they need more than `lines` lines together. The whole stands in the inspector and is read aloud."""
        found: list[tuple[MarkedText, str]] = []
        reason = reason_said(self._finding.reason) if self._finding else ""
        for text, colour in ((reason, self._theme.second), (self._credits, self._theme.third)):
            if text and lines > 0:
                shown = _fitting(text, width - 2.0 * (_SHADOW + _EDGE), lines)
                lines -= shown.height // _LINE
                found.append((shown, colour))
        return found

    def _outline(self) -> QPainterPath:
        body = self.body_rect()
        path = QPainterPath()
        path.addRoundedRect(body, 8, 8)
        edge, tip = (body.top(), body.top() - _ARROW) if self._below else (body.bottom(), body.bottom() + _ARROW)
        arrow = QPainterPath(QPointF(self._arrow - 8, edge))
        arrow.lineTo(self._arrow, tip)
        arrow.lineTo(self._arrow + 8, edge)
        arrow.closeSubpath()
        return path.united(arrow)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for i in range(5):
            painter.setBrush(qcolor("#000000", 9 if not self._theme.dark else 26))
            painter.drawRoundedRect(self.body_rect().adjusted(-i - 1, -i + 1, i + 1, i + 3), 9 + i, 9 + i)
        painter.setPen(QPen(qcolor(self._theme.outline), 1))
        painter.setBrush(qcolor(self._theme.raised))
        painter.drawPath(self._outline().translated(0.5, 0.5))
        line = self.body_rect().bottom() - _KEYS
        painter.fillRect(QRectF(self.body_rect().left() + 1, line, self.body_rect().width() - 1, 1), qcolor(self._theme.hairline))

    def _paint_words(self, painter: QPainter, finding: Finding) -> None:
        sign, body = self.sign_rect(), self.body_rect()
        paint_verdict(painter, sign, finding.verdict, self._theme.verdict(finding.verdict))
        tier = translated(TIERS[finding.tier])
        painter.setFont(interface_font(12))
        tier_width = painter.fontMetrics().horizontalAdvance(tier)
        right = body.right() - _EDGE
        painter.setPen(qcolor(self._theme.third))
        painter.drawText(QRectF(right - tier_width, sign.top(), tier_width + 1, 22), Qt.AlignmentFlag.AlignVCenter, tier)
        painter.setFont(interface_font(13, QFont.Weight.DemiBold))
        room = QRectF(sign.right() + 8, sign.top(), right - tier_width - 10 - sign.right() - 8, 22)
        title = painter.fontMetrics().elidedText(finding.what, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.setPen(qcolor(self._theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        self._paint_paragraphs(painter, finding, QPointF(sign.left(), sign.bottom() + 10))

    def _paint_paragraphs(self, painter: QPainter, finding: Finding, at: QPointF) -> None:
        for text, colour in self._paragraphs(self.width(), min(self._lines, _MOST_LINES)):
            text.paint(painter, at, qcolor(colour), self._theme.verdict(finding.verdict), finding.verdict)
            at += QPointF(0, text.height + 4)
