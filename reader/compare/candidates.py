"""Pairs of mentions of two articles that could be one fact, with all that speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from reader.compare.analysis import Analysis
from reader.compare.context import Likeness, Rarity, context_of, evident, likeness
from reader.compare.slots import Slots
from reader.facts.kind import FactKind, Judgement, Loose, Place, Side
from reader.model.alignment import Alignment, Tier
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

CONFLICT = (Verdict.DIFFER, Verdict.UPDATE)

LISTED = 3.0
"""Below this score an alignment says nothing of two mentions, equal as they may be."""

FAR_EVIDENCE = 0.9
"""Mentions in passages that are not aligned are one fact from this much shared context on, with words near both."""

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
    same_form: bool = False
    """Whether they are written in the same form but for digits: "end of 2027", "end of 2028"."""
    by_place: bool = False
    """Whether only their places say that they are one fact: their values have nothing to do with each other."""
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

    def of(self, kind: FactKind) -> CandidatesOfKind:
        """The candidates of one kind."""
        return CandidatesOfKind(kind, self._left, self._right, self._aligned, self._slots, self._rarity)

    def loose(self, kind: FactKind) -> Iterator[tuple[Loose, Alignment | None]]:
        """What no two mentions of a kind hold, in sentences that may be on the same point."""
        if kind.across is None:
            return
        aligned = {pair: alignment for pair, alignment in self._aligned.items() if alignment.score >= _ACROSS}
        linked = [pair for pair in self._linked(kind) if pair not in aligned]
        for one, two in (*aligned, *linked):
            alignment = aligned.get((one, two))
            between = partial(self._between, alignment.score if alignment else 0.0)
            for found in kind.across(self._left.passages[one], self._right.passages[two], between):
                yield found, alignment

    def _linked(self, kind: FactKind) -> list[tuple[int, int]]:
        """Pairs of sentences that a kind links, in order."""
        if kind.links is None:
            return []
        links = kind.links
        every = [{i: words for i, passage in enumerate(a.passages) if (words := links(passage))} for a in (self._left, self._right)]
        return _with_common_key(every[0], every[1])

    def _between(self, score: float, left: Span, right: Span) -> Place:
        alike = likeness(context_of(self._left.document, left), context_of(self._right.document, right), self._rarity)
        return Place(False, alike.share, len(alike.near), score)


_Pairs = dict[tuple[int, int], Alignment | None]
"""Pairs of mentions, by their indices, with the alignment of their sentences."""


class _Stand(Place):
    """A place that is looked at when it is asked for: most rules ask for the score first."""

    __slots__ = ("_likeness", "_same", "_score")
    _likeness: Callable[[], Likeness]
    _same: Callable[[], bool]
    _score: float

    def __init__(self, same: Callable[[], bool], likeness: Callable[[], Likeness], score: float) -> None:
        for name, value in zip(self.__slots__, (likeness, same, score), strict=True):
            object.__setattr__(self, name, value)  # a place is frozen

    @property
    def score(self) -> float:
        return self._score

    @property
    def same(self) -> bool:
        return self._same()

    @property
    def share(self) -> float:
        return self._likeness().share

    @property
    def near(self) -> int:
        return len(self._likeness().near)


class CandidatesOfKind:
    """The candidates of one kind."""

    def __init__(
        self,
        kind: FactKind,
        left: Analysis,
        right: Analysis,
        aligned: Mapping[tuple[int, int], Alignment],
        slots: Slots,
        rarity: Rarity,
    ) -> None:
        self._kind = kind
        self._left, self._right = left.ready[kind.name], right.ready[kind.name]
        self._turned = left.article.id > right.article.id
        self._aligned = self._in_aligned(aligned)
        self._slots, self._rarity = slots, rarity
        self._judged: dict[tuple[int, int], Judgement | None] = {}
        self._alike: dict[tuple[int, int], Likeness] = {}
        self._far: list[tuple[int, int]] = []
        self.all = self._all()
        """All that the kind's rules can judge, in no order that means anything, those left out that no rule of pairing would take."""

    def _all(self) -> list[Candidate]:
        left, right = self._left, self._right
        on_topic: _Pairs = dict.fromkeys(_with_common_key(dict(enumerate(left.topics)), dict(enumerate(right.topics))))
        if self._kind.anywhere:
            pairs = {**on_topic, **self._everywhere()}
        else:
            self._far = self._far_apart()
            pairs = {**on_topic, **self._aligned}
            others = (pair for pair in self._far if pair not in pairs)
            pairs.update(dict.fromkeys(evident(others, left.contexts, right.contexts, self._rarity, FAR_EVIDENCE)))
        found, keyed = [], self._kind.keys is not None
        for (i, j), alignment in pairs.items():
            if keyed and left.keys[i].isdisjoint(right.keys[j]):
                continue
            judgement = self._judgement(i, j)
            if judgement is not None:
                one_topic = not left.topics[i].isdisjoint(right.topics[j])
                found.append(self._candidate(i, j, judgement, alignment, same_topic=one_topic))
        if self._kind.clash:
            found.extend(self._clashes(self._kind.clash))
        return _told_apart(found, left.sides, right.sides)

    def _judgement(self, i: int, j: int) -> Judgement | None:
        """What the kind's rules say of two mentions, unless the text says that they are of different things."""
        kind, one, two = self._kind, self._left.sides[i], self._right.sides[j]
        if kind.slot and kind.slot(one.document, one.mention) != kind.slot(two.document, two.mention):
            return None
        if self._left.topics[i] and self._right.topics[j] and self._left.topics[i].isdisjoint(self._right.topics[j]):
            return None
        judgement = self._judged[i, j] = kind.compare(one, two)
        if (
            judgement is not None
            and judgement.verdict is not Verdict.AGREE
            and kind.distinct
            and _of_others(one, two)
            and not self._same_part(i, j)
        ):
            return None
        return judgement

    def _clashes(self, clash: Callable[[Side, Side, Place], Judgement | None]) -> Iterator[Candidate]:
        """Unrelated values whose places in two aligned sentences say that they are one fact."""
        could_clash = self._kind.could_clash
        for (i, j), alignment in self._aligned.items():
            one, two = self._left.sides[i], self._right.sides[j]
            if alignment.tier is Tier.UNSURE or (could_clash and not could_clash(one, two)):
                continue
            if self._relates(i, j):
                continue
            judgement = clash(
                one, two, _Stand(partial(self._slots.same, one.mention, two.mention), partial(self._likeness, i, j), alignment.score)
            )
            if judgement is None or (self._kind.distinct and judgement.verdict is not Verdict.AGREE and _of_others(one, two)):
                continue
            unrelated = judgement.verdict is Verdict.COMPATIBLE
            yield self._candidate(i, j, judgement, alignment, unrelated=unrelated, by_place=True)

    def _relates(self, i: int, j: int) -> bool:
        """Whether the kind's rules can judge two mentions at all."""
        if self._kind.keys is not None and self._left.keys[i].isdisjoint(self._right.keys[j]):
            return False
        if (i, j) not in self._judged:
            self._judged[i, j] = self._kind.compare(self._left.sides[i], self._right.sides[j])
        return self._judged[i, j] is not None

    def _candidate(
        self,
        i: int,
        j: int,
        judgement: Judgement,
        alignment: Alignment | None,
        *,
        same_topic: bool = False,
        unrelated: bool = False,
        by_place: bool = False,
    ) -> Candidate:
        left, right = self._left.sides[i].mention, self._right.sides[j].mention
        conflict = alignment is not None and judgement.verdict in CONFLICT
        slot = conflict and self._slots.same(left, right)
        change = conflict and self._same_part(i, j)
        key = (right.span, left.span) if self._turned else (left.span, right.span)
        leads = left.sentence < _LEAD and right.sentence < _LEAD
        return Candidate(
            i,
            j,
            judgement,
            self._likeness(i, j),
            alignment,
            slot,
            key,
            unrelated,
            same_topic,
            change,
            _form(left.text) == _form(right.text),
            by_place,
            leads,
        )

    def _same_part(self, i: int, j: int) -> bool:
        """Whether two values play one part of a change ("to 41") of which another part is the same ("from 37")."""
        part_of = self._kind.part
        if part_of is None:
            return False
        left, right = self._left.sides, self._right.sides
        part = part_of(left[i].mention)
        if not part or part_of(right[j].mention) != part:
            return False
        return any(
            part_of(one.mention) == part_of(two.mention) not in ("", part) and self._equal(one, two)
            for one in _beside(left, i)
            for two in _beside(right, j)
        )

    def _equal(self, one: Side, two: Side) -> bool:
        judgement = self._kind.compare(one, two)
        return judgement is not None and judgement.verdict is Verdict.AGREE

    def _in_aligned(self, aligned: Mapping[tuple[int, int], Alignment]) -> dict[tuple[int, int], Alignment]:
        """Pairs of mentions in aligned sentences."""
        left, right = self._left.by_sentence, self._right.by_sentence
        return {
            (i, j): alignment
            for (one, two), alignment in aligned.items()
            if one in left and two in right
            for i in left[one]
            for j in right[two]
        }

    def _far_apart(self) -> list[tuple[int, int]]:
        """Pairs that share a telling word near both, wherever they stand, those in aligned sentences left out."""
        left, right = self._left, self._right
        found: set[tuple[int, int]] = set()
        for stem, here in left.near.items():
            there = right.near.get(stem)
            if there is not None and self._rarity[stem] >= _TELLING:
                found.update((i, j) for i in here for j in there)
        found.difference_update(self._aligned)
        if self._kind.keys:
            found = {(i, j) for i, j in found if not left.keys[i].isdisjoint(right.keys[j])}
        return sorted(found)

    def is_apart(self, conflict: Candidate) -> bool:
        """Whether two values that shut each other out are of different things, as their clauses or the rest of the articles tell."""
        kind = self._kind
        alike = conflict.likeness
        place = Place(conflict.same_slot, alike.share, len(alike.near), conflict.score, conflict.leads)
        if kind.apart and kind.apart(self._left.sides[conflict.i], self._right.sides[conflict.j], place):
            return True
        return kind.distinct and self._is_told(conflict)

    def _is_told(self, conflict: Candidate) -> bool:
        """Whether the other article has one of two values that shut each other out, too, in aligned passages or near a telling
        word that both share."""
        left, right = self._left.first, self._right.first
        one, two = left[conflict.i], right[conflict.j]
        if any(left[c.i] == one or right[c.j] == two for c in self.all if c.judgement.verdict is Verdict.AGREE):
            return True
        return any((left[i] == one or right[j] == two) and self._agrees(i, j) for i, j in self._far)

    def _agrees(self, i: int, j: int) -> bool:
        judgement = self._judged[i, j] if (i, j) in self._judged else self._judgement(i, j)
        return judgement is not None and judgement.verdict is Verdict.AGREE

    def _everywhere(self) -> _Pairs:
        """The first mentions of each two values that could be one, with the best alignment between any mentions of them."""
        left, right = self._left, self._right
        first = sorted(set(left.first)), sorted(set(right.first))
        pairs: Iterable[tuple[int, int]] = ((i, j) for i in first[0] for j in first[1])
        if self._kind.keys:
            pairs = _with_common_key({i: left.keys[i] for i in first[0]}, {j: right.keys[j] for j in first[1]})
        found: _Pairs = dict.fromkeys(pairs)
        for (i, j), alignment in self._aligned.items():
            key = left.first[i], right.first[j]
            if key in found:
                known = found[key]
                if known is None or alignment.score > known.score:
                    found[key] = alignment
        return found

    def _likeness(self, i: int, j: int) -> Likeness:
        known = self._alike.get((i, j))
        if known is None:
            known = self._alike[i, j] = likeness(self._left.contexts[i], self._right.contexts[j], self._rarity)
        return known


