"""Persons, organisations and places of one text, told apart by shape, titles, word lists and what stands around them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.facts.german_names import names_of
from reader.facts.namereading import (
    body_has_person,
    event_length,
    is_contraction,
    is_institution,
    is_plain,
    left_of_person,
    org_length,
    person_length,
    person_start,
    place_length,
)
from reader.facts.namewords import ORGANISATION, PERSON, PLACE, NameWords, name_words
from reader.facts.runs import Run, Word, phrase_at, runs_of
from reader.facts.settings import plain_sentences, title_quotes
from reader.model.span import Span
from reader.text.document import REMEMBERED, Document
from reader.text.lexicon import words_of
from reader.text.tokens import Token, TokenKind

_IN = frozenset({"in", "near", "across", "throughout", "outside", "around", "inside", "toward", "towards"})
_FROM = frozenset({"from", "at", "into", "via"})
_ADJECTIVES = ("ian", "ish", "ese", "ic", "ean", "ine", "ist", "ists", "ism")
_OCCUPIED = 3
"""Words of an occupation with a person's two names behind it."""
_SHORT_STATE = 5
"""Letters of the short form of a state at most."""
_THE = frozenset({"the", "its", "their", "our", "this"})
_BEFORE_NOUN = frozenset(
    {"a", "an", "the", "its", "their", "our", "this", "that", "your", "my", "his", "her", "these", "those", "any", "every", "no", "some"}
)
_NUMERALS = frozenset({"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"})


@dataclass(frozen=True, slots=True)
class Entity:
    """One place of a text that names somebody or something. `start` and `end` are code points, `first` and `last` indices
    of tokens (inclusive), `words` the name's words without titles, `title` the words of a title in front, or ""."""

    start: int
    end: int
    first: int
    last: int
    sentence: int
    type: str
    words: tuple[str, ...]
    title: str = ""
    sure: bool = True
    """False where only one unknown word tells; such names follow what the rest of the text says of them."""

    @property
    def name(self) -> str:
        """The name's words, parted by single spaces."""
        return written(self.words)


def written(words: Sequence[str]) -> str:
    """A name as it is written, from its words: initials have their full stops again."""
    return " ".join(f"{w}." if len(w) == 1 and w.isupper() and len(words) > 1 else w for w in words)


@lru_cache(maxsize=REMEMBERED)
def entities_of(document: Document) -> tuple[Entity, ...]:
    """All entities of a text in its order, not overlapping. Remembers the last few texts, since two kinds of fact ask."""
    lists = name_words(document.language)
    quoted = title_quotes(document)
    plain = plain_sentences(document)
    lower = frozenset(t.text for t in document.tokens if t.kind is TokenKind.WORD and t.text[0].islower())
    scene = _Scene(document, lists, lower, words_of("roles", document.language, "role"))
    found: list[Entity] = []
    for index in range(len(document.sentences)):
        if plain[index]:
            for run in runs_of(document, index, lists):
                if not _within(quoted, run.words[0].start):
                    found.extend(_pieces(scene, run))
    agreed = _agreed(found, lists)
    headlines = [i for i, p in enumerate(plain) if not p]
    found = [*agreed, *_known_again(document, headlines, agreed, lists)]
    if lists.nouns_capitalised:
        found.extend(_surnames_again(document, found, lists))
        found.extend(_by_endings(document, found))
    else:
        found.extend(_surnames_first(scene, found))
    return tuple(sorted(found, key=lambda e: e.start))


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text with its word lists, the words that it writes in lower case somewhere, and the words for what people do."""

    document: Document
    lists: NameWords
    lower: frozenset[str]
    occupations: frozenset[str]


def _within(spans: Sequence[Span], offset: int) -> bool:
    """Whether a code point lies in one of the spans, which stand in order and don't overlap."""
    at = bisect_right(spans, offset, key=lambda s: s.start) - 1
    return at >= 0 and offset < spans[at].end


def _pieces(scene: _Scene, run: Run) -> Iterator[Entity]:
    """The entities that one run holds."""
    start = 0
    for cut in _calendar_cuts(run.words, scene.lists):
        yield from _segment(scene, run, start, cut)
        start = cut + 1
    yield from _segment(scene, run, start, len(run.words))


