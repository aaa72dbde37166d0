"""A link of two texts in words: where its ends stand, whether it has moved or is split, how alike the wording is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.gui.engine_words import TIERS
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.model.alignment import AlignmentKind
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.letters import letter
from reader.model.span import Span
from reader.render.marks import Link

_KINDS = {
    AlignmentKind.VERBATIM: QT_TR_NOOP("Word for word"),
    AlignmentKind.NEAR_VERBATIM: QT_TR_NOOP("Almost word for word"),
    AlignmentKind.REWORDED: QT_TR_NOOP("In other words"),
}


def link_words(comparison: Comparison, left: int, right: int, link: Link) -> str:
    """ "Paragraph 2 in B, paragraph 9 in D. Moved. Told in 2 places of D. In other words, likely." """
    ends = tr("Paragraph {one} in {left}, paragraph {two} in {right}.").format(
        one=paragraph_of(comparison.articles[left].article, link.left),
        left=letter(left),
        two=paragraph_of(comparison.articles[right].article, link.right),
        right=letter(right),
    )
    likeness = f"{translated(_KINDS[link.kind])}, {translated(TIERS[link.tier]).lower()}."
    return " ".join(part for part in (ends, order_words(left, right, link), likeness) if part)


def order_words(left: int, right: int, link: Link) -> str:
    """ "Moved: it stands elsewhere than its neighbours. Split: one sentence of B is 2 in D."; "" where nothing is to be said."""
    parts = []
    if link.moved:
        parts.append(tr("Moved: it stands elsewhere than its neighbours."))
    one, two = link.sentences
    if one > 1 and two > 1:
        words = tr("Split: {one} sentences of {left} go with {two} of {right}.")
        parts.append(words.format(one=one, left=letter(left), two=two, right=letter(right)))
    elif one > 1 or two > 1:
        single, several = (left, right) if one == 1 else (right, left)
        words = tr("Split: one sentence of {one} is {count} in {other}.")
        parts.append(words.format(one=letter(single), count=max(one, two), other=letter(several)))
    for places, source in zip(link.told_in, (right, left), strict=True):
        if places > 1:
            parts.append(tr("Split: told in {places} places of {source}.").format(places=places, source=letter(source)))
    return " ".join(parts)


def links_name(left: int, right: int, links: int) -> str:
    """What screen readers call the ribbons between two sources."""
    return tr("Links between {left} and {right}: %n matched passages", "", links).format(left=letter(left), right=letter(right))


def orders_words(links: Sequence[Link]) -> str:
    """How many passages have moved or are split, in words; "" where all go along."""
    moved, split = sum(k.moved for k in links), sum(max(*k.sentences, *k.told_in) > 1 for k in links)
    parts = [tr("%n passages moved", "", moved) if moved else "", tr("%n passages split", "", split) if split else ""]
    return ", ".join(p for p in parts if p)


def paragraph_of(article: Article, span: Span) -> int:
    """The paragraph in which a span begins, counted from 1."""
    return max(bisect_right([p.start for p in article.paragraphs], span.start), 1)
