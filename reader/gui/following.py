"""What stays selected when other findings come."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.finding import Finding


def followed(shown: Sequence[Finding], before: Finding | None, place: int) -> str | None:
    """The id of the finding that is, or overlaps most, the one selected before; else of the one that has its place now."""
    if not shown:
        return None
    if before is None:
        return shown[0].id
    if any(f.id == before.id for f in shown):
        return before.id
    words = {(v.text, v.sentence) for v in before.values}
    common = [len(words & {(v.text, v.sentence) for v in f.values}) if f.kind == before.kind else 0 for f in shown]
    at = common.index(max(common)) if any(common) else min(place, len(shown) - 1)
    return shown[at].id
