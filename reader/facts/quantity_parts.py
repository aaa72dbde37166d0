"""Which part a number plays in its clause: what a change starts from, what it comes to, by how much; what happened to those
who are counted."""

from __future__ import annotations

from reader.facts.quantity_scene import Scene
from reader.facts.units import unit_named

_REACH = 12
"""How many pieces in front of a number a verb of change may stand."""
_ROLE_REACH = 6
"""How many pieces on each side of a number are asked what happened to those it counts."""
_COMMA = 3
_TOLL, _TOLL_REACH = "toll", 14
_ENDS = frozenset(".;!?:")
_SKIPPED = frozenset(("a", "an", "the", "just", "only", "some", "about", "nearly", "almost", "around", "roughly", "its"))


def changes_before(scene: Scene, at: int) -> bool:
    """Whether a word in front of `at`, in the same clause, tells of a change: "rose", "gefallen", "baisse"."""
    texts = scene.pieces.texts
    for index in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if texts[index] in _ENDS:
            return False
        if scene.has("change", index):
            return True
    return False


def part_of(scene: Scene, first: int, end: int) -> str:
    """ "from", "to" or "by" where the clause tells of a change and the number in `[first, end)` plays that part, else ""."""
    at = first - 1
    while at > 0 and scene.pieces.words[at] in _SKIPPED and not scene.has("to", at):
        at -= 1
    if scene.has("change", at):
        return "by"
    if scene.has("change_after", end):
        return "by"
    for part in ("from", "to", "by"):
        if scene.has(part, at):
            if scene.pieces.words[at] == "de" and scene.has("change", at - 1) and not scene.has("to", end):
                return "by"  # "une hausse de 3 %", but "passé de 37 à 40"
            return part if changes_before(scene, at) else ""
    return ""


def role_of(scene: Scene, first: int, end: int, unit: str) -> str:
    """What happened to those that the number in `[first, end)` counts, by the nearest word in its sentence that tells, "" where
    none is near. A toll is of deaths from further away: "the toll from the fire in the harbour rose to 13".

    Money and measures are damage or nothing.
    """
    behind = range(end - 1, min(end + _ROLE_REACH, scene.pieces.count))
    before = range(first - 1, max(-1, first - _ROLE_REACH), -1)
    found = [*_roles(scene, behind, end - 1), *_roles(scene, before, first)]
    role = min(found, key=lambda near: near[0], default=(0, ""))[1] or _toll(scene, first)
    return role if role == "damage" or unit_named(unit) is None else ""


def _roles(scene: Scene, places: range, start: int) -> list[tuple[int, str]]:
    """The first word in places that tells, with its distance; a comma in between makes it longer."""
    commas = 0
    for index in places:
        if scene.pieces.texts[index] in _ENDS:
            return []
        commas += scene.pieces.texts[index] == ","
        if role := scene.words.roles.get(scene.pieces.words[index]):
            return [(abs(index - start) + commas * _COMMA, role)]
    return []


def _toll(scene: Scene, first: int) -> str:
    for index in range(first - 1, max(-1, first - 1 - _TOLL_REACH), -1):
        if scene.pieces.texts[index] in _ENDS:
            return ""
        if scene.pieces.words[index] == _TOLL:
            return scene.words.roles.get(_TOLL, "")
    return ""
