"""Short titles for facts, as a person would write them over a row: made from the clause in which a mention stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from reader.facts.claim_compare import claim_words
from reader.facts.entities import entities_of
from reader.facts.grammar import Range, Scan, Tag, scan_of
from reader.facts.kind import Side
from reader.facts.namewords import PLACE, name_words
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
_TIMES_OF = frozenset({"then", "just", "even", "only", "also"})
_SHORT = {"'ll": "will", "'ve": "have", "'re": "are", "i'm": "am"}
"""Auxiliaries that are written as one word with a pronoun."""
_PARTICLES = frozenset({"up", "out", "off", "down", "away", "back"})
"""Small words that make another verb of the one in front of them: "broke out"."""
_LINKS = (Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.COORDINATOR)


_sentence = attrgetter("sentence")


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
    if first == last and _shortened(scan, first):
        return ""
    if scan.tags[first] is Tag.PRONOUN:
        name = resolve(scan, Range(first, last))
        return name.split()[-1] if name else ""
    while first < last and (scan.tags[first] is Tag.DETERMINER or scan.word(first) in _TIMES_OF):
        first += 1
    end = next((i for i in range(first + 1, last + 1) if _ends_head(scan, i)), last + 1)
    kept = _without_title(scan, list(range(first, end)))
    if len(kept) > _WORDS and scan.entity.get(kept[-1]) is not None:
        kept = [i for i in kept if i in scan.entity and scan.entity[i] is scan.entity[kept[-1]]]
    kept = kept[-_WORDS:]
    if all(scan.tags[i] in (Tag.MARK, Tag.NUMBER, Tag.DETERMINER, Tag.PRONOUN) for i in kept):
        return ""
    words = (
        scan.document.text[scan.document.tokens[kept[0]].start : scan.document.tokens[kept[-1]].end].removesuffix("'s").removesuffix("’s")
    )
    named = kept[0] in scan.entity or (len(kept) > 1 and scan.document.tokens[kept[1]].text[:1].isupper())
    return words if named or not _opens(scan, first) else words[:1].lower() + words[1:]


def _opens(scan: Scan, at: int) -> bool:
    """Whether a token is the first word of its sentence, or stands behind the article that is: its capital says nothing."""
    begin = scan.document.sentence_tokens[scan.document.sentence_at(scan.document.tokens[at].start)][0]
    return at - begin <= 1 and scan.word(at) == scan.document.tokens[at].text[:1].lower() + scan.document.tokens[at].text[1:]


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
    verb = verb_of(side, claim)
    if after or (subject is None and thing is not None and thing.start < claim.span.start):
        return _fitting([phrase(side, thing), verb])
    what = phrase(side, thing) if thing and thing.start > claim.span.start else ""
    return _fitting([phrase(side, subject) or actor(side, claim), verb, what])


def actor(side: Side, claim: Mention) -> str:
    """Who does what a verb tells, where the verb itself shows no subject: who is named last before it in the sentence, with no
    other verb and no mark but ", who" between; empty where nobody is."""
    document, scan = side.document, scan_of(side.document)
    before = [e for e in entities_of(document) if e.sentence == claim.sentence and e.end <= claim.span.start]
    if not before or before[-1].type == PLACE or not claim.text[:1].islower():
        return ""
    who = before[-1]
    between = document.text[who.end : claim.span.start].strip(" \n").removeprefix(",").lstrip()
    if any(c in between for c in ",;:()—–“”\"'’") or (who.first and scan.tags[who.first - 1] is Tag.PREPOSITION):
        return ""
    if document.text[who.end : who.end + 1] == "," and not between.startswith(("who ", "which ")) and between not in ("who", "which"):
        return ""
    others = (c.span for c in claims_beside(Side(document, claim, side.found)) if c is not claim)
    return "" if any(who.end <= span.start < claim.span.start for span in others) else phrase(side, Span(who.start, who.end))


def verb_of(side: Side, claim: Mention) -> str:
    """The verb of a claim with its auxiliaries, without adverbs."""
    scan = scan_of(side.document)
    first, last = scan.document.token_at(claim.span.start), scan.document.token_at(max(claim.span.start, claim.span.end - 1))
    end = scan.document.sentence_tokens[claim.sentence][1]
    last += last + 1 < end and scan.word(last + 1) in _PARTICLES
    no = words_of("grammar", side.document.language, "negation")
    kept = [i for i in range(first, last + 1) if scan.tags[i] is not Tag.ADVERB or i == last or scan.word(i) in no]
    value = claim.value
    subject = getattr(value, "subject", None)
    kept = [i for i in kept if len(kept) == 1 or subject is None or not subject.contains(_span(scan, i)) or _shortened(scan, i)]
    return " ".join(_shortened(scan, i) or scan.document.tokens[i].text for i in kept)


def _span(scan: Scan, at: int) -> Span:
    return Span(scan.document.tokens[at].start, scan.document.tokens[at].end)


def _shortened(scan: Scan, at: int) -> str:
    """The auxiliary in "he'll" or "they've", empty for any other word."""
    text = scan.document.tokens[at].text.replace("’", "'")
    return next((full for short, full in _SHORT.items() if text.casefold().endswith(short)), "")


def _fitting(parts: Sequence[str]) -> str:
    words = " ".join(p for p in parts if p).split()
    return " ".join(words[:_LONGEST]) if parts[0] else ""


def claims_beside(side: Side) -> Sequence[Mention]:
    """The claims of a mention's sentence, in text order."""
    claims, at = side.found.get("claim", ()), side.mention.sentence
    return claims[bisect_left(claims, at, key=_sentence) : bisect_right(claims, at, key=_sentence)]


def claim_near(side: Side) -> Mention | None:
    """The claim to which a mention belongs: the nearest verb of its sentence, one before it rather than one behind."""
    own = side.mention.span
    here = [c for c in claims_beside(side) if not c.span.overlaps(own) and _is_verb(side, c)]
    near = [(_distance(c.span, own), c.span.start, c) for c in here]
    best = min(near, key=lambda n: n[:2], default=None)
    return best[2] if best and best[0] <= _FAR else None


def _is_verb(side: Side, claim: Mention) -> bool:
    """Whether a claim stands in a verb, and not in a word like "victory" or "acceptance"."""
    words, verb = claim_words(side.document.language), getattr(claim.value, "verb", None)
    folded = side.document.tokens[side.document.token_at(verb.start)].folded if verb else ""
    return folded in words.forms or folded not in words.nouns


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
    if at < last and scan.word(at) in ("them", "whom"):
        at += 1  # "two of them children"
    start = at
    while at < last and scan.tags[at] in (Tag.DETERMINER, Tag.OTHER, Tag.NAME, Tag.NUMBER):
        at += 1
    return phrase(side, scan.span(Range(start, at - 1))) if at > start else ""
