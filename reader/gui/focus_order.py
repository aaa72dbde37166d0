"""The order in which Tab goes through the window: as its parts are laid out, not as they happened to be made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QKeySequenceEdit,
    QLayout,
    QScrollArea,
    QWidget,
)


def focus_order(root: QWidget) -> list[QWidget]:
    """What takes the keyboard by Tab in `root` and can be seen, in reading order.

    Qt's own chain is the order in which widgets were made, and it passes over what stands between a page and the part
    that takes the focus for it (a focus proxy).
    """
    return [widget for widget in _walk(root) if takes_tab(widget)]


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab can stop here."""
    if not widget.isVisible() or not widget.isEnabled():
        return False
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and widget.isCheckable():
        # One stop for a choice of several, the arrows move in it. Qt moves the policy from one to the other only when one gets the focus.
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isChecked()
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def keyboard_in(around: QWidget) -> QWidget | None:
    """What has the keyboard in `around`, None where it is elsewhere.

    Not `around.focusWidget()`: PySide takes what that returns for a child of `around`. So it does with `focusProxy()`, where
    a part of a widget then owns the widget, until the search for garbage deletes both (6.11).
    """
    now = QApplication.focusWidget()
    return now if now is not None and (now is around or around.isAncestorOf(now)) else None


def step_focus(root: QWidget, *, forward: bool) -> bool:
    """Gives the keyboard to the next part of `root`, or to the one before; round at the ends. False where there is none."""
    order = focus_order(root)
    if not order:
        return False
    now = keyboard_in(root)
    at = order.index(now) if now in order else _beside(root, order, now, forward=forward)
    target = order[(at + (1 if forward else -1)) % len(order)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _bring_into_view(target)
    return True


def _beside(root: QWidget, order: list[QWidget], now: QWidget | None, *, forward: bool) -> int:
    """The place from which to go on where what has the keyboard is no stop itself: a pane that was clicked into, say."""
    at = -1 if forward else len(order)
    if now is None:
        return at
    stops = {id(widget): place for place, widget in enumerate(order)}
    passed = -1
    for widget in _walk(root):
        passed = stops.get(id(widget), passed)
        if widget is now:
            return passed if forward else passed + 1
    return at


def _walk(widget: QWidget) -> Iterator[QWidget]:
    for child in _children(widget):
        yield child
        # The line in a field for a number, a choice or keys hands the keyboard on to the field.
        if not isinstance(child, QAbstractSpinBox | QComboBox | QKeySequenceEdit):
            yield from _walk(child)


def _children(widget: QWidget) -> list[QWidget]:
    """The parts that are shown: those of its layout in the layout's order, then those that were put there by hand, line by line."""
    placed = {id(part): place for place, part in enumerate(_laid_out(widget.layout()))}
    shown = [c for c in widget.children() if isinstance(c, QWidget) and not c.isWindow() and not c.isHidden()]
    by_hand = _in_lines([c for c in shown if id(c) not in placed])
    return [*sorted((c for c in shown if id(c) in placed), key=lambda c: placed[id(c)]), *by_hand]


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    places = range(layout.count())
    for at in sorted(places, key=lambda i: _cell(layout, i)) if isinstance(layout, QGridLayout) else places:
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        yield from _laid_out(inner)


def _cell(layout: QGridLayout, at: int) -> tuple[int, int]:
    row, column, _, _ = cast(tuple[int, int, int, int], layout.getItemPosition(at))  # the stubs say `object`
    return row, column


def _in_lines(parts: list[QWidget]) -> list[QWidget]:
    """Parts in lines from the top, each line from the left; what begins above the middle of a line's first part stands in that line."""
    lines: list[list[QWidget]] = []
    for part in sorted(parts, key=lambda p: (p.y(), p.x())):
        if lines and part.y() < lines[-1][0].y() + lines[-1][0].height() / 2:
            lines[-1].append(part)
        else:
            lines.append([part])
    return [part for line in lines for part in sorted(line, key=lambda p: p.x())]


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            inner = around.widget()
            if inner is not None:
                at = widget.mapTo(inner, QPoint())
                around.ensureVisible(
                    at.x() + widget.width() // 2, at.y() + widget.height() // 2, widget.width() // 2 + 8, widget.height() // 2 + 8
                )
        around = around.parentWidget()
