"""Parcels as files: what a worker sent once, to be unpacked again without the worker. What a file can make is bounded."""

from __future__ import annotations

import json
import pickle
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from importlib import import_module
from io import BytesIO
from typing import Any

from reader.service.loaded import Loading
from reader.service.names import reading_name
from reader.store.kept import Kept

_HEAD = b"Parallax parcel 1\n"
_OURS = ("reader.model.", "reader.facts.", "reader.service.loaded")
_OTHERS = frozenset({("datetime", "date")})


class BoundedUnpickler(pickle.Unpickler):
    """Makes nothing but our values, enumerations and dates, whatever is written in a file."""

    def find_class(self, module: str, name: str) -> Any:
        """The class of a value."""
        found = getattr(import_module(module), name, None) if module.startswith(_OURS) or (module, name) in _OTHERS else None
        if isinstance(found, type) and ((module, name) in _OTHERS or is_dataclass(found) or issubclass(found, Enum)):
            return found
        raise pickle.UnpicklingError(f"no value of ours: {module}.{name}")


class ValuePickler(pickle.Pickler):
    """Writes our values as calls of their classes: unpickled twice as fast as by the way of frozen dataclasses. `shapes` are the
    fields of each class that was written."""

    def __init__(self, file: BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.shapes: dict[str, list[str]] = {}

    def reducer_override(self, value: object) -> Any:
        """A class and its arguments."""
        kind = type(value)
        if is_dataclass(kind):
            names = self.shapes.setdefault(f"{kind.__module__}:{kind.__qualname__}", [field.name for field in fields(kind)])
            return kind, tuple(getattr(value, name) for name in names)
        return NotImplemented


@dataclass(frozen=True, slots=True)
class Parcel:
    """The pieces, in the order in which they have to be unpacked, and the fields of the values in them by their classes."""

    pieces: tuple[bytes, ...]
    shapes: dict[str, list[str]]


def packed_values(values: Iterable[Any]) -> Parcel:
    """A piece for each value."""
    pieces: list[bytes] = []
    shapes: dict[str, list[str]] = {}
    for value in values:
        buffer = BytesIO()
        pickler = ValuePickler(buffer)
        pickler.dump(value)
        pieces.append(buffer.getvalue())
        shapes.update(pickler.shapes)
    return Parcel(tuple(pieces), shapes)


def unpacked(piece: bytes) -> Any:
    """The value in a piece. Raises UnpicklingError where it is none of ours."""
    return BoundedUnpickler(BytesIO(piece)).load()


def sealed(parcel: Parcel, stamp: str) -> bytes:
    """A parcel as the bytes of a file, with the version of the program that made it."""
    body = b"".join(parcel.pieces)
    head = {"stamp": stamp, "shapes": parcel.shapes, "lengths": [len(piece) for piece in parcel.pieces], "sum": zlib.crc32(body)}
    return _HEAD + json.dumps(head, separators=(",", ":")).encode() + b"\n" + body


def opened(data: bytes) -> tuple[str, Parcel] | None:
    """The stamp and the parcel of a file. None where the file is damaged, or where our values look otherwise today."""
    head, _, body = data.removeprefix(_HEAD).partition(b"\n")
    try:
        told = json.loads(head)
        stamp, shapes, lengths, total = (told[name] for name in ("stamp", "shapes", "lengths", "sum"))
    except (ValueError, KeyError, TypeError):
        return None
    if not data.startswith(_HEAD) or zlib.crc32(body) != total or not all(_fits(*shape) for shape in shapes.items()):
        return None
    pieces, at = [], 0
    for length in lengths:
        pieces.append(body[at : at + length])
        at += length
    return stamp, Parcel(tuple(pieces), shapes)


def known_reading(kept: Kept, given: str) -> Loading | None:
    """What this version of the program has read in a file before, where that is kept."""
    name = reading_name(given)
    data = kept.get(name) if name else None
    found = opened(data) if data is not None else None
    if found is None or not found[1].pieces:
        return None
    try:
        loading = unpacked(found[1].pieces[0])
    except (pickle.UnpicklingError, EOFError, LookupError, TypeError, ValueError):
        return None
    return loading if isinstance(loading, Loading) else None


def _fits(name: str, names: list[str]) -> bool:
    """Whether a class of ours still has these fields."""
    module, _, kind = name.partition(":")
    if not module.startswith(_OURS):
        return False
    try:
        found = getattr(import_module(module), kind, None)
    except ImportError:
        return False
    return is_dataclass(found) and [field.name for field in fields(found)] == names
