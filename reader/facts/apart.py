"""Whether two values are told of different things: another doer, another event, another time, or only some of what the other
counts. Such values shut nothing out, unlike as they may be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from reader.facts.claim_compare import claim_words
from reader.facts.claim_value import ClaimValue
from reader.facts.date_value import DATELINE, DateValue
from reader.facts.entities import entities_of
from reader.facts.grammar import Range, Tag, scan_of
from reader.facts.identity import identities_of
from reader.facts.kind import Place, Side
from reader.facts.name_compare import compare_bodies, name_words
from reader.facts.namewords import PERSON, PLACE
from reader.facts.speakers import resolve
from reader.facts.spelling import edits
from reader.facts.title import claim_near, claims_beside, following
from reader.model.mention import Mention
from reader.model.span import Span
from reader.regex import regex
from reader.text.document import Document
from reader.text.stop_words import stop_words

_SPELLING = 2
"""Letters by which two spellings of one surname may differ."""
_FAR = 31
"""Days between two dates from which on what happened on them is not one event."""
_PERIOD = 80
"""Days that a quarter of a year has at least."""
_OLD = 120
"""Days before publication from which on a date tells of an earlier event."""
_EMPTY = frozenset({"be", "have", "do"})
"""Predicates that say nothing by themselves."""
_SOME_BEFORE = regex(r"(?i)\b(?:first|last|next|final|remaining|another|others?|additional|further)\s+$")
_SOME_INSIDE = regex(
    r"(?i)\b(?:others?|another|additional|further|elsewhere|final|remaining|(?<!or )more(?!\s+than))\b"
    r"|\bof\s+(?:his|her|its|their|the)\b.*\d"
)
_SOME_BEHIND = regex(r"(?i)\s+(?:\w+\s+)?(?:elsewhere|others?|more)\b")
"""Words that tell of a number that it leaves some out: "the first 17 games", "two other people", "5 of his 6 shots"."""
_COUNT = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|some|most|all)"
_PART = regex(rf"(?i)(?:\s+\w+)?(?:\s+out)?[ -]of[ -](?:[\w'’]+ ){{0,3}}{_COUNT}\b")
_WHOLE = regex(rf"(?i)\b{_COUNT}(?: \w+)?(?: out)?[ -]of[ -](?:[\w'’]+ ){{0,3}}$")
_FOR_YEARS = r"\s+(?:\d+|\w+|the (?:next|past|last|coming) \w+)\s+(?:day|week|month|year|decade)s?\b"
_BY = regex(rf"(?i)\s+(?:over(?!{_FOR_YEARS})|above|below|under|short|ahead|behind)\b")
"""Words behind a number by which something is more or less than something else: "1 mph over the threshold"."""
_LIMIT = regex(r"(?i)(?:[ -][\w-]+)?[ -](?:threshold|limit|mark|minimum|maximum|target|goal|benchmark|cap|ceiling|quota)\b")
"""Words behind a number that only names what something else is measured by."""
_ANY_WHOLE = frozenset({"total", "whole", "sum", "all", "overall"})
"""Words for a whole that leave open of what."""
_SHARES = frozenset({"%", "fraction"})
_NEAR = 40
"""Code points around a number in which such words stand."""


def of_other_things(left: Side, right: Side, place: Place) -> bool:
    """Whether the clauses of two numbers tell of another doer, of another event, or of one at another time."""
    return other_clause(left, right, place) or (not place.leads and _other_time(left, right))


def of_other_part(left: Side, right: Side) -> bool:
    """Whether of two numbers only one leaves some out, or one is the part and the other the whole of "29 of 34"."""
    if (_BY.match(_behind(left)) is None) != (_BY.match(_behind(right)) is None):
        return True
    if _is_limit(left) != _is_limit(right) or _are_shares_of_others(left, right):
        return True
    one, two = _share(left), _share(right)
    return one != two and {one, two} != {"", "whole"}


def _are_shares_of_others(left: Side, right: Side) -> bool:
    """Whether two shares are of different wholes: "22 % of the young", "31 % of Norlanders"."""
    if getattr(left.mention.value, "unit", "") not in _SHARES:
        return False
    one, two = (_stems_of_whole(side) for side in (left, right))
    return bool(one and two) and one.isdisjoint(two)


def _stems_of_whole(side: Side) -> frozenset[str]:
    """Stems of the words of weight in the phrase behind "of" that follows a number."""
    if not _behind(side).startswith(" of "):
        return frozenset()
    little = stop_words(side.document.language)
    words = following(side, side.mention.span.end).casefold().split()
    return frozenset(side.document.stem_of(word) for word in words if word.isalpha() and word not in little and word not in _ANY_WHOLE)


def _is_limit(side: Side) -> bool:
    """Whether a number only names a limit or a record that something else is measured by: "the 39 mph threshold"."""
    return _LIMIT.match(_behind(side)) is not None


def _share(side: Side) -> str:
    text, span = side.document.text, side.mention.span
    before, behind = text[max(0, span.start - _NEAR) : span.start], _behind(side)
    if _PART.match(behind):
        return "part"
    if _SOME_BEFORE.search(before) or _SOME_INSIDE.search(side.mention.text) or _SOME_BEHIND.match(behind):
        return "some"
    return "whole" if _WHOLE.search(before) else ""


def _behind(side: Side) -> str:
    end = side.mention.span.end
    return side.document.text[end : end + _NEAR]


def other_clause(left: Side, right: Side, place: Place) -> bool:
    """Whether the clauses of two mentions tell of another doer or, where no equal words hold them, of another event."""
    if place.leads:
        return False
    return _other_doer(left, right) or (not place.same and _other_event(left, right))


def other_day(left: Side, right: Side, place: Place) -> bool:
    """Whether two dates belong to other events: their clauses tell other things, unless equal words hold them."""
    if place.leads:
        return False
    one, two = (_verb(claim, side) if (claim := claim_near(side)) else "" for side in (left, right))
    told = bool(one and two) and one != two and _EMPTY.isdisjoint((one, two))
    return _other_doer(left, right) or (told and not place.same)


def _other_doer(left: Side, right: Side) -> bool:
    """Whether both clauses name the person or the body that does it, and it is not the same one."""
    one, two = _doer(left), _doer(right)
    if not one or not two or one[0] != two[0]:
        return False
    if one[0] == PERSON:
        return edits(one[1], two[1]) > _SPELLING
    return compare_bodies(one[1], two[1]) is None and set(name_words(one[1])).isdisjoint(name_words(two[1]))


_Doer = tuple[str, str]
"""What somebody is (PER, ORG), and the surname, folded, or the name of the body."""


def _doer(side: Side) -> _Doer | None:
    """Who does what the clause of a mention tells; None where nobody does by name. Who only tells of it does not do it."""
    claim, scan = claim_near(side), scan_of(side.document)
    while claim is not None:
        verb, part = getattr(claim.value, "verb", claim.span), getattr(claim.value, "subject", None)
        if part is not None:
            told = scan.tags[side.document.token_at(verb.start)] is Tag.SPEECH
            return None if told else _named(side.document, part)
        claim = _before(side, claim)  # "slipped and fell": who slipped
    text = side.document.text
    here = [e for e in entities_of(side.document) if e.sentence == side.mention.sentence and e.type != PLACE]
    owners = ("'s", "’s")
    doing = [
        e
        for e in here
        if e.start < side.mention.span.start and not (text.startswith(owners, e.end) or text.endswith(owners, e.start, e.end))
    ]
    named = {_named(side.document, Span(e.start, e.end)) for e in doing}
    return named.pop() if len(named) == 1 else None


def _before(side: Side, claim: Mention) -> Mention | None:
    """The claim in front of another in its sentence."""
    claims: Sequence[Mention] = side.found.get("claim", ())
    at = bisect_left(claims, claim.span.start, key=lambda m: m.span.start) - 1
    return claims[at] if at >= 0 and claims[at].sentence == claim.sentence else None


@lru_cache(maxsize=16384)
def _named(document: Document, part: Span) -> _Doer | None:
    """Whom or what a phrase names, None where that is not one person or body."""
    named = [e for e in entities_of(document) if e.start < part.end and part.start < e.end]
    if len(named) == 1 and named[0].type != PLACE:
        name = identities_of(document)[named[0].first].canonical
        return (PERSON, name.split()[-1].casefold()) if named[0].type == PERSON else (named[0].type, name)
    if named:
        return None
    name = resolve(scan_of(document), Range(document.token_at(part.start), document.token_at(max(part.start, part.end - 1)))) or ""
    return (PERSON, name.split()[-1].casefold()) if name else None


def _other_event(left: Side, right: Side) -> bool:
    """Whether a sentence has what the other's clause tells in another clause of its own: then that is its counterpart."""
    one, two = claim_near(left), claim_near(right)
    if one is None or two is None or _verb(one, left) == _verb(two, right):
        return False
    return _tells_beside(left, one, _verb(two, right)) or _tells_beside(right, two, _verb(one, left))


