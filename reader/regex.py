"""Patterns that are compiled when they are first used: most runs need a few of the hundreds that the modules name."""

from __future__ import annotations

import re
from typing import cast


class _Late:
    """Stands for a pattern; what is asked of it is asked of the compiled one, and kept."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Called for what is not here yet; from then on it is an attribute like any other, as quick as the pattern's own.
        if name == "_compiled":
            self._compiled: re.Pattern[str] = re.compile(self.pattern, self._flags)
            return self._compiled
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern at the level of a module, which costs nothing before it is used; a wrong one raises `re.error` only then.

    It is no `re.Pattern` to `isinstance`, and the functions of `re` don't take it."""
    return cast("re.Pattern[str]", _Late(source, flags))
