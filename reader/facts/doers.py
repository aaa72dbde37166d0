"""Two reports of one deed that name different doers, or in which doer and object have changed places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.bodies import same_body
from reader.facts.deeds import Deed, deeds_of, is_definite, stems_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.identity import identities_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.name_compare import compare_bodies, compare_persons
from reader.facts.namewords import PERSON, name_words
from reader.facts.role_compare import RoleWords, role_words
from reader.facts.speakers import resolve
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_MUCH = 2
"""Words of weight that the objects of two deeds share if they are surely one …"""
_SHARE = 0.2
"""… or likeness of the surroundings that does beside one such word."""
_NAMES = 2
_NEAR = 9
"""Tokens from a verb within which a phrase is shown with it."""


@dataclass(frozen=True, slots=True)
class DoerValue(Value):
    """`deed` is the usual verb, `doer` who did it, in the fullest form that the text has."""

    deed: str
    doer: str


@dataclass(frozen=True, slots=True)
class _Who:
    """Who a phrase speaks of: a `name` with its `type`, or None and the `role` by which somebody is described; `of` is the
    name of whose role it is, `vague` tells that it is one of many ("an attorney")."""

    name: str | None
    type: str
    role: str
    of: str | None
    vague: bool


def links(passage: Passage) -> frozenset[str]:
    """Deeds with the words of what they are done to, and those that can be turned round with the words of both sides: two
    sentences with one in common may report one deed."""
    document = passage.document
    single, turned = (words_of("deeds", document.language, name) for name in ("single", "turned"))
    found: set[str] = set()
    for deed in deeds_of(document).get(passage.sentence, ()):
        parts = [deed.object] if deed.name in single else []
        parts += [deed.doer, deed.object] if deed.name in turned else []
        found.update(f"{deed.name} {stem}" for part in parts if part for stem in _stems(document, part))
    return frozenset(found)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """Deeds of two sentences that exclude each other."""
    here, there = deeds_of(left.document), deeds_of(right.document)
    for one in here.get(left.sentence, ()):
        for two in there.get(right.sentence, ()):
            if one.name == two.name and (found := _judge(left, one, right, two, place)):
                yield found


def _judge(left: Passage, one: Deed, right: Passage, two: Deed, place: Callable[[Span, Span], Place]) -> Loose | None:
    language = left.document.language
    if one.name in words_of("deeds", language, "turned") and _turned(left, one, right, two, place):
        return _loose(left, one, right, two, "who did it to whom is the other way round")
    if one.name not in words_of("deeds", language, "single") or not (one.doer and two.doer and one.object and two.object):
        return None
    if not (is_definite(scan_of(left.document), one.object) or is_definite(scan_of(right.document), two.object)):
        return None
    if not _one_deed(left, one, right, two, place) or _tells_too(left, one, right, two) or _tells_too(right, two, left, one):
        return None
    who = _doer(left, one.doer), _doer(right, two.doer)
    if not who[0] or not who[1] or not _exclude(left, who[0], right, who[1]):
        return None
    return _loose(left, one, right, two, f"one says that {_shown(left, one.doer)} did it, the other {_shown(right, two.doer)}")


def _doer(passage: Passage, part: Range) -> _Who | None:
    """Who did it; None for a pronoun, for whom somebody else may be meant, and for a single word that may be a surname or not."""
    if scan_of(passage.document).tags[part.first] is Tag.PRONOUN:
        return None
    who = _who(passage.document, part)
    return who if who and (not who.name or _is_person(passage, who.name)) else None


def _is_person(passage: Passage, name: str) -> bool:
    """Whether a name is a person's for sure: by its first name, a title, "Jr.", a role that the text gives."""
    lists, words = name_words(passage.document.language), name.split()
    if len(words) > 1 and (words[0] in lists.given or words[-1] in lists.suffixes):
        return True
    if any(getattr(m.value, "holder", None) == name for m in passage.found.get("role", ())):
        return True
    return any(getattr(m.value, "title", None) for m in passage.found.get("name", ()) if getattr(m.value, "canonical", None) == name)


