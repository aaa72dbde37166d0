"""No text may keep a finder busy: each kind of fact has a bound on 100,000 characters of anything."""

from __future__ import annotations

from datetime import date

import pytest

from reader.facts.kind import FactKind
from reader.facts.table import KINDS
from reader.model.mention import Mention
from reader.text.document import Document, prepare
from tests.timing import seconds_of

SIZE = 100_000
BOUND = 20.0
"""Seconds of processor time for one finder; of ordinary text it reads as much in a fraction of one."""

UNITS = {
    "letters": "a",
    "words": "word ",
    "capitals": "Ada Holm ",
    "initials": "A. B. ",
    "titles": "Mr. Dr. President ",
    "number words": "one hundred and twenty-",
    "digits": "1",
    "numbers": "1 ",
    "grouped digits": "1,111,",
    "spaced digits": "111 ",
    "ranges": "between 1 and 2 to ",
    "dashes": "1-",
    "fractions": "1/2 ½ ",
    "money": "$1m US$ ",
    "hedges": "more than about ",
    "shares": "one of the 12 of the ",
    "changes": "rose from 1 to ",
    "months": "May 3, 4 and 5 and ",
    "weekdays": "late last Monday night ",
    "lengths": "half a year and a half ",
    "parts": "early late mid ",
    "clock": "10:10 a.m. ",
    "quotes": "“said ‘he ",
    "open quotes": '"',
    "brackets": "([{",
    "reporting": "he said that she said ",
    "credits": "according to the report of the ",
    "claims": "did not deny that it was not ",
    "roles": "former deputy head of the ",
    "commas": "Ada, of Elm, ",
    "emoji": "👩‍👩‍👧‍👦 ",
    "marks": "e\u0302\u0303",
    "breaks": "a.\n\n",
    "far east": "二〇二四年一月二日",
    "offices": "mayor and chief executive ",
    "becoming": "Ada Holm became the mayor and ",
    "portfolios": "minister for health and safety and ",
    "right to left": "قال الرئيس ١٢ ",
}


IN_OTHER_LANGUAGES = {
    "clauses inside": ("fr", "« Non, a-t-il dit, "),
    "dialogue": ("fr", "— Non, dit Jean Untel. "),
    "lines": ("fr", "— Non, dit-il.\n\n"),
    "dashes in speech": ("es", "—No —dijo Ana— "),
    "compounds": ("de", "Bundesinnenministerin "),
    "ages": ("fr", "Jean Untel, 54 ans, "),
    "marks that open and close": ("fi", "»non "),
    "days": ("zh", "2024年12月30日下午3点"),
    "grouped digits": ("ar", "١٬٢٣٤"),
    "wide digits": ("ja", "１，２３４億円"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", UNITS)
def test_every_finder_has_a_bound(name: str) -> None:
    _every_finder("en", UNITS[name])


@pytest.mark.slow
@pytest.mark.parametrize("name", IN_OTHER_LANGUAGES)
def test_every_finder_has_a_bound_in_other_languages(name: str) -> None:
    _every_finder(*IN_OTHER_LANGUAGES[name])


def _every_finder(language: str, unit: str) -> None:
    document = prepare((unit * (SIZE // len(unit) + 1))[:SIZE], language, date(2025, 1, 2))
    found: dict[str, list[Mention]] = {}
    for kind in KINDS:
        found[kind.name] = _bounded(kind, document, found)


def _bounded(kind: FactKind, document: Document, found: dict[str, list[Mention]]) -> list[Mention]:
    mentions: list[Mention] = []
    assert seconds_of(lambda: mentions.extend(kind.find(document, found)), runs=1) < BOUND, kind.name
    return mentions
