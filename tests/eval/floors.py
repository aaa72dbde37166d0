"""The floors of quality: what the program reached when the figure was last raised. A figure may rise, never fall in silence.

Shares of the sample events are between 0 and 1 (their meaning: `tests.eval.scoring`), those of the shared scorers as these
print them. Raise a floor in the commit that earns it; `python -m tests.eval` prints what is reached now.
"""

from __future__ import annotations

from collections.abc import Mapping

Floors = Mapping[str, float]

SEEDS: Mapping[str, Floors] = {
    "treasury-breach": {},
    "ferry-fire": {},
    "getriebewerk": {},
}
"""By event, then by figure."""

FALSE_DIFFER: Mapping[str, int] = {"treasury-breach": 0, "ferry-fire": 2, "getriebewerk": 0}
"""By event: how many findings may say that sources differ where the labels do not; a ceiling."""

SHARED: Mapping[str, Floors] = {
    "findings": {},
    "facts": {},
    "align": {},
}
"""By scorer, then by figure: of findings "differ precision" and the recalls, of facts and align "CORPUS figure"."""

FACTS_CORPORA = ("platinum", "gumdate", "krauts", "newsquant", "unerpud", "polnear", "gumsent", "rulesent")
FACTS_LIMIT = 25
"""Documents of each corpus: enough to notice a fall, few enough for every run of the tests."""

ALIGN_CORPORA = ("he", "superpal", "synth.test")
ALIGN_LIMIT = 10
