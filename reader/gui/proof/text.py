"""The text as it is compared, beside the blocks of its source."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.theme import qcolor, reading_font
from reader.gui.zoom import zoomed
from reader.model.article import Article

_PX, _LINE, _GAP = 15, 24, 12


class ProofText(QTextBrowser):
    """Read only; the paragraph of the chosen block has a ground of its own and is scrolled to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article: Article | None = None
        self._marked = -1
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(tr("The text as it is compared"))
        self.document().setDocumentMargin(20)
        session.themeChanged.connect(self._mark)
        session.zoomChanged.connect(self._zoom)

    def show_article(self, article: Article) -> None:
        """Shows the text's paragraphs."""
        if self._article is not None and article.text == self._article.text:
            return
        at = self.verticalScrollBar().value()
        self._article, self._marked = article, -1
        document = QTextDocument(self)
        document.setDocumentMargin(20)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(reading_font(zoomed(self._session, _PX)))
        cursor = QTextCursor(document)
        form = QTextBlockFormat()
        form.setLineHeight(zoomed(self._session, _LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(_GAP)
        for i, span in enumerate(article.paragraphs):
            if i:
                cursor.insertBlock()
            cursor.setBlockFormat(form)
            cursor.insertText(span.of(article.text))
        # The browser owns its document and deletes the one before.
        self.setDocument(document)
        self.verticalScrollBar().setValue(at)
        self._mark()

    def mark(self, paragraph: int) -> None:
        """Marks a paragraph and scrolls to it; -1 marks none."""
        self._marked = paragraph
        self._mark()
        block = self.document().findBlockByNumber(paragraph)
        if paragraph >= 0 and block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.ensureCursorVisible()

    def _zoom(self) -> None:
        article, marked = self._article, self._marked
        if article is not None:
            self._article = None
            self.show_article(article)
            self.mark(marked)

    def _mark(self) -> None:
        block = self.document().findBlockByNumber(self._marked)
        if self._marked < 0 or not block.isValid():
            self.setExtraSelections([])
            return
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(qcolor(self._session.theme.selected))
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        self.setExtraSelections([selection])
