"""What stands above the base text: the sources' badges over their columns, the base's name, and the way to another base."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.gui.badge import BadgeColours, paint_badge
from reader.gui.icons import paint_symbol
from reader.gui.language import tr
from reader.gui.text.head_part import HeadButton, HeadPart
from reader.gui.text.read_gutter import Columns
from reader.gui.theme import Theme, interface_font, qcolor
from reader.model.comparison import Comparison
from reader.render.words import letter, source_name

HEIGHT = 40


class SourceBadge(HeadButton):
    """The badge of a source over its column of bars: a click makes it the base. `source` -1 stands for several others."""

    def __init__(self, source: int, others: int, name: str, theme: Theme, parent: QWidget) -> None:
        self._source, self._others = source, others
        words = tr("Make {source} the base").format(source=f"{letter(source)} {name}")
        super().__init__(theme, words if source >= 0 else tr("%n more sources: choose the base", "", others), parent)

    def _paint_picture(self, painter: QPainter) -> None:
        side = min(20.0, self.width() - 1.0)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        theme = self._theme
        if self._source >= 0:
            paint_badge(painter, box, self._source, BadgeColours(qcolor(theme.ink), qcolor(theme.page)))
        else:
            painter.setFont(interface_font(11, QFont.Weight.Medium))
            painter.setPen(qcolor(theme.second))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, f"+{self._others}")


class BaseKey(HeadButton):
    """The boxed key of the base: opens the list of sources of which one can be the base. Without a key there is an arrow in the box."""

    def __init__(self, theme: Theme, key: str, parent: QWidget) -> None:
        self._key = key
        name = tr("Change the base, key {key}").format(key=key) if key else tr("Change the base")
        super().__init__(theme, name, parent)
        self.setFixedSize(26, 26)

    def _paint_picture(self, painter: QPainter) -> None:
        painter.setPen(QPen(qcolor(self._theme.outline), 1))
        painter.setBrush(qcolor(self._theme.raised))
        painter.drawRoundedRect(QRectF(4.5, 4.5, 17, 17), 4, 4)
        if len(self._key) == 1:
            painter.setPen(qcolor(self._theme.second))
            painter.setFont(interface_font(11))
            painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._key)
        else:
            paint_symbol(painter, QRectF(8, 8.5, 10, 10), "down", qcolor(self._theme.second))


class ReadHeader(HeadPart):
    """One row. Its left edge is that of the gutter."""

    baseRequested = Signal(int)
    """Position of a source that should be the base."""
    choiceRequested = Signal()
    """The list of sources is wanted."""

    def __init__(self, theme: Theme, key: str = "B", parent: QWidget | None = None) -> None:
        self._badges: list[SourceBadge] = []
        self._shown: tuple[tuple[int, ...], tuple[str, ...], Columns, int] | None = None
        self._text_left = 0
        self._name, self._hint = "", ""
        super().__init__(theme, HEIGHT, parent)
        self.key = BaseKey(theme, key, self)
        self.key.clicked.connect(self.choiceRequested)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def badges(self) -> tuple[SourceBadge, ...]:
        """The badges over the columns."""
        return tuple(self._badges)

    @property
    def hint(self) -> str:
        """The words behind the base's name."""
        return self._hint

    def set_columns(self, comparison: Comparison, base: int, sources: Sequence[int], columns: Columns, others: int) -> None:
        """Shows other badges: one for each of `sources` (-1 stands for `others` more), over the gutter's columns."""
        names = tuple(source_name(comparison.articles[source].article, source) if source >= 0 else "" for source in sources)
        shown = (tuple(sources), names, columns, others)
        if shown != self._shown:
            self._shown = shown
            self._make_badges(sources, names, columns, others)
        self._text_left = columns.width
        self._name = source_name(comparison.articles[base].article, base)
        self.setAccessibleName(tr("Base: {source}").format(source=f"{letter(base)} {self._name}"))
        self.update()

    def _make_badges(self, sources: Sequence[int], names: Sequence[str], columns: Columns, others: int) -> None:
        for badge in self._badges:
            badge.hide()
            badge.deleteLater()
        self._badges = []
        for at, (source, name) in enumerate(zip(sources, names, strict=True)):
            badge = SourceBadge(source, others, name, self._theme, self)
            wide = round(min(max(columns.pitch, 16.0), 26.0))
            badge.setGeometry(round(columns.middle(at) - wide / 2), 7, wide, 26)
            badge.clicked.connect(lambda _=False, source=source: self._clicked(source))
            badge.show()
            self._badges.append(badge)

    def set_hint(self, hint: str) -> None:
        """Other words behind the base's name."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._theme = theme
        self.key.set_theme(theme)
        for badge in self._badges:
            badge.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the view."""
        return QSize(400, HEIGHT)

    def resizeEvent(self, event: object) -> None:
        """The key stands over the text's right edge."""
        self.key.move(self.width() - 26 - 32, 7)

    def _paint_words(self, painter: QPainter) -> None:
        theme = self._theme
        bold, plain = interface_font(13, QFont.Weight.DemiBold), interface_font(12)
        room = self.key.x() - 10.0 - self._text_left
        name = QFontMetricsF(bold).elidedText(tr("Base: {source}").format(source=self._name), Qt.TextElideMode.ElideRight, room)
        painter.setFont(bold)
        painter.setPen(qcolor(theme.ink))
        painter.drawText(QRectF(self._text_left, 0, room + 2, HEIGHT - 1), Qt.AlignmentFlag.AlignVCenter, name)
        used = QFontMetricsF(bold).horizontalAdvance(name) + 10
        hint = QFontMetricsF(plain).elidedText(self._hint, Qt.TextElideMode.ElideRight, room - used)
        if room - used > 40:
            painter.setFont(plain)
            painter.setPen(qcolor(theme.third))
            painter.drawText(QRectF(self._text_left + used, 0, room - used + 2, HEIGHT - 1), Qt.AlignmentFlag.AlignVCenter, hint)

    def _clicked(self, source: int) -> None:
        if source >= 0:
            self.baseRequested.emit(source)
        else:
            self.choiceRequested.emit()
