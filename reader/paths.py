"""Where the files that ship with Parallax stand.

An installed wheel has them inside the package; a source checkout and an editable install have them beside it.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """The folder of word lists, schemas, icons and styles."""
    return _shipped("resources")


def seeds() -> Path:
    """The folder of sample events."""
    return _shipped("seeds")
