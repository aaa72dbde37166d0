"""A window for each picture, made from an event that was compared once, and the picture as a file."""

from __future__ import annotations

import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from reader.compare.engine import compare
from reader.facts.table import KINDS
from reader.gui.kinds import Kinds
from reader.gui.language import Translators
from reader.gui.library.keeper import Keeper, Saved
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.tasks import EngineClient
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.loaders.confined import Confined
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.service.loading import load
from tests.screenshots.scenes import SCENES, Scene, first_difference, settle, wait


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks: its size, the theme, the height of the texts, the language, and how many pixels a point has: with
    2 the size is that of a window twice as large in which everything is twice as large."""

    size: tuple[int, int] = (1440, 900)
    mode: ThemeMode = ThemeMode.LIGHT
    px: int = 15
    language: str = "en"
    ratio: int = 1


LOOKS: Mapping[str, Look] = {
    "light": Look(),
    "dark": Look(mode=ThemeMode.DARK),
    "narrow": Look((1024, 700)),
    "narrow-dark": Look((1024, 700), ThemeMode.DARK),
    "large-text": Look(px=30),
    "twice": Look((720, 450), ratio=2),
    "german": Look((1024, 700), language="de"),
    "french": Look((1024, 700), language="fr"),
    "spanish": Look((1024, 700), language="es"),
}
"""Looks by the name that pictures bear. `twice` is a screen of 1440×900 on which everything is shown at 200 %."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a window shows: its title, its articles and their comparison, kept so that no picture waits for it."""

    title: str
    articles: tuple[Article, ...]
    comparison: Comparison


def read_event(folder: Path, *, most: int = 99) -> Event:
    """Loads and compares the articles of a folder."""
    confined = Confined()
    try:
        articles = load([str(folder)], confined=confined).articles[:most]
    finally:
        confined.close()
    listed = folder / "event.toml"
    title = str(tomllib.loads(listed.read_text(encoding="utf-8"))["title"]) if listed.exists() else ""
    return Event(title, articles, compare(articles))


class StillEngine(EngineClient):
    """An engine that never answers: what it was asked for is being done for as long as the picture needs."""

    def load(self, input: str) -> int:
        """Begins, and never ends."""
        return self._number()

    def compare(self, articles: tuple[Article, ...], *, anew: bool = False) -> int:
        """Begins, and never ends."""
        return self._number()

    def prepare(self, articles: Sequence[Article]) -> None:
        """Nothing is prepared."""

    def _number(self) -> int:
        self._last += 1
        return self._last


@contextmanager
def shown(event: Event, scene: str, look: Look, translators: Translators) -> Iterator[MainWindow]:
    """A window as the picture should show it."""
    translators.use(look.language)
    what: Scene = SCENES[scene]
    engine, session = StillEngine(), Session(ThemeManager(look.mode))
    with tempfile.TemporaryDirectory() as folder:
        keeper = Keeper(session, Path(folder) / "library.parallax") if what.kept else None
        if keeper is not None:
            keeper.start(restore=False)
            keep(keeper, session, event)
        if not what.bare:
            fill(session, event)
        window = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close, keeper)
        try:
            window.setMinimumSize(0, 0)
            window.resize(*look.size)
            window.show()
            window.activateWindow()
            session.set_reading_px(look.px)
            first_difference(window)
            settle()
            what.do(window)
            settle()
            yield window
        finally:
            session.preferences.reset()
            for widget in QApplication.topLevelWidgets():
                widget.close()
            engine.close()
            window.deleteLater()
            settle()
            session.themes.set_mode(ThemeMode.SYSTEM)


def fill(session: Session, event: Event) -> None:
    """Puts an event into the window."""
    session.set_title(event.title)
    session.put([Source(0, 0, Path(a.origin).name, SourceState.READY, article=a) for a in event.articles])
    session.set_comparison(event.comparison)


TITLES = (
    "Ferry fire off Ellery",
    "The gear works, and what its owner knew about the order book on the evening on which he sold all that he had left of it",
    "Reef and radar",
)
"""Other events in the library."""


def keep(keeper: Keeper, session: Session, event: Event) -> None:
    """Puts some events into the library."""
    for title in TITLES:
        keeper.new_event()
        fill(session, event)
        session.set_title(title)
        wait(lambda: keeper.settled and keeper.state is Saved.SAVED)
    keeper.new_event()


def picture_of(window: QWidget, ratio: int) -> QImage:
    """The window with what has popped up over it."""
    parts = [window, *(w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window)]
    whole = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    whole.setDevicePixelRatio(ratio)
    painter = QPainter(whole)
    try:
        for part in parts:
            at = QPoint() if part is window else _inside(window.size(), part, part.pos() - window.pos())
            part.render(painter, at)
    finally:
        painter.end()
    return whole


def _inside(room: QSize, part: QWidget, at: QPoint) -> QPoint:
    """The nearest place at which it stands inside the window; the middle for a window of its own."""
    if part.windowType() is Qt.WindowType.Dialog:
        return QPoint(max((room.width() - part.width()) // 2, 0), max((room.height() - part.height()) // 2, 0))
    return QPoint(max(min(at.x(), room.width() - part.width()), 0), max(min(at.y(), room.height() - part.height()), 0))


def save(image: QImage, path: Path) -> None:
    """Writes the picture; 256 colours are enough for a window and keep the file small."""
    most = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common(256)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, most, plain).save(str(path), quality=0)
    print(f"{path.name}: {path.stat().st_size // 1024} kB", flush=True)
