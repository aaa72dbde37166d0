"""All rules for dates that no two dates hold."""

from __future__ import annotations

from reader.facts import deadlines, soon, spans_of_days, terms
from reader.facts.rules import Rule, Rules

ACROSS = Rules(
    Rule(spans_of_days.across, aligned=True, needs=spans_of_days.spans),
    Rule(deadlines.across, deadlines.links),
    Rule(soon.across, aligned=True, needs=soon.soon_in),
    Rule(terms.across, terms.links),
)
