"""Words that say nothing of what a sentence is about."""

from __future__ import annotations

from functools import lru_cache

from reader.text.fold import fold_word
from reader.text.lexicon import word_list


@lru_cache(maxsize=16)
def stop_words(language: str) -> frozenset[str]:
    """Folded small words, auxiliaries and verbs of saying of a language; empty for one without a list."""
    return frozenset(fold_word(word) for word in word_list("stop-words").get(language, ()))
