"""One source's text with painted marks: read-only, selectable, read aloud by screen readers."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QLineF, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.gui.copying import words_copied
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.culling import SpanIndex
from reader.gui.text.document import RIGHT, PageStyle, ShownArticle, set_margins, show
from reader.gui.text.geometry import LineRect
from reader.gui.text.layers import Piece, pieces
from reader.gui.text.strokes import draw_bars, draw_underlines, tint
from reader.gui.theme import Theme, palette_of, qcolor
from reader.model.article import Article
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark
from reader.render.words import SECTIONS

GUTTER = 8.5
"""Middle of the gutter bars, in pixels from the pane's left edge."""
HOME = 18
"""Space above the headline when the text stands at its beginning."""
_FILL_RISE, _FILL_DROP = 0.67, 0.17  # of the line height, above and below the baseline
_PAD, _TINT_PAD, _RADIUS = 2.0, 3.0, 2.5
_LONG = 60  # code points from which a mark is underlined only: a filled paragraph can't be read
_WEAKEST_FIRST = tuple(reversed(SECTIONS))


@dataclass(frozen=True, slots=True)
class Segment:
    """A passage with a bar in the gutter (code points); its verdict, or None where it matches without a finding."""

    span: Span
    verdict: Verdict | None


class TextPane(QTextBrowser):
    """Shows headline and text of one article.

    Marks are painted under and over the words and never become part of the document. All spans are code points of the
    article's text; positions are pixels of the viewport.
    """

    markHovered = Signal(int)
    """Index among the marks, -1 when the pointer leaves them."""
    markClicked = Signal(int)
    textClicked = Signal(int)
    """A code point of the text, clicked where no mark is."""
    zoomRequested = Signal(int)
    """How many pixels larger the type should be."""
    laidOut = Signal()
    """Everything may stand elsewhere now."""

    def __init__(self, theme: Theme, style: int | PageStyle, parent: QWidget | None = None) -> None:
        self._theme = theme
        self._style = style if isinstance(style, PageStyle) else PageStyle(style)
        self._article: Article | None = None
        self._dateline = ""
        self._shown: ShownArticle | None = None
        self._marks: tuple[Mark, ...] = ()
        self._pieces: tuple[Piece, ...] = ()
        self._index = SpanIndex(())
        self._segments: tuple[Segment, ...] = ()
        self._extents: dict[Span, tuple[float, float]] | None = None
        self._selected: tuple[Span, Verdict | None] | None = None
        self._found: tuple[Span, ...] = ()
        self._found_index = SpanIndex(())
        self._looked_at: Span | None = None
        self._held_span: Span | None = None
        self._rects: dict[int, list[LineRect]] = {}
        self._hovered = -1
        self._pressed: QPoint | None = None
        self._settling = False
        super().__init__(parent)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._apply_palette()

    # What to show

    def show_article(self, article: Article, name: str, dateline: str = "") -> None:
        """Shows an article from its beginning; `name` is what screen readers call the pane."""
        self._article, self._dateline = article, dateline
        self.setAccessibleName(name)
        self._marks, self._pieces, self._index, self._segments, self._selected = (), (), SpanIndex(()), (), None
        with self._settle():
            self._fill()
            self.go_home()
        self.laidOut.emit()

    def set_marks(self, marks: Sequence[Mark], segments: Sequence[Segment]) -> None:
        """Paints other marks and gutter bars; segments are disjoint and in text order."""
        self._marks = tuple(marks)
        self._pieces = pieces(self._marks)
        self._index = SpanIndex([p.span for p in self._pieces])
        self._segments = tuple(segments)
        self._extents = None
        self._rects.clear()
        self._hovered = -1
        self.viewport().update()

    def set_selected(self, span: Span | None, verdict: Verdict | None = None) -> None:
        """Tints one passage."""
        selected = (span, verdict) if span is not None else None
        if selected != self._selected:
            self._selected = selected
            self.viewport().update()

    def set_found(self, spans: Sequence[Span], looked_at: Span | None) -> None:
        """Frames the words that were looked for (in text order, without overlaps), and the place that is looked at more."""
        found = tuple(spans)
        if found != self._found or looked_at != self._looked_at:
            self._found, self._looked_at = found, looked_at
            self._found_index = SpanIndex(found)
            self.viewport().update()

    @property
    def found(self) -> tuple[Span, ...]:
        """The words that are framed."""
        return self._found

    def set_held(self, span: Span | None) -> None:
        """Frames a place that waits to be matched with one of another text."""
        if span != self._held_span:
            self._held_span = span
            self.viewport().update()

    @property
    def chosen_span(self) -> Span | None:
        """The words that are selected in the text (code points), without white space at their ends; None for none."""
        cursor = self.textCursor()
        if self._shown is None or self._article is None or not cursor.hasSelection():
            return None
        start, end = (self._shown.places.point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = Span(start or 0, end).of(self._article.text) if end else ""
        if not end or not words.strip():
            return None
        lead = len(words) - len(words.lstrip())
        return Span((start or 0) + lead, (start or 0) + lead + len(words.strip()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, and dragged to other programs, goes with its citation."""
        span, article = self.chosen_span, self._article
        if span is None or article is None:
            return super().createMimeDataFromSelection()
        return words_copied(span.of(article.text), article).mime()

    def choose_nothing(self) -> None:
        """Selects no words any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours; the place in the text stays."""
        self._theme = theme
        self._apply_palette()
        self._refill()

    def set_px(self, px: int) -> None:
        """Takes another height of type; the place in the text stays."""
        if px != self._style.px:
            self._style = replace(self._style, px=px)
            self._refill()

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks painted."""
        return self._marks

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The passages with a bar in the gutter."""
        return self._segments

    @property
    def settling(self) -> bool:
        """Whether the text is being laid out, so that a change of the scroll position is nobody's wish."""
        return self._settling

    # Where things stand

    @property
    def offset(self) -> int:
        """Pixels of the document above the viewport."""
        return self.verticalScrollBar().value()

    @property
    def content(self) -> tuple[float, float]:
        """Upper and lower end of headline and text in the document, without the room around them."""
        return float(self._style.above), float(self.document().size().height() - self._style.below)

    @property
    def line_width(self) -> int:
        """How wide the lines of text may be, in pixels."""
        return self.viewport().width() - self._style.left - self._style.right

    def extents(self, spans: Sequence[Span]) -> dict[Span, tuple[float, float]]:
        """Upper and lower end of passages in pixels of the document; passages on one line share its height."""
        return self._shown.geometry.extents(spans) if self._shown else {}

    def segment_extents(self) -> dict[Span, tuple[float, float]]:
        """Upper and lower end of each segment, computed once per layout."""
        if self._extents is None:
            self._extents = self.extents([s.span for s in self._segments])
        return self._extents

    def span_rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a span in the viewport, one for each line or run."""
        if self._shown is None:
            return []
        return [r.rect.translated(0, -self.offset) for r in self._shown.geometry.rects(span)]

    def mark_fill_rects(self, mark: int) -> list[QRectF]:
        """The rectangles behind a mark's words, in the viewport, without the places that shorter marks have. They are filled
        unless the mark is long or of one source only; they are where it can be pointed at."""
        return [
            self._fill_rect(r).translated(0, -self.offset) for i, p in enumerate(self._pieces) if p.mark == mark for r in self._rects_of(i)
        ]

    def point_at(self, pos: QPoint) -> int | None:
        """The code point of the text nearest to a position of the viewport; None in the headline."""
        if self._shown is None:
            return None
        at = self.document().documentLayout().hitTest(QPointF(pos.x(), pos.y() + self.offset), Qt.HitTestAccuracy.FuzzyHit)
        return self._shown.places.point(at) if at >= 0 else None

    def mark_at(self, pos: QPoint) -> int:
        """Index of the mark painted at a position of the viewport, -1 for none."""
        point = self.point_at(pos)
        if point is None:
            return -1
        spot = QPointF(pos.x(), pos.y() + self.offset)
        near = self._index.touching(max(point - 1, 0), point + 1)
        return next((self._pieces[i].mark for i in near if any(self._fill_rect(r).contains(spot) for r in self._rects_of(i))), -1)

    # Scrolling

    @property
    def reading_point(self) -> int | None:
        """The code point of the text at the line on which passages are matched; None above the text."""
        return self.point_at(QPoint(self._style.left, round(self.viewport().height() * LINE)))

    def scroll_to(self, y: float, line: float = LINE) -> None:
        """Scrolls so that the height `y` of the document stands at the share `line` of the pane's height."""
        self.verticalScrollBar().setValue(round(y - self.viewport().height() * line))

    def line_y(self, line: float = LINE) -> float:
        """The height of the document that stands at the share `line` of the pane's height."""
        return self.offset + self.viewport().height() * line

    def go_home(self) -> None:
        """Scrolls to the beginning."""
        self.verticalScrollBar().setValue(self._style.above - HOME)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fills, then the words, then underlines and gutter bars."""
        visible = self._visible(event.rect())
        painter = QPainter(self.viewport())
        try:
            # The application's style sheet may have taken the palette's place as the ground.
            painter.fillRect(event.rect(), qcolor(self._theme.page))
            painter.translate(0, -self.offset)
            self._paint_fills(painter, visible)
        finally:
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            painter.translate(0, -self.offset)
            self._paint_lines(painter, visible)
            self._paint_found(painter, event.rect())
            self._paint_held(painter)
            if self._style.gutter:
                self._paint_gutter(painter, event.rect())
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps room above and below, so that any passage can stand at the line, and keeps the place."""
        if event.oldSize() == event.size():
            super().resizeEvent(event)
            return
        # The viewport has its new size already, the text still its old lines.
        anchor = self._anchor(max(event.oldSize().height(), 0))
        with self._settle():
            super().resizeEvent(event)
            self._set_room()
            self._after_layout(anchor)
        self.laidOut.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoomRequested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells over which mark the pointer is."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.mark_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a click began."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects no words selects the mark or the passage under it."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        pos = event.position().toPoint()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or (pos - pressed).manhattanLength() > 4:
            return
        mark, point = self.mark_at(pos), self.point_at(pos)
        if mark >= 0:
            self.markClicked.emit(mark)
        elif point is not None and not self.textCursor().hasSelection():
            self.textClicked.emit(point)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no mark any more."""
        super().leaveEvent(event)
        self._hover(-1)

    # Inner

    def _apply_palette(self) -> None:
        self.setPalette(palette_of(self._theme))

    def _hover(self, mark: int) -> None:
        if mark != self._hovered:
            self._hovered = mark
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if mark >= 0 else Qt.CursorShape.IBeamCursor)
            self.markHovered.emit(mark)

    def _refill(self) -> None:
        anchor = self._anchor(self.viewport().height())
        with self._settle():
            self._fill()
            self._after_layout(anchor)
        self.laidOut.emit()

    def _fill(self) -> None:
        if self._article is None:
            return
        self._style = self._with_room()
        self._shown = show(self.document(), self._article, self._theme, self._style, self._dateline)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._forget()

    def _with_room(self) -> PageStyle:
        width, height = self.viewport().width(), self.viewport().height()
        right = max(RIGHT, width - self._style.left - round(self._style.widest * self._style.px))
        return replace(self._style, right=right, above=max(round(height * LINE), HOME), below=round(height * (1 - LINE)))

    def _set_room(self) -> None:
        style = self._with_room()
        if style != self._style:
            self._style = style
            set_margins(self.document(), style)

    def _forget(self) -> None:
        self._rects.clear()
        self._extents = None

    def _anchor(self, height: int) -> tuple[int, float] | None:
        """The text at the line on which passages are matched and how far its line's top is from there; None at the
        beginning, which stays the beginning."""
        if self._shown is None or abs(self.offset - (self._style.above - HOME)) <= 1:
            return None
        point = self.point_at(QPoint(self._style.left, round(height * LINE)))
        rects = self._point_rects(point)
        return (point, rects[0].top - self.offset - height * LINE) if point is not None and rects else None

    def _point_rects(self, point: int | None) -> list[LineRect]:
        if point is None or self._shown is None or self._article is None:
            return []
        return self._shown.geometry.rects(Span(point, min(point + 1, len(self._article.text))))

    def _after_layout(self, anchor: tuple[int, float] | None) -> None:
        self._forget()
        if self._shown is not None:
            rects = self._point_rects(anchor[0]) if anchor else []
            if anchor and rects:
                self.scroll_to(rects[0].top - anchor[1])
            else:
                self.go_home()
        self.viewport().update()

    @contextmanager
    def _settle(self) -> Iterator[None]:
        self._settling = True
        try:
            yield
        finally:
            self._settling = False

    def _visible(self, area: QRect) -> list[int]:
        """Indices of the pieces that can touch an area of the viewport."""
        stretch = self._stretch(area) if self._pieces else None
        return list(self._index.touching(*stretch)) if stretch else []

    def _stretch(self, area: QRect) -> tuple[int, int] | None:
        """The code points that can be seen in an area of the viewport."""
        if self._shown is None:
            return None
        layout, places = self.document().documentLayout(), self._shown.places
        first = layout.hitTest(QPointF(0, area.top() + self.offset - self._style.px), Qt.HitTestAccuracy.FuzzyHit)
        last = layout.hitTest(QPointF(self.viewport().width(), area.bottom() + self.offset + self._style.px), Qt.HitTestAccuracy.FuzzyHit)
        start, end = places.point(max(first, 0)), places.point(max(last, 0))
        return None if end is None else (start or 0, end + 1)

    def _rects_of(self, piece: int) -> list[LineRect]:
        found = self._rects.get(piece)
        if found is None and self._shown is not None:
            found = self._rects[piece] = self._shown.geometry.rects(self._pieces[piece].span)
        return found or []

    @staticmethod
    def _fill_rect(line: LineRect) -> QRectF:
        top = line.baseline - line.height * _FILL_RISE
        return QRectF(line.left - _PAD, top, line.right - line.left + 2 * _PAD, line.height * (_FILL_RISE + _FILL_DROP))

    def _paint_fills(self, painter: QPainter, visible: list[int]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._selected and self._shown:
            painter.setBrush(tint(self._theme, self._selected[1]))
            rects = [r.rect.adjusted(-_TINT_PAD, 0, _TINT_PAD, 0) for r in self._shown.geometry.rects(self._selected[0])]
            painter.drawRects(rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (verdict, kind), layer in self._layers(visible):
            fill = self._theme.marks(verdict, kind).text_fill
            if fill is None:
                continue
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for i in layer:
                if len(self._marks[self._pieces[i].mark].span) <= _LONG:
                    for line in self._rects_of(i):
                        path.addRoundedRect(self._fill_rect(line), _RADIUS, _RADIUS)
            painter.fillPath(path, qcolor(fill))

    def _layers(self, visible: list[int]) -> list[tuple[tuple[Verdict, str], list[int]]]:
        """The pieces in view by what gives them their colours, the weakest verdict first: each layer is painted in one call.
        The kind is told apart only where it gives the hue."""
        by_kind = self._theme.by_kind
        layers: dict[tuple[Verdict, str], list[int]] = {}
        for i in visible:
            piece = self._pieces[i]
            layers.setdefault((piece.verdict, self._marks[piece.mark].kind if by_kind else ""), []).append(i)
        return sorted(layers.items(), key=lambda layer: (_WEAKEST_FIRST.index(layer[0][0]), layer[0][1]))

    def _paint_lines(self, painter: QPainter, visible: list[int]) -> None:
        for (verdict, kind), layer in self._layers(visible):
            lines = [
                QLineF(r.left - 1, round(r.baseline + r.height * _FILL_DROP), r.right + 1, round(r.baseline + r.height * _FILL_DROP))
                for i in layer
                for r in self._rects_of(i)
            ]
            draw_underlines(painter, lines, verdict, qcolor(self._theme.marks(verdict, kind).mark))

    def _paint_found(self, painter: QPainter, area: QRect) -> None:
        stretch = self._stretch(area) if self._found else None
        if stretch is None or self._shown is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for i in self._found_index.touching(*stretch):
            looked_at = self._found[i] == self._looked_at
            painter.setPen(QPen(qcolor(self._theme.ink), 2.4 if looked_at else 1.0))
            for line in self._shown.geometry.rects(self._found[i]):
                painter.drawRoundedRect(self._fill_rect(line).adjusted(0.5, 0.5, -0.5, 0.5), _RADIUS, _RADIUS)

    def _paint_held(self, painter: QPainter) -> None:
        if self._held_span is None or self._shown is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(qcolor(self._theme.ink), 1.4, Qt.PenStyle.DashLine))
        for line in self._shown.geometry.rects(self._held_span):
            painter.drawRect(line.rect.adjusted(-_TINT_PAD, 1, _TINT_PAD, -1))

    def _paint_gutter(self, painter: QPainter, area: QRect) -> None:
        top, bottom = float(area.top() + self.offset), float(area.bottom() + self.offset)
        extents = self.segment_extents()
        bars: dict[Verdict | None, list[tuple[float, float]]] = {}
        # Segments are disjoint and in text order, so their lower ends rise.
        first = bisect_right(self._segments, top, key=lambda s: extents[s.span][1] if s.span in extents else top)
        for segment in self._segments[first:]:
            ends = extents.get(segment.span)
            if ends and ends[0] >= bottom:
                break
            if ends:
                bars.setdefault(segment.verdict, []).append((ends[0] + 1, ends[1] - 1))
        for verdict, found in bars.items():
            draw_bars(painter, GUTTER, found, verdict, self._theme)
