"""Normal forms are normal: bringing one into its normal form again changes nothing."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from reader.facts.bodies import plain_body
from reader.facts.name_compare import name_words
from reader.facts.nouns import lemma
from reader.facts.quoted_words import HOLE, quoted
from reader.facts.units import unit_named
from reader.text.digits import plain_digits
from reader.text.fold import fold, fold_word

WORDS = st.text(st.characters(categories=("L", "M", "N", "P")), max_size=12)
NOUNS = st.sampled_from(
    ["houses", "people", "children", "boxes", "policemen", "companies", "series", "buses", "wives", "crises", "aircraft"]
)


@given(WORDS)
def test_a_folded_text_is_folded(word: str) -> None:
    assert fold(fold(word).text).text == fold(word).text


@given(NOUNS)
def test_a_lemma_is_its_own(noun: str) -> None:
    assert lemma(lemma(noun)) == lemma(noun)


@given(st.lists(st.sampled_from(["Ada", "Quill", "McMarlow", "O’Hara", "van", "Port", "Ellery", "Jr."]), min_size=1, max_size=4))
def test_the_words_of_a_name_are_their_own(words: list[str]) -> None:
    once = name_words(" ".join(words))
    assert name_words(" ".join(once)) == once


@given(
    st.lists(st.sampled_from(["two", "per", "cent", "won't", "Feb.", "labour", "gonna", "9%", "1,000", "twin-engine", "it's"]), max_size=6)
)
@example(["per", "cent"])
def test_the_words_of_a_quotation_are_their_own(words: list[str]) -> None:
    once = [u for u in quoted((" ".join(words),), "en").units if u is not HOLE]
    assert [u for u in quoted((" ".join(str(u) for u in once),), "en").units if u is not HOLE] == once


def test_a_units_symbol_names_itself() -> None:
    for symbol in ("USD", "km", "%", "pp", "hour", "kg"):
        unit = unit_named(symbol)
        assert unit is not None
        assert unit.symbol == symbol
        assert fold_word(fold_word(symbol)) == fold_word(symbol)


@given(st.text(st.sampled_from("3３٣٪％，１a年 ٫"), max_size=12))
def test_plain_digits_are_plain(text: str) -> None:
    assert plain_digits(plain_digits(text)) == plain_digits(text)
    assert len(plain_digits(text)) == len(text)


@given(
    st.lists(st.sampled_from(["The", "US", "United", "States", "Department", "of", "Treasury", "British", "Army"]), min_size=1).map(
        " ".join
    )
)
def test_a_plain_body_is_plain(name: str) -> None:
    assert plain_body(plain_body(name)) == plain_body(name)
