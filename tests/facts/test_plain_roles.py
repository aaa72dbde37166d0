"""Roles beside names in German, French and Spanish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.name import NAME
from reader.facts.role import ROLE, RoleValue
from reader.model.finding import Verdict
from tests.facts.marks import check_surface, mentions, side


@pytest.mark.parametrize(
    ("language", "text", "role", "of", "former"),
    [
        ("de", "Innenministerin Erika Muster sprach.", "innenminister", None, False),
        ("de", "Die frühere Innenministerin Erika Muster sprach.", "innenminister", None, True),
        ("de", "Ex-Kanzlerin Erika Muster sprach.", "kanzler", None, True),
        ("de", "Die XYZ-Chefin Erika Muster sprach.", "chef", "XYZ", False),
        ("de", "Erika Muster, die Vorsitzende der Partei, sprach.", "vorsitzende", "Partei", False),
        ("de", "Erika Muster (54), Sprecherin der Stadt, sprach.", "sprecher", "Stadt", False),
        ("de", "Die Sprecherin der Stadt, Erika Muster, sprach.", "sprecher", "Stadt", False),
        ("de", "Erika Muster ist die neue Vorsitzende des Verbandes.", "vorsitzende", "Verbandes", False),
        ("fr", "Le ministre de l'Intérieur, Jean Untel, a parlé.", "ministre", "Intérieur", False),
        ("fr", "L'ancien Premier ministre Jean Untel a parlé.", "premier ministre", None, True),
        ("fr", "Jean Untel, ancien maire de Lyon, a parlé.", "maire", "Lyon", True),
        ("fr", "Jean Untel, 54 ans, est le directeur de la banque.", "directeur", "banque", False),
        ("fr", "Le porte-parole du ministre, Jean Untel, a parlé.", "porte-parole", "ministre", False),
        ("fr", "L’avocat Jean Untel a parlé.", "avocat", None, False),
        ("es", "El presidente de la empresa, Juan Pérez, habló.", "presidente", "empresa", False),
        ("es", "El ministro de Defensa Juan Pérez habló.", "ministro", "Defensa", False),
        ("es", "Juan Pérez, exalcalde de Lima, habló.", "alcalde", "Lima", True),
        ("es", "Juan Pérez, de 54 años, portavoz del Gobierno, habló.", "portavoz", "Gobierno", False),
    ],
)
def test_roles(language: str, text: str, role: str, of: str | None, *, former: bool) -> None:
    (value,) = (m.value for m in mentions(ROLE, text, language))
    assert isinstance(value, RoleValue)
    assert (value.role, value.of, value.former) == (role, of, former)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Erika Muster (54) sprach."),
        ("de", "Die 54-jährige Erika Muster sprach."),
        ("de", "Erika Muster, 54 Jahre alt, sprach."),
        ("fr", "Jean Untel, 54 ans, a parlé."),
        ("fr", "Jean Untel, âgé de 54 ans, est le directeur de la banque."),
        ("es", "Juan Pérez, de 54 años, habló."),
        ("es", "Juan Pérez, de 54 años, portavoz del Gobierno, habló."),
    ],
)
def test_ages(language: str, text: str) -> None:
    (value,) = (m.value for m in mentions(ROLE, text, language))
    assert isinstance(value, RoleValue)
    assert value.age == 54


def test_an_article_before_ex_is_no_name() -> None:
    assert mentions(NAME, "L’ex-maire a parlé.", "fr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Vorsitzende der Partei, Hans Muster und Erika Muster sprachen."),
        ("de", "Der Sprecher sah Erika Muster."),
        ("fr", "Le directeur a vu Jean Untel."),
        ("es", "La ministra habló con Juan Pérez, un día largo."),
    ],
)
def test_no_role(language: str, text: str) -> None:
    assert mentions(ROLE, text, language) == []


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Erika Muster, Sprecherin der Stadt, sprach.", "Die Sprecherin der Stadt, Erika Muster, sprach.", Verdict.AGREE),
        ("Erika Muster, Sprecherin der Stadt, sprach.", "Erika Muster, frühere Sprecherin der Stadt, sprach.", Verdict.DIFFER),
        ("Erika Muster, Sprecherin der Stadt, sprach.", "Erika Muster, Tischlerin, sprach.", None),
        ("Kanzlerin Erika Muster sprach.", "Ex-Kanzlerin Erika Muster sprach.", None),
    ],
)
def test_compare(left: str, right: str, verdict: Verdict | None) -> None:
    judgement = ROLE.compare(side(ROLE, left, "de"), side(ROLE, right, "de"))
    assert (judgement.verdict if judgement else None) == verdict


@given(
    st.lists(
        st.sampled_from(["Jean Untel", " ", ",", "L'ex-", "maire ", "ministre", "de l'", "d’", "ancien ", ".", "54", "est le ", "(", ")"]),
        max_size=20,
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(ROLE, text, "fr")
