"""The kinds of fact that Parallax knows, in the order in which they are found: a kind may build on those before it."""

from __future__ import annotations

from reader.facts.attribution import ATTRIBUTION
from reader.facts.claim import CLAIM
from reader.facts.date import DATE
from reader.facts.kind import FactKind
from reader.facts.name import NAME
from reader.facts.place import PLACE
from reader.facts.quantity import QUANTITY
from reader.facts.quote import QUOTE
from reader.facts.role import ROLE

KINDS: tuple[FactKind, ...] = (DATE, QUANTITY, NAME, PLACE, ROLE, QUOTE, ATTRIBUTION, CLAIM)
