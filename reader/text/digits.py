"""Digits of other scripts, and the wide forms of marks that stand around numbers, in their plain forms."""

from __future__ import annotations

import re
import unicodedata

from reader.regex import regex

_OTHER = regex(r"(?![0-9])\d|[％٪﹪＄￥￡－／．：，～〜٫٬،]")
_MARKS = {
    "％": "%", "٪": "%", "﹪": "%", "＄": "$", "￥": "¥", "￡": "£", "－": "-", "／": "/", "．": ".", "：": ":", "，": ",", "～": "-",
    "〜": "-", "٫": ".", "٬": ",", "،": ",",
}  # fmt: skip
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Letters of Chinese and Japanese, for a class of a pattern: no space parts their words."""
NO_SPACES = f"{IDEOGRAPHS}\uac00-\ud7af"
"""Letters of Chinese, Japanese and Korean, for a class of a pattern: counters and units are written in one with their numbers."""


def plain_digits(text: str) -> str:
    """A text of the same length with all digits as 0 to 9 and with plain marks: "３０％" → "30%", "٢٠٢٤" → "2024"."""
    return text if text.isascii() else _OTHER.sub(_plain, text)


def _plain(match: re.Match[str]) -> str:
    found = match.group()
    return _MARKS.get(found) or str(unicodedata.decimal(found))
