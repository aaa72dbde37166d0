"""Files and folders: which there are, and their bytes."""

from __future__ import annotations

import stat
from pathlib import Path

from reader.errors import LoadError, NoArticleError, NotFoundError, NotReadableError
from reader.loaders.markup import names
from reader.loaders.source import LARGEST

_IGNORED = frozenset(("event.toml", "gold.json", "thumbs.db", "desktop.ini"))
_MOST_FILES = 500
_OTHER_KINDS = names(
    ".png .jpg .jpeg .gif .webp .svg .ico .bmp .tif .tiff .mp3 .mp4 .mov .wav .ogg .webm .avi "
    ".zip .gz .tar .7z .xlsx .pptx .css .js .woff .woff2 .ttf .db .sqlite .toml .ini .cfg .py .lock .bak .log "
)


def read_file(name: str) -> bytes:
    """The bytes of a file. Raises NotFoundError or NotReadableError; never blocks on a pipe or a device."""
    path = Path(name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NotReadableError(name, "this is not a file or a folder. Give the path of an article")
        if status.st_size > LARGEST:
            raise NotReadableError(name, f"this file is larger than {LARGEST // 1_000_000} MB. Save the article alone and open that")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _told(name, error) from None
    if not data.strip(b"\0 \t\r\n\f\xef\xbb\xbf"):
        raise NotReadableError(name, "this file is empty. Save the article again")
    return data


def is_folder(name: str) -> bool:
    """Whether there is a folder of this name."""
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False


def files_in(name: str) -> tuple[str, ...]:
    """The files of a folder that can hold an article, in the order of their names; subfolders and hidden files are left out.

    Raises NoArticleError for a folder without such files and NotReadableError where it can't be looked into.
    """
    try:
        entries = sorted(entry for entry in Path(name).iterdir() if _wanted(entry))
    except (OSError, ValueError) as error:
        raise _told(name, error) from None
    if not entries:
        raise NoArticleError(
            name, "there is no article in this folder. Give one with texts, web pages, PDFs or Word files (subfolders are not searched)"
        )
    if len(entries) > _MOST_FILES:
        raise NoArticleError(
            name, f"this folder holds {len(entries)} files. Give one with the articles on one event, at most {_MOST_FILES}"
        )
    return tuple(map(str, entries))


def _wanted(entry: Path) -> bool:
    hidden = entry.name.startswith((".", "~")) or entry.name.endswith("~")
    return not hidden and entry.name.lower() not in _IGNORED and entry.suffix.lower() not in _OTHER_KINDS and entry.is_file()


def _told(name: str, error: OSError | ValueError) -> LoadError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotFoundError(name, "there is no such file or folder. Check the path")
    if isinstance(error, PermissionError):
        return NotReadableError(name, "this file may not be read. Change its permissions or copy it")
    if isinstance(error, ValueError):
        return NotFoundError(name, "this is not the name of a file. Check the path")
    return NotReadableError(name, f"this can't be read ({error.strerror or 'input error'}). Copy it to this computer and try again")
