from __future__ import annotations

from dataclasses import replace

from reader.compare.anchors import anchor_at
from reader.compare.codes import PlacedCodes, passage_around, place_codes
from reader.model.comparison import Comparison
from reader.model.note import Coding
from reader.model.span import Span
from tests.build import sample


def coded(comparison: Comparison, article: int, span: Span, code: str = "Conflict") -> Coding:
    return Coding(f"{article}{span.start}{code}", code, anchor_at(comparison.articles[article].article, span))


def test_a_code_stands_where_its_words_stand() -> None:
    comparison = sample()
    finding = comparison.findings[0]
    value = finding.values[0]
    passage = passage_around(comparison, value.article, value.span)
    placed = place_codes(comparison, [coded(comparison, value.article, passage)])
    assert [(p.article, p.span) for p in placed.places] == [(value.article, passage)]
    assert placed.adrift == ()
    assert placed.of(finding) == {"Conflict"}
    assert placed.on(value.article, value.span)
    assert not placed.on(value.article + 1, value.span)


def test_a_passage_is_the_sentences_around() -> None:
    comparison = sample()
    sentences = comparison.articles[0].sentences
    inside = Span(sentences[1].start + 2, sentences[1].start + 4)
    assert passage_around(comparison, 0, inside) == sentences[1]
    assert passage_around(comparison, 0, Span(sentences[0].end - 1, sentences[1].start + 1)) == Span(sentences[0].start, sentences[1].end)


def test_codes_follow_an_article_whose_text_has_changed_and_lose_no_other() -> None:
    comparison = sample()
    first, second = comparison.articles[0].sentences[:2]
    codings = [coded(comparison, 0, first), coded(comparison, 0, second, "Own code")]
    renamed = replace(comparison.articles[0].article, id="another")
    moved = replace(comparison, articles=(replace(comparison.articles[0], article=renamed), *comparison.articles[1:]))
    assert [p.span for p in place_codes(moved, codings).places] == [first, second]


def test_a_code_without_its_words_is_adrift_and_kept() -> None:
    comparison = sample()
    gone = Coding(
        "x",
        "Morality",
        replace(coded(comparison, 0, comparison.articles[0].sentences[0]).anchor, quote="no such words", before="q" * 9, after="z" * 9),
    )
    assert place_codes(comparison, [gone]) == PlacedCodes((), (gone,))
