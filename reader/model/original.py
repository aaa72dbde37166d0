"""What an article was read from, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of a source as they came. `url` is the address they came from, `charset` and `media_type` are those of a
    header; None for a file."""

    data: bytes = field(repr=False)
    url: str | None = None
    charset: str | None = None
    media_type: str | None = None
