"""Weights of the scores of a pair of sentences: two logistic regressions, fitted once.

Made by `python -m tests.eval.align_train` over the 169 pairs of reports of a generated development corpus with gold sentence
alignments, rarity taken from the two articles of a pair. `FIRST` sees the scores of the pair alone. `SECOND` adds `rival`: how far
the logarithm of the pair's first score is above (or below) that of the best other pair of either sentence, mean of the two sides.
Average precision on four test corpora that were not used for fitting, three of them of other sorts: 85.4, 76.9, 80.1, 70.3 (mean
78.2) with FIRST; 86.4, 78.2, 79.4, 72.3 (mean 79.1) with SECOND.
"""

from __future__ import annotations

FIRST = {
    "bm25": 8.51,
    "grams": 12.14,
    "contained": 1.97,
    "containing": 4.71,
    "shared_numbers": 1.87,
}
FIRST_BIAS = -5.63

SECOND = {
    "rival": 0.54,
    "bm25": 6.47,
    "grams": 6.46,
    "contained": 1.07,
    "containing": 2.66,
    "shared_numbers": 1.55,
}
SECOND_BIAS = -4.12

STEEPER = 1.5
"""Above 50 scores are drawn apart by this factor, on the scale of logits: the rules of pairing ask for 80, 85 and 95, and should
find as many pairs there as under the weights by which they were made."""

SURE = 48.0
"""From this score on a pair is `sure`: 95 of 100 such pairs were right on reports of the same news."""

LIKELY = 19.0
"""From this score on a pair is `likely`: about 8 of 10 such pairs were right."""

LISTED = 0.4
"""Pairs below this score are not kept at all."""
