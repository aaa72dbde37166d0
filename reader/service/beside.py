"""What can be told of a source only beside the others: a copy, a near copy, another language, the same address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.model.article import Article, Notice
from reader.text.fold import fold_word

_RUN = 4
"""Words of a run that two texts may share."""
_NEAR = 0.85
"""From this share of runs on (of the longer text's), a text is a near copy of another."""
_FEWEST_RUNS = 12
_LONGEST_WORD = 15
_PIECES, _PIECE = 16, 12
"""How many pieces are taken out of a text to be looked for in another, and of how many characters: short, so that a changed
word spoils only few."""


def notices_beside(articles: Sequence[Article], letters: Sequence[str]) -> tuple[tuple[Notice, ...], ...]:
    """For each article what is to be told of it beside those before it, and of its language beside all. `letters` name them."""
    usual = _usual_language(articles)
    out = []
    for at, article in enumerate(articles):
        found = []
        copy = next((i for i in range(at) if near_copy(article, articles[i])), None)
        if copy is not None:
            found.append(Notice("near-copy", f"Near-copy of {letters[copy]}"))
        same = next((i for i in range(at) if i != copy and article.url and article.url == articles[i].url), None)
        if same is not None:
            found.append(Notice("same-url", f"Same address as {letters[same]}, other text"))
        if usual and article.language not in (usual, "und"):
            found.append(Notice("other-language", f"In another language ({article.language}) than the others"))
        out.append(tuple(found))
    return tuple(out)


def near_copy(one: Article, other: Article) -> bool:
    """Whether two articles have the same text but for a few words."""
    return _near(one.text, other.text)


@lru_cache(maxsize=4096)
def _near(one: str, other: str) -> bool:
    """Asked for all pairs again with each article that comes; what is known of two texts is kept."""
    if one == other:
        return True
    if not _alike(one, other):
        return False
    shared, longer = _runs(one), _runs(other)
    most = max(len(shared), len(longer))
    return most >= _FEWEST_RUNS and len(shared & longer) >= _NEAR * most


def _alike(one: str, other: str) -> bool:
    """Whether two texts can be near copies: about as long as each other, and half of some pieces taken out of the shorter stand in
    the longer. This is a hundredth of the work of comparing their runs, and hardly any two reports are so alike."""
    short, long = sorted((one, other), key=len)
    if len(short) < _NEAR * len(long) - _FEWEST_RUNS * _LONGEST_WORD:
        return False
    step = max(1, (len(short) - _PIECE) // _PIECES)
    pieces = [short[at : at + _PIECE] for at in range(0, max(1, len(short) - _PIECE), step)][:_PIECES]
    missing = 0
    for piece in pieces:
        missing += piece not in long
        if 2 * missing > len(pieces):
            return False
    return True


def _usual_language(articles: Sequence[Article]) -> str:
    """The language of more than half of the articles, "" where none is."""
    known = Counter(a.language for a in articles if a.language != "und")
    if not known:
        return ""
    language, often = known.most_common(1)[0]
    return language if often * 2 > sum(known.values()) and often > 1 else ""


@lru_cache(maxsize=128)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = [fold_word(word) for word in text.split()]
    if len(text) > _LONGEST_WORD * len(words):
        # A script that writes no spaces: its characters are what can be shared.
        words = [char for char in text if char.isalnum()]
    return frozenset(tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))
