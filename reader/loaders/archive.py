"""Parts of an office document: a ZIP archive read in memory, each part with a cap on what it unpacks to. Nothing is written."""

from __future__ import annotations

import zlib
from io import BytesIO
from posixpath import normpath
from typing import TYPE_CHECKING

from reader.errors import NotReadableError

if TYPE_CHECKING:
    from zipfile import ZipFile

_MOST_PARTS = 10_000
_DAMAGED = "this document is damaged. Open it where it was written and save it again"
_FAULTS = (ValueError, OSError, EOFError, RuntimeError, NotImplementedError, KeyError, IndexError, zlib.error)
"""What zipfile raises on archives that are damaged, locked or packed in other ways."""


class Archive:
    """The parts of a ZIP archive by their names. Raises NotReadableError for what is none."""

    def __init__(self, data: bytes, origin: str) -> None:
        from zipfile import BadZipFile, ZipFile

        self._origin = origin
        try:
            self._zip: ZipFile = ZipFile(BytesIO(data))
        except (BadZipFile, *_FAULTS):
            raise NotReadableError(origin, _DAMAGED) from None
        self._names = {info.filename: info for info in self._zip.infolist()[:_MOST_PARTS]}

    @property
    def names(self) -> frozenset[str]:
        """The names of the parts as they stand in the archive."""
        return frozenset(self._names)

    def part(self, name: str, largest: int) -> str | None:
        """A part as text, or None where there is none. Raises NotReadableError for one that is damaged, locked or too large."""
        from zipfile import BadZipFile

        info = self._names.get(normpath(name).lstrip("/"))
        if info is None:
            return None
        if info.flag_bits & 1:
            raise NotReadableError(self._origin, "this document is locked with a password. Save it without one and open that")
        try:
            with self._zip.open(info) as file:
                data = file.read(largest + 1)
        except (BadZipFile, *_FAULTS):
            raise NotReadableError(self._origin, _DAMAGED) from None
        if len(data) > largest:
            raise NotReadableError(self._origin, f"its text is larger than {largest // 1_000_000} MB. Save the article alone and open that")
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16", "replace")
        return data.decode("utf-8-sig", "replace")
