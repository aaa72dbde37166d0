"""Which findings are shown: by the filter, by the user's judgements, and by the words that are looked for."""

from __future__ import annotations

from reader.compare.decisions import Judged
from reader.gui.state import Filter
from reader.model.finding import Finding
from reader.text.fold import fold


class Sieve:
    """Lets the findings of one judged comparison through. What a row says is folded once, when words are first asked for."""

    def __init__(self, judged: Judged | None) -> None:
        self._judged = judged
        self._haystacks: dict[str, str] = {}

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
            and (not asked.words or all(word in self._haystack(finding) for word in fold(asked.words).text.split()))
        )

    def _speaks(self, finding: Finding, asked: Filter) -> bool:
        """Whether a source says something that is asked for. The finding may be of the comparison before."""
        articles = self._judged.comparison.articles if self._judged is not None else ()
        return any(v.article < len(articles) and articles[v.article].article.id in asked.speaking for v in finding.values)

    def _haystack(self, finding: Finding) -> str:
        """Everything that a row says, folded, to look for words in."""
        if finding.id not in self._haystacks:
            said = (part for v in finding.values for part in (v.text, v.credited_to.text if v.credited_to else "", *v.hedges))
            words = " ".join((finding.what, finding.reason, *said))
            # Folding character by character takes a while for some hundred rows; plain text needs none of it.
            self._haystacks[finding.id] = words.lower() if words.isascii() else fold(words).text
        return self._haystacks[finding.id]
