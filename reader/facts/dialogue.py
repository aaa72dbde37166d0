"""Reporting clauses that stand inside of a quotation without closing it, and speech that dashes open, as French and Spanish
write them: « Nous partons, a-t-il dit, il est tard. », «Nos vamos —dijo Ana Ruiz— ya», — Nous partons, dit Jean Untel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.model.span import Span
from reader.text.lexicon import words_of

DASHES = "—–-"
_OPENING = re.compile(r"[—–]\s?(?=\S)|-\s(?=\S)")
_LONGEST = 120
"""Code points of a reporting clause."""
_LONGEST_WORD = 24


@lru_cache(maxsize=4)
def _clause(language: str) -> re.Pattern[str] | None:
    """A reporting clause with the mark in front of it; None for a language that does not put it inside."""
    forms = sorted({entry.split(" = ")[0] for entry in words_of("speech", language, "form")}, key=lambda w: (-len(w), w))
    verb = "|".join(map(re.escape, forms))
    if language == "fr" and forms:
        pronoun = r"-(?:t-)?(?:ils?|elles?)\b"
        have = r"(?:(?:nous|vous|lui|leur)\s|[lms]['’])?(?:a|ont|avait|avaient)"
        adverb = rf"(?:\w{{2,{_LONGEST_WORD}}}\s)?"
        subject = r"(?:l['’]|(?:les?|la|une?|son|sa|ses|ce|cette|ces|M\.|MM\.|Mmes?|Me|Dr)\s|[A-ZÀ-Þ])"
        turned = rf"{have}{pronoun}\s{adverb}(?:{verb})\b|(?:{verb}){pronoun}"
        named = rf"(?:{have}\s{adverb})?(?:{verb})\s{subject}"
        rest = rf"(?:\bM{{1,2}}\.|[^,.;:!?…«»“”\"\n]){{0,{_LONGEST}}}"
        offices = "|".join(map(re.escape, sorted(words_of("roles", language, "office"))))
        apposed = rf"(?:,\s(?:M\.\s|(?:l['’]|l[ea]\s)?(?:{offices})\b|[A-ZÀ-Þ])[^,.;:!?«»\n]{{0,{_LONGEST}}}(?=,))?"
        return re.compile(rf"(?<=[,?!…])(?P<clause>\s(?:{turned}|{named}){rest}{apposed})(?P<stop>[,.]|(?=\s?[»”\"]|\Z))")
    if language == "es" and forms:
        rest = rf"[^—–«»“”\"\n]{{0,{_LONGEST}}}"
        return re.compile(rf"(?P<clause>\s?[—–]\s?(?:(?:ha|han|había|habían)\s)?(?:{verb})\b{rest})(?P<stop>[—–][,.;:]?|\Z)")
    return None


def parts_said(text: str, place: Span, language: str) -> list[Span]:
    """The parts of quoted words that are spoken, without the reporting clauses between them; all of it where none is inside."""
    clause = _clause(language)
    if clause is None:
        return [place]
    found, at = [], place.start
    for match in clause.finditer(text, place.start, place.end):
        found.append(Span(at, match.start("clause")))
        at = _skip(text, match.end(), place.end)
    found.append(Span(at, place.end))
    return [part for part in found if text[part.start : part.end].strip()]


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def spoken_lines(text: str, paragraphs: Sequence[Span], language: str) -> dict[int, list[Span]]:
    """The spoken parts of the paragraphs that are dialogue, by the paragraphs' indices; the first part begins behind the dash.

    A paragraph with a dash in front is dialogue if it has a reporting clause, or stands in a row of others of which one has:
    lists open their items with dashes, too.
    """
    clause = _clause(language)
    if clause is None:
        return {}
    found: dict[int, list[Span]] = {}
    for row in _rows(text, paragraphs):
        told = {at for at, start in row if clause.search(text, start.end(), paragraphs[at].end)}
        for at, start in row:
            speaks = at in told or (told and start.group()[0] != "-")
            parts = _line(text, Span(start.end(), paragraphs[at].end), language) if speaks else []
            if parts:
                found[at] = parts
    return found


def _rows(text: str, paragraphs: Sequence[Span]) -> Iterator[list[tuple[int, re.Match[str]]]]:
    """Paragraphs in a row that open with a dash, with the match of the dash."""
    row: list[tuple[int, re.Match[str]]] = []
    for at, paragraph in enumerate(paragraphs):
        if start := _OPENING.match(text, paragraph.start, paragraph.end):
            row.append((at, start))
        elif row:
            yield row
            row = []
    if row:
        yield row


def _line(text: str, place: Span, language: str) -> list[Span]:
    """The spoken parts of one line of dialogue. What follows a French clause that ends with a full stop may be the teller's own."""
    parts = parts_said(text, place, language)
    if language != "fr":
        return parts
    return [part for at, part in enumerate(parts) if not at or text[part.start - 2 : part.start].rstrip()[-1:] == ","]
