from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from reader.cli.terminal import Terminal
from reader.errors import UsageError
from reader.exports.format import Page
from tests.cli.console import Screen


def terminal(screen: bool = False, **environ: str) -> Terminal:
    stream = Screen if screen else BytesIO
    return Terminal(BytesIO(), stream(), stream(), environ)


def shown(stream: object) -> str:
    assert isinstance(stream, BytesIO)
    return stream.getvalue().decode()


def test_an_error_is_one_line_that_names_its_input() -> None:
    here = terminal()
    here.error("a\nb\x1b.txt", "went\twrong")
    assert shown(here.stderr) == "parallax: a�b�.txt: went�wrong\n"


def test_output_is_utf8_also_with_half_a_character() -> None:
    here = terminal()
    with here.writing("-") as write:
        write("é🚢\ud800.")
        write(b"bytes")
    assert shown(here.stdout) == "é🚢�.bytes"


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    with terminal().writing(str(target)) as write:
        write("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_what_stood_there_stays_when_the_work_fails_or_writes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")

    def fail() -> None:
        with terminal().writing(str(target)) as write:
            write("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with terminal().writing(str(target)):
        pass
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    target, link = tmp_path / "out.txt", tmp_path / "link.txt"
    target.write_text("old")
    link.symlink_to(target)
    with terminal().writing(str(link)) as write:
        write("new")
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize("name", ["", "missing/out.txt"])
def test_a_place_that_cannot_be_written_is_told_before_the_work(tmp_path: Path, name: str) -> None:
    def work() -> None:
        with terminal().writing(str(tmp_path / name)):
            pytest.fail("the work was begun")

    with pytest.raises(UsageError, match="give -o"):
        work()


def test_files_and_pipes_get_a_plain_page() -> None:
    assert terminal().page() == Page()
    assert terminal(screen=True).page("out.txt") == Page()


def test_colours_on_a_screen_unless_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "77")
    assert terminal(screen=True, TERM="xterm").page() == Page(77, colour=True)
    assert terminal(screen=True, TERM="xterm", NO_COLOR="1").page() == Page(77, colour=False)
    assert terminal(screen=True, TERM="dumb").page() == Page(77, colour=False)


def test_a_progress_bar_only_on_a_screen_and_gone_at_the_end() -> None:
    quiet, loud = terminal(), terminal(screen=True)
    for here in (quiet, loud):
        with here.progress("Loading") as progress:
            progress(1, 4)
    assert shown(quiet.stderr) == ""
    assert "Loading ██████░░░░" in shown(loud.stderr)
    assert shown(loud.stderr).endswith("\r\x1b[K")


def test_the_bar_is_drawn_at_most_ten_times_a_second() -> None:
    here = terminal(screen=True)
    with here.progress("Loading") as progress:
        for i in range(1000):
            progress(i, 1000)
    assert shown(here.stderr).count("Loading") < 100
