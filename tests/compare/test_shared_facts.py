"""Facts told in other words are a ground for a match."""

from __future__ import annotations

from reader.align.many import likely_pairs
from reader.align.words import Lines, lines_of
from reader.compare.analysis import analyse, normal_forms
from reader.facts.table import KINDS
from reader.model.alignment import FACT, Tier
from reader.model.comparison import Comparison
from reader.text.document import prepare
from tests.compare.build import compared, report

ONE = "The ferry Calder ran aground off Port Ellery on December 2, 2024, with three thousand crates of tea aboard."
TWO = "The ferry Calder ran aground off Port Ellery on 2 December 2024 with 3,000 crates of tea aboard."


def _grounds(found: Comparison) -> list[str]:
    return [r.words for a in found.alignments for r in a.reasons if r.label == FACT]


def test_what_is_told_in_other_words_is_shown_in_both() -> None:
    (facts,) = _grounds(compared(ONE, TWO))
    told = [set(fact.split(" = ")) for fact in facts.split("; ")]
    assert told == [{"December 2, 2024", "2 December 2024"}, {"three thousand crates", "3,000 crates"}]


def test_a_match_of_several_sentences_keeps_them_whole() -> None:
    first, rest = "The ferry Calder ran aground off Port Ellery on 2 December 2024.", "She had 3,000 crates of tea aboard."
    (match,) = [m for m in compared(ONE, f"{first} {rest}").matches if len(m.pairs) > 1]
    (facts,) = [r.words for r in match.reasons if r.label == FACT]
    assert set(facts.split("; ")[0].split(" = ")) == {"December 2, 2024", "2 December 2024"}
    assert len(facts.split("; ")) == 2


def test_what_stands_in_the_same_words_is_not_said_twice() -> None:
    assert _grounds(compared(ONE, ONE.replace("ran aground", "went aground"))) == []
    assert all(not a.reasons for a in compared(ONE, TWO).alignments if a.tier is Tier.UNSURE)


def test_normal_forms_are_those_of_any_article() -> None:
    forms = [normal_forms(analyse(report(text)).found, KINDS)[0] for text in (ONE, TWO)]
    assert {"date 2024-12-02/2024-12-02 ", "quantity 3000 crate"} <= forms[0] & forms[1]


def _lines(sentences: list[str], facts: dict[int, set[str]]) -> Lines:
    return lines_of(prepare(" ".join(sentences)), facts)


def test_sentences_that_tell_one_rare_fact_are_candidates() -> None:
    left, right = ["Rain fell.", "Tea was lost."], ["Crates sank there.", "Nobody came."]
    facts = {0: {"date 2024-12-02"}}
    assert likely_pairs(_lines(left, {}), _lines(right, {})).keys() == set()
    assert likely_pairs(_lines(left, facts), _lines(right, {1: {"date 2024-12-02"}})).keys() == {(0, 1)}


def test_facts_that_many_sentences_tell_make_no_candidates() -> None:
    left = [f"{word} fell." for word in ("Rain", "Snow", "Hail")]
    everywhere = {at: {"date 2024-12-02"} for at in range(3)}
    found = likely_pairs(_lines(left, everywhere), _lines(["Crates sank."], {0: {"date 2024-12-02"}}))
    assert found.keys() == set()
