"""Who says, writes, thinks or wants what: words that credit a content to a source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.contents import QUOTE_MARKS, STOPS, around, credited_by, said_before, span_of_tokens, to_end, until_clause_ends
from reader.facts.grammar import Range, Scan, Tag, group_start, phrase_after, phrase_before, scan_of, speech_forms, subject_of
from reader.facts.namewords import PERSON
from reader.facts.plain_cues import PlainCue, plain_cues
from reader.facts.quotation import stretches_of
from reader.facts.verbs import Form
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of

_CONTENT_STARTS = (Tag.PRONOUN, Tag.DETERMINER, Tag.NAME)
_FAR = 60
"""Tokens within which a subject is searched: sentences are rarely longer, and lists without full stops cost no more."""
_MANY = frozenset({"percent", "those", "majority", "number", "half", "third", "thirds", "quarter", "quarters", "couple", "dozen"})
"""Words for how many, which go with a verb in the plural."""
_LINKS = frozenset({"of", "for", "to", "on", "about", "that", "against", "toward"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of credit. `verb` is its base form ("according to" for that phrase), `source` the tokens of the source or None,
    `inverted` for "said Lee". `content` is what is credited, in code points, None where it can't be told."""

    first: int
    last: int
    verb: str
    shape: str
    sentence: int
    source: Range | None
    inverted: bool
    content: Span | None
    strong: bool


@lru_cache(maxsize=8)
def cues_of(document: Document) -> tuple[Cue, ...]:
    """All cues outside quotation marks, in order. Remembers the last few texts, since several kinds of fact ask."""
    scan = scan_of(document)
    quoted = _quoted(document)
    found: list[Cue] = []
    if not words_of("grammar", document.language, "auxiliary"):
        if words_of("speech", document.language, "form"):
            for index in range(len(document.sentences)):
                found.extend(_plain(index, cue) for cue in plain_cues(scan, index, quoted))
        return tuple(found)
    for index in range(len(document.sentences)):
        found.extend(_in_sentence(scan, index, quoted))
    return tuple(found)


def _plain(index: int, cue: PlainCue) -> Cue:
    """A credit in a language without a grammar."""
    return Cue(cue.first, cue.last, cue.verb, "past", index, cue.source, cue.inverted, cue.content, True)


@lru_cache(maxsize=8)
def _strong(language: str) -> frozenset[str]:
    """Verbs that only speaking and writing is done with, in their base forms."""
    return frozenset(entry.split()[0] for entry in words_of("speech", language, "say")) - words_of("speech", language, "weak")


@lru_cache(maxsize=8)
def _telling(language: str) -> frozenset[str]:
    """All words at which a cue may stand."""
    nouns = words_of("speech", language, "noun cue") | words_of("speech", language, "owned noun")
    return frozenset(speech_forms(language)) | nouns | {"according", "put", "puts"}


def _quoted(document: Document) -> frozenset[int]:
    """Indices of the tokens that stand between quotation marks."""
    inside: set[int] = set()
    for quotation in stretches_of(document):
        inside.update(
            range(document.token_at(quotation.outer.start) + 1, document.token_at(max(quotation.inner.end - 1, quotation.inner.start)) + 1)
        )
    return frozenset(inside)


def _in_sentence(scan: Scan, index: int, quoted: frozenset[int]) -> Iterator[Cue]:
    document = scan.document
    first, last = document.sentence_tokens[index]
    language = document.language
    weak, nouns = words_of("speech", language, "weak"), words_of("speech", language, "noun form")
    cue_nouns = words_of("speech", language, "noun cue")
    strong = _strong(language)
    subject: Range | None = None
    if label := _label(scan, index, first, last):
        yield label
    telling, tokens = _telling(language), document.tokens
    for at in range(first, last):
        word = tokens[at].folded
        if word not in telling or at in quoted:
            continue
        if word == "according" and at + 2 < last and scan.word(at + 1) == "to":
            source = phrase_after(scan, at + 2, last) or phrase_after(scan, at + 3, last)
            yield Cue(at, at + 1, "according to", "base", index, source, False, around(scan, at, source, first, last), True)
            continue
        if word in ("put", "puts") and at + 1 < last and scan.word(at + 1) == "it" and (phrase := _as_put(scan, at, first)):
            yield Cue(at, at + 1, "put", "s", index, phrase, False, around(scan, phrase.first, Range(at, at + 1), first, last), True)
            continue
        if word in cue_nouns and at + 1 < last and scan.word(at + 1) == "that" and at > first and scan.tags[at - 1] is not Tag.PRONOUN:
            yield Cue(at, at, word, "noun", index, _owner(scan, at, first), False, to_end(scan, at + 1, last), True)
            continue
        if noun_of := _owned_noun(scan, at, first, last, index):
            yield noun_of
            continue
        form = scan.speech.get(word)
        if form is None or scan.tags[at] is not Tag.SPEECH:
            continue
        cue = _verb(scan, at, form, first, last, index, subject, quoted, form.base in strong, form.base in weak, word in nouns)
        if cue:
            subject = cue.source or subject
            yield cue


