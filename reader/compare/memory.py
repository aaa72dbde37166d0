"""What a caller keeps from one comparison to the next, so that a ninth article costs its own analysis and eight pairings."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from reader.compare.analysis import Analysis, analyse
from reader.compare.pairing import Pairing, pair
from reader.model.article import Article

_ANALYSES = 64
_PAIRINGS = 1024


@dataclass(frozen=True, slots=True)
class _Kept:
    left: Analysis
    right: Analysis
    pairing: Pairing


_Key = tuple[str, str | None, str, str | None, tuple[str, ...]]


class Memory:
    """Analyses and pairings by the articles they belong to, those used least recently forgotten first.

    Its two methods are the `analysis_of` and `pairing_of` of `compare`. Not for use by several threads.
    """

    def __init__(self, analyses: int = _ANALYSES, pairings: int = _PAIRINGS) -> None:
        self._most = analyses, pairings
        self._analyses: OrderedDict[tuple[str, str | None], Analysis] = OrderedDict()
        self._pairings: OrderedDict[_Key, _Kept] = OrderedDict()

    def analysis(self, article: Article) -> Analysis:
        """The analysis of an article, made now unless it is known."""
        key = (article.id, article.outlet)
        known = self._analyses.pop(key, None)
        # Metadata may differ between two loadings of one text; only the very same article is taken from the kept ones.
        if known is None or known.article != article:
            known = analyse(article)
        self._analyses[key] = known
        while len(self._analyses) > self._most[0]:
            self._analyses.popitem(last=False)
        return known

    def pairing(self, left: Analysis, right: Analysis, kinds: tuple[str, ...]) -> Pairing:
        """What two articles have to do with each other, found now unless it is known for these very analyses."""
        key = (left.article.id, left.article.outlet, right.article.id, right.article.outlet, kinds)
        known = self._pairings.pop(key, None)
        if known is None or known.left is not left or known.right is not right:
            known = _Kept(left, right, pair(left, right, kinds))
        self._pairings[key] = known
        while len(self._pairings) > self._most[1]:
            self._pairings.popitem(last=False)
        return known.pairing
