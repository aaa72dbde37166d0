from __future__ import annotations

from itertools import permutations

from reader.model.alignment import Tier
from reader.render.pairs import AlignedPairs
from tests.build import sample


def test_each_pair_has_its_alignments_and_no_others() -> None:
    alignments = sample().alignments
    pairs = AlignedPairs(alignments)
    for left, right in permutations(range(len(sample().articles)), 2):
        assert list(pairs.of(left, right)) == [a for a in alignments if (a.left.article, a.right.article) == (left, right)]


def test_sentences_of_both_articles_count_and_unsure_alignments_do_not() -> None:
    alignments = sample().alignments
    pairs = AlignedPairs(alignments)
    sure = [a for a in alignments if (a.left.article, a.right.article) == (0, 1) and a.tier is not Tier.UNSURE]
    assert pairs.shared(0, 1) == pairs.shared(1, 0) == sum(len(a.left.sentences) + len(a.right.sentences) for a in sure) > 0
