"""Foreign text made fit for a terminal or a line of a log."""

from __future__ import annotations

from reader.regex import regex

_UNSEEN = regex("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONE = regex("[\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text with control characters, line breaks, direction overrides and lone surrogates each replaced by one "�":
    nothing in it can move the cursor, colour the screen or begin a line. Code points keep their places."""
    return _UNSEEN.sub("\ufffd", text)


def encodable(text: str) -> str:
    """The text with lone surrogates replaced by "�", so that UTF-8 can hold it; code points keep their places."""
    return _LONE.sub("\ufffd", text)
