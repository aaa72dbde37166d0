"""The way into the window. The processes are started before Qt is imported: both take their time, side by side."""

from __future__ import annotations

import os
from collections.abc import Sequence

from reader.gui.pools import Pools
from reader.gui.sample import sample_event
from reader.service.names import reading_name
from reader.store.kept import Kept, beside
from reader.store.location import library_path


def main(inputs: Sequence[str], *, demo: bool) -> int:
    """Opens the window, with these inputs or the sample event, and returns when it is closed."""
    pools = Pools()
    try:
        if (inputs or demo) and not _known(inputs, demo=demo):
            pools.start()
        from reader.gui.app import run

        return run(inputs, pools, demo=demo)
    finally:
        pools.close()


def _known(inputs: Sequence[str], *, demo: bool) -> bool:
    """Whether everything was read before by this version of the program, so that no process has to be waited for."""
    kept = Kept(beside(library_path(os.environ)))
    names = [reading_name(os.path.abspath(i)) for i in (sample_event().inputs if demo else inputs)]
    return all(name and kept.has(name) for name in names)
