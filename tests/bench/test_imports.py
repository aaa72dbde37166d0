"""What imports cost: no module of ours alone may take what a library takes that is loaded only when it is needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

import pytest

pytestmark = pytest.mark.bench

LIMIT = 40
"""Milliseconds that a single module may take by itself."""


def costs(module: str, environ: Mapping[str, str]) -> dict[str, float]:
    """Milliseconds that each module takes by itself when `module` is imported, the least of three runs."""
    least: dict[str, float] = {}
    for _ in range(4):
        command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
        lines = subprocess.run(command, env=dict(environ), capture_output=True, text=True, check=True).stderr.splitlines()
        for line in lines[1:]:
            alone, _, name = line.removeprefix("import time:").split("|")
            least[name.strip()] = min(int(alone) / 1000, least.get(name.strip(), float("inf")))
    return least


@pytest.mark.parametrize("module", ["reader.cli.main", "reader.compare.engine", "reader.service.loading", "reader.exports.table"])
def test_no_module_is_heavy(module: str, environ: Mapping[str, str]) -> None:
    took = costs(module, environ)
    heaviest = sorted(took.items(), key=lambda item: -item[1])[:5]
    print(f"\n  {module}: {sum(took.values()):.0f} ms; " + ", ".join(f"{name} {ms:.0f}" for name, ms in heaviest))
    assert [name for name, ms in took.items() if ms > LIMIT] == []
