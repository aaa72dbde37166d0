"""How large the sources' words are where they stand among ours: they follow the zoom of the texts."""

from __future__ import annotations

from reader.gui.looking import READING_PX
from reader.gui.session import Session

_FLOOR = 11
"""No words are smaller, in logical pixels."""


def zoomed(session: Session, px: int) -> int:
    """Height of type or of a line (logical pixels) that is `px` high while the texts have their usual size."""
    return max(round(px * session.reading_px / READING_PX), _FLOOR)
