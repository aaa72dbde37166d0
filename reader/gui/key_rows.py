"""One line of a list of actions: what is done at the left, the keys at the right, the menu between them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from reader.gui.icons import saved
from reader.gui.theme import Theme, interface_font, qcolor

_KEYS = 150
"""Room for the keys at the right, so that the menus stand below each other."""


def paint_key_row(
    painter: QPainter, box: QRectF, theme: Theme, words: str, keys: str, *, menu: str = "", chosen: bool = False, able: bool = True
) -> None:
    """Paints a line, on ink where it is chosen, pale where it can't be done now."""
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    with saved(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(theme.ink))
            painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(12, 0, -12, 0)
        painter.setFont(interface_font(13))
        painter.setPen(qcolor(theme.page if chosen else theme.ink if able else theme.third))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setFont(interface_font(12))
        painter.setPen(qcolor(theme.page if chosen else theme.third))
        painter.drawText(inner, right, keys)
        if menu:
            painter.drawText(inner.adjusted(0, 0, -_KEYS, 0), right, menu)
