"""Where the reader was in a text is kept, and gone back to."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.gui.session import Session
from reader.gui.text.read_view import ReadView
from reader.gui.theme import LIGHT
from tests.build import sample
from tests.gui.text.conftest import Colours


def _view(session: Session, qtbot: QtBot) -> ReadView:
    view = ReadView(session)
    qtbot.addWidget(view)
    view.resize(520, 300)
    with qtbot.waitExposed(view):
        view.show()
    view.settle_now()
    QApplication.processEvents()
    return view


def test_scrolling_is_kept_and_restored(session: Session, qtbot: QtBot) -> None:
    view = _view(session, qtbot)
    with qtbot.waitSignal(session.placesChanged):
        bar = view.pane.verticalScrollBar()
        bar.setValue(bar.maximum() - 40)
    kept = view.pane.reading_point
    again = _view(session, qtbot)
    place = session.reading_places.of(sample().articles[0].article)
    assert place is not None
    assert kept is not None
    assert place.start <= kept <= place.end
    found = again.pane.reading_point
    assert found is not None
    assert abs(found - kept) < 90


def test_marks_have_the_hue_of_their_kind_where_that_is_wanted(session: Session, qtbot: QtBot, colours: Colours) -> None:
    view = _view(session, qtbot)
    mark = next(i for i, m in enumerate(view.pane.marks) if m.kind == "date")
    rect = view.pane.mark_fill_rects(mark)[0].adjusted(0, 0, 0, 4)
    hue = dict(LIGHT.kinds)["date"].lower()
    assert hue not in colours(view.pane.viewport(), rect)
    session.themes.set_by_kind(True)
    assert hue in colours(view.pane.viewport(), view.pane.mark_fill_rects(mark)[0].adjusted(0, 0, 0, 4))
    session.themes.set_by_kind(False)
