"""Pairs of mentions of two articles that could be one fact, with all that speaks for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from reader.compare.analysis import Analysis
from reader.compare.context import Context, Likeness, Rarity, context_of, likeness
from reader.compare.slots import Slots
from reader.facts.kind import FactKind, Judgement, Loose, Passage, Place, Side
from reader.model.alignment import Alignment, Tier
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import TokenKind

CONFLICT = (Verdict.DIFFER, Verdict.UPDATE)

LISTED = 3.0
"""Below this score an alignment says nothing of two mentions, equal as they may be."""

_EQUAL = 0.5
"""What equal values add to the evidence that two mentions are one fact."""

_ACROSS = 10.0
"""From this score on two sentences are asked for what no two mentions hold."""

_LEAD = 2
"""Sentences at the beginning of an article, which tell its news."""

_BEHIND = 5
"""Tokens behind a mention in which a name tells whose it is."""

_TELLING = 0.4
"""From this rarity on a word that two mentions share makes their pair worth a look."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Mention `i` of the left article and `j` of the right one: the judgement on their values, how alike their surroundings
    are, the alignment of their sentences (None where there is none), and whether equal words hold both in one place."""

    i: int
    j: int
    judgement: Judgement
    likeness: Likeness
    alignment: Alignment | None
    same_slot: bool
    key: tuple[Span, Span]
    """Where the two stand, in an order that does not depend on which article is the left one."""
    unrelated: bool = False
    """Whether their values have nothing to do with each other and both can hold."""
    same_topic: bool = False
    """Whether the texts say in the same words what both are about."""
    same_change: bool = False
    """Whether they play one part of a change of which another part is the same."""
    sole: bool = False
    """Whether no other mention in their sentences could be meant."""
    same_form: bool = False
    """Whether they are written in the same form but for digits: "end of 2027", "end of 2028"."""
    leads: bool = False
    """Whether both stand where the articles begin."""

    @property
    def score(self) -> float:
        """Score of the alignment, 0 without one."""
        return self.alignment.score if self.alignment else 0.0

    @property
    def tier(self) -> Tier:
        """Tier of the alignment."""
        return self.alignment.tier if self.alignment else Tier.UNSURE

    @property
    def points(self) -> float:
        """How much speaks for one fact: the alignment, the surroundings, and equal values."""
        return self.score / 100 + self.likeness.evidence + (_EQUAL if self.judgement.verdict is Verdict.AGREE else 0.0)


class Candidates:
    """Two articles of a comparison with the alignments between them; finds the candidates of any kind of fact."""

    def __init__(self, left: Analysis, right: Analysis, alignments: Sequence[Alignment]) -> None:
        self._left, self._right = left, right
        self._aligned = {(a.left.sentences[0], a.right.sentences[0]): a for a in alignments if a.score >= LISTED}
        self._slots = Slots(left.document, right.document)
        self._rarity = Rarity(left.frequencies, right.frequencies, len(left.document.sentences) + len(right.document.sentences))
        self._contexts: dict[tuple[int, str, int], Context] = {}
        self._last: tuple[str, Mapping[tuple[int, int], Alignment]] | None = None

    def of(self, kind: FactKind) -> list[Candidate]:
        """All candidates of one kind that its rules can judge."""
        left, right = self._left.found[kind.name], self._right.found[kind.name]
        pairs = self._everywhere(kind, left, right) if kind.anywhere else self._near_each_other(kind, left, right)
        topics = self._topics(kind)
        sides = self._sides(kind)
        judged: dict[tuple[int, int], Judgement | None] = {}
        found = []
        for (i, j), alignment in {
            **dict.fromkeys(_with_common_key(dict(enumerate(topics[0])), dict(enumerate(topics[1])))),
            **pairs,
        }.items():
            if kind.slot and kind.slot(self._left.document, left[i]) != kind.slot(self._right.document, right[j]):
                continue
            if topics[0][i] and topics[1][j] and topics[0][i].isdisjoint(topics[1][j]):
                continue
            judgement = judged[i, j] = kind.compare(sides[0][i], sides[1][j])
            if judgement is not None and judgement.verdict is not Verdict.AGREE and kind.distinct and self._of_others(left[i], right[j]):
                continue
            if judgement is not None:
                one_topic = not topics[0][i].isdisjoint(topics[1][j])
                found.append(self._candidate(kind, i, j, judgement, alignment, same_topic=one_topic))
        if kind.clash:
            found.extend(self._clashes(kind, kind.clash, sides, judged))
        return _compared(found, left, right, kind.distinct)

    def _of_others(self, left: Mention, right: Mention) -> bool:
        """Whether different names stand right behind two mentions: "11 cases in Norland", "three in Westland"."""
        one, two = _names_behind(self._left.document, left.span), _names_behind(self._right.document, right.span)
        return bool(one and two) and one.isdisjoint(two)

    def _topics(self, kind: FactKind) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
        """What each mention of either article is about, as far as it says so."""
        if kind.topics is None:
            return [frozenset()] * len(self._left.found[kind.name]), [frozenset()] * len(self._right.found[kind.name])
        return (
            [kind.topics(self._left.side(m)) for m in self._left.found[kind.name]],
            [kind.topics(self._right.side(m)) for m in self._right.found[kind.name]],
        )

    def loose(self, kind: FactKind) -> Iterator[tuple[Loose, Alignment]]:
        """What no two mentions of a kind hold, in sentences that may be on the same point."""
        if kind.across is None:
            return
        for (one, two), alignment in self._aligned.items():
            if alignment.score >= _ACROSS:
                left, right = Passage(self._left.document, self._left.found, one), Passage(self._right.document, self._right.found, two)
                between = partial(self._between, alignment.score)
                yield from ((found, alignment) for found in kind.across(left, right, between))

    def _between(self, score: float, left: Span, right: Span) -> Place:
        alike = likeness(context_of(self._left.document, left), context_of(self._right.document, right), self._rarity)
        return Place(False, alike.share, len(alike.near), score)

    def _clashes(
        self,
        kind: FactKind,
        clash: Callable[[Side, Side, Place], Judgement | None],
        sides: tuple[Sequence[Side], Sequence[Side]],
        judged: Mapping[tuple[int, int], Judgement | None],
    ) -> Iterator[Candidate]:
        """Unrelated values whose places in two aligned sentences say that they are one fact. `judged` are the judgements that
        are known already."""
        for (i, j), alignment in self._in_aligned(kind).items():
            one, two = sides[0][i], sides[1][j]
            if kind.could_clash and not kind.could_clash(one, two):
                continue
            if alignment.tier is Tier.UNSURE or (judged[i, j] if (i, j) in judged else kind.compare(one, two)) is not None:
                continue
            alike = self._likeness(kind, i, j)
            same = self._slots.same(one.mention, two.mention)
            judgement = clash(one, two, Place(same, alike.share, len(alike.near), alignment.score))
            if judgement is not None:
                yield self._candidate(kind, i, j, judgement, alignment, unrelated=judgement.verdict is Verdict.COMPATIBLE)

    def _sides(self, kind: FactKind) -> tuple[Sequence[Side], Sequence[Side]]:
        return [self._left.side(m) for m in self._left.found[kind.name]], [self._right.side(m) for m in self._right.found[kind.name]]

    def _candidate(
        self,
        kind: FactKind,
        i: int,
        j: int,
        judgement: Judgement,
        alignment: Alignment | None,
        *,
        same_topic: bool = False,
        unrelated: bool = False,
    ) -> Candidate:
        left, right = self._left.found[kind.name][i], self._right.found[kind.name][j]
        conflict = alignment is not None and judgement.verdict in CONFLICT
        slot = conflict and self._slots.same(left, right)
        change = conflict and self._same_part(kind, i, j)
        turned = self._left.article.id > self._right.article.id
        key = (right.span, left.span) if turned else (left.span, right.span)
        return Candidate(i, j, judgement, self._likeness(kind, i, j), alignment, slot, key, unrelated, same_topic, change)

    def _same_part(self, kind: FactKind, i: int, j: int) -> bool:
        """Whether two values play one part of a change ("to 41") of which another part is the same ("from 37")."""
        if kind.part is None:
            return False
        left, right = self._left.found[kind.name], self._right.found[kind.name]
        part = kind.part(left[i])
        if not part or kind.part(right[j]) != part:
            return False
        return any(
            kind.part(one) == kind.part(two) not in ("", part) and self._equal(kind, one, two)
            for one in _beside(left, i)
            for two in _beside(right, j)
        )

    def _equal(self, kind: FactKind, one: Mention, two: Mention) -> bool:
        judgement = kind.compare(self._left.side(one), self._right.side(two))
        return judgement is not None and judgement.verdict is Verdict.AGREE

    def _in_aligned(self, kind: FactKind) -> Mapping[tuple[int, int], Alignment]:
        """Pairs of mentions in aligned sentences. Remembered for the kind asked for last."""
        if self._last is None or self._last[0] != kind.name:
            by_left, by_right = _by_sentence(self._left.found[kind.name]), _by_sentence(self._right.found[kind.name])
            found = {
                (i, j): alignment
                for (one, two), alignment in self._aligned.items()
                if one in by_left and two in by_right
                for i in by_left[one]
                for j in by_right[two]
            }
            self._last = kind.name, found
        return self._last[1]

    def _near_each_other(
        self, kind: FactKind, left: Sequence[Mention], right: Sequence[Mention]
    ) -> Mapping[tuple[int, int], Alignment | None]:
        """Pairs in aligned sentences, and those that share a telling word near both, wherever they stand."""
        found: dict[tuple[int, int], Alignment | None] = dict(self._in_aligned(kind))
        by_word: defaultdict[str, list[int]] = defaultdict(list)
        for j in range(len(right)):
            for stem in self._context(1, kind, j).near:
                by_word[stem].append(j)
        for i in range(len(left)):
            for stem in sorted(self._context(0, kind, i).near & by_word.keys()):
                if self._rarity.of(stem) >= _TELLING:
                    for j in by_word[stem]:
                        found.setdefault((i, j), None)
        return found

    def _everywhere(self, kind: FactKind, left: Sequence[Mention], right: Sequence[Mention]) -> Mapping[tuple[int, int], Alignment | None]:
        """The first mentions of each two values that could be one, with the best alignment between any mentions of them."""
        first_left, first_right = _first_of_values(left), _first_of_values(right)
        pairs: Iterable[tuple[int, int]] = ((i, j) for i in first_left.values() for j in first_right.values())
        if kind.keys:
            keys = {i: kind.keys(left[i]) for i in first_left.values()}, {j: kind.keys(right[j]) for j in first_right.values()}
            pairs = _with_common_key(*keys)
        found: dict[tuple[int, int], Alignment | None] = dict.fromkeys(pairs)
        for (i, j), alignment in self._in_aligned(kind).items():
            key = first_left[left[i].value], first_right[right[j].value]
            if key in found:
                known = found[key]
                if known is None or alignment.score > known.score:
                    found[key] = alignment
        return found

    def _likeness(self, kind: FactKind, i: int, j: int) -> Likeness:
        return likeness(self._context(0, kind, i), self._context(1, kind, j), self._rarity)

    def _context(self, side: int, kind: FactKind, index: int) -> Context:
        key = (side, kind.name, index)
        if key not in self._contexts:
            analysis = (self._left, self._right)[side]
            mention = analysis.found[kind.name][index]
            span = kind.shown(mention) if kind.shown else mention.span
            self._contexts[key] = context_of(analysis.document, span, kind.counted(mention) if kind.counted else "")
        return self._contexts[key]


def _with_common_key(left: Mapping[int, frozenset[str]], right: Mapping[int, frozenset[str]]) -> list[tuple[int, int]]:
    """Pairs of mentions with a common key, in order."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for j, keys in right.items():
        for key in keys:
            by_key[key].append(j)
    return sorted({(i, j) for i, keys in left.items() for key in keys for j in by_key.get(key, ())})


