"""Which reading the loaders give."""

from __future__ import annotations

LOADER_VERSION = 1
"""Goes up with each release that reads something in another way: articles that were read before can then be read again from
their stored bytes."""