def _owned_noun(scan: Scan, at: int, first: int, last: int, index: int) -> Cue | None:
    """ "The mayor's criticism of the plan", "her refusal to resign": a noun of speech or will with its owner."""
    language = scan.document.language
    if at + 2 >= last or scan.word(at) not in words_of("speech", language, "owned noun") or scan.word(at + 1) not in _LINKS:
        return None
    owner = _owner(scan, at, first)
    if owner is None:
        return None
    content = until_clause_ends(scan, at + 1, last, first, at)
    return Cue(at, at, scan.word(at), "noun", index, owner, False, content, False) if content else None


def _as_put(scan: Scan, at: int, first: int) -> Range | None:
    """The source of "as the mayor puts it"."""
    source = subject_of(scan, at, first)
    return source if source and source.first > first and scan.word(source.first - 1) == "as" else None


def _label(scan: Scan, index: int, first: int, last: int) -> Cue | None:
    """ "Mayor: City is broke": a name or a kind of document with a colon at the start of a paragraph."""
    tokens, tags = scan.document.tokens, scan.tags
    if first and "\n" not in scan.document.text[tokens[first - 1].end : tokens[first].start]:
        return None
    colon = next((i for i in range(first + 1, min(last - 2, first + 5)) if tokens[i].text == ":"), 0)
    if not colon or tokens[colon].start > tokens[colon - 1].end:
        return None
    named = all(tags[i] is Tag.NAME for i in range(first, colon))
    document = colon == first + 1 and scan.word(first) in words_of("speech", scan.document.language, "source")
    if not named and not document:
        return None
    return Cue(colon, colon, ":", "label", index, Range(first, colon - 1), False, to_end(scan, colon + 1, last), True)


def _owner(scan: Scan, at: int, first: int) -> Range | None:
    """Whose claim it is: the possessive in front ("the mayor's claim that", "their fear that")."""
    before = at - 1
    while before > first and scan.tags[before] in (Tag.OTHER, Tag.ADVERB) and not scan.document.tokens[before].text.endswith(("'s", "’s")):
        before -= 1
    word = scan.document.tokens[before]
    if word.text.endswith(("'s", "’s")):
        return phrase_before(scan, before, first)
    if word.folded in words_of("grammar", scan.document.language, "possessive"):
        return Range(before, before)
    return None


