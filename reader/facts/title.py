"""Short titles for facts, as a person would write them over a row: made from the clause in which a mention stands."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import Side
from reader.facts.namewords import name_words
from reader.facts.speakers import resolve
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.lexicon import words_of

_WORDS = 4
"""Words of a phrase in a title."""
_LONGEST = 9
"""Words of a title."""
_FAR = 90
"""Code points between a mention and the verb that it belongs to."""
_LINKS = (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.COORDINATOR)


def titled(words: str) -> str:
    """Words as a title: one line, a capital at the beginning, no marks at the ends."""
    flat = " ".join(words.split()).strip(" ,.;:!?\"'()[]—–-")
    return flat[:1].upper() + flat[1:]


def phrase(side: Side, span: Span | None) -> str:
    """The head of a noun phrase in a few words, a pronoun by the name that it stands for; empty where it says nothing."""
    if span is None:
        return ""
    scan = scan_of(side.document)
    first, last = scan.document.token_at(span.start), scan.document.token_at(max(span.start, span.end - 1))
    if scan.tags[first] is Tag.PRONOUN:
        name = resolve(scan, Range(first, last))
        return name.split()[-1] if name else ""
    while first < last and scan.tags[first] is Tag.DETERMINER:
        first += 1
    end = next((i for i in range(first + 1, last + 1) if _ends_head(scan, i)), last + 1)
    kept = _without_title(scan, list(range(first, end)))
    if len(kept) > _WORDS and scan.entity.get(kept[-1]) is not None:
        kept = [i for i in kept if i in scan.entity and scan.entity[i] is scan.entity[kept[-1]]]
    kept = kept[-_WORDS:]
    if all(scan.tags[i] in (Tag.MARK, Tag.NUMBER, Tag.DETERMINER, Tag.PRONOUN) for i in kept):
        return ""
    return scan.document.text[scan.document.tokens[kept[0]].start : scan.document.tokens[kept[-1]].end]


def _ends_head(scan: Scan, at: int) -> bool:
    return scan.tags[at] in _LINKS or scan.document.tokens[at].text in ',;:()—–"“”'


def _without_title(scan: Scan, kept: list[int]) -> list[int]:
    """Without Mr., Sen. and the like in front of a name."""
    titles = {t.rstrip(".") for t in name_words(scan.document.language).honorifics}
    while len(kept) > 1 and (scan.document.tokens[kept[0]].text in titles or scan.document.tokens[kept[0]].text == "."):
        kept = kept[1:]
    return kept


def event(side: Side) -> str:
    """What happens in the clause of a mention: who does what, without the mention's own words; empty where no verb tells."""
    claim = claim_near(side)
    if claim is None:
        return ""
    own = side.mention.span
    subject, thing = (getattr(claim.value, part, None) for part in ("subject", "object"))
    after = subject is not None and subject.start > claim.span.start
    dates = [m.span for m in side.found.get("date", ()) if m.sentence == side.mention.sentence]
    subject, thing = (None if s is None or s.overlaps(own) or any(s.overlaps(d) for d in dates) else s for s in (subject, thing))
    if subject is None and thing is None:
        return ""
    verb = verb_of(side, claim)
    if after or (subject is None and thing is not None and thing.start < claim.span.start):
        return _fitting([phrase(side, thing), verb])
    return _fitting([phrase(side, subject), verb, phrase(side, thing) if thing and thing.start > claim.span.start else ""])


def verb_of(side: Side, claim: Mention) -> str:
    """The verb of a claim with its auxiliaries, without adverbs."""
    scan = scan_of(side.document)
    first, last = scan.document.token_at(claim.span.start), scan.document.token_at(max(claim.span.start, claim.span.end - 1))
    no = words_of("grammar", side.document.language, "negation")
    kept = [i for i in range(first, last + 1) if scan.tags[i] is not Tag.ADVERB or i == last or scan.word(i) in no]
    return " ".join(scan.document.tokens[i].text for i in kept)


def _fitting(parts: Sequence[str]) -> str:
    words = " ".join(p for p in parts if p).split()
    return " ".join(words[:_LONGEST]) if parts[0] else ""


def claim_near(side: Side) -> Mention | None:
    """The claim to which a mention belongs: the nearest verb of its sentence, one before it rather than one behind."""
    own = side.mention.span
    here = [c for c in side.found.get("claim", ()) if c.sentence == side.mention.sentence and not c.span.overlaps(own)]
    near = [(_distance(c.span, own), c.span.start, c) for c in here]
    best = min(near, key=lambda n: n[:2], default=None)
    return best[2] if best and best[0] <= _FAR else None


def _distance(verb: Span, own: Span) -> int:
    return own.start - verb.end if verb.end <= own.start else 2 * (verb.start - own.end)


def following(side: Side, offset: int) -> str:
    """The phrase right behind a code point, over a preposition: "of the archive" → "archive"; empty where none stands there."""
    scan = scan_of(side.document)
    at = scan.document.token_at(offset) if offset else 0
    at += scan.document.tokens[at].end <= offset if at < len(scan.document.tokens) else 0
    last = scan.document.sentence_tokens[side.mention.sentence][1]
    if at < last and scan.tags[at] is Tag.PREPOSITION:
        at += 1
    start = at
    while at < last and scan.tags[at] in (Tag.DETERMINER, Tag.OTHER, Tag.NAME, Tag.NUMBER):
        at += 1
    return phrase(side, scan.span(Range(start, at - 1))) if at > start else ""
