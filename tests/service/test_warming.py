"""The first comparison, which nobody waits for."""

from __future__ import annotations

from reader.service.warming import compare_two_short_texts
from reader.text.lexicon import word_list


def test_it_reads_what_a_comparison_needs() -> None:
    word_list.cache_clear()
    compare_two_short_texts()
    assert word_list.cache_info().currsize > 10
