"""Pictures of every view, for the documentation and to be held beside the design: `./run.sh screenshots [FOLDER] [NAME...]`.

Without names the pictures of the documentation are made, with names those whose names contain one of them, of all that can
be made: each scene in each look, and the texts in other scripts. A name is SCENE-LOOK or SCENE-EVENT, `*` stands for any
words. They show the sample event, and events made up here. The pictures are made offscreen, so that they are
the same on every machine that has the same fonts.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

from reader.gui.app import application
from reader.gui.language import Translators
from reader.paths import seeds
from tests.screenshots import events
from tests.screenshots.scenes import SCENES
from tests.screenshots.shooting import LOOKS, Event, picture_of, read_event, save, shown

TEXT_SCENES = ("ledger", "read", "read-peek", "side-by-side", "card", "inspector", "find", "timeline", "proof", "library", "preview")
EVENTS = {
    "right-to-left": (events.ARABIC, TEXT_SCENES),
    "hebrew": (events.HEBREW, ("ledger", "read", "side-by-side")),
    "chinese": (events.CHINESE, TEXT_SCENES),
    "stress": (events.STRESS, tuple(name for name, scene in SCENES.items() if not scene.bare)),
}
"""For each event made up here the scenes in which it is of interest."""

DOCUMENTED = (
    *("empty-light empty-dark loading-light failures-light comparing-light".split()),
    *(f"{scene}-{look}" for look in ("light", "dark", "narrow", "large-text", "twice") for scene in ("ledger", "read", "side-by-side")),
    *(f"{scene}-{event}" for event in ("right-to-left", "chinese") for scene in ("ledger", "read", "side-by-side")),
    *("side-by-side-2-light side-by-side-4-light read-peek-light read-list-light card-light by-kind-light".split()),
    *("inspector-light placement-light find-light commands-light keys-light preferences-light notes-light timeline-light".split()),
    *("codes-light parts-light waiting-light library-light proof-light export-light preview-light".split()),
    *("inspector-dark find-dark commands-dark keys-dark preferences-dark notes-dark timeline-dark library-dark proof-dark".split()),
)


def possible() -> Iterator[tuple[str, str, str, str]]:
    """Every picture that can be made: its name, the event, the scene and the look."""
    for look in LOOKS:
        for scene in SCENES:
            yield f"{scene}-{look}", "sample", scene, look
    for event, (_, scenes) in EVENTS.items():
        for scene in scenes:
            yield f"{scene}-{event}", event, scene, "light"


def wanted(patterns: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Those whose names are asked for."""
    for row in possible():
        if row[0] in DOCUMENTED if not patterns else any(fnmatch(row[0], pattern) for pattern in patterns):
            yield row


@contextmanager
def screen() -> Iterator[None]:
    """A platform without windows whose screen is as large as the largest picture."""
    one = {"name": "one", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(json.dumps({"screens": [one]}))
        file.flush()
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={file.name}")
        # The platform excuses itself for each window that it can't limit.
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
        yield


def main(folder: Path, patterns: list[str]) -> None:
    """Makes the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    translators = Translators()
    with screen(), tempfile.TemporaryDirectory() as made:
        application()

        @cache
        def event(name: str) -> Event:
            if name == "sample":
                return read_event(seeds() / "treasury-breach")
            return read_event(events.write(EVENTS[name][0], Path(made) / name))

        for name, which, scene, look in wanted(patterns):
            with shown(event(which), scene, LOOKS[look], translators) as window:
                save(picture_of(window, LOOKS[look].ratio), folder / f"{name}.png")
    translators.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"), sys.argv[2:])
