"""Who gave no answer, and what is not said: beside a report that has the answer, and beside one that leaves the same open."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.deeds import own_subject, stems_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import Judgement, Loose, Passage, Place
from reader.facts.negation import negates
from reader.facts.speakers import resolve
from reader.model.finding import Verdict
from reader.model.mention import Mention, Value
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of

_NEAR = 4
"""Tokens in front of a verb in which it is denied."""
_BEHIND = 4
"""Tokens behind a verb within which its question begins."""
_LONGEST = 14
"""Tokens of a question that are shown."""
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class SilenceValue(Value):
    """`what` is "no answer", "answer" or "not said"; `of` who is silent or speaks, or the words of weight of the question."""

    what: str
    of: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Silence:
    """Tokens `first` to `last`; `of` are the words of weight of who is silent, or of what is not said."""

    first: int
    last: int
    of: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Silent:
    """What one sentence leaves open: who gave no answer, what is not said."""

    unanswered: Sequence[_Silence]
    unsaid: Sequence[_Silence]


def links(passage: Passage) -> frozenset[str]:
    """Who is silent or speaks, and what is not said."""
    silent = _silent_in(passage.document).get(passage.sentence)
    found = {f"unsaid {stem}" for s in (silent.unsaid if silent else ()) for stem in s.of}
    found |= {f"silent {stem}" for s in (silent.unanswered if silent else ()) for stem in s.of}
    if not silent or not silent.unanswered:
        found |= {f"silent {stem}" for m in passage.mentions("attribution") for stem in _speaker(passage, m)}
    return frozenset(found)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """No answer beside an answer, and two sentences that say that the same is not said."""
    here, there = _silent_in(left.document).get(left.sentence), _silent_in(right.document).get(right.sentence)
    for one in here.unanswered if here and not (there and there.unanswered) else ():
        if not _speaks(one, left) and (answer := _answer(one, right)):
            yield Loose(_mention(left, one, "no answer"), answer, _answered(left.document, right.document))
    for two in there.unanswered if there and not (here and here.unanswered) else ():
        if not _speaks(two, right) and (answer := _answer(two, left)):
            yield Loose(answer, _mention(right, two, "no answer"), _answered(right.document, left.document))
    for one in here.unsaid if here else ():
        for two in there.unsaid if there else ():
            if one.of & two.of:
                yield Loose(
                    _mention(left, one, "not said"),
                    _mention(right, two, "not said"),
                    Judgement(Verdict.AGREE, "both tell that it is not said", title="What is not said"),
                )


def _answered(silent: Document, speaking: Document) -> Judgement:
    if silent.published and speaking.published and speaking.published > silent.published:
        return Judgement(Verdict.UPDATE, "there was no answer at first, and the later report has one", title="The answer")
    return Judgement(Verdict.COMPATIBLE, "one had no answer, the other has one", title="The answer")


def _answer(silence: _Silence, other: Passage) -> Mention | None:
    """The first statement in a sentence of who is silent elsewhere."""
    for credit in other.mentions("attribution"):
        who = _speaker(other, credit)
        if credit.credited_to and silence.of <= who:
            span = Span(min(credit.credited_to.span.start, credit.span.start), max(credit.credited_to.span.end, credit.span.end))
            return Mention("claim", span, span.of(other.document.text), SilenceValue("answer", who), other.sentence)
    return None


def _speaks(silence: _Silence, passage: Passage) -> bool:
    """Whether who is silent on one question speaks elsewhere in the same article."""
    told = passage.found.get("attribution", ())
    return any(m.sentence != passage.sentence and silence.of <= _speaker(passage, m) for m in told)


def _speaker(passage: Passage, credit: Mention) -> frozenset[str]:
    """The words of weight of who is credited; none for a source that only speaks of itself as one of many."""
    if credit.credited_to is None:
        return frozenset()
    document, span = passage.document, credit.credited_to.span
    first, last = document.token_at(span.start), document.token_at(span.end - 1)
    return _named(scan_of(document), Range(first, last))


def _named(scan: Scan, part: Range) -> frozenset[str]:
    own = stems_of(scan.document, part.first, part.last) if scan.tags[part.first] is not Tag.PRONOUN else frozenset()
    name = resolve(scan, part)
    words = own | {scan.document.stem_of(w.casefold()) for w in (name.split() if name else ())}
    return frozenset(w for w in words if len(w) >= _SHORTEST)


@lru_cache(maxsize=REMEMBERED)
def _silent_in(document: Document) -> dict[int, _Silent]:
    """What each sentence leaves open, for those that leave something open."""
    silent, telling = words_of("speech", document.language, "no answer"), words_of("speech", document.language, "not said")
    if not silent:
        return {}
    scan, found = scan_of(document), {}
    for index, (first, last) in enumerate(document.sentence_tokens):
        unanswered = [s for at in range(first, last) if scan.word(at) in silent and (s := _unanswered(scan, at, first, last))]
        unsaid = [s for at in range(first, last) if scan.word(at) in telling and (s := _unsaid(scan, at, first, last))]
        if unanswered or unsaid:
            found[index] = _Silent(unanswered[:1], unsaid[:1])
    return found


def _unanswered(scan: Scan, at: int, first: int, last: int) -> _Silence | None:
    """ "The ministry did not answer a request for comment", "declined to comment"."""
    begin = next((i for i in range(at - 1, max(first, at - _NEAR) - 1, -1) if _refuses(scan, i)), -1)
    asked = words_of("speech", scan.document.language, "asked")
    if begin < 0 or asked.isdisjoint(scan.word(i) for i in range(at, last)):
        return None
    part = own_subject(scan, at if negates(scan.document, begin) else begin, first)
    of = _core(scan, part) if part else frozenset()
    return _Silence(begin, min(last - 1, at + _BEHIND), of) if of else None


def _core(scan: Scan, part: Range) -> frozenset[str]:
    """The words of weight without which nobody speaks of the silent one: the surname, or "foreign ministry" of "Norland's
    foreign ministry" and of "a spokesman for the foreign ministry"."""
    if name := resolve(scan, part):
        return frozenset({scan.document.stem_of(name.split()[-1].casefold())})
    kept = [i for i in range(part.first, part.last + 1) if not scan.document.tokens[i].text.endswith(("'s", "’s"))]
    little = {scan.document.stem_of(w) for w in words_of("speech", scan.document.language, "spokesman")}
    return frozenset(s for i in kept for s in stems_of(scan.document, i, i) if len(s) >= _SHORTEST and s not in little)


