"""Articles for tests of comparing, and short ways to look at what was found."""

from __future__ import annotations

from reader.compare.engine import compare
from reader.model.article import Article, article_id
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.text.document import paragraphs_of


def report(text: str, published: str | None = "2025-03-07", language: str = "en") -> Article:
    """An article with a text."""
    return Article(article_id(text), text, paragraphs_of(text), published=published, language=language)


def compared(*texts: str, published: tuple[str, ...] = (), language: str = "en") -> Comparison:
    """The comparison of some texts, all published on one day unless said otherwise."""
    days = published or ("2025-03-07",) * len(texts)
    return compare([report(text, day, language) for text, day in zip(texts, days, strict=True)])


def rows(found: Comparison, kind: str) -> list[tuple[str, tuple[str, ...]]]:
    """Verdict and words of each finding of a kind in which two sources speak."""
    return [(str(f.verdict), tuple(v.text for v in f.values)) for f in shared(found) if f.kind == kind]


def shared(found: Comparison) -> list[Finding]:
    """The findings in which at least two sources speak."""
    return [f for f in found.findings if len({v.article for v in f.values}) > 1]
