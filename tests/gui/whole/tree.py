"""The window as a screen reader sees it: parts with a role and a name, and what can be done with them. No coordinates."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
MENUS = (Role.PopupMenu, Role.MenuItem)
"""These are there also while their menu is closed."""


def root(widget: QWidget) -> QAccessibleInterface:
    """The tree of a window or of a menu."""
    return QAccessible.queryAccessibleInterface(widget)


def parts(tree: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything in it that is not hidden, from the top down."""
    for i in range(tree.childCount()):
        part = tree.child(i)
        if part is not None and part.isValid() and (not part.state().invisible or part.role() in MENUS):
            yield part
            yield from parts(part)


def name(part: QAccessibleInterface) -> str:
    """What is read of it."""
    return part.text(QAccessible.Text.Name)


def find(tree: QAccessibleInterface, role: QAccessible.Role, called: str) -> QAccessibleInterface:
    """The first part with this role whose name begins like this."""
    for part in parts(tree):
        if part.role() is role and name(part).startswith(called):
            return part
    raise AssertionError(f"no {role.name} called “{called}” among {sorted({name(p) for p in parts(tree) if p.role() is role})}")


def press(part: QAccessibleInterface) -> None:
    """Does what the part is for."""
    actions = part.actionInterface()
    assert "Press" in actions.actionNames(), f"{name(part)} offers {actions.actionNames()}"
    actions.doAction("Press")
