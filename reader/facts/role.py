"""Roles: the office, occupation or relation that a text gives a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.facts.described import DescribedValue, compare_described, described_bodies
from reader.facts.entities import Entity, entities_of
from reader.facts.grammar import Range, Scan, Tag, phrase_after, phrase_before, scan_of
from reader.facts.identity import Identity, identities_of
from reader.facts.kind import FactKind, Found, Judgement, Place, Side
from reader.facts.name_compare import compare_names
from reader.facts.namewords import PERSON, name_words
from reader.facts.plain_roles import plain_roles
from reader.facts.role_compare import RoleWords, judge, other_role, role_words
from reader.facts.titles import role_title
from reader.facts.unnamed import unnamed
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_ARTICLE = 8
_TERM = 16
_LONGEST = 12
"""Tokens that a role in front of a name or behind it may have."""


@dataclass(frozen=True, slots=True)
class RoleValue(Value):
    """`role` is the role in lower case without articles ("chief executive"), `of` the words for whose it is or None,
    `holder` the full name of the person, `former` whether the text says that it is over."""

    role: str
    of: str | None
    holder: str
    former: bool = False


def find(document: Document, found: Found) -> Sequence[Mention]:
    """Roles in front of a name, behind it in an apposition, and said of it with "is" or "was"."""
    words = role_words(document.language)
    if not words.roles:
        return _plain(document)
    scan, identities = scan_of(document), identities_of(document)
    mentions: list[Mention] = []
    for entity in entities_of(document):
        if entity.type == PERSON:
            for mention in _of_person(scan, entity, identities[entity.first], words):
                if not mentions or mention.span.start >= mentions[-1].span.end:
                    mentions.append(mention)
    taken = [m.span for m in mentions]
    mentions.extend(m for m in described_bodies(document) if not any(m.span.overlaps(t) for t in taken))
    return sorted(mentions, key=lambda m: m.span.start)


def _plain(document: Document) -> Sequence[Mention]:
    """Roles in a language without a grammar."""
    scan, identities = scan_of(document), identities_of(document)
    mentions: list[Mention] = []
    for entity in entities_of(document):
        for found in plain_roles(scan, entity) if entity.type == PERSON else ():
            if not mentions or found.span.start >= mentions[-1].span.end:
                value = RoleValue(found.role, found.of, identities[entity.first].canonical, found.former)
                mentions.append(Mention("role", found.span, found.span.of(document.text), value, entity.sentence))
    return mentions


def _of_person(scan: Scan, entity: Entity, who: Identity, words: RoleWords) -> Iterator[Mention]:
    if before := _before(scan, entity, words):
        yield _mention(scan, before, _value(scan, before, who, words), entity.sentence)
    if after := _after(scan, entity, words):
        yield _mention(scan, after, _value(scan, after, who, words), entity.sentence)


def _mention(scan: Scan, part: Range, value: RoleValue, sentence: int) -> Mention:
    span = Span(scan.document.tokens[part.first].start, scan.end(part.last))
    return Mention("role", span, span.of(scan.document.text), value, sentence)


def _before(scan: Scan, entity: Entity, words: RoleWords) -> Range | None:
    """The role that ends right in front of a name: "French President", "company spokesman", "Sen."."""
    tokens, tags = scan.document.tokens, scan.tags
    first = scan.document.sentence_tokens[entity.sentence][0]
    end = _behind_courtesy(scan, entity.first - 1, first, words)
    if end > first and tokens[end].text == ",":
        return _in_front(scan, end - 1, entity, first, words) or _with_complement(scan, end - 1, entity, first, words)
    if end < first or tags[end] is Tag.NAME or not _is_head(scan, end, words):
        return None
    start = end
    while start > first and end - start < _LONGEST and _belongs(scan, start - 1, start) and not _is_foreign(scan, start - 1, end, words):
        start -= 1
    while start < end and tags[start] in (Tag.PREPOSITION, Tag.DETERMINER, Tag.MARK):
        start += 1
    return Range(start, end)


def _behind_courtesy(scan: Scan, end: int, first: int, words: RoleWords) -> int:
    """The token in front of a name where its office may end: without "." and without the "Dr." of "chairman Dr. Ann Lee"."""
    tokens = scan.document.tokens
    at = end - 1 if end > first and tokens[end].text == "." else end
    if at == first or tokens[at].text not in name_words(scan.document.language).honorifics:
        return at
    own = scan.tags[at - 1] is not Tag.NAME and _is_head(scan, at - 1, words)
    return at - 1 if own or tokens[at - 1].text == "," else at


def _is_foreign(scan: Scan, left: int, head: int, words: RoleWords) -> bool:
    """Whether a word in front of a role is none of its own: a verb ("met chairman"), an age, and in front of a title with a
    capital every plain word but "former", "deputy" and the like ("board met former Senator")."""
    token = scan.document.tokens[left]
    if token.folded.endswith("year-old") or token.folded in words_of("tense", scan.document.language, "past"):
        return True
    title = scan.document.tokens[head].text[0].isupper()
    return title and scan.tags[left] is Tag.OTHER and token.text[0].islower() and token.folded not in words.before


def _with_complement(scan: Scan, end: int, entity: Entity, first: int, words: RoleWords) -> Range | None:
    """A role that says of what in front of a name between commas: "the head of Elm Bank, Ann Lee,"."""
    tokens, behind = scan.document.tokens, entity.last + 1
    phrase = phrase_before(scan, end, max(first, end - _LONGEST))
    if (
        phrase is None
        or scan.tags[phrase.first] is not Tag.DETERMINER
        or behind >= len(tokens)
        or tokens[behind].text not in (",", ".", ")")
    ):
        return None
    if tokens[behind].text == "," and behind + 1 < len(tokens) and scan.tags[behind + 1] in (Tag.COORDINATOR, Tag.NAME):
        return None  # a list of people
    joiner = next((i for i in range(phrase.first + 1, phrase.last) if scan.word(i) in words.whose), 0)
    return Range(phrase.first + 1, phrase.last) if joiner > phrase.first + 1 and _is_head(scan, joiner - 1, words) else None


def _in_front(scan: Scan, end: int, entity: Entity, first: int, words: RoleWords) -> Range | None:
    """A role with an article or a possessive in front of a name and a comma: "his lawyer, Ann Lee," or "the mayor's son, Al Lee"."""
    behind = scan.document.tokens[entity.last + 1].text if entity.last + 1 < len(scan.document.tokens) else ""
    if not _is_head(scan, end, words) or behind not in (",", ".", ")"):
        return None
    start = end
    while start > first and end - start < _LONGEST and scan.tags[start - 1] in (Tag.OTHER, Tag.NAME):
        if scan.document.tokens[start - 1].text.endswith(("'s", "’s")):
            return Range(start, end)
        start -= 1
    return Range(start, end) if start > first and scan.tags[start - 1] is Tag.DETERMINER else None


def _is_head(scan: Scan, at: int, words: RoleWords) -> bool:
    word = scan.word(at)
    if word in words.roles or words.same.get(word) in words.roles:
        return True
    two = f"{scan.word(at - 1)} {word}" if at else word
    return two in words.roles or words.same.get(two) in words.roles


def _belongs(scan: Scan, left: int, start: int) -> bool:
    tag, token = scan.tags[left], scan.document.tokens[left]
    if token.text == ".":
        return len(scan.document.tokens[left - 1].text) <= 4 if left else False
    if tag is Tag.PREPOSITION:
        return (
            token.folded in ("of", "for")
            and left > 0
            and scan.tags[left - 1] is Tag.OTHER
            and scan.document.tokens[left - 1].text[0].isupper()
        )
    if tag is Tag.MARK:
        return token.text == "-"
    return tag in (Tag.OTHER, Tag.NAME) and not token.folded.endswith("ed")


def _after(scan: Scan, entity: Entity, words: RoleWords) -> Range | None:
    """The role in an apposition: "Ann Lee, 54, the company's chief executive," or behind "is" and "was"."""
    tokens, tags = scan.document.tokens, scan.tags
    last = scan.document.sentence_tokens[entity.sentence][1]
    at = _behind_home(scan, entity.last + 1, last)
    if (
        at + 1 < last
        and tokens[at].folded in ("is", "was")
        and tags[at + 1] is Tag.DETERMINER
        and tokens[at + 1].folded in ("the", "a", "an")
    ):
        return _role_phrase(scan, at + 1, last, words, said=True)
    if at >= last or tokens[at].text not in (",", "("):
        return None
    at += 1
    if at + 2 < last and tokens[at].folded == "who" and tokens[at + 1].folded in ("is", "was") and tags[at + 2] is Tag.DETERMINER:
        return _role_phrase(scan, at + 2, last, words, said=True)
    if at + 1 < last and tags[at] is Tag.NUMBER and tokens[at + 1].text == ",":
        at += 2
    return _role_phrase(scan, at, last, words, said=False)


def _behind_home(scan: Scan, at: int, last: int) -> int:
    """Index behind "of Ohio" where a person's home stands at `at`."""
    if at + 1 < last and scan.word(at) == "of" and scan.tags[at + 1] is Tag.NAME:
        at += 1
        while at < last and scan.tags[at] is Tag.NAME:
            at += 1
    return at


