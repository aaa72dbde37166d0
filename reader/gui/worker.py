"""What runs in the worker processes: loading and comparing. Nothing here knows Qt, so that workers start fast."""

from __future__ import annotations

import signal
from collections import OrderedDict
from collections.abc import MutableSequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import LoadError
from reader.model.article import Article
from reader.model.comparison import Comparison

if TYPE_CHECKING:
    from reader.compare.analysis import Analysis
    from reader.service.loading import Loading

JOB, DONE, TOTAL, CANCELLED = range(4)
"""Places in the board that window and worker share: the running job, its steps, and the last job that was cancelled."""

_KEPT = 64
"""Analyses of so many articles are kept for the next comparison."""


@dataclass(slots=True)
class _State:
    """What a worker process keeps between jobs."""

    board: MutableSequence[int]
    analyses: OrderedDict[str, Analysis]


# A pool hands its jobs to functions of a module: what they share has no other place than the module. It is set once, by
# the process's first call, and is never seen by the window.
_state: _State | None = None


def start(board: MutableSequence[int]) -> None:
    """Makes a worker process ready: the window ends it, not Ctrl+C, and what comparing needs is imported."""
    global _state
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _state = _State(board, OrderedDict())


def warm_up() -> None:
    """Imports the engine, so that the first comparison doesn't wait for it."""
    import reader.compare.engine  # noqa: F401


def compare_job(job: int, articles: tuple[Article, ...]) -> Comparison:
    """Compares; tells its progress on the board. Raises CancelledError when the board says so."""
    from reader.compare.analysis import analyse
    from reader.compare.engine import compare

    assert _state is not None, "start() runs first"
    board, kept = _state.board, _state.analyses

    def progress(done: int, total: int) -> None:
        board[JOB], board[DONE], board[TOTAL] = job, done, total

    def analysis_of(article: Article) -> Analysis:
        # Metadata may differ between two loadings of one text; only the very same article is taken from the kept ones.
        known = kept.get(article.id)
        if known is None or known.article != article:
            known = analyse(article)
        kept[article.id] = known
        kept.move_to_end(article.id)
        while len(kept) > _KEPT:
            kept.popitem(last=False)
        return known

    return compare(articles, progress=progress, cancelled=lambda: board[CANCELLED] >= job, analysis_of=analysis_of)


def load_job(input: str) -> Loading:
    """Loads one path, folder or address."""
    from reader.service.loading import load

    return load([input])


def paste_job(text: str, html: str | None) -> Loading:
    """Loads an article from its text."""
    from reader.service.loading import Loading, load_pasted

    try:
        return Loading(load_pasted(text, html), ())
    except LoadError as error:
        return Loading((), (error,))
