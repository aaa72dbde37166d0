"""The chips that filter: one for each verdict with its count, one for each kind of fact that was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from reader.gui.controls import paint_focus
from reader.gui.icons import paint_kind, paint_sign, paint_symbol
from reader.gui.kinds import Kinds
from reader.gui.language import tr, translated
from reader.gui.session import Session
from reader.gui.sight import Sight
from reader.gui.theme import interface_font, qcolor
from reader.gui.worker import KindLook
from reader.model.finding import Verdict
from reader.render.words import SECTIONS, VERDICTS, letter

HEIGHT = 26
_SMALL = 27
"""The width of a chip that has its picture alone."""
_ALWAYS = frozenset({Verdict.DIFFER, Verdict.COMPATIBLE, Verdict.AGREE, Verdict.ONLY})


class _Chip(QAbstractButton):
    """A checkable chip: checked means shown. Alt+click shows only what it stands for."""

    def __init__(self, session: Session, text: str, alone: Callable[[], None], toggle: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._alone = alone
        self._compact = self._bare = False
        self._number = ""
        self.setText(text)
        self.setCheckable(True)
        self.setFont(interface_font(13, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("{what}: click shows or hides, Alt+click shows only these").format(what=text))
        self.clicked.connect(toggle)
        session.themeChanged.connect(self.update)

    def refresh(self) -> None:
        """Takes its state from the session."""
        raise NotImplementedError

    def set_compact(self, compact: bool, *, bare: bool = False) -> None:
        """With or without its words; a bare one has not even its number, which is told by its tool tip."""
        self._compact, self._bare = compact, compact and bare
        self.updateGeometry()

    def full_width(self) -> int:
        """How wide it is with its words."""
        return self._width(compact=False)

    def compact_width(self) -> int:
        """How wide it is with its number alone."""
        self._bare = False
        return self._width(compact=True)

    def sizeHint(self) -> QSize:
        """Picture, words, number."""
        return QSize(self._width(compact=self._compact), HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Alt+click is not a click."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._alone()
            event.accept()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, picture, words, number, focus."""
        theme, painter = self._session.theme, QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            self._paint_ground(painter, box)
            ink = qcolor(theme.ink if self.isChecked() else theme.third)
            alone = self._compact and (self._bare or not self._number)
            picture = box.center().x() - 7.5 if alone else box.left() + 10
            self._paint_picture(painter, QRectF(picture, box.center().y() - 7.5, 15, 15))
            left = box.left() + 30
            if not self._compact:
                painter.setFont(self.font())
                painter.setPen(ink)
                painter.drawText(QRectF(left, box.top(), box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
                left += QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 7
            if not alone:
                painter.setFont(interface_font(13))
                painter.setPen(qcolor(theme.second if self.isChecked() else theme.third))
                painter.drawText(QRectF(left, box.top(), 60, box.height()), Qt.AlignmentFlag.AlignVCenter, self._number)
            if self.hasFocus():
                paint_focus(painter, box, theme.ink, HEIGHT / 2)
        finally:
            painter.end()

    def _width(self, *, compact: bool) -> int:
        if compact and (self._bare or not self._number):
            return _SMALL
        width = 30.0 + 11
        if not compact:
            width += QFontMetricsF(self.font()).horizontalAdvance(self.text())
        if self._number:
            width += QFontMetricsF(interface_font(13)).horizontalAdvance(self._number) + (0 if compact else 7)
        return int(width + 0.5)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        if self.isChecked():
            return
        pen = QPen(qcolor(self._session.theme.outline), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def _ink(self) -> QColor:
        theme = self._session.theme
        return qcolor(theme.second if self.isChecked() else theme.third)


class VerdictChip(_Chip):
    """Shows or hides one verdict."""

    def __init__(self, session: Session, verdict: Verdict, parent: QWidget) -> None:
        super().__init__(
            session,
            translated(VERDICTS[verdict].label),
            lambda: session.set_filter(session.filter.solo_verdict(verdict)),
            lambda: session.set_filter(session.filter.toggle_verdict(verdict)),
            parent,
        )
        self._verdict = verdict

    def refresh(self) -> None:
        """Takes count and state from the session."""
        number = self._session.count(self._verdict)
        self._number = str(number)
        self.setChecked(self._verdict not in self._session.filter.hidden_verdicts)
        self.setVisible(number > 0 or self._verdict in _ALWAYS)
        self.setAccessibleName(f"{self.text()}, {number}")
        self.setToolTip(tr("{what}: click shows or hides, Alt+click shows only these").format(what=f"{self.text()}, {number}"))
        self.update()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(self._session.theme.verdict(self._verdict).fill))
            painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        super()._paint_ground(painter, box)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._session.theme
        colour = theme.verdict(self._verdict).mark if self.isChecked() else theme.third
        paint_sign(painter, rect, self._verdict, qcolor(colour))


class KindChip(_Chip):
    """Shows or hides one kind of fact."""

    def __init__(self, session: Session, look: KindLook, among: Callable[[], list[str]], parent: QWidget) -> None:
        super().__init__(
            session,
            translated(look.plural),
            lambda: session.set_filter(session.filter.solo_kind(look.name, among())),
            lambda: session.set_filter(session.filter.toggle_kind(look.name)),
            parent,
        )
        self.look = look
        self.setAccessibleName(translated(look.plural))

    def refresh(self) -> None:
        """Takes its state from the session."""
        self.setChecked(self.look.name not in self._session.filter.hidden_kinds)
        self.update()

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        paint_kind(painter, rect, self.look.icon, self._ink())


class AskingChip(_Chip):
    """Tells that only certain rows are shown; a click shows all again. Not there otherwise."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, "", self._clear, self._clear, parent)

    def refresh(self) -> None:
        """Takes from the session what is asked for."""
        words = self._asked()
        self.setVisible(words is not None)
        self.setChecked(True)
        if words is not None:
            text, told = words
            self.setText(text)
            self.setToolTip(told)
            self.setAccessibleName(told)
            self.updateGeometry()

    def _asked(self) -> tuple[str, str] | None:
        """The chip's words and the whole sentence; None where nothing is asked for."""
        raise NotImplementedError

    def _clear(self) -> None:
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(qcolor(self._session.theme.outline), 1))
        painter.setBrush(qcolor(self._session.theme.raised))
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        paint_symbol(painter, rect.adjusted(1, 1, -1, -1), "close", qcolor(self._session.theme.ink))


class SpeakingChip(AskingChip):
    """Only rows of certain sources."""

    def _asked(self) -> tuple[str, str] | None:
        comparison, speaking = self._session.comparison, self._session.filter.speaking
        letters = [letter(i) for i, a in enumerate(comparison.articles) if a.article.id in speaking] if comparison else []
        if not letters:
            return None
        sources = tr(" or ", "between two sources").join(letters)
        told = tr("Only rows in which {sources} says something. Click to show all.").format(sources=sources)
        return tr("Rows of {sources}").format(sources=sources), told

    def _clear(self) -> None:
        self._session.set_filter(replace(self._session.filter, speaking=frozenset()))


class CodesChip(AskingChip):
    """Only rows on whose passages a code is."""

    def _asked(self) -> tuple[str, str] | None:
        asked = self._session.filter.codes
        if not asked:
            return None
        codes = tr(" or ", "between two sources").join(sorted(translated(code) for code in asked))
        return codes, tr("Only rows with the code {codes}. Click to show all.").format(codes=codes)

    def _clear(self) -> None:
        self._session.set_filter(replace(self._session.filter, codes=frozenset()))


class ChipBar(QWidget):
    """All chips in one row; where there is no room the kinds lose their words, then the verdicts."""

    def __init__(self, session: Session, kinds: Kinds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kinds = kinds
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._verdicts = [VerdictChip(session, verdict, self) for verdict in SECTIONS]
        for chip in self._verdicts:
            self._row.addWidget(chip)
        self._divider = _Divider(session, self)
        self._row.addWidget(self._divider)
        self._asking = (SpeakingChip(session, self), CodesChip(session, self))
        for asking in self._asking:
            self._row.addWidget(asking)
        self._row.addStretch(1)
        self._kind_chips: list[KindChip] = []
        soon = Sight(self, session.turns).soon
        session.comparisonChanged.connect(soon(self._rebuild))
        session.filterChanged.connect(soon(self._refresh))
        self._rebuild()

    def minimumSizeHint(self) -> QSize:
        """It can always shrink."""
        return QSize(120, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the chips into the width."""
        super().resizeEvent(event)
        self._fit()

    def kind_chips(self) -> tuple[KindChip, ...]:
        """The chips of the kinds that were found."""
        return tuple(self._kind_chips)

    def verdict_chips(self) -> tuple[VerdictChip, ...]:
        """The chips of the verdicts, shown or not."""
        return tuple(self._verdicts)

    def _rebuild(self) -> None:
        looks = self._kinds.among(f.kind for f in self._session.ordered)
        if looks != tuple(chip.look for chip in self._kind_chips):
            for chip in self._kind_chips:
                self._row.removeWidget(chip)
                chip.deleteLater()
            self._kind_chips = [KindChip(self._session, look, self._names, self) for look in looks]
            for at, chip in enumerate(self._kind_chips):
                self._row.insertWidget(len(self._verdicts) + 1 + at, chip)
        self._refresh()

    def _names(self) -> list[str]:
        return [chip.look.name for chip in self._kind_chips]

    def _refresh(self) -> None:
        for chip in (*self._verdicts, *self._kind_chips, *self._asking):
            chip.refresh()
        self._fit()

    def _fit(self) -> None:
        """Gives up words step by step: first those of the kinds, then of the verdicts; then the verdicts' numbers; then the kinds."""
        shown = [chip for chip in self._verdicts if not chip.isHidden()]
        room = self.width() - 36 - sum(chip.full_width() + 6 for chip in self._asking if not chip.isHidden())
        words = sum(chip.full_width() + 6 for chip in shown)
        kinds, small = sum(chip.full_width() + 6 for chip in self._kind_chips), (_SMALL + 6) * len(self._kind_chips)
        for kind in self._kind_chips:
            kind.set_compact(words + kinds > room)
            kind.setVisible((_SMALL + 6) * len(shown) + small <= room)
        for verdict, bare, compact in zip(shown, *_shared(shown, room - small), strict=True):
            verdict.set_compact(compact, bare=bare)
        # A request made while the bar is being laid out gets lost.
        self._row.invalidate()
        self._row.activate()


def _shared(chips: list[VerdictChip], room: float) -> tuple[list[bool], list[bool]]:
    """Which chips have no number, and which have no words, in so much room: what a reader looks at first keeps both longest."""
    found = []
    spare = room - (_SMALL + 6) * len(chips)
    for least, most in ((lambda _: _SMALL, _Chip.compact_width), (_Chip.compact_width, _Chip.full_width)):
        without = []
        for chip in chips:
            more = most(chip) - least(chip)
            without.append(more > spare)
            spare = -1 if more > spare else spare - more
        found.append(without)
    return found[0], [words or number for number, words in zip(*found, strict=True)]


class _Divider(QWidget):
    """The short line between verdicts and kinds."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setFixedSize(9, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line."""
        painter = QPainter(self)
        painter.fillRect(4, 4, 1, HEIGHT - 8, qcolor(self._session.theme.hairline))
        painter.end()
