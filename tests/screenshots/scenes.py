"""What the pictures show: for each scene the deeds that bring the window there."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from reader.gui.controls import KeyButton
from reader.gui.language import tr
from reader.gui.main_window import MainWindow
from reader.gui.placement import PlacementStrip
from reader.gui.state import Selection, Source, SourceState, View
from reader.model.anchor import Anchor
from reader.model.finding import Verdict
from reader.model.note import Note

Deed = Callable[[MainWindow], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """What is done in a window that holds a comparison; `bare` scenes begin in one without sources, `kept` ones need a library."""

    do: Deed
    bare: bool = False
    kept: bool = False


def view(which: View, columns: int = 0) -> Deed:
    """Brings a view to the front, with so many texts beside each other."""

    def do(window: MainWindow) -> None:
        session = window.session
        session.set_layout(replace(session.layout, columns=columns))
        session.set_view(which)
        settle()
        # Texts are laid out and scrolled in pieces.
        wait(lambda: not session.turns.busy)
        settle()

    return do


def loading(window: MainWindow) -> None:
    """Two sources are there, three are being read."""
    session = window.session
    ready = session.sources[:2]
    names = (
        "https://news.example.org/2024/12/ferry",
        "harbour-statement.pdf",
        "https://www.valley-record.example/a-very-long-address/of-a-page",
    )
    session.put([*ready, *(Source(0, 0, name) for name in names)])
    session.set_comparison(None)
    session.progress.emit(0, 0)


def comparing(window: MainWindow) -> None:
    """All is read, the pairs are being compared; an earlier comparison can be read."""
    window.session.progress.emit(6, 15)


def failures(window: MainWindow) -> None:
    """Two sources could not be read."""
    session = window.session
    read = "The harbour master told the council on Monday that the fire had reached the lower deck before anybody noticed it"
    paywall = "the site asks for a subscription. Only the first 20 words could be read: paste the text, or open a saved copy"
    scanned = "this PDF holds no text, only pictures of it. Run text recognition (OCR) on it and open that"
    failed = [
        Source(0, 0, "https://news.example.org/ferry-inquiry", SourceState.FAILED, reason=paywall, read=read),
        Source(0, 0, "scan-of-page-4.pdf", SourceState.FAILED, reason=scanned),
    ]
    session.put([*session.sources[:2], *failed])


def parts(window: MainWindow) -> None:
    """A source that turned out to hold several articles, one of which is here already."""
    session = window.session
    articles = [s.article for s in session.sources if s.article is not None]
    session.put([*session.sources[:2], Source(0, 0, "export-of-the-archive.docx")])
    session.ask(session.sources[-1].key, articles[1:])


def waiting(window: MainWindow) -> None:
    """A link that waits for a connection."""
    session = window.session
    links = ("https://news.example.org/2024/12/ferry", "https://www.valley-record.example/a-very-long-address/of-a-page")
    session.put([*session.sources, *(Source(0, 0, link, SourceState.WAITING, reason="no connection") for link in links)])


def messages(window: MainWindow) -> None:
    """A message with Undo."""
    finding = window.session.selected_finding
    if finding is not None:
        window.session.select_finding(finding.id, finding.values[0].article)
        window.actions_.named("Confirm").trigger()


def read_peek(window: MainWindow) -> None:
    """The other wordings of the passage in focus."""
    view(View.READ)(window)
    window.session.peekRequested.emit()


def read_list(window: MainWindow) -> None:
    """The base text over the list of differences."""
    view(View.READ)(window)
    window.toggle_list()


def card(window: MainWindow) -> None:
    """The card that explains the selected mark."""
    view(View.SIDE_BY_SIDE)(window)
    window.session.hoverCardRequested.emit()


def unlocked(window: MainWindow) -> None:
    """Texts that scroll each for itself, and a place that waits for its match."""
    view(View.SIDE_BY_SIDE)(window)
    window.session.set_scroll_locked(False)
    window.session.matchRequested.emit()


def inspector(window: MainWindow) -> None:
    """The end of the inspector: why matched, deeds, note."""
    session = window.session
    if session.selected_finding is not None:
        session.note_book.write(
            session.selected_finding, "Ask the press office which of the two dates the letter gives, and who signed it."
        )
    settle()
    window.write_note()


def found(window: MainWindow) -> None:
    """Words looked for in all sources."""
    window.find_words()
    article = window.session.articles[0]
    word = next((w.strip(".,:;“”\"'") for w in article.text.split() if len(w) > 5 and article.text.count(w) > 1), "the")
    typed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, word)
    QApplication.sendEvent(window.top_bar.find_field, typed)
    wait(lambda: bool(window.session.finder.hits))


def no_rows(window: MainWindow) -> None:
    """A filter that leaves nothing."""
    session = window.session
    session.set_filter(session.filter.with_words("nothing of this kind"))


def tray(window: MainWindow) -> None:
    """Notes whose words are gone."""
    gone = Anchor("0", "on the evening of December 1", "the fire broke out ", " below deck")
    session = window.session
    other = replace(gone, quote="said a diver")
    session.note_book.set([Note("a", "Which evening? The log says the 2nd.", (gone,)), Note("b", "Second call at 14:00.", (other,))])
    window.notes_tray.set_open(True)


def timeline(window: MainWindow) -> None:
    """Which source gives which date."""
    session = window.session
    session.set_layout(replace(session.layout, timeline=True))


def codes(window: MainWindow) -> None:
    """Codes on passages: those of the selected one in the inspector, and all of them by source."""
    session = window.session
    book = session.code_book
    for at, code in enumerate(("Conflict", "Security", "Responsibility", "Security", "Human interest", "Security", "Official voice")):
        if at < len(session.findings):
            session.select_finding(session.findings[at].id)
            book.give(book.targets(every=at % 2 == 0), code)
    first_difference(window)
    session.set_layout(replace(session.layout, codes=True))
    window.toast.hide()
    settle()
    window.code_passage()


def placement(window: MainWindow) -> None:
    """Where the finding stands in each article."""
    window.inspector.show()
    settle()
    strip = window.inspector.findChild(PlacementStrip)
    area = window.inspector if isinstance(window.inspector, QScrollArea) else window.inspector.findChild(QScrollArea)
    if strip is not None and area is not None:
        area.ensureWidgetVisible(strip)


def proof(window: MainWindow) -> None:
    """How a source was read."""
    source = next((s for s in window.session.sources if s.article is not None and s.article.dropped), window.session.sources[0])
    window.events.show_proof(source.key)


def library(window: MainWindow) -> None:
    """All events."""
    window.events.open_library()
    settle(20)


def export(window: MainWindow) -> None:
    """The formats in which the comparison can be saved."""
    button = next(b for b in window.top_bar.findChildren(KeyButton) if b.text() == tr("Export"))
    button.click()


def preview(window: MainWindow) -> None:
    """What would be printed."""
    window.preview_view()
    settle()


def links(window: MainWindow) -> None:
    """The field for links."""
    window.sources.open_links()


def many_kinds(window: MainWindow) -> None:
    """Colours by kind of fact, in the texts."""
    window.session.preferences.change(colour_by_kind=True)
    view(View.SIDE_BY_SIDE)(window)


def last_source(window: MainWindow) -> None:
    """The ledger with the selection in a source's column, sorted by that source's text."""
    session = window.session
    finding = session.selected_finding
    if finding is not None:
        session.select(Selection(finding.id, finding.values[-1].article))
        window.actions_.named("Sort by the selected source’s text").trigger()


SCENES: Mapping[str, Scene] = MappingProxyType(
    {
        "empty": Scene(lambda window: window.empty.setFocus(), bare=True),
        "links": Scene(links, bare=True),
        "loading": Scene(loading),
        "comparing": Scene(comparing),
        "failures": Scene(failures),
        "waiting": Scene(waiting),
        "parts": Scene(parts),
        "ledger": Scene(view(View.LEDGER)),
        "ledger-by-text": Scene(last_source),
        "no-rows": Scene(no_rows),
        "message": Scene(messages),
        "read": Scene(view(View.READ)),
        "read-peek": Scene(read_peek),
        "read-list": Scene(read_list),
        "side-by-side": Scene(view(View.SIDE_BY_SIDE)),
        "side-by-side-2": Scene(view(View.SIDE_BY_SIDE, 2)),
        "side-by-side-4": Scene(view(View.SIDE_BY_SIDE, 4)),
        "card": Scene(card),
        "unlocked": Scene(unlocked),
        "by-kind": Scene(many_kinds),
        "inspector": Scene(inspector),
        "placement": Scene(placement),
        "find": Scene(found),
        "commands": Scene(lambda window: window.show_commands()),
        "keys": Scene(lambda window: window.show_keys()),
        "preferences": Scene(lambda window: window.show_preferences()),
        "notes": Scene(tray),
        "timeline": Scene(timeline),
        "codes": Scene(codes),
        "library": Scene(library, kept=True),
        "proof": Scene(proof),
        "export": Scene(export),
        "preview": Scene(preview),
    }
)
"""All scenes by name."""


def first_difference(window: MainWindow) -> None:
    """Selects what a reader would look at first."""
    session = window.session
    first = next((f for f in session.findings if f.verdict is Verdict.DIFFER), None) or next(iter(session.findings), None)
    session.select_finding(first.id if first else None)


def wait(until: Callable[[], bool], seconds: float = 120) -> None:
    """Lets the window work until something is the case."""
    end = time.monotonic() + seconds
    while not until():
        settle(1)
        if time.monotonic() > end:
            raise TimeoutError("the window did not get ready for its picture")


def settle(turns: int = 6) -> None:
    """Lets everything that was posted happen, and what waits a moment."""
    for _ in range(turns):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.02)
