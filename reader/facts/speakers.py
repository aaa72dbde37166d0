"""Utterances: quoted stretches joined across reporting clauses and paragraphs, each with its speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reader.facts.cues import Cue, cues_of, main_subject, places_of
from reader.facts.dialogue import DASHES
from reader.facts.genders import person_meant
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.identity import identities_of
from reader.facts.namewords import PERSON
from reader.facts.quotation import Stretch, stretches_of, words_in
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document

_LONGEST_GAP = 300
_NEAR_COLON = 6
_SINGULAR = frozenset({"he", "she", "er", "sie", "il", "elle", "ella"})
_TURNED = ("-il", "-elle")
"""Endings of French verbs with their pronoun: dit-il."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Quoted stretches that belong together. `source` are the code points of the words that name the speaker (also a
    pronoun), `speaker` the full name; `cue` is the place of the reporting verb in `cues_of`, or None; `mark` the colon or
    the dash that credits instead of a verb. `carried` tells that the credit goes on from the sentence before."""

    stretches: tuple[Stretch, ...]
    partial: bool
    source: Span | None
    speaker: str | None
    verb: str | None
    cue: int | None
    mark: Span | None = None
    carried: bool = False

    @property
    def span(self) -> Span:
        """From the first mark to the last, in code points."""
        return Span(self.stretches[0].outer.start, self.stretches[-1].outer.end)


@lru_cache(maxsize=REMEMBERED)
def utterances_of(document: Document) -> tuple[Utterance, ...]:
    """All utterances of a text in order. Remembers the last few texts, since several kinds of fact ask."""
    cues = cues_of(document)
    scan = scan_of(document)
    found: list[Utterance] = []
    for chain in _chains(document, sorted(cues, key=_first)):
        found.append(_credited(scan, chain, cues, found[-1] if found else None))
    return tuple(found)


def _first(cue: Cue) -> int:
    return cue.first


def _chains(document: Document, cues: Sequence[Cue]) -> list[tuple[Stretch, ...]]:
    """Stretches grouped into utterances; the cues are in the order of their first tokens."""
    chains: list[list[Stretch]] = []
    for stretch in stretches_of(document):
        if chains and _continues(document, chains[-1][-1], stretch, cues):
            chains[-1].append(stretch)
        else:
            chains.append([stretch])
    return [tuple(c) for c in chains]


def _continues(document: Document, before: Stretch, after: Stretch, cues: Sequence[Cue]) -> bool:
    text = document.text
    gap = text[before.outer.end : after.outer.start]
    if before.open_ended and after.paragraph == before.paragraph + 1:
        return not gap.strip()
    if after.paragraph != before.paragraph or len(gap) > _LONGEST_GAP or _is_partial(document, before):
        return False
    left, right = document.sentence_at(before.outer.end - 1), document.sentence_at(after.outer.start)
    bare = gap.strip()
    if not bare or right - left > 1:
        return False
    if bare[-1] not in ",.:;—–-" or (before.inner.of(text).rstrip()[-1:] not in ",.!?…—-" and bare[0] not in ",—–"):
        return False
    start, end = document.token_at(before.outer.end) + 1, document.token_at(after.outer.start)
    here = cues[bisect_left(cues, start, key=_first) : bisect_left(cues, end, key=_first)]
    return any(c.source is None or start <= c.source.first < end for c in here)


def _is_partial(document: Document, stretch: Stretch) -> bool:
    """Whether only some words are quoted: in lower case, or in the middle of a sentence and short."""
    words = words_in(stretch.inner.of(document.text))
    if not words:
        return True
    sentence = document.sentences[document.sentence_at(stretch.outer.start)]
    before = document.text[sentence.start : stretch.outer.start].rstrip()
    introduced = not before or before[-1] in ",:—–-：，、،"
    if words[0][0].islower():
        return not introduced or len(words) < 3
    return len(words) < 3 and not introduced


def _credited(scan: Scan, chain: tuple[Stretch, ...], cues: Sequence[Cue], previous: Utterance | None) -> Utterance:
    document = scan.document
    partial = _is_partial(document, chain[0])
    index = _cue_for(scan, chain, cues, partial)
    if index is not None and not _adjoins(scan, cues[index], chain[0]) and (announced := _announced(scan, chain[0])):
        return Utterance(chain, partial, announced.source, announced.speaker, None, None, announced.mark)
    if index is not None:
        cue = cues[index]
        source = scan.span(cue.source) if cue.source else None
        return Utterance(chain, partial, source, resolve(scan, cue.source) if cue.source else None, cue.verb, index)
    if partial:
        return Utterance(chain, True, None, None, None, None)
    marked = _announced(scan, chain[0]) or _signed(scan, chain[-1])
    if marked is not None:
        return Utterance(chain, False, marked.source, marked.speaker, None, None, marked.mark)
    if document.text[chain[0].outer.start] in DASHES:
        return Utterance(chain, False, None, None, None, None)  # the next line of a dialogue is another's
    carried = _carried(scan, chain, cues, previous)
    source, speaker = carried or (None, None)
    return Utterance(chain, False, source, speaker, None, None, carried=carried is not None)


@dataclass(frozen=True, slots=True)
class _Marked:
    """A speaker told by a mark alone, with the place of the mark."""

    source: Span
    speaker: str | None
    mark: Span


def _cue_for(scan: Scan, chain: tuple[Stretch, ...], cues: Sequence[Cue], partial: bool) -> int | None:
    """The cue that reports the utterance: in a gap, behind it, before it in the sentence."""
    document = scan.document
    first_sentence, last_sentence = document.sentence_at(chain[0].outer.start), document.sentence_at(chain[-1].outer.end - 1)
    here = [(i, cues[i]) for i in places_of(cues, first_sentence, last_sentence)]
    starts = [document.tokens[c.first].start for _, c in here]
    if not here:
        return None
    for before, after in pairwise(chain):
        for (i, _), at in zip(here, starts, strict=True):
            if before.outer.end <= at < after.outer.start:
                return i
    end = chain[-1].outer.end
    behind = [(i, c) for (i, c), at in zip(here, starts, strict=True) if at >= end]
    ahead = [(i, c) for (i, c), at in zip(here, starts, strict=True) if at < chain[0].outer.start]
    ahead = [(i, c) for i, c in ahead if not _closed_before(scan, c, chain[0])]
    if behind and not partial and _follows_closely(scan, behind[0][1], end):
        return behind[0][0]
    spoken = [i for i, c in ahead if c.strong]
    if spoken:
        return spoken[-1]
    if behind and behind[0][1].strong and _follows_closely(scan, behind[0][1], end):
        return behind[0][0]
    if ahead:
        return ahead[-1][0]
    return behind[0][0] if behind and (_follows_closely(scan, behind[0][1], end) or partial) else None


def _closed_before(scan: Scan, cue: Cue, stretch: Stretch) -> bool:
    """Whether a cue in front of a quotation belongs to another sentence or speaks of something that ended before it."""
    document = scan.document
    return document.sentence_at(stretch.outer.start) != cue.sentence or bool(
        cue.content and cue.content.end < stretch.outer.start and cue.shape != "passive"
    )


def _follows_closely(scan: Scan, cue: Cue, end: int) -> bool:
    """Whether a reporting clause comes right behind the closing mark."""
    first = min(cue.first, cue.source.first) if cue.source else cue.first
    between = scan.document.text[end : scan.document.tokens[first].start]
    return len(between) <= 40 and between.strip(" ,—–-").count(" ") <= 2


def _adjoins(scan: Scan, cue: Cue, stretch: Stretch) -> bool:
    """Whether a cue stands behind the opening mark, or so near in front that an announcing colon is its own."""
    at = scan.document.token_at(stretch.outer.start)
    return cue.last >= at or at - cue.last <= _NEAR_COLON


def _announced(scan: Scan, stretch: Stretch) -> _Marked | None:
    """The subject of a sentence that announces a quotation with a colon: "The mayor had a warning: …"."""
    document = scan.document
    sentence = document.sentence_at(stretch.outer.start)
    begin = document.sentences[sentence].start
    before = document.text[begin : stretch.outer.start].rstrip()
    if before[-1:] != ":":
        return None
    source = main_subject(scan, document.sentence_tokens[sentence][0], document.token_at(stretch.outer.start))
    colon = begin + len(before) - 1
    return _Marked(scan.span(source), resolve(scan, source), Span(colon, colon + 1)) if source else None


def _signed(scan: Scan, stretch: Stretch) -> _Marked | None:
    """The name that signs a quotation behind a dash: “…” — Ann Lee."""
    at = scan.document.token_at(stretch.outer.end) + 1
    tokens = scan.document.tokens
    while at < len(tokens) and tokens[at].text in ("-", "–", "—"):
        entity = scan.entity.get(at + 1)
        if entity and entity.type == PERSON and entity.first == at + 1:
            name = identities_of(scan.document)[entity.first].canonical
            return _Marked(Span(entity.start, entity.end), name, Span(tokens[at].start, tokens[at].end))
        at += 1
    return None


def _carried(scan: Scan, chain: tuple[Stretch, ...], cues: Sequence[Cue], previous: Utterance | None) -> tuple[Span, str | None] | None:
    """The speaker of an utterance without a reporting clause of its own: who spoke in the sentence before."""
    document = scan.document
    sentence = document.sentence_at(chain[0].outer.start)
    before = [c for i in places_of(cues, sentence - 1, sentence - 1) if (c := cues[i]).source]
    if before:
        source = before[0].source
        assert source is not None
        return scan.span(source), resolve(scan, source)
    near = previous is not None and sentence - document.sentence_at(previous.span.end - 1) <= 1
    if near and previous is not None and previous.source is not None and not previous.partial:
        return previous.source, previous.speaker
    begin = document.sentence_tokens[max(0, sentence - 1)][0]
    people = [e for i in range(begin, document.token_at(chain[0].outer.start)) if (e := scan.entity.get(i)) and e.type == PERSON]
    if people and sentence:
        entity = people[0]
        return Span(entity.start, entity.end), identities_of(document)[entity.first].canonical
    return None


def resolve(scan: Scan, source: Range) -> str | None:
    """The full name behind the words of a source: the name at its head or in its apposition, for he and she the last person
    named before whom they can mean. None for others ("a spokesman for Elm", "Elm and Oak")."""
    if (scan.tags[source.first] is Tag.PRONOUN and scan.word(source.first) in _SINGULAR) or is_turned(scan, source):
        return person_meant(scan.document, source.first)
    end = next((i for i in range(source.first, source.last + 1) if _closes_head(scan, i)), source.last + 1)
    if any(scan.word(i) == "and" and i not in scan.entity for i in range(source.first, end)):
        return None
    head = scan.entity.get(end - 1)
    if head is None:
        later = [
            e
            for i in range(end, source.last + 1)
            if (e := scan.entity.get(i)) and e.type == PERSON and scan.document.tokens[e.first - 1].text == ","
        ]
        head = later[0] if later else None
    return identities_of(scan.document)[head.first].canonical if head else None


def is_turned(scan: Scan, source: Range) -> bool:
    """Whether a source is a French verb with its pronoun: dit-il."""
    return source.first == source.last and scan.word(source.first).endswith(_TURNED)


def _closes_head(scan: Scan, index: int) -> bool:
    """Whether the head of a noun phrase ends in front of this token: a preposition, a comma, a bracket, "who"."""
    if index in scan.entity:
        return False
    text = scan.document.tokens[index].text
    return scan.tags[index] in (Tag.PREPOSITION, Tag.SUBORDINATOR) or text in (",", "(", ";", "—", "–")
