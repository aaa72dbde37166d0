"""What the engine says, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reader.gui.language import Translators
from reader.gui.said import reason_said, said, template_of


@pytest.fixture
def speak(english: Translators) -> Iterator[Callable[[str], None]]:
    """Changes the language; English again in the end."""
    yield english.use
    english.use("en")


def test_english_stays_as_it_is() -> None:
    days = "2 December 2024 and 5 December 2024 have no day in common"
    reason = f"A says “December 2”; B and C say “December 5”, all of when the ferry sank: {days}."
    assert reason_said(reason) == reason
    assert said("Headline repeated 1,200 times") == "Headline repeated 1,200 times"


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        ("de", "Headline repeated 4 times", "Überschrift 4-mal wiederholt"),
        (
            "de",
            "Longer than any article: the first 300,000 characters are kept",
            "Länger als jeder Artikel: Die ersten 300.000 Zeichen bleiben",
        ),
        ("fr", "Near-copy of B", "Presque une copie de B"),
        ("de", "A was published on 1 January, after B and C.", "A wurde am 1. Januar veröffentlicht, nach B und C."),
        ("es", "the page arrived damaged. Try again", "la página llegó dañada. Inténtelo de nuevo"),
        ("de", "3 December 2024 is a Tuesday", "3. Dezember 2024 ist ein Dienstag"),
        ("de", "93 of 100 alike", "zu 93 von 100 gleich"),
        ("de", "nothing of this kind is known", "nothing of this kind is known"),
    ],
)
def test_a_sentence(speak: Callable[[str], None], language: str, sentence: str, told: str) -> None:
    speak(language)
    assert said(sentence) == told


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "A says “December 2”; B and C say “5; or 6: who knows”, all of when the ferry sank: “a” and “b” cannot both be right."
            " No match found in D and E.",
            "A schreibt “December 2”; B und C schreiben “5; or 6: who knows”, alle zu: when the ferry sank: „a“ und „b“ können nicht"
            " beide stimmen. Keine Entsprechung gefunden in D und E.",
        ),
        ("A and B both say “twelve”.", "A und B schreiben beide “twelve”."),
        ("Only C reports it. No match found in A and B.", "Nur C berichtet es. Keine Entsprechung gefunden in A und B."),
        ("You unlinked the other source.", "Sie haben die andere Quelle gelöst."),
        (
            "A says “x”; B says “y”: “tall” stands only in one; “fast” in one is “slow” in the other.",
            "A schreibt “x”; B schreibt “y”: „tall“ steht nur bei einer; „fast“ bei einer ist „slow“ bei der anderen.",
        ),
        ("A says “x”; B says “y”: a rule that nobody knows.", "A schreibt “x”; B schreibt “y”: a rule that nobody knows."),
        ("Something else altogether.", "Something else altogether."),
        ("", ""),
    ],
)
def test_a_reason(speak: Callable[[str], None], reason: str, told: str) -> None:
    speak("de")
    assert reason_said(reason) == told


def test_words_of_a_source_are_never_touched(speak: Callable[[str], None]) -> None:
    speak("de")
    assert "“December 5, 1,000 people”" in reason_said("A says “December 5, 1,000 people”; B says “x”: both say the same.")
    assert template_of("“2 December 2024” leaves open when") == "“{words}” leaves open when"
