from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.gui.text.culling import SpanIndex
from reader.model.span import Span

_SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 30)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=30).map(sorted)


@given(_SPANS, st.integers(0, 60), st.integers(0, 30))
def test_finds_exactly_what_touches(spans: list[Span], start: int, length: int) -> None:
    end = start + length
    wanted = [i for i, s in enumerate(spans) if s.start < end and s.end > start]
    assert list(SpanIndex(spans).touching(start, end)) == wanted


def test_spans_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        SpanIndex([Span(4, 5), Span(1, 2)])
