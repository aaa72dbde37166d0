"""Passages of several sentences: splits, merges, what has moved and what is told in several places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.align.aligner import align_two, alignable
from reader.align.passages import matches_of
from reader.align.words import Lines, lines_of
from reader.model.alignment import Alignment, AlignmentKind, Match, Passage, Reason, Shape, Tier, wording
from reader.text.document import prepare

FERRY = "The ferry Calder struck rocks off Port Ellery late on Monday night"
PILOT = "pilot Ann Dorrit had ignored two warnings of the harbour council"
COUNCIL = "The council of Selmouth will vote on the new tram line in June."
BRIDGE = "A broken crane closed the old bridge for three weeks."


def _matched(left: str, right: str) -> tuple[Match, ...]:
    one, two = alignable(prepare(left)), alignable(prepare(right))
    return matches_of(align_two(one, two, 0, 1), one.lines, two.lines)


def _places(matches: tuple[Match, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(m.left.sentences, m.right.sentences) for m in matches]


def test_one_sentence_told_in_two_is_a_split() -> None:
    whole, parts = f"{FERRY}, and its {PILOT}.", f"{FERRY}. Its {PILOT}."
    (match,) = _matched(f"{whole} {COUNCIL}", f"{parts} {BRIDGE}")
    assert (match.left.sentences, match.right.sentences) == ((0,), (0, 1))
    assert match.shape is Shape.SPLIT
    assert match.kind is AlignmentKind.NEAR_VERBATIM
    assert match.score == max(pair.score for pair in match.pairs)
    assert len(match.pairs) == 2
    assert not match.moved
    assert match.told_in == (1, 1)


def test_two_sentences_told_in_one_are_a_merge() -> None:
    whole, parts = f"{FERRY}, and its {PILOT}.", f"{FERRY}. Its {PILOT}."
    (match,) = _matched(f"{parts} {BRIDGE}", f"{whole} {COUNCIL}")
    assert match.shape is Shape.MERGE
    labels = [reason.label for reason in match.reasons]
    assert len(labels) == len(set(labels))
    assert match.reasons[-1] == wording(match.alike)
    assert {"Calder", "Dorrit"} <= set(match.reasons[0].words.split(", "))


def test_what_stands_there_word_for_word_is_told_whole() -> None:
    again = "Off Port Ellery the ferry Calder lies on its rocks."
    matches = _matched(f"{FERRY}. {COUNCIL}", f"{FERRY}. {again} {BRIDGE}")
    assert matches[0].kind is AlignmentKind.VERBATIM
    assert matches[0].shape is Shape.ONE_TO_ONE


def test_what_stands_elsewhere_has_moved() -> None:
    sentences = [f"{FERRY}.", COUNCIL, BRIDGE]
    matches = _matched(" ".join(sentences), " ".join(sentences[1:] + sentences[:1]))
    assert [m.moved for m in matches] == [True, False, False]
    assert all(m.shape is Shape.ONE_TO_ONE for m in matches)


def test_a_sentence_told_twice_far_apart_is_told_in_two_places() -> None:
    told = _matched(f"{FERRY}. {COUNCIL}", f"{FERRY}. {BRIDGE} Ann Dorrit spoke. {FERRY}.")
    assert _places(told) == [((0,), (0,)), ((0,), (3,))]
    assert [m.told_in for m in told] == [(2, 1), (2, 1)]


def test_what_is_told_better_elsewhere_has_not_moved() -> None:
    one, two = (_lines([SENTENCES[i] for i in order]) for order in ((0, 1, 2), (0, 1, 2)))
    straight = {(0, 0): 90, (1, 1): 90, (2, 2): 90}
    assert not any(m.moved for m in matches_of(_alignments({**straight, (0, 2): 50, (2, 0): 50}, (3, 3)), one, two))
    crossed = matches_of(_alignments({(0, 2): 90, (1, 0): 90, (2, 1): 90}, (3, 3)), one, two)
    assert [m.moved for m in crossed] == [True, False, False]


def test_doubtful_alignments_are_in_no_match() -> None:
    one, two = _lines([SENTENCES[0]]), _lines([SENTENCES[1]])
    assert matches_of(_alignments({(0, 0): 9}, (1, 1)), one, two) == ()


SENTENCES = (
    "ferry rocks ellery",
    "pilot warnings harbour",
    "tram june vote",
    "crane bridge weeks",
    "ferry pilot ellery warnings",
    "vote bridge",
)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5)
EDGES = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(5, 99), max_size=10)


def _lines(sentences: list[str]) -> Lines:
    return lines_of(prepare(" ".join(f"{s.capitalize()}." for s in sentences)))


def _alignments(edges: dict[tuple[int, int], int], sizes: tuple[int, int], *, turned: bool = False) -> list[Alignment]:
    found = []
    for (i, j), score in edges.items():
        if i < sizes[0] and j < sizes[1]:
            tier = Tier.SURE if score > 48 else Tier.LIKELY if score > 19 else Tier.UNSURE
            ends = ((j,), (i,)) if turned else ((i,), (j,))
            places = Passage(0, ends[0]), Passage(1, ends[1])
            # Equal scores would be taken in the order of the articles.
            exact = score + i / 10 + j / 100
            found.append(Alignment(*places, exact, tier, AlignmentKind.REWORDED, (Reason("Same words", f"w{i}, v{j}"),)))
    return found


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS, EDGES)
def test_matches_hold_each_alignment_once_and_are_the_same_from_either_side(
    left: list[str], right: list[str], edges: dict[tuple[int, int], int]
) -> None:
    one, two = _lines(left), _lines(right)
    sizes = len(one.sentences), len(two.sentences)
    alignments = _alignments(edges, sizes)
    matches = matches_of(alignments, one, two)
    assert sorted(id(p) for m in matches for p in m.pairs) == sorted(id(a) for a in alignments if a.tier is not Tier.UNSURE)
    for match in matches:
        for passage in (match.left, match.right):
            assert passage.sentences == tuple(range(passage.sentences[0], passage.sentences[-1] + 1))
        assert {s for p in match.pairs for s in p.left.sentences} == set(match.left.sentences)
        assert {s for p in match.pairs for s in p.right.sentences} == set(match.right.sentences)
        assert match.score == max(p.score for p in match.pairs)
    turned = matches_of(_alignments(edges, sizes, turned=True), two, one)
    assert sorted(_places(matches)) == sorted((b, a) for a, b in _places(turned))
    assert {(m.left.sentences, m.right.sentences, m.told_in) for m in matches} == {
        (m.right.sentences, m.left.sentences, m.told_in[::-1]) for m in turned
    }


@pytest.mark.parametrize(("sizes", "shape"), [((1, 1), "one_to_one"), ((1, 3), "split"), ((2, 1), "merge"), ((2, 2), "many_to_many")])
def test_shapes_are_told_by_the_numbers_of_sentences(sizes: tuple[int, int], shape: str) -> None:
    left, right = (Passage(at, tuple(range(size))) for at, size in enumerate(sizes))
    assert Match(left, right, (), AlignmentKind.REWORDED, 40).shape.value == shape
