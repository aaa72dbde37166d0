"""The languages: what the engine shows is known to Qt's tools, and the words of a language arrive."""

from __future__ import annotations

from reader.exports.table import FORMATS
from reader.facts.table import KINDS
from reader.gui.engine_words import ENGINE_WORDS, TIERS
from reader.gui.language import tr
from reader.model.alignment import Tier
from reader.render.words import NO_MATCH, VERDICTS


def test_every_word_of_the_engines_tables_is_known() -> None:
    words = {NO_MATCH, *(v.label for v in VERDICTS.values()), *(v.meaning for v in VERDICTS.values())}
    words |= {word for k in KINDS for word in (k.name, k.label, k.plural)}
    words |= {f.label for f in FORMATS}
    assert words - ENGINE_WORDS == set()
    assert set(TIERS) == set(Tier)


def test_english_has_singular_and_plural() -> None:
    assert [tr("%n sources", "", n) for n in (0, 1, 2)] == ["0 sources", "1 source", "2 sources"]