def _calendar_cuts(words: Sequence[Word], lists: NameWords) -> list[int]:
    cuts = []
    for i, word in enumerate(words):
        if word.text in lists.calendar:
            before = words[i - 1].text if i else ""
            personal = before in lists.given or before in lists.honorifics or (word.text in lists.given and i + 1 < len(words))
            if not personal:
                cuts.append(i)
    return cuts


def _segment(scene: _Scene, run: Run, start: int, end: int) -> Iterator[Entity]:
    """The entities among `run.words[start:end]`, read from the left."""
    lists = scene.lists
    while end > start and run.words[end - 1].small:
        end -= 1  # "told Congress on Monday"
    texts = [w.text for w in run.words]
    at, title = start + _portfolio(scene, run, texts[start:end], start), ""
    while at < end:
        if run.words[at].small:
            at += 1
            continue
        rest = texts[at:end]
        title_length = min(phrase_at(rest, 0, lists.titles), len(rest))
        if _opens_sentence(scene, run, at, rest) and not title:
            at += 1
        elif title_length and not is_institution(rest, title_length, lists):
            title = f"{title} {' '.join(rest[:title_length])}".strip()
            at += title_length
            if (at < end and texts[at] in lists.joiners) or at == end:
                title = ""
        elif is_plain(rest, lists):
            at += 1
        else:
            length, kind, sure = _read(scene, run, at, end, bool(title))
            if kind:
                yield _entity(run, at, at + length, kind, title if kind == PERSON else "", sure)
            title = ""
            at += length


def _portfolio(scene: _Scene, run: Run, rest: Sequence[str], start: int) -> int:
    """How many words behind "Secretary for" are what somebody is in charge of, with a name of two words behind them."""
    first = run.words[0].index
    if start or first < 2 or scene.document.tokens[first - 1].folded != "for" or not scene.document.tokens[first - 2].text[0].isupper():
        return 0
    length = 0
    while length < len(rest) - 2 and rest[length] in scene.lists.portfolios:
        length += 1
    return length


def _entity(run: Run, start: int, end: int, kind: str, title: str, sure: bool) -> Entity:
    words = run.words[start:end]
    return Entity(
        words[0].start, words[-1].end, words[0].index, words[-1].index, run.sentence, kind, tuple(w.text for w in words), title, sure
    )


def _opens_sentence(scene: _Scene, run: Run, at: int, rest: Sequence[str]) -> bool:
    """Whether the word has its capital only because a sentence begins with it."""
    if at or not run.initial:
        return False
    lists, word = scene.lists, rest[0]
    if word.isupper() and len(word) > 1:
        return False
    if phrase_at(rest, 0, lists.places) > 1 or phrase_at(rest, 0, lists.orgs) > 1:
        return False
    if len(rest) > 1 and word in lists.given and rest[1] not in lists.plain:
        return False
    if word == "May" and len(rest) == 1 and _acts(scene, run, at + 1):
        return False
    occupied = len(rest) == _OCCUPIED and word.casefold() in scene.occupations and not phrase_at(rest, 0, lists.titles)
    if occupied and not org_length(rest, lists):
        return True  # "Carpenter Ada Quill spoke"
    return is_contraction(word) or word.casefold() in lists.common or (word.casefold() in scene.lower and word not in lists.given)


def _read(scene: _Scene, run: Run, at: int, end: int, titled: bool) -> tuple[int, str, bool]:
    """What the words from `at` on name: how many words, the type or "" for nothing, and whether that is sure."""
    lists = scene.lists
    rest = [w.text for w in run.words[at:end]]
    place, org = phrase_at(rest, 0, lists.places), phrase_at(rest, 0, lists.orgs)
    if titled and not (place == len(rest) and place > 1):
        return person_length(rest, lists), PERSON, True
    if place == len(rest) and not (rest[0] in lists.given and _acts(scene, run, end)):
        return place, PLACE, True
    if org == len(rest):
        return org, ORGANISATION, True
    if event := event_length(rest, lists):
        return event, "", True
    person = person_start(rest, lists)
    if length := org_length(rest, lists):
        if not person or person == 0 or rest[length - 1] in lists.org_suffixes or body_has_person(rest, length, person):
            return length, ORGANISATION, True
        return person, *left_of_person(rest[:person], lists)
    if length := place_length(rest, lists):
        return length, PLACE, True
    if person:
        known = phrase_at(rest[:person], 0, lists.places)
        return (known, PLACE, True) if known else (person, *left_of_person(rest[:person], lists))
    if person == 0:
        return person_length(rest, lists), PERSON, True
    if place or org:
        return (place, PLACE, True) if place >= org else (org, ORGANISATION, True)
    if len(rest) == 1:
        return 1, *_single(scene, run, at, end)
    return _unknown(scene, run, at, end)


