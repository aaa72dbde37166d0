"""Credits in languages of which only word lists are known: a verb of speaking beside a quotation, "dass" or a colon, with the
name or the office next to it, and phrases like "laut", "selon", "según"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.contents import QUOTE_MARKS, STOPS, said_before, to_end
from reader.facts.grammar import Range, Scan, Tag
from reader.facts.namewords import PLACE
from reader.model.span import Span
from reader.text.fold import fold_word
from reader.text.lexicon import folded_words_of, words_of

_NEAR = 7
"""Tokens between a verb and the words that name its source."""
_INVERTED = ("-il", "-elle", "-on")
_AUXILIARIES = frozenset({"a", "ha", "hat", "ont", "han", "haben", "avait", "avaient", "habia", "hatte", "t", "a-t"})
_LINKS = (Tag.DETERMINER, Tag.PREPOSITION)


@dataclass(frozen=True, slots=True)
class PlainCue:
    """A crediting word by indices of tokens; `verb` is its base form or the phrase, `inverted` for "sagte Vogel"."""

    first: int
    last: int
    verb: str
    source: Range | None
    inverted: bool
    content: Span | None


@dataclass(frozen=True, slots=True)
class _Words:
    forms: Mapping[str, str]
    leads: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    that: frozenset[str]
    people: frozenset[str]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    entries = [entry.split(" = ") for entry in sorted(words_of("speech", language, "form"))]
    people = [folded_words_of("speech", language, section) for section in ("source", "office", "unnamed")]
    return _Words(
        {fold_word(form): base for form, base in entries},
        folded_words_of("speech", language, "lead"),
        tuple(tuple(fold_word(w) for w in p.split()) for p in sorted(words_of("speech", language, "lead phrase"))),
        folded_words_of("speech", language, "that"),
        frozenset().union(*people),
    )


def plain_cues(scan: Scan, index: int, quoted: frozenset[int]) -> Iterator[PlainCue]:
    """The crediting words of one sentence outside quotation marks, from left to right."""
    words = _words(scan.document.language)
    first, last = scan.document.sentence_tokens[index]
    for at in range(first, last):
        if at in quoted:
            continue
        if found := _leading(scan, at, first, last, words) or _speaking(scan, at, first, last, words):
            yield found


def _leading(scan: Scan, at: int, first: int, last: int, words: _Words) -> PlainCue | None:
    """ "laut Vogel", "selon le ministère", "so Vogel" behind a quotation or a comma."""
    word, end = scan.word(at), at
    if word not in words.leads:
        phrase = next((p for p in words.phrases if tuple(scan.word(i) for i in range(at, min(last, at + len(p)))) == p), None)
        if phrase is None:
            return None
        end = at + len(phrase) - 1
    source = _named_after(scan, end + 1, last, words)
    before = at > first and scan.document.tokens[at - 1].text in (*QUOTE_MARKS, ",")
    if source is None or (word == "so" and not before):
        return None
    behind = source.last + 2 if source.last + 1 < last and scan.document.tokens[source.last + 1].text == "," else source.last + 1
    content = said_before(scan, at, first) if at > first + 1 else to_end(scan, behind, last)
    return PlainCue(at, end, word, source, True, content)


def _speaking(scan: Scan, at: int, first: int, last: int, words: _Words) -> PlainCue | None:
    word, tokens = scan.word(at), scan.document.tokens
    turned = word.endswith(_INVERTED)
    if turned and word.split("-")[0].split("'")[-1] in _AUXILIARIES:
        spoken = next((i for i in range(at + 1, min(last, at + 3)) if scan.word(i) in words.forms), -1)
        if spoken < 0:
            return None
        return PlainCue(at, spoken, words.forms[scan.word(spoken)], Range(at, at), True, said_before(scan, at, first))
    base = words.forms.get(word.split("-")[0] if turned else word)
    if base is None or at in scan.entity:
        return None
    if turned:
        return PlainCue(at, at, base, Range(at, at), True, said_before(scan, at, first))
    start = at
    while start - 1 >= first and tokens[start - 1].folded not in words.forms and _is_auxiliary(scan, start - 1):
        start -= 1
    behind_words = start > first and tokens[start - 1].text in (*QUOTE_MARKS, ",", *"?!…—–")
    follows = _content_follows(scan, at, last, words)
    if behind_words and (source := _named_after(scan, at + 1, last, words)):
        return PlainCue(at, at, base, source, True, said_before(scan, start, first))
    if follows is None:
        return None
    source = _named_before(scan, start - 1, first, words) or (_named_after(scan, at + 1, follows, words) if start == first else None)
    return PlainCue(at, at, base, source, False, to_end(scan, follows, last)) if source else None


def _is_auxiliary(scan: Scan, at: int) -> bool:
    """Whether a short word in lower case stands in front of a participle: a déclaré, ha dicho, hat gesagt."""
    token = scan.document.tokens[at]
    return token.folded in _AUXILIARIES


def _content_follows(scan: Scan, at: int, last: int, words: _Words) -> int | None:
    """The token at which the content behind a verb begins: a quotation, what a colon announces, "dass …"; None without one."""
    tokens = scan.document.tokens
    for i in range(at + 1, min(last, at + 2 * _NEAR)):
        if tokens[i].text == ":":
            return i + 1 if i + 1 < last else None
        if tokens[i].text in '"“„«»' or scan.word(i) in words.that:
            return i
        if tokens[i].text in STOPS:
            return None
    return None


def _named_after(scan: Scan, start: int, last: int, words: _Words) -> Range | None:
    """The name or the office that follows with its title: "Kanzler Vogel", "le ministre de Elm", "sie"."""
    for at in range(start, min(last, start + _NEAR)):
        if scan.document.tokens[at].text in STOPS or scan.document.tokens[at].text in QUOTE_MARKS:
            return None
        if scan.tags[at] is Tag.PRONOUN:
            return Range(at, at)
        entity = scan.entity.get(at)
        if entity and entity.type != PLACE:
            return Range(start, entity.last)
        if scan.word(at) in words.people:
            following = scan.entity.get(at + 1)
            return Range(start, following.last if following and at + 1 < last else at)
        if scan.document.tokens[at].text == ",":
            return None
    return None


def _named_before(scan: Scan, end: int, first: int, words: _Words) -> Range | None:
    """The nearest name, office or pronoun to the left, without a stop in between; of an office in an apposition its holder."""
    office: Range | None = None
    for at in range(end, max(first, end - _NEAR) - 1, -1):
        if scan.document.tokens[at].text in STOPS or scan.document.tokens[at].text in QUOTE_MARKS:
            return None
        if scan.tags[at] is Tag.PRONOUN:
            return Range(at, at)
        entity = scan.entity.get(at)
        if entity and entity.type != PLACE:
            return Range(_with_role(scan, entity.first, first), entity.last)
        if office is None and scan.word(at) in words.people:
            office = Range(_with_role(scan, at, first), at)
            if scan.document.tokens[office.first - 1].text != "," or office.first - 1 < first:
                return office
    return office


def _with_role(scan: Scan, start: int, first: int) -> int:
    """Where the phrase of a name begins: with its title and its article."""
    while (
        start > first
        and start - 1 >= first
        and scan.tags[start - 1] in (*_LINKS, Tag.OTHER)
        and scan.tags[start - 1] is not Tag.PREPOSITION
    ):
        start -= 1
        if scan.tags[start] is Tag.DETERMINER:
            break
    return start
