"""The sample events are whole, and their labels fit their texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.model.span import Span
from tests.eval.bodies import plain_body
from tests.eval.gold import GoldError, Place, event_folders, event_of, load_gold

EVENTS = pytest.mark.parametrize("folder", event_folders(), ids=lambda f: f.name)


def test_three_events_are_shipped() -> None:
    assert {f.name for f in event_folders()} == {"ferry-fire", "getriebewerk", "treasury-breach"}


@EVENTS
def test_event_names_its_articles_and_says_that_they_are_invented(folder: Path) -> None:
    event = event_of(folder)
    articles = event["articles"]
    assert event["fictional"] is True
    assert event["title"]
    assert event["language"] in {"en", "de"}
    assert "written for Parallax" in str(event["description"])
    assert isinstance(articles, list)
    named = [a["file"] for a in articles]
    shipped = {p.name for p in folder.iterdir()} - {"event.toml", "gold.json"}
    assert set(named) == shipped
    assert len(named) == len(set(named)) >= 4
    assert {Path(n).suffix for n in named} == {".txt", ".html", ".md", ".json"}
    assert tuple(named) == load_gold(folder).files


@EVENTS
def test_every_snippet_stands_once_in_the_article_as_written(folder: Path) -> None:
    gold = load_gold(folder)
    bodies = [plain_body(p) for p in gold.paths]
    for place in gold.places:
        place.locate(bodies[place.article])


@EVENTS
def test_residue_to_be_dropped_stands_in_the_file(folder: Path) -> None:
    gold = load_gold(folder)
    for loaded in gold.loaded:
        written = gold.paths[loaded.article].read_text(encoding="utf-8")
        assert [words for words in loaded.residue if words not in written] == []
    assert [loaded.article for loaded in gold.loaded] == list(range(len(gold.files)))


@EVENTS
def test_labels_are_about_two_articles_or_more(folder: Path) -> None:
    gold = load_gold(folder)
    for label in gold.labels:
        assert len({p.article for p in label.places}) >= 2, label.what
    for point in gold.points:
        assert len({p.article for p in point.places}) == len(point.places) >= 2, point.what


@EVENTS
def test_gold_names_known_kinds(folder: Path) -> None:
    gold = load_gold(folder)
    kinds = {"date", "quantity", "name", "place", "role", "quote", "attribution", "claim", "wording"}
    assert {label.kind for label in gold.labels} <= kinds
    assert {fact.kind for fact in gold.facts} <= kinds


@EVENTS
def test_no_two_labels_are_the_same(folder: Path) -> None:
    seen = [(label.kind, frozenset(label.places)) for label in load_gold(folder).labels]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("place", "where"),
    [
        (Place(0, "two boats"), Span(4, 13)),
        (Place(0, "boats", "boats sank"), Span(20, 25)),
    ],
)
def test_locate(place: Place, where: Span) -> None:
    assert place.locate("The two boats; four boats sank.") == where


@pytest.mark.parametrize("place", [Place(0, "boats"), Place(0, "ships"), Place(0, "sank", "boats"), Place(0, "o", "two boats")])
def test_locate_refuses_what_is_not_one_place(place: Place) -> None:
    with pytest.raises(GoldError, match="times in the text, not once"):
        place.locate("The two boats; four boats sank.")


def test_a_gold_file_is_read(tmp_path: Path) -> None:
    here = [{"article": "b.txt", "snippet": "three"}, {"article": "a.txt", "snippet": "two", "context": "two men"}]
    raw = {
        "articles": ["a.txt", "b.txt"],
        "loaded": [{"article": "b.txt", "headline": "Boats", "published": "2025-01-02", "residue": ["Share"]}],
        "alignments": [{"what": "how many", "passages": here}],
        "facts": [{**here[0], "kind": "quantity", "value": {"low": 3}}],
        "findings": [{"kind": "quantity", "verdict": "differ", "what": "how many", "values": here}],
    }
    (tmp_path / "gold.json").write_text(json.dumps(raw), encoding="utf-8")
    gold = load_gold(tmp_path)
    assert gold.paths == (tmp_path / "a.txt", tmp_path / "b.txt")
    assert gold.labels[0].places == (Place(1, "three"), Place(0, "two", "two men"))
    assert gold.points[0].places == gold.labels[0].places
    assert gold.facts[0].credited_to is None
    assert gold.loaded[0].article == 1
    assert gold.loaded[0].residue == ("Share",)
