"""Which findings are shown: by the filter, by the user's judgements, and by the words that are looked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache

from reader.compare.decisions import Judged
from reader.gui.state import Filter
from reader.model.finding import Finding
from reader.text.fold import fold_plain


class Sieve:
    """Lets the findings of one judged comparison through. What a row says is folded once, when words are first asked for."""

    def __init__(self, judged: Judged | None, codes_of: Callable[[Finding], frozenset[str]]) -> None:
        self._judged = judged
        self._codes_of = codes_of
        self._haystacks: dict[str, str] = {}
        self._unread = list(judged.comparison.findings) if judged else []

    def is_confirmed(self, finding: Finding) -> bool:
        """Whether the user confirmed it."""
        return self._judged is not None and finding.id in self._judged.confirmed

    def is_ignored(self, finding: Finding) -> bool:
        """Whether the user ignores it."""
        return self._judged is not None and finding.id in self._judged.ignored

    def passes(self, finding: Finding, asked: Filter) -> bool:
        """Whether a filter shows this finding."""
        return (
            asked.shows(finding)
            and (asked.show_ignored or not self.is_ignored(finding))
            and (not asked.speaking or self._speaks(finding, asked))
            and (not asked.codes or bool(asked.codes & self._codes_of(finding)))
            and (not asked.words or self._has(finding, _folded(asked.words)))
        )

    def prepare(self, seconds: float) -> bool:
        """Reads rows ahead for so long, so that the first search needs not read them all; whether some are left."""
        until = time.perf_counter() + seconds
        while self._unread and time.perf_counter() < until:
            self._haystack(self._unread.pop())
        return bool(self._unread)

    def _has(self, finding: Finding, words: tuple[str, ...]) -> bool:
        said = self._haystacks.get(finding.id) or self._haystack(finding)
        return all(word in said for word in words)

    def _speaks(self, finding: Finding, asked: Filter) -> bool:
        """Whether a source says something that is asked for. The finding may be of the comparison before."""
        articles = self._judged.comparison.articles if self._judged is not None else ()
        return any(v.article < len(articles) and articles[v.article].article.id in asked.speaking for v in finding.values)

    def _haystack(self, finding: Finding) -> str:
        """Everything that a row says, folded, to look for words in."""
        if finding.id not in self._haystacks:
            said = (part for v in finding.values for part in (v.text, v.credited_to.text if v.credited_to else "", *v.hedges))
            words = " ".join((finding.what, finding.reason, *said))
            self._haystacks[finding.id] = fold_plain(words)
        return self._haystacks[finding.id]


@lru_cache(maxsize=8)
def _folded(words: str) -> tuple[str, ...]:
    return tuple(fold_plain(words).split())
