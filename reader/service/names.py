"""Names for what can be kept: by what went into it, and by the version of the program that made it."""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from reader.model.article import Article
from reader.paths import resources

_MAKERS = ("model", "text", "facts", "align", "compare", "loaders", "service")
"""The parts of the program on which readings and comparisons depend."""
_LARGEST = 5_000_000


@cache
def program_stamp() -> str:
    """Tells this version of the program from all others, also while it is being worked on: by the files that it consists of, and
    by when packages were last installed."""
    package = Path(__file__).resolve().parent.parent
    folders = [*(package / name for name in _MAKERS), resources(), Path(sysconfig.get_path("purelib"))]
    told = [sys.version, *(line for folder in folders for line in _files(folder, deep=folder != folders[-1]))]
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()


def comparison_name(articles: Sequence[Article]) -> str:
    """The name of the comparison of these articles in this order, however they came here."""
    told = hashlib.sha256()
    for article in articles:
        words = (article.id, article.text, article.headline, article.byline, article.outlet, article.published, article.url)
        rest = (article.paragraphs, article.language, article.notices, article.dropped, article.metadata_from)
        told.update(repr((words, rest)).encode("utf-8", "surrogatepass"))
    return f"comparison-{told.hexdigest()}"


def reading_name(given: str) -> str:
    """The name of what this version of the program reads in a file; "" where it is no file of this computer, or too large to look
    at in passing."""
    try:
        status = os.stat(given)
        if not os.path.isfile(given) or status.st_size > _LARGEST:
            return ""
        data = Path(given).read_bytes()
    except (OSError, ValueError):
        return ""
    told = f"{program_stamp()}\n{given}\n{status.st_mtime_ns}\n".encode("utf-8", "surrogatepass")
    return f"reading-{hashlib.sha256(told + data).hexdigest()}"


def _files(folder: Path, *, deep: bool) -> Iterator[str]:
    """A line for each file in a folder; for the folder itself where it is not looked into."""
    if not deep:
        yield f"{folder} {folder.stat().st_mtime_ns if folder.is_dir() else 0}"
        return
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(place, name))
            yield f"{place}/{name} {status.st_size} {status.st_mtime_ns}"
