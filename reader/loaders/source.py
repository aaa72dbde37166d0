"""What a loader is given: bytes, and all that is known about where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlsplit

LARGEST = 60_000_000
"""Bytes of the largest file that is read; a format may take less."""


@dataclass(frozen=True, slots=True)
class Raw:
    """`origin` is what the user gave (a path, an address, "-"). `url` is the address the bytes came from, `charset` and
    `media_type` are those of a header; all three are None for a file."""

    origin: str
    data: bytes
    url: str | None = None
    charset: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A Raw with its `text`: the decoded content, empty for a format that is no text (PDF, DOCX)."""

    origin: str
    data: bytes
    text: str
    url: str | None = None
    charset: str | None = None
    media_type: str | None = None

    @property
    def suffix(self) -> str:
        """The ending of the file's name in lower case, with its dot; "" where there is none."""
        return PurePath(urlsplit(self.url).path if self.url else self.origin).suffix.lower()

    @property
    def head(self) -> str:
        """The first 2,000 characters in lower case, without white space in front."""
        return self.text[:4000].lstrip("\ufeff \t\r\n\f")[:2000].lower()


def with_text(raw: Raw, text: str) -> Source:
    """The source with its decoded content."""
    return Source(raw.origin, raw.data, text, raw.url, raw.charset, raw.media_type)
