"""From what a format's loader found to an article: the last step, the same for every format."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.errors import NoArticleError
from reader.loaders.published import published_of
from reader.model.article import Article, Dropped, Notice, article_id
from reader.model.counted import count_words
from reader.regex import regex
from reader.text.canonical import PARAGRAPH_BREAK, canonical, join, one_line
from reader.text.language import UNKNOWN, guess_language, language_code
from reader.text.residue import FORM_TEXT

UPDATED = ", updated"
"""Ends the source of a date that is that of an update."""
FIELDS = ("headline", "byline", "outlet", "published", "url", "language")
HEADLINE = "headline"
HEADLINE_REPEATED = "headline repeated"
BYLINE = "byline"
ABOVE = "above the headline"
DATE_LINE = "date line"
REPEATED = "repeated block"
READ_PARTLY = "read-partly"
"""Code of the notice that only the first part of a source was read."""
PLAINLY_READ = Notice("read-plainly", "Too large or odd to be read in full: what belongs to the article was chosen by simple rules")
TOO_LONG = "beyond the longest text"
LONGEST_TEXT = 500_000
"""Characters of the longest text that is kept: some eighty thousand words."""
_SHORT = 50
"""An article of fewer words is told to be very short."""
_SURE_OF_LANGUAGE = 60
"""From this many words on, what the text is written in counts more than what the page declares."""
_LONGEST_FIELD = 500
_BY = regex(r"^(?:by|von|par|por)\s+(?=[^\W\d_])", re.I)
_CUT_OFF = regex(r"(?:\.\.\.|…|\[\+?\d+ chars\]|\[…\]|\[\.\.\.\])\W*$")
_ENDS = tuple(".!?:…。！？।\"'”’»)]｡*—")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the source on one line; `dropped` is the reason why it is kept out of the text, or None. A block
    without a `place` would not stand in the text again (navigation of a page)."""

    text: str
    dropped: str | None = None
    place: bool = True


@dataclass(frozen=True, slots=True)
class Known:
    """A metadatum as written, and where it came from."""

    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was found in one source. `metadata` has (field, what is known), the best first; fields are FIELDS."""

    blocks: tuple[Block, ...]
    metadata: tuple[tuple[str, Known], ...]
    notices: tuple[Notice, ...] = ()


def finish(draft: Draft, origin: str) -> Article:
    """The article. Raises NoArticleError when no word is left."""
    draft = _bounded(draft)
    text, paragraphs = join(block.text for block in draft.blocks if block.dropped is None)
    if not any(map(str.isalnum, text)):
        read = PARAGRAPH_BREAK.join(block.text for block in draft.blocks)
        raise NoArticleError(origin, "there is no article in it. Paste the text instead", read)
    values = _metadata(draft.metadata, text)
    known = {field: one.value for field, one in values.items()}
    return Article(
        id=article_id(text, known.get("url") or known.get("outlet"), known.get("headline")),
        text=text,
        paragraphs=paragraphs,
        headline=known.get("headline"),
        byline=known.get("byline"),
        outlet=known.get("outlet"),
        published=known.get("published"),
        url=known.get("url"),
        language=known.get("language", UNKNOWN),
        notices=notices_of(draft, text, known),
        dropped=dropped_of(draft.blocks),
        metadata_from=tuple((field, values[field].source) for field in FIELDS if field in values),
        origin=origin,
    )


def _bounded(draft: Draft) -> Draft:
    """The draft with at most LONGEST_TEXT characters kept; what lies beyond is dropped, and a notice says so."""
    left, blocks = LONGEST_TEXT, list[Block]()
    for block in draft.blocks:
        if block.dropped is not None or len(block.text) <= left:
            blocks.append(block)
            left -= 0 if block.dropped else len(block.text) + len(PARAGRAPH_BREAK)
            continue
        if left > 0:
            blocks.append(Block(block.text[:left]))
        blocks.append(Block(block.text[max(0, left) :], TOO_LONG, False))
        left = 0
    if not any(block.dropped == TOO_LONG for block in blocks):
        return draft
    told = Notice(READ_PARTLY, f"Longer than any article: the first {LONGEST_TEXT:,} characters are kept")
    return replace(draft, blocks=tuple(blocks), notices=(*draft.notices, told))


def without_repeats(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Drops paragraphs of a dozen words or more that stood before, word for word."""
    seen: set[str] = set()
    out = []
    for block in blocks:
        if block.dropped is None and block.text.count(" ") >= 11:
            if block.text in seen:
                block = Block(block.text, REPEATED)
            seen.add(block.text)
        out.append(block)
    return tuple(out)


def left_out(loaded: Sequence[Article], entries: int, what: str) -> tuple[Article, ...]:
    """The articles of a source that has several `entries` (named by `what`); the first one tells how many held no text."""
    missing = entries - len(loaded)
    if missing <= 0 or not loaded:
        return tuple(loaded)
    told = Notice("left-out", f"{missing} of the {entries} {what} held no text or were one too many, and were left out")
    return (replace(loaded[0], notices=(*loaded[0].notices, told)), *loaded[1:])


