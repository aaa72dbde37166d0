"""Deeds of one doer: who did it, and who did it to whom."""

from __future__ import annotations

import pytest

from reader.facts.deeds import deeds_of
from reader.facts.grammar import Range, scan_of
from reader.text.document import prepare
from tests.compare.build import compared, rows


def differ(one: str, two: str) -> list[tuple[str, ...]]:
    """The words of the claims on which two texts differ."""
    return [words for verdict, words in rows(compared(one, two), "claim") if verdict == "differ"]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Ada Quill arranged the meeting.", ("arrange", "Ada Quill", "the meeting")),
        ("The meeting was brokered by the publicist Bo Lund.", ("arrange", "the publicist Bo Lund", "The meeting")),
        ("Sam Reed Jr. arranged the meeting.", ("arrange", "Sam Reed Jr", "the meeting")),
        ("Norvane found a leak and told the ministry.", ("tell", "Norvane", "the ministry")),
        ("They met a lawyer of hers who had promised the papers.", ("promise", "a lawyer of hers", "the papers")),
    ],
)
def test_deeds(text: str, deed: tuple[str, str | None, str | None]) -> None:
    document = prepare(text)

    def words(part: Range | None) -> str | None:
        return scan_of(document).span(part).of(text) if part else None

    (found,) = deeds_of(document)[0]
    assert (found.name, words(found.doer), words(found.object)) == deed


@pytest.mark.parametrize("text", ["He did not arrange the meeting.", "The order came late.", "Their sale was invented."])
def test_no_deed(text: str) -> None:
    assert not any(d.doer for d in deeds_of(prepare(text)).get(0, ()))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Letters show that Peter Lund Jr. arranged the meeting at the old mill.", "The meeting was brokered by the publicist Anna Reed."),
        (
            "The meeting came about through the publicist Anna Reed, who had promised the campaign information about the mayor.",
            "He met an attorney from Norland who had promised damaging information about the mayor.",
        ),
        (
            "Norvane told the ministry about the theft of the key on 8 May.",
            "On 8 May the ministry alerted the company to the theft of the key.",
        ),
    ],
)
def test_another_doer(one: str, two: str) -> None:
    assert len(differ(one, two)) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Peter Lund arranged the meeting.", "The meeting was arranged by Lund."),
        ("Peter Lund arranged the meeting.", "Anna Reed arranged a concert."),
        ("Peter Lund bought tickets for the fair.", "Anna Reed bought tickets for the fair."),
        ("Peter Lund arranged the meeting.", "She arranged the meeting."),
        ("Peter Lund and Anna Reed arranged the meeting. Later Lund arranged the meeting alone.", "Peter Lund arranged the meeting."),
        ("Peter Lund arranged the meeting.", "Norvane arranged the meeting."),
        ("A guard outside the old mill told Peter Lund to stop at once.", "Peter Lund told the police he had drunk wine before the drive."),
    ],
)
def test_no_other_doer(one: str, two: str) -> None:
    assert differ(one, two) == []
