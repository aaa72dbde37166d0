"""Everything that can be done, in one table: for the menus, for the keys, and for the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from reader.compare.decisions import DecisionAction
from reader.gui.language import QT_TR_NOOP
from reader.gui.library.deeds import EventDeeds
from reader.gui.looking import READING_PX
from reader.gui.session import Session
from reader.gui.state import SourceState, View
from reader.gui.theme import ThemeMode
from reader.render.order import Order, Sorting

if TYPE_CHECKING:
    from reader.gui.source_deeds import SourceDeeds


class Deeds(Protocol):
    """What the window does itself, because it needs a dialog, the clipboard or a part of the window."""

    session: Session
    events: EventDeeds
    sources: SourceDeeds

    def compare_again(self) -> None: ...
    def cancel(self) -> None: ...
    def toggle_inspector(self) -> None: ...
    def find_words(self) -> None: ...
    def write_note(self) -> None: ...
    def correct_value(self) -> None: ...
    def code_passage(self, *, every: bool = False) -> None: ...
    def toggle_list(self) -> None: ...
    def show_keys(self) -> None: ...
    def show_commands(self) -> None: ...
    def show_preferences(self) -> None: ...
    def quit(self) -> None: ...
    def copy_row(self) -> None: ...
    def print_view(self) -> None: ...
    def preview_view(self) -> None: ...
    def step_source(self, by: int) -> None: ...
    def step_passage(self, by: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `keys` are in Qt's portable form; `in_views` keys work only inside the views, so that they never eat
    what is typed elsewhere. `shown_key` stands in the menu where a widget itself answers the key. `when` tells whether
    it can be done, `on` whether it is checked (None: it has no check)."""

    menu: str
    text: str
    do: Callable[[Deeds], None]
    keys: tuple[str, ...] = ()
    in_views: bool = False
    shown_key: str = ""
    when: Callable[[Session], bool] = lambda session: True
    on: Callable[[Session], bool] | None = None
    starts_group: bool = False


def _compared(session: Session) -> bool:
    return session.comparison is not None


def _selected(session: Session) -> bool:
    return session.selected_finding is not None


def _in_text(session: Session) -> bool:
    return session.comparison is not None and session.view is not View.LEDGER


def _side_by_side(session: Session) -> bool:
    return session.comparison is not None and session.view is View.SIDE_BY_SIDE


def _reading(session: Session) -> bool:
    return session.comparison is not None and session.view is View.READ


def _found(session: Session) -> bool:
    return bool(session.finder.hits)


def _noted(session: Session) -> bool:
    return session.selected_finding is not None or (session.comparison is not None and session.selection.passage is not None)


def _some(session: Session) -> bool:
    return bool(session.sources)


def _can_unlink(session: Session) -> bool:
    finding = session.selected_finding
    return finding is not None and len({v.article for v in finding.values}) > 1


def _failed(session: Session) -> bool:
    return any(s.state in (SourceState.FAILED, SourceState.WAITING) for s in session.sources)


def _reads_sources(session: Session) -> bool:
    return any(s.state is SourceState.LOADING for s in session.sources)


def _read_sources(session: Session) -> bool:
    return bool(session.articles)


def _links(session: Session) -> bool:
    return any(s.renewable and "://" in s.input for s in session.sources)


def _theme(mode: ThemeMode, text: str, *, starts_group: bool = False) -> Spec:
    return Spec(
        "View", text, lambda d: d.session.preferences.change(theme=mode), on=lambda s: s.themes.mode is mode, starts_group=starts_group
    )


_ORDER_NAMES = {
    Order.IMPORTANCE: QT_TR_NOOP("Sort by importance"),
    Order.POSITION: QT_TR_NOOP("Sort by place in the texts"),
    Order.KIND: QT_TR_NOOP("Sort by kind of fact"),
    Order.SOURCES: QT_TR_NOOP("Sort by number of sources"),
}


def _sort(order: Order, *, starts_group: bool = False) -> Spec:
    return Spec(
        "View",
        _ORDER_NAMES[order],
        lambda d: d.session.set_sorting(Sorting(order)),
        when=_compared,
        on=lambda s: s.sorting.by is order,
        starts_group=starts_group,
    )


def _columns(count: int, text: str, *, starts_group: bool = False) -> Spec:
    return Spec(
        "View",
        text,
        lambda d: d.session.set_layout(replace(d.session.layout, columns=count)),
        when=_side_by_side,
        on=lambda s: s.layout.columns == count,
        starts_group=starts_group,
    )


