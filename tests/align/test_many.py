from __future__ import annotations

import pytest

from reader.align import many
from reader.align.features import NAMES
from reader.align.many import likely_pairs
from reader.align.pairs import every_pair
from reader.align.words import Lines, lines_of
from reader.text.document import prepare
from tests.generated import generated_articles


def _lines(text: str) -> Lines:
    return lines_of(prepare(text))


@pytest.fixture(scope="module")
def long() -> tuple[Lines, Lines]:
    one, two = (_lines(article.text) for article in generated_articles(2, 1800))
    return one, two


def test_both_ways_of_scoring_give_the_same_scores(long: tuple[Lines, Lines]) -> None:
    every = every_pair(*long)
    likely = likely_pairs(*long)
    assert len(likely) > 60
    for pair, scores in likely.items():
        assert dict(zip(NAMES, scores, strict=True)) == pytest.approx(dict(zip(NAMES, every[pair], strict=True)), abs=1e-9)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Priebus met Preibus and Lee in 2013 in Ōsaka. The mayor, the mayor said, left the mayor.",
            "Preibus saw the mayor in Osaka in 2013.",
        ),
        ("Ünlü şehir 🎈 12,000 people.", "12,000 people in Ünlü şehri 🎈🎈."),
        ("A. B. 7.", "7. 7, 7 and 8."),
    ],
)
def test_both_ways_agree_on_repeated_misspelled_and_foreign_words(left: str, right: str) -> None:
    one, two = _lines(left), _lines(right)
    every, likely = every_pair(one, two), likely_pairs(one, two)
    for pair, scores in likely.items():
        assert scores == pytest.approx(every[pair], abs=1e-9)


def test_the_best_partner_of_every_sentence_is_among_the_likely_pairs(long: tuple[Lines, Lines]) -> None:
    every, likely = every_pair(*long), likely_pairs(*long)
    at = NAMES.index("bm25")
    best = {i: max((p for p in every if p[0] == i), key=lambda p: every[p][at]) for i in range(len(long[0].sentences))}
    close = {pair for pair in best.values() if every[pair][at] > 0.3}
    assert len(close) > 10
    assert close <= likely.keys()


def test_large_matrices_are_made_in_parts(long: tuple[Lines, Lines], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = likely_pairs(*long)
    monkeypatch.setattr(many, "_DENSE", 3_000)
    monkeypatch.setattr(many, "_AT_ONCE", 17)
    parts = likely_pairs(*long)
    assert list(parts) == list(whole)
    assert all(parts[pair] == pytest.approx(scores, abs=1e-9) for pair, scores in whole.items())


@pytest.mark.parametrize(("left", "right"), [("", ""), ("Rain fell.", ""), ("", "Rain fell."), ("…", "!"), ("Rain fell.", "Snow lay.")])
def test_texts_without_anything_in_common_have_no_likely_pairs(left: str, right: str) -> None:
    assert likely_pairs(_lines(left), _lines(right)) == {}
