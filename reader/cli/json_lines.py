"""JSON Lines: one question a line, one answer a line, in order; a bad line gets an answer too and the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from reader.cli.border import fault_of
from reader.cli.status import Status, of_inputs
from reader.cli.terminal import Terminal
from reader.errors import NotFoundError, NotReadableError, ParallaxError
from reader.exports.json_format import Data, dumps
from reader.render.harmless import encodable

Question = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """The line that answers a line, and whether it tells of a failure."""

    line: str
    failed: bool


@contextmanager
def reading(name: str, terminal: Terminal) -> Iterator[Iterator[bytes]]:
    """The lines of a file or of standard input ("-") that are not blank. Raises LoadError where it can't be opened."""
    if name == "-":
        yield _not_blank(terminal.stdin)
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  closed by the generator, after its errors were told apart
    except FileNotFoundError as error:
        raise NotFoundError(name, "there is no such file; check the name") from error
    except (OSError, ValueError) as error:
        raise NotReadableError(name, f"can't be read ({getattr(error, 'strerror', None) or error}); name a file of JSON Lines") from error
    with file:
        yield _not_blank(file)


def _not_blank(lines: Iterable[bytes]) -> Iterator[bytes]:
    return (line for line in lines if line.strip())


def answer(line: bytes, work: Callable[[Question], Data]) -> Answer:
    """Answers one line: `{"id", ...}` with what `work` returns, or `{"id", "error"}`."""
    name: str | int | None = None
    try:
        question = _parsed(line)
        name = _id(question)
        return Answer(dumps({"id": name, **work(question)}), failed=False)
    except ParallaxError as error:
        return _failure(name, str(error))


def lost(line: bytes, message: str) -> Answer:
    """The answer to a line whose work came to nothing."""
    try:
        return _failure(_id(_parsed(line)), message)
    except ParallaxError as error:
        return _failure(None, str(error))


def shielded(line: bytes, work: Callable[[Question], Data]) -> Answer:
    """Like `answer`; a fault of the program costs this line, not the others."""
    result = fault_of(lambda: answer(line, work))
    return result if isinstance(result, Answer) else lost(line, result)


def write_answers(answers: Iterable[Answer], write: Callable[[str | bytes], None]) -> Status:
    """Writes the answers in order, each as soon as it is there, and tells how it went."""
    done = failed = 0
    for one in answers:
        write(one.line + "\n")
        done, failed = done + (not one.failed), failed + one.failed
    return of_inputs(done, failed)


class BadLineError(ParallaxError):
    """A line that is not what was asked for."""


def _failure(name: str | int | None, message: str) -> Answer:
    return Answer(dumps({"id": name, "error": message}), failed=True)


def _parsed(line: bytes) -> Question:
    try:
        question = json.loads(line, parse_constant=_reject, object_hook=_encodable)
    except (ValueError, RecursionError) as error:
        raise BadLineError(f"not JSON: {error}") from error
    if not isinstance(question, dict):
        raise BadLineError("not a JSON object; write one object a line")
    return question


def _encodable(fields: dict[str, Any]) -> dict[str, Any]:
    return {encodable(k): encodable(v) if isinstance(v, str) else v for k, v in fields.items()}


def _reject(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON value")


def _id(question: Question) -> str | int | None:
    name = question.get("id")
    if name is None or (isinstance(name, str | int) and not isinstance(name, bool)):
        return name
    raise BadLineError("“id” is neither text nor a whole number")
