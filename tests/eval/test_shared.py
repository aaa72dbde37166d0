"""Floors on cases that lie beside the repository and are not part of it; without them there is nothing to run.

The scorers there are programs of their own: each runs once, with the command line of this installation, and prints figures.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests.eval.floors import ALIGN_CORPORA, ALIGN_LIMIT, FACTS_CORPORA, FACTS_LIMIT, SHARED

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
PARALLAX = shlex.join([sys.executable, "-m", "reader"])
TIMEOUT = 600

_RECALL = re.compile(r"^(?P<verdict>differ|compatible|agree)\s+recall (?P<hit>\d+)/(?P<total>\d+)", re.MULTILINE)
_SAID = re.compile(r"findings that say differ: (?P<said>\d+): right (?P<right>\d+), wrong (?P<wrong>\d+), unlabelled (?P<unlabelled>\d+)")

needs_shared = pytest.mark.skipif(not EVAL.is_dir(), reason="no ../shared/eval beside the repository")


def run(scorer: str, *arguments: str) -> str:
    """What the scorer prints; fails with its words where it fails."""
    script = EVAL / scorer / "score.py"
    done = subprocess.run([sys.executable, str(script), *arguments], capture_output=True, text=True, timeout=TIMEOUT, check=False)
    assert done.returncode == 0, f"{scorer}: {done.stderr[-2000:]}"
    return done.stdout


def findings_figures(printed: str) -> dict[str, float]:
    """The scorer's lines as figures. Precision counts an unlabelled `differ` as wrong, the lower of its two readings."""
    figures = {f"{m['verdict']} recall": int(m["hit"]) / max(1, int(m["total"])) for m in _RECALL.finditer(printed)}
    said = _SAID.search(printed)
    assert said, printed
    if int(said["said"]):
        figures["differ precision"] = int(said["right"]) / int(said["said"])
        figures["differ not wrong"] = 1 - int(said["wrong"]) / int(said["said"])
    return figures


def json_figures(scorer: str, file: Path, arguments: Sequence[str]) -> dict[str, float]:
    """The figures of a scorer with --json, as "CORPUS figure"."""
    run(scorer, *arguments, "--json", str(file))
    corpora: Mapping[str, Mapping[str, object]] = json.loads(file.read_text(encoding="utf-8"))["figures"]
    return {f"{c} {name}": float(v) for c, figures in corpora.items() for name, v in figures.items() if isinstance(v, int | float)}


def hold(scorer: str, reached: Mapping[str, float]) -> None:
    """Fails where a figure is missing or below its floor, and shows all figures."""
    fallen = {name: (reached.get(name), floor) for name, floor in SHARED[scorer].items() if reached.get(name, float("-inf")) < floor - 1e-9}
    shown = "\n".join(f"{name}: {value:.3f}" for name, value in sorted(reached.items()))
    assert not fallen, f"{fallen}\n{shown}"


@needs_shared
def test_findings() -> None:
    hold("findings", findings_figures(run("findings", "--cmd", f"{PARALLAX} compare --format json")))


@needs_shared
def test_facts(tmp_path: Path) -> None:
    arguments = [*FACTS_CORPORA, "--limit", str(FACTS_LIMIT), "--cmd", f"{PARALLAX} facts --jsonl -"]
    hold("facts", json_figures("facts", tmp_path / "facts.json", arguments))


@needs_shared
def test_align(tmp_path: Path) -> None:
    arguments = [*ALIGN_CORPORA, "--limit", str(ALIGN_LIMIT), "--cmd", f"{PARALLAX} batch - -o -"]
    hold("align", json_figures("align", tmp_path / "align.json", arguments))


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
