"""Guessing the language: right where there is enough to go by, silent where there is not."""

from __future__ import annotations

import pytest

from reader.text.language import guess_language, language_code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council said on Monday that it would close the pier, but it did not say when it was to be opened again.", "en"),
        ("Der Stadtrat hat am Montag beschlossen, dass die Brücke nicht vor dem Sommer wieder für den Verkehr geöffnet wird.", "de"),
        ("Le conseil a annoncé lundi que le pont ne serait pas ouvert avant la fin de l'été, sans donner plus de détails.", "fr"),
        ("El consejo anunció el lunes que el puente no se abrirá hasta el final del verano, pero no dio más detalles a la prensa.", "es"),
        ("Il consiglio ha detto lunedì che il ponte non sarà aperto prima della fine dell'estate, ma non ha dato altri dettagli.", "it"),
        ("De gemeenteraad zei maandag dat de brug niet voor het einde van de zomer wordt geopend, maar gaf geen reden.", "nl"),
        ("O conselho disse na segunda-feira que a ponte não será aberta antes do fim do verão, mas não deu mais detalhes.", "pt"),
        ("Совет заявил в понедельник, что мост не будет открыт до конца лета, но не сказал, когда это может произойти.", "ru"),
        ("市議会は月曜日、橋は夏の終わりまで開通しないと発表したが、理由は明らかにしなかった。", "ja"),
        ("市议会周一表示，这座桥在夏末之前不会开放，但没有说明原因。", "zh"),
        ("시의회는 월요일에 다리가 여름이 끝나기 전에는 열리지 않을 것이라고 말했다.", "ko"),
    ],
    ids=lambda value: value if len(value) == 2 else "",
)
def test_guess(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize("text", ["", "12 45 78", "Calder Post", "Ada Lund, Tom Reyes, Ines Carvallo, Paul Reiss, Odile Fenwick, Bo"])
def test_too_little_to_go_by(text: str) -> None:
    assert guess_language(text) == "und"


@pytest.mark.parametrize(
    ("declared", "code"),
    [
        ("en-US", "en"),
        ("de_DE", "de"),
        ("eng", "en"),
        (" FR ", "fr"),
        ("no", "nb"),
        ("", None),
        (None, None),
        ("english", None),
        ("1", None),
    ],
)
def test_declared_codes(declared: str | None, code: str | None) -> None:
    assert language_code(declared) == code