def _role_phrase(scan: Scan, start: int, last: int, words: RoleWords, *, said: bool) -> Range | None:
    """The noun phrase at `start` if a role is its head; an apposition must also end there or go on with "who", "of" …"""
    tokens, tags = scan.document.tokens, scan.tags
    begin = start
    while begin < last and tags[begin] is Tag.DETERMINER:
        begin += 1
    if begin + 2 < last and tags[begin] is Tag.NUMBER and scan.word(begin + 2).endswith("year-old"):
        begin += 3  # an age is no part of a role
    head = -1
    for at in range(begin, min(last, begin + 8)):
        if tags[at] is Tag.MARK and tokens[at].text != "-":
            break
        if tags[at] in (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.AUXILIARY, Tag.PRONOUN) or (tags[at] is Tag.COORDINATOR):
            break
        if _is_head(scan, at, words):
            head = at
    if head < 0 or (head + 1 < last and tags[head + 1] in (Tag.OTHER, Tag.SPEECH, Tag.NAME) and not said):
        return None
    if head + 1 < last and tags[head + 1] is Tag.AUXILIARY and not said:
        return None
    end = head
    if head + 2 < last and scan.word(head + 1) in words.whose:
        phrase = phrase_after(scan, head + 2, min(last, head + 2 + _LONGEST))
        end = phrase.last if phrase else head
    return Range(begin, end) if begin <= end else None


