"""One source's text with painted marks: read-only, selectable, read aloud by screen readers."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.gui.copying import words_copied
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.document import RIGHT, PageStyle, ShownArticle, recolour, set_margins, show
from reader.gui.text.geometry import LineRect
from reader.gui.text.mark_layer import MarkLayer, Segment
from reader.gui.theme import Theme, palette_of, qcolor
from reader.model.article import Article
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Mark

HOME = 18
"""Space above the headline when the text stands at its beginning."""


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
        self._layer = MarkLayer()
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
        self._layer.set_marks((), ())
        self._layer.selected = None
        with self._settle():
            self._fill()
            self.go_home()
        self.laidOut.emit()

    def set_marks(self, marks: Sequence[Mark], segments: Sequence[Segment]) -> None:
        """Paints other marks and gutter bars; segments are disjoint and in text order."""
        self._layer.set_marks(marks, segments)
        self._hovered = -1
        self.viewport().update()

    def set_selected(self, span: Span | None, verdict: Verdict | None = None) -> None:
        """Tints one passage."""
        selected = (span, verdict) if span is not None else None
        if selected != self._layer.selected:
            self._layer.selected = selected
            self.viewport().update()

    def set_found(self, spans: Sequence[Span], looked_at: Span | None) -> None:
        """Frames the words that were looked for (in text order, without overlaps), and the place that is looked at more."""
        found = tuple(spans)
        if found != self._layer.found or looked_at != self._layer.looked_at:
            self._layer.set_found(found, looked_at)
            self.viewport().update()

    @property
    def found(self) -> tuple[Span, ...]:
        """The words that are framed."""
        return self._layer.found

    def set_held(self, span: Span | None) -> None:
        """Frames a place that waits to be matched with one of another text."""
        if span != self._layer.held:
            self._layer.held = span
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
        if self._dateline and self._shown is not None:
            recolour(self.document(), self._shown, theme)
        self.viewport().update()

    def set_px(self, px: int) -> None:
        """Takes another height of type; the place in the text stays."""
        if px != self._style.px:
            self._style = replace(self._style, px=px)
            self._refill()

    @property
    def px(self) -> int:
        """The height of the type."""
        return self._style.px

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._article

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks painted."""
        return self._layer.marks

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The passages with a bar in the gutter."""
        return self._layer.segments

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

    @property
    def stretch(self) -> tuple[int, int] | None:
        """The code points of the text that can be seen, and a line more on both sides; None where there is no text."""
        return self._stretch(self.viewport().rect())

    def segment_extents(self) -> dict[Span, tuple[float, float]]:
        """Upper and lower end of each segment, computed once per layout."""
        return self._layer.segment_extents()

    def span_rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a span in the viewport, one for each line or run."""
        if self._shown is None:
            return []
        return [r.rect.translated(0, -self.offset) for r in self._shown.geometry.rects(span)]

    def mark_fill_rects(self, mark: int) -> list[QRectF]:
        """The rectangles behind a mark's words, in the viewport, without the places that shorter marks have. They are filled
        unless the mark is long or of one source only; they are where it can be pointed at."""
        return [r.translated(0, -self.offset) for r in self._layer.mark_rects(mark)]

    def point_at(self, pos: QPoint) -> int | None:
        """The code point of the text nearest to a position of the viewport; None in the headline."""
        if self._shown is None:
            return None
        at = self.document().documentLayout().hitTest(QPointF(pos.x(), pos.y() + self.offset), Qt.HitTestAccuracy.FuzzyHit)
        return self._shown.places.point(at) if at >= 0 else None

    def mark_at(self, pos: QPoint) -> int:
        """Index of the mark painted at a position of the viewport, -1 for none."""
        point = self.point_at(pos)
        return self._layer.mark_at(point, QPointF(pos.x(), pos.y() + self.offset)) if point is not None else -1

    # Scrolling

    @property
    def reading_point(self) -> int | None:
        """The code point of the text at the line on which passages are matched; None above the text."""
        return self.point_at(QPoint(self._style.left, round(self.viewport().height() * LINE)))

    def scroll_to(self, y: float, line: float = LINE) -> None:
        """Scrolls so that the height `y` of the document stands at the share `line` of the pane's height."""
        self.verticalScrollBar().setValue(round(y - self.viewport().height() * line))

    def line_for(self, y: float, line: float = LINE) -> float:
        """The line, or a higher one where the space above the headline would be seen with `y` of the document on the line."""
        return max(min(line, (y - self._style.above + HOME) / max(self.viewport().height(), 1)), 0.0)

    def line_y(self, line: float = LINE) -> float:
        """The height of the document that stands at the share `line` of the pane's height."""
        return self.offset + self.viewport().height() * line

    def go_home(self) -> None:
        """Scrolls to the beginning."""
        self.verticalScrollBar().setValue(self._style.above - HOME)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints fills, then the words, then underlines and gutter bars."""
        stretch = self._stretch(event.rect()) if self._layer.marks or self._layer.found else None
        painter = QPainter(self.viewport())
        try:
            # The application's style sheet may have taken the palette's place as the ground.
            painter.fillRect(event.rect(), qcolor(self._theme.page))
            painter.translate(0, -self.offset)
            self._layer.paint_under(painter, self._theme, stretch)
        finally:
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            painter.translate(0, -self.offset)
            self._layer.paint_over(painter, self._theme, stretch)
            if self._style.gutter:
                top = float(event.rect().top() + self.offset)
                self._layer.paint_gutter(painter, self._theme, top, top + event.rect().height())
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
        self._shown = self._layer.shown = show(self.document(), self._article, self._theme, self._style, self._dateline)
        self._set_room()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._layer.forget()

    def _with_room(self) -> PageStyle:
        width, height = self.viewport().width(), self.viewport().height()
        right = max(RIGHT, width - self._style.left - round(self._style.widest * self._style.px))
        below = round(height * (1 - LINE))
        if self._shown is not None:
            # A text that is shorter than the pane can stand at its beginning, too.
            start, end = self.content
            below = max(below, height - round(end - start) - HOME)
        return replace(self._style, right=right, above=max(round(height * LINE), HOME), below=below)

    def _set_room(self) -> None:
        style = self._with_room()
        if style != self._style:
            self._style = style
            set_margins(self.document(), style)

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
        self._layer.forget()
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

    def _stretch(self, area: QRect) -> tuple[int, int] | None:
        """The code points that can be seen in an area of the viewport."""
        if self._shown is None:
            return None
        layout, places = self.document().documentLayout(), self._shown.places
        first = layout.hitTest(QPointF(0, area.top() + self.offset - self._style.px), Qt.HitTestAccuracy.FuzzyHit)
        last = layout.hitTest(QPointF(self.viewport().width(), area.bottom() + self.offset + self._style.px), Qt.HitTestAccuracy.FuzzyHit)
        start, end = places.point(max(first, 0)), places.point(max(last, 0))
        return None if end is None else (start or 0, end + 1)
