"""Roles: the office, occupation or relation that a text gives a person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reader.facts.ages import Age, ages_of
from reader.facts.apart import of_long_ago
from reader.facts.described import DescribedValue, compare_described, described_bodies
from reader.facts.entities import Entity, entities_of
from reader.facts.grammar import Range, Scan, Tag, phrase_after, scan_of
from reader.facts.identity import Identity, identities_of
from reader.facts.kind import FactKind, Found, Judgement, Place, Side
from reader.facts.name_compare import compare_names
from reader.facts.namewords import PERSON, name_words
from reader.facts.plain_roles import plain_roles
from reader.facts.role_compare import RoleWords, judge, other_role, role_words
from reader.facts.role_joined import joined_after, joined_before
from reader.facts.role_place import held_before, inside_office, is_head, role_after, role_before
from reader.facts.role_said import role_given, role_said
from reader.facts.titles import role_title
from reader.facts.unnamed import unnamed
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_ARTICLE = 8
_TERM = 16
_VERB = 3
"""Tokens in front of a role among which the verb stands that tells it."""


@dataclass(frozen=True, slots=True)
class RoleValue(Value):
    """`role` is the role in lower case without articles ("chief executive"), empty where the text gives an age alone; `of` the
    words for whose it is or None, `holder` the full name of the person, `former` whether the text says that it is over.
    `sort` is "title" (in front of the name with a capital), "office" (occupations, too), "relation" or "age"; `age` is how old
    the text says that the person is, in years."""

    role: str
    of: str | None
    holder: str
    former: bool = False
    sort: str = field(default="office", compare=False)
    age: int | None = field(default=None, compare=False)


def find(document: Document, found: Found) -> Sequence[Mention]:
    """Roles in front of a name, behind it in an apposition, and told by a verb; ages that stand alone beside a name."""
    scan, identities = scan_of(document), identities_of(document)
    words = role_words(document.language)
    mentions: list[Mention] = []
    described: dict[int, Entity] = {}
    for entity in entities_of(document):
        if entity.type != PERSON:
            continue
        who = identities[entity.first]
        for mention in _of_person(scan, entity, who, words) if words.roles else _plain(scan, entity, who):
            if not mentions or mention.span.start >= mentions[-1].span.end:
                mentions.append(mention)
                if mention.span.end <= entity.start:
                    described.setdefault(document.token_at(mention.span.start), entity)
    mentions = _with_ages(mentions, ages_of(scan, found.get("quantity", ()), described))
    taken = [m.span for m in mentions]
    mentions.extend(m for m in described_bodies(document) if not any(m.span.overlaps(t) for t in taken))
    return sorted(mentions, key=lambda m: m.span.start)


def _with_ages(mentions: Sequence[Mention], ages: Mapping[str, Age]) -> list[Mention]:
    """The roles with the ages of their holders, and the ages in whose sentences their persons have no role."""
    found, told = [], set()
    for mention in mentions:
        value = mention.value
        if isinstance(value, RoleValue) and (age := ages.get(value.holder)):
            mention = replace(mention, value=replace(value, age=age.years))
            told.add((value.holder, mention.sentence))
        found.append(mention)
    spans = [m.span for m in mentions]
    for holder, age in ages.items():
        span, sentence = age.mention.span, age.mention.sentence
        if (holder, sentence) not in told and not any(span.overlaps(s) for s in spans):
            found.append(Mention("role", span, age.mention.text, RoleValue("", None, holder, sort="age", age=age.years), sentence))
    return found


def _plain(scan: Scan, entity: Entity, who: Identity) -> Iterator[Mention]:
    """Roles in a language without a grammar."""
    for found in plain_roles(scan, entity):
        value = RoleValue(found.role, found.of, who.canonical, found.former)
        yield Mention("role", found.span, found.span.of(scan.document.text), value, entity.sentence)


def _of_person(scan: Scan, entity: Entity, who: Identity, words: RoleWords) -> Iterator[Mention]:
    first, last = scan.document.sentence_tokens[entity.sentence]
    if before := role_before(scan, entity, words):
        value = _value(scan, before, who, words)
        if joined := joined_before(scan, before, first, words):
            other = _value(scan, joined, who, words)
            value = replace(value, of=value.of or other.of)
            yield _mention(scan, joined, other, entity.sentence)
        yield _mention(scan, before, value, entity.sentence)
    yield from _behind(scan, entity, who, words, last)


def _behind(scan: Scan, entity: Entity, who: Identity, words: RoleWords, last: int) -> Iterator[Mention]:
    """The roles behind a name, up to two that "and" joins: the first is of the same as the second if only that one says of what."""
    over, part = False, role_after(scan, entity, words) or role_given(scan, entity, words)
    if part is None and (said := role_said(scan, entity, words)):
        part, over = said
    if part is None:
        return
    parts = [part, joined] if (joined := joined_after(scan, part, last, words)) else [part]
    values = [_value(scan, p, who, words) for p in parts]
    for each, value in zip(parts, values, strict=True):
        yield _mention(scan, each, replace(value, of=value.of or values[-1].of, former=value.former or over), entity.sentence)


def _mention(scan: Scan, part: Range, value: RoleValue, sentence: int) -> Mention:
    span = Span(scan.document.tokens[part.first].start, scan.end(part.last))
    return Mention("role", span, span.of(scan.document.text), value, sentence)


def _sort(scan: Scan, part: Range, role: str, of: str | None) -> str:
    head = role.rpartition(" ")[2]
    if head in words_of("roles", scan.document.language, "relation"):
        return "relation"
    named = part.last + 1 in scan.entity or (part.last + 2 in scan.entity and scan.document.tokens[part.last + 1].text == ".")
    capital = scan.document.tokens[part.last].text[:1].isupper()
    return "title" if named and capital and part.last in (part.first, part.first + 1) and of is None else "office"


def _value(scan: Scan, part: Range, who: Identity, words: RoleWords) -> RoleValue:
    head = max(i for i in range(part.first, part.last + 1) if i == part.first or is_head(scan, i, words))
    joiner = next(
        (i for i in range(part.first + 1, part.last + 1) if scan.word(i) in words.whose and not inside_office(scan, i, words)),
        part.last + 1,
    )
    if head > joiner:
        head = joiner - 1
    own = [scan.word(i) for i in range(part.first, min(head, part.last) + 1)]
    former = any(w in words.former or held_before(w, words) for w in (*own, scan.word(part.first - 1) if part.first else ""))
    owner, kept = _owner(scan, part.first, head)
    if owner is None and part.first and scan.word(part.first - 1) in ("his", "her", "their", "its"):
        owner = (scan.word(part.first - 1) == "its" and _opening_body(scan, part.first - 1)) or scan.word(part.first - 1)
    if owner is None and part.first and scan.document.tokens[part.first - 1].text.endswith(("'s", "’s")):
        owner = scan.document.tokens[part.first - 1].text[:-2]
    plain = [i for i in range(kept, head + 1) if scan.tags[i] not in (Tag.MARK, Tag.DETERMINER)]
    role = " ".join(held_before(w, words) or w for i in plain if (w := scan.word(i)) not in words.former)
    of = scan.span(Range(joiner + 1, part.last)).of(scan.document.text) if joiner < part.last else owner
    return RoleValue(words.same.get(role, role), of, who.canonical, former, _sort(scan, part, role, of))


def _opening_body(scan: Scan, at: int) -> str:
    """What "its" speaks of at a token: the phrase that opens the sentence, "" if none does."""
    first = scan.document.sentence_tokens[scan.document.sentence_at(scan.document.tokens[at].start)][0]
    opening = phrase_after(scan, first, at)
    if opening is None or scan.tags[opening.first] is not Tag.DETERMINER:
        return ""
    end = next((i for i in range(opening.first + 1, opening.last + 1) if scan.tags[i] is Tag.PREPOSITION), opening.last + 1)
    return scan.span(Range(opening.first + 1, end - 1)).of(scan.document.text) if end - 1 > opening.first else ""


def _owner(scan: Scan, first: int, head: int) -> tuple[str | None, int]:
    """The words for whose role it is in front of the role, and where the role's own words begin."""
    lists = name_words(scan.document.language)
    at, owner = first, []
    while at < head:
        token = scan.document.tokens[at]
        possessive = token.text.endswith(("'s", "’s"))
        if scan.tags[at] is not Tag.NAME and not possessive and token.text not in lists.demonyms:
            break
        owner.append(token.text[:-2] if possessive else token.text)
        at += 1
    return (" ".join(owner) or None), at


