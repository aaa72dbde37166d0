"""A first comparison that nobody waits for: it reads word lists and builds patterns before the user's own."""

from __future__ import annotations

from reader.compare.engine import compare
from reader.service.loading import article_from_fields

_TOLD = "Mayor Ada Lund said on Monday that {} people left the pier of Port Ellery. “We will not close it,” she said."


def compare_two_short_texts() -> None:
    """Compares two texts of ours."""
    fields = ({"text": _TOLD.format(number), "published": "2025-01-02", "language": "en"} for number in ("12", "14"))
    compare([article_from_fields(each) for each in fields])
