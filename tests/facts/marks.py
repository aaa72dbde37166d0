"""Texts in which spans are stated by marks: "The mayor of ⟦Elm⟧ spoke"."""

from __future__ import annotations

from reader.facts.kind import FactKind, Side
from reader.facts.table import KINDS
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document, prepare

OPEN, CLOSE = "⟦", "⟧"


def plain(marked: str) -> str:
    """The text without its marks."""
    return marked.replace(OPEN, "").replace(CLOSE, "")


def spans(marked: str) -> list[Span]:
    """The marked spans, in code points of the plain text; marks don't nest."""
    found, start, at = [], 0, 0
    for char in marked:
        if char == OPEN:
            start = at
        elif char == CLOSE:
            found.append(Span(start, at))
        else:
            at += 1
    return found


def found_in(document: Document, upto: FactKind) -> dict[str, list[Mention]]:
    """The mentions of all kinds up to one of them, by kind."""
    found: dict[str, list[Mention]] = {}
    for kind in KINDS:
        found[kind.name] = list(kind.find(document, found))
        if kind is upto:
            break
    return found


def mentions(kind: FactKind, text: str, language: str = "en") -> list[Mention]:
    """The mentions of one kind in a text."""
    return found_in(prepare(text, language), kind)[kind.name]


def side(kind: FactKind, text: str, language: str = "en") -> Side:
    """The first mention of a kind in a text, ready to be compared."""
    document = prepare(text, language)
    found = found_in(document, kind)
    return Side(document, found[kind.name][0], found)


def check_surface(kind: FactKind, text: str, language: str = "en") -> None:
    """Fails unless every mention's text is what stands at its span, its sentence is right, and the order is the text's."""
    document = prepare(text, language)
    last = 0
    for mention in found_in(document, kind)[kind.name]:
        assert mention.span.of(text) == mention.text != ""
        assert document.sentence_at(mention.span.start) == mention.sentence
        assert mention.span.start >= last
        last = mention.span.start
        if mention.credited_to:
            assert mention.credited_to.span.of(text) == mention.credited_to.text