def _with_common_key(left: Mapping[int, frozenset[str]], right: Mapping[int, frozenset[str]]) -> list[tuple[int, int]]:
    """Pairs of mentions with a common key, in order."""
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for j, keys in right.items():
        for key in keys:
            by_key[key].append(j)
    return sorted({(i, j) for i, keys in left.items() for key in keys for j in by_key.get(key, ())})


def _told_apart(found: Sequence[Candidate], left: Sequence[Side], right: Sequence[Side]) -> list[Candidate]:
    """The candidates without vague values beside which their sentence has an equal one: "this month" is not "Monday" where
    "Monday" stands there, too."""
    equal = [c for c in found if c.judgement.verdict is Verdict.AGREE]
    beside_right = {(c.i, right[c.j].mention.sentence) for c in equal}
    beside_left = {(left[c.i].mention.sentence, c.j) for c in equal}
    kept = []
    for c in found:
        one, two = left[c.i].mention, right[c.j].mention
        vague = c.judgement.verdict is Verdict.COMPATIBLE and c.judgement.doubtful
        if not (vague and ((c.i, two.sentence) in beside_right or (one.sentence, c.j) in beside_left)):
            kept.append(c)
    return kept


@lru_cache(maxsize=16384)
def _form(text: str) -> str:
    """A mention's words with its digits all alike."""
    return "".join("0" if c.isdigit() else c for c in text.casefold())


