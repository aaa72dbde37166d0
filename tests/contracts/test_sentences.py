"""Every sentence that engine, loaders and library compose has a template, so that the window can say it in its language.

The sentences are read from the code: what is given to notices, to the errors that a user is shown, and to judgements.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

import pytest

from reader.gui.said import template_of

ROOT = Path(__file__).parents[2] / "reader"
LOADING = ("LoadError", "NotFoundError", "NotReadableError", "NoArticleError", "NetworkError", "WallError")


def sentences(folder: str, *names: str, at: int) -> Iterator[tuple[str, str]]:
    """Where a sentence stands, and the sentence with other values in it, for each way in which it can be put together."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _constants(tree)
        for call in (n for n in ast.walk(tree) if isinstance(n, ast.Call)):
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if called in names and len(call.args) > at:
                for text in _texts(call.args[at], constants):
                    yield f"{path.relative_to(ROOT)}:{call.lineno}", text


def _constants(tree: ast.Module) -> Mapping[str, ast.expr]:
    """What names of the module, and names of a function that are given one value, stand for."""
    found: dict[str, ast.expr] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node.value
    return found


def _texts(node: ast.expr, constants: Mapping[str, ast.expr], depth: int = 0) -> list[str]:
    """All texts that an expression can be; "" where the code does not tell."""
    if depth > 6:
        return []
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            parts = [_part(value, constants, depth) for value in values]
            return ["".join(chosen) for chosen in product(*parts)]
        case ast.IfExp(body=body, orelse=orelse):
            return _texts(body, constants, depth + 1) + _texts(orelse, constants, depth + 1)
        case ast.BoolOp(values=values):
            return [text for value in values for text in _texts(value, constants, depth + 1)]
        case ast.Name(id=name) if name in constants:
            return _texts(constants[name], constants, depth + 1)
    return []


def _part(value: ast.expr, constants: Mapping[str, ast.expr], depth: int) -> list[str]:
    if isinstance(value, ast.Constant):
        return [str(value.value)]
    assert isinstance(value, ast.FormattedValue)
    if isinstance(value.value, ast.IfExp | ast.Name) and any(known := _texts(value.value, constants, depth + 1)):
        return known
    # A number, letters, a date and plain words: a template tells which of them it means.
    return ["7", "A", "2 December 2024", "Monday", "some words"]


def without_template(found: Iterator[tuple[str, str]]) -> list[str]:
    """The sentences of which no variant has a template."""
    known: dict[str, bool] = {}
    for place, text in found:
        known[place] = known.get(place, False) or template_of(text) is not None
    return [place for place, is_known in known.items() if not is_known]


@pytest.mark.parametrize(
    ("folder", "names", "at"),
    [
        ("loaders", ("Notice",), 1),
        ("service", ("Notice",), 1),
        ("loaders", LOADING, 1),
        ("service", LOADING, 1),
        ("compare", ("DecisionError",), 0),
        ("store", ("FullError", "ReadOnlyError", "BusyError", "NotOursError", "NewerError"), 0),
    ],
)
def test_every_sentence_has_a_template(folder: str, names: tuple[str, ...], at: int) -> None:
    assert without_template(sentences(folder, *names, at=at)) == [], "add a template to reader/gui/engine_sentences.py"


def test_nearly_every_clause_of_a_reason_has_one() -> None:
    """Rules for comparing come and go; a clause without a template is shown in English until it has one."""
    found = list(sentences("facts", "Judgement", at=1)) + list(sentences("compare", "Judgement", at=1))
    missing = without_template(iter(found))
    assert len(missing) <= len({place for place, _ in found}) // 10, missing


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('Notice("short", "Very short")', ["Very short"]),
        ('Notice("short", f"Very short: {n}")', ["Very short: 7", "Very short: some words"]),
        ('Notice("short", "One" if n == 1 else "Many")', ["One", "Many"]),
        ('TOLD = "Very short"\nNotice("short", TOLD)', ["Very short"]),
        ('Notice("short", told())', []),
    ],
)
def test_what_is_read_from_the_code(code: str, found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "any").mkdir()
    (tmp_path / "any" / "file.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr("tests.contracts.test_sentences.ROOT", tmp_path)
    read = [text for _, text in sentences("any", "Notice", at=1)]
    assert [text for text in read if "2 Dec" not in text and not text.endswith((" A", "Monday"))] == found
