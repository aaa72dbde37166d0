"""One text to be read, with what the other sources make of each passage beside it."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.gui.keymap import key_text
from reader.gui.labels import dateline
from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.state import Selection
from reader.gui.text.anchored_scroll import LINE
from reader.gui.text.card_control import CardControl, finding_of
from reader.gui.text.column_choice import base_menu
from reader.gui.text.columns import base_of, chosen_in, focused_in, passages_of, step_passage
from reader.gui.text.document import read_style
from reader.gui.text.link_slices import LinkSlices
from reader.gui.text.mark_layer import Segment
from reader.gui.text.matching import match, show_held
from reader.gui.text.overview import OverviewStrip
from reader.gui.text.pane import TextPane
from reader.gui.text.passages import segments, shown_marks
from reader.gui.text.peek_control import PeekControl, Peeked
from reader.gui.text.places import PlaceKeeper
from reader.gui.text.read_gutter import SharedBy, SharedGutter, columns_for
from reader.gui.text.read_header import ReadHeader
from reader.model.alignment import Passage
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.model.letters import letter
from reader.model.span import Span
from reader.render.marks import Link, Links, passage_span
from reader.render.words import source_name

_STRIP = 26


class ReadView(QWidget):
    """Shows the base, and follows the session's selection, filter and layout."""

    inspectorRequested = Signal()
    placeChanged = Signal(str)
    """Where one is: "Passage 5 of 19"."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        self._base: int | None = None
        self._links: dict[int, tuple[Link, ...]] = {}
        self._passages: dict[int, tuple[Segment, ...]] = {}
        self._focus: Span | None = None
        self._revealed = Span(0, 0)
        self._clicked: Selection | None = None  # what was chosen by a click in the text, which then stays where it is
        self._links_of: Links | None = None
        self._marked: Comparison | None = None  # the one that the marks are of
        self._layout_base = session.layout.base
        super().__init__(parent)
        self._slices = LinkSlices(session, self)
        self._slices.ready.connect(session.turns.soon(self._take_links, self))
        theme = session.theme
        self.header = ReadHeader(theme, key_text(session, "Change the base"), self)
        self.pane = TextPane(theme, read_style(session.reading_px), self)
        self.gutter = SharedGutter(self.pane, theme, self)
        self.strip = OverviewStrip(self.pane, theme, self)
        self.strip.setFixedWidth(_STRIP)
        self._peeking = PeekControl(session, self, self.pane, _STRIP)
        self.peek = self._peeking.panel
        self._cards = CardControl(session, self)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.settle_now)
        self._held = True
        self._returning = False  # whether the text has just come and should stand where the reader left it
        self._places = PlaceKeeper(session, [self.pane], lambda: [self.pane], self)
        self._lay_out()
        self._connect()
        session.turns.take(self._rebuild, self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.gutter)
        row.addWidget(self.pane, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.setFocusProxy(self.pane)
        self.setAccessibleName(tr("Read"))

    def _connect(self) -> None:
        session, soon = self._session, Sight(self, self._session.turns).soon
        for changed in (session.comparisonChanged, session.filterChanged):
            changed.connect(soon(self._rebuild))
        session.layoutChanged.connect(soon(self._take_layout))
        session.selectionChanged.connect(soon(self._select))
        session.themeChanged.connect(self._take_theme)
        session.zoomChanged.connect(soon(self._take_zoom))
        session.revealRequested.connect(self._reveal)
        session.hoverCardRequested.connect(self.show_card)
        session.finder.changed.connect(self._take_found)
        session.peekRequested.connect(self.toggle_peek)
        session.matchRequested.connect(self.match)
        session.heldChanged.connect(self._take_held)
        session.passageRequested.connect(self.step_passage)
        session.counterpartRequested.connect(self.go_to_counterpart)
        session.baseRequested.connect(self.step_base)
        self.header.baseRequested.connect(self.set_base)
        self.header.choiceRequested.connect(self._choose_base)
        self.gutter.rowClicked.connect(self._click_row)
        self.pane.installEventFilter(self)
        self.pane.laidOut.connect(self._settle.start)
        self.pane.zoomRequested.connect(lambda by: session.set_reading_px(session.reading_px + by))
        self.pane.markClicked.connect(self._click_mark)
        self.pane.textClicked.connect(self._click_text)
        self.pane.markHovered.connect(self._hover_mark)
        self.pane.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._peeking.opened.connect(self._cards.hide)
        self._peeking.closed.connect(self.pane.setFocus)
        self.peek.closed.connect(self.toggle_peek)
        self._cards.chosen.connect(lambda finding, _: self._choose(finding))
        self._cards.whyRequested.connect(self.inspectorRequested)
        self._cards.closedByKey.connect(self.pane.setFocus)

    # What others may ask

    @property
    def base(self) -> int | None:
        """Position in the comparison of the source that is shown."""
        return self._base

    @property
    def focus(self) -> Span | None:
        """The passage of the base that is in focus (code points of its text)."""
        return self._focus

    # Filling

    def _rebuild(self) -> None:
        self._cards.hide()
        session, comparison = self._session, self._session.comparison
        base = base_of(session.links, session.columns(), session.layout) if session.links else None
        if comparison is None or base is None:
            self._base, self._focus = None, None
            self._slices.stop()
            self.peek.hide()
            return
        if base != self._base or self._links_of is not session.links:
            self._links = {}
        self._base, self._links_of = base, session.links
        self._show_text(comparison.articles[base].article, base)
        self._take_focus(comparison)
        self._slices.start(base, [i for i in session.columns() if i != base])

    def _take_layout(self) -> None:
        """Another base; what else the layout says is not ours."""
        if self._session.layout.base != self._layout_base:
            self._layout_base = self._session.layout.base
            self._rebuild()

    def _take_links(self) -> None:
        """All links are there: they are shown at once."""
        self._links, self._passages = self._slices.links, self._slices.passages
        self._session.turns.take(self._mark, self)
        self._session.turns.take(self._fill, self)
        self._session.turns.take(self._find_place, self)

    def _find_place(self) -> None:
        """Marks and gutter are there: what is in focus, looked for or held is shown among them."""
        shown = self._shown()
        if shown is not None:
            self._take_focus(shown[0].comparison)
            self._take_found()
            self._take_held()
            if self.isVisible():
                self._settle.start()

    def _shown(self) -> tuple[Links, int] | None:
        """The links and the base that are shown, unless the session has others already, which will be shown next."""
        links = self._session.links
        return (links, self._base) if links is not None and links is self._links_of and self._base is not None else None

    def _show_text(self, article: Article, base: int) -> None:
        if self.pane.article != article:
            name = tr("Base {source}, text").format(source=f"{letter(base)} {source_name(article, base)}")
            self.pane.show_article(article, name, dateline(article))
            self._held = self._returning = True

    def _mark(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        (index, base), shows = shown, self._session.shows
        matched = [(k.left, k.verdict) for links in self._links.values() for k in links]
        self._marked = index.comparison
        self.pane.set_marks(shown_marks(index, base, shows), segments(index.comparison, base, matched, shows))
        self.strip.forget()

    def _fill(self) -> None:
        """The gutter's columns and the header's badges. Sources that find no column of their own share the last."""
        shown = self._shown()
        if shown is None:
            return
        comparison, base, others = shown[0].comparison, shown[1], list(self._links)
        columns = columns_for(len(others), self.width())
        own = others if columns.count == len(others) else others[: columns.count - 1]
        shared = [SharedBy(i, self._passages[i]) for i in own]
        rest = others[len(own) :]
        if rest:
            shared.append(SharedBy(-1, self._shared(comparison, base, rest)))
        self.gutter.set_shared(shared, columns)
        self.header.set_columns(comparison, base, [s.source for s in shared], columns, len(rest))

    def _take_held(self) -> None:
        if self._base is not None:
            show_held(self._session, {self._base: self.pane})

    def match(self) -> None:
        """Takes the selected words, or the passage in focus, for one side of a match by hand."""
        if self.isVisible() and self._base is not None:
            match(self._session, {self._base: self.pane}, self._base, self._focus)

    def _take_found(self) -> None:
        finder = self._session.finder
        if self._base is not None:
            self.pane.set_found(finder.spans(self._base), finder.current_span(self._base))

    def _shared(self, comparison: Comparison, base: int, sources: list[int]) -> tuple[Segment, ...]:
        matched = [(k.left, k.verdict) for i in sources for k in self._links[i]]
        return segments(comparison, base, matched, None)

    def _take_focus(self, comparison: Comparison) -> None:
        selection, finding = self._session.selection, self._session.selected_finding
        self._focus = focused_in(comparison, self._base, selection, finding, self._links, self._row_of) if self._base is not None else None
        row = self._row_of(self._focus)
        verdict = finding.verdict if finding and self._says(finding) else row.verdict if row else None
        self.pane.set_selected(self._focus, verdict)
        self._tell_place(finding)
        self._peeking.follow(self._peeked())

    def _says(self, finding: Finding) -> bool:
        return any(v.article == self._base for v in finding.values)

    def _row_of(self, span: Span | None) -> Segment | None:
        return next((s for s in self.pane.segments if span is not None and s.span.overlaps(span)), None)

    def _tell_place(self, finding: Finding | None) -> None:
        rows = self._rows()
        at = next((i for i, span in enumerate(rows) if self._focus is not None and span.overlaps(self._focus)), None)
        place = tr("%n shared passages", "", len(rows))
        if at is not None:
            place = tr("Passage {passage} of {passages}").format(passage=at + 1, passages=len(rows))
        self.placeChanged.emit(place)
        silent = finding is not None and self._focus is None and self._base is not None
        hint = tr("Marks show which sources share each passage")
        if silent and self._base is not None:
            hint = tr("No match found in {source} for the selected row; B changes the base").format(source=letter(self._base))
        self.header.set_hint(hint)

    # Scrolling

    def settle_now(self) -> None:
        """The text is laid out: what was in focus stands where it stood."""
        self._settle.stop()
        if self._returning and self._places.go_back(self.pane):
            self._held = False
        elif self._held:
            self._align()
        self._returning = False
        self._peeking.place()

    def _align(self, line: float = LINE) -> None:
        ends = self.pane.extents([self._focus]).get(self._focus) if self._focus is not None else None
        if ends:
            self.pane.scroll_to(ends[0], self.pane.line_for(ends[0], line))
        self._held = True

    def _scrolled(self) -> None:
        if not self.pane.settling:
            self._held = False
            self._cards.hide()

    def _reveal(self, article: int, span: Span) -> None:
        if not self.isVisible() or self._session.comparison is None:
            return
        self._revealed = span
        if article != self._base:
            self.set_base(article)
        self._session.turns.take(self._go_to_revealed, self)
        self.pane.setFocus()

    def _go_to_revealed(self) -> None:
        self._returning = False
        rects = self.pane.extents([self._revealed])
        if self._revealed in rects:
            top = rects[self._revealed][0]
            self.pane.scroll_to(top, self.pane.line_for(top))
            self._held = False

    # Following the session

    def _select(self) -> None:
        comparison = self._session.comparison
        if comparison is None or self._base is None:
            return
        self._take_focus(comparison)
        self._returning = self._returning and self.isVisible()
        clicked, self._clicked = self._clicked, None
        if clicked != self._session.selection:
            self._align()

    def _take_theme(self) -> None:
        theme = self._session.theme
        for part in (self.header, self.gutter, self.pane, self.strip, self.peek):
            part.set_theme(theme)
        self._peeking.follow(self._peeked())

    def _take_zoom(self) -> None:
        self._cards.hide()
        self.pane.set_px(read_style(self._session.reading_px).px)
        self._peeking.follow(self._peeked())

    # The base

    def set_base(self, article: int) -> None:
        """Shows another source, at the counterpart of what was in focus where it has one."""
        comparison = self._session.comparison
        if comparison is None or article == self._base:
            return
        counterpart = self._counterpart(comparison, article)
        selection = self._session.selection
        self._session.set_layout(replace(self._session.layout, base=comparison.articles[article].article.id))
        self._session.select(replace(selection, article=article, passage=counterpart))
        self._session.turns.take(self._arrive, self)
        name = f"{letter(article)} {source_name(comparison.articles[article].article, article)}"
        self._session.announced.emit(tr("Base: {source}").format(source=name))

    def _arrive(self) -> None:
        """Another base is there, which should stand at what is in focus."""
        self._returning = False
        self._align()

    def step_base(self, by: int) -> None:
        """Makes the next shown source the base."""
        shown = self._session.columns()
        if self.isVisible() and self._base in shown and len(shown) > 1:
            self.set_base(shown[(shown.index(self._base) + by) % len(shown)])

    def go_to_counterpart(self, by: int) -> None:
        """Makes the next source (+1), or the one before (-1), that shares the passage in focus the base."""
        comparison, shown = self._session.comparison, self._session.columns()
        if comparison is None or not self.isVisible() or self._base not in shown:
            return
        at = shown.index(self._base)
        order = shown[at + 1 :] if by > 0 else shown[:at][::-1]
        for article in order:
            if self._counterpart(comparison, article) is not None:
                self.set_base(article)
                self.pane.setFocus()
                return
        after = tr("No match found in a source after this one")
        self._session.message.emit(after if by > 0 else tr("No match found in a source before this one"), False)

    def _counterpart(self, comparison: Comparison, article: int) -> Passage | None:
        """The passage of another source that matches the one in focus best."""
        over = [k for k in self._links.get(article, ()) if self._focus is not None and k.left.overlaps(self._focus)]
        best = max(over, key=lambda k: k.score, default=None)
        found = passages_of(comparison, article, [best.right]) if best is not None else ()
        return found[0] if found else None

    def _choose_base(self) -> None:
        menu = self.base_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.header.key.mapToGlobal(self.header.key.rect().bottomLeft()))

    def base_menu(self) -> QMenu:
        """The sources of which one can be the base."""
        return base_menu(self._session, self._base, self.set_base, self)

    # Peeking

    def toggle_peek(self) -> None:
        """Shows the other wordings of the passage in focus, or hides them."""
        if not self.isVisible() or self._session.comparison is None:
            return
        self._peeking.toggle(self._peeked())

    def _peeked(self) -> Peeked:
        finding = self._session.selected_finding
        return Peeked(self._focus, finding if finding is not None and self._says(finding) else None, self._links)

    # Pointing and clicking

    def _click_mark(self, mark: int) -> None:
        finding = finding_of(self.pane, self._marked, mark)
        if finding is not None:
            self._choose(finding.id)

    def _choose(self, finding: str) -> None:
        self._click(Selection(finding, self._base))

    def _click_text(self, point: int) -> None:
        row = next((s for s in self._rows() if s.start <= point < s.end), None)
        if row is not None:
            self._click_row(row)

    def _click_row(self, span: Span) -> None:
        selection = self._selection_of(span)
        if selection is not None:
            self._click(selection)

    def _click(self, selection: Selection) -> None:
        """Selects what was clicked, which stays where it is."""
        self._clicked = selection
        self._session.select(selection)

    def _selection_of(self, span: Span) -> Selection | None:
        """A passage of the base as something to select, with the first finding that has a value in it."""
        comparison, base = self._session.comparison, self._base
        if comparison is None or base is None:
            return None
        found = passages_of(comparison, base, [span])
        return chosen_in(self._session, base, span, found[0] if found else None)

    def _hover_mark(self, mark: int) -> None:
        self._cards.hover(self.pane, self._marked, mark)

    def show_card(self) -> None:
        """Shows the card of the selected finding beside its mark."""
        if self.isVisible():
            self._cards.show_selected(self.pane, self._marked)

    # Keys

    def step_passage(self, by: int) -> None:
        """Selects the shared passage after (+1) or before (-1) the one in focus."""
        comparison, base = self._session.comparison, self._base
        if comparison is None or base is None or not self.isVisible():
            return
        rows = self._rows()
        walk = passages_of(comparison, base, rows)
        current = next((p for p, s in zip(walk, rows, strict=True) if self._focus is not None and s.overlaps(self._focus)), None)
        passage = step_passage(walk, current, by)
        selection = self._selection_of(passage_span(comparison, passage)) if passage is not None else None
        if passage is not None and selection is not None:
            self._session.select(selection)
            self._say_passage(comparison, passage)

    def _say_passage(self, comparison: Comparison, passage: Passage) -> None:
        span = passage_span(comparison, passage)
        row = self._row_of(span)
        words = " ".join(span.of(comparison.articles[passage.article].article.text).split())
        self._session.announced.emit(f"{words} {self.gutter.words_of(row) if row else ''}".strip())

    def _rows(self) -> list[Span]:
        """The shared passages of the base, in text order."""
        return [s.span for s in self.pane.segments if s.verdict is not Verdict.ONLY]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space peeks; in a text that is only read it would turn the page."""
        if watched is self.pane and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() == Qt.Key.Key_Space:
                self.toggle_peek()
                return True
            if event.key() == Qt.Key.Key_Escape and self.peek.isVisible():
                self.toggle_peek()
                return True
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.inspectorRequested.emit()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """What was put off while hidden is done."""
        super().showEvent(event)
        self._settle.start()
        self._slices.go_on()
        if self._session.comparison is not None:
            self._tell_place(self._session.selected_finding)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing opens or moves over a view that is not in front."""
        super().hideEvent(event)
        self._cards.hide()
        self._settle.stop()
        self._slices.pause()
        self._places.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The gutter gets its share of the width."""
        super().resizeEvent(event)
        if self._base is not None and columns_for(len(self._links), self.width()) != self.gutter.columns:
            self._session.turns.take(self._fill, self)
        self._peeking.place()
