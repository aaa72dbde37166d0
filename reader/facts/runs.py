"""Runs of capitalised words: the raw material of names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.facts.namewords import NameWords, Phrases, bare
from reader.text.document import Document
from reader.text.tokens import Token, TokenKind

_POSSESSIVE = ("'s", "’s", "ʼs")
_ADJECTIVES = frozenset(
    {
        "backed",
        "based",
        "led",
        "linked",
        "born",
        "sponsored",
        "owned",
        "style",
        "era",
        "run",
        "made",
        "funded",
        "held",
        "occupied",
        "controlled",
    }
)
_LINKS = frozenset({"of", "for", "on", "and", "&", "the"})
_ELISIONS = ("l'", "d'", "l’", "d’", "L'", "D'", "L’", "D’")
_SHORTEST_COMPOUND = 4
"""Letters and mark of a word like d’Arc at least."""
_OPENERS = frozenset("\"'“‘«„‚‹([¿¡「『»›—–-•*:…")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a run. `text` is without full stops and possessive ending; `end` is the code point behind it."""

    text: str
    start: int
    end: int
    index: int
    """Index of the token in the document."""

    @property
    def small(self) -> bool:
        """Whether it only links other words ("of", "and", "de")."""
        return self.text[0].islower() or self.text == "&"


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that stand together. `first` and `last` are indices of tokens, `last` inclusive; `initial` tells
    that capitals say nothing about the first word; `possessive` that the last word ends in 's."""

    words: tuple[Word, ...]
    first: int
    last: int
    sentence: int
    initial: bool
    possessive: bool


def is_capital(token: Token) -> bool:
    """Whether a word is written as names are: a capital in front, or behind a hyphen or an apostrophe (al-Masri, d’Arc)."""
    text = token.text
    if text[0].isupper():
        return token.kind is TokenKind.WORD and not (text.startswith(_ELISIONS) and text[2:3].islower())
    if len(text) < _SHORTEST_COMPOUND or text.isalpha() or token.kind is not TokenKind.WORD:
        return False
    cut = max(text.find("-"), text.find("’"), text.find("'"))
    return 0 < cut < len(text) - 2 and cut <= 3 and text[cut + 1].isupper()


