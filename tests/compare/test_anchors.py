from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.anchors import Place, anchor_at, find, locate
from reader.model.anchor import Anchor
from reader.model.span import Span
from tests.build import article, strip_marks


def _anchor(marked: str) -> tuple[Anchor, str]:
    made = article(marked)
    return anchor_at(made.analysed.article, made.spans["x"]), made.analysed.article.text


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("Police said ⟦x:12⟧ people were hurt.", "Police said ⟦x:12⟧ people were hurt."),
        (
            "Police said ⟦x:12⟧ people were hurt on Monday.",
            "A new first sentence of 12 words. Police said ⟦x:12⟧ people were hurt on Monday.",
        ),
        ("Police said ⟦x:12⟧ people were hurt.", "On Monday police said ⟦x:12⟧ people were badly hurt."),
        ("The ferry sank with ⟦x:about 300⟧ people aboard it.", "The ferry sank with ⟦x:some 300⟧ people aboard it."),
        ("12 boats came. Police said ⟦x:12⟧ people were hurt.", "Twelve boats came, then 12 more. Police said ⟦x:12⟧ people were hurt."),
    ],
)
def test_words_are_found_again(then: str, now: str) -> None:
    anchor, _ = _anchor(then)
    text, spans = strip_marks(now)
    assert find(anchor, text) == spans["x"]


@pytest.mark.parametrize(
    "now", ["", "Quite another text with 12 boats in another harbour.", "Police", "12", "Said police, who hurt 12 in all of the night"]
)
def test_short_words_in_other_surroundings_are_not_taken_for_the_same(now: str) -> None:
    anchor, _ = _anchor("Police said ⟦x:12⟧ people were hurt on Monday.")
    assert find(anchor, now) is None


def test_a_long_quote_is_found_wherever_it_stands() -> None:
    quote = "the council had been warned of the pier in three letters"
    anchor, _ = _anchor(f"Officials now admit that ⟦x:{quote}⟧ since the spring.")
    text = f"Since May, {quote}, all unread."
    assert find(anchor, text) == Span(11, 11 + len(quote))


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 20))
def test_an_unchanged_text_gives_words_equal_to_the_quote(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    made = article("x").analysed.article
    anchor = Anchor(made.id, span.of(text), text[max(0, span.start - 24) : span.start], text[span.end : span.end + 24])
    found = find(anchor, text)
    assert (found is None) if not anchor.quote else (found is not None and found.of(text) == anchor.quote)


def test_an_anchor_whose_article_is_gone_holds_in_the_one_article_with_its_words() -> None:
    anchor, _ = _anchor("Police said ⟦x:12⟧ people were hurt.")
    other, changed = (article(t).analysed.article for t in ("There were 12 boats.", "Late. Police said 12 people were hurt."))
    assert locate(anchor, [other, changed]) == Place(1, Span(18, 20))
    assert locate(anchor, [changed, changed]) is None
    assert locate(anchor, []) is None