def _after(document: Document, index: int) -> Token | None:
    return document.tokens[index] if 0 <= index < len(document.tokens) else None


def _acts(scene: _Scene, run: Run, end: int) -> bool:
    """Whether a verb that a person does follows the run."""
    if end < len(run.words) or run.possessive:
        return False
    following = _after(scene.document, run.last + 1)
    return bool(following and following.folded in scene.lists.verbs)


def _single(scene: _Scene, run: Run, at: int, end: int) -> tuple[str, bool]:
    """The type of one word that no list knows as part of a longer name; "" for none."""
    lists, word = scene.lists, run.words[at].text
    if word == "May" and _acts(scene, run, end):
        return PERSON, False
    if len(word) == 1 or any(word in group for group in (lists.plain, lists.demonyms, lists.acronyms, lists.suffixes, lists.events)):
        return "", True
    if is_contraction(word) or _is_compound(word, lists) or _is_party_and_state(word, lists):
        return "", True
    if _has_capital_inside(word):
        return ORGANISATION, True
    if phrase_at((word,), 0, lists.titles) or word in lists.org_heads or word in lists.place_heads or word in lists.compass:
        return "", True
    if word.isupper():
        return (ORGANISATION, True) if 2 <= len(word) <= 6 and word.isalpha() else ("", True)
    alone = at == 0 and run.initial
    if alone and not (
        run.possessive or _state_follows(scene.document, run.last + 2, lists) or _acts(scene, run, end) or _named_by_neighbour(scene, run)
    ):
        return (PERSON, False) if word in lists.given else ("", True)
    if word in lists.given:
        return PERSON, False
    if lists.nouns_capitalised or word.casefold() in scene.lower:
        return "", True
    return _by_neighbours(scene, run, at, end)


def _is_compound(word: str, lists: NameWords) -> bool:
    """Whether a word ties a country to something: US-China, Franco-German."""
    head, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and any(phrase_at((part,), 0, lists.places) or part in lists.demonyms for part in (head, tail))


def _is_party_and_state(word: str, lists: NameWords) -> bool:
    """Whether a word tells whose party and which state's somebody is ("D-Mo."), or is the short form of a state."""
    party, hyphen, state = word.rpartition("-")
    return state in lists.states and len(state) <= _SHORT_STATE and (not hyphen or party in ("D", "R", "I"))


def _has_capital_inside(word: str) -> bool:
    """Whether a word is written as firms and brands are: BeyondTrust, eBay; not McKay, O'Neil or DiCaprio."""
    inside = [i for i in range(1, len(word)) if word[i].isupper() and word[i - 1].islower()]
    return bool(inside) and not word.startswith(("Mc", "Mac", "De", "Di", "Le", "La", "Van", "Von", "Fitz", "O’", "O'")) and "-" not in word


def _named_by_neighbour(scene: _Scene, run: Run) -> bool:
    """Whether a word at a sentence's start is followed as a name would be: by a comma, a verb in the past."""
    following = _after(scene.document, run.last + 1)
    word = run.words[0].text
    if following is None or word.endswith(("ing", "ly", "ed", "ers", "ions", "ments", "ists", "ics", "ness", "ity")):
        return False
    return following.kind is TokenKind.WORD and following.text.endswith("ed") and following.text[0].islower()


