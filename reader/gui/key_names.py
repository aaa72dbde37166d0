"""Keys as the system writes them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def native(key: str) -> str:
    """A key, given in Qt's portable form, as the system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
