"""Sentences for screen readers about what has just changed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Has a screen reader say a sentence when it has finished with what it is saying. Nothing happens without one."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
