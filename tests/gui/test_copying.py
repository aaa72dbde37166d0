"""What is copied and printed carries its source."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.gui.copying import citation, finding_copied, words_copied
from reader.gui.main_window import MainWindow
from reader.gui.printing import document, new_printer
from reader.gui.session import Session
from reader.gui.state import View
from tests.build import sample


def test_a_row_names_every_source_that_says_something() -> None:
    comparison = sample()
    finding = comparison.findings[0]
    copied = finding_copied(comparison, finding)
    assert copied.text.splitlines()[0].startswith(finding.what)
    for value in finding.values:
        article = comparison.articles[value.article].article
        assert value.text in copied.text
        assert (article.headline or "") in copied.text
        assert citation(article, value.article).text in copied.text
    assert copied.text.splitlines()[-1] == finding.reason


def test_html_is_escaped_and_only_web_addresses_become_links() -> None:
    article = sample().articles[0].article
    copied = words_copied("a < b\nc & d", article)
    assert "a &lt; b<br>c &amp; d" in copied.html
    assert ("<a href=" in copied.html) == (article.url or "").startswith("http")


def test_the_menu_copies_as_text_and_html(window: MainWindow) -> None:
    window.session.select_finding(window.session.findings[0].id)
    window.actions_.named("Copy the row with its sources").trigger()
    mime = QApplication.clipboard().mimeData()
    assert mime.hasHtml()
    assert window.session.findings[0].what in mime.text()


def test_each_view_is_printed(session: Session, tmp_path: Path) -> None:
    for view in View:
        session.set_view(view)
        printed = document(session)
        assert session.title in printed.toPlainText()
        if view is View.LEDGER:
            assert all(finding.what in printed.toPlainText() for finding in session.findings)
        printer = new_printer(session)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{view.name}.pdf"))
        printed.print_(printer)
        assert (tmp_path / f"{view.name}.pdf").read_bytes().startswith(b"%PDF")
