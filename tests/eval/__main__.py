"""Prints the figures: `python -m tests.eval [EVENT...] [--notes]` of the sample events, `--shared` of the scorers beside the repository,
`--floors` as the table of floors.py wants them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping

from tests.eval.events import measure
from tests.eval.floors import SHARED
from tests.eval.gold import event_folders
from tests.eval.scoring import Score, add
from tests.eval.shared import reached


def main() -> None:
    """Prints what the options ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.eval", description=__doc__)
    parser.add_argument("events", nargs="*", metavar="EVENT")
    parser.add_argument("--notes", action="store_true", help="what was missed or wrong, too")
    parser.add_argument("--floors", action="store_true", help="the figures as a table to paste")
    parser.add_argument("--shared", action="store_true", help="the scorers beside the repository instead")
    options = parser.parse_args()
    if options.shared:
        tables: Mapping[str, Mapping[str, float]] = {scorer: reached(scorer) for scorer in SHARED}
    else:
        scores = {f.name: measure(f).score for f in event_folders() if not options.events or f.name in options.events}
        if not options.floors:
            _print_scores(scores, options.notes)
            return
        tables = {name: score.figures() for name, score in scores.items()}
    _print_tables(tables)


def _print_scores(scores: Mapping[str, Score], notes: bool) -> None:
    for name, score in {**scores, "all": add(scores.values())}.items():
        print(name)
        for figure, share in sorted(score.shares.items()):
            print(f"  {figure:24s} {share.right:4d} of {share.of:4d}" + (f"  {share.right / share.of:.3f}" if share.of else ""))
        if notes and name in scores:
            print(*(f"    {note}" for note in score.notes), sep="\n")


def _print_tables(tables: Mapping[str, Mapping[str, float]]) -> None:
    """Rounded down, so that what is pasted holds."""
    for name, figures in tables.items():
        print(f'    "{name}": {{')
        print(*(f'        "{figure}": {math.floor(1000 * value) / 1000},' for figure, value in sorted(figures.items())), sep="\n")
        print("    },")


if __name__ == "__main__":
    main()
