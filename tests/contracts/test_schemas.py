"""What the commands print keeps the contract: the schemas that ship with the program."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from reader.cli.demo import articles_of
from reader.exports.json_format import comparison_data
from reader.paths import resources, seeds
from tests.build import sample
from tests.cli.console import Console, json_lines

NAMES = ("comparison", "extract", "facts")


def schema(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((resources() / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def validator(name: str, part: str = "") -> Draft202012Validator:
    registry: Registry[Any] = Registry().with_resources((f"{n}.json", Resource.from_contents(schema(n))) for n in NAMES)
    return Draft202012Validator({"$ref": f"{name}.json{part}"}, registry=registry)


def problems(checked: Draft202012Validator, data: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in checked.iter_errors(data)]


@pytest.mark.parametrize("name", NAMES)
def test_the_schemas_themselves_are_right(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_a_comparison_that_holds_everything() -> None:
    assert problems(validator("comparison"), comparison_data(sample())) == []


def broken() -> Iterator[tuple[str, Any]]:
    """Comparisons that break the contract in one place each."""
    good = comparison_data(sample())
    for where, name in (
        ("articles", "text"),
        ("mentions", "value"),
        ("findings", "reason"),
        ("alignments", "tier"),
        ("origins", "evidence"),
    ):
        data = deepcopy(good)
        del data[where][0][name]
        yield f"{where} without {name}", data
    data = deepcopy(good)
    data["findings"][0]["verdict"] = "maybe"
    yield "unknown verdict", data
    data = deepcopy(good)
    next(m for m in data["mentions"] if m["kind"] == "date")["value"].pop("timex")
    yield "date without timex", data
    data = deepcopy(good)
    data["mentions"][0]["start"] = -1
    yield "negative offset", data


@pytest.mark.parametrize("case", list(broken()), ids=lambda c: str(c[0]))
def test_a_broken_contract_is_noticed(case: tuple[str, Any]) -> None:
    assert problems(validator("comparison"), case[1])


EVENTS = sorted(p.parent.name for p in seeds().glob("*/event.toml"))


@pytest.mark.parametrize("event", EVENTS)
def test_the_commands_on_the_sample_events(event: str) -> None:
    inputs = articles_of(seeds() / event)
    for command, name in (("compare", "comparison"), ("extract", "extract"), ("facts", "facts")):
        console = Console()
        assert console(command, *inputs, "--format", "json") == 0
        assert problems(validator(name), console.data) == []
        _check_offsets(console.data)


def _check_offsets(data: Any) -> None:
    said = [*data.get("mentions", []), *(v for f in data.get("findings", []) for v in f["values"])]
    for one in said:
        text = data["articles"][one["article"]]["text"]
        assert text[one["start"] : one["end"]] == one["text"]
        if one["credited_to"]:
            assert text[one["credited_to"]["start"] : one["credited_to"]["end"]] == one["credited_to"]["text"]
    for article in data["articles"]:
        assert all(0 <= start < end <= len(article["text"]) for start, end in article["sentences"])


def test_json_lines() -> None:
    facts = Console(stdin=json_lines([{"id": 1, "text": "It sank on 2 May 2024.", "language": "en"}, {"id": 2}]))
    facts("facts", "--jsonl", "-")
    assert [p for answer in facts.answers for p in problems(validator("facts", "#/$defs/answer"), answer)] == []
    batch = Console(stdin=json_lines([{"id": 1, "articles": [{"text": "It sank on 2 May 2024."}]}, {"id": 2}]))
    batch("batch", "-")
    assert [p for answer in batch.answers for p in problems(validator("comparison", "#/$defs/answer"), answer)] == []
