"""Parsing in a process of its own: limits hold, the process is used again, and what it refuses is told in one line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from reader.errors import NotReadableError
from reader.loaders import confined_process
from reader.loaders.confined import Confined, StoppedError
from reader.loaders.confined_process import Limits
from reader.loaders.source import Raw
from tests.loaders.pdf_file import endless
from tests.loaders.sources import HEADLINE, TEXT, page

PAGE = Raw("a.html", page().encode())
SHORT = Limits(seconds=1.5, again=1.0, processor=20)


@pytest.fixture
def confined() -> Iterator[Confined]:
    with Confined(SHORT) as made:
        yield made


def test_articles_come_back_and_the_process_is_used_again() -> None:
    with Confined() as confined:
        (article,) = confined.parse(PAGE)
        assert (article.text, article.headline, article.origin) == (TEXT, HEADLINE, "a.html")
        first = confined.process_id
        with pytest.raises(NotReadableError, match="not a text") as caught:
            confined.parse(Raw("b", b"\x89PNG\r\n" + bytes(50)))
        assert caught.value.input == "b"
        confined.parse(PAGE)
        assert confined.process_id == first
    assert confined.process_id is None


def test_what_takes_too_long_is_ended_and_the_next_one_is_read() -> None:
    with Confined(Limits(seconds=2.0, again=2.0, processor=20)) as confined:
        confined.parse(PAGE)
        first = confined.process_id
        with pytest.raises(NotReadableError, match="longer than any article needs") as caught:
            confined.parse(Raw("c.pdf", endless()))
        assert "\n" not in caught.value.message
        confined.parse(Raw("d.json", b'{"text": "The pier is closed until May, the board said."}'))
        assert confined.process_id != first


def test_what_the_first_page_imports_is_no_part_of_its_time(confined: Confined) -> None:
    (article,) = confined.parse(PAGE)
    assert "read-plainly" not in {notice.code for notice in article.notices}


def test_a_cancel_is_heard_while_it_works(confined: Confined) -> None:
    confined.parse(Raw("d.json", b'{"text": "The pier is closed until May, the board said."}'))
    with pytest.raises(StoppedError):
        confined.parse(Raw("c.pdf", endless()), cancelled=lambda: True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory are those of the system")
def test_memory_has_an_end() -> None:
    with Confined(Limits(memory=120_000_000)) as confined, pytest.raises(NotReadableError, match=r"memory|harm"):
        confined.parse(Raw("a.html", b"<html><body>" + b"<i>x</i>" * 1_000_000))


def test_what_the_first_way_cannot_read_is_read_simply(monkeypatch: pytest.MonkeyPatch) -> None:
    with Confined(Limits(processor=1, seconds=1.0, again=20.0)) as confined:
        confined.start(PAGE.origin)
        (article,) = confined.parse(Raw("a.html", page("<b><p>" * 60_000).encode()))
    assert article.text.startswith(TEXT[:100])


def test_no_process_no_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(get_context("spawn").Process, "start", refused)
    with Confined() as confined, pytest.raises(NotReadableError, match="no process could be started"):
        confined.parse(PAGE)


class TestGuard:
    """What Python code may open in the process."""

    guard = confined_process._Guard()

    @pytest.mark.parametrize("event", ["socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.remove"])
    def test_refused(self, event: str) -> None:
        with pytest.raises(PermissionError):
            self.guard.look(event, ())

    def test_files(self, tmp_path: Path) -> None:
        code = os.__file__
        self.guard.look("open", (code, "r", os.O_RDONLY))
        self.guard.look("open", (3, "r", os.O_RDONLY))
        for name, flags in ((code, os.O_WRONLY), (tmp_path / "a", os.O_RDONLY), (b"/etc/passwd", os.O_RDONLY), (None, 0)):
            with pytest.raises(PermissionError):
                self.guard.look("open", (name, None, flags))
