from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.align.copies import SharedRun, fingerprints
from reader.align.copies import shared_runs as runs_of
from reader.model.span import Span
from reader.text.document import Document, prepare

COPY = "rescuers searched the river banks through the night with dogs and heat cameras"


def shared_runs(left: Document, right: Document) -> tuple[SharedRun, ...]:
    return runs_of(fingerprints(left), fingerprints(right))


def test_a_shared_run_is_found_whole_whatever_its_case_and_marks() -> None:
    left = prepare(f"In Selmouth, {COPY}. Nobody was found.")
    right = prepare("Rescuers searched the river banks through the night, with dogs and heat cameras, the fire brigade said.")
    (run,) = shared_runs(left, right)
    assert run.left.of(left.text) == COPY
    assert run.right.of(right.text).startswith("Rescuers searched")
    assert run.words == len(COPY.split())


def test_seven_equal_words_are_no_shared_copy() -> None:
    assert shared_runs(prepare("one two three four five six seven"), prepare("one two three four five six seven")) == ()


@given(st.lists(st.sampled_from(tuple("abcdef")), max_size=60), st.lists(st.sampled_from(tuple("abcdef")), max_size=60))
def test_runs_hold_the_same_words(left: list[str], right: list[str]) -> None:
    a, b = prepare(" ".join(left)), prepare(" ".join(right))
    for run in shared_runs(a, b):
        assert run.left.of(a.text) == run.right.of(b.text)
        assert len(run.left.of(a.text).split()) == run.words >= 8


def test_words_inside_quotations_are_nobodys_copy() -> None:
    left = prepare(f"The captain spoke. “{COPY},” he said.")
    right = prepare(f"“{COPY},” the captain said on the quay.")
    assert shared_runs(left, right)
    assert runs_of(fingerprints(left, [Span(19, 101)]), fingerprints(right, [Span(0, 82)])) == ()


def test_the_same_long_text_twice_is_one_run_found_quickly() -> None:
    text = " ".join(f"word{i}" for i in range(20_000))
    (run,) = shared_runs(prepare(text), prepare(text))
    assert run.words == 20_000
