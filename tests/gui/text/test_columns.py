from __future__ import annotations

import pytest

from reader.gui.state import Selection
from reader.gui.text.columns import choose, enough, focus_of, passages_of, room_for, step_passage
from reader.gui.text.passages import shown_links
from reader.model.alignment import Passage
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.render.marks import Links
from reader.render.pairs import AlignedPairs
from tests.build import sample


def _all(_finding: Finding) -> bool:
    return True


@pytest.mark.parametrize(("width", "count"), [(300, 2), (968, 2), (1384, 3), (1864, 4), (4000, 4)])
def test_as_many_columns_as_can_be_read(width: int, count: int) -> None:
    assert room_for(width) == count


def test_the_sources_that_share_most_stand_together() -> None:
    assert choose(AlignedPairs(sample().alignments), (0, 1, 2, 3), 2) == (0, 1)
    assert choose(AlignedPairs(sample().alignments), (0, 1, 2, 3), 4) == (0, 1, 2, 3)
    assert choose(AlignedPairs(sample().alignments), (0, 2, 3), 2) == (0, 2)


def test_a_source_that_is_wanted_is_there_and_the_order_stays() -> None:
    assert choose(AlignedPairs(sample().alignments), (0, 1, 2, 3), 2, must=(3,)) == (0, 3)


def test_what_the_columns_have_to_show() -> None:
    finding = sample().findings[0]
    assert enough(finding, 0, (0, 1))
    assert not enough(finding, 3, (0, 1))
    assert enough(sample().findings[7], None, (1, 2))
    assert not enough(sample().findings[7], None, (0, 1))


def test_a_finding_is_in_focus_in_every_column_through_its_links() -> None:
    comparison = sample()
    gaps = [shown_links(Links(comparison), 0, 1, _all), shown_links(Links(comparison), 1, 2, _all)]
    focus = focus_of(comparison, (0, 1, 2), gaps, Selection("f0", 0))
    assert focus.verdict is Verdict.DIFFER
    assert focus.links == (0, 0)
    for column, passage in enumerate(focus.passages):
        value = next(v for v in comparison.findings[0].values if v.article == column)
        assert passage is not None
        assert passage.contains(value.span)


def test_a_passage_without_counterpart_is_in_focus_alone() -> None:
    comparison = sample()
    gaps = [shown_links(Links(comparison), 1, 2, _all)]
    focus = focus_of(comparison, (1, 2), gaps, Selection(None, 2, Passage(2, (1,))))
    assert focus.passages == (None, comparison.articles[2].sentences[1])
    assert focus.links == (-1,)


def test_nothing_selected_is_nothing_in_focus() -> None:
    assert focus_of(sample(), (0, 1), [()], Selection()).passages == (None, None)


def test_spans_become_passages_of_whole_sentences() -> None:
    sentences = sample().articles[0].sentences
    spans = [Span(sentences[0].start, sentences[1].end), sentences[3], sentences[3]]
    assert passages_of(sample(), 0, spans) == (Passage(0, (0, 1)), Passage(0, (3,)))


def test_walking_over_passages_stops_at_the_ends() -> None:
    walk = (Passage(0, (0,)), Passage(0, (2,)), Passage(0, (5,)))
    assert step_passage((), None, 1) is None
    assert step_passage(walk, None, 1) == walk[0]
    assert step_passage(walk, None, -1) == walk[2]
    assert step_passage(walk, walk[1], 1) == walk[2]
    assert step_passage(walk, walk[2], 1) == walk[2]
    assert step_passage(walk, Passage(0, (3,)), -1) == walk[1]
    assert step_passage(walk, Passage(0, (3,)), 1) == walk[2]