def _selected_source(session: Session) -> str:
    """The id of the selected source's article, "" for none."""
    at = session.selection.article
    return session.comparison.articles[at].article.id if session.comparison is not None and at is not None else ""


def _in_column(session: Session) -> bool:
    return bool(_selected_source(session))


def _sort_by_text(deeds: Deeds) -> None:
    session = deeds.session
    wanted = Sorting(Order.TEXT, _selected_source(session))
    session.set_sorting(Sorting() if session.sorting == wanted else wanted)


def _only_speaking(deeds: Deeds) -> None:
    deeds.session.set_filter(deeds.session.filter.toggle_speaking(_selected_source(deeds.session)))


def _speaks_only(session: Session) -> bool:
    return _selected_source(session) in session.filter.speaking


def _show(view: View) -> Callable[[Deeds], None]:
    return lambda deeds: deeds.session.set_view(view)


def _zoom(by: int) -> Callable[[Deeds], None]:
    return lambda deeds: deeds.session.set_reading_px(deeds.session.reading_px + by)


def _judge(action: DecisionAction) -> Callable[[Deeds], None]:
    return lambda deeds: deeds.session.judge.decide(action)


def _toggle_by_kind(deeds: Deeds) -> None:
    preferences = deeds.session.preferences
    preferences.change(colour_by_kind=not preferences.value.colour_by_kind)


def _toggle_ignored(deeds: Deeds) -> None:
    deeds.session.set_filter(deeds.session.filter.toggle_ignored())


MENUS = (
    QT_TR_NOOP("File"),
    QT_TR_NOOP("Edit"),
    QT_TR_NOOP("View"),
    QT_TR_NOOP("Sources"),
    QT_TR_NOOP("Compare"),
    QT_TR_NOOP("Help"),
)

