"""How two quantities of one fact stand to each other."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from reader.facts.bounds import digits, last_place, meet, said_alike
from reader.facts.kind import Judgement
from reader.facts.nouns import lemma
from reader.facts.quantity_value import QuantityValue
from reader.facts.units import factor, unit_named
from reader.model.finding import Verdict

_RUNNING = frozenset(("dead", "injured", "missing", "arrested", "displaced", "damage", "infected", "rescued", "without power"))
_FALLING = frozenset(("missing", "without power", "critical"))
"""Counts that fall as well as rise."""
_FAR = 5.0
"""Numbers that are further apart than this count or measure different things."""
_WORLDS = 100.0
"""Numbers that are further apart than this are never meant for one, unless they are so by a power of a thousand."""
_SMALL = 5
_DOZEN = 12
_SMALL_COUNT = 3
_PEOPLE = frozenset(("people", "person", "man", "woman", "mensch", "person", "leute", "personne", "persona"))
"""Nouns for people of any sort, as lemmas."""
_TALLIES = frozenset(("score", "vote"))
"""Units of two numbers that are both exact: "5-4" leaves no room for "5-3"."""
_ROUND_FROM = 10.0
"""The last digit that is not 0 of a round number is worth this much at least."""
_TELLING = 10.0
"""A number above this is one fact with an equal one of which less is said; small ones are equal by chance."""
_TYPED = 3
"""Digits that a number shows at least if one other digit makes it a slip."""
_ROUND, _ROUND_TENTHS = 0.05, 0.1
"""A rounded number lies within this share of the exact one, one that lost its tenths within this."""


@dataclass(frozen=True, slots=True)
class _Range:
    """What a stated quantity may mean, both ends included, in the unit of the left side."""

    low: float
    high: float
    vague: bool


def compare_quantities(left: QuantityValue, right: QuantityValue, left_text: str, right_text: str, order: int) -> Judgement | None:
    """Judges two quantities; None where it can't be told. `order` is 1 if the right one was published later, -1 if earlier."""
    if _other_parts(left, right) or (left.low is None and left.high is None) or (right.low is None and right.high is None):
        return None
    scale = _factor(right.unit, left.unit)
    if scale is None and (_both_people(left, right) or _noun_left_out(left, right)):
        scale = 1.0
    if scale is None:
        return _half_named(left, right)
    converted = scale != 1.0
    if converted and _rounds_to(left, right, scale):
        return Judgement(Verdict.COMPATIBLE, "the same in another unit, rounded")
    right = replace(right, low=_times(right.low, scale), high=_times(right.high, scale))
    if _leaves_bound_out(left, right):
        return _differ(left_text, right_text)
    if _same(left, right):
        if (
            left.qualifier == right.qualifier
            or {left.qualifier, right.qualifier} <= {"more_than", "at_least"}
            or {left.qualifier, right.qualifier} <= {"less_than", "at_most"}
        ):
            return Judgement(
                Verdict.AGREE, "both say the same" if left_text == right_text else f"both are {_number(left)}{_unit(left.unit)}"
            )
        return Judgement(
            Verdict.COMPATIBLE, f"the same number, and only one of them is put as “{_hedged(left, right, left_text, right_text)}”"
        )
    if left.unit in _TALLIES:
        return _differ(left_text, right_text)
    if _bound_left_out(left, right) or _of_dozens(left, right, left_text, right_text):
        wide, narrow = (left_text, right_text) if left.qualifier != "exactly" else (right_text, left_text)
        return Judgement(Verdict.COMPATIBLE, f"“{wide}” leaves room for “{narrow}”")
    if alike := _said_alike(left, right, left_text, right_text):
        return alike
    if _share_one_end(left, right):
        return _differ(left_text, right_text)
    one, two = _widened(left), _widened(right)
    if one.low <= two.high and two.low <= one.high and (one.vague or two.vague):
        wide, narrow = (left_text, right_text) if one.high - one.low >= two.high - two.low else (right_text, left_text)
        return Judgement(Verdict.COMPATIBLE, f"“{wide}” leaves room for “{narrow}”")
    if _far_below(left, right) or _far_below(right, left):
        return None
    if _rounded(left, right, converted):
        return Judgement(Verdict.COMPATIBLE, "one is the other rounded" if not converted else "the same in another unit, rounded")
    if converted or (one.low <= two.high and two.low <= one.high):
        return None if converted and _close(left, right) else _differ(left_text, right_text)
    role = left.role if left.role == right.role else ""
    grown = two.low > one.high if order > 0 else one.low > two.high if order < 0 else False
    if role in _RUNNING and grown:
        return Judgement(Verdict.UPDATE, "the count was rising, and the later report has the higher number")
    if role in _FALLING and order:
        return Judgement(Verdict.UPDATE, "the later report has the newer number")
    if not left.unit and _worlds_apart(one, two):
        return None
    vague = "dozens" in (left.qualifier, right.qualifier)
    slip = slip_of_a_key(left, right)
    near = role or vague or slip or _same_size(one, two)
    typed = slip and digits(_point(left) or 0.0) > _TYPED
    return replace(_differ(left_text, right_text), doubtful=not near or (not role and _a_few(left, right)), plain=typed)


