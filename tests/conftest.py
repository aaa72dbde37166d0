"""Rules for every test: no display, no unexpected line in a log or from Qt, nothing that outlives the test.

Where Qt can't be loaded, the window's tests are left out, loudly; with PARALLAX_REQUIRE_QT=1 that is an error.
"""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import threading
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

from tests.needs import why_no_qt

NO_QT = why_no_qt()
pytest_plugins = [] if NO_QT else ["pytestqt.plugin"]
collect_ignore = ["gui"] if NO_QT else []

_PATIENCE = 5.0
"""Seconds that a thread or process has to end after its test."""


class _Lines(logging.Handler):
    """Keeps the log records of warnings and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def pytest_report_header() -> str:
    return f"Qt can't be loaded: {NO_QT}" if NO_QT else "Qt: offscreen"


def pytest_sessionstart() -> None:
    if NO_QT and os.environ.get("PARALLAX_REQUIRE_QT"):
        pytest.exit(f"Qt can't be loaded and PARALLAX_REQUIRE_QT is set: {NO_QT}", returncode=3)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if NO_QT:
        terminalreporter.section("THE WINDOW'S TESTS WERE NOT RUN", "!", red=True)
        terminalreporter.line(f"Qt can't be loaded: {NO_QT}. ./run.sh test installs what is missing.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not NO_QT and _is_of_window(item):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


def _is_of_window(item: pytest.Item) -> bool:
    return "gui" in Path(item.path).parts


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    lines = _Lines()
    logging.getLogger().addHandler(lines)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(lines)
    if lines.records and not item.get_closest_marker("logs"):
        pytest.fail("unexpected log records:\n" + "\n".join(f"{r.name}: {r.getMessage()}" for r in lines.records), pytrace=False)


def pytest_collection_finish() -> None:
    # Garbage is searched for after each test. By itself Python does it in whatever thread makes the next object, which may be
    # the one that hears from the other processes of this run, and in the midst of an event. A part of a window that is deleted
    # there takes the process with it.
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    item.stash[_BEFORE] = set(threading.enumerate())
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(2 if not NO_QT and _is_of_window(item) else 1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    yield
    if item.get_closest_marker("outlives"):
        return
    left = _still_there(item.stash[_BEFORE])
    deadline = time.monotonic() + _PATIENCE
    while left and time.monotonic() < deadline:
        time.sleep(0.01)
        left = _still_there(item.stash[_BEFORE])
    if left:
        pytest.fail(f"outlived its test: {', '.join(left)}", pytrace=False)


_BEFORE: pytest.StashKey[set[threading.Thread]] = pytest.StashKey()


def _still_there(before: set[threading.Thread]) -> list[str]:
    threads = [t.name for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    return threads + [f"process {p.pid}" for p in multiprocessing.active_children()] + _running_timers()


def _running_timers() -> list[str]:
    """Names of Qt's timers that a window left behind and that still run."""
    import sys

    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return []
    windows = [*QApplication.topLevelWidgets(), *filter(None, [QApplication.instance()])]
    timers = {t for w in windows for t in w.findChildren(QTimer) if t.isActive()}
    return [f"timer {t.objectName() or t.parent()}" for t in timers]