def _metadata(found: Sequence[tuple[str, Known]], text: str) -> dict[str, Known]:
    values: dict[str, Known] = {}
    for field, known in found:
        value = readable(field, known.value)
        if value and field not in values:
            values[field] = Known(value, known.source)
    _language(values, text)
    return values


def readable(field: str, value: str) -> str | None:
    """A metadatum as an article holds it; None where it can't be read."""
    if field == "published":
        return published_of(value)
    if field == "language":
        return language_code(value)
    if field == "url":
        return value.strip() if re.match(r"https?://[^\s\x00-\x1f\x7f]+$", value.strip()) else None
    line = one_line(value)[:_LONGEST_FIELD]
    return (_BY.sub("", line) if field == "byline" else line) or None


def _language(values: dict[str, Known], text: str) -> None:
    guess = guess_language(text)
    declared = values.get("language")
    if guess != UNKNOWN and (declared is None or (declared.value != guess and text.count(" ") >= _SURE_OF_LANGUAGE)):
        values["language"] = Known(guess, "words of the text")


def dropped_of(blocks: Sequence[Block]) -> tuple[Dropped, ...]:
    """The dropped pieces in the order of the source; neighbours without a place and with one reason are one piece."""
    out: list[Dropped] = []
    run: list[Block] = []
    at, first = 0, True
    for block in blocks:
        if run and (block.dropped != run[0].dropped or block.place):
            out.append(_one_piece(run, at))
            run = []
        if block.dropped is None:
            at += len(block.text) + (0 if first else len(PARAGRAPH_BREAK))
            first = False
        elif block.place:
            out.append(Dropped(block.text, block.dropped, at, at))
        else:
            run.append(block)
    if run:
        out.append(_one_piece(run, at))
    return _before_next(out, at)


def _one_piece(run: Sequence[Block], at: int) -> Dropped:
    return Dropped("\n".join(block.text for block in run), run[0].dropped or "", None, at)


def _before_next(dropped: Sequence[Dropped], length: int) -> tuple[Dropped, ...]:
    """A piece behind a paragraph stands in front of the next one: the break between them is passed."""
    step = len(PARAGRAPH_BREAK)
    return tuple(
        Dropped(d.text, d.reason, None if d.before is None else d.stood + step, d.stood + step) if 0 < d.stood < length else d
        for d in dropped
    )


COMPUTED_NOTICES = frozenset(
    ("no-date", "updated-for-published", "headline-repeated", "form-text", "repeated-blocks", "very-short", "cut-off")
)
"""Codes of the notices that `notices_of` gives; all others come from a format."""


def notices_of(draft: Draft, text: str, known: dict[str, str]) -> tuple[Notice, ...]:
    """The notices of an article with this text and these metadata."""
    reasons = Counter(block.dropped for block in draft.blocks)
    copies = reasons[HEADLINE_REPEATED] + reasons[HEADLINE]
    found = list(draft.notices)
    if "published" not in known:
        given = next((k.value for field, k in draft.metadata if field == "published"), None)
        unread = f" (“{one_line(given)[:60]}” could not be read)" if given and given.strip() else ""
        found.append(Notice("no-date", f"No date found{unread}; weekdays stay open"))
    elif any(k.source.endswith(UPDATED) for f, k in draft.metadata if f == "published" and readable(f, k.value) == known["published"]):
        found.append(Notice("updated-for-published", "The date is that of the last update; none of publication was found"))
    if copies > 1:
        found.append(Notice("headline-repeated", f"Headline repeated {copies} times"))
    if reasons[FORM_TEXT]:
        last = max(i for i, block in enumerate(draft.blocks) if block.dropped is None)
        at_end = any(block.dropped == FORM_TEXT for block in draft.blocks[last:])
        found.append(Notice("form-text", "Form text at the end" if at_end else "Form text between the paragraphs"))
    if reasons[REPEATED]:
        found.append(
            Notice(
                "repeated-blocks", "A paragraph stood twice" if reasons[REPEATED] == 1 else f"{reasons[REPEATED]} paragraphs stood twice"
            )
        )
    if (words := count_words(text)) < _SHORT:
        found.append(Notice("very-short", f"Very short: {words} word{'s' if words > 1 else ''}"))
    if any(notice.code == READ_PARTLY for notice in found):
        return tuple(found)
    if _CUT_OFF.search(text) or not text.rstrip().endswith(_ENDS):
        found.append(Notice("cut-off", f"The text may be cut off: it ends with “{_tail(text)}”"))
    return tuple(found)


def _tail(text: str) -> str:
    return canonical(text.rsplit("\n", 1)[-1][-40:]).split(" ", 1)[-1]
