"""Where an English text gives a person a role beside the name: in front of it, behind it in an apposition, behind "is" and "was"."""

from __future__ import annotations

from reader.facts.entities import Entity
from reader.facts.grammar import Range, Scan, Tag, phrase_after, phrase_before
from reader.facts.namewords import PERSON, name_words
from reader.facts.role_compare import RoleWords
from reader.text.lexicon import words_of

_LONGEST = 12
"""Tokens that a role in front of a name or behind it may have."""


def role_before(scan: Scan, entity: Entity, words: RoleWords) -> Range | None:
    """The role that ends right in front of a name: "French President", "company spokesman", "Sen."."""
    tokens, tags = scan.document.tokens, scan.tags
    first = scan.document.sentence_tokens[entity.sentence][0]
    end = _behind_courtesy(scan, entity.first - 1, first, words)
    if end > first and tokens[end].text == ",":
        near, far = _in_front(scan, end - 1, entity, first, words), _with_complement(scan, end - 1, entity, first, words)
        return None if near and far else near or far  # "a daughter of the mayor, Ann Lee," may be either
    if end < first or tags[end] is Tag.NAME or not is_head(scan, end, words):
        return _of_what(scan, end, first, words) if end > first else None
    return Range(role_start(scan, end, first, words), end)


def role_start(scan: Scan, end: int, first: int, words: RoleWords) -> int:
    """Index of the first token of the role whose own word stands at `end`."""
    start = end - 2 if end > first + 1 and inside_office(scan, end - 1, words) else end
    while start > first and end - start < _LONGEST and _belongs(scan, start - 1, words) and not _is_foreign(scan, start - 1, end, words):
        start -= 1
    start = _whole_body(scan, start, first)
    while start < end and scan.tags[start] in (Tag.PREPOSITION, Tag.DETERMINER, Tag.MARK):
        start += 1
    return start


def _whole_body(scan: Scan, start: int, first: int) -> int:
    """Where a body's name begins of which only the end stands at `start`: "Health and Human Services Secretary"."""
    named = scan.entity.get(start)
    if named is None or named.type == PERSON or start - 2 < first or scan.word(start - 1) != "and":
        return start
    charge = scan.document.tokens[start - 2].text
    return start - 2 if charge in name_words(scan.document.language).portfolios else start


def _of_what(scan: Scan, end: int, first: int, words: RoleWords) -> Range | None:
    """A role that says in charge of what, right in front of a name: "minister for health and safety Ann Lee"."""
    charges = {w.casefold() for w in name_words(scan.document.language).portfolios}
    at = end
    while at > first and (scan.word(at) in charges or scan.tags[at] is Tag.NAME or (at < end and scan.word(at) == "and")):
        at -= 1
    if at in (end, first) or scan.word(at) not in ("of", "for") or not is_head(scan, at - 1, words):
        return None
    return Range(role_start(scan, at - 1, first, words), end)


def _behind_courtesy(scan: Scan, end: int, first: int, words: RoleWords) -> int:
    """The token in front of a name where its office may end: without "." and without the "Dr." of "chairman Dr. Ann Lee"."""
    tokens = scan.document.tokens
    at = end - 1 if end > first and tokens[end].text == "." else end
    if at == first or tokens[at].text not in name_words(scan.document.language).honorifics:
        return at
    before = at - 2 if tokens[at - 1].text == "." and at - 1 > first else at - 1
    own = scan.tags[before] is not Tag.NAME and is_head(scan, before, words)
    return before if own or tokens[before].text == "," else at


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
    begin = _behind_own_age(scan, phrase.first + 1, phrase.last)
    if tokens[behind].text == "," and behind + 1 < len(tokens) and scan.tags[behind + 1] in (Tag.COORDINATOR, Tag.NAME):
        return None  # a list of people
    joiner = next((i for i in range(begin, phrase.last) if scan.word(i) in words.whose), 0)
    return Range(begin, phrase.last) if joiner > begin and is_head(scan, joiner - 1, words) else None


def _behind_own_age(scan: Scan, at: int, last: int) -> int:
    """Index behind "68-year-old", which is no part of a role; `at` where none stands there."""
    aged = at + 2 < last and scan.tags[at] is Tag.NUMBER and scan.word(at + 2).endswith("year-old")
    return at + 3 if aged else at


def _in_front(scan: Scan, end: int, entity: Entity, first: int, words: RoleWords) -> Range | None:
    """A role with an article or a possessive in front of a name and a comma: "his lawyer, Ann Lee," or "the mayor's son, Al Lee"."""
    behind = scan.document.tokens[entity.last + 1].text if entity.last + 1 < len(scan.document.tokens) else ""
    if not is_head(scan, end, words) or behind not in (",", ".", ")"):
        return None
    start = end
    while start > first and end - start < _LONGEST and _is_noun(scan, start - 1, words):
        if scan.document.tokens[start - 1].text.endswith(("'s", "’s")):
            return Range(start, end)
        start -= 1
    return Range(start, end) if start > first and scan.tags[start - 1] is Tag.DETERMINER else None


