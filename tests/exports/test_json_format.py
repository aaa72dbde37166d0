from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from reader.exports.json_format import plain, write
from reader.model.finding import Verdict
from reader.model.mention import Value
from reader.model.span import Span
from tests.build import sample


@pytest.fixture(scope="module")
def data() -> Any:
    return json.loads(write(sample()))


def test_one_line() -> None:
    assert write(sample()).count("\n") == 1


def test_the_parts_of_the_contract(data: Any) -> None:
    assert list(data) == ["schema", "articles", "mentions", "alignments", "groups", "findings", "origins", "matches", "names"]
    assert data["schema"] == "parallax/comparison/1"


def test_offsets_are_code_points_of_the_text(data: Any) -> None:
    for said in data["mentions"] + [v for f in data["findings"] for v in f["values"]]:
        assert data["articles"][said["article"]]["text"][said["start"] : said["end"]] == said["text"]
        if said["credited_to"]:
            credit = said["credited_to"]
            assert data["articles"][said["article"]]["text"][credit["start"] : credit["end"]] == credit["text"]


def test_values_point_to_mentions(data: Any) -> None:
    by_id = {m["id"]: m for m in data["mentions"]}
    linked = [v for f in data["findings"] for v in f["values"] if v["mention"]]
    assert linked
    for value in linked:
        assert by_id[value["mention"]]["article"] == value["article"]
        assert by_id[value["mention"]]["value"] == value["value"]


def test_values_are_their_fields(data: Any) -> None:
    by_kind = {m["kind"]: m["value"] for m in data["mentions"] if m["article"] == 1}
    assert by_kind["date"] == {"timex": "2024-12-05", "earliest": "2024-12-05", "latest": "2024-12-05", "grain": "day"}
    assert by_kind["quantity"] == {"low": 12, "high": 12, "unit": "passenger", "qualifier": "exactly"}
    assert by_kind["attribution"]["cue"].keys() == {"start", "end"}


def test_alignments_tell_splits_and_moves_unless_they_are_doubtful(data: Any) -> None:
    assert data["alignments"]
    for alignment in data["alignments"]:
        assert ("moved" in alignment) == ("told_in" in alignment) == (alignment["tier"] != "unsure")
        assert all(count >= 1 for count in alignment.get("told_in", ()))


def test_each_alignment_that_is_not_doubtful_is_in_a_match(data: Any) -> None:
    def pairs(places: list[Any]) -> set[tuple[int, int, int, int]]:
        ends = [(p["left"], p["right"]) for p in places]
        return {(a["article"], i, b["article"], j) for a, b in ends for i in a["sentences"] for j in b["sentences"]}

    assert data["matches"]
    assert all(match["shape"] == "one_to_one" and match["told_in"] for match in data["matches"])
    assert pairs(data["matches"]) == pairs([a for a in data["alignments"] if a["tier"] != "unsure"])


def test_metadata_and_what_was_dropped(data: Any) -> None:
    assert data["articles"][0]["metadata_from"] == {"outlet": "front matter", "published": "front matter"}
    assert data["articles"][3]["dropped"][0]["reason"] == "comment form"
    assert data["articles"][3]["notices"][0] == {"code": "no-date", "text": "No date of publication was found."}


def test_the_path_of_the_input_stays_out() -> None:
    assert "northgate" not in write(sample())


def test_the_same_comparison_gives_the_same_bytes() -> None:
    assert write(sample()) == write(sample())


@dataclass(frozen=True, slots=True)
class Odd(Value):
    amount: Decimal
    at: datetime
    spans: tuple[Span, ...]
    verdict: Verdict


def test_generic_values() -> None:
    odd = Odd(Decimal("1.50"), datetime(2025, 1, 2, 3, 4), (Span(1, 2),), Verdict.AGREE)
    assert plain(odd) == {"amount": 1.5, "at": "2025-01-02T03:04:00", "spans": [{"start": 1, "end": 2}], "verdict": "agree"}
    assert plain(date(2025, 1, 2)) == "2025-01-02"


@pytest.mark.parametrize(("number", "shown"), [(3000.0, 3000), (0.5, 0.5), (float("inf"), None), (float("nan"), None), (True, True)])
def test_numbers(number: float, shown: float | None) -> None:
    assert plain(number) == shown


def test_what_has_no_plain_form_is_an_error() -> None:
    with pytest.raises(TypeError):
        plain({1, 2})
