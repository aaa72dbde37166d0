"""Credits: source, cue, content and voice, and how two stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.attribution import ATTRIBUTION, AttributionValue
from reader.facts.kind import Place
from reader.model.finding import Verdict
from reader.model.mention import Mention
from tests.facts.marks import check_surface, mentions, side
from tests.timing import grows_linearly


def told(text: str) -> list[tuple[str | None, str | None, str]]:
    """Source, cue and content of each credit, the outlet's own voice left out."""
    return [_told(text, m) for m in mentions(ATTRIBUTION, text) if isinstance(m.value, AttributionValue) and m.value.voice != "own"]


def _told(text: str, mention: Mention) -> tuple[str | None, str | None, str]:
    assert isinstance(mention.value, AttributionValue)
    cue = mention.value.cue
    return mention.credited_to.text if mention.credited_to else None, cue.of(text) if cue else None, mention.text


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Ada Quill said the pier was closed.", "Ada Quill", "said", "the pier was closed"),
        ("The pier was closed, Ada Quill said on Monday.", "Ada Quill", "said", "The pier was closed"),
        ("The pier was closed, the mayor told reporters.", "the mayor", "told", "The pier was closed"),
        ("According to the mayor, the pier was closed.", "the mayor", "According to", "the pier was closed"),
        ("The pier was closed, according to two officials.", "two officials", "according to", "The pier was closed"),
        ("Ada Quill, the mayor of Elm, denied that it was closed.", "Ada Quill, the mayor of Elm", "denied", "that it was closed"),
        ("Police believe he left.", "Police", "believe", "he left"),
        ("“It is closed,” said Ada Quill.", "Ada Quill", "said", "“It is closed,”"),
        ("The pier, she said, is closed.", "she", "said", "The pier, she said, is closed"),
        ("The mayor refused to say whether it was closed.", "The mayor", "say", "whether it was closed"),
        ("The mayor told Ada Quill that it was closed.", "The mayor", "told", "that it was closed"),
    ],
)
def test_credits(text: str, source: str, cue: str, content: str) -> None:
    assert (source, cue, content) in told(text)


@pytest.mark.parametrize(
    "text", ["The report was late again.", "The reports of the harbour office were long.", "A claim was filed on Monday."]
)
def test_nouns_credit_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Ada Quill said the pier was closed.", "named"),
        ("A spokesman said the pier was closed.", "office"),
        ("The report says the pier was closed.", "document"),
        ("Two people familiar with it said the pier was closed.", "unnamed"),
        ("The pier was closed in the morning.", "own"),
    ],
)
def test_voice(text: str, voice: str) -> None:
    (value,) = (m.value for m in mentions(ATTRIBUTION, text))
    assert isinstance(value, AttributionValue)
    assert value.voice == voice


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Ada Quill said the pier was closed.", "The pier was closed, Quill said.", Verdict.AGREE),
        ("Ada Quill said the pier was closed.", "Officials said the pier was closed.", Verdict.COMPATIBLE),
        ("Ada Quill said the pier was closed.", "The pier was closed in the morning.", None),
        ("Ada Quill said the pier was closed.", "John Marlow said the pier was closed.", None),
        ("The pier was closed in the morning.", "The pier was closed in the morning.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = ATTRIBUTION.compare(side(ATTRIBUTION, left), side(ATTRIBUTION, right))
    assert (judgement.verdict if judgement else None) == verdict


SAME = Place(same=True, share=0.6, near=3, score=99.0)


@pytest.mark.parametrize(
    ("left", "right", "differs"),
    [
        ("Ada Quill said the old pier was closed at dawn.", "John Marlow said the old pier was closed at dawn.", True),
        ("Ada Quill said the old pier was closed at dawn.", "John Marlow said the new school burned down.", False),
        ("Ada Quill said the old pier was closed at dawn.", "Ida Quill said the old pier was closed at dawn.", False),
        ("Witnesses said the old pier was closed at dawn.", "Lawyers said the old pier was closed at dawn.", True),
        ("Witnesses said the old pier was closed at dawn.", "Residents said the old pier was closed at dawn.", False),
        ("Health officials said the old pier was closed at dawn.", "Prosecutors said the old pier was closed at dawn.", True),
        ("Officials said the old pier was closed at dawn.", "Prosecutors said the old pier was closed at dawn.", False),
        ("Police and officials said the old pier was closed.", "Police said the old pier was closed.", False),
        ("Ada Quill said the old pier was closed at dawn.", "Lawyers said the old pier was closed at dawn.", False),
    ],
)
def test_clash(left: str, right: str, *, differs: bool) -> None:
    assert ATTRIBUTION.clash is not None
    assert (ATTRIBUTION.clash(side(ATTRIBUTION, left), side(ATTRIBUTION, right), SAME) is not None) == differs


@given(
    st.lists(
        st.sampled_from(
            [
                "said ",
                "told ",
                "Ann Lee ",
                "she ",
                "that ",
                "according to ",
                "the ",
                "report ",
                ", ",
                ". ",
                ": ",
                "“",
                "”",
                "saying ",
                "asked ",
                "\n",
            ]
        ),
        max_size=20,
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(ATTRIBUTION, text)


@pytest.mark.parametrize("unit", ["Ann said, the mayor of Elm said, that he said, and ", "said that said he said "])
def test_time_grows_linearly(unit: str) -> None:
    assert grows_linearly(lambda times: mentions(ATTRIBUTION, unit * times), 100)
