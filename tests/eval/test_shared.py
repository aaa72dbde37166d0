"""Floors on cases that lie beside the repository and are not part of it; without them there is nothing to run."""

from __future__ import annotations

import pytest

from tests.eval.floors import SHARED
from tests.eval.shared import EVAL, findings_figures, reached


@pytest.mark.skipif(not EVAL.is_dir(), reason="no ../shared/eval beside the repository")
@pytest.mark.parametrize("scorer", sorted(SHARED))
def test_no_figure_falls_below_its_floor(scorer: str) -> None:
    figures = reached(scorer)
    fallen = {name: (figures.get(name), floor) for name, floor in SHARED[scorer].items() if figures.get(name, float("-inf")) < floor - 1e-9}
    assert not fallen, "\n".join([str(fallen)] + [f"{name}: {value:.3f}" for name, value in sorted(figures.items())])


def test_lines_of_the_findings_scorer_are_read() -> None:
    printed = """differ     recall 3/12 = 0.25   quote 3/12
compatible recall 0/10 = 0.00
agree      recall 8/10 = 0.80   date 8/10
findings that say differ: 5: right 3, wrong 1, unlabelled 1; precision between 0.60 and 0.80
"""
    assert findings_figures(printed) == {
        "differ recall": 0.25,
        "compatible recall": 0.0,
        "agree recall": 0.8,
        "differ precision": 0.6,
        "differ not wrong": 0.8,
    }