def _by_neighbours(scene: _Scene, run: Run, at: int, end: int) -> tuple[str, bool]:
    """The type of an unknown single word by the words beside it."""
    document, lists = scene.document, scene.lists
    first = run.words[at].index
    before = (document.tokens[first - 1].folded if first else "") if at == 0 else run.words[at - 1].text.casefold()
    before_that = document.tokens[first - 2].folded if first > 1 and at == 0 else ""
    following = _after(document, run.last + 1) if end == len(run.words) and not run.possessive else None
    noun = _noun(following, lists)
    if following and following.text == "," and _state_follows(document, run.last + 2, lists):
        return PLACE, True
    if noun in lists.org_nouns:
        return ORGANISATION, False
    if noun in lists.place_nouns:
        return PLACE, False
    if before in _BEFORE_NOUN:
        word = run.words[at].text
        if noun or before not in _THE or word.casefold() in _NUMERALS:
            return "", True
        return ORGANISATION, False
    if before in _IN or (before == "of" and before_that in lists.places_of):
        return PLACE, False
    if before in _FROM and not noun:
        return PLACE, False
    if noun and run.words[at].text.endswith(_ADJECTIVES):
        return "", True
    return PERSON, False


def _state_follows(document: Document, index: int, lists: NameWords) -> bool:
    """Whether a state or a country stands at a token: what precedes its comma is a place in it."""
    words = [t.text.replace(".", "") for t in document.tokens[index : index + 3]]
    return any(" ".join(words[:n]) in lists.states for n in range(1, len(words) + 1))


def _noun(token: Token | None, lists: NameWords) -> str:
    """A word in lower case that is likely a noun, "" for anything else."""
    if token is None or token.kind is not TokenKind.WORD or not token.text[0].islower():
        return ""
    word = token.folded
    known = word in lists.org_nouns or word in lists.place_nouns
    return word if known or not (word in lists.verbs or word in lists.common or word.endswith(("ed", "ly"))) else ""


def _unknown(scene: _Scene, run: Run, at: int, end: int) -> tuple[int, str, bool]:
    """Two and more words of which no list knows any."""
    lists = scene.lists
    rest = [w.text for w in run.words[at:end]]
    length = person_length(rest, lists)
    name = rest[:length]
    if lists.nouns_capitalised or length < 2:
        kind, sure = ("", True) if length > 1 else _single(scene, run, at, at + 1)
        return length, kind, sure
    before = scene.document.tokens[run.words[at].index - 1].folded if run.words[at].index and not (at == 0 and run.initial) else ""
    behind = _after(scene.document, run.last + 1) if at + length == len(run.words) and not run.possessive else None
    if behind and behind.text == "," and _state_follows(scene.document, run.last + 2, lists):
        return length, PLACE, True
    if any(w.casefold() in lists.common for w in name) and not _acts(scene, run, at + length):
        return (length, ORGANISATION, False) if before == "the" and length > 2 else (length, "", True)
    if at == 0 and before in _IN:
        return length, PLACE, False
    if at == 0 and before in _THE:
        return length, ORGANISATION, False
    if name[0].isupper() and len(name[0]) > 1:
        return length, ORGANISATION, False
    return length, PERSON if length <= 4 else ORGANISATION, length <= 3


def _agreed(found: Sequence[Entity], lists: NameWords) -> list[Entity]:
    """The same entities after single words were brought in line with the rest of the text."""
    surnames = {e.words[-1] for e in found if e.type == PERSON and len(e.words) > 1 and e.sure}
    firsts = {e.words[0] for e in found if e.type == PERSON and len(e.words) > 1 and e.sure} & lists.given
    titled = {e.words[-1] for e in found if e.type == PERSON and e.title}
    bodies = {e.words[0] for e in found if e.type == ORGANISATION and len(e.words) > 1 and e.sure} - lists.org_heads
    votes: dict[str, Counter[str]] = {}
    for e in found:
        if not e.sure:
            votes.setdefault(e.name, Counter())[e.type] += 1
    return [e if e.sure else replace(e, type=_voted(e, surnames | firsts | titled, bodies, votes[e.name])) for e in found]


def _voted(entity: Entity, people: set[str], bodies: set[str], votes: Counter[str]) -> str:
    if len(entity.words) == 1 and entity.words[0] in people:
        return PERSON
    if len(entity.words) == 1 and entity.words[0] in bodies:
        return ORGANISATION
    return max(votes, key=lambda kind: (votes[kind], kind == entity.type))