def _compared(found: Sequence[Candidate], left: Sequence[Mention], right: Sequence[Mention], distinct: bool) -> list[Candidate]:
    """The candidates, with those marked that are alone in their sentences; where values are `distinct`, without conflicts
    of values that the other article has too."""
    equal = [c for c in found if c.judgement.verdict is Verdict.AGREE]
    here, there = {left[c.i].value for c in equal}, {right[c.j].value for c in equal}
    beside_left = Counter((c.i, right[c.j].sentence) for c in found if c.alignment)
    beside_right = Counter((left[c.i].sentence, c.j) for c in found if c.alignment)
    kept = []
    for c in found:
        if distinct and c.judgement.verdict in CONFLICT and (left[c.i].value in here or right[c.j].value in there):
            continue
        sole = beside_left[c.i, right[c.j].sentence] == 1 == beside_right[left[c.i].sentence, c.j]
        leads = max(left[c.i].sentence, right[c.j].sentence) < _LEAD
        sole, same_form = sole and c.alignment is not None, _form(left[c.i].text) == _form(right[c.j].text)
        kept.append(replace(c, sole=sole, leads=leads, same_form=same_form) if sole or leads or same_form else c)
    return kept


@lru_cache(maxsize=16384)
def _form(text: str) -> str:
    """A mention's words with its digits all alike."""
    return "".join("0" if c.isdigit() else c for c in text.casefold())


def _names_behind(document: Document, span: Span) -> frozenset[str]:
    """The words with a capital that follow a span within a few tokens, before the next mark."""
    at = document.token_at(max(span.start, span.end - 1)) + 1
    found = []
    for token in document.tokens[at : at + _BEHIND]:
        if token.kind is TokenKind.MARK:
            break
        if token.text[0].isupper():
            found.append(token.folded)
    return frozenset(found)


def _by_sentence(mentions: Iterable[Mention]) -> dict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        found[mention.sentence].append(index)
    return found


def _first_of_values(mentions: Iterable[Mention]) -> dict[Value, int]:
    """Index of the first mention of each value, in text order."""
    seen: dict[Value, int] = {}
    for index, mention in enumerate(mentions):
        seen.setdefault(mention.value, index)
    return seen


def _beside(mentions: Sequence[Mention], at: int) -> list[Mention]:
    """The other mentions of the sentence in which the one at `at` stands, a few to either side."""
    near = (*mentions[max(0, at - _REACH) : at], *mentions[at + 1 : at + 1 + _REACH])
    return [m for m in near if m.sentence == mentions[at].sentence]


_REACH = 4
"""How many mentions to either side of a number can tell of the same change."""
