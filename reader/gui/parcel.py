"""A comparison on its way from a worker process to the window: in pieces so small that the window never waits for one.

A pickle of the whole would take the window's thread, or the interpreter's lock, for seconds. The articles themselves do not
travel back: the window has them. Alignments and matches, by far the most, travel as plain tuples over tables of their passages and
reasons, which takes a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

from reader.gui.sealed import Parcel, packed_values, unpacked
from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, PassageGroup, Reason, Tier
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle, Comparison, Origin
from reader.model.finding import Finding
from reader.model.mention import Mention
from reader.model.naming import EventName
from reader.model.span import Span

_T = TypeVar("_T")

_MANY = 400
"""How many small values are in one piece: they take some five milliseconds to unpack."""
_FINDINGS = 40
"""How many findings are in one piece: each has a value for each source."""


def packed(comparison: Comparison) -> Parcel:
    """A comparison without its articles."""
    return packed_values(_pieces(comparison))


def _pieces(comparison: Comparison) -> Iterator[tuple[str, Any]]:
    """Each piece: the name of what it is part of, and the part."""
    for at, analysed in enumerate(comparison.articles):
        yield from (("sentences", (at, part)) for part in _parts(analysed.sentences, _MANY))
        yield from (("mentions", (at, part)) for part in _parts(analysed.mentions, _MANY))
    passages: dict[tuple[int, tuple[int, ...]], int] = {}
    reasons: dict[tuple[str, str], int] = {}
    rows = [_row(alignment, passages, reasons) for alignment in comparison.alignments]
    places = {(row[0], row[1]): at for at, row in enumerate(rows)}
    matches = [_match_row(match, passages, places) for match in comparison.matches]
    yield from (("passages", part) for part in _parts(passages, _MANY))
    yield from (("reasons", part) for part in _parts(reasons, _MANY))
    yield from (("alignments", part) for part in _parts(rows, _MANY))
    yield from (("matches", part) for part in _parts(matches, _MANY))
    yield from (("groups", part) for part in _parts(comparison.groups, _MANY))
    yield from (("findings", part) for part in _parts(comparison.findings, _FINDINGS))
    yield from (("origins", part) for part in _parts(comparison.origins, _MANY))
    yield from (("names", part) for part in _parts(comparison.names, _FINDINGS))


_Row = tuple[int, int, float, str, str, tuple[int, ...]]
"""An alignment: the numbers of its passages, score, tier, kind, and the numbers of its reasons."""


def _row(alignment: Alignment, passages: dict[tuple[int, tuple[int, ...]], int], reasons: dict[tuple[str, str], int]) -> _Row:
    left, right = ((p.article, p.sentences) for p in (alignment.left, alignment.right))
    return (
        passages.setdefault(left, len(passages)),
        passages.setdefault(right, len(passages)),
        alignment.score,
        alignment.tier.value,
        alignment.kind.value,
        tuple(reasons.setdefault((r.label, r.words), len(reasons)) for r in alignment.reasons),
    )


_MatchRow = tuple[int, int, tuple[int, ...], str, int, bool, tuple[int, int]]
"""A match: the numbers of its passages and alignments, kind, likeness, whether it has moved, and in how many places it is told."""


def _match_row(match: Match, passages: dict[tuple[int, tuple[int, ...]], int], places: Mapping[tuple[int, int], int]) -> _MatchRow:
    def number(passage: Passage) -> int:
        return passages.setdefault((passage.article, passage.sentences), len(passages))

    pairs = tuple(places[number(pair.left), number(pair.right)] for pair in match.pairs)
    return number(match.left), number(match.right), pairs, match.kind.value, match.alike, match.moved, match.told_in


class Unpacker:
    """Makes the comparison again, of the articles that were compared, a piece at a time."""

    def __init__(self, parcel: Parcel, articles: Sequence[Article]) -> None:
        self._articles = tuple(articles)
        self.looks: list[tuple[str, str, str, str]] = []
        """Name, label, plural and icon of each kind of fact: in what was kept, since no process may run that could be asked."""
        self._left = iter(parcel.pieces)
        self._sentences: list[list[Span]] = [[] for _ in articles]
        self._mentions: list[list[Mention]] = [[] for _ in articles]
        self._passages: list[Passage] = []
        self._reasons: list[Reason] = []
        self._alignments: list[Alignment] = []
        self._matches: list[Match] = []
        self._groups: list[PassageGroup] = []
        self._findings: list[Finding] = []
        self._origins: list[Origin] = []
        self._names: list[EventName] = []
        self._take: dict[str, Callable[[Any], None]] = {
            "looks": self.looks.extend,
            "sentences": lambda part: self._sentences[part[0]].extend(part[1]),
            "mentions": lambda part: self._mentions[part[0]].extend(part[1]),
            "passages": lambda part: self._passages.extend(Passage(*p) for p in part),
            "reasons": lambda part: self._reasons.extend(Reason(*r) for r in part),
            "alignments": lambda part: self._alignments.extend(map(self._alignment, part)),
            "matches": lambda part: self._matches.extend(map(self._match, part)),
            "groups": self._groups.extend,
            "findings": self._findings.extend,
            "origins": self._origins.extend,
            "names": self._names.extend,
        }

    def unpack(self) -> bool:
        """Unpacks the next piece; whether there was one."""
        piece = next(self._left, None)
        if piece is None:
            return False
        name, part = unpacked(piece)
        self._take[name](part)
        return True

    def comparison(self) -> Comparison:
        """The comparison, once all pieces are unpacked."""
        both = zip(self._articles, self._sentences, self._mentions, strict=True)
        return Comparison(
            tuple(AnalysedArticle(article, tuple(sentences), tuple(mentions)) for article, sentences, mentions in both),
            tuple(self._alignments),
            tuple(self._groups),
            tuple(self._findings),
            tuple(self._origins),
            tuple(self._matches),
            tuple(self._names),
        )

    def _alignment(self, row: _Row) -> Alignment:
        left, right, score, tier, kind, reasons = row
        passages, known = self._passages, self._reasons
        return Alignment(passages[left], passages[right], score, _TIERS[tier], _KINDS[kind], tuple([known[i] for i in reasons]))

    def _match(self, row: _MatchRow) -> Match:
        left, right, pairs, kind, alike, moved, told_in = row
        passages, known = self._passages, self._alignments
        return Match(passages[left], passages[right], tuple([known[i] for i in pairs]), _KINDS[kind], alike, moved, told_in)


_TIERS = {tier.value: tier for tier in Tier}
_KINDS = {kind.value: kind for kind in AlignmentKind}


def _parts(values: Iterable[_T], size: int) -> Iterator[tuple[_T, ...]]:
    left = iter(values)
    while part := tuple(islice(left, size)):
        yield part
