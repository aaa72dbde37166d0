"""The view of two to four texts beside each other, joined by ribbons."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.state import Selection
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.column import Column, Gap
from reader.gui.text.column_choice import column_menu, set_base
from reader.gui.text.columns import MOST, Focus, base_of, beside, chosen_in, enough, focus_of, passages_of, room_for, step_passage
from reader.gui.text.hover_card import HoverCard
from reader.gui.text.keys import answer
from reader.gui.text.link_words import links_name, order_words, orders_words
from reader.gui.text.matching import match, show_held
from reader.gui.text.pane import TextPane
from reader.gui.text.passages import segments, shown_links, shown_marks
from reader.gui.text.places import PlaceKeeper
from reader.gui.text.pointing import Pointing
from reader.gui.text.scroll_lock import ScrollLock
from reader.model.alignment import Passage
from reader.model.comparison import Comparison
from reader.model.finding import Verdict
from reader.model.span import Span
from reader.render.marks import Links
from reader.render.words import letter


class SideBySideView(QWidget):
    """Shows the sources that share most, as many as fit, and follows the session's selection, filter and lock."""

    columnsChanged = Signal()
    """Other sources are shown; read `columns`."""
    placeChanged = Signal(str)
    """How the passage in focus stands in the texts: "B–D: Moved: it stands elsewhere …"; "" where nothing is to be said."""
    inspectorRequested = Signal()
    """The reader wants to know why: show the inspector and go there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        self._columns: tuple[int, ...] = ()
        self._base: int | None = None
        self._layout = session.layout
        self._room_used = 0
        self._focus = Focus((), (), None)
        self._returning = False  # whether the first text has just come and should stand where the reader left it
        self._stays = False  # whether what is in focus was clicked, and stays where it is
        self._held = True  # whether the focus still stands at its line: nobody has scrolled since
        self._clicked: tuple[int, Selection] | None = None  # the column of a click and what it chose, which stays where it is
        self._stay_in: int | None = None
        self._revealed = (0, Span(0, 0))
        self._anew = False  # whether other columns were asked for, which begin where the selection is
        self._links_of: Links | None = None
        super().__init__(parent)
        self._sides = tuple(Column(session.theme, session.reading_px, self) for _ in range(MOST))
        self._gaps = tuple(Gap(a.pane, b.pane, session.theme, self) for a, b in zip(self._sides, self._sides[1:], strict=False))
        self._lock = ScrollLock([side.pane for side in self._sides], self)
        self._pointing = Pointing(session, self)
        self._cards = self._pointing.cards
        self._places = PlaceKeeper(session, [side.pane for side in self._sides], lambda: [side.pane for side in self.sides], self)
        # Several panes are laid out one after the other: what depends on all of them is done once, after the last.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.settle_now)
        self._showing = tuple(partial(self._show_side, i) for i in range(MOST))
        self._marking = tuple(partial(self._mark_side, i) for i in range(MOST))
        self._arrange()
        self._connect()
        session.turns.take(self._rebuild, self)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for i, side in enumerate(self._sides):
            if i:
                row.addWidget(self._gaps[i - 1])
            row.addWidget(side, 1)
        self.setFocusProxy(self._sides[0].pane)
        self.setAccessibleName(tr("Side by side"))

    def _connect(self) -> None:
        session, soon = self._session, Sight(self, self._session.turns).soon
        session.comparisonChanged.connect(soon(self._rebuild))
        session.filterChanged.connect(soon(self._rebuild))
        session.layoutChanged.connect(soon(self._take_layout))
        session.matchRequested.connect(self.match)
        session.heldChanged.connect(self._take_held)
        session.baseRequested.connect(self.step_base)
        session.selectionChanged.connect(soon(self._select))
        session.themeChanged.connect(self._take_theme)
        session.zoomChanged.connect(soon(self._take_zoom))
        session.scrollLockChanged.connect(self._take_lock)
        session.revealRequested.connect(self._reveal)
        session.hoverCardRequested.connect(self.show_card)
        session.finder.changed.connect(self._take_found)
        session.passageRequested.connect(self.step_passage)
        session.counterpartRequested.connect(self.go_to_counterpart)
        self._lock.scrolled.connect(self._on_scrolled)
        for i, side in enumerate(self._sides):
            side.pane.laidOut.connect(self._settle.start)
            side.pane.zoomRequested.connect(self._zoom)
            side.pane.markClicked.connect(partial(self._pointing.click_mark, i))
            side.pane.textClicked.connect(partial(self._pointing.click_text, i))
            side.pane.markHovered.connect(partial(self._pointing.hover_mark, i))
            side.header.menu_button.clicked.connect(partial(self._open_menu, i))
        for i, gap in enumerate(self._gaps):
            gap.ribbons.linkClicked.connect(partial(self._pointing.click_link, i))
            gap.ribbons.linkHovered.connect(partial(self._pointing.hover_link, i))
        self._cards.chosen.connect(self._pointing.choose)
        self._cards.whyRequested.connect(self.inspectorRequested)
        self._cards.closedByKey.connect(self._focus_text)

    # What others may ask

    @property
    def columns(self) -> tuple[int, ...]:
        """Positions in the comparison of the sources that stand side by side, from left to right."""
        return self._columns

    @property
    def sides(self) -> tuple[Column, ...]:
        """The columns in use, from left to right."""
        return self._sides[: len(self._columns)]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps with ribbons in use, from left to right."""
        return self._gaps[: max(len(self._columns) - 1, 0)]

    @property
    def focus(self) -> Focus:
        """What is in focus in each column."""
        return self._focus

    @property
    def card(self) -> HoverCard:
        """The card that explains a mark."""
        return self._cards.card

    # Filling

    def _rebuild(self) -> None:
        """Chooses the columns and fills them; texts that stand there already stay as they are."""
        self._cards.hide()
        links = self._links_of = self._session.links
        before = self._columns
        self._room_used = self._room()
        self._base = base_of(links, self._session.columns(), self._session.layout) if links else None
        self._columns = beside(self._session, links, self._columns, self._base, self.width()) if links else ()
        for i, side in enumerate(self._sides):
            side.setVisible(i < len(self._columns))
        for i, gap in enumerate(self._gaps):
            gap.setVisible(i < len(self._columns) - 1)
        if before != self._columns or not self._columns:
            # Nothing of the texts that stood there may be taken for one of these.
            self._focus = Focus((None,) * len(self._columns), (-1,) * len(self.gaps), None)
            for gap in self._gaps:
                gap.ribbons.set_links(())
        take = self._session.turns.take
        for show in self._showing[: len(self._columns)]:
            take(show, self)
        take(self._link, self)
        for mark in self._marking[: len(self._columns)]:
            take(mark, self)
        take(self._find_place, self)
        if before != self._columns:
            take(self.columnsChanged.emit, self)

    def _show_side(self, at: int) -> None:
        """Shows the text of one column, where it does not stand there already."""
        comparison = self._session.comparison
        if comparison is None or at >= len(self._columns) or self._columns[at] >= len(comparison.articles):
            return
        side, column = self._sides[at], self._columns[at]
        article = comparison.articles[column].article
        side.pane.set_px(self._session.reading_px)
        self._returning = self._returning or (at == 0 and side.pane.article != article and not self._anew)
        side.show_source(article, column, base=column == self._base)

    def _shown(self) -> Links | None:
        """The links of what stands here, unless the session has another comparison already, which will be shown next."""
        links = self._session.links
        return links if links is self._links_of else None

    def _link(self) -> None:
        """Joins the texts by ribbons."""
        index, shows = self._shown(), self._session.shows
        if index is None:
            return
        for i, gap in enumerate(self.gaps):
            left, right = self._columns[i], self._columns[i + 1]
            links = shown_links(index, left, right, shows)
            gap.ribbons.set_links(links)
            gap.linked = index.comparison
            gap.header.set_counts(*index.matched_count(left, right), left, right, orders_words(links))
            gap.ribbons.setAccessibleName(links_name(left, right, len(links)))

    def _mark_side(self, at: int) -> None:
        """Marks one text by its own values and by what is joined to it."""
        index, shows = self._shown(), self._session.shows
        if index is None or at >= len(self._columns):
            return
        matched = [(k.right, k.verdict) for gap in self.gaps[max(at - 1, 0) : at] for k in gap.ribbons.links]
        matched += [(k.left, k.verdict) for gap in self.gaps[at : at + 1] for k in gap.ribbons.links]
        side, column = self._sides[at], self._columns[at]
        side.pane.set_marks(shown_marks(index, column, shows), segments(index.comparison, column, matched, shows))
        side.strip.forget()
        side.marked = index.comparison

    def _find_place(self) -> None:
        """Texts, ribbons and marks are there: what is in focus, looked for or held is shown among them."""
        index = self._shown()
        if index is not None:
            self._take_found()
            self._take_held()
            self._take_focus(index.comparison)
        self._anew = False
        if self.isVisible():
            self._settle.start()

    def _take_found(self) -> None:
        finder = self._session.finder
        for side, column in zip(self.sides, self._columns, strict=True):
            side.pane.set_found(finder.spans(column), finder.current_span(column))

    def _take_focus(self, comparison: Comparison) -> None:
        links = [gap.ribbons.links for gap in self.gaps]
        self._focus = focus_of(comparison, self._columns, links, self._session.selection)
        for side, passage in zip(self.sides, self._focus.passages, strict=True):
            side.pane.set_selected(passage, self._focus.verdict)
        for gap, link in zip(self.gaps, self._focus.links, strict=True):
            gap.ribbons.set_selected(link)
        told = [self._told(gap, link) for gap, link in enumerate(self._focus.links) if link >= 0]
        self.placeChanged.emit(" · ".join(words for words in told if words))

    def _told(self, gap: int, link: int) -> str:
        """Whether the two ends of a link stand elsewhere than their neighbours, or are split, in words."""
        words = order_words(self._columns[gap], self._columns[gap + 1], self.gaps[gap].ribbons.links[link])
        return f"{letter(self._columns[gap])}–{letter(self._columns[gap + 1])}: {words}" if words else ""

    # Which texts stand here

    def _take_layout(self) -> None:
        """Other columns; what else the layout says is not ours."""
        layout = replace(self._session.layout, timeline=False, codes=False)
        if layout != self._layout:
            self._layout = layout
            self._columns = ()
            self._anew = True
            self._rebuild()

    def step_base(self, by: int) -> None:
        """Makes the next shown source the base."""
        comparison, shown = self._session.comparison, self._session.columns()
        if comparison is not None and self.isVisible() and self._base in shown and len(shown) > 1:
            set_base(self._session, shown[(shown.index(self._base) + by) % len(shown)])

    def column_menu(self, column: int) -> QMenu:
        """What the head of a column offers: to be the base, and the sources that could stand in its place."""
        return column_menu(self._session, self._columns, self._base, column, self)

    def _open_menu(self, column: int) -> None:
        menu, button = self.column_menu(column), self._sides[column].header.menu_button
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def match(self) -> None:
        """Takes what is selected in the panes for one fact."""
        if self.isVisible() and self._columns:
            column = self.current()
            match(self._session, self._panes(), self._columns[column], self._focus.passages[column])

    def _take_held(self) -> None:
        show_held(self._session, self._panes())

    def _panes(self) -> dict[int, TextPane]:
        return {column: side.pane for side, column in zip(self.sides, self._columns, strict=True)}

    # Scrolling

    def settle_now(self) -> None:
        """Everything is laid out: the maps are made anew, and what stood on the line stands there again."""
        self._settle.stop()
        if any(side.pane.px != self._session.reading_px for side in self.sides):
            return  # The last text that gets its type asks again.
        self._make_maps()
        if self._returning and self.sides and self._places.go_back(self.sides[0].pane):
            self._held = False
            self._lock.follow(0)
        elif self._held:
            self._align(self._lock.line if self._stays else LINE)
        else:
            self._lock.follow()
        self._returning = False

    def _make_maps(self) -> None:
        self._lock.set_maps([gap.scroll_map(link) for gap, link in zip(self.gaps, self._focus.links, strict=True)])

    def _align(self, line: float) -> None:
        heights = {}
        self._stays = line != LINE
        for i, (side, passage) in enumerate(zip(self.sides, self._focus.passages, strict=True)):
            ends = side.pane.extents([passage]).get(passage) if passage is not None else None
            if ends:
                heights[i] = ends[0]
                # What was clicked stays where it is; else no text begins below the upper edge.
                line = line if self._stays else side.pane.line_for(ends[0], line)
        self._lock.align(heights, line)
        self._held = True

    def _on_scrolled(self) -> None:
        self._held = False
        self._cards.hide()

    def _reveal(self, article: int, span: Span) -> None:
        """Puts a place of a source on the line; the others go along."""
        if self._session.comparison is None:
            return
        self._revealed = (article, span)
        if article not in self._columns:
            self._session.select(replace(self._session.selection, article=article))
        self._session.turns.take(self._go_to_revealed, self)

    def _go_to_revealed(self) -> None:
        article, span = self._revealed
        self._returning = False
        if article in self._columns:
            at = self._columns.index(article)
            rects = self._sides[at].pane.extents([span])
            if span in rects:
                self._make_maps()
                y = rects[span][0]
                self._lock.align({at: y}, self._sides[at].pane.line_for(y))
                self._held = False
            self._sides[at].pane.setFocus()

    # Following the session

    def _select(self) -> None:
        clicked, self._clicked = self._clicked, None
        self._stay_in = clicked[0] if clicked is not None and clicked[1] == self._session.selection else None
        if self._session.comparison is None:
            return
        if not enough(self._session.selected_finding, self._session.selection.article, self._columns):
            self._rebuild()
        self._session.turns.take(self._go_to_focus, self)

    def _go_to_focus(self) -> None:
        """Shows what is selected, in a column that was clicked where it stands."""
        index = self._shown()
        if index is None:
            return
        self._take_focus(index.comparison)
        self._returning = self._returning and self.isVisible()
        self._make_maps()
        self._align(self._line_of(self._stay_in))

    def _line_of(self, column: int | None) -> float:
        """Where the passage in focus stands in a column that was clicked, so that it stays there; else the usual line."""
        passage = self._focus.passages[column] if column is not None and column < len(self._columns) else None
        if column is None or passage is None:
            return LINE
        pane = self._sides[column].pane
        ends = pane.extents([passage]).get(passage)
        return (ends[0] - pane.offset) / max(pane.viewport().height(), 1) if ends else LINE

    def _take_theme(self) -> None:
        theme = self._session.theme
        for side in self._sides:
            side.set_theme(theme)
        for gap in self._gaps:
            gap.set_theme(theme)

    def _take_zoom(self) -> None:
        """The text with the cursor first, then the others: each is laid out anew."""
        self._cards.hide()
        if self._columns:
            for at in sorted(range(len(self._columns)), key=lambda at: at != self.current()):
                self._session.turns.take(self._showing[at], self)

    def _take_lock(self) -> None:
        self._lock.locked = self._session.scroll_locked
        self._lock.follow()

    def _zoom(self, by: int) -> None:
        self._session.set_reading_px(self._session.reading_px + by)

    # Pointing and clicking

    def click(self, column: int, selection: Selection) -> None:
        """Selects what was clicked in a column, which stays where it is."""
        self._clicked = (column, selection)
        self._session.select(selection)

    def show_card(self) -> None:
        """Shows the card of the selected finding beside its mark in the current column, and goes there."""
        if self.isVisible():
            self._pointing.show_card()

    def _focus_text(self) -> None:
        self._sides[self.current()].pane.setFocus()

    # Keys

    def step_passage(self, by: int) -> None:
        """Selects the passage after (+1) or before (-1) the one in focus in the current column."""
        if not self._columns or not self.isVisible():
            return
        column = self.current()
        walk = self.walk(column)
        selected, focus = self._session.selection.passage, self._focus.passages[column]
        current = selected if selected and selected.article == self._columns[column] else None
        if current is None and focus is not None:
            current = next((p for p, s in walk if s.overlaps(focus)), None)
        passage = step_passage([p for p, _ in walk], current, by)
        if passage is not None:
            self._session.select(self.selection_of(passage))

    def go_to_counterpart(self, by: int) -> None:
        """Goes to the passage in focus in the next column to the right (+1) or to the left (-1) that has it."""
        comparison = self._session.comparison
        if comparison is None or not self._columns or not self.isVisible():
            return
        column = self.current() + by
        while 0 <= column < len(self._columns):
            span, article = self._focus.passages[column], self._columns[column]
            found = passages_of(comparison, article, [span]) if span else ()
            if found:
                self._session.select(replace(self._session.selection, article=article, passage=found[0]))
                self._sides[column].pane.setFocus()
                return
            column += by
        side = tr("No match found further to the right") if by > 0 else tr("No match found further to the left")
        self._session.message.emit(side, False)

    def walk(self, column: int) -> list[tuple[Passage, Span]]:
        """The matched passages of a column in text order."""
        comparison = self._session.comparison
        if comparison is None:
            return []
        spans = [s.span for s in self._sides[column].pane.segments if s.verdict is not Verdict.ONLY]
        return [(passages_of(comparison, self._columns[column], [span])[0], span) for span in spans]

    def selection_of(self, passage: Passage) -> Selection:
        """A passage as something to select, with the first finding that has a value in it."""
        column = self._columns.index(passage.article)
        span = next(s for p, s in self.walk(column) if p == passage)
        return chosen_in(self._session, passage.article, span, passage)

    def current(self) -> int:
        """The column with the keyboard's focus, else the selected source's, else the first."""
        focused = next((i for i, side in enumerate(self.sides) if side.pane.hasFocus()), None)
        if focused is not None:
            return focused
        article = self._session.selection.article
        return self._columns.index(article) if article in self._columns else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers the view's keys where no action of the window has taken them."""
        if event.key() == Qt.Key.Key_Escape and self.card.isVisible():
            self._cards.hide()
        elif not answer(event, self._session, self):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """What was put off while hidden is done."""
        super().showEvent(event)
        self._settle.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing opens or moves over a view that is not in front."""
        super().hideEvent(event)
        self._cards.hide()
        self._settle.stop()
        self._places.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows more or fewer columns when the width asks for it."""
        super().resizeEvent(event)
        # The old size is not known where the view was hidden.
        if self._session.comparison is not None and self._room() != self._room_used:
            self._session.turns.take(self._rebuild, self)

    def _room(self) -> int:
        return room_for(self.width(), self._session.layout.columns)
