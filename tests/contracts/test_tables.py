"""Whatever declares itself a row of a table stands in it."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

import pytest

import reader.cli
import reader.cli.command
import reader.cli.table
import reader.exports
import reader.exports.format
import reader.exports.table
import reader.facts
import reader.facts.kind
import reader.facts.table
import reader.loaders
import reader.loaders.format
import reader.loaders.table

TABLES = [
    (reader.facts, reader.facts.kind.FactKind, reader.facts.table.KINDS),
    (reader.loaders, reader.loaders.format.Format, reader.loaders.table.FORMATS),
    (reader.exports, reader.exports.format.Format, reader.exports.table.FORMATS),
    (reader.cli, reader.cli.command.Command, reader.cli.table.COMMANDS),
]


def declared(package: ModuleType, row: type) -> dict[str, object]:
    """Every row that a module of the package declares, by where it stands."""
    found = {}
    for info in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        module = importlib.import_module(info.name)
        found.update({f"{info.name}.{name}": value for name, value in vars(module).items() if isinstance(value, row)})
    return found


@pytest.mark.parametrize(("package", "row", "table"), TABLES, ids=lambda x: getattr(x, "__name__", ""))
def test_no_row_is_missing_from_its_table(package: ModuleType, row: type, table: tuple[object, ...]) -> None:
    rows = declared(package, row)
    assert rows
    assert [name for name, value in rows.items() if not any(value is listed for listed in table)] == []


@pytest.mark.parametrize(("package", "row", "table"), TABLES, ids=lambda x: getattr(x, "__name__", ""))
def test_names_are_unique(package: ModuleType, row: type, table: tuple[object, ...]) -> None:
    names = [getattr(listed, "name") for listed in table]  # noqa: B009  rows of four types
    assert len(set(names)) == len(names)
