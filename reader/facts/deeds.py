"""Deeds: who did what to whom, for verbs of which the lists know that one doer does them once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.grammar import Range, Scan, Tag, phrase_after, scan_of, subject_of
from reader.facts.negation import negates
from reader.facts.verbs import Form, forms_of
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words

_AUXILIARIES = 4
"""Tokens in front of a participle among which its "was" stands."""
_AGENT = 5
"""Tokens behind a participle among which its "by" stands."""
_FAR = 40
"""Tokens over which the subject of a verb that is joined to another by "and" or "to" is looked for."""
_RELATIVE = frozenset({"who", "which", "that"})


@dataclass(frozen=True, slots=True)
class Deed:
    """`name` is the usual verb, `at` the token of the verb, `doer` and `object` the phrases of who does it and who or what
    suffers it, None where the surface doesn't show them."""

    name: str
    at: int
    doer: Range | None
    object: Range | None


@dataclass(frozen=True, slots=True)
class _Words:
    forms: Mapping[str, Form]
    same: Mapping[str, str]


@lru_cache(maxsize=8)
def _words(language: str) -> _Words:
    same = dict(entry.split(" = ") for entry in sorted(words_of("deeds", language, "same")))
    return _Words(forms_of(words_of("deeds", language, "verb")), same)


@lru_cache(maxsize=REMEMBERED)
def deeds_of(document: Document) -> Mapping[int, Sequence[Deed]]:
    """The deeds of each sentence that has one. Remembers the last few texts, since every pairing asks."""
    words = _words(document.language)
    if not words.forms:
        return {}
    scan = scan_of(document)
    found = {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        if deeds := tuple(_in_sentence(scan, words, first, last)):
            found[index] = deeds
    return found


def _in_sentence(scan: Scan, words: _Words, first: int, last: int) -> Iterator[Deed]:
    for at in range(first, last):
        form = words.forms.get(scan.word(at))
        if form and scan.tags[at] in (Tag.OTHER, Tag.SPEECH) and scan.document.tokens[at].text.islower():
            deed = _deed(scan, words.same.get(form.base, form.base), form, at, first, last)
            if deed and (deed.doer or deed.object) and not _denied(scan, at, first):
                yield deed


def _deed(scan: Scan, name: str, form: Form, at: int, first: int, last: int) -> Deed | None:
    """The deed whose verb stands at a token; None where the word is a noun or an adjective there."""
    agent = _behind_by(scan, at, last)
    if form.shape in ("past", "participle") and (agent or _is_passive(scan, at, first)):
        return Deed(name, at, agent, _subject(scan, at, first))
    if at > first and (scan.tags[at - 1] is Tag.DETERMINER or scan.document.tokens[at - 1].text.endswith(("'s", "’s"))):
        return None
    start = at + 1
    while start < last and scan.tags[start] is Tag.ADVERB:
        start += 1
    return Deed(name, at, _subject(scan, at, first), phrase_after(scan, start, last))


def _is_passive(scan: Scan, at: int, first: int) -> bool:
    be = words_of("grammar", scan.document.language, "be")
    before = range(max(first, at - _AUXILIARIES), at)
    return any(scan.word(i) in be and all(scan.tags[j] in (Tag.AUXILIARY, Tag.ADVERB) for j in range(i, at)) for i in before)


def _behind_by(scan: Scan, at: int, last: int) -> Range | None:
    for i in range(at + 1, min(last, at + _AGENT)):
        if scan.word(i) == "by":
            return phrase_after(scan, i + 1, last)
        if scan.tags[i] is Tag.MARK:
            return None
    return None


def _subject(scan: Scan, at: int, first: int) -> Range | None:
    """The subject of a verb; of one that is joined to a verb before it ("and told", "to buy") that verb's."""
    known = _shared_subject(scan, at, first)
    return known if known is not None else own_subject(scan, at, first)


def own_subject(scan: Scan, at: int, first: int) -> Range | None:
    """The phrase in front of a verb that is its subject, without "who" and what stands before a verb of its own."""
    found = subject_of(scan, at, first)
    if found is None or (scan.tags[found.first] is Tag.PRONOUN and scan.word(found.first) in _RELATIVE):
        return None
    return _behind_verb(scan, found)


def _behind_verb(scan: Scan, part: Range) -> Range:
    """A phrase without a verb and its preposition in front: "brokered by Al Lee" in front of "who" is only Al Lee."""
    ends = [
        i
        for i in range(part.first, part.last)
        if scan.tags[i] is Tag.PREPOSITION and i > part.first and _is_finite(scan, i - 1)
    ]  # fmt: skip
    return Range(ends[-1] + 1, part.last) if ends else part


def _shared_subject(scan: Scan, at: int, first: int) -> Range | None:
    """The subject of the verb before, where "and", "to" or a comma stands in front of this one; None elsewhere."""
    start = at - 1
    while start > first and scan.tags[start] in (Tag.AUXILIARY, Tag.ADVERB):
        start -= 1
    if start < first or not (scan.tags[start] is Tag.COORDINATOR or scan.word(start) == "to"):
        return None
    for i in range(start - 1, max(first, start - _FAR) - 1, -1):
        if _is_finite(scan, i) and (found := own_subject(scan, i, first)) is not None:
            return found
    return None


def _is_finite(scan: Scan, at: int) -> bool:
    """Whether a token can be the verb of a clause: an auxiliary, a verb of speaking, a form in the past."""
    if scan.tags[at] in (Tag.AUXILIARY, Tag.SPEECH):
        return True
    form = _verbs(scan.document.language).get(scan.word(at))
    past = form.shape == "past" if form else scan.word(at).endswith("ed")
    return scan.tags[at] is Tag.OTHER and past and scan.document.tokens[at].text.islower() and scan.tags[at - 1] is not Tag.DETERMINER


@lru_cache(maxsize=8)
def _verbs(language: str) -> Mapping[str, Form]:
    return forms_of(words_of("claims", language, "verb"))


def _denied(scan: Scan, at: int, first: int) -> bool:
    """Whether "not", "never", "can" or "may" stands in front of a verb, with nothing but its auxiliaries between."""
    may = words_of("grammar", scan.document.language, "may")
    i = at - 1
    while i >= first and scan.tags[i] in (Tag.AUXILIARY, Tag.ADVERB):
        if negates(scan.document, i) or scan.word(i) in may:
            return True
        i -= 1
    return False


def is_definite(scan: Scan, part: Range) -> bool:
    """Whether a phrase speaks of one known thing: with "the", "his", a name."""
    word = scan.word(part.first)
    if scan.tags[part.first] is Tag.NAME or word in words_of("grammar", scan.document.language, "possessive"):
        return True
    return word in ("the", "this", "that") or scan.document.tokens[part.first].text.endswith(("'s", "’s"))


@lru_cache(maxsize=16384)
def stems_of(document: Document, first: int, last: int) -> frozenset[str]:
    """The stems of the words of weight among the tokens from one to another, inclusive."""
    scan, little = scan_of(document), stop_words(document.language)
    kept = (Tag.NAME, Tag.OTHER, Tag.SPEECH)
    return frozenset(
        document.stem(t) for i, t in enumerate(document.tokens[first : last + 1], first) if scan.tags[i] in kept and t.folded not in little
    )
