"""Where a credited content begins and ends."""

from __future__ import annotations

from reader.facts.grammar import Range, Scan, Tag, phrase_after
from reader.model.span import Span
from reader.text.lexicon import words_of

STOPS = frozenset(".!?;")
QUOTE_MARKS = frozenset("\"“”„«»'‘’")
_EDGES = (*QUOTE_MARKS, ",", "—", "-", "–")
_FAR = 120
"""Tokens within which the end of a clause is searched."""
_PARTICLES = frozenset({"out", "about", "on", "for", "of", "to", "at", "with"})


def span_of_tokens(scan: Scan, first: int, last: int) -> Span:
    """From one token to another, inclusive, in code points."""
    return Span(scan.document.tokens[first].start, scan.document.tokens[max(first, last)].end)


def said_before(scan: Scan, at: int, first: int) -> Span | None:
    """What stands in the sentence before a cue, without the comma or the mark in between."""
    end = at - 1
    while end > first and scan.document.tokens[end].text == ",":
        end -= 1
    return span_of_tokens(scan, first, end) if end >= first else None


def to_end(scan: Scan, start: int, last: int) -> Span | None:
    """From a token to the end of its sentence, without the full stop."""
    tokens = scan.document.tokens
    end = last - 1
    while end > start and tokens[end].text in STOPS:
        end -= 1
    return Span(tokens[start].start, tokens[end].end) if start <= end else None


def around(scan: Scan, at: int, source: Range | None, first: int, last: int) -> Span | None:
    """What "according to …" speaks of: the rest of the sentence behind the source, or all that stands before."""
    if source is None:
        return None
    if at - first > 2:
        return said_before(scan, at, first)
    start = source.last + 1
    while start < min(last, source.last + _FAR) and scan.document.tokens[start].text != ",":
        start += 1
    return to_end(scan, start + 1, last) if start + 1 < last else None


def credited_by(scan: Scan, at: int, first: int, last: int, source: Range) -> Span | None:
    """What a verb credits: mostly what follows it, but all before it in "…, the mayor said on Monday.", and all around it in
    "The plan, he said, is dead."."""
    tokens = scan.document.tokens
    start = at + 1
    if start < last and scan.word(start) in _PARTICLES and scan.word(start) != "to":
        start += 1
    left = source.first if source.first <= at else at
    mark = tokens[left - 1].text if left > first else ""
    rest = _behind_addressee(scan, at, start, last)
    ends = _nothing_follows(scan, rest, last, mark, left - first) or _nothing_follows(scan, at + 1, last, mark, left - first)
    if mark in _EDGES and left - first > 1 and ends:
        return said_before(scan, left, first)
    if start < last and tokens[start].text == ",":
        opening = scan.tags[first] in (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.SPEECH)
        return to_end(scan, first if mark == "," and not opening else start + 1, last)
    begin = _content_start(scan, start, rest, last)
    return until_clause_ends(scan, begin, last, first, at)


def _behind_addressee(scan: Scan, at: int, start: int, last: int) -> int:
    """Index of the token behind whom a verb like "tell" speaks to; `start` for other verbs."""
    if start >= last or scan.speech[scan.word(at)].base not in words_of("speech", scan.document.language, "addressed"):
        return start
    if scan.word(start) == "that" or scan.document.tokens[start].text in QUOTE_MARKS:
        return start
    addressee = phrase_after(scan, start, last)
    return addressee.last + 1 if addressee else start


def _nothing_follows(scan: Scan, start: int, last: int, mark: str, before: int) -> bool:
    """Whether no content follows a verb: the sentence ends, or goes on with when and where it was said."""
    tokens = scan.document.tokens
    if start >= last or tokens[start].text in (*STOPS, "—", "-", "–", ")"):
        return True
    if tokens[start].text == ",":
        return mark in QUOTE_MARKS
    adverbial = scan.word(start) in words_of("speech", scan.document.language, "time") or (
        scan.tags[start] in (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.ADVERB)
        and scan.word(start) not in ("to", "that", "how", "what", "whether", "why")
    )
    return adverbial and before >= 4 and not _clause_follows(scan, start, last)


def _clause_follows(scan: Scan, start: int, last: int) -> bool:
    return any(scan.word(i) == "that" or scan.document.tokens[i].text in '"“„«:' for i in range(start, min(last, start + 12)))


def _content_start(scan: Scan, start: int, rest: int, last: int) -> int:
    """Where a content begins: behind the addressee, behind words of time and place in front of "that" or a quotation."""
    tokens = scan.document.tokens
    if start >= last:
        return start
    skips = rest > start or scan.word(start) in words_of("speech", scan.document.language, "time")
    skips = skips or (scan.tags[start] in (Tag.PREPOSITION, Tag.ADVERB) and scan.word(start) != "to")
    for i in range(start, min(last, start + 14)):
        if tokens[i].text == ":":
            return i + 1
        if (skips or i == start) and (scan.word(i) in ("that", "whether") or tokens[i].text in '"“„«'):
            return i
        if tokens[i].text in STOPS:
            break
    return rest if rest < last else start


def until_clause_ends(scan: Scan, start: int, last: int, first: int, at: int) -> Span | None:
    """From a token to the end of the clause: of the sentence, or in front of ", adding that", "; ", " — ", of a comma where
    a mere phrase or a clause like "As the mayor says …," is credited."""
    tokens, tags = scan.document.tokens, scan.tags
    short = tags[first] is Tag.SUBORDINATOR and at - first < _FAR and not any(tokens[i].text == "," for i in range(first, at))
    clause = start < last and (tags[start] in (Tag.PRONOUN, Tag.SUBORDINATOR) or tokens[start].text in QUOTE_MARKS)
    inside = start < last and tokens[start].text in QUOTE_MARKS
    for i in range(start, min(last - 1, start + _FAR)):
        clause = clause or tags[i] is Tag.AUXILIARY
        if i > start and tokens[i].text in QUOTE_MARKS:
            inside = not inside
        if inside or i < start + 2:
            continue
        if tokens[i].text == "," and (short or not clause or (tags[i + 1] is Tag.SPEECH and scan.speech[scan.word(i + 1)].shape == "ing")):
            return to_end(scan, start, i)
        if tokens[i].text in (";", "—", "–") or (tokens[i].text == "-" and tokens[i].start > tokens[i - 1].end):
            return to_end(scan, start, i)
        if tags[i] is Tag.COORDINATOR and tags[i + 1] is Tag.SPEECH and scan.speech[scan.word(i + 1)].shape in ("past", "s"):
            return to_end(scan, start, i)
    return to_end(scan, start, last) if start < last else None