def is_head(scan: Scan, at: int, words: RoleWords) -> bool:
    word = scan.word(at)
    if word in words.roles or words.same.get(word) in words.roles:
        return True
    two = f"{scan.word(at - 1)} {word}" if at else word
    if two in words.roles or words.same.get(two) in words.roles or held_before(word, words):
        return True
    return at > 1 and word not in words.whose and f"{scan.word(at - 2)} {two}" in words.roles


def held_before(word: str, words: RoleWords) -> str:
    """The role in a word like "ex-mayor" and "then-senator"; "" where it is none."""
    front, _, role = word.partition("-")
    return role if front in words.former and role in words.roles else ""


def _is_noun(scan: Scan, at: int, words: RoleWords) -> bool:
    """Whether a token can be part of a role: a noun or an adjective, also a noun that could be a verb behind "deputy" and the
    like ("deputy campaign manager")."""
    if scan.tags[at] is Tag.SPEECH:
        nouns = words_of("speech", scan.document.language, "noun form")
        return at > 0 and scan.word(at) in nouns and (scan.word(at - 1) in words.before or scan.tags[at - 1] is Tag.DETERMINER)
    return scan.tags[at] in (Tag.OTHER, Tag.NAME)


def _belongs(scan: Scan, left: int, words: RoleWords) -> bool:
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
    return _is_noun(scan, left, words) and not token.folded.endswith("ed")


def role_after(scan: Scan, entity: Entity, words: RoleWords) -> Range | None:
    """The role in an apposition: "Ann Lee, 54, the company's chief executive," or behind "is" and "was"."""
    tokens, tags = scan.document.tokens, scan.tags
    last = scan.document.sentence_tokens[entity.sentence][1]
    at = behind_home(scan, entity.last + 1, last)
    if (
        at + 1 < last
        and tokens[at].folded in ("is", "was")
        and tags[at + 1] is Tag.DETERMINER
        and tokens[at + 1].folded in ("the", "a", "an")
    ):
        return role_phrase(scan, at + 1, last, words, said=True)
    if at >= last or tokens[at].text not in (",", "(", "—", "–"):
        return None
    at += 1
    if at + 2 < last and tokens[at].folded == "who" and tokens[at + 1].folded == "is" and tags[at + 2] is Tag.DETERMINER:
        return role_phrase(scan, at + 2, last, words, said=True)
    if at + 1 < last and tags[at] is Tag.NUMBER and tokens[at + 1].text == ",":
        at += 2
    return role_phrase(scan, at, last, words, said=False)


def behind_home(scan: Scan, at: int, last: int) -> int:
    """Index behind "of Ohio" where a person's home stands at `at`."""
    if at + 1 < last and scan.word(at) == "of" and scan.tags[at + 1] is Tag.NAME:
        at += 1
        while at < last and scan.tags[at] is Tag.NAME:
            at += 1
    return at


def role_phrase(scan: Scan, start: int, last: int, words: RoleWords, *, said: bool) -> Range | None:
    """The noun phrase at `start` if a role is its head; an apposition must also end there or go on with "who", "of" …"""
    tokens, tags = scan.document.tokens, scan.tags
    begin = start
    while begin < last and tags[begin] is Tag.DETERMINER:
        begin += 1
    begin = _behind_own_age(scan, begin, last)
    head = -1
    for at in range(begin, min(last, begin + 8)):
        if tags[at] is Tag.MARK and tokens[at].text != "-":
            break
        if tags[at] in (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.AUXILIARY, Tag.PRONOUN) or (tags[at] is Tag.COORDINATOR):
            break
        if is_head(scan, at, words):
            head = at
    if head < 0 or (head + 1 < last and tags[head + 1] in (Tag.OTHER, Tag.SPEECH, Tag.NAME) and not said):
        return None
    if head + 1 < last and tags[head + 1] is Tag.AUXILIARY and not said:
        return None
    end = head
    if head + 2 < last and scan.word(head + 1) in words.whose:
        phrase = phrase_after(scan, head + 2, min(last, head + 2 + _LONGEST))
        end = _with_second(scan, phrase.last, last, words) if phrase else head
    return Range(begin, end) if begin <= end else None


def _with_second(scan: Scan, end: int, last: int, words: RoleWords) -> int:
    """The last token of "minister for health and safety", whose first half ends at `end`: plain nouns behind "and" up to a
    mark, of which none is a role."""
    at = end + 2
    if at >= last or scan.word(end + 1) != "and" or scan.tags[end] is Tag.NAME:
        return end
    while at < last and scan.tags[at] is Tag.OTHER and not is_head(scan, at, words):
        at += 1
    return at - 1 if at > end + 2 and (at == last or scan.tags[at] is Tag.MARK) else end


def inside_office(scan: Scan, at: int, words: RoleWords) -> bool:
    """Whether an "of" is part of an office: secretary of state."""
    return at + 1 < len(scan.tags) and f"{scan.word(at - 1)} {scan.word(at)} {scan.word(at + 1)}" in words.roles
