"""Every word that a user sees is marked for translation where it stands: read from the code, so that Qt need not be loaded.

See `reader/gui/language.py` for how words are marked.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "reader" / "gui"
MARKS = frozenset({"tr", "QT_TR_NOOP"})
SINKS = frozenset(
    """Label Prose KeyButton Card QAction QLabel QPushButton QCheckBox QRadioButton QGroupBox QMenu QToolButton QListWidgetItem addAction
    addItem addMenu addRow addTab drawText emit say setAccessibleDescription setAccessibleName setHeaderLabels setPlaceholderText
    setStatusTip setTabText setText setTitle setToolTip setWhatsThis setWindowTitle getOpenFileName getOpenFileNames getSaveFileName
    getExistingDirectory""".split()
)
"""Calls whose words are shown, or read aloud: there every text with a letter in it is a word."""

KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:F\d+|Enter|Return|Esc|Del|Space|Tab|Home|End|PgUp|PgDown|Up|Down|Left|Right|.)")
PROSE = re.compile(r"^[A-Z]\w|[^\W_]{2,} | [^\W_]{2,}")
"""What looks like words of ours wherever it stands: a capital at the beginning, or a space beside a word."""

NOT_SHOWN = frozenset(
    """setObjectName setProperty setStyleSheet setStyle setApplicationName setOrganizationName compile named assertion property Array
    get_context environ getenv getLogger debug info warning error exception match search sub findall fullmatch
    NewType TypeVar normalize key_text Hint""".split()
)
"""Calls whose texts nobody sees: names, patterns, style sheets, lines of the log, and ids of actions."""

ELSEWHERE: frozenset[tuple[str, str]] = frozenset(
    {
        ("empty_state.py", "Parallax"),
        ("top_bar.py", "Parallax"),
        ("main_window.py", "Parallax"),
        ("main_window.py", " – Parallax"),
    }
)
"""Texts that look like words and are none: the program's name."""

ACTIONS = frozenset(re.findall(r'QT_TR_NOOP\("([^"]+)"\)', (GUI / "actions.py").read_text(encoding="utf-8")))
"""The texts of actions: they are marked in their table, and stand for the actions elsewhere."""

FILES = [path for path in sorted(GUI.rglob("*.py")) if path.name not in ("theme.py", "style.py", "language.py", "said.py")]
"""All but those with families of fonts, style sheets, languages by their own names, and patterns of the engine's sentences."""


def test_every_word_is_marked() -> None:
    assert [f"{p.relative_to(GUI)}:{line}: {text}" for p in FILES for line, text in unmarked(p.read_text(encoding="utf-8"), p.name)] == []


def test_marked_words_are_seen_by_lupdate() -> None:
    assert [f"{p.relative_to(GUI)}:{line}" for p in FILES for line in unseen(p.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('button.setText("Close")', ["Close"]),
        ('button.setText("close")', ["close"]),
        ('button.setText(tr("Close"))', []),
        ('label = Label(f"{row} of {rows}")', [" of "]),
        ('return f"{name}: being read"', [": being read"]),
        ('raise KeyError("No such view")', []),
        ('TABLE = {1: "Sure"}', ["Sure"]),
        ('TABLE = {1: QT_TR_NOOP("Sure")}', []),
        ('X = "one"\n"""What it is."""', []),
        ('Spec(QT_TR_NOOP("Undo"), ("Ctrl+Z", "Ctrl+Shift+Z"))', []),
        ('self.named("Go to the text")', []),
    ],
)
def test_what_is_found(code: str, found: list[str]) -> None:
    assert [text for _, text in unmarked(code, "any.py")] == found


@pytest.mark.parametrize(
    "code", ['tr(f"Row {row}")', "tr(text)", "f\"{tr('Row')}\"", 'tr("Row" + text)', 'tr("Row", n=2)', "QT_TR_NOOP(name)"]
)
def test_what_lupdate_does_not_see(code: str) -> None:
    assert len(unseen(code)) == 1


def unmarked(code: str, file: str) -> list[tuple[int, str]]:
    """Lines and texts of the words that are not marked."""
    return [
        (node.lineno, str(node.value))
        for node, above in _texts(ast.parse(code))
        if _is_shown(str(node.value), above) and (file, node.value) not in ELSEWHERE
    ]


def unseen(code: str) -> list[int]:
    """Lines of marks that are no plain texts, stand inside an f-string, or give their number by name."""
    tree = ast.parse(code)
    inside = {id(n) for f in ast.walk(tree) if isinstance(f, ast.JoinedStr) for n in ast.walk(f)}
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and _name(n) in MARKS]
    return [n.lineno for n in calls if id(n) in inside or n.keywords or not _plain(n)]


def _plain(call: ast.Call) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Constant) and all(isinstance(a, ast.Constant) for a in call.args[:2])


def _texts(tree: ast.Module) -> Iterator[tuple[ast.Constant, list[ast.AST]]]:
    """All texts but docstrings, each with the nodes around it, the nearest last."""
    stack: list[tuple[ast.AST, list[ast.AST]]] = [(tree, [])]
    while stack:
        node, above = stack.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if not isinstance(above[-1], ast.Expr):
                yield node, above
        else:
            stack.extend((child, [*above, node]) for child in reversed(list(ast.iter_child_nodes(node))))


def _is_shown(text: str, above: list[ast.AST]) -> bool:
    calls = [_name(n) for n in above if isinstance(n, ast.Call)]
    if text in ACTIONS and not (calls and calls[-1] in SINKS):
        return False
    if not re.search(r"[^\W\d_]", text) or any(name in MARKS or name in NOT_SHOWN for name in calls) or _unseen_place(text, above):
        return False
    if KEYS.fullmatch(text) or re.match(r"#|https?://|<|[A-Z]+_|color: ", text):
        return False
    return bool(calls and calls[-1] in SINKS) or PROSE.search(text) is not None


def _unseen_place(text: str, above: list[ast.AST]) -> bool:
    """Whether nobody sees what stands here: errors, comparisons, types, names of styles, values of an enum, ids of menus."""
    if any(isinstance(n, ast.Raise | ast.Assert | ast.Compare | ast.Subscript) for n in above) or _annotation(above):
        return True
    if any(isinstance(n, ast.keyword) and n.arg in ("tone", "symbol", "name", "icon") for n in above):
        return True
    if any(
        isinstance(n, ast.JoinedStr) and isinstance(n.values[0], ast.Constant) and str(n.values[0].value).startswith("<") for n in above
    ):
        return True
    if any(isinstance(n, ast.ClassDef) and "StrEnum" in {getattr(b, "id", "") for b in n.bases} for n in above):
        return True
    last = above[-1]
    return isinstance(last, ast.Call) and _name(last) == "Spec" and isinstance(last.args[0], ast.Constant) and last.args[0].value == text


def _annotation(above: list[ast.AST]) -> bool:
    """Whether the text is a type."""
    return any(inner in (getattr(outer, "annotation", None), getattr(outer, "returns", None)) for outer, inner in pairwise(above))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
