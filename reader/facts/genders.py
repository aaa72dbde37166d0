"""Whom "he" and "she" can mean: what a text and the lists tell of each person's gender."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache

from reader.facts.entities import Entity, entities_of
from reader.facts.identity import identities_of
from reader.facts.namewords import PERSON, NameWords, name_words
from reader.facts.quotation import stretches_of
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

HE, SHE = "he", "she"
_PRONOUNS = {"he": HE, "er": HE, "il": HE, "él": HE, "she": SHE, "sie": SHE, "elle": SHE, "ella": SHE}
_FAR = 150
"""Tokens within which a pronoun's person is looked for."""


def person_meant(document: Document, index: int) -> str | None:
    """The full name of whom the pronoun at a token means: the last person named before, outside of quotations, of whom
    nothing says that it is not him or her. None where nobody is, or where the pronoun stands for several."""
    pronoun = _pronoun(document, index)
    if pronoun is None or _is_plural(document, index):
        return None
    genders, quoted = _genders(document), _quoted(document)
    entities = entities_of(document)
    for at in range(bisect_left(entities, index, key=lambda e: e.first) - 1, -1, -1):
        entity = entities[at]
        if index - entity.first > _FAR:
            return None
        if entity.type != PERSON or entity.first in quoted:
            continue
        name = identities_of(document)[entity.first].canonical
        if genders.get(name, pronoun) == pronoun:
            return name
    return None


def _pronoun(document: Document, index: int) -> str | None:
    """The gender of a pronoun; of a French verb with its pronoun (dit-il) that of its end."""
    return _PRONOUNS.get(document.tokens[index].text.casefold().rpartition("-")[2])


def _is_plural(document: Document, index: int) -> bool:
    """Whether German "sie" is "they", by the verb beside it: "sie sagten", "sagten sie"."""
    if document.tokens[index].folded != "sie":
        return False
    forms = words_of("speech", document.language, "form")
    beside = [document.tokens[i].text for i in (index - 1, index + 1) if 0 <= i < len(document.tokens)]
    return any(word.endswith("en") and word[:1].islower() and (word in forms or word.endswith("ten")) for word in beside)


@lru_cache(maxsize=REMEMBERED)
def _quoted(document: Document) -> frozenset[int]:
    """First tokens of the names that stand within quotation marks."""
    inside: set[int] = set()
    for stretch in stretches_of(document):
        inside.update(range(document.token_at(stretch.outer.start), document.token_at(max(stretch.outer.end - 1, 0)) + 1))
    return frozenset(inside)


@lru_cache(maxsize=REMEMBERED)
def _genders(document: Document) -> Mapping[str, str]:
    """HE or SHE by full name, without those of whom nothing is known: by titles, else the first name, else a word beside."""
    lists, identities = name_words(document.language), identities_of(document)
    titles: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for entity in entities_of(document):
        if entity.type == PERSON:
            name = identities[entity.first].canonical
            titles.setdefault(name, set()).add(_of_title(entity.title or "", document.language, lists))
            words.setdefault(name, set()).add(_of_word_in_front(document, entity))
    found = {}
    for name in titles:
        for told in (titles[name] - {""}, {_of_first_name(name, lists)} - {""}, words[name] - {""}):
            if told:
                if len(told) == 1:
                    found[name] = min(told)
                break
    return found


def _of_title(title: str, language: str, lists: NameWords) -> str:
    if title in lists.women or (language == "de" and title.endswith("in")):
        return SHE
    return HE if title in lists.men else ""


def _of_first_name(name: str, lists: NameWords) -> str:
    words = name.split()
    first = words[0].partition("-")[0]
    if len(words) == 1 or first not in lists.given or first in lists.given_either:
        return ""
    return SHE if first in lists.given_women else HE


def _of_word_in_front(document: Document, entity: Entity) -> str:
    """By a word like "wife" or "spokeswoman" in front of the name, also behind a comma."""
    at = entity.first - 1
    if at > 0 and document.tokens[at].text == ",":
        at -= 1
    word = document.tokens[at].folded if at >= 0 else ""
    if word in words_of("roles", document.language, "woman"):
        return SHE
    return HE if word in words_of("roles", document.language, "man") else ""
