"""The system libraries that Qt needs on Linux, and which of them are missing.

`python -m reader.cli.libraries` prints the packages that bring the missing ones, one a line; run.sh installs them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

_ALWAYS = (
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
)
_X11 = (
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)


def missing_packages(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Debian's packages of the libraries that can't be loaded; those of an X screen only where there is one."""
    if not sys.platform.startswith("linux"):
        return ()
    on_x11 = environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY") and not environ.get("QT_QPA_PLATFORM")
    return tuple(package for library, package in _ALWAYS + (_X11 if on_x11 else ()) if not _loads(library))


def _loads(library: str) -> bool:
    import ctypes  # every start reads this module, few ask

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.stdout.write("".join(f"{package}\n" for package in missing_packages(os.environ)))