def _verb(claim: Mention, side: Side) -> str:
    value = claim.value
    return claim_words(side.document.language).usual(value.predicate) if isinstance(value, ClaimValue) else ""


def _tells_beside(side: Side, own: Mention, verb: str) -> bool:
    """Whether a sentence tells something by a verb beside the claim of its own."""
    if not verb or verb in _EMPTY:
        return False
    return any(c is not own and _verb(c, side) == verb for c in claims_beside(side))


def _other_time(left: Side, right: Side) -> bool:
    """Whether the sentences name days far from each other, or only one names any, and these are long past."""
    one, two = _days(left), _days(right)
    if one and two:
        return all(_between(a, b) >= _FAR or _are_other_periods(a, b) for a in one for b in two)
    return _long_past(left, one) if one else _long_past(right, two)


def of_long_ago(side: Side) -> bool:
    """Whether the sentence of a mention tells of days long before publication, or of a year in a text without a day of its own."""
    days = _days(side)
    return _long_past(side, days) or (side.document.published is None and bool(days))


def _days(side: Side) -> list[tuple[date, date]]:
    """First and last days of the dates of a mention's sentence."""
    values = [m.value for m in side.found.get("date", ()) if m.sentence == side.mention.sentence and m is not side.mention]
    return [(v.earliest, v.latest) for v in values if isinstance(v, DateValue) and v.earliest and v.latest and v.anchor != DATELINE]


def _between(one: tuple[date, date], two: tuple[date, date]) -> int:
    """Days between two spans of days, 0 if they meet."""
    return max(0, (one[0] - two[1]).days, (two[0] - one[1]).days)


def _are_other_periods(one: tuple[date, date], two: tuple[date, date]) -> bool:
    """Whether two quarters, years or the like have no day in common: what is reckoned over them is not one number."""
    return _between(one, two) > 0 and min((last - first).days for first, last in (one, two)) >= _PERIOD


def _long_past(side: Side, days: Sequence[tuple[date, date]]) -> bool:
    published = side.document.published
    return bool(days) and published is not None and all((published - last).days >= _OLD for _, last in days)
