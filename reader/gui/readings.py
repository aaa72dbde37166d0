"""What a value was read as, in words: the day behind "Monday", the number behind "a dozen"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from reader.facts.date_value import DateValue
from reader.facts.quantity_value import QuantityValue
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.timeline import period_text
from reader.model.mention import Value
from reader.render.timeline import Period

_QUALIFIED = {
    "exactly": "{number}",
    "about": QT_TR_NOOP("about {number}"),
    "at_least": QT_TR_NOOP("at least {number}"),
    "more_than": QT_TR_NOOP("more than {number}"),
    "at_most": QT_TR_NOOP("at most {number}"),
    "less_than": QT_TR_NOOP("less than {number}"),
    "nearly": QT_TR_NOOP("nearly {number}"),
    "dozens": QT_TR_NOOP("some {number}"),
}
_LONGEST_SYMBOL = 3
"""Letters of the longest unit that is a symbol: a currency, a measure."""


def reading_of(value: Value | None) -> str:
    """The normalised value in the language of the interface; "" where its words say all there is."""
    match value:
        case DateValue(earliest=date() as first, latest=date() as last):
            return _days(first, last)
        case QuantityValue():
            return _quantity(value)
    return ""


def how_read(value: Value | None) -> str:
    """How it was resolved, in the engine's words; "" where nothing had to be."""
    return value.anchor if isinstance(value, DateValue) else ""


def _days(first: date, last: date) -> str:
    if first == last:
        return _day(first)
    return period_text(Period(first, last))


def _day(day: date) -> str:
    form = tr("ddd d MMM yyyy", "format of a date: short name of the day, day, short month, year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def _quantity(value: QuantityValue) -> str:
    low, high = value.low, value.high
    if low is None and high is None:
        return ""
    ends = [_number(end) for end in dict.fromkeys((low, high)) if end is not None]
    words = translated(_QUALIFIED.get(value.qualifier, "{number}")).format(number="–".join(ends))
    return f"{words} {_unit(value.unit)}".strip()


def _unit(unit: str) -> str:
    """Symbols and currencies as they are; a counted noun stands in brackets, since it is a lemma and no plural."""
    return f"({unit})" if len(unit) > _LONGEST_SYMBOL and unit.islower() else unit


def _number(number: float) -> str:
    whole = int(number)
    return QLocale().toString(whole) if whole == number else QLocale().toString(number, "g", 6)
