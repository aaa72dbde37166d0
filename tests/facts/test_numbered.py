"""Numbers that are part of a name."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Meridian 350 ferry", "Meridian 530 ferry", "differ"),
        ("Meridian 350 ferry", "Meridian 350 ferry", None),
        ("Meridian 350 and Meridian 530 ferries", "Meridian 530 ferry", None),
        ("Hwy. 404 ferry", "Hwy. 406 ferry", "differ"),
        ("Meridian ferry", "Meridian 530 ferry", None),
    ],
)
def test_one_name_with_two_numbers(left: str, right: str, verdict: str | None) -> None:
    found = compared(
        f"The harbour office of Port Ellery sold the {left} to a broker from Norland, it said.",
        f"A broker from Norland has bought the {right} from the harbour office of Port Ellery.",
    )
    assert [v for v, _ in rows(found, "quantity")] == ([verdict] if verdict else [])


def test_sections_are_two_things_as_often_as_one() -> None:
    found = compared(
        "The remaining five men continue to be questioned under Section 17 of the Harbour Act.",
        "Three men and two women who were at the dock were arrested under Section 41 of the Harbour Act.",
    )
    assert not [v for v, _ in rows(found, "quantity") if v == "differ"]
