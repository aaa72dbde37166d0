from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.border import guarded
from reader.cli.command import Command
from reader.cli.parser import parse
from reader.cli.status import Status, of_inputs
from reader.cli.table import COMMANDS
from reader.cli.terminal import Terminal
from reader.errors import NotFoundError, UsageError
from tests.cli.console import Console, Screen


def test_wrong_usage_is_one_line_and_status_2(console: Console) -> None:
    for argv in (["compare"], ["compaer"], ["compare", "--format", "papyrus", "x"], ["batch", "x", "--workers", "0"], ["--nonsense"]):
        assert console(*argv) == Status.USAGE, argv
        assert console.out == ""
        assert console.err.count("\n") == 1
        assert console.err.startswith("parallax: ")


def test_a_misspelt_command_is_guessed(console: Console) -> None:
    console("compaer", "a.txt")
    assert console.err == "parallax: compaer: no such command; did you mean compare?\n"


def test_a_file_in_place_of_a_command_tells_how_to_open_it(console: Console, reports: Path) -> None:
    console(str(reports))
    assert f"parallax open {reports}" in console.err


def test_hostile_names_cannot_write_on_the_screen(console: Console) -> None:
    assert console("compare", "no\x1b[2J\nsuch\udcff.txt") == Status.NOTHING_LOADED
    assert console.err.count("\n") == 1
    assert "\x1b" not in console.err


def test_without_a_command_the_window_opens() -> None:
    assert parse([], COMMANDS).run is next(c.run for c in COMMANDS if c.name == "open")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.name)
def test_each_command_has_help(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([command.name, "--help"], COMMANDS)
    assert ended.value.code == 0
    assert command.help in " ".join(capsys.readouterr().out.split())


def test_version_and_help_as_commands() -> None:
    shown = subprocess.run([sys.executable, "-m", "reader", "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("parallax 0.")
    assert shown.stderr == ""
    helped = subprocess.run([sys.executable, "-m", "reader", "--help"], capture_output=True, text=True, check=True)
    assert all(c.help.split(",")[0] in " ".join(helped.stdout.split()) for c in COMMANDS)


def _raising(error: BaseException) -> tuple[int, str]:
    def work() -> int:
        raise error

    terminal = Terminal(Screen(), Screen(), Screen(), {})
    status = guarded(work, terminal)
    return status, terminal.stderr.getvalue().decode()  # type: ignore[attr-defined]


def test_a_bug_is_one_line_that_tells_how_to_report_it() -> None:
    status, line = _raising(ZeroDivisionError("division\nby zero"))
    assert status == Status.BUG
    assert line.count("\n") == 1
    assert "ZeroDivisionError: division by zero in test_main.py, line " in line
    assert "please report it" in line


def test_the_traceback_is_shown_only_on_request() -> None:
    def work() -> int:
        raise ZeroDivisionError

    terminal = Terminal(Screen(), Screen(), Screen(), {"PARALLAX_DEBUG": "1"})
    guarded(work, terminal)
    assert b"Traceback" in terminal.stderr.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (UsageError("no"), Status.USAGE, "parallax: no\n"),
        (NotFoundError("a.txt", "there is no such file"), Status.NOTHING_LOADED, "parallax: a.txt: there is no such file\n"),
        (KeyboardInterrupt(), Status.INTERRUPTED, ""),
        (BrokenPipeError(), Status.BROKEN_PIPE, ""),
    ],
)
def test_what_each_error_becomes(error: BaseException, status: Status, line: str) -> None:
    assert _raising(error) == (status, line)


@pytest.mark.parametrize(("done", "failed", "status"), [(2, 0, 0), (1, 1, 1), (0, 1, 3), (0, 0, 3)])
def test_the_status_of_several_inputs(done: int, failed: int, status: int) -> None:
    assert of_inputs(done, failed) == status


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line(reports: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "reader", "compare", str(reports)]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == Status.USAGE
    assert result.stderr.startswith(b"parallax: standard output can't be written (")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal for another process")
def test_an_interrupt_is_quiet_and_answers_come_at_once() -> None:
    command = [sys.executable, "-m", "reader", "facts", "--jsonl", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(b'{"id": 1}\n')
        process.stdin.flush()
        assert b'"error"' in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    assert process.returncode == Status.INTERRUPTED


def test_a_reader_that_goes_away_is_no_error(reports: Path) -> None:
    command = [sys.executable, "-m", "reader", "compare", str(reports)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == Status.BROKEN_PIPE
