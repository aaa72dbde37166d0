"""Saving the comparison in one of the formats of the table of exports."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader.exports.format import Format
from reader.gui.language import tr, translated
from reader.gui.session import Session

_CODES = ".csv"
"""The ending of tables of codes."""


class ExportMenu(QMenu):
    """One entry for each format, made when the menu is first opened."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(tr("Export as"), window)
        self._session = session
        self._window = window
        self._codes: QAction | None = None
        self.aboutToShow.connect(self.fill)
        session.comparisonChanged.connect(self._refresh)
        self._refresh()

    def fill(self) -> None:
        """Makes the entries, once."""
        from reader.exports.table import FORMATS

        for target in FORMATS if self.isEmpty() else ():
            action = self.addAction(f"{translated(target.label)}…")
            action.triggered.connect(lambda _=False, target=target: _ask_and_save(self._session, self._window, target))
        if self._codes is None:
            self.addSeparator()
            self._codes = self.addAction(tr("Codes as a table (CSV)…"))
            self._codes.triggered.connect(lambda: save_codes(self._session, self._window))
        self._codes.setEnabled(bool(self._session.codings))

    def _refresh(self) -> None:
        self.menuAction().setEnabled(self._session.comparison is not None)


def save(session: Session, target: Format, path: Path) -> bool:
    """Writes the comparison as it is shown; says how it went. False where the file can't be written."""
    if session.comparison is None:
        return False
    return save_text(session, target.write(session.comparison), path)


def save_text(session: Session, written: str | bytes, path: Path) -> bool:
    """Writes a file; says how it went. False where it can't be written."""
    try:
        path.write_bytes(written if isinstance(written, bytes) else written.encode("utf-8"))
    except OSError as error:
        session.message.emit(tr("{file} could not be written: {reason}").format(file=path.name, reason=error.strerror or error), False)
        return False
    session.message.emit(tr("Saved {file}").format(file=path.name), False)
    return True


def save_codes(session: Session, window: QWidget) -> None:
    """Asks where, and writes all codes as a table."""
    from reader.exports.codes_csv import codes_csv

    comparison = session.comparison
    if comparison is None:
        return
    name = tr("codes", "name of a file") + _CODES
    path, _ = QFileDialog.getSaveFileName(window, tr("Save the codes"), name, tr("Table (CSV)") + f" (*{_CODES})")
    if path:
        save_text(session, codes_csv(comparison, session.code_book.placed), Path(path))


def file_name(title: str, target: Format) -> str:
    """A name for the file that any system takes."""
    plain = re.sub(r"[^\w\- ]+", "", title).strip()[:60].strip() or tr("comparison", "name of a file")
    return plain + target.extension


def _ask_and_save(session: Session, window: QWidget, target: Format) -> None:
    path, _ = QFileDialog.getSaveFileName(
        window, tr("Save the comparison"), file_name(session.title, target), f"{translated(target.label)} (*{target.extension})"
    )
    if path:
        save(session, target, Path(path))
