"""The inspector at the right: why the selected row has its verdict, and what the user makes of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.compare.decisions import DecisionAction
from reader.gui.badge import paint_badge
from reader.gui.controls import Hairline, KeyButton, Label, Prose, paint_focus
from reader.gui.engine_words import TIERS
from reader.gui.icons import paint_verdict
from reader.gui.labels import listed
from reader.gui.language import tr, translated
from reader.gui.ledger_header import badge_colours
from reader.gui.marked_text import MarkedText
from reader.gui.session import Session
from reader.gui.state import Selection
from reader.gui.theme import interface_font, qcolor, reading_family, reading_font
from reader.model.finding import Finding, FindingValue, Verdict
from reader.model.span import Span
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name

WIDTH = 316
_BOLD = QFont.Weight.DemiBold


class ValueRow(QAbstractButton):
    """What one source says: badge, value with its mark, who is credited. A click selects it, a double click goes there."""

    def __init__(self, session: Session, finding: Finding, value: FindingValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._value = value
        self._verdict = finding.verdict
        self._text = " ".join(value.text.split())
        self._credit = _credit(value)
        self._words: MarkedText | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{letter(value.article)}: {self._text}. {self._credit}".strip())
        self.setToolTip(tr("Click to select, double-click to go to the text"))
        self.clicked.connect(self._select)
        self._lay_out(WIDTH - 42)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        return QSize(WIDTH - 42, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps to the width."""
        super().resizeEvent(event)
        self._lay_out(self.width())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Goes to the text."""
        self._session.go_to_text(self._value.article, self._value.span)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints badge, value, credit."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_badge(painter, QRectF(0, 2, 20, 20), self._value.article, badge_colours(theme))
            assert self._words is not None, "laid out in __init__"
            self._words.paint(painter, QPointF(31, 0), qcolor(theme.ink), theme.verdict(self._verdict), self._verdict)
            painter.setFont(interface_font(12))
            painter.setPen(qcolor(theme.third))
            box = QRectF(31, self._words.height + 2, self.width() - 31, 17)
            shown = painter.fontMetrics().elidedText(self._credit, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()), theme.ink)
        finally:
            painter.end()

    def _lay_out(self, width: int) -> None:
        self._words = MarkedText(self._text, (Span(0, len(self._text)),), reading_font(15), width - 34, 22)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return (self._words.height if self._words else 22) + (20 if self._credit else 4)

    def _select(self) -> None:
        selection = self._session.selection
        self._session.select(Selection(selection.finding, self._value.article, selection.passage))


class SilentRow(QWidget):
    """A source in which no match was found."""

    def __init__(self, session: Session, article: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article = article
        self.setFixedHeight(26)
        self.setAccessibleName(f"{letter(article)}: {translated(NO_MATCH)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a quiet badge and the words."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            paint_badge(painter, QRectF(0, 2, 20, 20), self._article, badge_colours(theme, quiet=True))
            painter.setFont(interface_font(13, italic=True))
            painter.setPen(qcolor(theme.third))
            painter.drawText(QRectF(31, 0, self.width(), 24), Qt.AlignmentFlag.AlignVCenter, translated(NO_MATCH))
        finally:
            painter.end()


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
        self._values = QVBoxLayout()
        self._time = Prose(13, 19)
        self._tier = Label("", 12, tone="second")
        self._why = QGridLayout()
        self._judged = Label("", 12, tone="second")
        self._nothing = Label(tr("Select a row to see why it has its verdict."), 13, tone="third", wrap=True)
        self.buttons = {
            DecisionAction.CONFIRM: KeyButton(session, tr("Confirm"), "L"),
            DecisionAction.UNLINK: KeyButton(session, tr("Unlink"), "X"),
            DecisionAction.IGNORE: KeyButton(session, tr("Ignore"), "I"),
        }
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: session.decide(action))
        self._body, self._time_part, self._why_part = QWidget(), QWidget(), QWidget()
        self._lay_out()
        for signal in (session.selectionChanged, session.comparisonChanged, session.filterChanged, session.themeChanged):
            signal.connect(self._refresh)
        self._refresh()

    def focus_first(self) -> None:
        """Gives the keyboard to the first value."""
        rows = self.findChildren(ValueRow)
        (rows[0] if rows else self.buttons[DecisionAction.CONFIRM]).setFocus()

    def _lay_out(self) -> None:
        panel = QWidget()
        panel.setObjectName("panel")
        outer = _column(panel, (21, 18, 20, 20), 0)
        outer.addWidget(self._nothing)
        outer.addWidget(self._body)
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
        self._values.setSpacing(8)
        body.addLayout(self._values)
        self._lay_out_time(body)
        self._lay_out_why(body)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        body.addSpacing(14)
        body.addLayout(row)
        body.addSpacing(8)
        body.addWidget(self._judged)
        self.setWidget(panel)

    def _lay_out_time(self, body: QVBoxLayout) -> None:
        part = _column(self._time_part, (0, 14, 0, 0), 5)
        part.addWidget(Hairline(self._session))
        part.addSpacing(8)
        part.addWidget(Label(tr("Conflict or only older?"), 12, weight=_BOLD))
        part.addWidget(self._time)
        body.addWidget(self._time_part)

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
        finding = self._session.selected_finding
        self._body.setVisible(finding is not None)
        self._nothing.setVisible(finding is None and self._session.comparison is not None)
        if finding is not None:
            self._show(finding)

    def _show(self, finding: Finding) -> None:
        session = self._session
        self._sign.verdict = finding.verdict
        self._sign.update()
        self._verdict.setText(translated(VERDICTS[finding.verdict].label))
        self._verdict.setStyleSheet(f"color: {session.theme.verdict(finding.verdict).mark}")
        shown = [f.id for f in session.findings]
        place = (
            tr("{row} of {rows}").format(row=shown.index(finding.id) + 1, rows=len(shown))
            if finding.id in shown
            else tr("hidden by the filter")
        )
        self._place.setText(place)
        self._title.setText(finding.what)
        self._reason.say(finding.reason)
        self._fill_values(finding)
        self._time_part.setVisible(bool(finding.time))
        self._time.say(finding.time)
        self._fill_why(finding)
        column = session.selection.article
        self.buttons[DecisionAction.UNLINK].setEnabled(
            any(v.article == column for v in finding.values) and finding.verdict is not Verdict.ONLY
        )
        judged = tr("Confirmed by you") if session.is_confirmed(finding) else tr("Ignored by you") if session.is_ignored(finding) else ""
        self._judged.setText(judged)
        self._judged.setVisible(bool(judged))

    def _fill_values(self, finding: Finding) -> None:
        _empty(self._values)
        comparison = self._session.comparison
        assert comparison is not None, "a finding without a comparison"
        for value in sorted(finding.values, key=lambda v: (v.article, v.span)):
            row = ValueRow(self._session, finding, value)
            name = source_name(comparison.articles[value.article].article, value.article)
            row.setToolTip(tr("{source}: click to select, double-click to go to the text").format(source=name))
            self._values.addWidget(row)
        speaking = {v.article for v in finding.values}
        for article in range(len(comparison.articles)):
            if article not in speaking:
                self._values.addWidget(SilentRow(self._session, article))

    def _fill_why(self, finding: Finding) -> None:
        _empty(self._why)
        self._why_part.setVisible(bool(finding.why) or finding.verdict is not Verdict.ONLY)
        self._tier.setText(translated(TIERS[finding.tier]))
        for i, reason in enumerate(finding.why):
            words = Label(reason.words, 13, wrap=True)
            font = words.font()
            font.setFamily(reading_family())
            words.setFont(font)
            label = Label(translated(reason.label), 12, tone="third")
            label.setContentsMargins(0, 2, 0, 0)
            self._why.addWidget(label, i, 0, Qt.AlignmentFlag.AlignTop)
            self._why.addWidget(words, i, 1)


def _credit(value: FindingValue) -> str:
    parts = [tr("Credited to {name}").format(name=" ".join(value.credited_to.text.split()))] if value.credited_to else []
    if value.hedges:
        hedges = listed([translated(hedge) for hedge in value.hedges])
        parts.append(hedges if parts else hedges.capitalize())
    return ", ".join(parts)


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
