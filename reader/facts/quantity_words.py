"""The word lists around numbers: hedges, words that end a noun phrase, names that a number belongs to, roles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reader.facts.pieces import Pieces
from reader.text.fold import fold_word
from reader.text.lexicon import word_list

HEDGES = ("about", "more_than", "less_than", "at_least", "at_most", "nearly")
PLURALS = {
    "tens": (10.0, 100.0),
    "dozens": (12.0, 120.0),
    "scores": (20.0, 200.0),
    "hundreds": (100.0, 1000.0),
    "thousands": (1000.0, 10000.0),
    "millions": (1e6, 1e7),
    "billions": (1e9, 1e10),
    "trillions": (1e12, 1e13),
}
"""What a number word in the plural may mean at least and at most."""

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """One language's words. Phrases in `before` are known by their last word, in `after` by their first; longest first."""

    before: Phrases
    after: Phrases
    plural: dict[str, str]
    sets: dict[str, frozenset[str]]
    roles: dict[str, str]


@lru_cache(maxsize=8)
def quantity_words(language: str) -> QuantityWords:
    """The words of a language; English for one without lists."""
    before: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    after: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    plural: dict[str, str] = {}
    sets: dict[str, frozenset[str]] = {}
    roles: dict[str, str] = {}
    for head, phrases in word_list(f"quantities.{language or 'en'}").items():
        folded = [tuple(fold_word(w) for w in phrase.replace("-", " ").split()) for phrase in phrases]
        what, _, rest = head.partition(" ")
        if what in HEDGES:
            for words in folded:
                before.setdefault(words[-1], []).append((words, what))
        elif what.startswith("after_"):
            for words in folded:
                after.setdefault(words[0], []).append((words, what.removeprefix("after_")))
        elif what == "plural":
            plural.update((words[0], rest) for words in folded)
        elif what == "role":
            roles.update((words[0], rest) for words in folded if words)
        else:
            sets[what] = frozenset(words[0] for words in folded if words)
    return QuantityWords(_sorted(before), _sorted(after), plural, sets, roles)


def _sorted(table: dict[str, list[tuple[tuple[str, ...], str]]]) -> Phrases:
    return {word: tuple(sorted(phrases, key=lambda p: -len(p[0]))) for word, phrases in table.items()}


def hedge_before(pieces: Pieces, at: int, words: QuantityWords) -> tuple[str, int]:
    """The hedge that ends right before `at`, and the index at which it starts; ("", at) if none."""
    for phrase, hedge in words.before.get(pieces.words[at - 1], ()):
        start = at - len(phrase)
        if start >= 0 and all(pieces.words[start + k] == word for k, word in enumerate(phrase)):
            return hedge, start
    return "", at


def hedge_after(pieces: Pieces, at: int, words: QuantityWords) -> tuple[str, int]:
    """The hedge that starts at `at` ("or more"), and the index behind it; ("", at) if none."""
    for phrase, hedge in words.after.get(pieces.words[at], ()):
        if all(pieces.words[at + k] == word for k, word in enumerate(phrase)):
            return hedge, at + len(phrase)
    return "", at
