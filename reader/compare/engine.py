"""The one entry of the engine: articles in, comparison out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model.article import Article
from reader.model.comparison import AnalysedArticle, Comparison
from reader.text.document import document_of


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can set about a comparison."""


class CancelledError(Exception):
    """The caller asked for the work to end; nothing is returned."""


def _no_progress(done: int, total: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def compare(
    articles: Sequence[Article],
    options: Options | None = None,
    *,
    progress: Callable[[int, int], None] = _no_progress,
    cancelled: Callable[[], bool] = _never,
) -> Comparison:
    """Compares any number of articles.

    Synchronous and deterministic: no clock, no randomness, no input or output. `progress(done, total)` counts steps;
    `cancelled()` is asked between them, and CancelledError is raised when it answers True.
    """
    analysed = tuple(AnalysedArticle(a, document_of(a).sentences, ()) for a in articles)
    return Comparison(analysed, (), (), (), ())
