"""What of an event is looked at, and how: rows and their order, filter, selection, view, type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.gui.preferences import PreferenceKeeper
from reader.gui.rows import Rows
from reader.gui.session_signals import SessionSignals
from reader.gui.state import Filter, Selection, TextLayout, View
from reader.gui.theme import Theme, ThemeManager
from reader.gui.turns import Turns
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.model.span import Span
from reader.render.marks import Links
from reader.render.order import Sorting

READING_PX = 15
SMALLEST_PX, LARGEST_PX = 12, 32
_SLICE = 0.004
"""Seconds that reading rows ahead may take in one go."""


class Looking(SessionSignals):
    """The part of a session that changes nothing of the event: what views read and ask for. The rows are put there by the
    session, which judges them."""

    def __init__(
        self, themes: ThemeManager, rows: Callable[[], Rows], parent: QObject | None, preferences: PreferenceKeeper | None
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences or PreferenceKeeper(parent=self)
        self._preferred = self.preferences.value
        self._themes = themes
        themes.set_by_kind(self._preferred.colour_by_kind)
        self._new_rows = rows
        self._view = View.LEDGER
        self._text_view = View.SIDE_BY_SIDE
        self._scroll_locked = True
        self._reading_px = READING_PX
        self._look_anew()
        self.turns = Turns(self)
        themes.changed.connect(self.themeChanged)
        self.preferences.changed.connect(self._prefer)

    def _look_anew(self) -> None:
        """Another event: nothing of it is known or chosen."""
        self._rows = self._new_rows()
        self._selection, self._filter, self._sorting, self._layout = Selection(), Filter(), Sorting(), TextLayout()
        self._links: Links | None = None

    # What views read

    @property
    def themes(self) -> ThemeManager:
        """The keeper of the theme."""
        return self._themes

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._themes.theme

    @property
    def comparison(self) -> Comparison | None:
        """What is shown: the last comparison with the decisions applied; None before the first."""
        return self._rows.comparison

    @property
    def links(self) -> Links | None:
        """The links of `comparison`, made when they are first asked for."""
        comparison = self.comparison
        if comparison is not None and (self._links is None or self._links.comparison is not comparison):
            self._links = Links(comparison, self._links.pairs if self._links is not None else None)
        return self._links if comparison is not None else None

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self._selection

    @property
    def filter(self) -> Filter:
        """What is shown."""
        return self._filter

    @property
    def sorting(self) -> Sorting:
        """The order of the rows."""
        return self._sorting

    @property
    def layout(self) -> TextLayout:
        """How the text views are set up."""
        return self._layout

    @property
    def view(self) -> View:
        """The view in front."""
        return self._view

    @property
    def scroll_locked(self) -> bool:
        """Whether the panes of the text view scroll together."""
        return self._scroll_locked

    @property
    def reading_px(self) -> int:
        """Height of the reading type in logical pixels."""
        return self._reading_px

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that the filter shows, in the ledger's order."""
        return self._rows.shown

    @property
    def ordered(self) -> tuple[Finding, ...]:
        """All findings in the order chosen."""
        return self._rows.ordered

    @property
    def selected_finding(self) -> Finding | None:
        """The selected finding, shown or not."""
        return self.finding(self._selection.finding) if self._selection.finding else None

    def finding(self, finding_id: str) -> Finding | None:
        """The finding with this id."""
        return self._rows.finding(finding_id)

    def shows(self, finding: Finding) -> bool:
        """Whether the filter shows this finding."""
        return finding.id in self._rows.places

    def place_of(self, finding_id: str | None) -> int:
        """How many findings are shown before this one, -1 where it is not shown."""
        return self._rows.place_of(finding_id)

    def is_confirmed(self, finding: Finding) -> bool:
        """Whether the user confirmed it."""
        return self._rows.sieve.is_confirmed(finding)

    def is_ignored(self, finding: Finding) -> bool:
        """Whether the user ignores it."""
        return self._rows.sieve.is_ignored(finding)

    def columns(self) -> tuple[int, ...]:
        """Positions in the comparison of the sources that are shown."""
        articles, hidden = self.comparison.articles if self.comparison else (), self._filter.hidden_sources
        return tuple(i for i, a in enumerate(articles) if a.article.id not in hidden)

    def count(self, verdict: Verdict) -> int:
        """How many findings have this verdict, ignored ones left out, whatever the filter shows."""
        return self._rows.count(verdict)

    # What views ask for

    def select(self, selection: Selection) -> None:
        """Selects what of it the comparison has; nothing happens if that is selected already."""
        selection = selection.within(self.comparison)
        if selection != self._selection:
            self._selection = selection
            self.selectionChanged.emit()

    def select_finding(self, finding_id: str | None, article: int | None = None) -> None:
        """Selects a finding, and the source whose value is meant: `article`, or the one selected before."""
        self.select(Selection(finding_id, self._selection.article if article is None else article))

    def step(self, by: int) -> None:
        """Selects the next (+1) or the previous (-1) finding among those shown; stops at the ends."""
        shown, current = self.findings, self.place_of(self._selection.finding)
        if not shown:
            return
        at = current + by if current >= 0 else (0 if by > 0 else len(shown) - 1)
        place = min(max(at, 0), len(shown) - 1)
        self.select_finding(shown[place].id)
        self.stepped.emit(place != at)

    def step_source(self, by: int) -> None:
        """Selects the next source (+1), or the one before (-1), that says something of the selected finding."""
        finding, at = self.selected_finding, self._selection.article
        if finding is None:
            return
        speaking = [c for c in self.columns() if any(v.article == c for v in finding.values)]
        beyond = [c for c in speaking if at is None or (c > at if by > 0 else c < at)]
        if beyond:
            self.select(Selection(finding.id, beyond[0 if by > 0 else -1]))

    def set_filter(self, filter: Filter) -> None:
        """Shows other things; at least one source stays shown."""
        if filter != self._filter:
            self._filter = filter
            self._rows.sift(filter)
            self.filterChanged.emit()

    def set_sorting(self, sorting: Sorting) -> None:
        """Puts the rows in another order."""
        if sorting != self._sorting:
            self._sorting = sorting
            self._sort()
            self.sortingChanged.emit()

    def set_layout(self, layout: TextLayout) -> None:
        """Sets up the text views in another way."""
        if layout != self._layout:
            self._layout = layout
            self.layoutChanged.emit()

    def set_view(self, view: View) -> None:
        """Brings a view to the front."""
        if view is not self._view:
            self._view = view
            if view is not View.LEDGER:
                self._text_view = view
            self.viewChanged.emit()

    def set_scroll_locked(self, locked: bool) -> None:
        """Locks or unlocks the panes' scrolling."""
        if locked != self._scroll_locked:
            self._scroll_locked = locked
            self.scrollLockChanged.emit()

    def set_reading_px(self, px: int) -> None:
        """Zooms the reading type, within bounds."""
        px = min(max(px, SMALLEST_PX), LARGEST_PX)
        if px != self._reading_px:
            self._reading_px = px
            self.zoomChanged.emit()

    def go_to_text(self, article: int, span: Span) -> None:
        """Shows a place of an article in the text view used last; a hidden source is shown for it."""
        if self.comparison is None:
            return
        name = self.comparison.articles[article].article.id
        if name in self._filter.hidden_sources:
            self.set_filter(self._filter.toggle_source(name))
        self.set_view(self._text_view)
        self.revealRequested.emit(article, span)

    def go_to_selected(self) -> None:
        """Shows the selected value in the text view: that of the selected source, else the first."""
        finding, article = self.selected_finding, self._selection.article
        if finding is not None:
            value = next((v for v in finding.values if v.article == article), finding.values[0])
            self.go_to_text(value.article, value.span)

    def show_change(self, article_id: str, span: Span) -> None:
        """Goes to a place in the text of the article with this id."""
        articles = self.comparison.articles if self.comparison else ()
        at = next((i for i, a in enumerate(articles) if a.article.id == article_id), None)
        if at is not None:
            self.go_to_text(at, span)

    # Inner

    def _prefer(self) -> None:
        """Takes what is preferred for colours."""
        old, self._preferred = self._preferred, self.preferences.value
        self._themes.set_by_kind(self._preferred.colour_by_kind)
        if self._preferred.theme is not old.theme:
            self._themes.set_mode(self._preferred.theme)

    def _read_ahead(self) -> bool:
        """Looks up what searches and text views will ask for; whether something is left."""
        links = self.links
        return self._rows.sieve.prepare(_SLICE) or (links is not None and links.prepare(_SLICE))

    def _sort(self) -> None:
        self._rows.sort(self._sorting)
        self._rows.sift(self._filter)
