"""How finely a number is rounded, and what a rounded number leaves room for beside another that is rounded the same way."""

from __future__ import annotations

import math

_MOST = 6.0
"""A number hedged with "about" or "nearly" is off by a sixth at most, however few digits it shows."""


def digits(value: float) -> int:
    """How many significant digits a number shows."""
    return len(f"{abs(value):.12g}".replace(".", "").split("e")[0].strip("0")) or 1


def last_place(value: float) -> float:
    """The worth of the last significant digit: 1,000 for 43,000; 0.1 for 1.5."""
    return 10.0 ** (math.floor(math.log10(abs(value))) - digits(value) + 1)


def said_alike(value: float, side: str) -> tuple[float, float]:
    """What "more than 140" (`side` above), "up to 140" (below), "nearly 140" (just below) and "about 140" (around) cover
    beside the same hedge with another number: its last digit that is not 0 tells how finely, so "more than 140" ends at
    150 where "more than 100" ends at 200. Both ends are open."""
    step = last_place(value) if value else 1.0
    fine = min(step, abs(value) / _MOST) or step
    if side == "above":
        return value, value + step
    if side == "around":
        return value - min(step / 2, fine), value + min(step / 2, fine)
    return value - (fine if side == "just below" else step), value


def meet(one: tuple[float, float], two: tuple[float, float]) -> bool:
    """Whether two open intervals have a number in common."""
    return one[0] < two[1] and two[0] < one[1]
