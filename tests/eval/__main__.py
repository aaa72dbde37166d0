"""Prints the figures of the sample events: `python -m tests.eval [EVENT...] [--notes]`."""

from __future__ import annotations

import argparse

from tests.eval.events import measure
from tests.eval.gold import event_folders
from tests.eval.scoring import add


def main() -> None:
    """Prints, for each event and for all together, every share, and with --notes what was missed or wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", nargs="*", metavar="EVENT")
    parser.add_argument("--notes", action="store_true", help="what was missed or wrong, too")
    options = parser.parse_args()
    measured = {f.name: measure(f).score for f in event_folders() if not options.events or f.name in options.events}
    for name, score in {**measured, "all": add(measured.values())}.items():
        print(name)
        for figure, share in sorted(score.shares.items()):
            print(f"  {figure:24s} {share.right:4d} of {share.of:4d}" + (f"  {share.right / share.of:.3f}" if share.of else ""))
        if options.notes and name in measured:
            print(*(f"    {note}" for note in score.notes), sep="\n")


if __name__ == "__main__":
    main()
