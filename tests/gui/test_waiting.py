"""Links that wait for a connection: told in a strip, tried again by a click, by F5, and when the connection is back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import NotReadableError, OfflineError
from reader.gui.library.snapshot import record_of, sources_of
from reader.gui.main_window import MainWindow
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.waiting import Waiting, waiting
from tests.gui.whole.tree import Role, find, press, root

LINK = "https://news.example/ferry"


@pytest.fixture
def offline(session: Session) -> Session:
    """The session with one more source, a link that waits."""
    session.put([*session.sources, Source(0, 0, LINK, SourceState.WAITING, reason="no connection")])
    return session


def states(session: Session) -> list[SourceState]:
    return [s.state for s in session.sources if s.article is None]


class Net:
    """A connection that comes and goes."""

    def __init__(self) -> None:
        self.there = False

    def __call__(self) -> bool:
        return self.there


def test_they_are_tried_when_the_connection_is_back(session: Session) -> None:
    net = Net()
    watch = Waiting(session, is_connected=net)
    session.put([*session.sources, Source(0, 0, LINK, SourceState.WAITING)])
    watch.look()
    assert states(session) == [SourceState.WAITING]
    net.there = True
    watch.look()
    assert states(session) == [SourceState.LOADING]
    assert waiting(session) == ()


def test_they_are_tried_now_and_then_where_nobody_tells_of_a_connection(session: Session) -> None:
    net = Net()
    net.there = True
    watch = Waiting(session, is_connected=net)
    session.put([*session.sources, Source(0, 0, LINK, SourceState.WAITING)])
    for _ in range(19):
        watch.look()
        assert states(session) == [SourceState.WAITING]
    watch.look()
    assert states(session) == [SourceState.LOADING]


def test_the_strip_tells_how_many_and_tries_again(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    assert not window.waiting.isVisible()
    said: list[str] = []
    session.announced.connect(said.append)
    links = [Source(0, 0, f"{LINK}/{i}", SourceState.WAITING) for i in range(2)]
    session.put([*session.sources, *links])
    assert window.waiting.isVisible()
    assert window.waiting.told == "No connection. 2 links wait; files and pasted text still work."
    assert said == [window.waiting.told]
    assert not window.failures.isVisible()
    tree = root(window)
    # All sources are seen as soon as the rail is laid out.
    qtbot.waitUntil(lambda: window.rail.list.height() >= window.rail.list.sizeHint().height())
    assert find(find(tree, Role.List, "Sources"), Role.ListItem, "F news.example/ferry/1: Waits for a connection")
    asked: list[int] = []
    session.retry = lambda key, **_: asked.append(key)  # type: ignore[method-assign]
    press(find(tree, Role.Button, "Try again"))
    qtbot.waitUntil(lambda: len(asked) == 2)
    window.actions_.named("Try failed sources again").trigger()
    assert len(asked) == 4


def test_what_could_not_be_fetched_in_a_list_waits_too(session: Session) -> None:
    session.put([Source(0, 0, "list.opml")])
    key = session.sources[0].key
    failed: list[int] = []
    session.sourceFailed.connect(lambda key, reason: failed.append(key))
    failures = [OfflineError(LINK, "no connection"), NotReadableError("b.pdf", "damaged")]
    session.resolve(key, (), failures)
    assert states(session) == [SourceState.WAITING, SourceState.FAILED]
    assert [s.input for s in session.sources] == [LINK, "b.pdf"]
    assert failed == [session.sources[1].key]


def test_a_link_that_waited_is_read_when_the_event_is_opened_again(offline: Session) -> None:
    stored = record_of(offline, "uid")
    assert sources_of(stored)[-1].state is SourceState.LOADING
    assert sources_of(stored)[-1].input == LINK


def test_removing_can_be_undone(offline: Session) -> None:
    key = waiting(offline)[0]
    offline.remove_sources((key,))
    assert waiting(offline) == ()
    offline.undo()
    assert waiting(offline) == (key,)
    assert replace(offline.sources[-1], key=0, root=0).input == LINK
