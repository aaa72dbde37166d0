"""The floors of quality: what the program reached when the figure was last raised. A figure may rise, never fall in silence.

Shares of the sample events are between 0 and 1 (their meaning: `tests.eval.scoring`), those of the shared scorers as these
print them. Raise a floor in the commit that earns it; `python -m tests.eval` prints what is reached now.
"""

from __future__ import annotations

from collections.abc import Mapping

Floors = Mapping[str, float]

SEEDS: Mapping[str, Floors] = {
    "ferry-fire": {
        "agree recall": 0.98,
        "alignment precision": 0.649,
        "alignment recall": 0.692,
        "compatible recall": 0.98,
        "date found": 0.98,
        "date value": 0.912,
        "differ precision": 0.98,
        "differ recall": 0.98,
        "headline": 0.98,
        "name found": 0.98,
        "name value": 0.98,
        "published": 0.98,
        "quantity found": 0.98,
        "quantity value": 0.98,
        "quote credit": 0.98,
        "quote found": 0.98,
        "quote value": 0.98,
        "residue dropped": 0.98,
        "update precision": 0.98,
        "update recall": 0.98,
    },
    "getriebewerk": {
        "agree recall": 0.98,
        "alignment precision": 0.629,
        "alignment recall": 0.68,
        "compatible recall": 0.98,
        "date found": 0.98,
        "date value": 0.98,
        "differ precision": 0.98,
        "differ recall": 0.98,
        "headline": 0.98,
        "published": 0.98,
        "quantity found": 0.98,
        "quantity value": 0.933,
        "quote found": 0.98,
        "quote value": 0.98,
        "residue dropped": 0.98,
    },
    "treasury-breach": {
        "agree recall": 0.98,
        "alignment precision": 0.751,
        "alignment recall": 0.573,
        "compatible recall": 0.98,
        "date found": 0.98,
        "date value": 0.98,
        "differ precision": 0.98,
        "differ recall": 0.98,
        "headline": 0.98,
        "name found": 0.98,
        "name value": 0.98,
        "published": 0.98,
        "quantity found": 0.98,
        "quantity value": 0.98,
        "quote credit": 0.98,
        "quote found": 0.98,
        "quote value": 0.98,
        "residue dropped": 0.98,
        "update precision": 0.98,
        "update recall": 0.98,
    },
}
"""By event, then by figure. A figure that is still nought, or that says little while few findings are right (purity), has none."""

FALSE_DIFFER: Mapping[str, int] = {"treasury-breach": 0, "ferry-fire": 0, "getriebewerk": 0}
"""By event: how many findings may say that sources differ where the labels do not; a ceiling."""

SHARED: Mapping[str, Floors] = {
    "findings": {
        "differ precision": 0.9,
        "differ not wrong": 0.98,
        "differ recall": 0.49,
        "compatible recall": 0.25,
        "agree recall": 0.62,
    },
    "facts": {
        "gumdate date recall": 98.9,
        "gumdate date value accuracy": 90.5,
        "gumsent sentence boundary F1": 98.5,
        "krauts date F1": 89.7,
        "krauts date value F1": 70.6,
        "newsquant quantity hedges right": 99.0,
        "newsquant quantity value F1": 96.0,
        "newsquant quantity value+unit F1": 96.0,
        "platinum date F1": 94.7,
        "platinum date value F1": 84.3,
        "polnear attribution content F1": 54.0,
        "polnear attribution cue F1": 67.3,
        "polnear attribution source F1": 64.5,
        "polnear quote speaker F1": 79.0,
        "rulesent sentence cases perfect": 94.6,
        "unerpud name strict F1": 83.0,
        "unerpud name typed F1": 75.0,
    },
    "mutations": {
        "found over all kinds": 82.3,
        "found over dates and numbers": 87.2,
        "unchanged left alone": 97.0,
        "reworded left alone": 99.0,
        "pairs read": 100.0,
    },
    "align": {
        "he.test AP": 85.7,
        "he.test best F1": 76.9,
        "superpal.test AP": 77.6,
        "superpal.test best F1": 71.7,
        "synth.test AP": 51.8,
        "synth.test best F1": 59.2,
    },
}
"""By scorer, then by figure: of findings "differ precision" and the recalls, of mutations shares of pairs in percent, of facts and
align "CORPUS figure"."""

FACTS_CORPORA = ("platinum", "gumdate", "krauts", "newsquant", "unerpud", "polnear", "gumsent", "rulesent")
FACTS_LIMIT = 25
"""Documents of each corpus: enough to notice a fall, few enough for every run of the tests."""

MUTATIONS_LIMIT = 900
"""Pairs of sentences of which one may have a changed fact."""

ALIGN_CORPORA = ("he", "superpal", "synth.test")
ALIGN_LIMIT = 10