def _refuses(scan: Scan, at: int) -> bool:
    return negates(scan.document, at) or scan.word(at) in words_of("speech", scan.document.language, "refused")


def _unsaid(scan: Scan, at: int, first: int, last: int) -> _Silence | None:
    """ "The letter did not say how many papers were read": the question, from its first word on."""
    opening = words_of("speech", scan.document.language, "question")
    start = next((i for i in range(at + 1, min(last, at + 1 + _BEHIND)) if scan.word(i) in opening), -1)
    if start < 0 or not _not_told(scan, at, first):
        return None
    end = min(last - 1, start + _LONGEST)
    return _Silence(start, end, frozenset(s for s in stems_of(scan.document, start, end) if len(s) >= _SHORTEST))


def _not_told(scan: Scan, at: int, first: int) -> bool:
    """Whether a verb is denied: by "not" in front of it, or by "neither" and "no" at the beginning of its sentence."""
    if any(negates(scan.document, i) for i in range(max(first, at - _NEAR), at)):
        return True
    return scan.word(first) in ("neither", "nobody", "no") or scan.word(at) in ("unclear", "unknown")


def _mention(passage: Passage, silence: _Silence, what: str) -> Mention:
    span = scan_of(passage.document).span(Range(silence.first, silence.last))
    return Mention("claim", span, span.of(passage.document.text), SilenceValue(what, silence.of), passage.sentence)
