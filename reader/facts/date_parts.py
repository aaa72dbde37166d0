"""What the readers of dates share: the elements that a rule matched, asked by their letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.facts.date_elements import Element
from reader.facts.date_resolve import Anchor, Reading

Part = Sequence[Element]
Reader = Callable[[Part, Anchor], Reading | None]


def of(part: Part, kinds: str) -> Element | None:
    return next((e for e in part if e.kind in kinds), None)


def all_of(part: Part, kinds: str) -> list[Element]:
    return [e for e in part if e.kind in kinds]


def number_in(element: Element | None) -> int:
    return int(element.number) if element else 0


def step_in(part: Part) -> int:
    return number_in(of(part, "LXH"))


def clock_in(part: Part) -> str:
    """ "T20", "T20:30", "TMO" from the elements of a time of day, "" if there is none that makes sense."""
    time, half, day = of(part, "CN"), of(part, "m"), of(part, "P")
    if time is None:
        return f"T{day.value}" if day else ""
    hour, _, minute = time.value.partition(":") if time.kind == "C" else (str(int(time.number)), "", "")
    number = int(hour)
    if number > 24 or (half and not 1 <= number <= 12) or (time.kind == "N" and time.number != number):
        return ""
    late = half.value == "PM" if half else bool(day and day.value in ("AF", "EV") and number < 12)
    if half or late:
        number = number % 12 + (12 if late else 0)
    return f"T{number:02d}:{minute or '00'}"
