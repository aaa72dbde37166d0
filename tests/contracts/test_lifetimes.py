"""Calls after which PySide takes a widget for the child of another: the search for garbage may then delete what is in use.

PySide 6.11 believes that what a getter without arguments returns belongs to the object that was asked. Where a part was asked
for the widget around it (the viewport of a header for its focus proxy), each owns the other in PySide's books, and both are
deleted under Qt's hands: a segmentation fault when the window paints next. `children()`, `parent()`, `layout()` and
`QApplication.focusWidget()` are safe.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EVERYWHERE = frozenset({"focusProxy", "nextInFocusChain", "previousInFocusChain", "group"})
IN_THE_WINDOW = EVERYWHERE | {"focusWidget", "childAt", "findChild", "findChildren"}
"""Tests may look for parts: their window goes right after."""


PLACES = {"reader/gui": IN_THE_WINDOW, "tests/gui": EVERYWHERE, "tests/screenshots": EVERYWHERE}


@pytest.mark.parametrize("folder", PLACES)
def test_nobody_asks_what_changes_who_owns_a_widget(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    found = [f"{path.name}:{line}" for path in files for line in asked(path.read_text(encoding="utf-8"), PLACES[folder])]
    assert found == []


def asked(code: str, banned: frozenset[str]) -> Iterator[str]:
    """Lines with such a call, and what is called."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr not in banned:
            continue
        of = node.func.value
        static = isinstance(of, ast.Name) and of.id in ("QApplication", "re")
        # A match of a regular expression has groups, too: they are asked for by number or name, or the match is called so.
        match = node.func.attr == "group" and (bool(node.args) or (isinstance(of, ast.Name) and of.id in ("match", "found", "m")))
        if not static and not match:
            yield f"{node.lineno}: {node.func.attr}"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("button.group()", ["1: group"]),
        ("match.group()", []),
        ("any.group(1)", []),
        ("QApplication.focusWidget()", []),
        ("window.focusWidget()", ["1: focusWidget"]),
        ("pane.viewport().focusProxy()", ["1: focusProxy"]),
    ],
)
def test_the_search_finds_them(code: str, found: list[str]) -> None:
    assert list(asked(code, IN_THE_WINDOW)) == found
