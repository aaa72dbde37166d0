from __future__ import annotations

import pytest

from reader.store.library import Library
from reader.store.search import query_of, snippet
from tests.store.build import event, report


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("ferry", '"ferry"*'),
        ("the ferry ", '"the" "ferry"*'),
        ("O'Brien-Smith", '"O Brien Smith"*'),
        ('"', ""),
        ("  ", ""),
        ("a OR b)", '"a" "OR" "b"'),
        ("渡轮", '"渡 轮"*'),
    ],
)
def test_what_is_typed_is_words_and_never_a_command(typed: str, query: str) -> None:
    assert query_of(typed) == query


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("reef", ["e1"]),
        ("RE", ["e1"]),
        ("ee", []),
        ("munchen", ["e2"]),
        ("München", ["e2"]),
        ("渡轮", ["e3"]),
        ("轮", ["e3"]),
        ("ellery post", ["e1"]),
    ],
)
def test_words_are_found_by_their_beginning_whatever_their_accents(library: Library, typed: str, found: list[str]) -> None:
    library.save(event("e1", "One", report("The Calder hit a reef.", "Ellery Post")), 0)
    library.save(event("e2", "Two", report("Das Werk in München schließt.", "Anzeiger")), 0)
    library.save(event("e3", "San", report("一艘渡轮在港口搁浅。", "Ribao")), 0)
    assert [f.row.uid for f in library.search(typed)] == found


def test_titles_are_found_first_and_inside_words_too(library: Library) -> None:
    library.save(event("e1", "A shipwreck", report("Nothing of it here.")), 0)
    library.save(event("e2", "Other", report("They saw a wreck.")), 0)
    assert [(f.row.uid, bool(f.snippet)) for f in library.search("wreck")] == [("e1", False), ("e2", True)]


def test_a_snippet_marks_the_words_and_keeps_the_text() -> None:
    text = "One two three. " * 10 + "The café closed on Monday, said the café's owner." + " Four five six." * 20
    pieces = snippet(text, "cafe")
    assert [p.text for p in pieces if p.found] == ["café", "café"]
    assert "".join(p.text for p in pieces).strip("… ") in text
    assert snippet("Short.", "nothing here") == (pieces[0].__class__("Short."),)