def _surnames_again(document: Document, known: Sequence[Entity], lists: NameWords) -> list[Entity]:
    """The surnames of persons that a text has in full, where they stand alone: a capital tells nothing in German."""
    surnames = {e.words[-1] for e in known if e.type == PERSON and e.sure and len(e.words) > 1} - lists.given
    taken = {i for e in known for i in range(e.first, e.last + 1)}
    found = []
    for index, (first, last) in enumerate(document.sentence_tokens):
        for at in range(first, last):
            token = document.tokens[at]
            word = token.text if token.text in surnames else token.text.removesuffix("s")
            if word in surnames and at not in taken:
                found.append(Entity(token.start, token.start + len(word), at, at, index, PERSON, (word,)))
    return found


def _by_endings(document: Document, known: Sequence[Entity]) -> Iterator[Entity]:
    """Bodies and places that are told by the word in front and by their endings."""
    taken = {i for e in known for i in range(e.first, e.last + 1)}
    tokens = document.tokens
    for first, last, kind in names_of(document, taken):
        words = tuple(t.text for t in tokens[first : last + 1])
        yield Entity(tokens[first].start, tokens[last].end, first, last, document.sentence_at(tokens[first].start), kind, words)


def _known_again(document: Document, sentences: Sequence[int], known: Sequence[Entity], lists: NameWords) -> list[Entity]:
    """Names that the rest of the text has, and well-known places and bodies, in sentences whose capitals say nothing."""
    names: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    forms = {(e.words, e.type) for e in known} | {(e.words[-1:], e.type) for e in known if e.type == PERSON and e.sure and len(e.words) > 1}
    for words, kind in sorted(forms, key=lambda pair: (-len(pair[0]), pair)):
        names.setdefault(words[0].casefold(), []).append((tuple(w.casefold() for w in words), kind))
    found = []
    for index in sentences:
        first, last = document.sentence_tokens[index]
        at = first
        while at < last:
            entity = _known_at(document, at, last, index, names, lists)
            if entity:
                found.append(entity)
            at = entity.last + 1 if entity else at + 1
    return found


def _surnames_first(scene: _Scene, known: Sequence[Entity]) -> list[Entity]:
    """Surnames of the text's persons where a sentence begins with one, so that its capital says nothing by itself."""
    document = scene.document
    surnames = {e.words[-1] for e in known if e.type == PERSON and e.sure and len(e.words) > 1}
    surnames = {w for w in surnames if w.casefold() not in scene.lower and w.casefold() not in scene.lists.common}
    taken = {i for e in known for i in range(e.first, e.last + 1)}
    found = []
    for index, (first, last) in enumerate(document.sentence_tokens):
        if first < last and first not in taken:
            token = document.tokens[first]
            word = token.text.removesuffix("'s").removesuffix("’s")
            if word in surnames:
                found.append(Entity(token.start, token.start + len(word), first, first, index, PERSON, (word,)))
    return found


def _known_at(
    document: Document, at: int, last: int, sentence: int, names: dict[str, list[tuple[tuple[str, ...], str]]], lists: NameWords
) -> Entity | None:
    run = document.tokens[at : min(last, at + 8)]
    words = [Word(t.text.replace(".", "") if t.text != "." else t.text, t.start, t.end, i) for i, t in enumerate(run, at)]
    if not words[0].text[0].isupper():
        return None
    texts = [w.text.removesuffix("'s").removesuffix("’s") for w in words]
    folded = tuple(t.casefold() for t in texts)
    length, kind = next(((len(n), k) for n, k in names.get(folded[0], ()) if folded[: len(n)] == n), (0, ""))
    if not length:
        place, org = phrase_at(texts, 0, lists.places), phrase_at(texts, 0, lists.orgs)
        length, kind = (place, PLACE) if place >= org else (org, ORGANISATION)
    if not length:
        return None
    end = words[length - 1].end - (len(words[length - 1].text) - len(texts[length - 1]))
    return Entity(words[0].start, end, at, at + length - 1, sentence, kind, tuple(texts[:length]))
