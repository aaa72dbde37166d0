"""German: names of bodies and places, one thing in one word and in two, what is not to happen."""

from __future__ import annotations

import pytest

from reader.facts.entities import entities_of
from reader.text.document import prepare
from tests.compare.build import compared, rows


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Gewerkschaft Metall und Technik ruft zu einer Kundgebung auf.", [("Gewerkschaft Metall und Technik", "ORG")]),
        ("Der Hersteller baut im Werk Ehrenau Stellen ab.", [("Ehrenau", "LOC")]),
        ("Der Hersteller baut im Werk Ehrenau Stellen ab. Viele leben in Ehrenau.", [("Ehrenau", "LOC"), ("Ehrenau", "LOC")]),
        ("Das Geld fließt in Neubau und Umbau.", []),
    ],
)
def test_names(text: str, names: list[tuple[str, str]]) -> None:
    assert [(e.name, e.type) for e in entities_of(prepare(text, "de"))] == names


@pytest.mark.parametrize(
    ("one", "two", "row"),
    [
        (
            "In den neuen Hallen sollen künftig Elektroantriebe gefertigt werden.",
            "Das Geld steckt die Firma in Anlagen für elektrische Antriebe.",
            ("agree", ("Elektroantriebe", "elektrische Antriebe")),
        ),
        (
            "Kündigungen will das Unternehmen vermeiden.",
            "Entlassungen soll es nicht geben.",
            ("compatible", ("Kündigungen", "Entlassungen")),
        ),
    ],
)
def test_claims(one: str, two: str, row: tuple[str, tuple[str, ...]]) -> None:
    assert row in rows(compared(one, two, language="de"), "claim")
