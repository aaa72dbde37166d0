"""Claims: what is said to have happened, whether it did, and how sure the text is of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.facts.access import reached
from reader.facts.claim_compare import REACHED, Act, ClaimWords, claim_words, judge
from reader.facts.cues import Cue, cues_of, places_of
from reader.facts.grammar import Range, Scan, Tag, group_start, phrase_after, scan_of, subject_of
from reader.facts.kind import FactKind, Found, Judgement, Side
from reader.facts.quotation import stretches_of
from reader.facts.speakers import resolve
from reader.facts.titles import claim_title
from reader.facts.verbs import Form
from reader.model.mention import Credit, Mention, Modality, Value
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_NO = frozenset({"no", "nobody", "none", "nothing", "neither"})
_NOT_NEGATED = frozenset({"only", "just", "merely", "simply"})
"""Words that take the force from "not": not only."""
_DOUBT = frozenset({"allegedly", "reportedly", "apparently", "purportedly", "supposedly"})
_DENYING = frozenset({"deny", "dispute", "refute", "reject", "denial", "dismiss"})
_ALLEGING = frozenset(
    {"allege", "accuse", "claim", "suspect", "charge", "allegations", "allegation", "claims", "accusation", "contend", "believe", "assume"}
)
_PLANNING = frozenset({"plan", "intend", "schedule", "promise", "pledge", "vow", "threaten", "propose", "hope", "want", "seek"})


@dataclass(frozen=True, slots=True)
class ClaimValue(Value):
    """`predicate` is the base form of the verb, `polarity` positive or negative, `modality` as in `Modality`. `subject`
    does it and `object` suffers it (also in the passive), as far as the surface shows; `verb` is the place of the verb
    itself. All spans are code points."""

    predicate: str
    polarity: str
    modality: str
    subject: Span | None
    object: Span | None
    verb: Span


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each clause whose verb is known and whose subject is clear, outside quotation marks; its span are
    the verb and its auxiliaries."""
    words = claim_words(document.language)
    if not words.forms:
        return []
    scan = scan_of(document)
    quoted = [s.outer for s in stretches_of(document)]
    cues = cues_of(document)
    mentions: list[Mention] = []
    at_quote = 0
    for index, (first, last) in enumerate(document.sentence_tokens):
        here, before = [cues[i] for i in places_of(cues, index, index)], len(mentions)
        for at in range(first, last):
            start = document.tokens[at].start
            while at_quote < len(quoted) and quoted[at_quote].end <= start:
                at_quote += 1
            if at_quote < len(quoted) and quoted[at_quote].start <= start:
                continue
            mention = _claim(scan, at, first, last, index, here, words)
            if mention and not (mentions and mention.span.start < mentions[-1].span.end):
                mentions.append(mention)
        mentions.extend(m for m in _reached(scan, first, last, index) if not any(m.span.overlaps(o.span) for o in mentions[before:]))
    return sorted(mentions, key=lambda m: m.span.start)


def _reached(scan: Scan, first: int, last: int, sentence: int) -> Iterator[Mention]:
    """Claims that a noun carries: "access to the archive"."""
    for at, what in reached(scan, first, last):
        span = Span(scan.document.tokens[at].start, what.end)
        value = ClaimValue(REACHED, "positive", Modality.ASSERTED.value, None, what, scan.span(Range(at, at)))
        yield Mention("claim", span, span.of(scan.document.text), value, sentence)


def _claim(scan: Scan, at: int, first: int, last: int, sentence: int, cues: Sequence[Cue], words: ClaimWords) -> Mention | None:
    form = words.forms.get(scan.word(at))
    capital = scan.document.tokens[at].text[0].isupper()
    if form is None or scan.tags[at] not in (Tag.OTHER, Tag.SPEECH) or (capital and at > first):
        return None
    start = group_start(scan, at, first)
    passive = _passive(scan, start, at, form)
    if not _finite(scan, at, start, first, form):
        return None
    left = subject_of(scan, at, first)
    if left is None or (scan.tags[left.first] is Tag.PRONOUN and scan.word(left.first) in ("who", "which", "that", "this")):
        return None
    right = _object(scan, at, last)
    subject, patient = (_agent(scan, at, last), left) if passive else (left, right)
    polarity = _polarity(scan, start, at, left, right)
    cue = _governing(scan, at, cues)
    modality = _modality(scan, start, at, form, cue)
    span = Span(scan.document.tokens[start].start, scan.document.tokens[at].end)
    value = ClaimValue(form.base, polarity, modality.value, _span(scan, subject), _span(scan, patient), scan.span(Range(at, at)))
    credit = Credit(scan.span(cue.source).of(scan.document.text), scan.span(cue.source)) if cue and cue.source else None
    return Mention("claim", span, span.of(scan.document.text), value, sentence, credit, modality)


def _span(scan: Scan, part: Range | None) -> Span | None:
    return scan.span(part) if part else None


