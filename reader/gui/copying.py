"""What is copied: words of the sources, always with where they come from; as plain text and as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.gui.labels import when_text
from reader.gui.language import tr, translated
from reader.gui.said import reason_said
from reader.gui.session import Session
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.rows import cells_of
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name


@dataclass(frozen=True, slots=True)
class Copied:
    """The same twice."""

    text: str
    html: str

    def mime(self) -> QMimeData:
        """For the clipboard."""
        data = QMimeData()
        data.setText(self.text)
        data.setHtml(self.html)
        return data


def citation(article: Article, index: int | None) -> Copied:
    """Outlet, headline, author, date and address of one source, as far as they are known. With its position it always has a name."""
    url = article.url or ""
    linked = url.startswith(("http://", "https://"))
    headline = tr("“{headline}”").format(headline=article.headline) if article.headline else ""
    day = when_text(article) if article.published_day else ""
    parts = [
        part
        for part in (article.outlet or "" if index is None else source_name(article, index), article.byline or "", headline, day)
        if part
    ]
    link = f'<a href="{escape(url)}">{escape(url)}</a>' if linked else ""
    return Copied(", ".join([*parts, url] if linked else parts), ", ".join([*map(escape, parts), link] if link else map(escape, parts)))


def finding_copied(comparison: Comparison, finding: Finding) -> Copied:
    """A row: what it is about, the verdict, what each source says with its citation, and the reason."""
    verdict = VERDICTS[finding.verdict]
    head = f"{finding.what} ({verdict.sign} {translated(verdict.label)})"
    lines, items = [head], []
    for index, cell in enumerate(cells_of(comparison, finding)):
        article = comparison.articles[index].article
        words = " … ".join(place.snippet.text for place in cell) if cell else ""
        told, source = f"“{words}”" if cell else translated(NO_MATCH), citation(article, index)
        lines.append(f"{letter(index)}: {told} ({source.text})")
        items.append(f"<li><b>{letter(index)}</b>: {escape(told)} ({source.html})</li>")
    reason = reason_said(finding.reason)
    whole = "\n".join([*lines, *([reason] if reason else [])])
    return Copied(whole, f"<p><b>{escape(head)}</b></p><ul>{''.join(items)}</ul><p>{escape(reason)}</p>")


def words_copied(words: str, article: Article) -> Copied:
    """Words of one source with its citation."""
    source = citation(article, None)
    quoted = "<br>".join(escape(line) for line in words.splitlines())
    return Copied(f"“{words}” ({source.text})", f"<blockquote>{quoted}</blockquote><p>{source.html}</p>")


def to_clipboard(copied: Copied) -> None:
    """Puts it where other programs find it."""
    QGuiApplication.clipboard().setMimeData(copied.mime())


def copy_selected(session: Session) -> None:
    """Puts the selected row, with its sources, on the clipboard, and says so."""
    comparison, finding = session.comparison, session.selected_finding
    if comparison is not None and finding is not None:
        to_clipboard(finding_copied(comparison, finding))
        session.message.emit(tr("Copied “{what}” with its sources").format(what=finding.what), False)
