"""Credits in German, French and Spanish: who is quoted, by which verb, in which voice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.facts.attribution import ATTRIBUTION, AttributionValue
from reader.facts.quote import QUOTE, QuoteValue
from tests.facts.marks import check_surface, mentions


@pytest.mark.parametrize(
    ("text", "language", "credited", "speaker", "verb"),
    [
        ("„Wir sind fertig“, sagte Anna Vogel.", "de", "Anna Vogel", "Anna Vogel", "sagen"),
        ("Anna Vogel sagte: „Wir sind fertig.“", "de", "Anna Vogel", "Anna Vogel", "sagen"),
        ("Anna Vogel kam. „Wir sind fertig“, sagte Vogel.", "de", "Vogel", "Anna Vogel", "sagen"),
        ("Anna Vogel kam. „Wir sind fertig“, sagte sie.", "de", "sie", "Anna Vogel", "sagen"),
        ("„Das ist falsch“, so der Bürgermeister von Elmstadt.", "de", "der Bürgermeister", None, "so"),
        ("« Nous partons », a déclaré Anne Martin.", "fr", "Anne Martin", "Anne Martin", "déclarer"),
        ("Anne Martin est venue. « Nous partons », dit-elle.", "fr", "dit-elle", "Anne Martin", "dire"),
        ("Anne Martin a expliqué : « Nous ne partons pas. »", "fr", "Anne Martin", "Anne Martin", "expliquer"),
        ("Emma Petit, maire de Lyon, s'est dite « très inquiète ».", "fr", "Emma Petit", "Emma Petit", "dire"),
        ("Anna Vogel sprach von einem „schweren Fehler“.", "de", "Anna Vogel", "Anna Vogel", "sprechen"),
        ("«Nos vamos mañana», dijo Ana Ruiz.", "es", "Ana Ruiz", "Ana Ruiz", "decir"),
        ("La portavoz añadió: «No hay dinero».", "es", "La portavoz", None, "añadir"),
    ],
)
def test_who_is_quoted(text: str, language: str, credited: str, speaker: str | None, verb: str) -> None:
    (mention,) = mentions(QUOTE, text, language)
    assert isinstance(mention.value, QuoteValue)
    assert mention.credited_to is not None
    assert (mention.credited_to.text, mention.value.speaker, mention.value.verb) == (credited, speaker, verb)


@pytest.mark.parametrize(
    ("text", "language", "voice", "content"),
    [
        ("Anna Vogel betonte, dass die Brücke im Mai öffnet.", "de", "named", "dass die Brücke im Mai öffnet"),
        ("Laut Polizei wurden zwei Menschen verletzt.", "de", "office", "wurden zwei Menschen verletzt"),
        ("Nach Angaben der Feuerwehr brannte das Haus ab.", "de", "office", "brannte das Haus ab"),
        ("Selon la police, deux personnes ont été blessées.", "fr", "office", "deux personnes ont été blessées"),
        ("Selon un rapport, le pont est fermé.", "fr", "document", "le pont est fermé"),
        ("Según testigos, hubo dos heridos.", "es", "unnamed", "hubo dos heridos"),
    ],
)
def test_what_is_credited(text: str, language: str, voice: str, content: str) -> None:
    (mention,) = mentions(ATTRIBUTION, text, language)
    assert isinstance(mention.value, AttributionValue)
    assert (mention.value.voice, mention.text) == (voice, content)


@pytest.mark.parametrize("language", ["it", "und"])
def test_without_lists_a_quotation_has_no_speaker(language: str) -> None:
    (mention,) = mentions(QUOTE, "«Andiamo via», ha detto Anna Rossi.", language)
    assert mention.credited_to is None


@given(
    st.lists(
        st.sampled_from(["sagte ", "laut ", "Anna Vogel ", "sie ", "dass ", "„", "“", ", ", ": ", ". ", "nach angaben ", "\n"]), max_size=20
    ).map("".join)
)
def test_surface(text: str) -> None:
    check_surface(ATTRIBUTION, text, "de")
