from __future__ import annotations

import sys
from typing import NoReturn

import pytest

from reader.cli import libraries, window
from reader.cli.libraries import missing_packages
from reader.cli.window import NoWindowError, open_window
from tests.cli.console import Console

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")


@linux
def test_no_display_is_one_line(console: Console) -> None:
    assert console("open") == 2
    assert console.err == "parallax: there is no display for a window; without a window: parallax compare INPUT...\n"


@linux
def test_the_demo_is_printed_where_there_is_no_display(console: Console) -> None:
    assert console("demo") == 0
    assert console.err == "parallax: there is no display for a window; here is the comparison as text\n"
    assert console.out.startswith("5 sources")


@linux
def test_missing_libraries_are_named_with_the_command_that_mends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda library: library not in ("libGL.so.1", "libEGL.so.1"))
    with pytest.raises(NoWindowError, match=r"sudo apt-get install libgl1 libegl1$"):
        open_window([], {"QT_QPA_PLATFORM": "offscreen"})


@linux
def test_an_x_screen_needs_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_loads", lambda library: False)
    offscreen = missing_packages({"QT_QPA_PLATFORM": "offscreen"})
    assert offscreen == missing_packages({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert set(missing_packages({"DISPLAY": ":0"})) > set(offscreen)


def test_qt_that_cannot_be_loaded_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "missing_packages", lambda environ: ())

    def entry() -> NoReturn:
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    monkeypatch.setattr(window, "_entry", entry)
    with pytest.raises(NoWindowError, match="Qt can't be loaded"):
        open_window([], {"QT_QPA_PLATFORM": "offscreen"})


def test_a_fault_of_the_program_is_not_taken_for_a_missing_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "missing_packages", lambda environ: ())

    def entry() -> NoReturn:
        raise ImportError("cannot import name 'x' from 'reader.render.rows'", name="reader.render.rows")

    monkeypatch.setattr(window, "_entry", entry)
    with pytest.raises(ImportError, match="cannot import name"):
        open_window([], {"QT_QPA_PLATFORM": "offscreen"})
