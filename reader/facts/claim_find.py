"""Where claims stand: verb groups with what they speak of, words that point one way of two, "access to …"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from reader.facts.access import reached
from reader.facts.claim_compare import REACHED, ClaimWords, claim_words
from reader.facts.claim_extent import negated, way_of
from reader.facts.claim_value import ClaimValue
from reader.facts.cues import Cue, cues_of, places_of
from reader.facts.grammar import Range, Scan, Tag, phrase_after, scan_of, subject_of
from reader.facts.kind import Found
from reader.facts.predicates import Group, bare_group, group_with_auxiliary
from reader.facts.quotation import stretches_of
from reader.model.mention import Credit, Mention, Modality
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_NO = frozenset({"no", "nobody", "none", "nothing", "neither"})
_BARE = frozenset({"not", "never"})
_OPENING = (Tag.AUXILIARY, Tag.ADVERB)
_REACH = 150
"""Tokens over which a credit holds a claim: contents are no longer."""
_RELATIVE = frozenset({"who", "which", "that", "this"})
_DOUBT = frozenset({"allegedly", "reportedly", "apparently", "purportedly", "supposedly"})
_DENYING = frozenset({"deny", "dispute", "refute", "reject", "denial", "dismiss"})
_ALLEGING = frozenset(
    {"allege", "accuse", "claim", "suspect", "charge", "allegations", "allegation", "claims", "accusation", "contend", "believe", "assume"}
)
_CONFIRMING = frozenset({"confirm", "verify", "acknowledge", "admit", "concede", "confirmation"})
_PLANNING = frozenset({"plan", "intend", "schedule", "promise", "pledge", "vow", "threaten", "propose", "hope", "want", "seek"})


def find(document: Document, found: Found) -> Sequence[Mention]:
    """One mention for each verb group with an auxiliary, a negation or a verb that the lists know, and for each word that
    points one way of two ("higher", "guilty"); its span are the verb and its auxiliaries. Claims inside quotation marks are
    credited to the speaker."""
    words = claim_words(document.language)
    if not words.forms:
        return []
    scan, cues = scan_of(document), cues_of(document)
    spoken = _Spoken(document, found)
    mentions: list[Mention] = []
    for index, (first, last) in enumerate(document.sentence_tokens):
        finder = _Sentence(
            scan, words, first, last, index, sorted((cues[i] for i in places_of(cues, index, index)), key=_first_token), spoken
        )
        own = list(finder.mentions())
        own.extend(m for m in _reached(scan, first, last, index) if not any(m.span.overlaps(o.span) for o in own))
        mentions.extend(sorted(own, key=lambda m: m.span.start))
    return mentions


def _first_token(cue: Cue) -> int:
    return cue.first


class _Spoken:
    """Who speaks at a place: asked in text order."""

    def __init__(self, document: Document, found: Found) -> None:
        self._stretches = [s.outer for s in stretches_of(document)]
        self._quotes = list(found.get("quote", ()))
        self._at = self._quote = 0

    def quoted(self, offset: int) -> bool:
        """Whether a code point stands between quotation marks."""
        while self._at < len(self._stretches) and self._stretches[self._at].end <= offset:
            self._at += 1
        return self._at < len(self._stretches) and self._stretches[self._at].start <= offset

    def speaker(self, offset: int) -> Credit | None:
        """Who is credited with the quotation around a code point."""
        while self._quote < len(self._quotes) and self._quotes[self._quote].span.end <= offset:
            self._quote += 1
        here = self._quotes[self._quote] if self._quote < len(self._quotes) else None
        return here.credited_to if here and here.span.start <= offset else None


class _Sentence:
    """Finds the claims of one sentence from left to right."""

    def __init__(self, scan: Scan, words: ClaimWords, first: int, last: int, index: int, cues: Sequence[Cue], spoken: _Spoken) -> None:
        self._scan, self._words, self._cues, self._spoken = scan, words, cues, spoken
        self._first, self._last, self._index = first, last, index
        self._cue_starts = [cue.first for cue in cues]

    def mentions(self) -> Iterator[Mention]:
        at, tags, tokens, starters = self._first, self._scan.tags, self._scan.document.tokens, self._words.starters
        while at < self._last:
            if tags[at] not in _OPENING and tokens[at].folded not in starters:
                at += 1
                continue
            group = self._group(at)
            if group is None:
                if predicate := self._points(at):
                    yield self._pointing(at, predicate)
                at += 1
                continue
            yield self._mention(group)
            at = group.last + 1

    def _group(self, at: int) -> Group | None:
        scan, tag = self._scan, self._scan.tags[at]
        if tag is Tag.AUXILIARY or scan.word(at) in _BARE:
            return group_with_auxiliary(scan, at, self._last, self._words)
        if tag is Tag.ADVERB and at + 1 < self._last and scan.tags[at + 1] is Tag.ADVERB:
            return None
        verb = at + 1 if tag is Tag.ADVERB and at + 1 < self._last else at
        if scan.tags[verb] not in (Tag.OTHER, Tag.SPEECH) or not scan.document.tokens[verb].text.islower():
            return None
        group = bare_group(scan, verb, at, self._words)
        return group if group and self._finite(group) else None

    def _finite(self, group: Group) -> bool:
        """Whether a form without an auxiliary is the verb of a clause here, by what stands around it."""
        scan, before = self._scan, group.first - 1
        if before < self._first:
            return group.form.shape == "past" and group.first + 1 < self._last
        if scan.word(group.last + 1) == "by" if group.last + 1 < self._last else False:
            return False
        if scan.tags[before] in (Tag.DETERMINER, Tag.PREPOSITION) or scan.document.tokens[before].text.endswith(("'s", "’s")):
            return False
        if group.form.shape == "past":
            return True
        if group.form.shape == "s":
            return scan.tags[before] is Tag.NAME or scan.word(before) in ("he", "she", "it", "who", "which", "and")
        return scan.word(before) in ("they", "we", "you", "i", "to")

    def _points(self, at: int) -> str:
        """What a word says that is no verb of a clause but has an opposite: "higher", "wounded by"; "" for other words."""
        word = self._scan.word(at)
        if self._scan.tags[at] is Tag.NAME:
            return ""
        if word in self._words.contrasts:
            return word
        if at > self._first and self._scan.tags[at - 1] is Tag.DETERMINER:
            return ""  # the approved plan
        form = self._words.forms.get(word)
        return form.base if form and form.shape in ("past", "participle") and form.base in self._words.opposed else ""

    def _pointing(self, at: int, predicate: str) -> Mention:
        scan = self._scan
        place = scan.span(Range(at, at))
        value = ClaimValue(predicate, "positive", Modality.ASSERTED.value, None, None, place, way=way_of(scan, predicate, at, self._last))
        return Mention("claim", place, place.of(scan.document.text), value, self._index, self._credit(place.start, None))

    def _mention(self, group: Group) -> Mention:
        scan, verb = self._scan, group.verb
        left = subject_of(scan, group.last, self._first) if group.known else None
        if left and scan.tags[left.first] is Tag.PRONOUN and scan.word(left.first) in _RELATIVE:
            left = None
        passive = self._passive(group)
        right = self._object(group.last)
        subject, patient = (self._agent(verb), left) if passive else (left, right)
        cue = self._governing(verb)
        modality = self._modality(group, cue)
        span = Span(scan.document.tokens[group.first].start, scan.document.tokens[group.last].end)
        value = ClaimValue(
            group.form.base,
            self._polarity(group, left),
            modality.value,
            _span(scan, subject),
            _span(scan, patient),
            scan.span(Range(verb, verb)),
            self._negated(group, left),
            way_of(scan, group.form.base, group.last, self._last),
        )
        return Mention("claim", span, span.of(scan.document.text), value, self._index, self._credit(span.start, cue), modality)

    def _credit(self, offset: int, cue: Cue | None) -> Credit | None:
        scan = self._scan
        if self._spoken.quoted(offset):
            return self._spoken.speaker(offset)
        return Credit(scan.span(cue.source).of(scan.document.text), scan.span(cue.source)) if cue and cue.source else None

    def _passive(self, group: Group) -> bool:
        be = words_of("grammar", self._scan.document.language, "be")
        return group.form.shape in ("past", "participle") and any(self._scan.word(i) in be for i in range(group.first, group.verb))

    def _object(self, at: int) -> Range | None:
        start = at + 1
        while start < self._last and self._scan.tags[start] is Tag.ADVERB:
            start += 1
        return phrase_after(self._scan, start, self._last)

    def _agent(self, at: int) -> Range | None:
        """Who did it in the passive: the phrase behind "by"."""
        for i in range(at + 1, min(self._last, at + 5)):
            if self._scan.word(i) == "by":
                return phrase_after(self._scan, i + 1, self._last)
            if self._scan.tags[i] is Tag.MARK:
                return None
        return None

    def _polarity(self, group: Group, left: Range | None) -> str:
        """Negative by "not", "never" and the like in the verb group, and by "no" in front of what it speaks of."""
        scan, negative = self._scan, group.negative
        negative ^= left is not None and scan.word(left.first) in _NO
        negative ^= group.last + 1 < self._last and scan.word(group.last + 1) in _NO
        return "negative" if negative else "positive"

    def _negated(self, group: Group, left: Range | None) -> Span | None:
        if self._polarity(group, left) == "positive":
            return None
        return negated(self._scan, group, left.first if left else group.first, self._last)

    def _governing(self, at: int) -> Cue | None:
        """The innermost cue whose content holds the verb."""
        start = self._scan.document.tokens[at].start
        low = bisect_left(self._cue_starts, at - _REACH)
        near = self._cues[low : bisect_right(self._cue_starts, at + _REACH)]
        around = [c for c in near if c.content and c.content.start <= start < c.content.end and not c.first <= at <= c.last]
        return min(around, key=lambda c: len(c.content) if c.content else 0, default=None)

    def _modality(self, group: Group, cue: Cue | None) -> Modality:
        language = self._scan.document.language
        own = [self._scan.word(i) for i in range(group.first, group.last + 1)]
        if cue and cue.verb in _DENYING:
            return Modality.DENIED
        if not _DOUBT.isdisjoint(own) or (cue and cue.verb in _ALLEGING):
            return Modality.ALLEGED
        if not words_of("grammar", language, "may").isdisjoint(own):
            return Modality.POSSIBLE
        if not words_of("grammar", language, "will").isdisjoint(own) or (cue and cue.verb in _PLANNING):
            return Modality.PLANNED
        if group.form.shape == "ing" and group.form.base in _PLANNING:
            return Modality.PLANNED
        if (cue and cue.verb in _CONFIRMING) or "officially" in own:
            return Modality.CONFIRMED
        return Modality.ASSERTED


def _span(scan: Scan, part: Range | None) -> Span | None:
    return scan.span(part) if part else None


def _reached(scan: Scan, first: int, last: int, sentence: int) -> Iterator[Mention]:
    """Claims that a noun carries: "access to the archive"."""
    for at, what in reached(scan, first, last):
        span = Span(scan.document.tokens[at].start, what.end)
        value = ClaimValue(REACHED, "positive", Modality.ASSERTED.value, None, what, scan.span(Range(at, at)))
        yield Mention("claim", span, span.of(scan.document.text), value, sentence)
