"""How many words a text has, in any script."""

from __future__ import annotations

import re
from functools import cache

_ALONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters of scripts that are written without spaces between words: each is counted as a word, as word processors do."""


def count_words(text: str) -> int:
    """How many words a text has, as a reader would count them."""
    if text.isascii():
        return len(text.split())
    written_so, word = _patterns()
    return len(word.findall(text)) if written_so.search(text) else len(text.split())


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A letter that is written so, and a word. Compiled when it is first needed: these classes of letters take long."""
    return re.compile(f"[{_ALONE}]"), re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])\w)+")
