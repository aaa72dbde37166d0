"""The way into the window. The processes are started before Qt is imported: both take their time, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from reader.gui.pools import Pools


def main(inputs: Sequence[str], *, demo: bool) -> int:
    """Opens the window, with these inputs or the sample event, and returns when it is closed."""
    pools = Pools()
    try:
        if inputs or demo:
            pools.start()
        from reader.gui.app import run

        return run(inputs, pools, demo=demo)
    finally:
        pools.close()
