from __future__ import annotations

import os
from collections.abc import Mapping

import pytest


@pytest.fixture(scope="session")
def environ(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The environment of measured processes: Python keeps compiled modules, as it does for a user, also where this run of
    the tests was told not to, and there is no display."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled")), "QT_QPA_PLATFORM": "offscreen"}
