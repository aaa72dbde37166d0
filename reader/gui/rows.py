"""The findings of a judged comparison in their order, and those of them that are shown: looked up once, asked for often."""

from __future__ import annotations

from collections.abc import Callable

from reader.compare.decisions import Judged
from reader.gui.sieve import Sieve
from reader.gui.state import Filter
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.render.order import Sorting, ordered


class Rows:
    """All rows, empty before the first comparison. Changes come in order: `judge`, then `sort`, then `sift`. `codes_of` tells the codes on
    the passages of a finding."""

    def __init__(self, codes_of: Callable[[Finding], frozenset[str]]) -> None:
        self._codes_of = codes_of
        self.judge(None)

    def judge(self, judged: Judged | None) -> None:
        """Takes another comparison, or the same with other decisions."""
        self._judged = judged
        self.sieve = Sieve(judged, self._codes_of)
        self._by_id = {f.id: f for f in judged.comparison.findings} if judged else {}
        self._counts: dict[Verdict, int] | None = None
        self.ordered: tuple[Finding, ...] = ()
        self.shown: tuple[Finding, ...] = ()
        self.places: dict[str, int] = {}
        """How many findings are shown before one, by its id; those that are not shown are not in it."""

    def sort(self, sorting: Sorting) -> None:
        """Puts all findings in an order."""
        self.ordered = ordered(self._judged.comparison, sorting) if self._judged else ()

    def sift(self, asked: Filter) -> None:
        """Shows those that pass a filter."""
        self.shown = tuple(f for f in self.ordered if self.sieve.passes(f, asked))
        self.places = {finding.id: at for at, finding in enumerate(self.shown)}

    @property
    def comparison(self) -> Comparison | None:
        """The comparison with the decisions applied."""
        return self._judged.comparison if self._judged else None

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id."""
        return self._by_id.get(finding_id)

    def place_of(self, finding_id: str | None) -> int:
        """How many findings are shown before this one, -1 where it is not shown."""
        return self.places.get(finding_id or "", -1)

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict, ignored ones left out, whatever is shown."""
        if self._counts is None:
            self._counts = dict.fromkeys(Verdict, 0)
            for finding in self._by_id.values():
                self._counts[finding.verdict] += not self.sieve.is_ignored(finding)
        return self._counts[verdict]
