"""Sentence ends, stated by a bar where one sentence ends and the next begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.text.document import paragraphs_of
from reader.text.sentences import sentences_of


def cut(text: str, language: str = "en") -> str:
    spans = sentences_of(text, Span(0, len(text)), language)
    return " | ".join(s.of(text) for s in spans)


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge fell. | Nobody was hurt.",
        "Dr. Ada Moor met Sen. Paul Reed on Jan. 5.",
        "She lives in the U.S. with her son.",
        "She left the U.S. | He stayed.",
        "The U.S. Senate voted.",
        "He works for Harbour & Sons Co. | It closed in May.",
        "It closed at 5 p.m. Friday.",
        "Growth was 3.5 percent. | Prices rose.",
        "John F. Marlow spoke.",
        "It was you and I. | Did you see J. R. Hart?",
        "“It is over.” | He left.",
        "“Is it over?” Mara Lind asked.",
        "“It is over!” he said.",
        "He said it (twice). | Then he left.",
        "It was late … The shops were shut.",
        "It was late... | The shops were shut.",
        "See No. 7 on p. 12. | It is there.",
        "Tall ships. | 300 of them came.",
        "It works, e.g. Tuesdays.",
        "1. The first point. | 2. The second point.",
        "a) one thing | b) another",
        "Crowds at the gate | Image: Ana Brook.",
        "The maker of soap.com Ltd. | It sells soap.",
        "Harbour opens new pier",
        "It fell.[3] | Then it rose.",
        "Then came iPods. | iPods sold well.",
    ],
)
def test_english(marked: str) -> None:
    text = marked.replace(" | ", " ")
    assert cut(text) == marked


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Am 3. Mai kam Dr. Vogel. | Die Stadt feierte."),
        ("de", "Es gibt z. B. Brot. | Er kaufte es."),
        ("de", "Das kostet 3 Mio. Euro."),
        ("fr", "M. Dubois est parti. | Il reviendra."),
        ("fr", "Il a pris du pain, du vin, etc. | Elle a payé."),
        ("es", "El Sr. Vega llegó. | ¿Quién lo vio?"),
        ("es", "Vive en EE. UU. desde mayo. | Trabaja allí."),
        ("zh", "他来了。 | 她走了。"),
    ],
)
def test_other_languages(language: str, marked: str) -> None:
    assert cut(marked.replace(" | ", " "), language) == marked


@given(st.text(alphabet=st.sampled_from("aB1 .!?…\"”“()[]•-\n'sM。"), max_size=80))
def test_every_character_has_one_sentence(text: str) -> None:
    for paragraph in paragraphs_of(text):
        spans = sentences_of(text, paragraph, "en")
        at = paragraph.start
        for span in spans:
            assert not text[at : span.start].strip()
            assert span.of(text) == span.of(text).strip() != ""
            at = span.end
        assert not text[at : paragraph.end].strip()
