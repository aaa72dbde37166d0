"""Verb groups: where one begins and ends, what its verb is, whether it is negated."""

from __future__ import annotations

from dataclasses import dataclass

from reader.facts.claim_compare import ClaimWords
from reader.facts.grammar import Scan, Tag, group_start
from reader.facts.negation import negates
from reader.facts.verbs import Form
from reader.text.lexicon import words_of

_BARE = frozenset({"not", "never"})
_LONGEST = 7
_VERB_TAGS = (Tag.OTHER, Tag.SPEECH)


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group by indices of tokens: `first` to `last` with its auxiliaries and "not", `verb` its head. `form` is the
    head's form ("be" or "have" themselves where nothing else carries the predicate), `known` whether a list has it."""

    first: int
    last: int
    verb: int
    form: Form
    negative: bool
    known: bool = True


def group_with_auxiliary(scan: Scan, at: int, last: int, words: ClaimWords) -> Group | None:
    """The group that starts with the auxiliary or the "not" at token `at`, not reaching `last` (exclusive)."""
    end = at
    while end + 1 < min(last, at + _LONGEST) and (scan.tags[end + 1] in (Tag.AUXILIARY, Tag.ADVERB) or scan.word(end + 1) == "yet"):
        end += 1
    negative = is_negated(scan, at, end + 1)
    head = end + 1
    if head < last and scan.word(head) == "to" and head + 1 < last and scan.word(end) in (*_BARE, "have", "has", "had", "yet"):
        head += 1
    if head < last and (form := _head_form(scan, end, head, words)):
        return Group(at, head, head, form, negative, scan.word(head) in words.forms)
    carrier = next((i for i in range(end, at - 1, -1) if scan.tags[i] is Tag.AUXILIARY), -1)
    if carrier < 0:
        return None
    while end > carrier and scan.word(end) not in _BARE:
        end -= 1
    return Group(at, end, carrier, Form(_carrier(scan, carrier), "s"), negative, known=False)


def bare_group(scan: Scan, at: int, first: int, words: ClaimWords) -> Group | None:
    """A known verb at token `at` with the adverbs in front of it; its form alone must show that it is no noun."""
    form = words.forms.get(scan.word(at))
    if form is None or form.shape in ("ing", "participle"):
        return None
    start = group_start(scan, at, first)
    return Group(start, at, at, form, is_negated(scan, start, at))


def is_negated(scan: Scan, start: int, end: int) -> bool:
    """Whether a negation stands among the tokens `[start, end)`."""
    return any(negates(scan.document, i) for i in range(start, end))


def _head_form(scan: Scan, end: int, head: int, words: ClaimWords) -> Form | None:
    """The form of the word behind the auxiliaries that end at `end`, if it can be their verb."""
    word, tag = scan.word(head), scan.tags[head]
    if tag not in _VERB_TAGS or not scan.document.tokens[head].text.islower():
        return None
    carrier = next((i for i in range(end, max(-1, end - _LONGEST), -1) if scan.tags[i] is Tag.AUXILIARY), -1)
    language = scan.document.language
    form = words.forms.get(word) or scan.speech.get(word)
    if carrier < 0 or scan.word(head - 1) == "to":
        return form or (Form(word, "base") if scan.word(head - 1) in ("to", *_BARE) and not word.endswith(("ed", "ing")) else None)
    if scan.word(carrier) in words_of("grammar", language, "be"):
        if form and form.shape != "base" and form.shape != "s":
            return form
        return _guessed(word)
    if scan.word(carrier) in words_of("grammar", language, "have"):
        return form if form and form.shape in ("past", "participle") else _guessed(word)
    return form if form and form.shape == "base" else Form(word, "base")


def _guessed(word: str) -> Form | None:
    """The form of a verb that no list has, by its ending."""
    if len(word) > 4 and word.endswith("ed"):
        return Form(_base(word[:-2], word[:-1]), "past")
    if len(word) > 5 and word.endswith("ing"):
        return Form(_base(word[:-3], word[:-3] + "e"), "ing")
    return None


def _base(short: str, with_e: str) -> str:
    if short.endswith("i"):
        return short[:-1] + "y"
    if len(short) > 3 and short[-1] == short[-2] and short[-1] not in "lszf":
        return short[:-1]
    return short if short[-1] in "wxyhnpdtk" or short[-2:] in ("er", "en", "in", "al", "ss") else with_e


def _carrier(scan: Scan, at: int) -> str:
    """The base form of an auxiliary that carries the predicate itself."""
    language, word = scan.document.language, scan.word(at)
    if word in words_of("grammar", language, "be"):
        return "be"
    if word in words_of("grammar", language, "have"):
        return "have"
    return "do" if word in words_of("grammar", language, "do") else word
