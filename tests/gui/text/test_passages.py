from __future__ import annotations

from reader.gui.text.mark_layer import Segment
from reader.gui.text.passages import segments, shown_links, shown_marks
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.render.marks import Links
from tests.build import sample


def _all(_finding: Finding) -> bool:
    return True


def _none(_finding: Finding) -> bool:
    return False


def test_only_marks_of_shown_findings_are_painted() -> None:
    dates = shown_marks(Links(sample()), 0, lambda f: f.kind == "date")
    assert [m.kind for m in dates] == ["date"]
    assert shown_marks(Links(sample()), 0, _none) == ()


def test_a_link_has_the_verdict_of_what_is_shown() -> None:
    first = shown_links(Links(sample()), 0, 1, _all)[0]
    assert first.verdict is Verdict.DIFFER
    assert shown_links(Links(sample()), 0, 1, lambda f: f.verdict is not Verdict.DIFFER)[0].verdict is Verdict.COMPATIBLE


def test_a_link_whose_findings_are_all_hidden_is_left_out() -> None:
    assert shown_links(Links(sample()), 0, 1, _none) == ()


def test_the_gutter_shows_matched_sentences_and_what_only_this_source_reports() -> None:
    sentences = sample().articles[2].sentences
    matched = [(sentences[0], Verdict.COMPATIBLE)]
    found = segments(sample(), 2, matched, _all)
    assert found[0] == Segment(sentences[0], Verdict.COMPATIBLE)
    assert {s.verdict for s in found[1:]} == {Verdict.ONLY}


def test_sentences_of_one_passage_have_one_bar_and_the_strongest_verdict_wins() -> None:
    sentences = sample().articles[0].sentences
    both = Span(sentences[0].start, sentences[1].end)
    found = segments(sample(), 0, [(both, Verdict.AGREE), (sentences[1], None), (sentences[2], None)], _none)
    assert found == (
        Segment(sentences[0], Verdict.AGREE),
        Segment(sentences[1], Verdict.AGREE),
        Segment(sentences[2], None),
    )
    assert segments(sample(), 0, [(both, Verdict.AGREE)], _none) == (Segment(both, Verdict.AGREE),)
