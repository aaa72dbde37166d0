"""Conflict or only older: what the times of publication say of values that differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reader.model.finding import FindingValue
from reader.model.letters import enumerate_letters, letter


def time_note(values: Sequence[FindingValue], published: Sequence[datetime | None]) -> str:
    """One or two sentences, empty where a time of publication is missing or there is nothing to tell.

    `published` holds the time of each article of the comparison, by its position.
    """
    said: dict[int, object] = {}
    for value in values:
        said.setdefault(value.article, value.value)
    dated = sorted((moment, article) for article in said if (moment := published[article]) is not None)
    if len(dated) < len(said) or len(dated) < 2:
        return ""
    if len({moment.date() for moment, _ in dated}) == 1:
        return "All were published on the same day."
    order = [article for _, article in dated]
    runs = [order[0]]
    for article in order[1:]:
        if said[article] != said[runs[-1]]:
            runs.append(article)
    if len(runs) > len({said[a] for a in runs}):
        return "A conflict rather than an update: the values alternate with the time of publication."
    last = [a for a in order if said[a] == said[order[-1]]]
    first = [a for a in order if a not in last]
    if not first:
        return ""
    if len(last) == 1:
        moment = dated[-1][0]
        return f"{letter(last[0])} was published on {moment.day} {moment:%B}, after {enumerate_letters(sorted(first))}."
    return f"{enumerate_letters(sorted(last))} were published later than {enumerate_letters(sorted(first))}."
