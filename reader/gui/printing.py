"""Printing the view in front: the ledger as a table, the texts one after the other with their marked values."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from reader.gui.copying import citation
from reader.gui.labels import when_text
from reader.gui.language import tr, translated
from reader.gui.said import reason_said
from reader.gui.session import Session
from reader.gui.state import View
from reader.gui.style import paper_sheet
from reader.gui.text.layers import pieces
from reader.gui.text.passages import shown_marks
from reader.gui.theme import reading_family
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.rows import Said, cells_of
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name

_POINTS = 9


def print_view(session: Session, window: QWidget) -> None:
    """Asks for a printer and prints."""
    printer = new_printer(session)
    dialog = QPrintDialog(printer, window)
    dialog.setWindowTitle(tr("Print"))
    dialog.accepted.connect(lambda: document(session).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()


def preview_view(session: Session, window: QWidget) -> None:
    """Shows what would be printed."""
    printer = new_printer(session)
    dialog = QPrintPreviewDialog(printer, window)
    dialog.setWindowTitle(tr("Print preview"))
    dialog.resize(window.size() * 0.85)
    # The dialog does not own its printer: whatever holds the one has to hold the other.
    dialog.destroyed.connect(partial(_let_go, printer))
    dialog.paintRequested.connect(lambda printer: document(session).print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _let_go(printer: QPrinter) -> None:
    """Has the printer live as long as who calls this."""


def new_printer(session: Session) -> QPrinter:
    """A printer with the paper turned as the view needs it. The document itself keeps a margin of two centimetres."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    wide = session.view is View.LEDGER
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.A4)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    printer.setDocName(session.title or QCoreApplication.applicationName())
    return printer


def document(session: Session) -> QTextDocument:
    """The view in front as a document for paper; empty before there is a comparison."""
    made = QTextDocument()
    made.setDefaultStyleSheet(paper_sheet(reading_family()))
    comparison = session.comparison
    if comparison is not None:
        parts = _ledger(session, comparison) if session.view is View.LEDGER else _texts(session, comparison)
        # Sizes in points: a pixel of a printer is too small to be read.
        made.setDefaultFont(QFont(reading_family(), _POINTS))
        made.setHtml(f"<h1>{escape(session.title)}</h1>" + "".join(parts))
    return made


def _ledger(session: Session, comparison: Comparison) -> Iterator[str]:
    columns = session.columns()
    fact = escape(tr("Fact"))
    heads = "".join(f"<th align='left'>{_head(comparison, i)}</th>" for i in columns)
    for verdict, rows in groupby(session.findings, key=lambda finding: finding.verdict):
        yield f"<h2>{VERDICTS[verdict].sign} {escape(translated(VERDICTS[verdict].label))}</h2>"
        # The head is printed again on each page.
        yield f"<table border='1' cellspacing='0' width='100%'><thead><tr><th align='left'>{fact}</th>{heads}</tr></thead>"
        for finding in rows:
            yield _row(comparison, finding, columns)
        yield "</table>"
    sources = escape(tr("Sources"))
    yield f"<h2>{sources}</h2>"
    for i in columns:
        yield f"<p>{letter(i)} {citation(comparison.articles[i].article, i).html}</p>"


def _head(comparison: Comparison, index: int) -> str:
    """What stands over a source's column; the whole citation stands at the end."""
    article = comparison.articles[index].article
    return f"{letter(index)} {escape(source_name(article, index))}<br><span class='quiet'>{escape(when_text(article))}</span>"


def _row(comparison: Comparison, finding: Finding, columns: tuple[int, ...]) -> str:
    cells = cells_of(comparison, finding)
    said = "".join(f"<td>{_cell(cells[i])}</td>" for i in columns)
    return f"<tr><td><b>{escape(finding.what)}</b><br><span class='quiet'>{escape(reason_said(finding.reason))}</span></td>{said}</tr>"


def _cell(cell: tuple[Said, ...] | None) -> str:
    if cell is None:
        return f"<i class='quiet'>{escape(translated(NO_MATCH))}</i>"
    return "<br>".join(_snippet(place) for place in cell)


def _snippet(place: Said) -> str:
    text, mark = place.snippet.text, place.snippet.mark
    return f"{escape(text[: mark.start])}<span class='mark'>{escape(mark.of(text))}</span>{escape(text[mark.end :])}"


def _texts(session: Session, comparison: Comparison) -> Iterator[str]:
    for index in session.columns():
        article = comparison.articles[index].article
        yield f"<h2>{letter(index)} {escape(article.headline or '')}</h2><p class='quiet'>{citation(article, index).html}</p>"
        yield "<p>" + "".join(_marked(session, comparison, index)).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>"


def _marked(session: Session, comparison: Comparison, index: int) -> Iterator[str]:
    """The text with its marks; each piece ends with the sign of its verdict."""
    text, at, links = comparison.articles[index].article.text, 0, session.links
    for piece in pieces(shown_marks(links, index, session.shows)) if links is not None else ():
        yield escape(text[at : piece.span.start])
        yield f"<span class='mark'>{escape(piece.span.of(text))}</span><sup>{VERDICTS[piece.verdict].sign}</sup>"
        at = piece.span.end
    yield escape(text[at:])
