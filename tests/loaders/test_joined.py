"""Several articles that are one after all."""

from __future__ import annotations

from reader.loaders.databases import split_export
from reader.loaders.joined import joined
from tests.loaders.sources import PARAGRAPHS
from tests.loaders.test_databases import NEXIS


def test_all_texts_stand_in_one_the_later_ones_under_their_headlines() -> None:
    parts = split_export(NEXIS.split("\n"), "export.txt")
    one = joined(parts)
    assert one.text == "\n\n".join((*PARAGRAPHS[:2], "Mail boat from the east pier", *PARAGRAPHS[2:]))
    assert (one.headline, one.outlet, one.published) == ("Port Ellery pier closed until May", "Calder Post", "2025-01-02")
    assert one.origin == "export.txt"
    assert one.id not in {part.id for part in parts}


def test_what_was_dropped_of_the_parts_can_still_be_restored() -> None:
    parts = split_export(NEXIS.split("\n"), "export.txt")
    dropped = [d.text for part in parts for d in part.dropped if d.text not in {p.headline for p in parts}]
    assert dropped
    assert set(dropped) <= {d.text for d in joined(parts).dropped}