def _verb(
    scan: Scan,
    at: int,
    form: Form,
    first: int,
    last: int,
    index: int,
    shared: Range | None,
    quoted: frozenset[int],
    strong: bool,
    weak: bool,
    noun: bool,
) -> Cue | None:
    tags = scan.tags
    before = at - 1
    previous = tags[before] if before >= first else Tag.MARK
    start = group_start(scan, at, first)
    has_auxiliary = any(tags[i] is Tag.AUXILIARY for i in range(start, at))
    be = words_of("grammar", scan.document.language, "be")
    passive = form.shape in ("past", "participle") and any(scan.word(i) in be for i in range(start, at))
    asked = form.base == "ask" and form.shape == "past" and (at == first or scan.word(before) in ("when", "if", "after"))
    if passive or asked:
        return _passive(scan, at, form, first, last, index)
    if form.shape == "base" and before >= first and scan.word(before) == "to":
        return _infinitive(scan, at, form, first, last, index, shared) if strong else None
    if _inverts(scan, at, form, first, last, quoted, strong or form.base == "read"):
        source = phrase_after(scan, at + 1, last)
        if source:
            content = said_before(scan, at, first) if at > first else to_end(scan, source.last + 2, last)
            return Cue(at, at, form.base, form.shape, index, source, True, content, strong)
    if (
        previous in (Tag.DETERMINER, Tag.PREPOSITION, Tag.SUBORDINATOR)
        and form.shape != "ing"
        and scan.word(before) not in ("who", "which", "that", "as")
    ) and (
        previous is not Tag.DETERMINER
        or scan.word(before) not in ("some", "many", "most", "several", "both", "few", "all", "another", "two", "three")
    ):
        return None
    if noun and not has_auxiliary and not _clearly_verb(scan, at, first, last):
        return None
    if form.shape == "participle" and not has_auxiliary:
        return None
    if form.shape == "past" and not has_auxiliary and at + 1 < last and (scan.word(at + 1) == "by" or _names(scan, at, form, first)):
        return None
    if form.shape == "ing" and not has_auxiliary and not strong and previous in (Tag.NAME, Tag.OTHER) and not _opens_clause(scan, at, last):
        return None
    source = _source(scan, at, form, first, start, shared)
    if source is None:
        return None
    if form.shape == "base" and not has_auxiliary and not _plural(scan, source):
        return None
    quoting = source.first > first and scan.document.tokens[source.first - 1].text in QUOTE_MARKS
    if weak and not quoting and not _says_clause(scan, at, last):
        return None
    content = credited_by(scan, at, first, last, source)
    return Cue(at, at, form.base, form.shape, index, source, False, content, strong)


def _names(scan: Scan, at: int, form: Form, first: int) -> bool:
    """Whether a participle gives a thing its name: "a firm called Norvane"."""
    before = at - 1
    return (
        form.base in ("call", "name", "dub", "label", "title")
        and before > first
        and scan.tags[before] is Tag.OTHER
        and scan.tags[at + 1] in (Tag.NAME, Tag.OTHER)
        and not scan.word(before).endswith("s")
        and (scan.tags[at + 1] is Tag.NAME or scan.document.tokens[at + 1].text[0].isupper())
    )


def _opens_clause(scan: Scan, at: int, last: int) -> bool:
    """Whether "to", "that" or a quotation follows a verb."""
    return at + 1 < last and (scan.word(at + 1) in ("to", "that", "how", "whether") or scan.document.tokens[at + 1].text in QUOTE_MARKS)


def _infinitive(scan: Scan, at: int, form: Form, first: int, last: int, index: int, shared: Range | None) -> Cue | None:
    """ "tried to argue that", "has yet to explain": the source is the subject of what stands in front of "to"."""
    leads = words_of("speech", scan.document.language, "lead")
    front = at - 2
    if front < first or scan.word(front) not in leads or not _content_starts(scan, at + 1, last):
        return None
    source = subject_of(scan, front, first) or shared or main_subject(scan, first, at)
    return Cue(at, at, form.base, form.shape, index, source, False, credited_by(scan, at, first, last, source), True) if source else None


def _content_starts(scan: Scan, at: int, last: int) -> bool:
    """Whether a content can start at this token: a name, a pronoun, a noun phrase, "that", a quotation."""
    if at >= last:
        return False
    return (
        scan.tags[at] in _CONTENT_STARTS or scan.word(at) in ("that", "how", "why", "whether") or scan.document.tokens[at].text in '"“„«:'
    )


def _passive(scan: Scan, at: int, form: Form, first: int, last: int, index: int) -> Cue | None:
    """ "is expected to", "was criticized by": the source is behind "by", or nobody."""
    by = next((i for i in range(at + 1, min(last, at + 6)) if scan.word(i) == "by"), 0)
    if by and all(scan.tags[i] is not Tag.MARK for i in range(at + 1, by)):
        source = phrase_after(scan, by + 1, last)
        if (source and any(scan.tags[i] in (Tag.NAME, Tag.PRONOUN) for i in range(source.first, source.last + 1))) or (
            source and _is_somebody(scan, source)
        ):
            return Cue(at, at, form.base, "passive", index, source, False, span_of_tokens(scan, first, at - 1), False)
    if form.base == "ask":
        return Cue(at, at, "ask", "passive", index, None, False, until_clause_ends(scan, at + 1, last, first, at), False)
    if form.base in words_of("speech", scan.document.language, "passive") and at + 1 < last and scan.word(at + 1) in ("to", "that", "as"):
        return Cue(at, at, form.base, "passive", index, None, False, span_of_tokens(scan, first, last - 1), False)
    return None


