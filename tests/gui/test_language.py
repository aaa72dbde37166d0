"""The languages: what the engine shows is known to Qt's tools, and the words of a language arrive."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from reader.exports.table import FORMATS
from reader.facts.table import KINDS
from reader.gui.engine_words import ENGINE_WORDS, TIERS
from reader.gui.language import LANGUAGES, Translators, tr
from reader.model.alignment import Tier
from reader.paths import resources
from reader.render.words import NO_MATCH, VERDICTS


def test_every_word_of_the_engines_tables_is_known() -> None:
    words = {NO_MATCH, *(v.label for v in VERDICTS.values()), *(v.meaning for v in VERDICTS.values())}
    words |= {word for k in KINDS for word in (k.name, k.label, k.plural)}
    words |= {f.label for f in FORMATS}
    assert words - ENGINE_WORDS == set()
    assert set(TIERS) == set(Tier)


def test_english_has_singular_and_plural() -> None:
    assert [tr("%n sources", "", n) for n in (0, 1, 2)] == ["0 sources", "1 source", "2 sources"]


GUI = Path(__file__).parents[2] / "reader" / "gui"
FIELD = re.compile(r"%L?n|{\w*}")


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """What a .ts file says for each text and note: one translation, or one for each number; "" where it says nothing."""
    found = {}
    for message in ET.parse(path).iter("message"):
        told = message.find("translation")
        assert told is not None
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        found[message.findtext("source") or "", message.findtext("comment") or ""] = forms if told.get("type") is None else [""]
    return found


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], list[str]]:
    """What lupdate finds in the code now."""
    path = tmp_path_factory.mktemp("ts") / "now.ts"
    sources = [str(p) for p in sorted(GUI.rglob("*.py")) if p.stat().st_size]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([str(tool), "-silent", "-locations", "none", *sources, "-ts", str(path)], check=True, capture_output=True)
    return messages(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_and_none_is_left_over(language: str, wanted: dict[tuple[str, str], list[str]]) -> None:
    have = messages(resources() / "translations" / f"parallax_{language}.ts")
    plurals = {key for key in wanted if "%n" in key[0] or "%Ln" in key[0]}
    assert set(have) == (plurals if language == "en" else set(wanted)), "run ./run.sh translations"
    assert [key for key, forms in have.items() if not all(forms)] == [], "translate these, and run ./run.sh translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_fields_and_the_keys(language: str) -> None:
    for (source, _), forms in messages(resources() / "translations" / f"parallax_{language}.ts").items():
        for form in forms:
            assert sorted(FIELD.findall(form)) == sorted(FIELD.findall(source)), f"{source!r} in {language}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_source(language: str, qapp: object) -> None:
    compiled = QTranslator()
    folder = resources() / "translations"
    assert compiled.load(str(folder / f"parallax_{language}.qm"))
    for (source, note), forms in messages(folder / f"parallax_{language}.ts").items():
        number = 7 if len(forms) > 1 else -1
        assert compiled.translate("", source, note or None, number) in forms, "run ./run.sh translations"


@pytest.mark.parametrize(("language", "said"), [("de", "2 Quellen"), ("fr", "2 sources"), ("es", "2 fuentes"), ("en", "2 sources")])
def test_another_language_at_once(language: str, said: str, english: Translators) -> None:
    try:
        english.use(language)
        assert tr("%n sources", "", 2) == said
    finally:
        english.use("en")
