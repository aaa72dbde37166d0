"""The direction of imports: it holds, and a break of it is noticed."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    """import-linter over the package in `root`, with the contracts in its pyproject.toml."""
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    environ = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run([sys.executable, "-c", script], cwd=root, env=environ, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its contracts."""
    root = tmp_path_factory.mktemp("scratch")
    shutil.copytree(ROOT / "reader", root / "reader", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_the_contracts_are_kept() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("text/broken.py", "import reader.compare.engine", "Imports go down only"),
        ("model/broken.py", "import reader.errors", "Imports go down only"),
        ("render/broken.py", "from reader.gui import theme", "Imports go down only"),
        ("gui/broken.py", "from reader.cli import main", "Imports go down only"),
        ("misc/__init__.py", "", "Imports go down only"),
        ("render/broken.py", "from PySide6.QtCore import QObject", "Qt only in the window"),
        ("cli/broken.py", "def late():\n    import PySide6", "Qt only in the window"),
        ("service/broken.py", "import sqlite3", "SQLite only in the store"),
        ("compare/broken.py", "from rapidfuzz import fuzz", "rapidfuzz only in alignment"),
        ("facts/broken.py", "import httpx", "The network only in loaders and feeds"),
    ],
)
def test_a_break_is_noticed(scratch: Path, module: str, line: str, contract: str) -> None:
    broken = scratch / "reader" / module
    made = not broken.parent.exists()
    broken.parent.mkdir(exist_ok=True)
    broken.write_text(line + "\n", encoding="utf-8")
    try:
        result = lint(scratch)
    finally:
        broken.unlink()
        if made:
            shutil.rmtree(broken.parent)
    assert result.returncode != 0
    assert f"{contract} BROKEN" in result.stdout


def test_the_model_needs_the_standard_library_alone() -> None:
    for path in (ROOT / "reader" / "model").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            outside = [n for n in names if n.split(".")[0] not in sys.stdlib_module_names and not n.startswith("reader.model")]
            assert outside == [], path


def test_every_folder_is_a_package_with_an_empty_init() -> None:
    for top in ("reader", "tests"):
        for folder in {p.parent for p in (ROOT / top).rglob("*.py")}:
            assert (folder / "__init__.py").is_file(), folder
            assert (folder / "__init__.py").read_text(encoding="utf-8") == "", folder
