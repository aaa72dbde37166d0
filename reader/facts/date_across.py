"""All rules for dates that no two dates hold."""

from __future__ import annotations

from reader.facts import deadlines, soon, spans_of_days, terms
from reader.facts.rules import Rule, Rules

ACROSS = Rules(
    Rule(spans_of_days.across, aligned=True),
    Rule(deadlines.across, deadlines.links, aligned=True),
    Rule(soon.across, aligned=True),
    Rule(terms.across, terms.links, aligned=True),
)
