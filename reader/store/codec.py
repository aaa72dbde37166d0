"""Frozen values to JSON and back. What a newer program added is passed over, what an older one left out has its default."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.errors import DamagedError

T = TypeVar("T")


def encode(value: object) -> str:
    """The JSON of a value made of dataclasses, tuples, enumerations and plain values; equal values give equal texts."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def decode(kind: type[T], text: str) -> T:
    """The value of this kind. Raises DamagedError where the text is none."""
    try:
        made = _build(kind, json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DamagedError(f"a stored {kind.__name__} can't be read ({type(error).__name__})") from error
    assert isinstance(made, kind)
    return made


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list, frozenset)):
        return [_plain(item) for item in (sorted(value) if isinstance(value, frozenset) else value)]
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"{type(value).__name__} can't be stored")


def _build(kind: Any, value: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _build_union(get_args(kind), value)
    if origin in (tuple, frozenset):
        return _build_many(origin, get_args(kind), value)
    if isinstance(kind, type) and is_dataclass(kind):
        return _build_dataclass(kind, value)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise TypeError(f"{value!r:.40} is no {kind}")
    return value


def _build_union(kinds: tuple[Any, ...], value: Any) -> Any:
    if value is None:
        if NoneType in kinds:
            return None
        raise TypeError("nothing is not allowed")
    errors = []
    for kind in (k for k in kinds if k is not NoneType):
        try:
            return _build(kind, value)
        except (TypeError, ValueError, KeyError) as error:
            errors.append(error)
    raise errors[0]


def _build_many(origin: type, kinds: tuple[Any, ...], value: Any) -> Any:
    if not isinstance(value, list):
        raise TypeError(f"{value!r:.40} is no list")
    if origin is frozenset or (len(kinds) == 2 and kinds[1] is Ellipsis):
        return origin(_build(kinds[0], item) for item in value)
    return tuple(_build(kind, item) for kind, item in zip(kinds, value, strict=True))


def _build_dataclass(kind: Any, value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise TypeError(f"{value!r:.40} is no {kind.__name__}")
    hints = _hints(kind)
    given = {f.name: _build(hints[f.name], value[f.name]) for f in fields(kind) if f.name in value}
    missing = [f.name for f in fields(kind) if f.name not in given and f.default is MISSING and f.default_factory is MISSING]
    if missing:
        raise KeyError(missing[0])
    return kind(**given)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
