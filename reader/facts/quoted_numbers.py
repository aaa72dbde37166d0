"""Numbers in two quotations of which one says the other more vaguely."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.quantity_compare import compare_quantities
from reader.facts.quantity_value import QuantityValue
from reader.facts.quantity_words import quantity_words
from reader.model.finding import Verdict


def vaguer_number(left: Sequence[str], right: Sequence[str], language: str) -> str:
    """Why two stretches of words as they are compared can both be right: all that is not the same is one number, and one
    of them is hedged ("nearly 60", "59"); empty where that is not so."""
    one, two = _number(left, language), _number(right, language)
    if one is None or two is None or one[1] != two[1] or one[0].qualifier == two[0].qualifier:
        return ""
    judgement = compare_quantities(one[0], two[0], " ".join(left), " ".join(right), 0)
    return judgement.reason if judgement is not None and judgement.verdict is not Verdict.DIFFER else ""


def _number(words: Sequence[str], language: str) -> tuple[QuantityValue, str] | None:
    """The only number among some words with the hedge in front of it, and the letters of the other words."""
    places = [i for i, word in enumerate(words) if _is_number(word)]
    if len(places) != 1:
        return None
    at = places[0]
    hedge, start = _hedge(words, at, language)
    number = float(words[at])
    bounds = {"more_than": (number, None), "at_least": (number, None), "less_than": (None, number), "at_most": (None, number)}
    low, high = bounds.get(hedge, (number, number))
    return QuantityValue(low, high, "", hedge), "".join((*words[:start], *words[at + 1 :]))


def _is_number(word: str) -> bool:
    return word.replace(".", "", 1).isdecimal()


def _hedge(words: Sequence[str], at: int, language: str) -> tuple[str, int]:
    for phrase, hedge in quantity_words(language).before.get(words[at - 1], ()) if at else ():
        start = at - len(phrase)
        if start >= 0 and tuple(words[start:at]) == phrase:
            return hedge, start
    return "exactly", at