def _is_somebody(scan: Scan, source: Range) -> bool:
    language = scan.document.language
    people = words_of("speech", language, "office") | words_of("speech", language, "unnamed")
    return any(scan.word(i) in people for i in range(source.first, source.last + 1))


def _inverts(scan: Scan, at: int, form: Form, first: int, last: int, quoted: frozenset[int], strong: bool) -> bool:
    """Whether the source stands behind the verb: “…,” said Lee. Only after a quotation or a comma, with something before."""
    if at == first and form.shape == "past" and strong and at + 2 < last:
        return scan.tags[at + 1] is Tag.NAME and form.base in ("say", "add", "write")
    if not strong or form.shape not in ("past", "s", "base") or at + 1 >= last or at - 1 < first:
        return False
    left = scan.document.tokens[at - 1].text
    following = scan.tags[at + 1]
    if left not in QUOTE_MARKS and left != ",":
        return False
    ends = (following is Tag.NAME and _ends_after_name(scan, at + 1, last)) or _leads_to_person(scan, at + 1, last)
    if left == "," and not ends and (at - first < 4 or ((at - 2) not in quoted and subject_of(scan, at, first) is not None)):
        return False
    if following in (Tag.NAME, Tag.DETERMINER):
        return scan.word(at + 1) not in ("that", "this")
    if following is Tag.PRONOUN:
        return scan.word(at + 1) in ("he", "she", "they", "one", "another")
    return following is Tag.OTHER and (ends or left in QUOTE_MARKS or _is_somebody(scan, Range(at + 1, min(at + 3, last - 1))))


def _leads_to_person(scan: Scan, at: int, last: int) -> bool:
    """Whether only a role stands between this token and a person's name: "says political scientist Tom Reed"."""
    for i in range(at, min(last, at + 5)):
        if scan.tags[i] is not Tag.OTHER:
            return i > at and scan.tags[i] is Tag.NAME and scan.entity[i].type == PERSON
    return False


def _ends_after_name(scan: Scan, at: int, last: int) -> bool:
    """Whether the sentence ends with the name that starts here."""
    entity = scan.entity.get(at)
    return entity is not None and (entity.last + 1 >= last or scan.document.tokens[entity.last + 1].text in STOPS)


def _clearly_verb(scan: Scan, at: int, first: int, last: int) -> bool:
    """Whether a form that could be a noun too ("claims") is a verb here: a source in front, a content behind."""
    if at - 1 < first:
        return False
    before = at - 2 if scan.tags[at - 1] is Tag.ADVERB and at - 2 >= first else at - 1
    left = scan.tags[before]
    owner = scan.document.tokens[before].text.endswith(("'s", "’s"))
    sources = words_of("speech", scan.document.language, "source")
    subject = (
        (left in (Tag.NAME, Tag.PRONOUN) and not owner)
        or scan.word(before) in ("who", "which", "that", *sources)
        or _plural_noun(scan, before)
    )
    singular = scan.word(at).endswith("s") and left is Tag.OTHER and not _plural_noun(scan, before)
    if singular and at + 1 < last and (scan.tags[at + 1] is Tag.PRONOUN or scan.document.tokens[at + 1].text in QUOTE_MARKS):
        return True
    if at + 1 >= last or scan.document.tokens[at + 1].text in STOPS:
        return (left is Tag.NAME and not owner) or scan.word(before) in sources
    behind = at + 2 if scan.word(at + 1) in ("out", "up") and at + 2 < last else at + 1
    after, following = scan.tags[behind], scan.word(behind)
    if following == "that" and scan.speech[scan.word(at)].shape == "past":
        return True
    starts = (
        following in ("that", "how", "what", "whether", "to")
        or following.endswith("ing")
        or scan.document.tokens[behind].text in QUOTE_MARKS
    )
    return subject and (after in _CONTENT_STARTS or starts)


