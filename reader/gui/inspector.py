"""The inspector at the right: why the selected row has its verdict, and what the user makes of it."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.compare.decisions import DecisionAction
from reader.gui.code_editor import CodeEditor
from reader.gui.controls import Hairline, KeyButton, Label, Prose
from reader.gui.engine_words import TIERS
from reader.gui.flow import Flow
from reader.gui.icons import paint_verdict
from reader.gui.inspector_values import ValueList
from reader.gui.keymap import key_text
from reader.gui.labels import when_text
from reader.gui.language import tr, translated
from reader.gui.notes import NoteEditor, passage_title
from reader.gui.placement import PlacementStrip
from reader.gui.said import reason_said, said
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.theme import reading_font
from reader.gui.zoom import zoomed
from reader.model.comparison import Comparison
from reader.model.finding import Finding, Verdict
from reader.render.marks import passage_span
from reader.render.words import VERDICTS, letter

WIDTH = 316
_BAR = 11
"""The width of a scroll bar: the column is as wide with it as without it."""
_OPENING = 0.6
"""So long the view follows what was opened, in seconds."""
_BOLD = QFont.Weight.DemiBold


class VerdictSign(QWidget):
    """The sign on its fill."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.verdict = Verdict.ONLY
        self.setFixedSize(24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_verdict(painter, QRectF(self.rect()), self.verdict, self._session.theme.verdict(self.verdict))
        painter.end()


class Inspector(QScrollArea):
    """Everything about the selected finding, in one column."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign = VerdictSign(session)
        self._verdict = Label("", 14, weight=_BOLD)
        self._place = Label("", 12, tone="third")
        self._title = Label("", 15, weight=_BOLD, wrap=True)
        self._reason = Prose(13, 19)
        self.values = ValueList(session)
        self._placement = PlacementStrip(session)
        self._time = Prose(13, 19)
        self._published = Label("", 12, tone="third", wrap=True)
        self._tier = Label("", 12, tone="second")
        self._why = QGridLayout()
        self._judged = Label("", 12, tone="second")
        self.codes = CodeEditor(session)
        self.note = NoteEditor(session)
        # What has just been opened finds its place in several steps, one for each level of layouts.
        self._follows_codes = 0.0
        self._shown: tuple[Finding, Comparison] | None = None
        self._nothing = Label(tr("Select a row to see why it has its verdict."), 13, tone="third", wrap=True)
        self.buttons = {
            DecisionAction.CONFIRM: KeyButton(session, tr("Confirm"), key_text(session, "Confirm"), tight=True),
            DecisionAction.UNLINK: KeyButton(session, tr("Unlink"), key_text(session, "Unlink the source"), tight=True),
            DecisionAction.IGNORE: KeyButton(session, tr("Ignore"), key_text(session, "Ignore"), tight=True),
        }
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: session.judge.decide(action))
        self._passage = Label("", 15, weight=_BOLD, wrap=True)
        self._passage_words = Label("", 13, wrap=True)
        self._body, self._time_part, self._why_part, self._place_part, self._note_part = (QWidget() for _ in range(5))
        self._passage_part = QWidget()
        self._lay_out()
        soon = Sight(self, session.turns).soon
        for signal in (session.selectionChanged, session.comparisonChanged, session.filterChanged, session.sortingChanged):
            signal.connect(soon(self._refresh))
        session.themeChanged.connect(self._repaint)
        session.zoomChanged.connect(soon(self._repaint))
        self._refresh()

    def focus_first(self) -> None:
        """Gives the keyboard to the first value."""
        rows = self.values.rows
        (rows[0] if rows else self.buttons[DecisionAction.CONFIRM]).setFocus()

    def write_note(self) -> None:
        """Gives the keyboard to the note on what is selected."""
        if self._note_part.isVisibleTo(self):
            self.ensureWidgetVisible(self.note)
            self.note.text.setFocus()

    def code(self, *, every: bool = False) -> None:
        """Offers the codes for the selected passage, or for all passages of the row."""
        if self._note_part.isVisibleTo(self):
            self.codes.open(every=every)
            self.ensureWidgetVisible(self.codes)
            self._follows_codes = time.monotonic() + _OPENING

    def correct(self) -> None:
        """Opens the field in which the selected source's value is corrected."""
        if self.values.correct(self._session.selection.article) and self.values.correction is not None:
            self.ensureWidgetVisible(self.values.correction)
        elif self._session.selected_finding is not None:
            self._session.message.emit(tr("No value in this row can be read in another way"), False)

    def _lay_out(self) -> None:
        panel = QWidget()
        panel.setObjectName("panel")
        outer = self._outer = _column(panel, (21, 18, 20, 20), 0)
        outer.addWidget(self._nothing)
        self._lay_out_passage(outer)
        outer.addWidget(self._body)
        self._lay_out_note(outer)
        outer.addStretch(1)
        body = _column(self._body, (0, 0, 0, 0), 0)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign)
        head.addWidget(self._verdict, 1)
        head.addWidget(self._place)
        body.addLayout(head)
        body.addSpacing(11)
        for widget, gap in ((self._title, 5), (self._reason, 12)):
            body.addWidget(widget)
            body.addSpacing(gap)
        body.addWidget(self.values)
        self._lay_out_time(body)
        self._lay_out_why(body)
        self._lay_out_placement(body)
        row = Flow(gap=6)
        for button in self.buttons.values():
            row.addWidget(button)
        body.addSpacing(14)
        body.addWidget(row)
        body.addSpacing(8)
        body.addWidget(self._judged)
        self.setWidget(panel)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def _make_room(self, _least: int, most: int) -> None:
        """The right margin makes place for the scroll bar."""
        right = 20 - (_BAR if most else 0)
        if self._outer.contentsMargins().right() != right:
            self._outer.setContentsMargins(21, 18, right, 20)
        if time.monotonic() < self._follows_codes:
            self.ensureWidgetVisible(self.codes)

    def _lay_out_time(self, body: QVBoxLayout) -> None:
        part = _column(self._time_part, (0, 14, 0, 0), 5)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        part.addWidget(Label(tr("Conflict or only older?"), 12, weight=_BOLD))
        part.addWidget(self._time)
        part.addWidget(self._published)
        body.addWidget(self._time_part)

    def _lay_out_placement(self, body: QVBoxLayout) -> None:
        part = _column(self._place_part, (0, 14, 0, 0), 5)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        part.addWidget(Label(tr("Place in the texts"), 12, weight=_BOLD))
        part.addWidget(self._placement)
        body.addWidget(self._place_part)

    def _lay_out_passage(self, outer: QVBoxLayout) -> None:
        part = _column(self._passage_part, (0, 0, 0, 0), 8)
        part.addWidget(self._passage)
        part.addWidget(self._passage_words)
        part.addWidget(Label(tr("No fact stands here that another source gives too."), 13, tone="third", wrap=True))
        outer.addWidget(self._passage_part)

    def _lay_out_note(self, outer: QVBoxLayout) -> None:
        part = _column(self._note_part, (0, 14, 0, 0), 5)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Note"), 12, weight=_BOLD), 1)
        head.addWidget(Label(key_text(self._session, "Write a note"), 11, tone="second"))
        part.addLayout(head)
        part.addWidget(self.note)
        part.addSpacing(14)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        part.addWidget(Label(tr("Codes"), 12, weight=_BOLD))
        part.addWidget(self.codes)
        outer.addWidget(self._note_part)

    def _lay_out_why(self, body: QVBoxLayout) -> None:
        part = _column(self._why_part, (0, 14, 0, 0), 5)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(tr("Why matched"), 12, weight=_BOLD), 1)
        head.addWidget(self._tier)
        part.addLayout(head)
        self._why.setContentsMargins(0, 0, 0, 0)
        self._why.setHorizontalSpacing(10)
        self._why.setVerticalSpacing(2)
        self._why.setColumnMinimumWidth(0, 86)
        self._why.setColumnStretch(1, 1)
        part.addLayout(self._why)
        body.addWidget(self._why_part)

    def _refresh(self) -> None:
        session, comparison = self._session, self._session.comparison
        finding, passage = session.selected_finding, session.selection.passage
        if comparison is None or finding is not None:
            passage = None
        self._body.setVisible(finding is not None)
        self._passage_part.setVisible(passage is not None)
        self._note_part.setVisible(finding is not None or passage is not None)
        self._nothing.setVisible(finding is None and passage is None and comparison is not None)
        self.note.show_for(finding, passage)
        self.codes.refresh()
        if finding is not None and comparison is not None:
            self._show(finding, comparison)
        elif passage is not None and comparison is not None:
            self._passage.setText(passage_title(passage))
            self._passage_words.setFont(reading_font(zoomed(session, 13)))
            words = passage_span(comparison, passage).of(comparison.articles[passage.article].article.text)
            self._passage_words.setText(" ".join(words.split()))

    def _repaint(self) -> None:
        self._shown = None
        self._refresh()

    def _show(self, finding: Finding, comparison: Comparison) -> None:
        self._show_state(finding)
        # What has the keyboard must stay while only the selected source changes.
        if self._shown is not None and self._shown[0] is finding and self._shown[1] is comparison:
            return
        self._shown = (finding, comparison)
        self._sign.verdict = finding.verdict
        self._sign.update()
        session = self._session
        self._verdict.setText(translated(VERDICTS[finding.verdict].label))
        self._verdict.setStyleSheet(f"color: {session.theme.verdict(finding.verdict).mark}")
        self._title.setText(finding.what)
        self._reason.say(reason_said(finding.reason))
        for fill in (self._fill_values, self._fill_time, self._fill_why, self._fill_places):
            session.turns.take(fill, self)

    def _fill_values(self) -> None:
        if self._shown is not None:
            finding, comparison = self._shown
            self.values.show_finding(comparison, finding)

    def _fill_places(self) -> None:
        if self._shown is not None:
            finding, comparison = self._shown
            self._placement.show_finding(comparison, finding)

    def _fill_time(self) -> None:
        if self._shown is not None:
            finding, comparison = self._shown
            self._time_part.setVisible(bool(finding.time))
            self._time.say(said(finding.time))
            self._published.setText(_published(comparison, finding))

    def _show_state(self, finding: Finding) -> None:
        """What changes without another row: its place among those shown, what can be done, what was judged."""
        session = self._session
        place, at = tr("hidden by the filter"), session.place_of(finding.id)
        if at >= 0:
            place = tr("{row} of {rows}").format(row=at + 1, rows=len(session.findings))
        self._place.setText(place)
        column = session.selection.article
        self.buttons[DecisionAction.UNLINK].setEnabled(
            any(v.article == column for v in finding.values) and finding.verdict is not Verdict.ONLY
        )
        judged = tr("Confirmed by you") if session.is_confirmed(finding) else tr("Ignored by you") if session.is_ignored(finding) else ""
        self._judged.setText(judged)
        self._judged.setVisible(bool(judged))

    def _fill_why(self) -> None:
        if self._shown is None:
            return
        finding = self._shown[0]
        # Each label that was shown by itself would have all of the inspector laid out anew.
        self._why_part.hide()
        _empty(self._why)
        self._tier.setText(translated(TIERS[finding.tier]))
        for i, reason in enumerate(finding.why):
            words = Label(said(reason.words), 13, wrap=True)
            words.setFont(reading_font(zoomed(self._session, 13)))
            label = Label(translated(reason.label), 12, tone="third")
            label.setContentsMargins(0, 2, 0, 0)
            self._why.addWidget(label, i, 0, Qt.AlignmentFlag.AlignTop)
            self._why.addWidget(words, i, 1)
        self._why_part.setVisible(bool(finding.why) or finding.verdict is not Verdict.ONLY)


def _published(comparison: Comparison, finding: Finding) -> str:
    """When the sources that say something were published, the earliest first: "E 30 Dec 2024, 22:40 · B 31 Dec 2024"."""
    speaking = sorted({v.article for v in finding.values}, key=lambda i: (comparison.articles[i].article.published or "", i))
    told = (f"{letter(i)} {when_text(comparison.articles[i].article)}" for i in speaking)
    # Lines break between sources, never inside a date.
    return " · ".join(words.replace(" ", "\u00a0") for words in told)


def _column(widget: QWidget, margins: tuple[int, int, int, int], spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(*margins)
    column.setSpacing(spacing)
    return column


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    """Takes all widgets out of a layout and lets them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
