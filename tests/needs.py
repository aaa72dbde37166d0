"""What some tests need of the machine."""

from __future__ import annotations

import importlib

import pytest


def why_no_qt() -> str:
    """Why Qt can't be loaded here, "" where it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return str(error)
    return ""


needs_qt = pytest.mark.skipif(bool(why_no_qt()), reason="Qt can't be loaded here")
