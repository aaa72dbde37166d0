"""A link of two texts in words: where its ends stand, whether it has moved or is split, how alike the wording is."""

from __future__ import annotations

from reader.gui.engine_words import TIERS
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.model.alignment import AlignmentKind
from reader.model.comparison import Comparison
from reader.model.letters import letter
from reader.render.marks import Link
from reader.render.moves import LinkNote, paragraph_of

_KINDS = {
    AlignmentKind.VERBATIM: QT_TR_NOOP("Word for word"),
    AlignmentKind.NEAR_VERBATIM: QT_TR_NOOP("Almost word for word"),
    AlignmentKind.REWORDED: QT_TR_NOOP("In other words"),
}


def link_words(comparison: Comparison, left: int, right: int, link: Link, note: LinkNote) -> str:
    """ "Paragraph 2 in B, paragraph 9 in D. Moved. Told in 2 places of D. In other words, likely." """
    ends = tr("Paragraph {one} in {left}, paragraph {two} in {right}.").format(
        one=paragraph_of(comparison.articles[left].article, link.left),
        left=letter(left),
        two=paragraph_of(comparison.articles[right].article, link.right),
        right=letter(right),
    )
    likeness = f"{translated(_KINDS[link.kind])}, {translated(TIERS[link.tier]).lower()}."
    return " ".join(part for part in (ends, order_words(left, right, note), likeness) if part)


def order_words(left: int, right: int, note: LinkNote) -> str:
    """ "Moved: it stands elsewhere than its neighbours. Split: told in 2 places of D."; "" where nothing is to be said."""
    parts = []
    if note.moved:
        parts.append(tr("Moved: it stands elsewhere than its neighbours."))
    for places, source in ((note.into, right), (note.out_of, left)):
        if places > 1:
            parts.append(tr("Split: told in {places} places of {source}.").format(places=places, source=letter(source)))
    return " ".join(parts)


def links_name(left: int, right: int, links: int) -> str:
    """What screen readers call the ribbons between two sources."""
    return tr("Links between {left} and {right}: %n matched passages", "", links).format(left=letter(left), right=letter(right))


def orders_words(notes: tuple[LinkNote, ...]) -> str:
    """How many passages have moved or are split, in words; "" where all go along."""
    moved, split = sum(n.moved for n in notes), sum(n.into > 1 or n.out_of > 1 for n in notes)
    parts = [tr("%n passages moved", "", moved) if moved else "", tr("%n passages split", "", split) if split else ""]
    return ", ".join(p for p in parts if p)
