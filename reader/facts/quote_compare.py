"""How the words of two quotations stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from reader.facts.claim_compare import claim_words
from reader.facts.kind import Judgement
from reader.facts.namewords import name_words
from reader.facts.quoted_numbers import vaguer_number
from reader.facts.quoted_words import HOLE, Quoted, Unit, as_written
from reader.facts.role_compare import role_words
from reader.model.finding import Verdict
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words
from reader.text.tokens import stem

_SHARE = 0.6
_LETTERS = 5
"""Letters that a single quoted word has if two articles that quote it mean the same utterance."""
_LONG = 4
"""From this many shared words on a change inside them is a change of one utterance …"""
_RUN = 3
"""… with this many of them in a row …"""
_CHANGED = 0.5
"""… and with at most this share of other words."""
_ARTICLES = frozenset({"the", "a", "an"})

_VERBATIM = 6
_VERBATIM_SHARE = 0.75
"""Equal words, and their share, from which on words without marks are a quotation word for word."""

_FEW = 6
"""Words that a quotation of a few words has at most."""
_FEWEST = 2
_DROPPED = 2
_TELLING = 7
"""Letters of a word that stands once in all that somebody says of a matter."""
_WINDOW = 10
"""Words of a longer quotation among which those that were drawn together stand."""


@dataclass(frozen=True, slots=True)
class _Change:
    """A stretch of words that stand only on one side or differ, as compared and as written; `known` tells that an ellipsis
    or a bracket says so."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    written: tuple[str, str]
    at_start: bool
    at_end: bool
    known: bool


def may_belong_together(one: Quoted, two: Quoted) -> bool:
    """Whether enough of the words of the shorter quotation stand in the other at all; tells quickly what `judge_words` and
    `in_other_words_order` cannot relate."""
    fewest = min(len(one.words), len(two.words))
    common = len(one.words & two.words)
    return common >= 0.5 * fewest or (common >= _FEWEST and min(len(one.units), len(two.units)) <= _FEW)


@lru_cache(maxsize=16384)
def keys_of(quotation: Quoted, language: str) -> frozenset[str]:
    """What two quotations must have in common, at least one of it, to be one utterance: words of weight, or two small words in
    a row; of a single word, the word."""
    little, words = stop_words(language), [u if isinstance(u, str) else "" for u in quotation.units]
    pairs = {f"{a} {b}" for a, b in pairwise(words) if a in little and b in little}
    return frozenset(pairs | {w for w in words if w and w not in little} | (set(words) if len(words) == 1 else set()))


