"""Which language a text is written in, told by its script and its small words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from reader.regex import regex
from reader.text.lexicon import word_list

UNKNOWN = "und"
_ENOUGH_WORDS = 8
_ENOUGH_SHARE = 0.15
_LEAD = 1.25
_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_READ = 20_000
"""Characters that are looked at; more of the same text says nothing new."""

# Scripts that one language alone writes, or nearly: the first with a third of the letters wins.
_SCRIPTS = (
    ("ja", regex("[\u3040-\u30ff]"), 0.15),
    ("ko", regex("[\uac00-\ud7af]"), 0.3),
    ("zh", regex("[\u4e00-\u9fff]"), 0.3),
    ("el", regex("[\u0370-\u03ff]"), 0.3),
    ("he", regex("[\u0590-\u05ff]"), 0.3),
    ("ar", regex("[\u0600-\u06ff]"), 0.3),
    ("hi", regex("[\u0900-\u097f]"), 0.3),
    ("th", regex("[\u0e00-\u0e7f]"), 0.3),
)


def guess_language(text: str) -> str:
    """A two-letter code, or "und" where the text is too short or two languages fit it nearly alike."""
    text = text[:_READ]
    letters = sum(map(str.isalpha, text))
    for code, letter, share in _SCRIPTS:
        if letters >= _ENOUGH_WORDS and len(letter.findall(text)) >= share * letters:
            return code
    words = Counter(word.replace("’", "'") for word in _WORD.findall(text.casefold()))
    total = words.total()
    if total < _ENOUGH_WORDS:
        return UNKNOWN
    ranked = sorted(((sum(words[w] for w in small), code) for code, small in _small_words()), key=lambda pair: (-pair[0], pair[1]))
    (best, code), (second, _) = ranked[0], ranked[1]
    return code if best >= _ENOUGH_SHARE * total and best >= _LEAD * second else UNKNOWN


def language_code(declared: str | None) -> str | None:
    """The two- or three-letter code in what a page or a file declares ("en-US", "de_DE", "eng"), or None."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)", declared or "")
    if not match:
        return None
    code = match[1].lower()
    return _LONG.get(code, code)


_LONG = {
    "eng": "en",
    "deu": "de",
    "ger": "de",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "ita": "it",
    "nld": "nl",
    "dut": "nl",
    "por": "pt",
    "no": "nb",
}


@lru_cache(maxsize=1)
def _small_words() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((code, frozenset(words)) for code, words in word_list("function-words").items())
