"""Where the inspector stands: beside the view in front, by the view, by the room there is, and by what the user asked for."""

from __future__ import annotations

from reader.gui.state import View

SLIM = 900
"""In a window that is narrower than this many points the inspector stands there only when it is asked for."""


class InspectorPlace:
    """Remembers what was asked for, apart for texts beside each other, for slim windows and for all others."""

    def __init__(self) -> None:
        self._in_text, self._in_slim, self._else = False, False, True

    def wanted(self, view: View, width: int) -> bool:
        """Whether it should stand beside a view, in a window of this width."""
        if view is View.SIDE_BY_SIDE:
            return self._in_text
        return self._in_slim if width < SLIM else self._else

    def want(self, wanted: bool, view: View, width: int) -> None:
        """The user asks for it, or wants it gone."""
        if view is View.SIDE_BY_SIDE:
            self._in_text = wanted
        elif width < SLIM:
            self._in_slim = wanted
        else:
            self._else = wanted