SPECS: tuple[Spec, ...] = (
    Spec("File", QT_TR_NOOP("New event"), lambda d: d.events.new(), ("Ctrl+N",)),
    Spec("File", QT_TR_NOOP("Library"), lambda d: d.events.open_library(), ("Ctrl+Shift+L",)),
    Spec("File", QT_TR_NOOP("Open files…"), lambda d: d.sources.open_files(), ("Ctrl+O",), starts_group=True),
    Spec("File", QT_TR_NOOP("Open a folder…"), lambda d: d.sources.open_folder(), ("Ctrl+Shift+O",)),
    Spec("File", QT_TR_NOOP("Add links…"), lambda d: d.sources.open_links(), ("Ctrl+L",)),
    Spec("File", QT_TR_NOOP("Open the sample comparison"), lambda d: d.sources.open_sample()),
    Spec("File", QT_TR_NOOP("Rename the event…"), lambda d: d.events.rename(), when=_some, starts_group=True),
    Spec("File", QT_TR_NOOP("Import an event…"), lambda d: d.events.import_()),
    Spec("File", QT_TR_NOOP("Export the event…"), lambda d: d.events.export(), ("Ctrl+Shift+S",), when=_some),
    Spec("File", QT_TR_NOOP("Print…"), lambda d: d.print_view(), ("Ctrl+P",), when=_compared, starts_group=True),
    Spec("File", QT_TR_NOOP("Print preview…"), lambda d: d.preview_view(), when=_compared),
    Spec("File", QT_TR_NOOP("Quit"), lambda d: d.quit(), ("Ctrl+Q",), starts_group=True),
    Spec("Edit", QT_TR_NOOP("Undo"), lambda d: d.session.undo(), ("Ctrl+Z",), when=lambda s: s.undo_stack.canUndo()),
    Spec("Edit", QT_TR_NOOP("Redo"), lambda d: d.session.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"), when=lambda s: s.undo_stack.canRedo()),
    Spec("Edit", QT_TR_NOOP("Copy the row with its sources"), lambda d: d.copy_row(), ("Ctrl+C",), True, when=_selected, starts_group=True),
    Spec("Edit", QT_TR_NOOP("Paste as a source"), lambda d: d.sources.paste(), ("Ctrl+V",), starts_group=True),
    Spec("Edit", QT_TR_NOOP("Find in all sources"), lambda d: d.find_words(), ("Ctrl+F",), when=_compared, starts_group=True),
    Spec("Edit", QT_TR_NOOP("Next place found"), lambda d: d.session.finder.step(1), ("F3",), when=_found),
    Spec("Edit", QT_TR_NOOP("Previous place found"), lambda d: d.session.finder.step(-1), ("Shift+F3",), when=_found),
    Spec("Edit", QT_TR_NOOP("Preferences…"), lambda d: d.show_preferences(), ("Ctrl+,",), starts_group=True),
    Spec(
        "View",
        QT_TR_NOOP("Ledger"),
        lambda d: d.session.set_view(View.LEDGER),
        ("Ctrl+1",),
        when=_compared,
        on=lambda s: s.view is View.LEDGER,
    ),
    Spec(
        "View",
        QT_TR_NOOP("Read"),
        _show(View.READ),
        ("Ctrl+2",),
        when=_compared,
        on=lambda s: s.view is View.READ,
    ),
    Spec(
        "View",
        QT_TR_NOOP("Side by side"),
        _show(View.SIDE_BY_SIDE),
        ("Ctrl+3",),
        when=_compared,
        on=lambda s: s.view is View.SIDE_BY_SIDE,
    ),
    Spec("View", QT_TR_NOOP("Inspector"), lambda d: d.toggle_inspector(), ("Ctrl+Shift+I",), when=_compared, starts_group=True),
    Spec("View", QT_TR_NOOP("Explain the selected mark"), lambda d: d.session.hoverCardRequested.emit(), ("Ctrl+I",), when=_in_text),
    Spec(
        "View",
        QT_TR_NOOP("Scroll texts together"),
        lambda d: d.session.set_scroll_locked(not d.session.scroll_locked),
        ("U",),
        in_views=True,
        when=_side_by_side,
        on=lambda s: s.scroll_locked,
    ),
    Spec("View", QT_TR_NOOP("Peek at the other wordings"), lambda d: d.session.peekRequested.emit(), shown_key="Space", when=_reading),
    Spec("View", QT_TR_NOOP("Change the base"), lambda d: d.session.baseRequested.emit(1), ("B",), in_views=True, when=_in_text),
    _columns(0, QT_TR_NOOP("As many texts as fit"), starts_group=True),
    _columns(2, QT_TR_NOOP("Two texts")),
    _columns(3, QT_TR_NOOP("Three texts")),
    _columns(4, QT_TR_NOOP("Four texts")),
    Spec(
        "View",
        QT_TR_NOOP("Timeline"),
        lambda d: d.session.set_layout(replace(d.session.layout, timeline=not d.session.layout.timeline)),
        ("Ctrl+T",),
        when=_compared,
        on=lambda s: s.layout.timeline,
        starts_group=True,
    ),
    Spec(
        "View",
        QT_TR_NOOP("Codes by source"),
        lambda d: d.session.set_layout(replace(d.session.layout, codes=not d.session.layout.codes)),
        ("Ctrl+Shift+C",),
        when=_compared,
        on=lambda s: s.layout.codes,
    ),
    Spec("View", QT_TR_NOOP("List of differences"), lambda d: d.toggle_list(), ("Ctrl+D",), when=_in_text),
    _sort(Order.IMPORTANCE, starts_group=True),
    _sort(Order.POSITION),
    _sort(Order.KIND),
    _sort(Order.SOURCES),
    Spec("View", QT_TR_NOOP("Sort by the selected source’s text"), _sort_by_text, when=_in_column, on=lambda s: s.sorting.by is Order.TEXT),
    Spec("View", QT_TR_NOOP("Only rows of the selected source"), _only_speaking, when=_in_column, on=_speaks_only, starts_group=True),
    Spec("View", QT_TR_NOOP("Show ignored rows"), _toggle_ignored, when=_compared, on=lambda s: s.filter.show_ignored),
    Spec("View", QT_TR_NOOP("Show all rows"), lambda d: d.session.set_filter(d.session.filter.cleared()), when=_compared),
    Spec("View", QT_TR_NOOP("Larger text"), _zoom(1), ("Ctrl++", "Ctrl+="), starts_group=True),
    Spec("View", QT_TR_NOOP("Smaller text"), _zoom(-1), ("Ctrl+-",)),
    Spec("View", QT_TR_NOOP("Usual text size"), lambda d: d.session.set_reading_px(READING_PX), ("Ctrl+0",)),
    Spec("View", QT_TR_NOOP("Colour by kind"), _toggle_by_kind, on=lambda s: s.preferences.value.colour_by_kind, starts_group=True),
    _theme(ThemeMode.SYSTEM, QT_TR_NOOP("Theme of the system"), starts_group=True),
    _theme(ThemeMode.LIGHT, QT_TR_NOOP("Light theme")),
    _theme(ThemeMode.DARK, QT_TR_NOOP("Dark theme")),
    Spec("Sources", QT_TR_NOOP("Show or hide the current source"), lambda d: d.sources.toggle(), shown_key="Space", when=_some),
    Spec("Sources", QT_TR_NOOP("Extraction proof"), lambda d: d.sources.show_proof(), ("Ctrl+E",), when=lambda s: bool(s.articles)),
    Spec("Sources", QT_TR_NOOP("Remove the current source"), lambda d: d.sources.remove(), shown_key="Del", when=_some),
    Spec(
        "Sources",
        QT_TR_NOOP("Refresh the current source"),
        lambda d: d.sources.refresh(),
        ("Ctrl+R",),
        when=_read_sources,
        starts_group=True,
    ),
    Spec("Sources", QT_TR_NOOP("Refresh all links"), lambda d: d.sources.refresh_links(), ("Ctrl+Shift+R",), when=_links),
    Spec("Sources", QT_TR_NOOP("Read the current source again"), lambda d: d.sources.read_again(), when=_read_sources),
    Spec("Sources", QT_TR_NOOP("Stop reading the current source"), lambda d: d.sources.stop_reading(), when=_reads_sources),
    Spec("Sources", QT_TR_NOOP("Try failed sources again"), lambda d: d.sources.retry_failed(), ("F5",), when=_failed),
    Spec("Sources", QT_TR_NOOP("Remove all sources"), lambda d: d.sources.clear(), when=_some, starts_group=True),
    Spec("Compare", QT_TR_NOOP("Next difference"), lambda d: d.session.step(1), ("F7",), when=_compared),
    Spec("Compare", QT_TR_NOOP("Previous difference"), lambda d: d.session.step(-1), ("Shift+F7",), when=_compared),
    Spec("Compare", QT_TR_NOOP("Go to the text"), lambda d: d.session.go_to_selected(), shown_key="Enter", when=_selected),
    Spec("Compare", QT_TR_NOOP("Source before"), lambda d: d.step_source(-1), ("[",), in_views=True, when=_compared, starts_group=True),
    Spec("Compare", QT_TR_NOOP("Source after"), lambda d: d.step_source(1), ("]",), in_views=True, when=_compared),
    Spec("Compare", QT_TR_NOOP("Next passage"), lambda d: d.step_passage(1), ("J",), in_views=True, when=_in_text),
    Spec("Compare", QT_TR_NOOP("Previous passage"), lambda d: d.step_passage(-1), ("K",), in_views=True, when=_in_text),
    Spec(
        "Compare",
        QT_TR_NOOP("Confirm"),
        _judge(DecisionAction.CONFIRM),
        ("L",),
        in_views=True,
        when=_selected,
        starts_group=True,
    ),
    Spec(
        "Compare",
        QT_TR_NOOP("Unlink the source"),
        _judge(DecisionAction.UNLINK),
        ("X",),
        in_views=True,
        when=_can_unlink,
    ),
    Spec("Compare", QT_TR_NOOP("Ignore"), _judge(DecisionAction.IGNORE), ("I",), in_views=True, when=_selected),
    Spec("Compare", QT_TR_NOOP("Match by hand"), lambda d: d.session.matchRequested.emit(), ("M",), in_views=True, when=_in_text),
    Spec("Compare", QT_TR_NOOP("Correct the value…"), lambda d: d.correct_value(), ("E",), in_views=True, when=_selected),
    Spec("Compare", QT_TR_NOOP("Write a note"), lambda d: d.write_note(), ("N",), in_views=True, when=_noted),
    Spec("Compare", QT_TR_NOOP("Code the passage…"), lambda d: d.code_passage(), ("C",), in_views=True, when=_noted),
    Spec(
        "Compare",
        QT_TR_NOOP("Code the passage in all sources…"),
        lambda d: d.code_passage(every=True),
        ("Shift+C",),
        in_views=True,
        when=_selected,
    ),
    Spec("Compare", QT_TR_NOOP("Compare again"), lambda d: d.compare_again(), when=lambda s: len(s.articles) > 1, starts_group=True),
    Spec("Compare", QT_TR_NOOP("Cancel"), lambda d: d.cancel(), shown_key="Esc"),
    Spec("Help", QT_TR_NOOP("Commands…"), lambda d: d.show_commands(), ("Ctrl+K",)),
    Spec("Help", QT_TR_NOOP("Keys"), lambda d: d.show_keys(), ("F1",)),
)

ROW_DEEDS = (
    *("Go to the text", "Confirm", "Unlink the source", "Ignore", "Correct the value…", "Write a note"),
    *("Code the passage…", "Match by hand", "Copy the row with its sources"),
)
"""Names of the actions that are offered for a row, in a table's context menu."""