def _plural_noun(scan: Scan, at: int) -> bool:
    word = scan.word(at)
    return scan.tags[at] is Tag.OTHER and (
        word in ("people", "police", "men", "women") or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
    )


def _plural(scan: Scan, source: Range) -> bool:
    """Whether a source can go with a base form: plural, or a pronoun of the first or second person or they."""
    if any(scan.word(i) == "and" for i in range(source.first, source.last)):
        return True
    if source.first == source.last and scan.tags[source.first] is Tag.PRONOUN:
        return scan.word(source.first) in (
            "i",
            "we",
            "you",
            "they",
            "who",
            "others",
            "some",
            "many",
            "most",
            "these",
            "those",
            "both",
            "few",
        )
    inside = range(source.first, source.last + 1)
    if any(scan.word(i) in _MANY for i in inside):
        return True
    counted = any(scan.tags[i] is Tag.NUMBER or (scan.tags[i] is Tag.SPEECH and scan.word(i).endswith("s")) for i in inside)
    return counted or any(
        _plural_noun(scan, i)
        or scan.word(i) in ("who", "some", "many", "most")
        or (scan.tags[i] is Tag.NAME and scan.word(i).endswith("s"))
        for i in inside
    )


def _source(scan: Scan, at: int, form: Form, first: int, start: int, shared: Range | None) -> Range | None:
    left = start - 1
    if form.shape == "ing" and not any(scan.tags[i] is Tag.AUXILIARY for i in range(start, at)):
        if left < first:
            return _subject_behind(scan, at, first)
        if scan.tags[left] is Tag.NAME:
            return phrase_before(scan, left, first)
        if scan.document.tokens[left].text in (",", "—", "–", "-", ")") or scan.tags[left] in (
            Tag.PREPOSITION,
            Tag.COORDINATOR,
            Tag.SUBORDINATOR,
        ):
            return shared or main_subject(scan, first, at) or _subject_behind(scan, at, first)
        if scan.tags[left] is Tag.OTHER and at + 1 < len(scan.tags) and _content_starts(scan, at + 1, len(scan.tags)):
            people = phrase_before(scan, left, first)
            return people if people and _is_somebody(scan, people) else shared or main_subject(scan, first, at)
        return None
    if left >= first and scan.word(left) in ("and", "but", "or", "then"):
        return shared or main_subject(scan, first, at)
    return subject_of(scan, at, first)


def _subject_behind(scan: Scan, at: int, first: int) -> Range | None:
    """The subject behind the comma of "Noting the cost, the mayor resigned"."""
    index = scan.document.sentence_at(scan.document.tokens[at].start)
    last = scan.document.sentence_tokens[index][1]
    comma = next((i for i in range(at + 1, min(last, at + _FAR)) if scan.document.tokens[i].text == ","), 0)
    return phrase_after(scan, comma + 1, last) if comma else None


def main_subject(scan: Scan, first: int, before: int) -> Range | None:
    """The first name, pronoun or noun phrase of a sentence that no preposition governs."""
    at, before = first, min(before, first + _FAR)
    while at < before:
        if scan.tags[at] in (Tag.NAME, Tag.PRONOUN, Tag.DETERMINER):
            phrase = phrase_after(scan, at, before)
            governed = at > first and scan.tags[at - 1] is Tag.PREPOSITION
            if phrase and not governed:
                return phrase
            at = phrase.last if phrase else at
        at += 1
    return None


def _says_clause(scan: Scan, at: int, last: int) -> bool:
    """Whether a clause or a quotation follows a verb that needs one to be a cue."""
    for i in range(at + 1, min(last, at + 4)):
        if scan.word(i) in ("that", "how", "whether", "why", "what") or scan.document.tokens[i].text in '"“„«:':
            return True
    return (
        at + 2 < last
        and scan.word(at + 1) == "to"
        and scan.word(at) in ("seems", "seemed", "appears", "appeared", "vowed", "seem", "appear")
    )


def places_of(cues: Sequence[Cue], first: int, last: int) -> range:
    """The places in `cues` of those in the sentences from `first` to `last`, inclusive."""
    return range(bisect_left(cues, first, key=_sentence), bisect_right(cues, last, key=_sentence))


def _sentence(cue: Cue) -> int:
    return cue.sentence
