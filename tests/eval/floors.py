"""The floors of quality: what the program reached when the figure was last raised. A figure may rise, never fall in silence.

Shares of the sample events are between 0 and 1 (their meaning: `tests.eval.scoring`), those of the shared scorers as these
print them. Raise a floor in the commit that earns it; `python -m tests.eval` prints what is reached now.
"""

from __future__ import annotations

from collections.abc import Mapping

Floors = Mapping[str, float]

SEEDS: Mapping[str, Floors] = {
    "ferry-fire": {
        "headline": 0.833,
        "published": 1.0,
        "residue dropped": 0.555,
        "alignment precision": 0.629,
        "alignment recall": 0.713,
        "date found": 1.0,
        "date value": 0.931,
        "name found": 1.0,
        "name value": 1.0,
        "quantity found": 1.0,
        "quantity value": 1.0,
        "quote found": 1.0,
        "quote value": 1.0,
        "quote credit": 1.0,
        "update recall": 0.25,
        "compatible recall": 0.181,
        "agree recall": 0.444,
    },
    "getriebewerk": {
        "headline": 1.0,
        "published": 1.0,
        "residue dropped": 0.842,
        "alignment precision": 0.631,
        "alignment recall": 0.734,
        "date found": 1.0,
        "date value": 0.941,
        "quantity found": 1.0,
        "quantity value": 0.952,
        "quote found": 1.0,
        "quote value": 1.0,
        "compatible recall": 0.5,
        "agree recall": 0.375,
    },
    "treasury-breach": {
        "headline": 1.0,
        "published": 1.0,
        "residue dropped": 0.8,
        "alignment precision": 0.758,
        "alignment recall": 0.592,
        "date found": 0.965,
        "date value": 0.965,
        "name found": 1.0,
        "name value": 0.823,
        "quantity found": 1.0,
        "quantity value": 1.0,
        "quote found": 1.0,
        "quote value": 1.0,
        "quote credit": 0.928,
        "differ precision": 1.0,
        "differ recall": 0.125,
        "compatible recall": 0.125,
        "agree recall": 0.083,
    },
}
"""By event, then by figure. A figure that is still nought, or that says little while few findings are right (purity), has none."""

FALSE_DIFFER: Mapping[str, int] = {"treasury-breach": 0, "ferry-fire": 2, "getriebewerk": 0}
"""By event: how many findings may say that sources differ where the labels do not; a ceiling."""

SHARED: Mapping[str, Floors] = {
    "findings": {},
    "facts": {
        "gumdate date recall": 97.8,
        "gumdate date value accuracy": 89.1,
        "gumsent sentence boundary F1": 98.6,
        "krauts date F1": 83.9,
        "krauts date value F1": 59.2,
        "newsquant quantity hedges right": 100.0,
        "newsquant quantity value F1": 96.9,
        "newsquant quantity value+unit F1": 90.9,
        "platinum date F1": 92.1,
        "platinum date value F1": 85.3,
        "polnear attribution content F1": 43.9,
        "polnear attribution cue F1": 60.3,
        "polnear attribution source F1": 58.7,
        "polnear quote speaker F1": 80.0,
        "rulesent sentence cases perfect": 95.6,
        "unerpud name strict F1": 84.0,
        "unerpud name typed F1": 76.0,
    },
    "align": {
        "he.test AP": 85.5,
        "he.test best F1": 77.1,
        "superpal.test AP": 76.6,
        "superpal.test best F1": 71.5,
        "synth.test AP": 49.9,
        "synth.test best F1": 60.8,
    },
}
"""By scorer, then by figure: of findings "differ precision" and the recalls, of facts and align "CORPUS figure"."""

FACTS_CORPORA = ("platinum", "gumdate", "krauts", "newsquant", "unerpud", "polnear", "gumsent", "rulesent")
FACTS_LIMIT = 25
"""Documents of each corpus: enough to notice a fall, few enough for every run of the tests."""

ALIGN_CORPORA = ("he", "superpal", "synth.test")
ALIGN_LIMIT = 10
