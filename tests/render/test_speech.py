from __future__ import annotations

from reader.render.speech import sentence
from tests.build import sample


def test_a_row_reads_aloud_as_one_sentence() -> None:
    assert sentence(sample(), sample().findings[3]) == (
        "Update, quantity, Passengers hurt: A Harbour Ledger says Nine (older); B Meridian Wire says Twelve, credited to the town's "
        "hospital. No match found in C and D. A says nine, B, two days later, says twelve: the count has risen. Only older. A (3 Dec) "
        "was published two days before B (5 Dec)."
    )


def test_sources_without_an_outlet_are_named_too() -> None:
    assert "D northgate says December 2, credited to the harbour council." in sentence(sample(), sample().findings[0])


def test_every_sentence_ends_and_has_no_line_break() -> None:
    for finding in sample().findings:
        spoken = sentence(sample(), finding)
        assert spoken.endswith(".")
        assert "\n" not in spoken
        assert ".." not in spoken
