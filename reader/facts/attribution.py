"""Who a statement is credited to, by which word, and in which voice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.facts.attribution_clash import Credited, clash_credits, content_alike, could_be_one, excluding
from reader.facts.cues import Cue, cues_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import FactKind, Found, Judgement, Loose, Passage, Place, Side
from reader.facts.name_compare import compare_names
from reader.facts.namewords import ORGANISATION, PERSON, PLACE, name_words
from reader.facts.quotation import stretches_of
from reader.facts.speakers import Utterance, is_turned, resolve, utterances_of
from reader.facts.titles import attribution_title
from reader.model.finding import Verdict
from reader.model.mention import Credit, Mention, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import folded_words_of

_RANKS = {"named": 0, "document": 1, "office": 1, "unnamed": 2}
"""How exactly a voice is told, the most exact first."""
_SURE, _ALIKE = 80.0, 0.6
"""Score of the alignment, and share of the words of weight that two sentences have in common, from which on one says in its own
voice what the other credits."""
_SHORTEST = 5
"""Tokens that a sentence in the outlet's own voice has at least; shorter ones are headings."""


@dataclass(frozen=True, slots=True)
class AttributionValue(Value):
    """`voice` is own, document, named, office or unnamed; `cue` the place of the crediting word, None where there is none;
    `source` the full name behind the credited words where the text tells it, else the words in lower case."""

    voice: str
    cue: Span | None
    source: str | None = None


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each credited content, and one in the outlet's own voice for each sentence that credits nobody.

    What is credited inside another credited content ("A said that B believes …") is a mention of its own. A quotation that
    goes on after a reporting clause, or the sentence after one, belongs to that credit and makes none of its own.
    """
    scan, cues = scan_of(document), cues_of(document)
    mentions = []
    used: set[int] = set()
    for utterance in utterances_of(document):
        if utterance.source and not utterance.carried and not (utterance.partial and utterance.cue is not None):
            mentions.append(_of_utterance(scan, utterance, cues))
            if utterance.cue is not None:
                used.add(utterance.cue)
    mentions.extend(m for i, cue in enumerate(cues) if i not in used and (m := _of_cue(scan, cue)))
    mentions.extend(_own_voice(document, mentions))
    once = {m.span: m for m in reversed(mentions)}
    return sorted(once.values(), key=lambda m: (m.span.start, -m.span.end))


def _own_voice(document: Document, credited: Sequence[Mention]) -> Iterator[Mention]:
    """The sentences that credit nobody and quote nothing."""
    taken = {document.sentence_at(at) for m in credited for at in _places(document, m)}
    taken |= {document.sentence_at(s.outer.start) for s in stretches_of(document)}
    for index, span in enumerate(document.sentences):
        first, last = document.sentence_tokens[index]
        if index not in taken and last - first >= _SHORTEST:
            yield _mention(document, span, AttributionValue("own", None), None)


def _places(document: Document, mention: Mention) -> list[int]:
    """Starts of the sentences that a mention reaches into."""
    first, last = document.sentence_at(mention.span.start), document.sentence_at(mention.span.end - 1)
    return [document.sentences[i].start for i in range(first, last + 1)]


def _of_utterance(scan: Scan, utterance: Utterance, cues: Sequence[Cue]) -> Mention:
    cue = cues[utterance.cue] if utterance.cue is not None else None
    span = utterance.span
    if cue and cue.content and cue.content.start < span.start and cue.content.overlaps(span):
        span = Span(cue.content.start, max(cue.content.end, span.end))
    assert utterance.source is not None
    credit = Credit(utterance.source.of(scan.document.text), utterance.source)
    place = scan.span(Range(cue.first, cue.last)) if cue else utterance.mark
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
    if scan.tags[source.first] is Tag.PRONOUN or is_turned(scan, source):
        return "named" if resolve(scan, source) else "unnamed"
    if not folded_words_of("speech", language, "source").isdisjoint(words) and not any(
        w in folded_words_of("speech", language, "office") for w in words
    ):
        return "document"
    if not folded_words_of("speech", language, "office").isdisjoint(words):
        return "office"
    if any(e.type != PLACE for e in entities.values()):
        return "office"
    if not folded_words_of("speech", language, "unnamed").isdisjoint(words):
        return "unnamed"
    return "office" if entities else "unnamed"


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges who two sources credit for what they both say."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, AttributionValue) or not isinstance(two, AttributionValue):
        return None
    if not one.source or not two.source:
        return None
    lists = name_words(left.document.language)
    kind = PERSON if one.voice == two.voice == "named" else ORGANISATION
    same = compare_names((one.source,), (two.source,), kind, lists, same_office=False)
    if same is not None and same.verdict is Verdict.AGREE:
        return Judgement(Verdict.AGREE, f"both credit {one.source}")
    first, second = left.mention.credited_to, right.mention.credited_to
    if first and second and excluding(left.document, first.span, right.document, second.span):
        return None
    return _vaguer(one, two)


def _vaguer(one: AttributionValue, two: AttributionValue) -> Judgement | None:
    """A person or a body by name beside words like "officials"; two different names say nothing."""
    ranks = _RANKS[one.voice], _RANKS[two.voice]
    if ranks[0] == ranks[1]:
        return None
    exact, vague = (one, two) if ranks[0] < ranks[1] else (two, one)
    return Judgement(Verdict.COMPATIBLE, f"one names {exact.source}, the other only says {vague.source}")


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Judges who two sources credit with one statement where the names or the words have nothing in common."""
    one, two = _credited(left), _credited(right)
    return clash_credits(left, right, one, two, place, name_words(left.document.language)) if one and two else None


def could_clash(left: Side, right: Side) -> bool:
    """Whether `clash` could judge two credits: their contents are alike."""
    one, two = _credited(left), _credited(right)
    return one is not None and two is not None and could_be_one(left, right, one, two)


def _credited(side: Side) -> Credited | None:
    value, credit = side.mention.value, side.mention.credited_to
    if not isinstance(value, AttributionValue) or credit is None:
        return None
    person = value.source if value.voice == "named" and value.source and value.source[:1].isupper() else None
    return Credited(credit.span, side.mention.span, person)


def across(left: Passage, right: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    """What one credits to somebody and the other says in its own voice."""
    yield from _against_own(left, right, place)
    for found in _against_own(right, left, lambda a, b: place(b, a)):
        yield found.turned()


def _against_own(credited: Passage, own: Passage, place: Callable[[Span, Span], Place]) -> Iterator[Loose]:
    telling = [m for m in own.mentions("attribution") if getattr(m.value, "voice", "") == "own"]
    for mention in credited.mentions("attribution") if telling else ():
        value, one, two = mention.value, credited.side(mention), own.side(telling[0])
        if not isinstance(value, AttributionValue) or value.voice == "own" or not value.source:
            continue
        if place(mention.span, telling[0].span).score >= _SURE and content_alike(one, two, mention.span, telling[0].span) >= _ALIKE:
            reason = f"one credits {value.source} and the other says it itself"
            yield Loose(mention, telling[0], Judgement(Verdict.COMPATIBLE, reason))


def shown(mention: Mention) -> Span:
    """The words that name the source; all that is attributed where no source is named."""
    return mention.credited_to.span if mention.credited_to else mention.span


ATTRIBUTION = FactKind(
    "attribution",
    "Credit",
    "Credits",
    "speech",
    find,
    compare,
    clash=clash,
    could_clash=could_clash,
    shown=shown,
    likeness=0.35,
    across=across,
    title=attribution_title,
    heading="Source",
)
