"""How kinds of facts are named and drawn, for filters and legends: taken from the table of kinds, never listed here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.gui.icons import KIND_ICONS
from reader.gui.worker import KindLook

if TYPE_CHECKING:
    from reader.facts.kind import FactKind

_PLAIN = "lines"
"""The icon of a kind that names none of ours."""


class Kinds:
    """The kinds in the order of their table. A kind that is not in it is shown by its name.

    The table stands in modules that take long to import, so the window starts with an empty one and learns it from the
    process that compares, before the first comparison.
    """

    def __init__(self, table: Iterable[FactKind | KindLook] = ()) -> None:
        self._looks: dict[str, KindLook] = {}
        self.learn(table)

    def learn(self, table: Iterable[FactKind | KindLook]) -> None:
        """Takes the table's kinds in place of those known before."""
        looks = (KindLook(k.name, k.label, k.plural, k.icon if k.icon in KIND_ICONS else _PLAIN) for k in table)
        self._looks = {look.name: look for look in looks}

    def look(self, name: str) -> KindLook:
        """How a kind is shown."""
        return self._looks.get(name) or KindLook(name, name.capitalize(), name.capitalize(), _PLAIN)

    def among(self, names: Iterable[str]) -> tuple[KindLook, ...]:
        """The given kinds in the table's order, strangers last."""
        wanted = set(names)
        known = tuple(look for name, look in self._looks.items() if name in wanted)
        return known + tuple(self.look(name) for name in sorted(wanted - self._looks.keys()))
