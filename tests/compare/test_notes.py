from __future__ import annotations

from dataclasses import replace

from reader.compare.notes import note_anchors, place_notes
from reader.model.anchor import Anchor
from reader.model.comparison import Comparison
from reader.model.note import Note
from tests.build import sample


def _noted(found: Comparison, at: int = 0) -> Note:
    return replace(note_anchors(found, found.findings[at]), id="n1", text="Ask the harbour office")


def test_a_note_is_on_its_finding_whatever_the_finding_is_called_now() -> None:
    found = sample()
    note = _noted(found)
    renamed = replace(found, findings=tuple(replace(f, id=f"new-{f.id}") for f in found.findings))
    placed = place_notes(renamed, [note])
    assert placed.of(renamed.findings[0]) == note
    assert {p.article for p in placed.places} == {v.article for v in found.findings[0].values}
    assert placed.adrift == ()


def test_a_note_without_its_finding_keeps_its_places() -> None:
    found = sample()
    placed = place_notes(replace(found, findings=()), [_noted(found)])
    assert placed.on_findings == ()
    assert placed.places
    assert placed.adrift == ()


def test_a_note_whose_words_are_gone_is_adrift_and_one_on_the_event_never_is() -> None:
    found = sample()
    lost = Note("n2", "gone", (Anchor("no such article", "words", "before the ", " after them"),), "date")
    event = Note("n3", "on the whole event")
    placed = place_notes(found, [lost, event])
    assert placed.adrift == (lost,)
    assert placed.places == ()