def _passive(scan: Scan, start: int, at: int, form: Form) -> bool:
    be = words_of("grammar", scan.document.language, "be")
    return form.shape in ("past", "participle") and any(scan.word(i) in be for i in range(start, at))


def _finite(scan: Scan, at: int, start: int, first: int, form: Form) -> bool:
    """Whether the form can be the verb of a clause here: by its auxiliaries, or by what stands in front of it."""
    tags = scan.tags
    auxiliary = [scan.word(i) for i in range(start, at) if tags[i] is Tag.AUXILIARY]
    before = start - 1
    if auxiliary:
        return form.shape != "s" and (form.shape != "ing" or any(w in words_of("grammar", scan.document.language, "be") for w in auxiliary))
    if before < first or form.shape in ("participle", "ing"):
        return False
    if scan.word(at + 1) == "by" if at + 1 < len(tags) else False:
        return False
    if tags[before] in (Tag.DETERMINER, Tag.PREPOSITION) or scan.document.tokens[before].text.endswith(("'s", "’s")):
        return False
    if form.shape == "past":
        return tags[before] in (Tag.NAME, Tag.PRONOUN, Tag.OTHER) or scan.word(before) in ("who", "which")
    if form.shape == "s":
        return tags[before] is Tag.NAME or scan.word(before) in ("he", "she", "it", "who", "which")
    return scan.word(before) in ("they", "we", "you", "i")


def _object(scan: Scan, at: int, last: int) -> Range | None:
    start = at + 1
    while start < last and (scan.tags[start] is Tag.ADVERB):
        start += 1
    return phrase_after(scan, start, last)


def _agent(scan: Scan, at: int, last: int) -> Range | None:
    """Who did it in the passive: the phrase behind "by"."""
    for i in range(at + 1, min(last, at + 5)):
        if scan.word(i) == "by":
            return phrase_after(scan, i + 1, last)
        if scan.tags[i] is Tag.MARK:
            return None
    return None


def _polarity(scan: Scan, start: int, at: int, left: Range, right: Range | None) -> str:
    """Negative by "not", "never" and the like in the verb group, and by "no" in front of what it speaks of."""
    negation = words_of("grammar", scan.document.language, "negation")
    negative = any(scan.word(i) in negation and scan.word(i + 1) not in _NOT_NEGATED for i in range(start, at))
    negative ^= scan.word(left.first) in _NO
    if right and scan.word(right.first) in _NO:
        negative = not negative
    return "negative" if negative else "positive"


def _governing(scan: Scan, at: int, cues: Sequence[Cue]) -> Cue | None:
    """The innermost cue whose content holds the verb."""
    start = scan.document.tokens[at].start
    around = [c for c in cues if c.content and c.content.start <= start < c.content.end and not c.first <= at <= c.last]
    return min(around, key=lambda c: len(c.content) if c.content else 0, default=None)


def _modality(scan: Scan, start: int, at: int, form: Form, cue: Cue | None) -> Modality:
    language = scan.document.language
    group = [scan.word(i) for i in range(start, at + 1)]
    if cue and cue.verb in _DENYING:
        return Modality.DENIED
    if not _DOUBT.isdisjoint(group) or (cue and cue.verb in _ALLEGING):
        return Modality.ALLEGED
    if not words_of("grammar", language, "may").isdisjoint(group):
        return Modality.POSSIBLE
    if not words_of("grammar", language, "will").isdisjoint(group) or (cue and cue.verb in _PLANNING):
        return Modality.PLANNED
    if form.shape == "ing" and form.base in _PLANNING:
        return Modality.PLANNED
    return Modality.ASSERTED


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two claims; None unless both clearly say the same of the same."""
    one, two = _act(left), _act(right)
    return judge(one, two, left.document.language) if one and two else None


def _act(side: Side) -> Act | None:
    value = side.mention.value
    if not isinstance(value, ClaimValue):
        return None
    scan = scan_of(side.document)
    modality = Modality(value.modality)
    return Act(value.predicate, value.polarity == "positive", modality, _who(scan, value.subject), _who(scan, value.object))


def _who(scan: Scan, span: Span | None) -> frozenset[str]:
    """What a phrase speaks of: stems of its words, and the full name behind it."""
    if span is None:
        return frozenset()
    document = scan.document
    first = document.token_at(span.start)
    last = max(first, document.token_at(span.end - 1))
    kept = (Tag.NAME, Tag.OTHER, Tag.SPEECH)
    stems = {document.stem(document.tokens[i]) for i in range(first, last + 1) if scan.tags[i] in kept}
    name = resolve(scan, Range(first, last))
    return frozenset(stems | ({w.casefold() for w in name.split()} if name else set()))


def shown(mention: Mention) -> Span:
    """The verb with its auxiliaries; of what was reached, the thing itself."""
    value = mention.value
    return value.object if isinstance(value, ClaimValue) and value.predicate == REACHED and value.object else mention.span


CLAIM = FactKind("claim", "Claim", "Claims", "lines", find, compare, shown=shown, title=claim_title)
