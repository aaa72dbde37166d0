"""What runs in the worker processes: loading and comparing. Nothing here knows Qt, so that workers start fast."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, MutableSequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from reader.errors import LoadError
from reader.gui.parcel import packed
from reader.gui.sealed import Parcel, packed_values, sealed
from reader.model.article import Article
from reader.service.names import comparison_name, program_stamp, reading_name
from reader.service.stage import HowFar, Stage, Told
from reader.store.kept import Kept

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import SynchronizedArray

    from reader.compare.memory import Memory
    from reader.loaders.confined import Confined
    from reader.loaders.network import Network
    from reader.loaders.rules import Rules
    from reader.model.original import Original
    from reader.service.loaded import Loading, Renewed

JOB, DONE, TOTAL, CANCELLED = range(4)
"""Places in the board that window and worker share: the running job, its steps, and the last job that was cancelled."""

_PLACES = 64
_STAGE, _COME, _ALL, _STOPPED = 1, 2, 3, 4
_WIDTH = 5
LOADS_SIZE = _PLACES * _WIDTH
"""How many numbers the board of loads has: for each job, at the place of its number, the number itself, its stage, how much of that
is done, how much there is, and the number of the job that is to stop. Two jobs of one place at once are rare, and only one
would be shown."""


@dataclass(slots=True)
class _State:
    """What a worker process keeps between jobs; the memory from the first job on that compares."""

    board: MutableSequence[int]
    loads: MutableSequence[int]
    pauses: SynchronizedArray[float]
    network: Network | None = None
    memory: Memory | None = None
    confined: Confined | None = None


# A pool hands its jobs to functions of a module: what they share has no other place than the module. It is set once, by
# the process's first call, and is never seen by the window.
_state: _State | None = None


def start(board: MutableSequence[int], loads: MutableSequence[int], pauses: SynchronizedArray[float]) -> None:
    """Makes a worker process ready: the window ends it, not Ctrl+C. All processes share the table of pauses between two
    requests to one host."""
    global _state
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_window, name="end with the window", daemon=True).start()
    _state = _State(board, loads, pauses)


def _end_with_the_window() -> None:
    """Ends this process when the window's has ended in whatever way: a killed window can't tell its workers to go."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@dataclass(frozen=True, slots=True)
class KindLook:
    """A kind's name in the program, its label in singular and plural, and the name of its icon."""

    name: str
    label: str
    plural: str
    icon: str


def kinds_job() -> tuple[KindLook, ...]:
    """How the kinds of facts are shown. Being the first job it also imports the engine, and nobody waits for that."""
    import reader.compare.engine  # noqa: F401
    from reader.facts.table import KINDS

    return tuple(KindLook(k.name, k.label, k.plural, k.icon) for k in KINDS)


def warm_up_comparing() -> None:
    """Word lists are read and patterns built before the user's first comparison."""
    from reader.service.warming import compare_two_short_texts

    compare_two_short_texts()


def warm_up_loading() -> None:
    """Imports what loading needs and starts the process that parses."""
    import reader.service.loading  # noqa: F401

    with suppress(LoadError):  # it is said with the first source that needs one
        _confined().start()


class StoppedError(Exception):
    """A comparison ended because the window asked for it."""


def analyse_job(article: Article) -> None:
    """Analyses one article and keeps that for the comparison that will follow."""
    _memory().analysis(article)


def _memory() -> Memory:
    from reader.compare.memory import Memory

    assert _state is not None, "start() runs first"
    if _state.memory is None:
        _state.memory = Memory()
    return _state.memory


