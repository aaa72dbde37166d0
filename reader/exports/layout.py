"""Text in columns for terminals: wrapped by the width that characters take on the screen, with emphasis that survives a
line break."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.harmless import harmless

_ON, _OFF, _GLUE = "\x02", "\x03", "\x04"
_SHORT = 24
"""A value of at most so many code points is not broken across lines."""

_RESET = "\x1b[0m"
_VERDICTS = {
    Verdict.DIFFER: "31",
    Verdict.UPDATE: "31",
    Verdict.COMPATIBLE: "33",
    Verdict.AGREE: "36",
    Verdict.ONLY: "90",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """A page of `width` columns, with colours or without."""

    width: int
    colour: bool

    def strong(self, text: str) -> str:
        """Bold where there are colours."""
        return self._styled(text, "1")

    def faint(self, text: str) -> str:
        """Grey where there are colours."""
        return self._styled(text, "90")

    def of_verdict(self, text: str, verdict: Verdict) -> str:
        """In the colour of a verdict, bold."""
        return self._styled(text, f"1;{_VERDICTS[verdict]}")

    def marked(self, text: str, mark: Span) -> str:
        """Foreign words with the value at `mark` (code points of `text`) set off: underlined where there are colours, else
        between brackets that no newspaper prints."""
        start, end = (_ON, _OFF) if self.colour else ("⟦", "⟧")
        text = printable(text)
        words = mark.of(text)
        held = words.replace(" ", _GLUE) if len(words) <= _SHORT else words
        return text[: mark.start] + start + held + end + text[mark.end :]

    def paragraph(self, text: str, first: str = "", rest: str | None = None, *, mark: Verdict | None = None) -> Iterable[str]:
        """Lines of `text`, the first behind `first`, the others behind `rest` (blanks as wide as `first` by default).
        `mark` is the verdict whose colour marked words take."""
        rest = " " * columns(first) if rest is None else rest
        style = f"\x1b[1;4;{_VERDICTS[mark]}m" if mark else "\x1b[1;4m"
        inside = False
        for i, line in enumerate(wrapped(text, max(self.width - columns(first), 20))):
            lead = first if i == 0 else rest
            shown = (_ON if inside else "") + line
            inside = shown.rfind(_ON) > shown.rfind(_OFF)
            closed = shown + (_OFF if inside else "")
            yield lead + closed.replace(_GLUE, " ").replace(_ON, style).replace(_OFF, _RESET)

    def titled(self, title: str, details: str, first: str = "") -> Iterable[str]:
        """A bold title with grey details beside it, or under it where the line is too short for both."""
        rest = " " * columns(first)
        if columns(first + title) + 2 + columns(details) <= self.width:
            yield f"{first}{self.strong(title)}  {self.faint(details)}"
            return
        for i, line in enumerate(wrapped(title, self.width - columns(first))):
            yield (rest if i else first) + self.strong(line)
        for line in wrapped(details, self.width - columns(first)):
            yield rest + self.faint(line)

    def _styled(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}{_RESET}" if self.colour else text


def printable(text: str) -> str:
    """Foreign text on one line: white space becomes blanks, other control characters "�"; code points keep their places."""
    return harmless("".join(" " if c.isspace() else c for c in text))


@cache
def _columns(char: str) -> int:
    if char in (_ON, _OFF) or unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_columns, text))


def wrapped(text: str, width: int) -> Iterable[str]:
    """Lines of at most `width` columns, broken between words; a word that is wider than a line is broken inside."""
    line, used = "", 0
    for word in text.split():
        wide = columns(word)
        if line and used + 1 + wide > width:
            yield line
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
        while used > width:
            cut = _fitting(line, width)
            yield line[:cut]
            line = line[cut:]
            used = columns(line)
    if line:
        yield line


def _fitting(text: str, width: int) -> int:
    used = 0
    for i, char in enumerate(text):
        used += _columns(char)
        if used > width and i:
            return i
    return len(text)
