"""The floors on the sample events, and what the loaders make of their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model.finding import Verdict
from reader.paths import seeds
from tests.eval.events import measure
from tests.eval.floors import FALSE_DIFFER, SEEDS
from tests.eval.gold import event_folders

EVENTS = pytest.mark.parametrize("folder", event_folders(), ids=lambda f: f.name)


@EVENTS
def test_no_sentence_that_a_label_names_is_lost_in_loading(folder: Path) -> None:
    measured = measure(folder)
    texts = [a.article.text for a in measured.comparison.articles]
    for place in measured.gold.places:
        place.locate(texts[place.article])


@EVENTS
def test_points_open_sentences(folder: Path) -> None:
    measured = measure(folder)
    for point in measured.gold.points:
        for place in point.places:
            article = measured.comparison.articles[place.article]
            start = place.locate(article.article.text).start
            assert start in {s.start for s in article.sentences}, place.snippet


@EVENTS
def test_no_figure_falls_below_its_floor(folder: Path) -> None:
    score = measure(folder).score
    reached = score.figures()
    fallen = {f: (reached.get(f), floor) for f, floor in SEEDS[folder.name].items() if f in reached and reached[f] < floor - 5e-4}
    assert not fallen, "\n".join([f"{f}: {was} is below {floor}" for f, (was, floor) in fallen.items()] + list(score.notes))


@EVENTS
def test_floors_name_figures_that_exist(folder: Path) -> None:
    assert set(SEEDS[folder.name]) <= set(measure(folder).score.shares)


@EVENTS
def test_no_more_false_differ_than_the_ceiling(folder: Path) -> None:
    measured = measure(folder)
    said = measured.score.shares.get("differ precision")
    wrong = said.of - said.right if said else 0
    assert wrong <= FALSE_DIFFER[folder.name], [n for n in measured.score.notes if n.startswith("differ wrong")]


@EVENTS
def test_every_finding_has_a_reason_and_its_own_words(folder: Path) -> None:
    comparison = measure(folder).comparison
    for finding in comparison.findings:
        assert finding.reason
        assert finding.what
        assert (len({v.article for v in finding.values}) == 1) == (finding.verdict is Verdict.ONLY)
        for value in finding.values:
            assert value.span.of(comparison.articles[value.article].article.text) == value.text


@pytest.mark.parametrize(
    ("event", "copies"),
    [("treasury-breach", [(0, 2)]), ("ferry-fire", [(0, 1), (3, 4)]), ("getriebewerk", [])],
)
def test_wire_copy_is_one_origin(event: str, copies: list[tuple[int, ...]]) -> None:
    comparison = measure(seeds() / event).comparison
    assert [o.articles for o in comparison.origins if len(o.articles) > 1] == copies
