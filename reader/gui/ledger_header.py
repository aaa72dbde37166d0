"""The ledger's column heads: badge, name, and where in its text each source's marks stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.gui.badge import BadgeColours, paint_badge
from reader.gui.icons import paint_symbol, saved
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.models import FilterProxy
from reader.gui.session import Session
from reader.gui.theme import Theme, interface_font, qcolor
from reader.model.finding import Verdict
from reader.render.order import Order
from reader.render.words import SECTIONS, letter, source_name

HEIGHT = 62
_TRACK = 7
"""The height of the strips."""
ORDERS = {
    Order.IMPORTANCE: QT_TR_NOOP("Differences first"),
    Order.POSITION: QT_TR_NOOP("In the order of the texts"),
    Order.KIND: QT_TR_NOOP("By kind of fact"),
    Order.SOURCES: QT_TR_NOOP("By number of sources"),
}
"""The orders that need no source, in words."""
_WIDTHS = {Verdict.DIFFER: 4.0, Verdict.UPDATE: 4.0, Verdict.COMPATIBLE: 3.0, Verdict.AGREE: 2.0, Verdict.ONLY: 3.0}
"""Widths of the strip's marks: with the hollow one of `only`, their shape tells the verdict without colour."""


_Look = tuple[float, float, str]
"""What a strip's picture depends on besides its marks: its width, the pixels for each point, the theme's name."""


def badge_colours(theme: Theme, *, quiet: bool = False) -> BadgeColours:
    """Ink and paper of a badge; quiet for a source that says nothing here."""
    return BadgeColours(qcolor(theme.third if quiet else theme.ink), qcolor(theme.page))


