from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article
from reader.model.comparison import AnalysedArticle
from reader.model.span import Span
from reader.render.snippets import Snippet, snippet
from reader.text.document import document_of, paragraphs_of
from tests.build import article


def shown(marked: str, width: int) -> str:
    built = article(marked)
    made = snippet(built.analysed, built.spans["v"], width)
    return f"{made.text[: made.mark.start]}⟦{made.mark.of(made.text)}⟧{made.text[made.mark.end :]}"


@pytest.mark.parametrize(
    ("marked", "width", "expected"),
    [
        ("It sank on ⟦v:May 3⟧.", 90, "It sank on ⟦May 3⟧."),
        ("It sank on ⟦v:May 3⟧. All were saved.", 90, "It sank on ⟦May 3⟧."),
        (
            "Nobody was told for days, the mayor said on ⟦v:May 3⟧, because the lines were down in all of the upper town.",
            40,
            "… the mayor said on ⟦May 3⟧ …",
        ),
        ("The lines were down in the whole of the upper town and ⟦v:nine⟧ were hurt.", 40, "… and ⟦nine⟧ were hurt."),
        ("The lines of the upper town stayed dark until ⟦v:nine⟧ that night and on", 30, "… until ⟦nine⟧ that night …"),
        ("He said ⟦v:“never before had a whole town been so dark for so long”⟧ on Monday.", 30, "… ⟦“never before had a whole⟧ …"),
        ("他们在⟦v:五月三日⟧说，整个城市都没有电，所有的学校都关闭了。", 24, "他们在⟦五月三日⟧说，整个城市都没有电 …"),
    ],
)
def test_cut_where_a_reader_would_cut(marked: str, width: int, expected: str) -> None:
    assert shown(marked, width) == expected


def test_a_number_is_never_parted_from_its_noun() -> None:
    assert "on 5 …" not in shown("The ferry struck rocks near ⟦v:Port Ellery⟧ on 5 December in fog", 43)


def test_a_span_over_two_sentences_shows_both() -> None:
    assert shown("“⟦v:We saw it. We ran⟧,” he said.", 90) == "“⟦We saw it. We ran⟧,” he said."


def test_a_character_is_never_parted_from_its_accents() -> None:
    made = snippet_of("a\u0301" * 40, Span(0, 80), 24)
    assert made.text.endswith("\u0301 …")


def snippet_of(text: str, span: Span, width: int) -> Snippet:
    built = Article("x", text, paragraphs_of(text))
    return snippet(AnalysedArticle(built, document_of(built).sentences, ()), span, width)


texts = st.text(st.sampled_from("ab 12.,;: \n“”—é\u0301🚢（，。)"), min_size=1, max_size=160)


@given(texts, st.data(), st.integers(12, 100))
def test_the_mark_is_the_value_and_no_word_is_altered(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    made = snippet_of(text, span, width)
    words = made.text.removeprefix("… ").removesuffix(" …")
    assert words in text
    assert text[made.start :].startswith(words)
    assert len(made.mark) > 0
    assert span.of(text).startswith(made.mark.of(made.text))
    assert len(made.mark) == len(span) or made.text.endswith(" …")
    assert len(made.text) <= width + 4
