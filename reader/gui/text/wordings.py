"""How the other sources put what stands in one passage of the base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.gui.text.peek import Wording
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.model.span import Span
from reader.render.marks import Link
from reader.render.snippets import Snippet, snippet
from reader.render.words import source_name

_VALUE_WIDTH, _PASSAGE_WIDTH = 150, 320
"""Lengths in code points: of the words around a value, and of a passage that is shown without one."""


def other_wordings(
    comparison: Comparison, finding: Finding | None, focus: Span, links: Mapping[int, Sequence[Link]]
) -> tuple[tuple[Wording, ...], tuple[int, ...]]:
    """What each source of `links` says: its values of the finding, else the passages linked with `focus` (code points of
    the base). The second part are the sources that say nothing of either."""
    found: list[Wording] = []
    silent: list[int] = []
    for article, to in links.items():
        said = _values(comparison, finding, article) if finding else []
        said = said or _passages(comparison, article, [k for k in to if k.left.overlaps(focus)])
        found.extend(said)
        if not said:
            silent.append(article)
    return tuple(found), tuple(silent)


def _values(comparison: Comparison, finding: Finding, article: int) -> list[Wording]:
    analysed = comparison.articles[article]
    name = source_name(analysed.article, article)
    return [
        Wording(article, name, _flat(snippet(analysed, v.span, _VALUE_WIDTH)), finding.verdict, v.span)
        for v in finding.values
        if v.article == article
    ]


def _passages(comparison: Comparison, article: int, links: Sequence[Link]) -> list[Wording]:
    text = comparison.articles[article].article.text
    name = source_name(comparison.articles[article].article, article)
    return [Wording(article, name, _shortened(text, k.right), None, k.right) for k in links]


def _shortened(text: str, span: Span) -> Snippet:
    words = span.of(text)
    if len(words) > _PASSAGE_WIDTH:
        words = words[:_PASSAGE_WIDTH].rsplit(None, 1)[0] + " …"
    return _flat(Snippet(words, Span(0, 0), span.start))


def _flat(snip: Snippet) -> Snippet:
    """The snippet in one line; code points keep their places."""
    return Snippet("".join(" " if c.isspace() else c for c in snip.text), snip.mark, snip.start)
