"""Extraction proof: a source block by block beside the text that is compared, and where its metadata came from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.badge import paint_badge
from reader.gui.controls import Elided, Hairline, KeyButton, Label
from reader.gui.key_names import native
from reader.gui.labels import notice_text, source_label
from reader.gui.language import tr
from reader.gui.ledger_header import badge_colours
from reader.gui.library.shelf_button import ShelfButton
from reader.gui.over_page import OverPage, foot_row
from reader.gui.proof.fields import LABELS, MetadataFields
from reader.gui.proof.list import BlocksList
from reader.gui.proof.model import BlocksModel
from reader.gui.proof.text import ProofText
from reader.gui.session import Session
from reader.gui.state import Source
from reader.gui.text.direction import isolated
from reader.loaders.corrections import ProofBlock, proof_blocks
from reader.model.correction import Correction

_SHORT = 40
"""Characters of a block in the name of a change."""


class SourceBadge(QWidget):
    """The letter and pattern of the source."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.position: int | None = None
        self.setFixedSize(22, 22)
        session.themeChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.position is not None:
                paint_badge(painter, QRectF(self.rect()), self.position, badge_colours(self._session.theme))
        finally:
            painter.end()


class ProofPage(OverPage):
    """Shows the source with one key; what is changed here can be undone, and the comparison follows."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._key = 0
        self._only_left_out = False
        self._badge = SourceBadge(session)
        self._name = Elided(16, weight=QFont.Weight.DemiBold)
        self._counts = Label("", 12, tone="second")
        self._warnings = Label("", 12, tone="second", weight=QFont.Weight.Medium, wrap=True)
        self.metadata = MetadataFields()
        self.model = BlocksModel(self)
        self.list = BlocksList(session, self.model)
        self.text = ProofText(session)
        self.all_button = ShelfButton(session, tr("All blocks"))
        self.out_button = ShelfButton(session, tr("Left out"))
        self._change = KeyButton(session, tr("Restore"), native("Space"), primary=True)
        self._reset = KeyButton(session, tr("As the program read it"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    @property
    def source(self) -> Source | None:
        """The source that is shown, while it is there."""
        return next((s for s in self._session.sources if s.key == self._key and s.article is not None), None)

    @property
    def blocks(self) -> tuple[ProofBlock, ...]:
        """All blocks of the source."""
        source = self.source
        return proof_blocks(source.read_article, source.correction) if source is not None else ()

    def show_source(self, key: int) -> None:
        """Shows a source."""
        self._key = key
        self.refresh()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def refresh(self) -> None:
        """Shows the source as it is now; leaves where it is gone."""
        source = self.source
        if source is None or source.article is None:
            if self._key:
                self._key = 0
                self.left.emit()
            return
        position = self._session.positions().get(source.key)
        blocks = proof_blocks(source.read_article, source.correction)
        self._badge.position = position
        self._badge.update()
        self._name.show_text(tr("{source}: extraction proof").format(source=isolated(source_label(source, position))))
        out = sum(not b.kept for b in blocks)
        self._counts.setText(tr("{kept} blocks in the text, {out} left out").format(kept=len(blocks) - out, out=out))
        self._warn(source)
        self.metadata.show_article(source.article)
        before = self.list.current_block()
        self.model.show(tuple(b for b in blocks if not b.kept or b.changed) if self._only_left_out else blocks)
        if before is not None and self.model.row_of(before) >= 0:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(before)))
        self.text.show_article(source.article)
        self._reset.setVisible(bool(source.correction))
        self._follow()

    def set_only_left_out(self, only: bool) -> None:
        """Shows only what the program or the user left out, and what the user restored; or all blocks."""
        self._only_left_out = only
        (self.out_button if only else self.all_button).setChecked(True)
        self.refresh()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def toggle(self, block: ProofBlock) -> None:
        """Restores a block or leaves it out. Can be undone."""
        source = self.source
        if source is None:
            return
        blocks = proof_blocks(source.read_article, source.correction)
        if block.kept and sum(b.kept for b in blocks) == 1:
            self._session.message.emit(tr("The last block of a text can't be left out. Remove the source instead."), False)
            return
        words = block.text if len(block.text) <= _SHORT else block.text[:_SHORT].rstrip() + "…"
        name = (tr("Leave out “{words}”") if block.kept else tr("Restore “{words}”")).format(words=words)
        self._session.correct_source(source.key, source.correction.toggled(block.name, kept_by_program=block.reason is None), name)

    def set_field(self, field: str, typed: str) -> None:
        """Corrects a metadatum. Can be undone."""
        source = self.source
        if source is None:
            return
        as_read = getattr(source.read_article, field) or ""
        name = tr("Correct “{field}”").format(field=LABELS[field])
        self._session.correct_source(source.key, source.correction.with_field(field, None if typed == as_read else typed), name)

    def reset(self) -> None:
        """Takes all corrections of the source back. Can be undone."""
        source = self.source
        if source is not None and source.correction:
            self._session.correct_source(source.key, Correction(), tr("Take all corrections back"))

    # Inner

    def _warn(self, source: Source) -> None:
        notices = [*(source.article.notices if source.article else ()), *self._session.notices_beside(source)]
        self._warnings.setText("  ·  ".join(notice_text(n) for n in notices))
        self._warnings.setVisible(bool(notices))
        self._warnings.setAccessibleName(tr("Warnings: {warnings}").format(warnings=self._warnings.text()) if notices else "")

    def _follow(self) -> None:
        """Marks the paragraph of the block with the cursor, and names what Space does with it."""
        block, source = self.list.current_block(), self.source
        self._change.setVisible(block is not None)
        if block is None or source is None:
            self.text.mark(-1)
            return
        self._change.setText(tr("Leave out") if block.kept else tr("Restore"))
        self._change.setAccessibleName(self._change.text())
        self._change.updateGeometry()
        kept = [b.name for b in proof_blocks(source.read_article, source.correction) if b.kept]
        self.text.mark(kept.index(block.name) if block.name in kept else -1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge)
        head.addWidget(self._name, 1)
        head.addWidget(self._counts)
        head.addSpacing(10)
        head.addWidget(self._leave_button(tr("Close")))
        top = QVBoxLayout()
        top.setContentsMargins(20, 12, 20, 14)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self._warnings)
        top.addWidget(self.metadata)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addLayout(self._half(tr("The source, block by block"), self.list, [self.all_button, self.out_button]), 1)
        halves.addWidget(Hairline(self._session, vertical=True))
        halves.addLayout(self._half(tr("The text as it is compared"), self.text, []), 1)
        self._frame(top, halves, foot_row(self._change, self._reset, None))

    def _half(self, title: str, widget: QWidget, buttons: list[ShelfButton]) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(Label(title, 12, tone="second", weight=QFont.Weight.DemiBold))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        if buttons:
            buttons[0].setChecked(True)
        row.addSpacing(4)
        holder = QWidget()
        holder.setLayout(row)
        holder.setFixedHeight(38)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(holder)
        column.addWidget(Hairline(self._session))
        column.addWidget(widget, 1)
        return column

    def _connect(self) -> None:
        session = self._session
        self.list.toggled.connect(self.toggle)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self._change.clicked.connect(self.list.toggle)
        self._reset.clicked.connect(self.reset)
        self.metadata.corrected.connect(self.set_field)
        self.metadata.refused.connect(lambda words: session.message.emit(words, False))
        self.all_button.clicked.connect(self._shower(False))
        self.out_button.clicked.connect(self._shower(True))
        session.sourcesChanged.connect(self._refresh_if_shown)
        session.comparisonChanged.connect(self._refresh_if_shown)

    def _shower(self, only: bool) -> Callable[[], None]:
        return lambda: self.set_only_left_out(only)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()
