"""How the words of two quotations stand to each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from reader.facts.kind import Judgement
from reader.model.finding import Verdict
from reader.text.fold import fold_word

_PIECE = re.compile(r"\[(?P<bracket>[^\]\[]{0,80})\]|(?P<gap>…|\.\.\.+|\. \. \.)|(?P<word>[^\W_]+(?:['’\-.,][^\W_]+)*)")
_LONGEST = 300
"""Words of a quotation that are looked at; the rest of a longer one is taken as cut off."""
_SHARE = 0.6
_CONTRACTIONS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
_LETTERS = 5
"""Letters that a single quoted word has if two articles that quote it mean the same utterance."""
_LONG = 4
"""From this many shared words on a change inside them is a change of one utterance."""

_FEW = 6
"""Words that a quotation of a few words has at most."""
_FEWEST = 2
_DROPPED = 2
_WINDOW = 10
"""Words of a longer quotation among which those that were drawn together stand."""


class _Hole(Enum):
    """A place where the outlet itself says that words are left out or changed."""

    HOLE = "hole"


_HOLE = _Hole.HOLE
_Unit = str | _Hole


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of a quotation as written and in the form in which they are compared; holes stand for ellipses, brackets
    and the places where a reporting clause cuts in."""

    written: tuple[str, ...]
    units: tuple[_Unit, ...]


def quoted(stretches: Sequence[str]) -> Quoted:
    """Prepares the stretches of one quotation."""
    written: list[str] = []
    units: list[_Unit] = []
    for at, stretch in enumerate(stretches):
        if at:
            written.append("…")
            units.append(_HOLE)
        for piece in _PIECE.finditer(stretch):
            if piece["word"] is None:
                written.append(piece.group())
                units.append(_HOLE)
            else:
                for word in _usual(piece["word"]):
                    written.append(piece["word"])
                    units.append(word)
    return Quoted(tuple(written[:_LONGEST]), tuple(units[:_LONGEST]))


def _usual(word: str) -> tuple[str, ...]:
    """The form in which a word is compared: contractions written out, British spellings as American ones."""
    folded = fold_word(word)
    if folded in ("can't", "cannot", "won't"):
        return ("will" if folded == "won't" else "can", "not")
    for short, full in _CONTRACTIONS:
        if folded.endswith(short):
            return (folded.removesuffix(short), full)
    plain = re.sub(r"(?<=[a-z]{3})(?:our)(?=$|s$|ed$|ing$|able$)", "or", folded)
    plain = re.sub(r"is(e|ed|es|ing|ation|ations)$", r"iz\1", plain) if len(plain) > 6 else plain
    return tuple(p for p in re.split(r"[-']", plain) if p) or (plain,)


@dataclass(frozen=True, slots=True)
class _Change:
    """A stretch of words that stand only on one side or differ; words as written."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    at_start: bool
    at_end: bool
    known: bool
    """Whether an ellipsis or a bracket says so."""


def judge_words(one: Quoted, two: Quoted) -> Judgement | None:
    """Judges the words of two quotations alone; None where they are not clearly the same utterance."""
    a = [u for u in one.units if u is not _HOLE]
    b = [u for u in two.units if u is not _HOLE]
    if not a or not b:
        return None
    if a == b:
        telling = len(a) > 1 or (isinstance(a[0], str) and len(a[0]) >= _LETTERS)
        return Judgement(Verdict.AGREE, "both quote the same words") if telling else None
    if min(len(a), len(b)) < 2 or len(set(a) & set(b)) < 0.5 * min(len(set(a)), len(set(b))):
        return None
    if _contains(a, b) or _contains(b, a):
        return Judgement(Verdict.COMPATIBLE, "one quotes more of the same words")
    blocks = SequenceMatcher(None, one.units, two.units, autojunk=False).get_opcodes()
    shared = sum(i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal")
    longest = max((i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal"), default=0)
    if shared < _LONG or shared < _SHARE * min(len(a), len(b)) or longest < 3:
        return None
    return _judge_changes([_change(one, two, block, blocks) for block in blocks if block[0] != "equal"], shared)


def in_other_words_order(short: Quoted, long: Quoted, little: frozenset[str]) -> bool:
    """Whether the words of weight of a few quoted words all stand close together in a longer quotation, but not so: the
    outlet has drawn them together. `little` are the words without weight."""
    wanted = [u for u in short.units if isinstance(u, str) and u not in little]
    there = [u if isinstance(u, str) else "" for u in long.units]
    if len(wanted) < 2 or len(short.units) > _FEW or len(there) <= len(short.units) or _contains(there, short.units):
        return False
    return any(set(wanted) <= set(there[i : i + _WINDOW]) for i in range(max(1, len(there) - _WINDOW + 1)))


def changed_inside(one: Quoted, two: Quoted) -> Judgement | None:
    """A few quoted words that begin and end alike: one word changed, or one or two that only one of them has."""
    a, b = one.units, two.units
    if not min(len(a), len(b)) >= _FEWEST or max(len(a), len(b)) > _FEW or a == b or _HOLE in (*a, *b):
        return None
    if a[0] != b[0] or a[-1] != b[-1] or abs(len(a) - len(b)) > _DROPPED:
        return None
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    other = [_change(one, two, block, blocks) for block in blocks if block[0] != "equal"]
    if len(other) != 1 or min(len(other[0].left), len(other[0].right)) > 1:
        return None
    return Judgement(Verdict.DIFFER, _shown(other[0]))


def is_inside(short: Quoted, long: Quoted) -> bool:
    """Whether all words of one quotation stand in a row in the other."""
    return bool(short.units) and (short.units == long.units or _contains(long.units, short.units))


def _contains(long: Sequence[_Unit], short: Sequence[_Unit]) -> bool:
    size = len(short)
    return size < len(long) and any(list(long[i : i + size]) == list(short) for i in range(len(long) - size + 1))


_Block = tuple[str, int, int, int, int]


def _change(one: Quoted, two: Quoted, block: _Block, blocks: Sequence[_Block]) -> _Change:
    _, i1, i2, j1, j2 = block
    inside = (*one.units[i1:i2], *two.units[j1:j2])
    return _Change(one.written[i1:i2], two.written[j1:j2], block == blocks[0], block == blocks[-1], _HOLE in inside)


def _judge_changes(changes: Sequence[_Change], shared: int) -> Judgement | None:
    inner = [c for c in changes if not c.known and not _is_cut(c)]
    if not inner:
        cut = any(c.known for c in changes)
        return Judgement(Verdict.COMPATIBLE, "one leaves words out and marks it" if cut else "one quotes more of the same words")
    size = sum(max(len(c.left), len(c.right)) for c in inner)
    if size > max(2, 0.3 * shared):
        return None
    return Judgement(Verdict.DIFFER, "; ".join(_shown(c) for c in inner[:3]))


def _is_cut(change: _Change) -> bool:
    """Whether one quotation only starts later or ends earlier. Where both go on differently, each goes its own way."""
    if not (change.at_start or change.at_end):
        return False
    return not change.left or not change.right or min(len(change.left), len(change.right)) > 2


def _shown(change: _Change) -> str:
    left, right = " ".join(change.left), " ".join(change.right)
    if left and right:
        return f"“{left}” in one is “{right}” in the other"
    return f"“{left or right}” stands only in one"
