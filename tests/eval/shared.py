"""Running the scorers that lie beside the repository and are not part of it, with the command line of this installation."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.eval.floors import ALIGN_CORPORA, ALIGN_LIMIT, FACTS_CORPORA, FACTS_LIMIT, MUTATIONS_LIMIT

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
PARALLAX = shlex.join([sys.executable, "-m", "reader"])
TIMEOUT = 600
NOT_FIGURES = frozenset(("cases", "judged", "gold", "listed", "at score", "P", "R", "F1", "macro F1"))
"""Counts, and shares over all alignments that are listed: doubtful ones are listed on purpose, so AP and best F1 say more."""

_RECALL = re.compile(r"^(?P<verdict>differ|compatible|agree)\s+recall (?P<hit>\d+)/(?P<total>\d+)", re.MULTILINE)
_SAID = re.compile(r"findings that say differ: (?P<said>\d+): right (?P<right>\d+), wrong (?P<wrong>\d+), unlabelled (?P<unlabelled>\d+)")


def run(scorer: str, *arguments: str, script: str = "score.py") -> str:
    """What the scorer prints; fails with its words where it fails."""
    path = EVAL / scorer / script
    done = subprocess.run([sys.executable, str(path), *arguments], capture_output=True, text=True, timeout=TIMEOUT, check=False)
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


def reached(scorer: str) -> dict[str, float]:
    """The figures of one scorer: "findings", "facts", "mutations" or "align"."""
    if scorer == "findings":
        return findings_figures(run(scorer, "--cmd", f"{PARALLAX} compare --format json"))
    if scorer == "facts":
        return _json_figures(scorer, [*FACTS_CORPORA, "--limit", str(FACTS_LIMIT), "--cmd", f"{PARALLAX} facts --jsonl -"])
    if scorer == "mutations":
        return mutation_figures()
    return _json_figures(scorer, [*ALIGN_CORPORA, "--limit", str(ALIGN_LIMIT), "--cmd", f"{PARALLAX} batch - -o -"])


def mutation_figures() -> dict[str, float]:
    """How many changed facts are found, and how many unchanged and reworded ones are left alone, in percent."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.json"
        command = f"{PARALLAX} batch - -o -"
        run("facts", "--limit", str(MUTATIONS_LIMIT), "--json", str(file), "--cmd", command, script="mutate_score.py")
        figures: Mapping[str, float] = json.loads(file.read_text(encoding="utf-8"))["figures"]
    return {
        "found over all kinds": figures["mean over change kinds"],
        "found over dates and numbers": figures["mean over date and quantity kinds"],
        "unchanged left alone": 100 - figures["clean false alarms"],
        "reworded left alone": 100 - figures["reworded called conflict"],
        "pairs read": 100.0 if not figures["pairs failed"] else 0.0,
    }


def _json_figures(scorer: str, arguments: Sequence[str]) -> dict[str, float]:
    """The figures of a scorer with --json, as "CORPUS figure"."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.json"
        run(scorer, *arguments, "--json", str(file))
        corpora: Mapping[str, Mapping[str, object]] = json.loads(file.read_text(encoding="utf-8"))["figures"]
    return {
        f"{corpus} {name}": float(value)
        for corpus, figures in corpora.items()
        for name, value in figures.items()
        if corpus != "all" and name not in NOT_FIGURES and isinstance(value, int | float)
    }
