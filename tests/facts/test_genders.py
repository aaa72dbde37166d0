"""Whom he and she mean."""

from __future__ import annotations

import pytest

from reader.facts.genders import person_meant
from reader.text.document import prepare


@pytest.mark.parametrize(
    ("text", "pronoun", "language", "person"),
    [
        ("Mary Quill met John Marlow there. Then she left.", "she", "en", "Mary Quill"),
        ("Mary Quill met John Marlow there. Then he left.", "he", "en", "John Marlow"),
        ("John Marlow met Mary Quill there. Then he left.", "he", "en", "John Marlow"),
        ("Mr. Quill met Mrs. Marlow there. Then he left.", "he", "en", "Quill"),
        ("Robin Quill met Kim Marlow there. Then he left.", "he", "en", "Kim Marlow"),
        ("His wife, Kim Marlow, met Robin Quill there. John Oak came. Then she left.", "she", "en", "Robin Quill"),
        ("Robin Quill came with his son, Kim Marlow. Then she left.", "she", "en", "Robin Quill"),
        ("John Marlow went to the Elm Bank in Oslo. Then he left.", "he", "en", "John Marlow"),
        ("The Elm Bank left Oslo. Then he left.", "he", "en", None),
        ("Mary Quill said: “I saw Ben Marlow.” Then he left.", "he", "en", None),
        ("Mary Quill and John Marlow came. Then they left.", "they", "en", None),
        ("Innenministerin Erika Muster traf Hans Beispiel. Dann ging sie.", "sie", "de", "Erika Muster"),
        ("Erika Muster traf Hans Beispiel. Später sagten sie nichts.", "sie", "de", None),
        ("Jean Untel a vu Anne Exemple. Puis il est parti.", "il", "fr", "Jean Untel"),
        ("Anne Exemple a vu Jean Untel. Puis elle est partie.", "elle", "fr", "Anne Exemple"),
    ],
)
def test_the_last_person_that_fits(text: str, pronoun: str, language: str, person: str | None) -> None:
    document = prepare(text, language)
    index = max(i for i, token in enumerate(document.tokens) if token.folded == pronoun)
    assert person_meant(document, index) == person
