"""A row of parts that goes on in the next row where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Its height depends on its width; its least width is that of the widest part. A widget that places its parts, not a
    layout: what a layout in Python answers is held by nobody on the other side."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap = gap
        self._held: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def addWidget(self, widget: QWidget) -> None:
        """Takes one more part."""
        widget.setParent(self)
        self._held.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._put(width, move=False)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(s.width() for s in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((s.height() for s in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest, and as high as the rows are now."""
        wide = max((widget.sizeHint().width() for widget in self._shown()), default=0)
        return QSize(wide, self._put(self.width(), move=False) if self.isVisible() else self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts everything in its place."""
        super().resizeEvent(event)
        self._put(event.size().width(), move=True)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A part that comes, goes or has other words takes another place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._put(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._held if not widget.isHidden()]

    def _put(self, width: int, *, move: bool) -> int:
        """Goes through the rows; the height that they take."""
        x, y, high = 0, 0, 0
        for widget in self._shown():
            size = widget.sizeHint()
            if x and x + size.width() > width:
                x, y, high = 0, y + high + self._gap, 0
            if move:
                widget.setGeometry(QRect(QPoint(x, y), QSize(min(size.width(), max(width, 1)), size.height())))
            x, high = x + size.width() + self._gap, max(high, size.height())
        return y + high
