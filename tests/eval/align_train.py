"""How the weights of alignment are made: `python -m tests.eval.align_train` prints them and the figures that stand beside them.

Two logistic regressions on one development corpus, which is generated; the four test corpora, three of them of other sorts, show
what carries over. A corpus that is not fitted decides which scores are kept: one that only lifts the fitted sort is left out.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.align.features import NAMES
from reader.align.pairs import every_pair, logistic, rivals_of
from reader.align.words import lines_of
from reader.compare.order import in_order
from reader.model.article import Article, article_id
from reader.text.document import Document, document_of, paragraphs_of
from tests.eval.shared import EVAL

FITTED = "synth.dev"
TESTED = ("he.test", "superpal.test", "ecb.test", "synth.test")
_PENALTY = 1.0
"""On the square of each weight of a score that has been standardised."""
_STEPS = 50

Real = NDArray[np.float64]
_Place = tuple[int, int]
_Gold = tuple[_Place, _Place]


@dataclass(frozen=True, slots=True)
class Judged:
    """Two articles of so many sentences: the scores of each pair of them and, for a judged one, the pairs of the gold standard
    that it stands for."""

    case: str
    sizes: tuple[int, int]
    scores: Mapping[tuple[int, int], Sequence[float]]
    judged: Mapping[tuple[int, int], tuple[_Gold, ...]]


@dataclass(frozen=True, slots=True)
class Corpus:
    """The article pairs of one file, its gold pairs by case, and how many pairs were judged."""

    pairs: tuple[Judged, ...]
    gold: frozenset[tuple[str, _Gold]]
    total: int

    def is_right(self, pair: Judged, at: tuple[int, int]) -> bool:
        """Whether a pair of sentences stands for a gold pair."""
        return any((pair.case, gold) in self.gold for gold in pair.judged[at])


def _scorer() -> ModuleType:
    """The scorer that lies beside the repository."""
    spec = importlib.util.spec_from_file_location("align_scorer", EVAL / "align" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def corpus(scorer: ModuleType, name: str) -> Corpus:
    """One file of cases with the scores of all pairs of sentences."""
    lines = (EVAL / "align" / "data" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    gold = frozenset((case["id"], pair) for case in cases for pair in scorer.unpack(case["aligned"]))
    pairs = tuple(pair for case in cases for pair in _pairs(scorer, case))
    return Corpus(pairs, gold, sum(len(scorer.judged(case)) for case in cases))


def _pairs(scorer: ModuleType, case: dict[str, Any]) -> Iterator[Judged]:
    articles = [_article(doc["text"], f"Outlet {n}") for n, doc in enumerate(case["docs"], 1)]
    documents = [document_of(article) for article in articles]
    lines = [lines_of(document) for document in documents]
    placed = [_placed(scorer, doc, document) for doc, document in zip(case["docs"], documents, strict=True)]
    universe = scorer.judged(case)
    for one, two in combinations(in_order(articles), 2):
        judged = {
            (i, j): found
            for i, here in enumerate(placed[one])
            for j, there in enumerate(placed[two])
            if (found := tuple(p for a in here for b in there if (p := _gold((one, a), (two, b))) in universe))
        }
        sizes = len(documents[one].sentences), len(documents[two].sentences)
        yield Judged(case["id"], sizes, every_pair(lines[one], lines[two]), judged)


def _article(text: str, outlet: str) -> Article:
    return Article(article_id(text, outlet), text, paragraphs_of(text), outlet=outlet, language="en")


def _placed(scorer: ModuleType, doc: dict[str, Any], document: Document) -> list[list[int]]:
    """For each of our sentences the gold ones that it stands for."""
    sentences = [(s.start, s.end) for s in document.sentences]
    placed: list[list[int]] = scorer.Placed(doc, {"text": doc["text"], "sentences": sentences}).gold
    return placed


def _gold(one: _Place, two: _Place) -> _Gold:
    return (one, two) if one < two else (two, one)


Scored = Callable[[Judged], Mapping[tuple[int, int], Sequence[float]]]
"""The scores of all pairs of sentences of two articles."""


def fitted(corpus: Corpus, scored: Scored) -> tuple[Real, float]:
    """Weights and bias of a logistic regression, by Newton's method on standardised scores, put back on the plain ones."""
    rows, right = [], []
    for pair in corpus.pairs:
        scores = scored(pair)
        for at in pair.judged:
            rows.append(scores[at])
            right.append(corpus.is_right(pair, at))
    values, wanted = np.array(rows), np.array(right, dtype=np.float64)
    mean, spread = values.mean(axis=0), values.std(axis=0)
    x = np.column_stack(((values - mean) / spread, np.ones(len(values))))
    penalty = np.append(np.full(len(mean), _PENALTY), 0.0)
    weights = np.zeros(x.shape[1])
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-np.clip(x @ weights, -50, 50)))
        slope = x.T @ (share - wanted) + penalty * weights
        curve = (x * (share * (1 - share))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    plain: Real = weights[:-1] / spread
    return plain, float(weights[-1] - plain @ mean)


def _with_rival(weights: Real, bias: float) -> Scored:
    """The scores with that of the pair's rivals in front."""

    def scored(pair: Judged) -> Mapping[tuple[int, int], Sequence[float]]:
        first = {at: logistic(float(weights @ np.array(scores)) + bias) for at, scores in pair.scores.items()}
        rivals = rivals_of(first, pair.sizes)
        return {at: (rivals[at], *scores) for at, scores in pair.scores.items()}

    return scored


def average_precision(scorer: ModuleType, corpus: Corpus, scored: Scored, weights: Real, bias: float) -> float:
    """As the scorer has it (0 to 100): a gold pair has the best score of our pairs that stand for it."""
    best: dict[tuple[str, _Gold], float] = {}
    for pair in corpus.pairs:
        scores = scored(pair)
        for at, golds in pair.judged.items():
            z = float(weights @ np.array(scores[at])) + bias
            for gold in golds:
                best[pair.case, gold] = max(z, best.get((pair.case, gold), z))
    ranked = scorer.ranked([(z, key in corpus.gold) for key, z in best.items()], corpus.total, len(corpus.gold))
    return float(ranked[0])


def main() -> None:
    """Fits both regressions, and prints weights and figures."""
    scorer = _scorer()
    training = corpus(scorer, FITTED)
    first, first_bias = fitted(training, lambda pair: pair.scores)
    with_rival = _with_rival(first, first_bias)
    second, second_bias = fitted(training, with_rival)
    for title, names, weights, bias in (("FIRST", NAMES, first, first_bias), ("SECOND", ("rival", *NAMES), second, second_bias)):
        print(title, {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}, f"bias {bias:.2f}")
    figures = []
    for name in TESTED:
        tested = corpus(scorer, name)
        one = average_precision(scorer, tested, lambda pair: pair.scores, first, first_bias)
        two = average_precision(scorer, tested, with_rival, second, second_bias)
        figures.append((one, two))
        print(f"{name}: {one:.1f} by the first, {two:.1f} by the second")
    print("mean", *(f"{np.mean(column):.1f}" for column in zip(*figures, strict=True)))


if __name__ == "__main__":
    main()
