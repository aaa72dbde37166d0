"""Where the library stands on this computer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

LIBRARY = "PARALLAX_LIBRARY"
"""Names another file for the library, for a stick or a test."""


def library_path(environ: Mapping[str, str]) -> Path:
    """The library's file: what the environment names, else one in the user's folder for data of programs."""
    named = environ.get(LIBRARY, "").strip()
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("Parallax", appauthor=False) / "library.parallax"
