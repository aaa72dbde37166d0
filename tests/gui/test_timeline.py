"""The timeline: dates and publication by source, and the way to the text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from reader.gui.session import Session
from reader.gui.state import Filter, TextLayout, View
from reader.gui.timeline import TimelineStrip, gap_text, period_text
from reader.render.timeline import Period
from tests.build import sample


@pytest.fixture
def strip(qtbot: QtBot, session: Session) -> TimelineStrip:
    made = TimelineStrip(session)
    qtbot.addWidget(made)
    made.resize(900, 200)
    session.set_layout(replace(session.layout, timeline=True))
    return made


def _spoken(strip: TimelineStrip, row: int, column: int) -> str:
    model = strip.table.timeline
    return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_it_is_shown_when_it_is_wanted(strip: TimelineStrip, session: Session) -> None:
    assert not strip.isHidden()
    session.set_layout(TextLayout())
    assert strip.isHidden()


def test_cells_are_read_aloud(strip: TimelineStrip) -> None:
    QAbstractItemModelTester(strip.table.timeline, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert _spoken(strip, 0, 1) == "A Harbour Ledger, 2 Dec 2024: “December 2”"
    assert _spoken(strip, 1, 3) == "B Meridian Wire, 5 Dec 2024: published, “5 December”"
    assert strip.table.timeline.index(2, 1).data() is None


def test_enter_goes_to_the_text_and_selects_the_row(strip: TimelineStrip, session: Session, qtbot: QtBot) -> None:
    strip.table.setCurrentIndex(strip.table.timeline.index(1, 3))
    with qtbot.waitSignal(session.revealRequested, check_params_cb=lambda article, _: article == 1):
        QTest.keyClick(strip.table, Qt.Key.Key_Return)
    assert (session.selection.finding, session.selection.article) == ("f0", 1)
    assert session.view is View.SIDE_BY_SIDE


def test_a_time_of_publication_alone_is_only_told(strip: TimelineStrip, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.announced, check_params_cb=lambda words: "published" in words):
        strip.table.go_to(strip.table.timeline.index(0, 2))


def test_hidden_sources_have_no_row(strip: TimelineStrip, session: Session) -> None:
    session.set_filter(Filter(hidden_sources=frozenset({sample().articles[0].article.id})))
    assert strip.table.timeline.rowCount() == 3
    session.set_comparison(None)
    assert strip.isHidden()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2024, 12, 2), date(2024, 12, 2), "2 Dec 2024"),
        (date(2024, 12, 1), date(2024, 12, 10), "1–10 Dec 2024"),
        (date(2024, 12, 1), date(2024, 12, 31), "Dec 2024"),
        (date(2024, 2, 1), date(2024, 2, 29), "Feb 2024"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
        (date(1990, 1, 1), date(1999, 12, 31), "1990–1999"),
        (date(2024, 11, 28), date(2024, 12, 4), "28 Nov – 4 Dec 2024"),
        (date(2024, 12, 28), date(2025, 1, 4), "28 Dec 2024 – 4 Jan 2025"),
    ],
)
def test_periods_in_words(first: date, last: date, words: str, session: Session) -> None:
    assert period_text(Period(first, last)) == words


def test_gaps_in_words(session: Session) -> None:
    assert (gap_text(0), gap_text(1)) == ("", "")
    assert gap_text(5).startswith("5 ")
    assert gap_text(90).startswith("3 ")
    assert gap_text(3653).startswith("10 ")
