from __future__ import annotations

from reader.align.aligner import align_two, alignable
from reader.align.groups import group_passages
from reader.align.pairs import score_pairs
from reader.align.profile import profile, rarity
from reader.align.words import lines_of, number_of
from reader.model.alignment import Alignment, AlignmentKind, Passage, Tier
from reader.text.document import prepare

LEFT = (
    "The harbour bridge at Selmouth will close for repairs on Monday, the port authority said. "
    "Engineers found cracks in two of its steel cables last week.\n\n"
    "Shop owners on the quay fear for their trade. The mayor promised free ferries."
)
RIGHT = (
    "A storm is forecast for the weekend.\n\n"
    "Cracks were found last week in two steel cables of the bridge, engineers told the council. "
    "Selmouth's port authority said that the harbour bridge is to close on Monday for repairs."
)


def test_reports_of_the_same_point_are_aligned_surely() -> None:
    found = align_two(alignable(prepare(LEFT)), alignable(prepare(RIGHT)), 0, 1)
    sure = {(a.left.sentences[0], a.right.sentences[0]) for a in found if a.tier is not Tier.UNSURE}
    assert sure == {(0, 2), (1, 1)}


def test_grounds_are_words_of_the_left_text() -> None:
    found = align_two(alignable(prepare(LEFT)), alignable(prepare(RIGHT)), 0, 1)
    best = max(found, key=lambda a: a.score)
    assert best.reasons
    shown = [word for reason in best.reasons if reason.label.startswith("Same") for word in reason.words.split(", ")]
    assert shown
    assert all(word in LEFT for word in shown)


def test_scores_do_not_depend_on_the_order_of_the_articles() -> None:
    left, right = lines_of(prepare(LEFT)), lines_of(prepare(RIGHT))
    forth = {(p.left, p.right): p.score for p in score_pairs(left, right)}
    back = {(p.right, p.left): p.score for p in score_pairs(right, left)}
    assert forth == back


def test_equal_sentences_are_verbatim() -> None:
    text = "The minister resigned on Friday. Nobody was surprised in the capital."
    found = align_two(alignable(prepare(text)), alignable(prepare(text)), 0, 1)
    equal = [a for a in found if a.left.sentences == a.right.sentences]
    assert {a.kind for a in equal} == {AlignmentKind.VERBATIM}


def test_large_inputs_are_scored_from_candidates_and_find_the_same_sentences() -> None:
    lines = [f"Report {i} tells that worker number {i * 7} of plant {i * 13} met inspector {i * 31} at gate {i}." for i in range(80)]
    left, right = "\n".join(lines), "\n".join(reversed(lines))
    found = score_pairs(lines_of(prepare(left)), lines_of(prepare(right)))
    best = {i: max((p for p in found if p.left == i), key=lambda p: p.score).right for i in range(80)}
    assert best == {i: 79 - i for i in range(80)}


def test_an_empty_article_aligns_with_nothing() -> None:
    assert align_two(alignable(prepare("")), alignable(prepare(RIGHT)), 0, 1) == ()


def test_rarity_of_a_word_falls_with_the_sentences_that_hold_it() -> None:
    terms = rarity(profile(lines_of(prepare(LEFT))), profile(lines_of(prepare(RIGHT)))).terms
    assert terms[number_of("mayor")] > terms[number_of("bridg")]


def _link(left: tuple[int, int], right: tuple[int, int], score: float) -> Alignment:
    tier = Tier.SURE if score >= 50 else Tier.LIKELY
    return Alignment(Passage(left[0], (left[1],)), Passage(right[0], (right[1],)), score, tier, AlignmentKind.REWORDED, ())


def test_groups_join_what_three_articles_say() -> None:
    groups = group_passages([_link((0, 0), (1, 2), 90), _link((1, 2), (2, 1), 80), _link((0, 0), (2, 1), 70)], range(4))
    assert [g.passages for g in groups] == [(Passage(0, (0,)), Passage(1, (2,)), Passage(2, (1,)))]
    assert groups[0].articles_without == (3,)


def test_a_chain_of_doubtful_links_is_not_one_group() -> None:
    groups = group_passages([_link((0, 0), (1, 0), 90), _link((1, 0), (2, 5), 20), _link((2, 5), (3, 5), 90)], range(4))
    assert len(groups) == 2


def test_neighbouring_sentences_of_one_article_form_one_passage() -> None:
    groups = group_passages([_link((0, 3), (1, 0), 80), _link((0, 4), (1, 0), 60)], range(2))
    assert groups[0].passages[0] == Passage(0, (3, 4))
