"""All rules for claims that no two verb groups hold; every one but the last needs a common link."""

from __future__ import annotations

from reader.facts import acts, avoided, compounds, details, doers, fates, nested, silence, stages, states, turned, where
from reader.facts.rules import Rule, Rules

_RULES = (acts, doers, where, fates, silence, stages, states, nested, avoided, compounds, details)

ACROSS = Rules(*(Rule(rule.across, rule.links) for rule in _RULES), Rule(turned.across, aligned=True))