def phrase_at(words: Sequence[str], at: int, known: Phrases) -> int:
    """How many words from `at` on make the longest known phrase; 0 where none does."""
    for phrase in known.get(words[at], ()):
        if tuple(words[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def runs_of(document: Document, index: int, lists: NameWords) -> Iterator[Run]:
    """The runs of one sentence, from left to right."""
    first, last = document.sentence_tokens[index]
    tokens = document.tokens
    at, fresh = first, True
    while at < last:
        token = tokens[at]
        if is_capital(token):
            run = _run(document, at, last, index, fresh, lists)
            yield run
            at, fresh = run.last + 1, False
            continue
        fresh = fresh or token.text in ':"“‘«„¿¡•;…' if token.kind is TokenKind.MARK else False
        at += 1


def _run(document: Document, first: int, last: int, sentence: int, fresh: bool, lists: NameWords) -> Run:
    tokens = document.tokens
    words: list[Word] = []
    at = first
    while True:
        word, owned = _word(tokens[at], at, elided=lists.common_particles)
        words.append(word)
        end = at + 1
        if end < last and tokens[end].text == "." and tokens[end].start == word.end and _abbreviates(word.text, lists):
            end += 1
        if owned and not _owner_stays(words, tokens, end, last, lists):
            return Run(tuple(words), first, at, sentence, fresh, True)
        following = _next(document, words, end, last, lists)
        if not following:
            return Run(tuple(words), first, at, sentence, fresh, owned)
        words.extend(Word(tokens[i].text, tokens[i].start, tokens[i].end, i) for i in range(end, following))
        at = following


def _word(token: Token, index: int, *, elided: bool) -> tuple[Word, bool]:
    """A word of a run and whether it owns what follows; `elided` where an article may have merged with it (l'Élysée)."""
    text, start, end = token.text, token.start, token.end
    if elided and text.startswith(_ELISIONS) and text[2:3].isupper():
        text, start = text[2:], start + 2
    owned = text.endswith(_POSSESSIVE) and len(text) > 3
    if owned:
        text, end = text[:-2], end - 2
    head, hyphen, tail = text.rpartition("-")
    if (
        hyphen
        and head
        and (head[0].isupper() or "-" in head)
        and (tail.casefold() in _ADJECTIVES or (tail[:1].islower() and len(tail) > 3))
    ):
        return Word(bare(head), start, start + len(head), index), True
    return Word(bare(text), start, end, index), owned


def _abbreviates(word: str, lists: NameWords) -> bool:
    return (
        len(word) == 1
        or word in lists.honorifics
        or (len(word) <= 4 and (word,) in lists.titles.get(word, ()))
        or word in ("St", "Mt", "Ft", "Jr", "Lt")
    )


def _owner_stays(words: Sequence[Word], tokens: Sequence[Token], end: int, last: int, lists: NameWords) -> bool:
    """Whether a possessive belongs to a longer name: the King's College, the People's Party."""
    if end >= last or not is_capital(tokens[end]) or len(words) > 1:
        return False
    owner = words[0].text
    heads = lists.org_heads | lists.place_heads
    return (
        owner.casefold() in lists.common or owner in lists.of_titles or owner in ("People", "Women", "Children", "Men", "Workers")
    ) and (tokens[end].text in heads or (end + 1 < last and tokens[end + 1].text in heads))


def _next(document: Document, words: Sequence[Word], end: int, last: int, lists: NameWords) -> int:
    """Index of the capitalised token with which the run goes on after the tokens before `end`; 0 where it ends."""
    tokens = document.tokens
    if end >= last or not _touches(document.text, tokens[end - 1].end, tokens[end].start):
        return 0
    if is_capital(tokens[end]):
        return end
    if end + 1 < last and is_capital(tokens[end + 1]) and tokens[end + 1].start - tokens[end].end <= 1:
        if tokens[end].text in lists.particles and not words[-1].text.isupper() and _carries(words[-1].text, lists):
            return end + 1
        if tokens[end].text == "&":
            return end + 1
        if tokens[end].text in lists.joiners and _takes(words, tokens[end].text, lists):
            return end + 1
        if tokens[end].text == "and" and _pairs(words, tokens, end + 1, last, lists):
            return end + 1
    two = end + 2 < last and tokens[end].text in lists.particles and tokens[end + 1].text in lists.particles
    if two and is_capital(tokens[end + 2]) and _carries(words[-1].text, lists):
        return end + 2
    if end + 2 < last and tokens[end + 1].text in ("the", "la", "los") and is_capital(tokens[end + 2]):
        if tokens[end].text in ("of", "for") and _takes(words, tokens[end].text, lists):
            return end + 2
        if tokens[end].text == "de":
            return end + 2
    return 0


def _carries(word: str, lists: NameWords) -> bool:
    """Whether a particle behind a word belongs to a name. Where the particles are everyday words of the language ("der",
    "de"), only behind a first name or the head of a body's name."""
    return not lists.common_particles or word in lists.given or word in lists.org_heads


def _touches(text: str, left: int, right: int) -> bool:
    return right - left <= 1 and text[left:right] in ("", " ", "\u00a0")


def _takes(words: Sequence[Word], joiner: str, lists: NameWords) -> bool:
    """Whether the last word goes on with "of" or "for": University of, Secretary of, Centre for, Gulf of."""
    word = words[-1].text
    if joiner == "of":
        return (
            word in lists.org_heads
            or word in lists.of_titles
            or word in lists.place_heads
            or word in lists.place_leads
            or word in lists.events
        )
    return word in lists.org_heads


def _pairs(words: Sequence[Word], tokens: Sequence[Token], at: int, last: int, lists: NameWords) -> bool:
    """Whether "and" stands inside one name: Department of Health and Human Services, Food and Drug Administration."""
    words_after: list[str] = []
    while at < last and is_capital(tokens[at]) and len(words_after) < 5:
        words_after.append(bare(tokens[at].text))
        at += 1
    texts = [w.text for w in words]
    while len(texts) > 1 and texts[0].casefold() in lists.common:
        del texts[0]
    for start in range(max(0, len(texts) - 2), len(texts)):
        phrase = (*texts[start:], "and", *words_after)
        if phrase_at(phrase, 0, lists.places):
            return True
    if not words_after or words_after[0] in lists.given or phrase_at(words_after, 0, lists.places):
        return False
    if any(w in lists.joiners for w in texts) and any(t in lists.org_heads for t in texts[: _link(texts)]):
        return texts[-1] not in lists.states and words_after[-1] not in lists.org_heads - {
            "Services",
            "Intelligence",
            "Technology",
            "Research",
            "Health",
            "Communications",
            "Energy",
        }
    single = len(texts) == 1 and texts[0] not in lists.given and not phrase_at(texts, 0, lists.places) and texts[0] not in lists.org_heads
    known = phrase_at(texts, 0, lists.orgs) or texts[0].isupper()
    return bool(single and not known and len(words_after) >= 2 and words_after[-1] in lists.org_heads)


def _link(texts: Sequence[str]) -> int:
    return next((i for i, t in enumerate(texts) if t in _LINKS), len(texts))