def slip_of_a_key(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether two numbers look as if one were mistyped: the same digits a thousand or a million times over, or all digits the
    same but one ("$73.1 million", "$13.1 million")."""
    a, b = sorted(abs(p) for p in (_point(left), _point(right)) if p) if _point(left) and _point(right) else (0.0, 0.0)
    if not a:
        return False
    if any(math.isclose(b, a * power, rel_tol=1e-9) for power in (1e3, 1e6)):
        return True
    one, two = f"{a:.12g}", f"{b:.12g}"
    return len(one) == len(two) and digits(a) >= _TYPED and sum(x != y for x, y in zip(one, two, strict=True)) == 1


def _both_people(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether one counts people and the other does so in a word of its own ("passengers"): for victims of the same sort, or
    where the number is the same."""
    if left.role and left.role == right.role:
        return all(v.unit in ("", "other", "victim") or v.unit in _PEOPLE for v in (left, right))
    one, other = (left, right) if left.unit in _PEOPLE else (right, left)
    point = _point(one)
    return one.unit in _PEOPLE and other.unit.isalpha() and unit_named(other.unit) is None and point is not None and point == _point(other)


def _noun_left_out(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether one names no unit, the other counts something, and the numbers are the same: "thousands", "thousands of papers"."""
    units = {left.unit, right.unit}
    noun = max(units)
    return "" in units and len(units) == 2 and unit_named(noun) is None and (left.low, left.high) == (right.low, right.high)


def _a_few(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether one counts only one to three of something: some of them, as often as all."""
    counted = bool(left.unit) and unit_named(left.unit) is None and left.unit not in _TALLIES
    points = [abs(p) for p in (_point(left), _point(right)) if p is not None]
    return counted and bool(points) and min(points) <= _SMALL_COUNT


def _same_size(one: _Range, two: _Range) -> bool:
    """Whether two numbers could be meant for one: of one size, or the same digits with another power of a thousand."""
    a, b = sorted((abs(one.low + one.high) / 2, abs(two.low + two.high) / 2))
    if not a:
        return b <= _SMALL
    return b / a <= _FAR or any(math.isclose(b, a * power, rel_tol=_ROUND) for power in (1e3, 1e6))


def _worlds_apart(one: _Range, two: _Range) -> bool:
    """Whether two numbers are so far apart, and by no power of a thousand, that one cannot stand for the other by mistake."""
    a, b = sorted((abs(one.low + one.high) / 2, abs(two.low + two.high) / 2))
    return not _same_size(one, two) and b > _WORLDS * max(a, 1.0)


def _other_parts(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether the two play parts that are never one fact: what a change starts from and what it comes to, some of a number
    and the number itself, the dead and the hurt."""
    if "of" in (left.part, right.part):
        return left.part != right.part
    return bool((left.part and right.part and left.part != right.part) or (left.role and right.role and left.role != right.role))


def _half_named(left: QuantityValue, right: QuantityValue) -> Judgement | None:
    """Equal numbers of which only one has its unit or its rate named; numbers that are not equal can't be told."""
    if not _same(left, right) or left.qualifier != right.qualifier:
        return None
    one, two = left.unit, right.unit
    if (not one) != (not two):
        large = (_point(left) or 0.0) > _TELLING
        return Judgement(Verdict.COMPATIBLE, "the same number, and only one of them says of what") if large else None
    if ("/" in one) != ("/" in two) and one.partition("/")[0] == two.partition("/")[0]:
        return Judgement(Verdict.COMPATIBLE, "the same number, and only one of them says by what it is reckoned")
    return None


_SIDES = {"more_than": "above", "less_than": "below", "at_most": "below", "about": "around", "nearly": "just below"}


def _said_alike(left: QuantityValue, right: QuantityValue, left_text: str, right_text: str) -> Judgement | None:
    """Judges two numbers that are hedged the same way, "more than 100" and "over 140"; None where they are not."""
    side, one, two = _SIDES.get(left.qualifier, ""), _point(left), _point(right)
    if not side or _SIDES.get(right.qualifier) != side or one is None or two is None:
        return None
    if not meet(said_alike(one, side), said_alike(two, side)):
        return _differ(left_text, right_text)
    wide, narrow = (left_text, right_text) if digits(one) <= digits(two) else (right_text, left_text)
    return Judgement(Verdict.COMPATIBLE, f"“{wide}” leaves room for “{narrow}”")


def _rounds_to(left: QuantityValue, right: QuantityValue, scale: float) -> bool:
    """Whether one number is the other in another unit, to its last digit: two miles, three kilometres."""
    one, two = _point(left), _point(right)
    if not one or not two or unit_named(left.unit) is None or left.unit == "%" or math.isclose(one, two * scale, rel_tol=1e-9):
        return False
    if left.qualifier != right.qualifier:
        return False
    return abs(one / scale - two) <= 0.5 * last_place(two) or abs(two * scale - one) <= 0.5 * last_place(one)


def _leaves_bound_out(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether one bound takes in a number that is no round one, and the other leaves it out: "21 and up", "over 21"."""
    point = _point(left)
    if point is None or point != _point(right) or digits(point) < 2:
        return False
    return {left.qualifier, right.qualifier} in ({"more_than", "at_least"}, {"less_than", "at_most"})


def _bound_left_out(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether two measures show the same single digit and only one has "more than" in front: "a five-mile line", "over five miles"."""
    one, two = _point(left), _point(right)
    if one is None or one != two or digits(one) > 1 or unit_named(left.unit) is None or left.unit == "%":
        return False
    return {left.qualifier, right.qualifier} == {"exactly", "more_than"}


def _of_dozens(left: QuantityValue, right: QuantityValue, left_text: str, right_text: str) -> bool:
    """Whether one counts in dozens, and the other lies within a dozen of it: "more than two dozen", "over 25"."""
    one, two = _point(left), _point(right)
    dozens = ["dozen" in text.casefold() for text in (left_text, right_text)]
    return dozens[0] != dozens[1] and one is not None and two is not None and 0 < abs(one - two) < _DOZEN


def _share_one_end(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether two ranges have one end in common and part in the other: "8 to 10" and "8 to 12" are no more and less exact."""
    if left.qualifier != right.qualifier or left.qualifier != "exactly" or _point(left) is not None or _point(right) is not None:
        return False
    if None in (left.low, left.high, right.low, right.high):
        return False
    ends = ((left.low or 0.0, right.low or 0.0), (left.high or 0.0, right.high or 0.0))
    return sum(one == two or _fewer_digits(one, two) for one, two in ends) == 1


def _differ(left_text: str, right_text: str) -> Judgement:
    return Judgement(Verdict.DIFFER, f"“{left_text}” and “{right_text}” cannot both be right")


def _factor(one: str, two: str) -> float | None:
    """What turns a number in unit `one` into unit `two`; None where they count different things."""
    if one == two:
        return 1.0
    if {one, two} == {"fraction", "%"}:
        return 100.0 if one == "fraction" else 0.01
    if unit_named(one) or unit_named(two):
        return factor(one, two)
    if not one or not two:
        return 1.0 if one == two else None
    return 1.0 if lemma(one) == lemma(two) else None


def _times(value: float | None, scale: float) -> float | None:
    return None if value is None else value * scale


def _same(left: QuantityValue, right: QuantityValue) -> bool:
    def equal(a: float | None, b: float | None) -> bool:
        return (a is None and b is None) or (a is not None and b is not None and math.isclose(a, b, rel_tol=1e-9))

    if equal(left.low, right.low) and equal(left.high, right.high):
        return True
    points = [_point(left), _point(right)]
    return (
        points[0] is not None
        and equal(points[0], points[1])
        and "exactly" in (left.qualifier, right.qualifier)
        and "dozens" not in (left.qualifier, right.qualifier)
        and (not {left.qualifier, right.qualifier} & {"more_than", "less_than"} or _is_round(points[0]))
    )


def _is_round(value: float) -> bool:
    """Whether a number is so round that one report may leave out "more than" in front of it: 30, 5,000, 17 million."""
    return bool(value) and last_place(value) >= _ROUND_FROM


def _point(value: QuantityValue) -> float | None:
    """The one number that is named, None for a range."""
    if value.low is None or value.high is None:
        return value.high if value.low is None else value.low
    return value.low if value.low == value.high else None


def _widened(value: QuantityValue) -> _Range:
    """What a quantity leaves room for: "about" ten per cent, "nearly" the tenth below, "more than 100" up to 200."""
    point = _point(value)
    low = value.low if value.low is not None else value.high or 0.0
    high = value.high if value.high is not None else low
    if point is None:
        return _Range(low, high, True)
    size = abs(point)
    if value.qualifier == "about":
        return _Range(point - 0.1 * size, point + 0.1 * size, True)
    if value.qualifier == "nearly":
        return _Range(point - 0.1 * size, point, True)
    if value.qualifier in ("more_than", "at_least"):
        return _Range(_above(point) if value.qualifier == "more_than" else point, point + size, True)
    if value.qualifier in ("less_than", "at_most"):
        return _Range(point - size / 2, _below(point) if value.qualifier == "less_than" else point, True)
    return _Range(point, point, False)


def _far_below(bounded: QuantityValue, other: QuantityValue) -> bool:
    """Whether one is put as a bound above that the other is far below: true of both, but hardly said of one thing."""
    bound, point = _point(bounded), _widened(other).high
    return bounded.qualifier in ("less_than", "at_most") and bound is not None and point < bound


def _above(point: float) -> float:
    return math.nextafter(point, math.inf)


def _below(point: float) -> float:
    return math.nextafter(point, -math.inf)


def _rounded(left: QuantityValue, right: QuantityValue, converted: bool) -> bool:
    """Whether one is the other with fewer digits: $43,000 and $43,350; 62 miles and 100 km."""
    a, b = _point(left), _point(right)
    return a is not None and b is not None and _fewer_digits(a, b, converted)


def _fewer_digits(a: float, b: float, converted: bool = False) -> bool:
    """Whether one number is the other, rounded; numbers from two units of measure need only be close."""
    if not a or not b or (a < 0) != (b < 0):
        return False
    apart = abs(a - b) / max(abs(a), abs(b))
    if converted:
        return apart <= 0.02
    coarse, fine = (a, b) if digits(a) < digits(b) else (b, a)
    whole = coarse == int(coarse) and fine == int(fine)
    if digits(coarse) == digits(fine) or apart > (_ROUND if whole else _ROUND_TENTHS):
        return False
    if whole and (abs(coarse) < 1000 or digits(coarse) < 2) and apart > 0.02:
        return False
    if whole and abs(coarse) < 100:
        return False
    return abs(a - b) <= 0.5 * last_place(coarse) * (1 + 1e-9)


def _close(left: QuantityValue, right: QuantityValue) -> bool:
    a, b = _point(left), _point(right)
    return a is None or b is None or abs(a - b) <= 0.1 * max(abs(a), abs(b))


def _hedged(left: QuantityValue, right: QuantityValue, left_text: str, right_text: str) -> str:
    return left_text if left.qualifier != "exactly" else right_text


def _number(value: QuantityValue) -> str:
    point = _point(value)
    if point is not None:
        return f"{point:,.12g}"
    return f"{value.low:,.12g} to {value.high:,.12g}" if value.low is not None and value.high is not None else ""


def _unit(unit: str) -> str:
    return "%" if unit == "%" else f" {unit}" if unit and unit not in ("fraction", "score") else ""
