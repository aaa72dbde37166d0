"""Events built by hand. No pytest here: processes that are killed start with it."""

from __future__ import annotations

from reader.compare.decisions import Decision, DecisionAction
from reader.model.anchor import Anchor
from reader.model.article import Article, article_id
from reader.model.note import Note
from reader.store.values import EventRecord, StoredSource
from reader.text.document import paragraphs_of


def report(text: str, outlet: str = "Harbour Ledger", headline: str = "The Calder runs aground") -> Article:
    return Article(article_id(text, outlet, headline), text, paragraphs_of(text), headline=headline, outlet=outlet, language="en")


def source(article: Article, root: int = 1) -> StoredSource:
    return StoredSource(f"{article.outlet}.txt", "ready", root=root, article=article)


def note(name: str, text: str) -> Note:
    return Note(name, text, (Anchor("a", "Monday", "on ", " with"),), "date", "2026-03-04T09:00:00+00:00")


def decision(quote: str, action: DecisionAction = DecisionAction.CONFIRM) -> Decision:
    return Decision(action, "date", (Anchor("a", quote, "on ", " with"),))


def event(uid: str = "e1", title: str = "The Calder", *articles: Article) -> EventRecord:
    reports = articles or (report("The ferry ran aground on Monday."),)
    return EventRecord(
        uid,
        title,
        tuple(source(a, i + 1) for i, a in enumerate(reports)),
        (decision("Monday"),),
        (note("n1", "Ask the harbour office"),),
        settings='{"view":"ledger"}',
    )
