"""Python's search for cyclic garbage, kept away from what is large and stays.

A comparison of twenty long articles is some million objects. None of them is ever part of a cycle, but each full search
walks over all of them, which stops the window for a fifth of a second.
"""

from __future__ import annotations

import gc


def pause() -> None:
    """Nothing is searched while many objects are made that will stay."""
    gc.disable()


def settle() -> None:
    """Searches go on, without what is there now. It is still freed when nobody refers to it any more."""
    gc.freeze()
    gc.enable()
