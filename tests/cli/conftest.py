from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.console import Console

LEDGER = """---
title: Ferry Calder runs aground
source: Harbour Ledger
published: 2024-12-03
---

The ferry Calder ran aground off Port Ellery on December 2, the harbour council said.

Nine passengers were hurt.
"""

WIRE = """---
title: Twelve hurt as ferry strikes rocks
source: Meridian Wire
published: 2024-12-05
---

The ferry Calder ran aground off Port Ellery on December 5, according to the ship's log.

Twelve passengers were hurt, the town's hospital said.
"""


@pytest.fixture
def console() -> Console:
    return Console()


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with two reports."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "ledger.txt").write_text(LEDGER, encoding="utf-8")
    (folder / "wire.txt").write_text(WIRE, encoding="utf-8")
    return folder