def _one_deed(left: Passage, one: Deed, right: Passage, two: Deed, place: Callable[[Span, Span], Place]) -> bool:
    """Whether what two deeds are done to is one thing."""
    assert one.object
    assert two.object
    shared = _stems(left.document, one.object) & _stems(right.document, two.object)
    both = is_definite(scan_of(left.document), one.object) and is_definite(scan_of(right.document), two.object)
    if len(shared) >= _MUCH or (shared and both):
        return True
    at = place(_span(left, one.object), _span(right, two.object))
    return bool(shared) and (at.share >= _SHARE or at.near > 0)


def _tells_too(left: Passage, one: Deed, right: Passage, two: Deed) -> bool:
    """Whether the left article tells the other's deed too, in another place."""
    assert two.doer
    assert two.object
    wanted, things = _stems(right.document, two.doer), _stems(right.document, two.object)
    return any(
        deed.name == one.name and deed.doer and deed.object and deed.at != one.at
        and _stems(left.document, deed.doer) & wanted
        and _stems(left.document, deed.object) & things
        for deeds in deeds_of(left.document).values()
        for deed in deeds
    )  # fmt: skip


def _turned(left: Passage, one: Deed, right: Passage, two: Deed, place: Callable[[Span, Span], Place]) -> bool:
    """Whether who did it here is the one to whom it was done there; one of the two must be named in both."""
    if not (one.doer and one.object and two.doer and two.object) or _orders(left, one) or _orders(right, two):
        return False
    if any(
        scan_of(p.document).tags[part.first] is Tag.PRONOUN for p, d in ((left, one), (right, two)) for part in (d.doer, d.object) if part
    ):
        return False
    crossed = _one(left, one.doer, right, two.object), _one(left, one.object, right, two.doer)
    straight = _one(left, one.doer, right, two.doer), _one(left, one.object, right, two.object)
    if False in crossed or True not in crossed or True in straight:
        return False
    at = place(_span(left, Range(one.at, one.at)), _span(right, Range(two.at, two.at)))
    return at.near >= _NAMES or at.share >= _SHARE


def _orders(passage: Passage, deed: Deed) -> bool:
    """Whether somebody is told to do something, which is another deed than telling him of something."""
    scan = scan_of(passage.document)
    behind = deed.object.last + 1 if deed.object else len(scan.tags)
    return scan.word(deed.at) == "told" and behind < len(scan.tags) and scan.word(behind) == "to"


def _one(left: Passage, one: Range, right: Passage, two: Range) -> bool | None:
    """Whether two phrases speak of one, by their names or by the same words with "the"; None where it can't be told."""
    a, b = _who(left.document, one), _who(right.document, two)
    if (a and a.name) or (b and b.name):
        return _same(a, b)
    if not is_definite(scan_of(left.document), one) or not is_definite(scan_of(right.document), two):
        return None
    return True if _stems(left.document, one) == _stems(right.document, two) else None


def _same(one: _Who | None, two: _Who | None) -> bool | None:
    """Whether two phrases speak of one; None where it can't be told."""
    if one is None or two is None or not one.name or not two.name:
        return None
    judge = compare_persons if one.type == two.type == PERSON else compare_bodies
    found = judge(one.name, two.name)
    if found is not None and found.verdict is Verdict.AGREE:
        return True
    return PERSON not in (one.type, two.type) and same_body(one.name, two.name, name_words("en"))  # the lists of all languages hold these


def _exclude(left: Passage, one: _Who, right: Passage, two: _Who) -> bool:
    """Whether two doers can't be one: two persons, somebody and his wife, a publicist and an attorney."""
    if one.name and two.name:
        return one.type == two.type == PERSON and " " in one.name + two.name and _same(one, two) is False and _no_kin(one.name, two.name)
    for named, other, naming in ((one, two, left), (two, one, right)):
        if named.name and named.type == PERSON and other.role:
            if other.of:
                return compare_persons(named.name, other.of) is not None
            return other.vague and _other_role(naming, named.name, other.role)
    return False


def _no_kin(one: str, two: str) -> bool:
    """Whether two names share no word: a surname alone can be either of a family."""
    return {w.casefold() for w in one.split()}.isdisjoint(w.casefold() for w in two.split())


