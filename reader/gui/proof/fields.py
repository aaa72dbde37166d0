"""The metadata of a source: each value, where it came from, and a field to correct it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from reader.gui.controls import Label
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.gui.theme import interface_font
from reader.loaders.corrections import value_of
from reader.model.article import Article

LABELS = {
    "outlet": QT_TR_NOOP("Outlet"),
    "headline": QT_TR_NOOP("Headline"),
    "byline": QT_TR_NOOP("Byline"),
    "published": QT_TR_NOOP("Published"),
    "url": QT_TR_NOOP("Address"),
    "language": QT_TR_NOOP("Language"),
}
_PLACES = {"headline": (0, 0, 2), "outlet": (0, 2, 1), "published": (0, 3, 1), "byline": (1, 0, 1), "url": (1, 1, 2), "language": (1, 3, 1)}
_HINTS = {
    "published": QT_TR_NOOP("Write a date as 2025-01-31 or 31 January 2025"),
    "url": QT_TR_NOOP("Write an address that begins with https://"),
    "language": QT_TR_NOOP("Write a language as en or de"),
}


class MetadataField(QWidget):
    """One metadatum. Enter or leaving the field takes what was typed; Esc takes it back."""

    corrected = Signal(str, str)
    """The field's name, and what was typed; an empty text says that there is none."""
    refused = Signal(str)
    """What was typed can't be read; the sentence says how to write it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._shown = ""
        self.field = QLineEdit()
        self.field.setFont(interface_font(13))
        self.field.setMinimumHeight(28)
        self.field.editingFinished.connect(self._take)
        self.field.installEventFilter(self)
        self._label = Label(translated(LABELS[name]), 11, tone="second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self.field)

    def show_value(self, value: str, source: str) -> None:
        """Shows what is known and where it came from."""
        self._shown = value
        with QSignalBlocker(self.field):
            self.field.setText(value)
        self.field.setCursorPosition(0)
        label = translated(LABELS[self.name])
        origin = tr("{label}, from {source}").format(label=label, source=translated(source)) if source else label
        if source == "user":
            origin = tr("{label}, corrected by you").format(label=label)
        if not value:
            origin = tr("{label}, not found").format(label=label)
        self._label.setText(origin)
        self.field.setAccessibleName(origin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc puts back what was there; only where nothing was typed it goes on."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if pressed and self.field.text() != self._shown:
            self.field.setText(self._shown)
            return True
        return False

    def _take(self) -> None:
        typed = self.field.text().strip()
        if typed == self._shown:
            return
        if typed and value_of(self.name, typed) is None:
            self.field.setText(self._shown)
            self.refused.emit(tr("“{typed}” can't be read. {hint}").format(typed=typed, hint=translated(_HINTS.get(self.name, ""))))
            return
        self.corrected.emit(self.name, typed)


class MetadataFields(QWidget):
    """All metadata of one article."""

    corrected = Signal(str, str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = {name: MetadataField(name) for name in _PLACES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for name, (row, column, width) in _PLACES.items():
            grid.addWidget(self.fields[name], row, column, 1, width)
            self.fields[name].corrected.connect(self.corrected)
            self.fields[name].refused.connect(self.refused)
        for column in range(4):
            grid.setColumnStretch(column, 1)

    def show_article(self, article: Article) -> None:
        """Shows an article's metadata."""
        sources = dict(article.metadata_from)
        for name, field in self.fields.items():
            value = getattr(article, name) or ""
            field.show_value("" if value == "und" else value, sources.get(name, ""))
