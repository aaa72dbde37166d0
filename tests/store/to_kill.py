"""A process to be killed: it works on events in a library and writes a line for each save that was told to be done.

python -m tests.store.to_kill LIBRARY SEED           through the library's thread
python -m tests.store.to_kill LIBRARY SEED window    through a session and its keeper, with files loaded by worker processes
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from reader.model.original import Original
from reader.store.codec import encode
from reader.store.library import Library
from reader.store.values import EventRecord, StoredSource
from reader.store.worker import LibraryThread
from tests.store.build import decision, note, report

_WORDS = "ferry harbour radar reef night council captain pier fire boat rescue storm island engine crew passengers".split()


def digest(event: EventRecord) -> str:
    """A short name for the whole of an event."""
    return hashlib.sha256(encode(event).encode()).hexdigest()[:16]


def changed(event: EventRecord, dice: random.Random) -> EventRecord:
    """The event after one deed: an article more, a note, a judgement, or another title."""
    match dice.randrange(5):
        case 0 | 1:
            text = " ".join(dice.choices(_WORDS, k=dice.choice((20, 400, 1500)))) + "."
            added = StoredSource(f"{dice.random()}.txt", "ready", root=len(event.sources) + 1, article=report(text))
            return replace(event, sources=(*event.sources, added)[-6:])
        case 2:
            return replace(event, notes=(*event.notes, note(f"{dice.random()}", " ".join(dice.choices(_WORDS, k=12)))))
        case 3:
            return replace(event, decisions=(*event.decisions, decision(f"{dice.random()}"))[dice.randrange(2) :])
        case _:
            return replace(event, title=" ".join(dice.choices(_WORDS, k=3)))


def _read(uid: str, library: Library) -> tuple[EventRecord, int]:
    return library.read(uid)


def _save(event: EventRecord, revision: int, library: Library) -> int:
    data = {s.article.id: Original(s.article.text.encode()) for s in event.sources if s.article is not None}
    return library.save(event, revision, data)


def work(path: Path, dice: random.Random) -> None:
    """Changes and saves events until somebody ends the process."""
    thread = LibraryThread(Library(path))
    opened = thread.submit(Library.open).result()
    print("opened", opened.message or "-", flush=True)
    known = {row.uid: thread.submit(partial(_read, row.uid)).result() for row in thread.submit(Library.rows).result()}
    while True:
        uid = f"e{dice.randrange(12)}"
        event, revision = known.get(uid, (EventRecord(uid, "New"), 0))
        event = changed(event, dice)
        revision = thread.submit(partial(_save, event, revision)).result()
        known[uid] = (event, revision)
        print("saved", uid, revision, digest(event), flush=True)


def work_in_a_session(path: Path, dice: random.Random) -> None:
    """The same by a session with its keeper, as in the window."""
    from PySide6.QtCore import QTimer

    from reader.gui.app import application
    from reader.gui.library.keeper import Keeper, Saved
    from reader.gui.session import Session
    from reader.gui.tasks import EngineClient
    from reader.gui.theme import ThemeManager
    from reader.gui.workflow import Workflow
    from reader.paths import seeds

    app = application()
    engine, session = EngineClient(), Session(ThemeManager())
    keeper = Keeper(session, path)
    workflow = Workflow(session, engine)
    workflow.originalRead.connect(keeper.keep_original)
    workflow.refresher.originalRead.connect(keeper.keep_original)
    workflow.refresher.originalWanted.connect(keeper.find_original)
    keeper.originalFound.connect(workflow.refresher.read_again)
    session.partsFound.connect(lambda key: session.take_parts(key, next(s for s in session.sources if s.key == key).parts[:2]))
    files = [p for p in sorted(seeds().rglob("*")) if p.suffix in (".txt", ".md", ".html")]
    folder = path.parent / "files"
    folder.mkdir(exist_ok=True)

    def tell() -> None:
        if keeper.state is Saved.SAVED and keeper.kept is not None:
            print("saved", keeper.uid, keeper.revision, digest(keeper.kept), flush=True)

    def deed() -> None:
        choice = dice.randrange(11)
        ready = [s for s in session.sources if s.article is not None]
        if choice == 0:
            keeper.new_event()
        elif choice < 3 and len(session.sources) < 6:
            given = dice.choice(files)
            copy = folder / f"{dice.random()}{given.suffix}"
            copy.write_bytes(given.read_bytes())
            session.add_inputs([str(copy)])
        elif ready and choice == 8:
            source = dice.choice(ready)
            with Path(source.input).open("a", encoding="utf-8") as file:
                file.write(f"\n\nThe {' '.join(dice.choices(_WORDS, k=9))} again.\n")
            session.refresh(source.key)
        elif ready and choice == 9:
            session.read_again(dice.choice(ready).key)
        elif choice == 10 and len(session.sources) < 6:
            export = folder / f"{dice.random()}.jsonl"
            export.write_text("".join(f'{{"headline": "{i}", "text": "{" ".join(dice.choices(_WORDS, k=60))}."}}\n' for i in range(3)))
            session.add_inputs([str(export)])
        elif session.findings and choice < 6:
            session.note_book.write(dice.choice(session.findings), " ".join(dice.choices(_WORDS, k=8)))
        elif session.undo_stack.canUndo():
            session.undo()
        workflow.look()

    keeper.stateChanged.connect(tell)
    keeper.start(restore=True)
    print("opened -", flush=True)
    timer = QTimer(interval=60)
    timer.timeout.connect(deed)
    timer.start()
    app.exec()


def main(arguments: Sequence[str]) -> None:
    """Works until killed."""
    path, dice = Path(arguments[0]), random.Random(arguments[1])
    (work_in_a_session if "window" in arguments else work)(path, dice)


if __name__ == "__main__":
    main(sys.argv[1:])
