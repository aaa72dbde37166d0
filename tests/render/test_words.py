from __future__ import annotations

import pytest

from reader.model.article import Article
from reader.model.finding import Verdict
from reader.render.words import SECTIONS, VERDICTS, count, letter, source_name, strongest


@pytest.mark.parametrize(
    ("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
)
def test_letters_go_on_after_z(index: int, letters: str) -> None:
    assert letter(index) == letters


def test_every_verdict_has_words_and_a_place() -> None:
    assert set(SECTIONS) == set(Verdict)
    assert SECTIONS[0] is Verdict.DIFFER
    assert SECTIONS[-1] is Verdict.ONLY
    assert len({w.label for w in VERDICTS.values()}) == len(Verdict)


def test_signs_tell_verdicts_apart_without_colour() -> None:
    assert len({(w.sign, w.clock) for w in VERDICTS.values()}) == len(Verdict)


def test_the_strongest_verdict_is_the_first_section() -> None:
    assert strongest(frozenset({Verdict.ONLY, Verdict.AGREE, Verdict.DIFFER})) is Verdict.DIFFER
    assert strongest(frozenset()) is None


@pytest.mark.parametrize(
    ("outlet", "url", "origin", "name"),
    [
        ("Harbour Ledger", "https://www.ledger.example/a", "a.txt", "Harbour Ledger"),
        (None, "https://www.ledger.example/a", "a.txt", "ledger.example"),
        (None, None, "reports/northgate one.html", "northgate one"),
        (None, None, "C:\\reports\\northgate.html", "northgate"),
        (None, None, "https://post.example/night", "post.example"),
        (None, None, "-", "Source C"),
        (None, None, "pasted text", "Source C"),
        (None, "http://[broken", "", "Source C"),
    ],
)
def test_a_source_has_a_name(outlet: str | None, url: str | None, origin: str, name: str) -> None:
    assert source_name(Article("x", "", (), outlet=outlet, url=url, origin=origin), 2) == name


def test_counts_have_their_noun() -> None:
    assert [count(1, "source"), count(0, "source"), count(2, "reply", "replies")] == ["1 source", "0 sources", "2 replies"]
