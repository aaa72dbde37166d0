"""Pictures of every view, for the documentation and to be held beside the design: `./run.sh screenshots [FOLDER]`.

They show the sample event, and for writing from the right an event made up here. The pictures are made offscreen, so that they are
the same on every machine that has the same fonts.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from reader.facts.table import KINDS
from reader.gui.app import application
from reader.gui.kinds import Kinds
from reader.gui.language import Translators
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import View
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.finding import Verdict
from reader.paths import seeds
from tests.gui.whole.engine import NearEngine

WIDE, NARROW = (1440, 900), (1024, 700)
LARGE_PX = 30
"""Twice the usual height of the texts."""

ARABIC = {
    "المرفأ.txt": (
        "جريدة المرفأ",
        "2024-12-03",
        "حريق في عبّارة قبالة الساحل\n\nاندلع حريق في العبّارة «كالدر» مساء الثاني من ديسمبر 2024 قرب ميناء إليري."
        " وقالت السلطات إن 12 شخصا أصيبوا."
        " ونُقل الركاب البالغ عددهم 140 إلى الميناء قبل منتصف الليل.\n\nوقال مدير الميناء إن التحقيق بدأ، وإن سبب الحريق غير معروف.",
    ),
    "الساحل.txt": (
        "صحيفة الساحل",
        "2024-12-04",
        "إصابة ركاب في حريق عبّارة\n\nقالت السلطات إن 14 شخصا أصيبوا في الحريق الذي اندلع"
        " في العبّارة «كالدر» مساء الثاني من ديسمبر 2024 قرب ميناء إليري."
        "\n\nوكان على متنها 140 راكبا نُقلوا إلى الميناء. وقال مدير الميناء إن التحقيق بدأ.",
    ),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name, the size of the window, the theme, how large the texts are, and what is done before."""

    name: str
    do: Callable[[MainWindow], object]
    size: tuple[int, int] = WIDE
    mode: ThemeMode = ThemeMode.LIGHT
    px: int = 15
    event: Path | None = seeds() / "treasury-breach"


def view(which: View) -> Callable[[MainWindow], object]:
    """Brings a view to the front."""
    return lambda window: window.session.set_view(which)


def found(window: MainWindow) -> None:
    """Looks for a word in all sources."""
    window.find_words()
    window.top_bar.find_field.setText("letter")
    window.top_bar.find_field.apply()
    wait(lambda: bool(window.session.finder.hits))


def _views(mode: ThemeMode, size: tuple[int, int], px: int, suffix: str) -> Iterator[Picture]:
    for which in View:
        yield Picture(f"{which.value.replace(' ', '-')}-{suffix}", view(which), size, mode, px)


PICTURES = (
    Picture("empty-light", lambda window: window.empty.setFocus(), event=None),
    Picture("empty-dark", lambda window: window.empty.setFocus(), mode=ThemeMode.DARK, event=None),
    *_views(ThemeMode.LIGHT, WIDE, 15, "light"),
    *_views(ThemeMode.DARK, WIDE, 15, "dark"),
    *_views(ThemeMode.LIGHT, NARROW, 15, "narrow"),
    *_views(ThemeMode.LIGHT, WIDE, LARGE_PX, "large-text"),
    Picture("find-light", found),
    Picture("commands-light", lambda window: window.show_commands()),
    Picture("keys-light", lambda window: window.show_keys()),
    Picture("preferences-light", lambda window: window.show_preferences()),
)


def main(folder: Path) -> None:
    """Makes all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    application()
    translators = Translators()
    translators.use("en")
    with tempfile.TemporaryDirectory() as made:
        arabic = Path(made) / "arabic"
        arabic.mkdir()
        for name, (outlet, day, text) in ARABIC.items():
            (arabic / name).write_text(f"---\nsource: {outlet}\npublished: {day}\nlanguage: ar\n---\n{text}\n", encoding="utf-8")
        from_right = (Picture(f"{v.value.replace(' ', '-')}-right-to-left", view(v), event=arabic) for v in View)
        for picture in (*PICTURES, *from_right):
            with shown(picture) as window:
                save(window, folder / f"{picture.name}.png")
    translators.close()


@contextmanager
def shown(picture: Picture) -> Iterator[MainWindow]:
    """A window as the picture should show it."""
    engine = NearEngine()
    session = Session(ThemeManager(picture.mode))
    window = MainWindow(session, Kinds(KINDS), Workflow(session, engine), engine.close)
    try:
        window.resize(*picture.size)
        window.show()
        session.set_reading_px(picture.px)
        if picture.event is not None:
            if (picture.event / "event.toml").exists():
                session.set_title(tomllib.loads((picture.event / "event.toml").read_text(encoding="utf-8"))["title"])
            session.add_inputs([str(picture.event)])
            wait(lambda: session.comparison is not None and window.ledger_page.ledger.measured)
            first = next((f for f in session.findings if f.verdict is Verdict.DIFFER), None) or next(iter(session.findings), None)
            session.select_finding(first.id if first else None)
        picture.do(window)
        settle()
        yield window
    finally:
        window.close()
        engine.close()
        window.deleteLater()
        settle()
        session.themes.set_mode(ThemeMode.SYSTEM)


def save(window: QWidget, path: Path) -> None:
    """Writes the picture; 256 colours are enough for a window and keep the file small."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    most = [colour for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common(256)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, most, plain).save(str(path), quality=0)
    print(f"{path.name}: {path.stat().st_size // 1024} kB")


def wait(until: Callable[[], bool], seconds: float = 60) -> None:
    """Lets the window work until something is the case."""
    end = time.monotonic() + seconds
    while not until():
        settle()
        if time.monotonic() > end:
            raise TimeoutError("the window did not get ready for its picture")


def settle() -> None:
    """Lets everything that was posted happen, and what waits a moment."""
    for _ in range(8):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.02)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"))
