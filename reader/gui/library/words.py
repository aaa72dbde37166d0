"""Words for events in the library: when they were opened, what is in them, and how a row is read aloud."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from reader.gui.language import tr
from reader.store.values import EventRow, FoundEvent, Shelf

_MOST_OUTLETS = 3


def local(moment: str) -> datetime:
    """A stored moment in the user's own time; the beginning of time where it can't be read."""
    try:
        return datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def group_of(moment: str, today: date) -> str:
    """The head under which an event stands: "Today", "Yesterday", "This week", "March 2026"."""
    day = local(moment).date()
    if day >= today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    if day > today - timedelta(days=7):
        return tr("Last seven days")
    return QLocale().toString(QDate(day.year, day.month, 1), tr("MMMM yyyy", "format of a month and its year"))


def when(moment: str, today: date) -> str:
    """When that was: the time for today, else the day."""
    at = local(moment)
    locale = QLocale()
    if at.date() >= today:
        return locale.toString(QTime(at.hour, at.minute), tr("HH:mm", "format of a time: hour, minute"))
    day = QDate(at.year, at.month, at.day)
    if at.year == today.year:
        return locale.toString(day, tr("d MMM", "format of a date of this year: day, short month"))
    return locale.toString(day, tr("d MMM yyyy", "format of a date: day, short month, year"))


def last_opened(moment: str, today: date) -> str:
    """ "last opened yesterday", for a card."""
    day = local(moment).date()
    if day >= today:
        return tr("last opened today")
    if day == today - timedelta(days=1):
        return tr("last opened yesterday")
    return tr("last opened {day}").format(day=when(moment, today))


def title_of(row: EventRow) -> str:
    """An event's name."""
    return row.title or tr("Untitled event")


def contents(row: EventRow) -> str:
    """What is in it: "4 sources · Harbour Ledger, Meridian Wire and 2 more · 1 note"."""
    parts = [tr("%n sources", "", row.sources)]
    if row.outlets:
        names = ", ".join(row.outlets[:_MOST_OUTLETS])
        more = len(row.outlets) - _MOST_OUTLETS
        parts.append(tr("{names} and %n more", "", more).format(names=names) if more > 0 else names)
    if row.notes:
        parts.append(tr("%n notes", "", row.notes))
    return " · ".join(parts)


def spoken(found: FoundEvent, today: date, *, current: bool) -> str:
    """A row as a sentence to be read aloud."""
    row = found.row
    text = f"{title_of(row)}: {contents(row)}, {last_opened(row.opened, today)}."
    if current:
        text += " " + tr("It is open in this window.")
    if row.shelf is Shelf.ARCHIVED:
        text += " " + tr("Archived.")
    if found.snippet:
        words = "".join(piece.text for piece in found.snippet)
        text += " " + tr("Found in {outlet}: {words}").format(outlet=found.outlet or tr("an article"), words=words)
    if found.more:
        text += " " + tr("Found in %n more of its articles.", "", found.more)
    return text
