"""The parts of the view of several texts: a column with one source's text, a gap with the ribbons of two."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.language import tr
from reader.gui.text.anchored_scroll import Anchor, ScrollMap
from reader.gui.text.headers import MatchedHeader, PaneHeader
from reader.gui.text.overview import OverviewStrip
from reader.gui.text.pane import TextPane
from reader.gui.text.ribbons import RibbonStrip
from reader.gui.theme import Theme
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.render.words import letter, source_name


def _stack(top: QWidget, below: QHBoxLayout | QWidget, owner: QWidget) -> None:
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(top)
    if isinstance(below, QWidget):
        layout.addWidget(below, 1)
    else:
        layout.addLayout(below, 1)


class Column(QWidget):
    """Header, text and overview strip of one source."""

    def __init__(self, theme: Theme, px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marked: Comparison | None = None
        """The comparison that the text's marks are of."""
        self.header = PaneHeader(theme, self)
        self.pane = TextPane(theme, px, self)
        self.strip = OverviewStrip(self.pane, theme, self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.pane, 1)
        row.addWidget(self.strip)
        _stack(self.header, row, self)

    def show_source(self, article: Article, index: int, *, base: bool) -> None:
        """Shows the source at a position of the comparison; a text that is there already keeps its place."""
        self.header.set_source(article, index, base=base)
        if self.pane.article != article:
            self.pane.show_article(
                article, tr("Source {letter}, {name}, text").format(letter=letter(index), name=source_name(article, index))
            )

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self.header.set_theme(theme)
        self.pane.set_theme(theme)
        self.strip.set_theme(theme)


class Gap(QWidget):
    """The count of matched sentences, and the ribbons."""

    def __init__(self, left: TextPane, right: TextPane, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = (left, right)
        self.linked: Comparison | None = None
        """The comparison that the ribbons are of."""
        self.header = MatchedHeader(theme, self)
        self.ribbons = RibbonStrip(left, right, theme, self)
        _stack(self.header, self.ribbons, self)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self.header.set_theme(theme)
        self.ribbons.set_theme(theme)

    def scroll_map(self, chosen: int) -> ScrollMap:
        """How the two texts go along with each other where they stand now; the link `chosen` (-1 for none) is always kept to."""
        anchors: list[Anchor] = []
        must = None
        for number, (band, link) in enumerate(zip(self.ribbons.bands(), self.ribbons.links, strict=True)):
            if band is not None:
                if number == chosen:
                    must = len(anchors)
                anchors.append(Anchor(band.left_top, band.left_bottom, band.right_top, band.right_bottom, max(link.score, 1.0)))
        left, right = self._sides
        return ScrollMap(anchors, left.content[1], right.content[1], must)