@lru_cache(maxsize=16384)
def judge_words(one: Quoted, two: Quoted, language: str) -> Judgement | None:
    """Judges the words of two quotations alone; None where they are not clearly the same utterance."""
    a = [u for u in one.units if u is not HOLE]
    b = [u for u in two.units if u is not HOLE]
    if not a or not b:
        return None
    if a == b:
        telling = len(a) > 1 or (isinstance(a[0], str) and len(a[0]) >= _LETTERS)
        return Judgement(Verdict.AGREE, "both quote the same words") if telling else None
    if min(len(a), len(b)) < 2 or len(set(a) & set(b)) < 0.5 * min(len(set(a)), len(set(b))):
        return None
    if _contains(a, b) or _contains(b, a):
        return Judgement(Verdict.COMPATIBLE, "one quotes more of the same words")
    if one.runs.isdisjoint(two.runs):
        return None  # no row of `_RUN` words is the same
    blocks = SequenceMatcher(None, one.units, two.units, autojunk=False).get_opcodes()
    equal = [i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal"]
    shared = sum(equal)
    if shared < _LONG or shared < _SHARE * min(len(a), len(b)) or max(equal) < _RUN:
        return None
    return _judge_changes([_change(one, two, block, blocks) for block in blocks if block[0] != "equal"], shared, language)


def in_other_words_order(short: Quoted, long: Quoted, little: frozenset[str]) -> bool:
    """Whether the words of weight of a few quoted words all stand close together in a longer quotation, but not so: the
    outlet has drawn them together. `little` are the words without weight."""
    wanted = [u for u in short.units if isinstance(u, str) and u not in little]
    there = [u if isinstance(u, str) else "" for u in long.units]
    if len(wanted) < 2 or len(short.units) > _FEW or len(there) <= len(short.units) or _contains(there, short.units):
        return False
    return any(set(wanted) <= set(there[i : i + _WINDOW]) for i in range(max(1, len(there) - _WINDOW + 1)))


def other_word_behind(short: Quoted, long: Quoted, little: frozenset[str]) -> str:
    """Of two or three quoted words, the long word of weight that stands once in a longer quotation and has another word of
    weight behind it there; empty where there is none."""
    heavy = [(i, u) for i, u in enumerate(short.units) if isinstance(u, str) and u not in little]
    if len(heavy) != _FEWEST or len(short.units) > _FEW // 2 or heavy[1][0] != heavy[0][0] + 1 or len(heavy[0][1]) < _TELLING:
        return ""
    word, behind = heavy[0][1], heavy[1][1]
    if long.units.count(word) != 1 or behind in long.words or len(long.units) <= len(short.units):
        return ""
    following = long.units[long.units.index(word) + 1 :][:1]
    return word if following and isinstance(following[0], str) and following[0] not in little else ""


def changed_inside(one: Quoted, two: Quoted) -> Judgement | None:
    """A few quoted words that begin and end alike: one word changed, or one or two that only one of them has."""
    a, b = one.units, two.units
    if not min(len(a), len(b)) >= _FEWEST or max(len(a), len(b)) > _FEW or a == b or HOLE in (*a, *b):
        return None
    if a[0] != b[0] or a[-1] != b[-1] or abs(len(a) - len(b)) > _DROPPED:
        return None
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    other = [_change(one, two, block, blocks) for block in blocks if block[0] != "equal"]
    if len(other) != 1 or min(len(other[0].left), len(other[0].right)) > 1:
        return None
    return Judgement(Verdict.DIFFER, _shown(other[0]))


def one_of_few_changed(one: Quoted, two: Quoted, language: str) -> Judgement | None:
    """A few quoted words of which one, wherever it stands, is another word of weight; the rest are the same."""
    a, b = ([u for u in q.units if u is not HOLE] for q in (one, two))
    if len(a) != len(b) or not _FEWEST <= len(a) <= _FEW:
        return None
    other = [(x, y) for x, y in zip(a, b, strict=True) if x != y and isinstance(x, str) and isinstance(y, str)]
    if len(other) != 1:
        return None
    left, right = other[0]
    change = _Change((left,), (right,), (left, right), at_start=False, at_end=False, known=False)
    return Judgement(Verdict.DIFFER, _shown(change)) if _kind(change, language) is _Kind.CHANGED else None


def one_word_changed(quotation: Quoted, words: Quoted, language: str) -> Judgement | None:
    """Where a source gives a quotation without marks word for word: another word of weight in it; None for anything else."""
    blocks = SequenceMatcher(None, quotation.units, words.units, autojunk=False).get_opcodes()
    equal = sum(i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal")
    changes = [_change(quotation, words, block, blocks) for block in blocks if block[0] != "equal"]
    telling = [c for c in changes if not c.known and not _is_cut(c) and _kind(c, language) is _Kind.CHANGED]
    if len(telling) != 1 or equal < _VERBATIM or equal < _VERBATIM_SHARE * min(len(quotation.units), len(words.units)):
        return None
    return Judgement(Verdict.DIFFER, _shown(telling[0])) if len(telling[0].left) == len(telling[0].right) == 1 else None


def is_inside(short: Quoted, long: Quoted) -> bool:
    """Whether all words of one quotation stand in a row in the other."""
    return bool(short.units) and (short.units == long.units or _contains(long.units, short.units))


def _contains(long: Sequence[Unit], short: Sequence[Unit]) -> bool:
    size = len(short)
    return size < len(long) and any(list(long[i : i + size]) == list(short) for i in range(len(long) - size + 1))


_Block = tuple[str, int, int, int, int]


def _change(one: Quoted, two: Quoted, block: _Block, blocks: Sequence[_Block]) -> _Change:
    _, i1, i2, j1, j2 = block
    left, right = one.units[i1:i2], two.units[j1:j2]
    return _Change(
        tuple(u for u in left if isinstance(u, str)),
        tuple(u for u in right if isinstance(u, str)),
        (as_written(one.written[i1:i2]), as_written(two.written[j1:j2])),
        block == blocks[0],
        block == blocks[-1],
        HOLE in (*left, *right),
    )


def _judge_changes(changes: Sequence[_Change], shared: int, language: str) -> Judgement | None:
    inner = [c for c in changes if not c.known and not _is_cut(c)]
    numbers = [(c, vaguer_number(c.left, c.right, language)) for c in inner]
    vaguer, inner = [reason for _, reason in numbers if reason], [c for c, reason in numbers if not reason]
    kinds = [_kind(c, language) for c in inner]
    telling = [c for c, kind in zip(inner, kinds, strict=True) if kind is _Kind.CHANGED]
    small = [c for c, kind in zip(inner, kinds, strict=True) if kind is _Kind.LINK]
    if not telling and len(inner) == len(small) == 1:
        telling = small
    if telling:
        size = sum(max(len(c.left), len(c.right)) for c in telling)
        return None if size > max(2, _CHANGED * shared) else Judgement(Verdict.DIFFER, "; ".join(_shown(c) for c in telling[:3]))
    dropped = [c for c, kind in zip(inner, kinds, strict=True) if kind is _Kind.DROPPED]
    if dropped:
        return Judgement(Verdict.COMPATIBLE, "; ".join(f"{_shown(c)}, and nothing marks the gap" for c in dropped[:2]))
    if vaguer:
        return Judgement(Verdict.COMPATIBLE, vaguer[0])
    if inner and len(inner) == len(changes):
        return Judgement(Verdict.AGREE, "both quote the same words but for articles and endings")
    cut = any(c.known for c in changes)
    return Judgement(Verdict.COMPATIBLE, "one leaves words out and marks it" if cut else "one quotes more of the same words")


def _is_cut(change: _Change) -> bool:
    """Whether one quotation only starts later or ends earlier. Where both go on differently, each goes its own way."""
    if not (change.at_start or change.at_end):
        return False
    left, right = ([w for w in words if w not in _ARTICLES] for words in (change.left, change.right))
    return not left or not right or min(len(left), len(right)) > 2


class _Kind(Enum):
    """What a change inside a quotation is: other words, or one of two things joined by "and" that is missing; a small word for
    another; words that stand only on one side; nothing but articles, endings and hyphens."""

    CHANGED = "changed"
    LINK = "link"
    DROPPED = "dropped"
    SMALL = "small"


def _kind(change: _Change, language: str) -> _Kind:
    if "".join(change.left) == "".join(change.right):
        return _Kind.SMALL
    left, right = _without_common(change.left, change.right, language), _without_common(change.right, change.left, language)
    negation = words_of("grammar", language, "negation")
    if negation.isdisjoint(left) != negation.isdisjoint(right):
        return _Kind.CHANGED
    prepositions = words_of("grammar", language, "preposition")
    if len(left) == len(right) == 1 and left[0] in prepositions and right[0] in prepositions:
        return _Kind.LINK
    little = stop_words(language)
    heavy = [w for w in left if w not in little], [w for w in right if w not in little]
    if not (left or right) or _is_address((*heavy[0], *heavy[1]), language):
        return _Kind.SMALL
    if heavy[0] and heavy[1]:
        return _Kind.CHANGED
    if len(left) == len(right) == 1 and (heavy[0] or heavy[1]) and not _speaks_of_people(left[0], right[0], language):
        return _Kind.LINK
    if not (heavy[0] and heavy[1]) and len(heavy[0]) + len(heavy[1]) == 1 and (*heavy[0], *heavy[1])[0] in role_words(language).roles:
        return _Kind.CHANGED  # "Senator Hale", "Hale"
    joined = not (left and right) and not words_of("grammar", language, "coordinator").isdisjoint(left or right)
    return _Kind.CHANGED if joined and (heavy[0] or heavy[1]) else _Kind.DROPPED


def _without_common(words: Sequence[str], others: Sequence[str], language: str) -> list[str]:
    """The words that the others have in no form, articles left out."""
    known = {_root(w, language) for w in others}
    return [w for w in words if w not in _ARTICLES and _root(w, language) not in known]


def _root(word: str, language: str) -> str:
    """The stem of a word, of an irregular verb that of its base form: found → find."""
    form = claim_words(language).forms.get(word)
    return stem(form.base if form else word, language)


def _speaks_of_people(one: str, two: str, language: str) -> bool:
    """Whether one of two words is a pronoun: what it stands for may be the other."""
    pronouns = words_of("grammar", language, "personal") | words_of("grammar", language, "possessive")
    return any(w in pronouns or w.endswith(("self", "selves")) for w in (one, two))


def _is_address(words: Sequence[str], language: str) -> bool:
    """Whether all that is not the same are a first name and forms of address: "Miss", "Ada"."""
    lists = name_words(language)
    given = [w for w in words if w.capitalize() in lists.given]
    return (
        0 < len(words) <= 2
        and (len(given) == 1 or len(words) == 1)
        and all(w in given or w.capitalize() in lists.honorifics for w in words)
    )


def _shown(change: _Change) -> str:
    left, right = (written or " ".join(words) for written, words in zip(change.written, (change.left, change.right), strict=True))
    if left and right:
        return f"“{left}” in one is “{right}” in the other"
    return f"“{left or right}” stands only in one"
