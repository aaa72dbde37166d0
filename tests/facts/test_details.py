"""One thing with other details."""

from __future__ import annotations

import pytest

from tests.compare.build import compared, rows


def details(one: str, two: str) -> list[tuple[str, ...]]:
    """The words of things of which each text says something of its own."""
    return [words for verdict, words in rows(compared(one, two), "claim") if verdict == "compatible"]


@pytest.mark.parametrize(
    ("one", "two", "words"),
    [
        (
            "They had obtained a stolen key to the cloud service of Norvane.",
            "They had obtained a security key to the cloud service of Norvane.",
            ("stolen key", "security key"),
        ),
        (
            "The ministry told the council that hackers sponsored by the state had broken into its computers.",
            "The council heard that hackers whom the ministry believes to be backed by Norland had broken into computers.",
            ("hackers sponsored by the state", "hackers whom the ministry believes to be backed by Norland"),
        ),
    ],
)
def test_another_detail(one: str, two: str, words: tuple[str, str]) -> None:
    assert words in details(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("They had obtained a stolen key to the service.", "They had obtained the stolen key to the service."),
        ("They had obtained a stolen key to the service.", "They had obtained the key to the service."),
        ("They had obtained a stolen key to the service.", "They had obtained stolen security keys to the service."),
        ("They had obtained a stolen key to the service.", "The mayor lost a golden key on Monday."),
    ],
)
def test_no_other_detail(one: str, two: str) -> None:
    assert details(one, two) == []
