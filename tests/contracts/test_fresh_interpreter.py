"""What is loaded when: the engine and the command line never load Qt, and nothing heavy before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("PySide6", "shiboken6", "trafilatura", "httpx", "feedparser", "lxml", "numpy", "rich")
_REPORT = "\nprint('\\n' + json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"


def loaded_by(script: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after a script."""
    result = subprocess.run([sys.executable, "-c", f"import json, sys\n{script}{_REPORT}"], capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout.splitlines()[-1]))


def run(*argv: str) -> str:
    return f"from reader.cli.main import main\nassert main({list(argv)!r}) in (0, 1)"


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, day in zip(paths, (2, 5), strict=True):
        path.write_text(f"The ferry Calder ran aground off Port Ellery on December {day}, the council said.\n", encoding="utf-8")
    return [str(p) for p in paths]


@pytest.mark.parametrize("command", [["compare"], ["compare", "--format", "json"], ["facts"], ["extract"]], ids=" ".join)
def test_plain_text_needs_nothing_heavy(command: list[str], texts: list[str]) -> None:
    assert not loaded_by(run(*command, *texts)) & set(HEAVY)


def test_facts_and_the_help_do_without_what_they_do_not_need(texts: list[str]) -> None:
    assert not loaded_by(run("facts", texts[0])) & {"multiprocessing", "tomllib"}
    assert not loaded_by("import reader.cli.table") & {"rapidfuzz", "Stemmer", "multiprocessing"}


def test_the_demo_is_printed_without_qt() -> None:
    assert not loaded_by(run("demo", "--format", "text")) & {"PySide6", "shiboken6"}


def test_no_module_outside_the_window_loads_anything_heavy() -> None:
    script = """
import importlib, pkgutil, reader
for found in pkgutil.walk_packages(reader.__path__, "reader.", onerror=None):
    if not found.name.startswith("reader.gui") and found.name != "reader.__main__":
        importlib.import_module(found.name)
"""
    assert not loaded_by(script) & set(HEAVY)


def test_the_check_itself_can_fail() -> None:
    assert "httpx" in loaded_by("import httpx")