def _value(scan: Scan, part: Range, who: Identity, words: RoleWords) -> RoleValue:
    head = max(i for i in range(part.first, part.last + 1) if i == part.first or _is_head(scan, i, words))
    joiner = next((i for i in range(part.first, part.last + 1) if scan.word(i) in words.whose and i > part.first), part.last + 1)
    if head > joiner:
        head = joiner - 1
    own = [scan.word(i) for i in range(part.first, min(head, part.last) + 1)]
    former = any(w in words.former for w in (*own, scan.word(part.first - 1) if part.first else ""))
    owner, kept = _owner(scan, part.first, head)
    if owner is None and part.first and scan.word(part.first - 1) in ("his", "her", "their", "its"):
        owner = (scan.word(part.first - 1) == "its" and _opening_body(scan, part.first - 1)) or scan.word(part.first - 1)
    role = " ".join(scan.word(i) for i in range(kept, head + 1) if scan.word(i) not in words.former and scan.tags[i] is not Tag.MARK)
    of = scan.span(Range(joiner + 1, part.last)).of(scan.document.text) if joiner < part.last else owner
    return RoleValue(words.same.get(role, role), of, who.canonical, former)


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


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two roles of one person; roles of different persons and unrelated roles say nothing."""
    one, two = left.mention.value, right.mention.value
    if isinstance(one, DescribedValue) and isinstance(two, DescribedValue):
        return compare_described(left, right)
    if not isinstance(one, RoleValue) or not isinstance(two, RoleValue):
        return None
    lists = name_words(left.document.language)
    same = compare_names((one.holder,), (two.holder,), PERSON, lists, same_office=False)
    if same is None or same.verdict is not Verdict.AGREE:
        return None
    titled = _is_title(left) or _is_title(right)
    judgement = judge(one.role, two.role, one.of, two.of, (one.former, two.former), titled, left.document.language)
    if judgement and one.former != two.former and judgement.verdict is Verdict.DIFFER:
        if _has_term(right if one.former else left):
            return None
        return replace(judgement, plain=_is_apposition(left) and _is_apposition(right))
    return judgement


def _has_term(side: Side) -> bool:
    """Whether the words behind a role say when it was held: "ambassador in the last government", "under two mayors"."""
    behind = side.document.text[side.mention.span.end : side.mention.span.end + _TERM].casefold()
    return behind.lstrip(" ,").startswith(("in the ", "under ", "during ", "from ", "until ", "when ", "at the time", "then"))


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