def _other_role(naming: Passage, name: str, role: str) -> bool:
    """Whether an article gives somebody roles, and the other's description is none of them."""
    words = role_words(naming.document.language)
    known = {str(getattr(m.value, "role", "")) for m in naming.found.get("role", ()) if getattr(m.value, "holder", None) == name}
    heads = {_usual(r.rpartition(" ")[2], words) for r in known if r}
    if not heads or role in heads or words.vague.get(role):
        return False
    return all(role not in words.vague.get(head, ()) for head in heads)


def _usual(word: str, words: RoleWords) -> str:
    return words.same.get(word, word)


@lru_cache(maxsize=8192)
def _who(document: Document, part: Range) -> _Who | None:
    scan = scan_of(document)
    words = role_words(document.language)
    for i in range(part.first, part.last + 1):
        entity = scan.entity.get(i)
        if entity and scan.document.tokens[entity.last].text.endswith(("'s", "’s")):
            head = next((j for j in range(entity.last + 1, part.last + 1) if _usual(scan.word(j), words) in words.roles), -1)
            owner = identities_of(document)[entity.first].canonical
            return _Who(None, "", _usual(scan.word(head), words), owner, False) if head >= 0 else None
    if name := resolve(scan, part):
        return _Who(name, _type(scan, part, name), "", None, False)
    return _described(scan, part, words)


def _type(scan: Scan, part: Range, name: str) -> str:
    inside = [e for i in range(part.first, part.last + 1) if (e := scan.entity.get(i))]
    return inside[-1].type if inside else PERSON


def _described(scan: Scan, part: Range, words: RoleWords) -> _Who | None:
    """Somebody without a name: "a Norland-backed attorney"."""
    for i in range(part.first, part.last + 1):
        if (
            _usual(scan.word(i), words) in words.roles
            and scan.tags[i] is not Tag.NAME
            and (i == part.last or scan.tags[i + 1] not in (Tag.OTHER, Tag.NAME))
        ):
            return _Who(None, "", _usual(scan.word(i), words), None, scan.word(part.first) in ("a", "an"))
    return None


def _stems(document: Document, part: Range) -> frozenset[str]:
    return stems_of(document, part.first, part.last)


def _span(passage: Passage, part: Range) -> Span:
    return scan_of(passage.document).span(part)


def _shown(passage: Passage, part: Range) -> str:
    return f"“{_span(passage, part).of(passage.document.text)}”"


def _loose(left: Passage, one: Deed, right: Passage, two: Deed, reason: str) -> Loose:
    titles = sorted((_title(left, one), _title(right, two)), key=lambda title: (len(title), title))
    return Loose(_mention(left, one), _mention(right, two), Judgement(Verdict.DIFFER, reason, title=titles[0]))


def _title(passage: Passage, deed: Deed) -> str:
    """ "Who arranged the meeting": the deed by its past, and what it is done to in a few words."""
    scan = scan_of(passage.document)
    thing = deed.object
    end = next((i for i in range(thing.first + 1, thing.last + 1) if scan.tags[i] is Tag.PREPOSITION), thing.last + 1) if thing else 0
    words = scan.span(Range(thing.first, end - 1)).of(passage.document.text) if thing else ""
    if thing and scan.tags[thing.first] is Tag.DETERMINER:
        words = words[:1].lower() + words[1:]
    return f"Who {scan.word(deed.at)} {words}".strip()


def _mention(passage: Passage, deed: Deed) -> Mention:
    """The words from the doer to the verb, or to the object in a passive."""
    scan = scan_of(passage.document)
    parts = (deed.doer, Range(deed.at, deed.at), deed.object)
    near = [p for p in parts if p and abs(p.last - deed.at) < _NEAR and abs(p.first - deed.at) < _NEAR]
    span = Span(min(scan.span(p).start for p in near), max(scan.span(p).end for p in near))
    text = span.of(passage.document.text)
    doer = _span(passage, deed.doer).of(passage.document.text) if deed.doer else ""
    return Mention("claim", span, text, DoerValue(deed.name, doer), passage.sentence)
