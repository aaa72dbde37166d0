"""An article as a document to be read: headline, dateline and the paragraphs of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.gui.text.direction import from_right
from reader.gui.text.geometry import TextGeometry
from reader.gui.text.positions import DocumentMap, shown
from reader.gui.theme import Theme, interface_font, qcolor, reading_font
from reader.model.article import Article
from reader.text.document import paragraphs_of

# Line height as a share of the type's height, for the tallest script that a paragraph holds.
_TALL = (
    (re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]"), 2.0),
    (re.compile("[\u0900-\u0dff\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff]"), 1.9),
    (re.compile("[\u1100-\u11ff\u2e80-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"), 1.75),
)
PLAIN = 1.6
"""The line height of plain scripts as a share of the type's height, where text stands in narrow columns."""
_GAP = 0.8  # between paragraphs, as a share of the type's height
RIGHT = 18
"""The least space between the words and the pane's right edge."""
HEADLINE, HEADLINE_LINE = 19 / 15, 26 / 19


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a text is set: the type's height and the margins in logical pixels. The space above and below the text lets
    its first and last passage be scrolled to any height.

    `leading` is the line height of plain scripts, `headline` the headline's type, both as shares of the type's height;
    `headline_line` is the headline's line height as a share of its type, `widest` the longest line as a multiple of the
    type's height. `gutter` tells whether bars stand in the left margin.
    """

    px: int
    left: int = 24
    right: int = RIGHT
    above: int = 20
    below: int = 20
    leading: float = PLAIN
    headline: float = HEADLINE
    headline_line: float = HEADLINE_LINE
    widest: float = 44.0
    gutter: bool = True


READ_MORE = 3
"""By so many pixels the type of the one text in Read is larger than that of texts beside each other."""


def read_style(px: int) -> PageStyle:
    """How the one text in Read is set where texts beside each other have type of `px`: 18 on 30 for 15 on 24."""
    return PageStyle(px + READ_MORE, left=4, leading=30 / 18, headline=27 / 18, headline_line=35 / 27, widest=590 / 18, gutter=False)


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """What `show` made: the map between text and document, and the geometry to ask for rectangles."""

    places: DocumentMap
    geometry: TextGeometry
    heads: int
    """How many blocks stand before the text: the headline, and last the dateline."""


def line_height(text: str, px: int, leading: float = PLAIN) -> int:
    """The fixed line height of a paragraph in logical pixels, by the tallest script that it holds."""
    share = next((share for pattern, share in _TALL if pattern.search(text)), leading)
    return round(px * share)


def show(document: QTextDocument, article: Article, theme: Theme, style: PageStyle, dateline: str = "") -> ShownArticle:
    """Fills the document anew. Each paragraph of the text becomes one block with its own direction of writing."""
    document.clear()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(style.px))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        set_margins(document, style)
        heads = _insert_head(cursor, article, theme, style, dateline)
        paragraphs = article.paragraphs or paragraphs_of(article.text)
        starts = []
        for i, paragraph in enumerate(paragraphs):
            words = paragraph.of(article.text)
            _new_block(cursor, heads + i, _block_format(words, style), _char_format(reading_font(style.px)))
            starts.append(cursor.position())
            cursor.insertText(shown(words))
    finally:
        cursor.endEditBlock()
    places = DocumentMap(article.text, paragraphs, starts)
    return ShownArticle(places, TextGeometry(document, heads, places), heads)


def recolour(document: QTextDocument, shown: ShownArticle, theme: Theme) -> None:
    """Gives the dateline, which alone has a colour of its own, that of another theme."""
    cursor = QTextCursor(document.findBlockByNumber(shown.heads - 1))
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    char = QTextCharFormat()
    char.setForeground(qcolor(theme.third))
    cursor.mergeCharFormat(char)


def set_margins(document: QTextDocument, style: PageStyle) -> None:
    document.setDocumentMargin(0)
    frame = document.rootFrame()
    form = frame.frameFormat()
    form.setLeftMargin(style.left)
    form.setRightMargin(style.right)
    form.setTopMargin(style.above)
    form.setBottomMargin(style.below)
    frame.setFrameFormat(form)


def _insert_head(cursor: QTextCursor, article: Article, theme: Theme, style: PageStyle, dateline: str) -> int:
    """Headline and dateline where there are any; returns how many blocks they take."""
    blocks = 0
    if article.headline:
        px = round(style.px * style.headline)
        form = _fixed(round(px * style.headline_line), round(style.px * (0.3 if dateline else 0.7)))
        _side(form, article)
        _new_block(cursor, blocks, form, _char_format(reading_font(px, QFont.Weight.Bold)))
        cursor.insertText(shown(article.headline))
        blocks += 1
    if dateline:
        px = max(round(style.px * 0.8), 11)
        char = _char_format(interface_font(px))
        char.setForeground(qcolor(theme.third))
        form = _fixed(round(px * 1.5), round(style.px * 0.9))
        _side(form, article)
        _new_block(cursor, blocks, form, char)
        cursor.insertText(shown(dateline))
        blocks += 1
    return blocks


def _side(form: QTextBlockFormat, article: Article) -> None:
    """What stands over a text that is written from the right stands at the right."""
    if from_right(article.text):
        form.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def _new_block(cursor: QTextCursor, number: int, block: QTextBlockFormat, char: QTextCharFormat) -> None:
    """Begins a block; the first one of a document is there already."""
    if number:
        cursor.insertBlock(block, char)
    else:
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(char)
        cursor.setCharFormat(char)


def _block_format(words: str, style: PageStyle) -> QTextBlockFormat:
    return _fixed(line_height(words, style.px, style.leading), round(style.px * _GAP))


def _fixed(height: int, below: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setBottomMargin(below)
    return form


def _char_format(font: QFont) -> QTextCharFormat:
    char = QTextCharFormat()
    char.setFont(font)
    return char