@lru_cache(maxsize=16384)
def _one_person(one: str, two: str, language: str) -> bool:
    """Whether two names are of one person."""
    same = compare_names((one,), (two,), PERSON, name_words(language), same_office=False)
    return same is not None and same.verdict is Verdict.AGREE


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two roles of one person; roles of different persons and unrelated roles say nothing."""
    one, two = left.mention.value, right.mention.value
    if isinstance(one, DescribedValue) and isinstance(two, DescribedValue):
        return compare_described(left, right)
    if not isinstance(one, RoleValue) or not isinstance(two, RoleValue) or not one.role or not two.role:
        return None
    if not _one_person(one.holder, two.holder, left.document.language):
        return None
    titled = _is_title(left) or _is_title(right)
    judgement = judge(one.role, two.role, one.of, two.of, (one.former, two.former), titled, left.document.language)
    if judgement and one.former != two.former and judgement.verdict is Verdict.DIFFER:
        past, present = (left, right) if one.former else (right, left)
        if not _is_called_former(past):
            return None  # "was fired as coach" is the news itself
        if _has_term(present) or _is_past(present) or of_long_ago(present) or _is_kept(one, two, left.document.language):
            return None
        return replace(judgement, plain=_is_apposition(left) and _is_apposition(right))
    return judgement


def _has_term(side: Side) -> bool:
    """Whether the words behind a role say when it was held: "ambassador in the last government", "under two mayors"."""
    behind = side.document.text[side.mention.span.end : side.mention.span.end + _TERM].casefold()
    return behind.lstrip(" ,").startswith(("in the ", "under ", "during ", "from ", "until ", "when ", "at the time", "then"))


def _is_past(side: Side) -> bool:
    """Whether a verb in the past tells a role, so that it may be over: "was mayor", "served as mayor"."""
    document, at = side.document, side.document.token_at(side.mention.span.start)
    told = words_of("roles", document.language, "told before")
    return any(t.folded in told for t in document.tokens[max(0, at - _VERB) : at])


def _is_called_former(side: Side) -> bool:
    """Whether a word beside a role tells that it is over ("former", "ex-"), not only a verb."""
    document, words = side.document, role_words(side.document.language)
    at = document.token_at(side.mention.span.start)
    beside = [*document.tokens[max(0, at - 1) : at], *document.tokens_in(side.mention.span)]
    return any(not words.former.isdisjoint((t.folded, t.text.casefold())) or held_before(t.folded, words) for t in beside)


def _is_kept(one: RoleValue, two: RoleValue, language: str) -> bool:
    """Whether the role is an honour that nobody loses: a champion, a laureate, a "two-time" anything."""
    heads = {value.role.split()[-1] for value in (one, two) if value.role}
    return bool(heads & words_of("roles", language, "honour")) or any("-time" in value.role for value in (one, two))


def _is_apposition(side: Side) -> bool:
    """Whether the role stands with an article behind a comma: "Ann Lee, a former teacher," tells what she is now."""
    before = side.document.text[: side.mention.span.start].rstrip()[-_ARTICLE:].casefold()
    return before.endswith((", a", ", an", ", the"))


def _is_title(side: Side) -> bool:
    """Whether the role is only a capitalised title in front of the name, which people keep after their term."""
    words = side.mention.text.split()
    return bool(words) and words[-1][:1].isupper() and not role_words(side.document.language).whose.intersection(words)


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Two unrelated roles of one person in aligned sentences: both can hold. Titles say too little for a row."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, RoleValue) or not isinstance(two, RoleValue) or one.role == two.role:
        return None
    if not one.role or not two.role:
        return None
    if (_is_title(left) and _is_title(right)) or " " not in one.holder or " " not in two.holder:
        return None
    same = compare_names((one.holder,), (two.holder,), PERSON, name_words(left.document.language), same_office=False)
    if same is None or same.verdict is not Verdict.AGREE:
        return None
    return other_role(left.mention.text, right.mention.text)


ROLE = FactKind(
    "role",
    "Role",
    "Roles",
    "badge",
    find,
    compare,
    anywhere=True,
    clash=clash,
    conflict_aligned=True,
    across=unnamed,
    title=role_title,
)
