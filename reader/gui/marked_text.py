"""A few words of a source with its value marked: laid out once, painted often. For cells, lists and the inspector."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.gui.text.direction import from_right
from reader.gui.text.positions import Positions, shown
from reader.gui.text.strokes import patterned
from reader.gui.theme import UNDERLINES, Underline, VerdictColours, qcolor
from reader.model.finding import Verdict
from reader.model.span import Span

UNBROKEN = 24
"""Values of up to this many code points (dates, numbers, short names) never break across lines."""


# Scripts in which one stretch of text may stand in several places of a line.
_MIXED = re.compile("[\u0590-\u1fff\u2c00-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a line that is marked: its place relative to the layout's top left corner, and the text's baseline."""

    rect: QRectF
    baseline: float


class MarkedText:
    """Text in lines of a fixed height with marked spans (code points of `text`). Positions are logical pixels. Words that are
    written from the right stand at the right; with `at_left` (titles of ours, say) they don't."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Span],
        font: QFont,
        width: float,
        line_height: int,
        *,
        lines: int | None = None,
        at_left: bool = False,
    ) -> None:
        self._line_height = line_height
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if from_right(text):
            self._option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self._option.setAlignment(
                Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight)
            )
        self._layout = QTextLayout(_unbroken(shown(text), marks, font, width), font)
        self._place(width, lines)
        self._words, self._marks = text, tuple(marks)
        self._strips: tuple[Strip, ...] | None = None

    @property
    def height(self) -> int:
        """Height of all lines."""
        return self._line_height * self._layout.lineCount()

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount())), default=0.0)

    @property
    def last_line(self) -> str:
        """The words of the last line."""
        line = self._layout.lineAt(self._layout.lineCount() - 1)
        return self._layout.text()[line.textStart() :].strip()

    @property
    def strips(self) -> tuple[Strip, ...]:
        """Where the marks lie; looked up when it is first asked for, since many texts are only measured."""
        if self._strips is None:
            places = Positions(self._words)
            found = (self._strips_of(places.units(mark.start), places.units(mark.end)) for mark in self._marks)
            self._strips = tuple(strip for strips in found for strip in strips)
        return self._strips

    def paint(self, painter: QPainter, at: QPointF, ink: QColor, colours: VerdictColours, verdict: Verdict) -> None:
        """Paints fills, then the words, then the underlines, with the top left corner at `at`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if colours.text_fill is not None and self.strips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(colours.text_fill))
            for strip in self.strips:
                painter.drawRoundedRect(strip.rect.translated(at).adjusted(-1.5, 0, 1.5, 0), 2, 2)
        painter.setPen(ink)
        self._layout.draw(painter, at)
        for strip in self.strips:
            paint_underline(painter, Strip(strip.rect.translated(at), strip.baseline + at.y()), UNDERLINES[verdict], qcolor(colours.mark))

    def _place(self, width: float, lines: int | None) -> None:
        self._layout.setTextOption(self._option)
        self._layout.setCacheEnabled(True)
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            top = (self._layout.lineCount() - 1) * self._line_height
            line.setPosition(QPointF(0, top + (self._line_height - line.height()) / 2))
            if lines is not None and self._layout.lineCount() == lines:
                break
        self._layout.endLayout()

    def _strips_of(self, start: int, end: int) -> list[Strip]:
        """The marked parts of the lines that hold UTF-16 units [start, end); one for each run of one direction."""
        found = []
        for i in range(self._layout.lineCount()):
            line = self._layout.lineAt(i)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            top, baseline = float(i * self._line_height), line.y() + line.ascent()
            # The space at which a line breaks is not marked.
            words = line.naturalTextRect()
            for left, right in self._extents(first, last, i):
                left, right = max(left, words.left()), min(right, words.right())
                found.append(Strip(QRectF(left, top + 1, right - left, self._line_height - 2), baseline))
        return found

    def _extents(self, first: int, last: int, index: int) -> list[tuple[float, float]]:
        line = self._layout.lineAt(index)
        text = self._layout.text()
        if _MIXED.search(text):
            boxes = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
            return [(box.left(), box.right()) for box in boxes if box.width() > 0]
        left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
        return [(min(left, right), max(left, right))]


def paint_underline(painter: QPainter, strip: Strip, style: Underline, colour: QColor) -> None:
    """The line under a marked value, relative to the baseline, on whole pixels; its style tells the verdict."""
    left, width = strip.rect.left() - 1, strip.rect.width() + 2
    y = round(min(strip.baseline + 2, strip.rect.bottom() - 2))
    if style is Underline.SOLID:
        painter.fillRect(QRectF(left, y, width, 2), colour)
    elif style is Underline.DOUBLE:
        painter.fillRect(QRectF(left, y, width, 1), colour)
        painter.fillRect(QRectF(left, y + 2, width, 1), colour)
    else:
        painter.setPen(patterned(colour, style, 2.0 if style is Underline.DOTTED else 1.4))
        painter.drawLine(QPointF(round(left), y + 1), QPointF(round(left + width), y + 1))


def _unbroken(text: str, marks: Sequence[Span], font: QFont, width: float) -> str:
    """`text` with spaces made non-breaking inside short marks that fit on a line, and beside the dots that tell that the
    sentence goes on (one code point for one: places stay)."""
    if text.startswith("… "):
        text = "…\u00a0" + text[2:]
    metrics = QFontMetricsF(font)
    if text.endswith(" …"):
        # Dots that have no room behind a value that must not break would stand alone in a line.
        last = next((mark.of(text) for mark in marks if mark.end == len(text) - 2 and len(mark) <= UNBROKEN), "")
        alone = metrics.horizontalAdvance(last) < width - 2 <= metrics.horizontalAdvance(f"{last}\u00a0…")
        text = text[:-2] if alone else text[:-2] + "\u00a0…"
    for mark in marks:
        if len(mark) <= UNBROKEN and metrics.horizontalAdvance(mark.of(text)) < width - 2:
            text = text[: mark.start] + mark.of(text).replace(" ", "\u00a0") + text[mark.end :]
    return text


def _x(answer: object) -> float:
    """The x of QTextLine.cursorToX, which PySide6 returns as a pair (x, cursor position)."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
