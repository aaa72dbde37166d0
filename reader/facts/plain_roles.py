"""Roles beside a name in languages of which only word lists are known: in front of it, in an apposition, behind "is"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.entities import Entity
from reader.facts.grammar import Range, Scan, Tag
from reader.facts.namewords import name_words
from reader.model.span import Span
from reader.text.lexicon import words_of

_FARTHEST = 10
"""Tokens in front of a name within which its role begins."""
_AGE = 6
"""Tokens of "âgé de 54 ans" with its commas at most."""
_SHORTEST_PART = 4
_SHORTEST_OTHER = 3
"""Letters of the last part of a compound, and of what stands in front of it."""
_LONGEST_WORD = 50
"""Letters of a word beyond which no compound is looked for: what is longer is no word."""
_ELISIONS = ("l'", "l’", "d'", "d’")
_CLOSERS = frozenset({",", ".", ")", ";", ":", "!", "?", "–", "—"})


@dataclass(frozen=True, slots=True)
class PlainRole:
    """A role with whose it is: its tokens and its code points without an elided article, the role in its usual form, `of` the
    words for whose or None."""

    part: Range
    span: Span
    role: str
    of: str | None
    former: bool


@dataclass(frozen=True, slots=True)
class _Words:
    offices: frozenset[str]
    same: Mapping[str, str]
    former: frozenset[str]
    adjectives: frozenset[str]
    whose: frozenset[str]
    verbs: frozenset[str]
    ending: str
    """The ending that makes a woman's form in a language of compounds, else ""."""
    glued: tuple[str, ...]
    """What is written in one with a role that is over: exalcalde."""


@lru_cache(maxsize=8)
def _words(language: str) -> _Words | None:
    """The lists of a language, None where it has none."""

    def of(section: str) -> frozenset[str]:
        return words_of("roles", language, section)

    if not of("office"):
        return None
    same = dict(entry.split(" = ") for entry in sorted(of("same")))
    plain = of("former") | of("rank") | of("before")
    ending = next(iter(of("woman ending")), "")
    return _Words(of("office"), same, of("former"), plain, of("whose"), of("is"), ending, tuple(sorted(of("glued former"))))


def plain_roles(scan: Scan, entity: Entity) -> Iterator[PlainRole]:
    """The roles in front of a person's name and behind it, in text order."""
    words = _words(scan.document.language)
    if words is None:
        return
    if before := _before(scan, entity, words):
        yield before
    if after := _after(scan, entity, words):
        yield after


def _before(scan: Scan, entity: Entity, words: _Words) -> PlainRole | None:
    """The role that ends in front of a name: directly the nearest, before a comma the farthest, which has an article."""
    tokens = scan.document.tokens
    first = scan.document.sentence_tokens[entity.sentence][0]
    end = entity.first - 1
    while end > first and (tokens[end].text == "." or tokens[end].text in name_words(scan.document.language).honorifics):
        end -= 1
    apart = end > first and tokens[end].text == ","
    if apart and not _stands_alone(scan, entity.last + 1):
        return None
    end -= apart
    starts = range(end, max(first, end - _FARTHEST) - 1, -1)
    found = [r for at in starts if (r := _role(scan, at, end + 1, words)) and r.part.last == end]
    if apart:
        return next((r for r in found[-1:] if _has_article(scan, r, first)), None)
    longer = [r for r in found if " " in r.role and r.of == found[0].of]
    return next(iter(longer or found), None)


def _stands_alone(scan: Scan, behind: int) -> bool:
    """Whether a name between commas is an apposition and no part of a list."""
    tokens, tags = scan.document.tokens, scan.tags
    if behind >= len(tokens) or tokens[behind].text not in _CLOSERS:
        return False
    return tokens[behind].text != "," or behind + 1 >= len(tokens) or tags[behind + 1] not in (Tag.COORDINATOR, Tag.NAME)


def _has_article(scan: Scan, role: PlainRole, first: int) -> bool:
    """Whether an article stands in front of a role, or is elided with its first word."""
    elided = role.span.start > scan.document.tokens[role.part.first].start
    return elided or (role.part.first > first and _is_article(scan, role.part.first - 1))


def _is_article(scan: Scan, at: int) -> bool:
    return scan.tags[at] is Tag.DETERMINER


def _after(scan: Scan, entity: Entity, words: _Words) -> PlainRole | None:
    """The role in an apposition that ends with a mark, or behind "is" and an article."""
    tokens = scan.document.tokens
    last = scan.document.sentence_tokens[entity.sentence][1]
    at = _behind_age(scan, entity.last + 1, last)
    if at > entity.last + 1 and at + 1 < last and tokens[at + 1].text in words.verbs:
        at += 1
    said = at < last and tokens[at].text in words.verbs
    if at + 1 >= last or not (said or tokens[at].text in (",", "(")) or (said and not _is_article(scan, at + 1)):
        return None
    at += 1
    while at < last and _is_article(scan, at):
        at += 1
    start = at
    while at < last and at - start < _SHORTEST_OTHER and scan.tags[at] is Tag.OTHER and _office(scan, at, words) is None:
        at += 1
    role = _role(scan, at, last, words)
    if role is None or not (said or role.part.last + 1 >= last or tokens[role.part.last + 1].text in _CLOSERS):
        return None
    return role


