"""The placement strip: for each source a track that stands for its text, and a mark where the finding stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reader.gui.badge import paint_badge
from reader.gui.controls import paint_focus
from reader.gui.language import tr
from reader.gui.ledger_header import badge_colours
from reader.gui.session import Session
from reader.gui.theme import interface_font, qcolor
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.placement import Placement, placements
from reader.render.words import letter, source_name

_HEIGHT, _LEFT, _TRACK = 26, 31.0, 112.0
_AT_ONCE, _IN_ONE_GO = 8, 3
"""So many rows are shown at once, and so many more whenever the window is idle."""


def place_words(place: Placement) -> str:
    """Where it stands, in words: "lead", "paragraph 14 of 20"."""
    if place.paragraph == 1:
        return tr("lead", "first paragraph of an article")
    if place.paragraph == place.paragraphs:
        return tr("last of %n paragraphs", "", place.paragraphs)
    return tr("paragraph {paragraph} of {paragraphs}").format(paragraph=place.paragraph, paragraphs=place.paragraphs)


class PlacementRow(QAbstractButton):
    """One source. A click goes to its text."""

    def __init__(self, session: Session, comparison: Comparison, place: Placement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place = place
        self._words = place_words(place)
        name = source_name(comparison.articles[place.article].article, place.article)
        self.setText(self._words)
        self.setAccessibleName(f"{letter(place.article)} {name}: {self._words}")
        self.setToolTip(tr("Go to the text of {source}").format(source=name))
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: session.go_to_text(place.article, place.span))

    def sizeHint(self) -> QSize:
        """Badge, track, words."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints them."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.height() / 2
            paint_badge(painter, QRectF(2, middle - 8, 16, 16), self._place.article, badge_colours(theme))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.selected))
            painter.drawRoundedRect(QRectF(_LEFT, middle - 3.5, _TRACK, 7), 2, 2)
            painter.setBrush(qcolor(theme.ink))
            painter.drawRoundedRect(QRectF(_LEFT + self._place.share * (_TRACK - 5), middle - 7, 5, 14), 2, 2)
            font, left = interface_font(12), _LEFT + _TRACK + 10
            painter.setFont(font)
            painter.setPen(qcolor(theme.second))
            room = self.width() - left
            words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), theme.ink)
        finally:
            painter.end()


class PlacementStrip(QWidget):
    """A row for each source that says something."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[PlacementRow] = []
        self._groups: list[QWidget] = []
        self._shown: Comparison | None = None
        self._coming: list[Placement] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def rows(self) -> tuple[PlacementRow, ...]:
        """The rows shown."""
        return tuple(self._rows)

    def show_finding(self, comparison: Comparison, finding: Finding) -> None:
        """Shows where a finding stands."""
        for group in self._groups:
            group.hide()
            group.deleteLater()
        self._rows, self._groups = [], []
        self._shown, self._coming = comparison, list(placements(comparison, finding))
        self._add(_AT_ONCE)

    def _add(self, most: int = _IN_ONE_GO) -> None:
        """Adds rows of what is to come."""
        coming, self._coming = self._coming[:most], self._coming[most:]
        # Rows come together: each that was shown by itself would have all of the inspector laid out anew.
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place in coming:
            assert self._shown is not None, "places without a comparison"
            row = PlacementRow(self._session, self._shown, place, group)
            self._rows.append(row)
            column.addWidget(row)
        self._groups.append(group)
        self._column.addWidget(group)
        if self._coming:
            self._session.turns.go_on(self._add_more, self)

    def _add_more(self) -> bool:
        if self._coming:
            self._add()
        return bool(self._coming)
