"""What a session tells its views."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SessionSignals(QObject):
    """The signals of a `Session`; nothing else in the window sends any of them."""

    comparisonChanged = Signal(int)
    """A new comparison, or the same with other decisions applied; the argument is `revision`."""
    sourcesChanged = Signal()
    sourceFailed = Signal(int, str)
    """Key of the source, and the reason in one line."""
    refreshRequested = Signal(int)
    """Key of a source that should be loaded once more from where it came."""
    rereadRequested = Signal(int)
    """Key of a source that should be read once more from the bytes that were kept."""
    changeTold = Signal(str, str, object)
    """A sentence for the message bar about what has changed in an article, its id, and the Span where that can be seen."""
    howFarChanged = Signal()
    """Sources that are being read are further than before."""
    partsFound = Signal(int)
    """Key of a source that was split into several articles."""
    selectionChanged = Signal()
    filterChanged = Signal()
    sortingChanged = Signal()
    layoutChanged = Signal()
    """Another base, or other columns."""
    progress = Signal(int, int)
    """Steps done and steps in all; equal when the work has ended."""
    themeChanged = Signal()
    viewChanged = Signal()
    scrollLockChanged = Signal()
    zoomChanged = Signal()
    titleChanged = Signal()
    revealRequested = Signal(int, object)
    """Position of an article and a Span of its text: the text view scrolls there."""
    hoverCardRequested = Signal()
    """The card for the selected finding, asked for by keyboard."""
    heldChanged = Signal()
    """A place was chosen to be matched with another, or is no longer."""
    matchRequested = Signal()
    """What is selected in the texts should be matched by hand."""
    peekRequested = Signal()
    """The other wordings of the passage in focus are wanted, or wanted no more."""
    baseRequested = Signal(int)
    """-1 or +1: the source before or after should be the base."""
    stepped = Signal(bool)
    """The next or previous row was asked for; True: there was none."""
    announced = Signal(str)
    """A sentence for screen readers about what has just changed."""
    counterpartRequested = Signal(int)
    """-1 or +1: go to the counterpart of the selected passage in the source before or after."""
    passageRequested = Signal(int)
    """-1 or +1: go to the passage before or after the selected one."""
    notesChanged = Signal()
    """Notes were written, or found their places in a new comparison."""
    codesChanged = Signal()
    """Codes were given or taken away, or found their places in a new comparison."""
    placesChanged = Signal()
    """The reader has scrolled a text."""
    eventChanged = Signal()
    """Another event was put into the window."""
    historyChanged = Signal()
    """What can be undone or done again has changed."""
    message = Signal(str, bool)
    """One sentence for the message bar, and whether Undo belongs beside it."""
