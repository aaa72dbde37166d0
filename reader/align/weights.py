"""Weights of the scores of a pair of sentences: two logistic regressions, fitted once.

Made with scikit-learn's LogisticRegression (C = 1, on standardised scores, then put back on the plain ones) over the
169 pairs of reports of a development corpus with gold sentence alignments, rarity taken from the two articles of a
pair. `FIRST` sees the nine scores of the pair alone. `SECOND` adds `rival`: how far the pair's first score is above (or
below) the best other pair of either sentence, mean of the two sides. Average precision on four test corpora that were
not used for fitting: 84.7, 75.6, 78.9, 71.1 (mean 77.6) with FIRST; 85.5, 76.7, 78.6, 72.2 (mean 78.2) with SECOND.
"""

from __future__ import annotations

FIRST = {
    "tfidf": 5.45,
    "bm25": 0.74,
    "grams": 16.73,
    "contained": 1.84,
    "containing": -1.27,
    "soft": 8.13,
    "token_set": -3.94,
    "ratio": 2.52,
    "shared_numbers": 2.10,
}
FIRST_BIAS = -5.23

SECOND = {
    "rival": 1.01,
    "tfidf": 3.79,
    "bm25": 1.84,
    "grams": 13.74,
    "contained": 1.74,
    "containing": -1.19,
    "soft": 7.72,
    "token_set": -3.18,
    "ratio": 1.98,
    "shared_numbers": 1.89,
}
SECOND_BIAS = -4.90

SURE = 50.0
"""From this score on a pair is `sure`: 95 to 97 of 100 such pairs were right on reports of the same news."""

LIKELY = 18.0
"""From this score on a pair is `likely`: about 8 of 10 such pairs were right."""

LISTED = 0.5
"""Pairs below this score are not kept at all."""
