"""The first comparison, which nobody waits for."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
from reader.service.warming import compare_two_short_texts
from reader.text.lexicon import word_list
compare_two_short_texts()
print(word_list.cache_info().currsize)
"""


def test_it_reads_the_word_lists_of_a_comparison_in_a_fresh_process() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], check=True, capture_output=True, text=True)
    assert int(done.stdout) > 10
