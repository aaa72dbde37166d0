"""The window as a program: builds what it needs, passes it on, and returns the exit status."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from reader.gui.main_window import MainWindow
    from reader.gui.pools import Pools
    from reader.gui.session import Session

MEASURE = "PARALLAX_QUIT_AFTER_FIRST_PAINT"
"""Set it to the time at which the program was started, in seconds since 1970 (`date +%s.%N`): the program prints the
milliseconds from then to the first paint of a comparison, or of the empty page where nothing is given, and quits. Set to 1
it counts from when Qt is there."""


def run(inputs: Sequence[str], pools: Pools, *, demo: bool) -> int:
    """Opens the window over processes that may run already; returns when it is closed."""
    started = _started(time.time())
    from reader.gui.preferences import PreferenceKeeper, default_path, settings_at

    QCoreApplication.setApplicationName("Parallax")
    preferences = PreferenceKeeper(settings_at(default_path()))
    if preferences.value.scale != 100:
        # Qt reads it once, when the application is made; what the user's system says comes first.
        os.environ.setdefault("QT_SCALE_FACTOR", str(preferences.value.scale / 100))
    app = application()
    from reader.gui.kinds import Kinds
    from reader.gui.language import Translators
    from reader.gui.library.keeper import Keeper
    from reader.gui.main_window import MainWindow
    from reader.gui.motion import Motion
    from reader.gui.sample import sample_event
    from reader.gui.session import Session
    from reader.gui.tasks import EngineClient
    from reader.gui.theme import ThemeManager, prefer_reading_family
    from reader.gui.workflow import Workflow
    from reader.loaders.rules import Rules
    from reader.store.event_file import SUFFIX
    from reader.store.kept import Kept, beside
    from reader.store.location import library_path

    translators = Translators()

    def speak() -> None:
        translators.use(preferences.value.language)

    speak()
    preferences.changed.connect(speak)
    prefer_reading_family(preferences.value.reading_family)
    engine, kinds = EngineClient(pools), Kinds()
    engine.kept = Kept(beside(library_path(os.environ)))

    motion = Motion()

    def calm() -> None:
        motion.lessen(preferences.value.less_motion)

    calm()
    preferences.changed.connect(calm)

    def allow() -> None:
        value = preferences.value
        engine.rules = Rules(allow_private=value.private_addresses, use_proxies=value.system_proxies)

    allow()
    preferences.changed.connect(allow)
    engine.ready.connect(lambda _, looks: kinds.learn(looks))
    session = Session(ThemeManager(preferences.value.theme), preferences=preferences)
    keeper = Keeper(session, library_path(os.environ))
    keeper.start(restore=not inputs and not demo)
    workflow = Workflow(session, engine)
    workflow.originalRead.connect(keeper.keep_original)
    workflow.refresher.originalRead.connect(keeper.keep_original)
    workflow.refresher.originalWanted.connect(keeper.find_original)
    keeper.originalFound.connect(workflow.refresher.read_again)
    if demo:
        event = sample_event()
        session.set_title(event.title)
        inputs = event.inputs
    events = [i for i in inputs if i.lower().endswith(SUFFIX)]
    for event_file in events[:1]:
        keeper.import_file(Path(event_file).absolute())
    inputs = [i for i in inputs if i not in events]
    session.add_inputs([os.path.abspath(i) if os.path.exists(i) else i for i in inputs])
    # What was given to start with is no change that could be undone.
    session.undo_stack.clear()
    workflow.look()
    window = MainWindow(session, kinds, workflow, engine.close, keeper)
    watch = _FirstPaint(window, session, started, compared=bool(inputs)) if started is not None else None
    window.show()
    window.empty.setFocus()
    status = app.exec()
    translators.close()
    del watch
    return status


def application() -> QApplication:
    """The application, with our style and font."""
    from reader.gui.theme import interface_font

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Parallax")
    app.setStyle("Fusion")
    app.setFont(interface_font(13))
    return app


def _started(now: float) -> float | None:
    given = os.environ.get(MEASURE, "")
    try:
        at = float(given)
    except ValueError:
        return None
    return at if at > 1 else now


class _FirstPaint(QObject):
    """Waits until the ledger has painted a comparison, or the empty page itself where there is nothing to compare, prints
    how long that took, and quits."""

    def __init__(self, window: MainWindow, session: Session, started: float, *, compared: bool) -> None:
        super().__init__()
        self._compared = compared
        self._session = session
        self._started = started
        self._watched: QWidget = window.ledger_page.ledger.viewport() if compared else window.empty
        self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint event after the comparison came."""
        if watched is self._watched and isinstance(event, QPaintEvent) and (not self._compared or self._session.comparison is not None):
            self._watched.removeEventFilter(self)
            # The event is yet to be handled: what is posted now comes after the painting.
            QApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        """After the paint."""
        if event.type() == QEvent.Type.User:
            print(f"{(time.time() - self._started) * 1000:.0f}", flush=True)
            for widget in QApplication.topLevelWidgets():
                widget.close()
            return True
        return super().event(event)
