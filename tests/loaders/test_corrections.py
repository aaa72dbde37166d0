"""Corrections: blocks restored in their places, others left out, metadata set; what was read stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.loaders.corrections import LEFT_OUT, corrected, proof_blocks, value_of
from reader.loaders.draft import Block, Draft, Known, finish
from reader.model.article import Article
from reader.model.correction import BlockName, Correction

A = "The ferry ran aground off Port Ellery on Monday with three hundred people aboard."
B = "Nine passengers were hurt, and the harbour council said that it would ask why."
C = "The company denied that the radar had failed."


def _article(*blocks: Block, **metadata: str) -> Article:
    known = tuple((field, Known(value, "meta tag")) for field, value in metadata.items())
    return finish(Draft(blocks, known), "a.html")


def _page() -> Article:
    return _article(
        Block("Home", "navigation", False),
        Block("News", "navigation", False),
        Block(A),
        Block("Image: a pier", "image caption"),
        Block(B),
        Block("Read more: another ferry", "related link", False),
        Block(C),
        Block("Leave a comment", "comments", False),
        headline="Ferry aground",
        published="2024-12-03",
    )


def test_all_blocks_stand_in_the_order_of_the_source() -> None:
    found = [(b.text, b.reason, b.kept) for b in proof_blocks(_page(), Correction())]
    assert found == [
        ("Home", "navigation", False),
        ("News", "navigation", False),
        (A, None, True),
        ("Image: a pier", "image caption", False),
        (B, None, True),
        ("Read more: another ferry", "related link", False),
        (C, None, True),
        ("Leave a comment", "comments", False),
    ]


@pytest.mark.parametrize(
    ("block", "text"),
    [
        ("Home", f"Home\n\n{A}\n\n{B}\n\n{C}"),
        ("Image: a pier", f"{A}\n\nImage: a pier\n\n{B}\n\n{C}"),
        ("Read more: another ferry", f"{A}\n\n{B}\n\nRead more: another ferry\n\n{C}"),
        ("Leave a comment", f"{A}\n\n{B}\n\n{C}\n\nLeave a comment"),
    ],
)
def test_a_block_is_restored_where_it_stood(block: str, text: str) -> None:
    loaded = _page()
    article = corrected(loaded, Correction(restored=(BlockName(block),)))
    assert article.text == text
    assert [p.of(article.text) for p in article.paragraphs] == text.split("\n\n")
    assert article.id == loaded.id
    assert block not in [d.text for d in article.dropped]
    assert [b.text for b in proof_blocks(loaded, Correction())] == [b.text for b in proof_blocks(article, Correction())]


def test_a_paragraph_is_left_out_with_a_reason_of_its_own() -> None:
    article = corrected(_page(), Correction(dropped=(BlockName(B),)))
    assert article.text == f"{A}\n\n{C}"
    assert (B, LEFT_OUT) in [(d.text, d.reason) for d in article.dropped]


def test_of_equal_blocks_the_one_that_was_meant() -> None:
    loaded = _article(Block("Same words"), Block(A), Block("Same words"), Block(B))
    assert corrected(loaded, Correction(dropped=(BlockName("Same words", 1),))).text == f"Same words\n\n{A}\n\n{B}"


def test_a_text_never_becomes_empty_and_strangers_change_nothing() -> None:
    loaded = _article(Block(A))
    assert corrected(loaded, Correction(dropped=(BlockName(A),))).text == A
    assert corrected(loaded, Correction(restored=(BlockName("not there"),))).text == A
    assert corrected(loaded, Correction()) is loaded


def test_metadata_are_set_emptied_and_told_to_be_the_users() -> None:
    loaded = _page()
    article = corrected(loaded, Correction(metadata=(("published", "5 December 2024"), ("headline", ""), ("byline", "By Ada Lund"))))
    assert (article.published, article.headline, article.byline) == ("2024-12-05", None, "Ada Lund")
    assert dict(article.metadata_from)["published"] == "user"
    assert "headline" not in dict(article.metadata_from)
    assert corrected(loaded, Correction(metadata=(("published", "soon"),))).published == loaded.published


def test_warnings_follow() -> None:
    loaded = _article(Block(A), Block(B), Block("It ends in the mid"))
    assert {n.code for n in loaded.notices} >= {"no-date", "cut-off"}
    mended = corrected(loaded, Correction(dropped=(BlockName("It ends in the mid"),), metadata=(("published", "2024-12-03"),)))
    assert not {n.code for n in mended.notices} & {"no-date", "cut-off"}


def test_a_date_of_an_update_is_told() -> None:
    from reader.loaders.plain import article_of_text

    article = article_of_text(f"Ferry aground\n\nUpdated 5 December 2024\n\n{A}\n\n{B}", "a.txt")
    assert article.published == "2024-12-05"
    assert "updated-for-published" in {n.code for n in article.notices}
    assert "updated-for-published" not in {n.code for n in corrected(article, Correction(metadata=(("published", "2024-12-03"),))).notices}


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [("published", "31 January 2025", "2025-01-31"), ("published", "x", None), ("url", "ferry", None), ("language", "German", None)],
)
def test_what_a_user_types_is_read(field: str, typed: str, value: str | None) -> None:
    assert value_of(field, typed) == value


@given(
    st.lists(
        st.tuples(st.sampled_from(["a b", "c d", "e f", "g h"]), st.sampled_from([None, "navigation", "caption"]), st.booleans()),
        min_size=1,
    )
)
def test_the_order_of_blocks_outlives_loading_and_correcting(drawn: list[tuple[str, str | None, bool]]) -> None:
    blocks = [Block(text, reason, place or reason is None) for text, reason, place in drawn] + [Block("the end")]
    loaded = _article(*blocks)
    proof = proof_blocks(loaded, Correction())
    assert [(b.text, b.reason) for b in proof] == [(b.text, b.dropped) for b in blocks]
    every = Correction(restored=tuple(b.name for b in proof if not b.kept))
    assert corrected(loaded, every).text == "\n\n".join(b.text for b in blocks)
