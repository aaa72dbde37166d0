"""One sheet with a sample of every format as the window shows it once it is opened: `python -m tests.screenshots.formats [FILE]`.

Of each the extraction proof is shown, the question where it holds several articles, the card where it is no article.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from reader.facts.table import KINDS
from reader.gui.app import application
from reader.gui.given import Given
from reader.gui.kinds import Kinds
from reader.gui.language import Translators
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.gui.theme import LIGHT, ThemeManager, ThemeMode, interface_font, qcolor
from reader.gui.workflow import Workflow
from tests.gui.whole.engine import NearEngine
from tests.loaders.samples import SAMPLES, Sample
from tests.screenshots.__main__ import screen
from tests.screenshots.scenes import settle, wait
from tests.screenshots.shooting import picture_of, save

_SIZE = (960, 600)
_SHARE = 0.6
_COLUMNS, _GAP, _HEAD = 3, 16, 30


def loaded(window: MainWindow, sample: Sample, folder: Path) -> QImage:
    """The window with one sample in it."""
    path = folder / sample.name
    path.write_bytes(sample.data)
    session = window.session
    session.put_event("", (), (), ())
    window.sources.add(Given((str(path),)))
    wait(lambda: session.sources[0].state is not SourceState.LOADING)
    if session.sources[0].article is not None:
        window.events.show_proof(session.sources[0].key)
    settle()
    picture = picture_of(window, 1)
    window.events.close()
    return picture


def sheet(pictures: list[tuple[str, QImage]]) -> QImage:
    """All pictures, smaller, under their names."""
    width, height = int(_SIZE[0] * _SHARE), int(_SIZE[1] * _SHARE)
    rows = -(-len(pictures) // _COLUMNS)
    whole = QImage(_COLUMNS * (width + _GAP) + _GAP, rows * (height + _HEAD + _GAP) + _GAP, QImage.Format.Format_RGB32)
    whole.fill(qcolor(LIGHT.window))
    painter = QPainter(whole)
    painter.setPen(qcolor(LIGHT.ink))
    painter.setFont(interface_font(14, QFont.Weight.DemiBold))
    for at, (name, picture) in enumerate(pictures):
        left, top = _GAP + at % _COLUMNS * (width + _GAP), _GAP + at // _COLUMNS * (height + _HEAD + _GAP)
        painter.drawText(QRectF(left, top, width, _HEAD), Qt.AlignmentFlag.AlignVCenter, name)
        smaller = picture.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QPoint(left, top + _HEAD), smaller)
    painter.end()
    return whole


def main(path: Path) -> None:
    """Makes the sheet."""
    translators = Translators()
    with screen(), tempfile.TemporaryDirectory() as folder:
        application()
        translators.use("en")
        session, engine = Session(ThemeManager(ThemeMode.LIGHT)), NearEngine()
        window = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
        window.resize(*_SIZE)
        window.show()
        pictures = [(f"{sample.label} · {sample.name}", loaded(window, sample, Path(folder))) for sample in SAMPLES]
        window.close()
        engine.close()
        save(sheet(pictures), path)
    translators.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots/formats.png"))
