"""Dates as a reader wants to see them."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day_of(day: date) -> str:
    """A day: "2 Jan 2025", the same in every locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_and_time(published: str | None) -> str:
    """A moment of publication (ISO 8601, a day or a moment): "2 Jan 2025" or "31 Dec 2024, 06:15", as the source's own
    clock had it; "" for none, and what is no date as it is."""
    if not published:
        return ""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return published
    return day_of(moment.date()) if len(published) <= 10 else f"{day_of(moment.date())}, {moment:%H:%M}"
