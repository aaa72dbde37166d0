"""How many words a text has, in any script."""

from __future__ import annotations

import re

_ALONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters of scripts that are written without spaces between words: each is counted as a word, as word processors do."""
_WRITTEN_SO = re.compile(f"[{_ALONE}]")
_WORD = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])\w)+")


def count_words(text: str) -> int:
    """How many words a text has, as a reader would count them."""
    return len(_WORD.findall(text)) if _WRITTEN_SO.search(text) else len(text.split())