def _behind_age(scan: Scan, at: int, last: int) -> int:
    """Index behind an age in commas or brackets, `at` where there is none: ", 54," "(54)" ", de 54 años,"."""
    tokens = scan.document.tokens
    if at >= last or tokens[at].text not in (",", "("):
        return at
    closer = "," if tokens[at].text == "," else ")"
    end = next((i for i in range(at + 1, min(last, at + _AGE)) if tokens[i].text == closer), at)
    if not any(scan.tags[i] is Tag.NUMBER for i in range(at, end)):
        return at
    return end + 1 if closer == ")" else end


def _role(scan: Scan, at: int, last: int, words: _Words) -> PlainRole | None:
    """The role whose own word stands at `at`, with whose it is, not reaching `last` (exclusive)."""
    if at >= last or (office := _office(scan, at, words)) is None:
        return None
    name, own, size, former = office
    start, end = at, at + size - 1
    tokens = scan.document.tokens
    while start > 0 and not _is_elided(tokens[start].text) and _bare(tokens[start - 1].text).casefold() in words.adjectives:
        start -= 1
        former = former or _bare(tokens[start].text).casefold() in words.former
    if not words.ending and end + 1 < last and _is_adjective(scan, end + 1, words):
        end += 1
    of = own
    while phrase := _complement(scan, end + 1, last, words):
        of = of or _bare(scan.span(phrase).of(scan.document.text))
        end = phrase.last
    if end >= last:
        return None
    begin = tokens[start].start + (2 if _is_elided(tokens[start].text) else 0)
    return PlainRole(Range(start, end), Span(begin, tokens[end].end), name, of, former)


def _complement(scan: Scan, at: int, last: int, words: _Words) -> Range | None:
    """The words behind "of" and its article at `at`: a name, or a noun with an adjective."""
    tokens = scan.document.tokens
    elided = at < last and tokens[at].text.casefold().startswith(("d'", "d’"))
    if not elided and (at + 1 >= last or tokens[at].text.casefold() not in words.whose):
        return None
    begin = at if elided else at + 1
    while begin < last and _is_article(scan, begin) and not elided:
        begin += 1
    if begin >= last or scan.tags[begin] not in (Tag.OTHER, Tag.NAME):
        return None
    end = begin
    if scan.tags[begin] is Tag.NAME:
        end = min(last - 1, scan.entity[begin].last)
    elif words.ending:  # adjectives stand in front of the noun, which has a capital
        while end + 1 < last and tokens[end].text[0].islower() and scan.tags[end + 1] is Tag.OTHER:
            end += 1
    elif end + 1 < last and _is_adjective(scan, end + 1, words):
        end += 1
    return Range(begin, end)


def _is_adjective(scan: Scan, at: int, words: _Words) -> bool:
    """Whether a plain word behind a noun can only belong to it: the next one is a mark, "of" or a name."""
    tokens = scan.document.tokens
    if scan.tags[at] is not Tag.OTHER or not tokens[at].text[0].islower():
        return False
    if at + 1 >= len(tokens) or scan.tags[at + 1] is Tag.NAME or tokens[at + 1].text in _CLOSERS:
        return True
    return tokens[at + 1].text.casefold() in words.whose


def _is_elided(text: str) -> bool:
    return len(text) > 2 and text.casefold().startswith(_ELISIONS)


def _bare(text: str) -> str:
    """A word without the article or the "de" that is elided with it."""
    return text[2:] if _is_elided(text) else text


def _office(scan: Scan, at: int, words: _Words) -> tuple[str, str | None, int, bool] | None:
    """The role that begins at a token: its usual form, whose it is by the front of a word ("CDU-Chefin"), how many tokens
    it has, and whether it is over ("Ex-", "exalcalde"). None where no role begins."""
    tokens = scan.document.tokens
    for size in (3, 2, 1):
        text = " ".join(t.text.casefold() for t in tokens[at : at + size])
        text = _bare(text)
        if text in words.offices or text in words.same:
            return words.same.get(text, text), None, size, False
    front, hyphen, tail = _bare(tokens[at].text).rpartition("-")
    if hyphen and (role := _one_word(tail.casefold(), words)):
        over = front.casefold() in words.former
        return role, None if over or not front[:1].isupper() else front, 1, over
    for glued in words.glued:
        if (role := _one_word(text.removeprefix(glued), words)) and text.startswith(glued):
            return role, None, 1, True
    role = _one_word(text, words) if tokens[at].text[0].isupper() else None
    return (role, None, 1, False) if role else None


def _one_word(word: str, words: _Words) -> str | None:
    """The usual form of a word in lower case that is a role: of a woman's form and of compounds as well."""
    if word in words.offices or word in words.same:
        return words.same.get(word, word)
    if not words.ending or len(word) > _LONGEST_WORD:
        return None
    plain = word.removesuffix(words.ending)
    if plain in words.offices:
        return plain
    for cut in range(_SHORTEST_OTHER, len(word) - _SHORTEST_PART + 1):
        tail = word[cut:]
        short = tail.removesuffix(words.ending)
        if tail in words.offices or tail in words.same or short in words.offices:
            usual = words.same.get(tail, short if short in words.offices else tail)
            return word[:cut] + usual
    return None
