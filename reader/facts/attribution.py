"""Who a statement is credited to, by which word, and in which voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.facts.cues import Cue, cues_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.namewords import PLACE
from reader.facts.speakers import Utterance, resolve, utterances_of
from reader.model.mention import Credit, Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of


@dataclass(frozen=True, slots=True)
class AttributionValue(Value):
    """`voice` is own, document, named, office or unnamed; `cue` the place of the crediting word, None where there is none;
    `source` the full name behind the credited words where the text tells it, else the words in lower case."""

    voice: str
    cue: Span | None
    source: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each credited content, and one in the outlet's own voice for each sentence that credits nobody.

    What is credited inside another credited content ("A said that B believes …") is a mention of its own.
    """
    scan, cues = scan_of(document), cues_of(document)
    mentions = []
    used: set[int] = set()
    for utterance in utterances_of(document):
        if utterance.source and not (utterance.partial and utterance.cue is not None):
            mentions.append(_of_utterance(scan, utterance, cues))
            if utterance.cue is not None:
                used.add(utterance.cue)
    mentions.extend(m for i, cue in enumerate(cues) if i not in used and (m := _of_cue(scan, cue)))
    return sorted(mentions, key=lambda m: (m.span.start, -m.span.end))


def _of_utterance(scan: Scan, utterance: Utterance, cues: Sequence[Cue]) -> Mention:
    cue = cues[utterance.cue] if utterance.cue is not None else None
    span = utterance.span
    if cue and cue.content and cue.content.start < span.start and cue.content.overlaps(span):
        span = Span(cue.content.start, max(cue.content.end, span.end))
    assert utterance.source is not None
    credit = Credit(utterance.source.of(scan.document.text), utterance.source)
    place = scan.span(Range(cue.first, cue.last)) if cue else None
    voice = voice_of(scan, cue.source) if cue and cue.source else ("named" if utterance.speaker else "office")
    return _mention(scan.document, span, AttributionValue(voice, place, utterance.speaker or credit.text.lower()), credit)


def _of_cue(scan: Scan, cue: Cue) -> Mention | None:
    if cue.content is None or not cue.content.of(scan.document.text).strip():
        return None
    place = scan.span(Range(cue.first, cue.last))
    if cue.source is None:
        return _mention(scan.document, cue.content, AttributionValue("unnamed", place), None)
    source = scan.span(cue.source)
    words = source.of(scan.document.text)
    value = AttributionValue(voice_of(scan, cue.source), place, resolve(scan, cue.source) or words.lower())
    return _mention(scan.document, cue.content, value, Credit(words, source))


def _mention(document: Document, span: Span, value: AttributionValue, credit: Credit | None) -> Mention:
    return Mention("attribution", span, span.of(document.text), value, document.sentence_at(span.start), credit)


def voice_of(scan: Scan, source: Range) -> str:
    """What kind of source the words name."""
    language = scan.document.language
    inside = range(source.first, source.last + 1)
    words = [scan.word(i) for i in inside]
    entities = {e.start: e for i in inside if (e := scan.entity.get(i))}
    if any(e.type == "PER" for e in entities.values()):
        return "named"
    if scan.tags[source.first] is Tag.PRONOUN:
        return "named" if resolve(scan, source) else "unnamed"
    if not words_of("speech", language, "source").isdisjoint(words) and not any(w in words_of("speech", language, "office") for w in words):
        return "document"
    if not words_of("speech", language, "office").isdisjoint(words):
        return "office"
    if any(e.type != PLACE for e in entities.values()):
        return "office"
    if not words_of("speech", language, "unnamed").isdisjoint(words):
        return "unnamed"
    return "office" if entities else "unnamed"


def compare(left: Side, right: Side) -> Judgement | None:
    return None


ATTRIBUTION = FactKind("attribution", "Credit", "Credits", "speech", find, compare)
