"""All rules for numbers that no two numbers hold."""

from __future__ import annotations

from reader.facts import born, numbered, paid_to, sums, vague_counts
from reader.facts.rules import Rule, Rules

ACROSS = Rules(
    Rule(sums.across, sums.links, aligned=True, needs=sums.is_parted),
    Rule(born.across, born.links),
    Rule(vague_counts.across, vague_counts.links),
    Rule(paid_to.across, paid_to.links),
    Rule(numbered.across, aligned=True, needs=numbered.by_name),
)
