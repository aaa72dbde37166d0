"""Two numbers that belong together: ranges, scores and votes, shares of so many, and neighbours that share a unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.facts.amounts import Amount
from reader.facts.quantity_parts import changes_before
from reader.facts.quantity_scene import Raw, Scene
from reader.facts.quantity_units import Unit, currency_before, rated, unit_of
from reader.facts.units import factor, unit_named

_AND = frozenset(("and", "und", "et", "y"))
_BETWEEN = frozenset(("between", "zwischen", "entre"))
_TO = frozenset(("to", "bis", "a"))
_HIGHEST_SCORE = 435.0
_PLACES = frozenset("in at from on for near im in aus bei a à en de".split())
_PARALLEL = 8
"""Pieces that may stand between two numbers of which only the first names what is counted."""
_OR = (["or"], [",", "or"], ["("], [",", "or", "about"])
"""What joins the two ways of telling one change: "up $1.64, or 8.5 percent"."""
_SHARING = (["or"], ["to"], ["and"], ["bis"], ["oder"], ["ou"], ["o"], ["und"], ["a"], ["auf"])


@dataclass(frozen=True, slots=True)
class Pair:
    """Both numbers of a range or score, with unit and the index behind."""

    low: float
    high: float
    unit: str
    end: int


def share_of(scene: Scene, amount: Amount) -> tuple[float, int] | None:
    """ "one in five", "two out of three": the share, and the index behind; None if there is none."""
    pieces, end = scene.pieces, amount.end
    out = pieces.words[end] == "out" and pieces.words[end + 1] == "of"
    if not (out or pieces.words[end] in ("in", "von")) or amount.scale != 1.0 or amount.plural or amount.low != int(amount.low):
        return None
    if pieces.words[end] == "von" and scene.language != "de":
        return None
    at = end + 2 if out else end + 1
    whole = None if scene.blocked[at] else scene.amounts.at(at)
    if whole is None or whole.plural or whole.fraction or not 1 < whole.low <= 1000 or not 0 < amount.low < whole.low:
        return None
    if any(scene.blocked[at : whole.end]) or (not out and unit_of(scene, at, whole, "").symbol in ("%", "pp")):
        return None
    return amount.low / whole.low, whole.end


def second_of(scene: Scene, at: int, amount: Amount, sign: str, unit: Unit) -> Pair | None:
    """The second number of a range ("15-22", "between 3 and 5", "$10 million to $15 million") or of a score ("3-1")."""
    if amount.plural or amount.fraction or amount.times or unit.of_others:
        return None
    pieces, end = scene.pieces, unit.end
    tied = pieces.texts[end] == pieces.texts[end + 2] == "-" and pieces.words[end + 1] in _TO
    dash = pieces.texts[end] in ("-", "–", "—") and not tied
    if not dash and not tied and not _spoken(scene, at, end):
        return None
    if dash and (pieces.glued(end) != pieces.glued(end + 1) or _is_compound(scene, end, unit, sign)):
        return None
    start = end + 2 if dash is False and pieces.texts[end + 1] == "-" and pieces.glued(end + 1) else end + 1
    start = end + 3 if tied else start
    inner, number = currency_before(scene, start) if start < pieces.count else ("", start)
    if number >= pieces.count or scene.blocked[number] or not (pieces.is_digits(number) or pieces.is_word(number)):
        return None
    other = scene.amounts.at(number, money=bool(inner or sign))
    if other is None or other.plural or other.fraction or other.times or any(scene.blocked[number : other.end]):
        return None
    other_unit = unit_of(scene, number, other, inner or sign)
    joint = _joint_unit(scene, number, other, (unit.symbol, sign), (other_unit, inner))
    if joint is None:
        return None
    low, high = amount.low, other.high
    if amount.scale == 1.0 and other.scale > 1.0 and low * other.scale <= high:
        low *= other.scale
    if _is_score(scene, at, amount, other, dash, sign or inner or joint):
        return _score(scene, amount.low, other.high, other, other_unit)
    return Pair(low, high, joint, other_unit.end) if low <= high else None


def _spoken(scene: Scene, at: int, end: int) -> bool:
    """Whether the word at `end` joins two ends of a range: "3 to 5", "between 3 and 5", but not "rose from 3 to 5"."""
    words = scene.pieces.words
    if words[end] in _AND:
        return any(word in _BETWEEN for word in words[max(0, at - 4) : at])
    if words[end] not in _TO or (words[end] == "a" and scene.language not in ("fr", "es")):
        return False
    return not (changes_before(scene, at) if words[at - 1] in scene.words.sets.get("from", ()) else scene.has("change", at - 1))


def _is_compound(scene: Scene, end: int, unit: Unit, sign: str) -> bool:
    """Whether a dash ties a counted noun to what follows: "40 boats-strong"."""
    return bool(unit.symbol) and scene.pieces.glued(end) and not sign and unit_named(unit.symbol) is None and unit.symbol != "vote"


def _joint_unit(scene: Scene, number: int, other: Amount, one: tuple[str, str], two: tuple[Unit, str]) -> str | None:
    """The unit of both ends of a range; None where the two count different things."""
    (first, sign), (second, inner) = one, two
    if sign and not inner:
        plain = unit_of(scene, number, other, "")
        if not scene.pieces.is_digits(number) or (plain.symbol and plain.symbol.partition("/")[0] != sign):
            return None
    if not first or second.symbol == first or second.symbol.startswith(f"{first}/"):
        return second.symbol or first
    return first if not second.symbol and first == "year-old" else None


def _is_score(scene: Scene, at: int, amount: Amount, other: Amount, dash: bool, unit: str) -> bool:
    """Whether two numbers, the higher one first, are a score or a vote: "3-1", "beat them 3 to 1"."""
    low, high = other.high, amount.low
    if high < low or (unit and unit not in ("vote", "score")) or high > _HIGHEST_SCORE or low != int(low) or high != int(high):
        return False
    if dash:
        return True
    words = scene.pieces.words[max(0, at - 8) : other.end + 3]
    named = scene.words.sets.get("vote", frozenset()) | scene.words.sets.get("score", frozenset())
    return amount.scale == other.scale == 1.0 and any(word in named for word in words)


def _score(scene: Scene, high: float, low: float, other: Amount, unit: Unit) -> Pair:
    end = other.end
    votes = scene.words.sets.get("vote", frozenset())
    near = set(scene.pieces.words[max(0, end - 8) : end + 3])
    named = scene.pieces.words[end] in votes and not scene.blocked[end]
    return Pair(low, high, "vote" if near & votes or unit.symbol == "vote" else "score", end + 1 if named else end)


_VERB = 3
"""Words of the verb that may stand between a number with its noun and where it is counted."""


def shared(scene: Scene, raws: Sequence[Raw]) -> list[Raw]:
    """Gives neighbours what they share: a unit, a magnitude, the hedge of a converted number in brackets; and a number of
    which another counts a part its part, the whole."""
    out = list(raws)
    for index in range(len(out) - 2, -1, -1):
        out[index] = _from_next(scene, out[index], out[index + 1])
    for index in range(len(out) - 1):
        out[index + 1] = _from_last(scene, out[index], out[index + 1])
    for index in range(len(out) - 1):
        one, two = out[index], out[index + 1]
        if one.part == "of" and not two.part and two.unit == one.unit and two.first - one.end <= _PARALLEL:
            out[index + 1] = replace(two, part="whole")
    _converted(scene, out)
    return out


def _from_next(scene: Scene, one: Raw, two: Raw) -> Raw:
    """ "eight or nine euros", "from $10 to $15 billion"."""
    between = scene.pieces.words[one.end : two.first] if two.first - one.end <= 3 else []
    if between not in _SHARING:
        return one
    if (not one.unit and two.unit and between != ["and"]) or (one.unit and two.unit.startswith(f"{one.unit}/")):
        one = replace(one, unit=two.unit)
    low, high = one.low, two.low
    if one.sign and two.sign and one.scale == 1.0 < two.scale and low and high and low * two.scale <= high * 10 and low < 1000:
        one = replace(one, low=low * two.scale, high=one.high * two.scale if one.high else None)
    return one


def _from_last(scene: Scene, one: Raw, two: Raw) -> Raw:
    """ "from 208 pounds to 193", "3.9 million boats, up from 2.4 million": the second end of a change takes the unit of the first."""
    if not two.part and one.part == "by" and scene.pieces.texts[one.end : two.first] in _OR:
        two = replace(two, part="by")
    if not two.unit and _parallel(scene, one, two):
        return replace(two, unit=one.unit, role=two.role or one.role)
    if two.unit or not one.unit or one.unit in ("score", "vote") or two.part not in ("from", "to") or two.first - one.end > 4:
        return two
    between = scene.pieces.texts[one.end : two.first]
    if any(text in (".", ";", "(", ")") for text in between) or one.part in ("by", two.part) or (not one.part and one.unit == "%"):
        return two
    return replace(two, unit=one.unit)


def _parallel(scene: Scene, one: Raw, two: Raw) -> bool:
    """ "11 cases in Elm and three in Oak", "11 cases were found in Elm and three in Oak": the second number counts what the first does."""
    words, between = scene.pieces.words, two.first - one.end
    if not one.unit or unit_named(one.unit) is not None or one.unit in ("score", "vote", "fraction", "times", "year-old"):
        return False
    told = words[two.end] in _PLACES and words[two.end] in words[one.end : two.first]
    return told and 2 <= between <= _PARALLEL + (words[one.end] not in _PLACES) * _VERB and words[two.first - 1] in ("and", ",")


def _converted(scene: Scene, raws: list[Raw]) -> None:
    """ "more than 7 million crowns ($1 million)": what is only converted is hedged as the number in front of the bracket is."""
    texts = scene.pieces.texts
    for index in range(len(raws) - 1):
        one, two = raws[index], raws[index + 1]
        opened = texts[one.end] == "(" and two.first == one.end + 1
        goes_on = index and texts[one.end] in ("/", ",") and two.first == one.end + 1 and texts[raws[index - 1].end] == "("
        if not (opened or goes_on) or not _converts(one.unit, two.unit):
            continue
        if two.qualifier == "exactly" and one.qualifier != "dozens":
            raws[index + 1] = two = replace(two, qualifier=one.qualifier).opened()
        if texts[two.end] == ")" and two.unit and "/" not in two.unit:
            rate = rated(scene, two.unit, two.end + 1)
            if rate.symbol != two.unit:
                raws[index] = replace(one, unit=one.unit + rate.symbol[len(two.unit) :])
                raws[index + 1] = replace(two, unit=rate.symbol)


def _converts(one: str, two: str) -> bool:
    if not one or not two or one == two:
        return False
    a, b = unit_named(one), unit_named(two)
    return (a is not None and b is not None and a.measures == b.measures == "money") or factor(one, two) is not None
