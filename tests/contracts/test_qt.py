"""PySide6 under load: a release that drops references or aborts must not be let in by its number alone."""

from __future__ import annotations

import subprocess
import sys

from tests.needs import needs_qt

_SIGNALS = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(object, int)

sender, received = Sender(), []
sender.sent.connect(lambda value, i: received.append(i))
value = object()
before = sys.getrefcount(value)
for i in range(20_000):
    sender.sent.emit(value, i)
assert received == list(range(20_000))
assert abs(sys.getrefcount(value) - before) < 10, sys.getrefcount(value) - before
"""

_PATHS = """
import sys
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

path, none = QPainterPath(), sys.getrefcount(None)
for i in range(20_000):
    path.moveTo(QPointF(i, i))
    path.lineTo(i + 1.0, i)
assert path.elementCount() == 40_000, path.elementCount()
assert abs(sys.getrefcount(None) - none) < 1_000, sys.getrefcount(None) - none
"""


def survives(script: str) -> None:
    """Runs in a process of its own, because the fault looked for ends the process."""
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-2000:]


@needs_qt
def test_thousands_of_signals() -> None:
    survives(_SIGNALS)


@needs_qt
def test_thousands_of_path_elements() -> None:
    survives(_PATHS)