def compare_job(job: int, articles: tuple[Article, ...], kept: Kept | None = None) -> Parcel:
    """Compares; tells its progress on the board, and keeps what it found. Raises StoppedError when the board says so."""
    from reader.compare.engine import CancelledError, compare

    assert _state is not None, "start() runs first"
    board, memory = _state.board, _memory()

    def progress(done: int, total: int) -> None:
        board[JOB], board[DONE], board[TOTAL] = job, done, total

    try:
        comparison = compare(
            articles,
            progress=progress,
            cancelled=lambda: board[CANCELLED] >= job,
            analysis_of=memory.analysis,
            pairing_of=memory.pairing,
        )
    except CancelledError as stopped:
        raise StoppedError from stopped
    parcel = packed(comparison)
    if kept is not None:
        looks = packed_values([("looks", tuple((k.name, k.label, k.plural, k.icon) for k in kinds_job()))])
        kept.put(comparison_name(articles), sealed(Parcel((*looks.pieces, *parcel.pieces), parcel.shapes), program_stamp()))
    return parcel


def how_far(loads: MutableSequence[int], job: int) -> HowFar:
    """How far a job is by the board."""
    at = job % _PLACES * _WIDTH
    if loads[at] != job:
        return HowFar()
    return HowFar(Stage(loads[at + _STAGE]), loads[at + _COME], loads[at + _ALL])


def stop_load(loads: MutableSequence[int], job: int) -> None:
    """Asks a job to stop."""
    loads[job % _PLACES * _WIDTH + _STOPPED] = job


def load_job(job: int, input: str, rules: Rules, kept: Kept | None = None) -> Loading:
    """Loads one path, folder or address, by what the user allows in the network; tells on the board of loads how far it is, and
    brings what there is when the board says that it should stop. What a file holds is kept."""
    from reader.service.loading import load

    told, stopped = _board_of(job)
    loading = load([input], told=told, cancelled=stopped, confined=_confined(), network=_network(rules), keep=True)
    if kept is not None and not loading.failures and not stopped():
        name = reading_name(input)
        if name:
            kept.put(name, sealed(packed_values([loading]), program_stamp()))
    return loading


def refresh_job(job: int, old: Article, input: str, rules: Rules) -> Renewed:
    """Loads a source once more from where it came."""
    from reader.service.renewing import renewed

    return renewed(old, load_job(job, input, rules))


def reread_job(job: int, old: Article, original: Original | None, text: str, html: str | None) -> Renewed:
    """Reads a source once more from the bytes that were kept, or from what was pasted."""
    from reader.service.renewing import read_again

    told, stopped = _board_of(job)
    told(Stage.READING, 0, 0)
    return read_again(old, original, text, html, _confined(), stopped)


def _board_of(job: int) -> tuple[Told, Callable[[], bool]]:
    """How a job tells on the board of loads how far it is, and sees whether it should stop."""
    assert _state is not None, "start() runs first"
    loads, at = _state.loads, job % _PLACES * _WIDTH

    def told(stage: Stage, done: int, total: int) -> None:
        loads[at + _STAGE], loads[at + _COME], loads[at + _ALL] = stage, done, total
        loads[at] = job

    return told, lambda: loads[at + _STOPPED] == job


def _network(rules: Rules) -> Network:
    """The process's one client, which keeps pages so as to ask for them again."""
    from reader.loaders.hosts import Hosts, Pauses
    from reader.loaders.network import Network

    assert _state is not None, "start() runs first"
    if _state.network is None:
        _state.network = Network(rules, Hosts(Pauses(cast(MutableSequence[float], _state.pauses.get_obj()), _state.pauses.get_lock())))
    _state.network.rules = rules
    return _state.network


def _confined() -> Confined:
    """The process in which foreign content is parsed, kept for the next load; it ends when this one does."""
    from reader.loaders.confined import Confined

    assert _state is not None, "start() runs first"
    if _state.confined is None:
        _state.confined = Confined()
    return _state.confined


def paste_job(text: str, html: str | None) -> Loading:
    """Loads an article from its text."""
    from reader.service.loaded import Loading
    from reader.service.loading import load_pasted

    try:
        return Loading(load_pasted(text, html, confined=_confined()), ())
    except LoadError as error:
        return Loading((), (error,))