class LedgerHeader(QHeaderView):
    """Horizontal header over the filter proxy; it paints what the session holds."""

    def __init__(self, session: Session, proxy: FilterProxy, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._proxy = proxy
        self._strips: dict[int, tuple[_Look, QPixmap]] = {}
        self._wanted: dict[int, _Look] = {}
        self._fresh: set[int] = set()
        self._values: dict[int, list[tuple[float, Verdict]]] | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(HEIGHT)
        session.selectionChanged.connect(self.viewport().update)
        session.comparisonChanged.connect(self._forget)
        session.sortingChanged.connect(self._forget)
        session.filterChanged.connect(self._forget)

    def sizeHint(self) -> QSize:
        """As wide as its sections, of fixed height."""
        # Qt's own looks at what stands in many sections, though their widths are set by hand.
        return QSize(self.length(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paints one column's head."""
        theme, box = self._session.theme, QRectF(rect)
        with saved(painter):
            painter.fillRect(box, qcolor(theme.panel))
            painter.setPen(qcolor(theme.hairline))
            painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
            painter.drawLine(QPointF(box.right() - 0.5, box.top()), QPointF(box.right() - 0.5, box.bottom()))
            article = self._proxy.article_at(logical_index) if logical_index else None
            if article is None:
                self._corner(painter, box, theme)
            else:
                self._source(painter, box, article, theme)

    def _corner(self, painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setFont(interface_font(12, QFont.Weight.DemiBold))
        painter.setPen(qcolor(theme.second))
        painter.drawText(QRectF(box.left() + 20, box.top() + 11, box.width() - 24, 18), Qt.AlignmentFlag.AlignVCenter, tr("Fact"))
        painter.setFont(interface_font(12))
        painter.setPen(qcolor(theme.third))
        words = QFontMetricsF(painter.font()).elidedText(self._order(), Qt.TextElideMode.ElideRight, box.width() - 48)
        painter.drawText(QRectF(box.left() + 20, box.top() + 31, box.width() - 24, 18), Qt.AlignmentFlag.AlignVCenter, words)
        left = box.left() + 20 + QFontMetricsF(painter.font()).horizontalAdvance(words) + 6
        paint_symbol(painter, QRectF(left, box.top() + 35, 10, 10), "down", qcolor(theme.third))

    def _order(self) -> str:
        """The order of the rows, in words."""
        sorting, comparison = self._session.sorting, self._session.comparison
        if sorting.by is not Order.TEXT or comparison is None:
            return translated(ORDERS.get(sorting.by, ""))
        at = next((i for i, a in enumerate(comparison.articles) if a.article.id == sorting.source), 0)
        return tr("In the order of {source}").format(source=letter(at))

    def _source(self, painter: QPainter, box: QRectF, article: int, theme: Theme) -> None:
        comparison = self._session.comparison
        if comparison is None or article >= len(comparison.articles):
            return
        paint_badge(painter, QRectF(box.left() + 11, box.top() + 10, 20, 20), article, badge_colours(theme))
        font = interface_font(13, QFont.Weight.DemiBold)
        name = source_name(comparison.articles[article].article, article)
        room = box.width() - 39 - 10
        painter.setFont(font)
        painter.setPen(qcolor(theme.ink))
        name = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(box.left() + 39, box.top() + 10, room + 2, 20), Qt.AlignmentFlag.AlignVCenter, name)
        self._strip(painter, QRectF(box.left() + 11, box.top() + 43, box.width() - 24, _TRACK), article, theme)

    def _strip(self, painter: QPainter, track: QRectF, article: int, theme: Theme) -> None:
        painter.drawPixmap(track.topLeft(), self._strip_picture(article, track.size(), painter.device().devicePixelRatioF(), theme))
        finding = self._session.selected_finding
        if finding is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(qcolor(theme.ink))
            painter.setPen(Qt.PenStyle.NoPen)
            for value in finding.values:
                if value.article == article:
                    x = track.left() + self._share(article, value.span.start) * (track.width() - 5)
                    painter.drawRoundedRect(QRectF(x, track.top() - 4, 5, 15), 2, 2)

    def _strip_picture(self, article: int, size: QSizeF, ratio: float, theme: Theme) -> QPixmap:
        """The track with all marks. There may be some thousand of them: they are drawn once for a filter and a width, one track
        in a turn, and what was there before stays until then."""
        key = (size.width(), ratio, theme.name)
        drawn = self._strips.get(article)
        if drawn is None or drawn[0] != key or article not in self._fresh:
            self._wanted[article] = key
            self._session.turns.go_on(self._draw_next, self)
        return drawn[1] if drawn is not None and drawn[0] == key else self._drawn(key, theme, ())

    def _draw_next(self) -> bool:
        """Draws the next track that is wanted; whether there are more."""
        if self._values is None:
            self._values = self._all_values()
        elif self._wanted:
            article = next(iter(self._wanted))
            key, theme = self._wanted.pop(article), self._session.theme
            self._strips[article] = (key, self._drawn(key, theme, self._marks(article, key[0])))
            self._fresh.add(article)
            self.viewport().update()
        return bool(self._wanted)

    def _drawn(self, key: _Look, theme: Theme, marks: Sequence[tuple[float, Verdict]]) -> QPixmap:
        (width, ratio, _), height = key, float(_TRACK)
        picture = QPixmap((QSizeF(width, height) * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(qcolor(theme.selected))
        painter.drawRoundedRect(QRectF(0, 0, width, height), 2, 2)
        # The strongest last: each verdict is drawn in one call.
        for verdict in reversed(SECTIONS):
            rects = [QRectF(place, 0, _WIDTHS[verdict], height) for place, v in marks if v is verdict]
            if not rects:
                continue
            hollow = verdict is Verdict.ONLY
            mark = qcolor(theme.verdict(verdict).mark)
            painter.setPen(QPen(mark, 1) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if hollow else mark)
            painter.drawRects([r.adjusted(0.5, 0.5, -0.5, -0.5) for r in rects] if hollow else rects)
        painter.end()
        return picture

    def _marks(self, article: int, width: float) -> list[tuple[float, Verdict]]:
        """Where on a track the shown values of an article stand, to half a pixel; the strongest verdict last."""
        values = self._values.get(article, []) if self._values else []
        # Of those that fall together only the last would be seen.
        places = {(round(2 * share * (width - _WIDTHS[verdict])) / 2, verdict): None for share, verdict in reversed(values)}
        return list(reversed(places))

    def _all_values(self) -> dict[int, list[tuple[float, Verdict]]]:
        """For each source where its shown values stand (0 to 1), those of the first findings last."""
        comparison = self._session.comparison
        lengths = [len(a.article.text) or 1 for a in comparison.articles] if comparison else []
        found: dict[int, list[tuple[float, Verdict]]] = {at: [] for at in range(len(lengths))}
        for finding in reversed(self._session.findings):
            verdict = finding.verdict
            for value in finding.values:
                found[value.article].append((value.span.start / lengths[value.article], verdict))
        return found

    def _share(self, article: int, start: int) -> float:
        comparison = self._session.comparison
        length = len(comparison.articles[article].article.text) if comparison else 0
        return start / length if length else 0.0

    def _forget(self) -> None:
        self._fresh.clear()
        self._values = None
        self.viewport().update()
