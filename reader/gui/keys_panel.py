"""The list of keys (F1): lies over the window, closes with Esc or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.actions import MENUS, SPECS
from reader.gui.controls import KeyButton, Label
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.session import Session
from reader.gui.theme import qcolor

_ALSO = (
    (QT_TR_NOOP("Show only one verdict or kind"), QT_TR_NOOP("Alt+click")),
    (QT_TR_NOOP("Zoom the texts"), QT_TR_NOOP("Ctrl+wheel")),
)


class KeysPanel(QWidget):
    """A panel over its parent with every key in the order of the menus."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = QWidget(self)
        self._close = KeyButton(session, tr("Close"), "Esc")
        self._close.clicked.connect(self.hide)
        self._lay_out()
        self.setAccessibleName(tr("Keys"))
        self._around = parent
        parent.installEventFilter(self)
        session.themeChanged.connect(self.update)
        self.hide()

    def open(self) -> None:
        """Shows the list."""
        self.setGeometry(self._around.rect())
        self.show()
        self.raise_()
        self._close.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the parent at any size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._around.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.hide()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dims the window and paints the panel's ground."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
            painter.setPen(QPen(qcolor(theme.outline), 1))
            painter.setBrush(qcolor(theme.panel))
            painter.drawRoundedRect(QRectF(self._panel.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        finally:
            painter.end()

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(14)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Keys"), 16, weight=QFont.Weight.DemiBold), 1)
        head.addWidget(self._close)
        column.addLayout(head)
        grids = QHBoxLayout()
        grids.setSpacing(44)
        rows = _rows()
        half = (len(rows) + 1) // 2
        for part in (rows[:half], rows[half:]):
            grid = QGridLayout()
            grid.setHorizontalSpacing(24)
            grid.setVerticalSpacing(5)
            for i, (text, key) in enumerate(part):
                grid.addWidget(Label(text, 13), i, 0)
                grid.addWidget(Label(key, 12, tone="second"), i, 1, Qt.AlignmentFlag.AlignRight)
            grid.setRowStretch(len(part), 1)
            grids.addLayout(grid)
        column.addLayout(grids)


def _rows() -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    ordered = sorted(SPECS, key=lambda spec: MENUS.index(spec.menu))
    keys = [(spec.text, ", ".join(QKeySequence(k).toString(native) for k in spec.keys) or spec.shown_key) for spec in ordered]
    return [(translated(text).rstrip("…"), key) for text, key in keys if key] + [(translated(text), translated(key)) for text, key in _ALSO]
