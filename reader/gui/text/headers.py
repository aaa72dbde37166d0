"""What stands above the texts: whose text it is, and how much of two texts matches."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.badge import BadgeColours, paint_badge
from reader.gui.icons import paint_symbol
from reader.gui.labels import when_text
from reader.gui.language import tr
from reader.gui.text.head_part import HeadButton, HeadPart
from reader.gui.text.ribbons import WIDTH
from reader.gui.theme import Theme, interface_font, qcolor
from reader.model.article import Article
from reader.render.words import letter, source_name

HEIGHT = 46
_LEFT, _RIGHT, _BADGE = 20.0, 46.0, 20.0
_MENU_RIGHT = 17
"""Over the overview strip stands nothing."""


class MenuButton(HeadButton):
    """The arrow at the right of a column's head."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, tr("Show another source here, or make this one the base"))
        self.setFixedSize(24, 24)

    def _paint_picture(self, painter: QPainter) -> None:
        strong = self.underMouse() or self.hasFocus()
        paint_symbol(painter, QRectF(6, 7, 11, 11), "down", qcolor(self._theme.ink if strong else self._theme.third))


class PaneHeader(HeadPart):
    """Badge, outlet, date, and the word Base on the pane that the others are matched against."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._index, self._name, self._date, self._base = 0, "", "", False
        super().__init__(theme, HEIGHT, parent)
        self.menu_button = MenuButton(theme, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_source(self, article: Article, index: int, *, base: bool) -> None:
        """Names another source."""
        self._index, self._base = index, base
        self._name, self._date = source_name(article, index), when_text(article)
        words = [tr("Source {letter}").format(letter=letter(index)), self._name, self._date, tr("base") if base else ""]
        self.setAccessibleName(", ".join(w for w in words if w))
        origin = dict(article.metadata_from).get("published")
        self.menu_button.setAccessibleName(tr("Choose the source in this column: {source}").format(source=self._name))
        self.setToolTip(tr("{source}\nDate from: {origin}").format(source=self._name, origin=origin) if origin else self._name)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        super().set_theme(theme)
        self.menu_button.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The arrow stands at the text's right edge."""
        self.menu_button.move(self.width() - 24 - _MENU_RIGHT, (HEIGHT - 24) // 2)

    def sizeHint(self) -> QSize:
        """As wide as the pane."""
        return QSize(200, HEIGHT)

    def _paint_words(self, painter: QPainter) -> None:
        theme, middle = self._theme, (HEIGHT - 1) / 2
        badge = QRectF(_LEFT, middle - _BADGE / 2, _BADGE, _BADGE)
        paint_badge(painter, badge, self._index, BadgeColours(qcolor(theme.ink), qcolor(theme.page)))
        right = self._paint_base(painter, middle) if self._base else self.width() - _RIGHT
        bold, plain = interface_font(13, QFont.Weight.DemiBold), interface_font(12)
        left = badge.right() + 8
        date_width = QFontMetricsF(plain).horizontalAdvance(self._date) if self._date else 0.0
        room = right - left - (date_width + 10 if self._date else 0)
        # A date that would leave no room for the name gives way.
        dated = bool(self._date) and room >= 60
        name = QFontMetricsF(bold).elidedText(self._name, Qt.TextElideMode.ElideRight, room if dated else right - left)
        _write(painter, QRectF(left, 0, right - left, HEIGHT - 1), name, theme.ink, bold)
        if dated:
            at = left + QFontMetricsF(bold).horizontalAdvance(name) + 10
            _write(painter, QRectF(at, 0, date_width + 2, HEIGHT - 1), self._date, theme.third, plain)

    def _paint_base(self, painter: QPainter, middle: float) -> float:
        """Paints the pill; returns where the words before it have to end."""
        font = interface_font(11, QFont.Weight.Medium)
        width = QFontMetricsF(font).horizontalAdvance(tr("Base")) + 18
        # It stands over the text, not over the overview strip.
        pill = QRectF(self.width() - 46 - width, middle - 9, width, 18)
        painter.setBrush(qcolor(self._theme.page))
        painter.setPen(QPen(qcolor(self._theme.outline), 1))
        painter.drawRoundedRect(pill, 9, 9)
        _write(painter, pill, tr("Base"), self._theme.second, font, centred=True)
        return pill.left() - 8


class MatchedHeader(HeadPart):
    """How many sentences of the left text match the right one: "15 of 19" over tr("matched")."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._count = ""
        super().__init__(theme, HEIGHT, parent)
        self.setFixedWidth(WIDTH)

    def set_counts(self, matched: int, total: int, left: int, right: int, order: str = "") -> None:
        """Shows other numbers; `order` tells in words what stands elsewhere."""
        self._count = tr("{matched} of {total}").format(matched=matched, total=total)
        words = tr("{count} sentences of {left} matched in {right}").format(count=self._count, left=letter(left), right=letter(right))
        words = f"{words}; {order}" if order else words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def _paint_words(self, painter: QPainter) -> None:
        _write(painter, QRectF(0, 6, WIDTH, 17), self._count, self._theme.second, interface_font(11, QFont.Weight.Medium), centred=True)
        _write(painter, QRectF(0, 21, WIDTH, 17), tr("matched"), self._theme.third, interface_font(11), centred=True)


def _write(painter: QPainter, rect: QRectF, text: str, colour: str, font: QFont, *, centred: bool = False) -> None:
    painter.setFont(font)
    painter.setPen(qcolor(colour))
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, text)
