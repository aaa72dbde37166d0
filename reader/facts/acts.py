"""Acts that go by several phrases: "go to court" and "file a lawsuit", "run for re-election" and "seek another term"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import own_subject
from reader.facts.grammar import Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.name_compare import compare_persons
from reader.facts.negation import negates
from reader.facts.role_compare import role_words
from reader.facts.speakers import resolve
from reader.facts.verbs import Form, forms_of
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_NEAR = 4
"""Tokens in front of a verb in which it is denied."""
_LIKELY = 30.0
"""Score of the alignment that does where the text does not tell who acts."""


@dataclass(frozen=True, slots=True)
class ActValue(Value):
    """`act` is the usual phrase, `positive` whether it is said to happen."""

    act: str
    positive: bool


@dataclass(frozen=True, slots=True)
class _Act:
    """Tokens `first` to `last`. `name` is the full name of who acts, `role` the noun by which he is described, or ""."""

    act: str
    first: int
    last: int
    positive: bool
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class _Phrases:
    forms: Mapping[str, Form]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    """For the base form of a verb, what follows it, and the act."""


@lru_cache(maxsize=8)
def _phrases(language: str) -> _Phrases:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in sorted(words_of("deeds", language, "act")):
        phrase, act = entry.split(" = ")
        verb, *rest = phrase.split()
        found.setdefault(verb, []).append((tuple(rest), act))
    return _Phrases(forms_of(words_of("deeds", language, "act verb")), found)


def links(passage: Passage) -> frozenset[str]:
    """The acts of a sentence."""
    return frozenset(f"act {a.act}" for a in _acts_of(passage.document).get(passage.sentence, ()))


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """The same act in two sentences: told in both, or denied in one of them."""
    for one in _acts_of(left.document).get(left.sentence, ()):
        for two in _acts_of(right.document).get(right.sentence, ()):
            if one.act != two.act:
                continue
            a, b = _mention(left, one), _mention(right, two)
            same = _same(left, one, right, two)
            if one.positive == two.positive and (same or (same is None and place(a.span, b.span).score >= _LIKELY)):
                yield Loose(a, b, Judgement(Verdict.AGREE, f"both say “{one.act}”"))
            elif one.positive != two.positive and same and not (_tells(left, two) or _tells(right, one)):
                said, denied = (a, b) if one.positive else (b, a)
                yield Loose(a, b, Judgement(Verdict.DIFFER, f"one says “{said.text}”, the other “{denied.text}”"))


def _tells(passage: Passage, other: _Act) -> bool:
    """Whether an article says what the other says, too."""
    every = (a for acts in _acts_of(passage.document).values() for a in acts)
    return any(a.act == other.act and a.positive == other.positive for a in every)


def _same(left: Passage, one: _Act, right: Passage, two: _Act) -> bool | None:
    """Whether both speak of one person, by name or by a role that an article gives him; None where it can't be told."""
    if one.name and two.name:
        judged = compare_persons(one.name, two.name)
        return judged is not None and judged.verdict is Verdict.AGREE
    for named, other in ((one, two), (two, one)):
        if named.name and other.role:
            return _holds(left, named.name, other.role) or _holds(right, named.name, other.role) or None
    return None


def _holds(passage: Passage, name: str, role: str) -> bool:
    words = role_words(passage.document.language)
    for mention in passage.found.get("role", ()):
        own = str(getattr(mention.value, "role", "")).rpartition(" ")[2]
        holder = getattr(mention.value, "holder", None)
        if holder and own and words.same.get(own, own) == words.same.get(role, role):
            judged = compare_persons(holder, name)
            if judged is not None and judged.verdict is Verdict.AGREE:
                return True
    return False


@lru_cache(maxsize=REMEMBERED)
def _acts_of(document: Document) -> Mapping[int, Sequence[_Act]]:
    known = _phrases(document.language)
    if not known.phrases:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        here = tuple(a for at in range(first, last) if scan.word(at) in known.forms and (a := _act(scan, known, at, first, last)))
        if here:
            found[index] = here
    return found


def _act(scan: Scan, known: _Phrases, at: int, first: int, last: int) -> _Act | None:
    for rest, act in known.phrases.get(known.forms[scan.word(at)].base, ()):
        end = _matches(scan, rest, at + 1, last)
        if end >= 0:
            begin = max(first, at - _NEAR)
            positive = sum(negates(scan.document, i) for i in range(begin, at)) % 2 == 0
            name, role = _who(scan, at, first)
            return _Act(act, at, end, positive, name, role)
    return None


def _matches(scan: Scan, rest: Sequence[str], at: int, last: int) -> int:
    """The last token of the words, which articles and adverbs may part; -1 where they don't stand there."""
    for word in rest:
        while at < last and scan.word(at) != word and scan.tags[at] in (Tag.DETERMINER, Tag.ADVERB) and scan.word(at) not in rest:
            at += 1
        if at >= last or scan.word(at) != word:
            return -1
        at += 1
    return at - 1


def _who(scan: Scan, at: int, first: int) -> tuple[str, str]:
    """The name and the role of who acts, each "" where the surface doesn't show it."""
    part = own_subject(scan, at, first)
    if part is None:
        return "", ""
    if name := resolve(scan, part):
        return name, ""
    word = scan.word(part.last)
    words = role_words(scan.document.language)
    return "", word if words.same.get(word, word) in words.roles and scan.word(part.first) == "the" else ""


def _mention(passage: Passage, act: _Act) -> Mention:
    scan, first = scan_of(passage.document), act.first
    while first > 0 and scan.tags[first - 1] in (Tag.AUXILIARY, Tag.ADVERB):
        first -= 1
    tokens = passage.document.tokens
    span = Span(tokens[first].start, tokens[act.last].end)
    return Mention("claim", span, span.of(passage.document.text), ActValue(act.act, act.positive), passage.sentence)