def _of_others(one: Side, two: Side) -> bool:
    """Whether different names stand right behind two mentions: "11 cases in Norland", "three in Westland"."""
    here, there = _names_behind(one), _names_behind(two)
    return bool(here and there) and here.isdisjoint(there)


def _names_behind(side: Side) -> frozenset[str]:
    """The words with a capital that follow a mention within a few tokens, before the next mark; those of dates are no names."""
    capitals = _capitals_behind(side.document, side.mention.span)
    if not capitals:
        return frozenset()
    dates = side.found.get("date", ())
    return frozenset(t.folded for t in capitals if not any(d.span.start <= t.start < d.span.end for d in dates))


@lru_cache(maxsize=16384)
def _capitals_behind(document: Document, span: Span) -> tuple[Token, ...]:
    at = document.token_at(max(span.start, span.end - 1)) + 1
    found = []
    for token in document.tokens[at : at + _BEHIND]:
        if token.kind is TokenKind.MARK:
            break
        if token.text[0].isupper():
            found.append(token)
    return tuple(found)


def _beside(sides: Sequence[Side], at: int) -> list[Side]:
    """The other mentions of the sentence in which the one at `at` stands, a few to either side."""
    near = (*sides[max(0, at - _REACH) : at], *sides[at + 1 : at + 1 + _REACH])
    return [side for side in near if side.mention.sentence == sides[at].mention.sentence]


_REACH = 4
"""How many mentions to either side of a number can tell of the same change."""
