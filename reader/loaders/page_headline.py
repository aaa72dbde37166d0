"""Which of a page's headings and titles is the headline: the one that the others agree with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.loaders.draft import Known
from reader.loaders.markup import Element, text_of
from reader.loaders.published import published_of
from reader.regex import regex

_SEPARATOR = regex(r"\s+[|–—\-·•:›»«/]+\s+|\s*[|»›]\s*")
_HOME = regex(r"(?:https?:)?//[^/?#]+/?|/|(?:\./)?index\.(?:html?|php)", re.I)
_ADDRESS = regex(r"(?:[\w-]+\.)+[a-z]{2,}", re.I)
_MOST_HEADINGS = 12
_LONG_ENOUGH = 6
"""From this many words on, more words say nothing for a heading."""
_ALIKE = 0.4
"""Share of the shorter one's words that a heading has to share with a title when it is not part of it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the page: its tag, its words on one line, and whether it is a link to the site's first page and so the site's
    name."""

    tag: str
    text: str
    home: bool = False


def headings(tree: Element) -> tuple[Heading, ...]:
    """The first headings of the page that have words, in document order, and those of the first level behind them, which a menu of
    headings may have pushed back."""
    found: list[Heading] = []
    for element in tree.iter("h1", "h2", "h3"):
        if len(found) < _MOST_HEADINGS or (element.tag == "h1" and len(found) < 2 * _MOST_HEADINGS):
            text = text_of(element)
            if text:
                found.append(Heading(element.tag, text, _leads_home(element, text)))
    return tuple(found)


def _leads_home(heading: Element, text: str) -> bool:
    link = next(heading.iter("a"), None)
    if link is None or text_of(link) != text:
        return False
    return _HOME.fullmatch((link.get("href") or "").strip()) is not None


def headline(found: Sequence[Heading], declared: Sequence[Known], title: str, site: str | None) -> Known | None:
    """`declared` are the headlines of JSON-LD and meta tags, the best first; `title` is the text of the title tag, `site`
    the name of the site. None where nothing is known."""
    names = {_key(site or ""), *(_key(heading.text) for heading in found if heading.home)}
    title = _without(title, names)
    declared = [Known(_without(known.value, names), known.source) for known in declared]
    titles = [known.value for known in declared] + ([title] if title else [])
    own = [heading for heading in found if _key(heading.text) and _key(heading.text) not in names]
    best = _agreeing(own, titles)
    first = [heading.text for heading in own if heading.tag == "h1" and _length(heading.text) >= 3]
    if best is not None and best.tag != "h1" and _length(best.text) < 3 and len(first) == 1:
        return Known(first[0], "heading")
    if best is not None:
        return _not_the_site(best, own, title)
    alike = next((text for text in first if any(_shared(text, other) >= _ALIKE for other in titles)), None)
    if alike is not None:
        return Known(alike, "heading")
    if len(first) == 1 and max(map(_length, titles), default=0) < 3:
        # "Services", "About us": what the page has to say stands in its heading.
        return Known(first[0], "heading")
    if declared:
        return declared[0]
    if first:
        return Known(first[0], "heading")
    parts = _parts(title)
    if parts:
        return Known(max(parts, key=lambda part: min(_length(part), _LONG_ENOUGH)), "page title")
    return Known(own[0].text, "heading") if own and own[0].tag == "h1" else None


def _agreeing(own: Sequence[Heading], titles: Sequence[str]) -> Heading | None:
    """The longest heading that a title repeats as a whole, headings of the first level first."""
    agreeing = [heading for heading in own if any(_repeats(title, heading.text) for title in titles)]
    return max(agreeing, key=lambda h: (min(_length(h.text), _LONG_ENOUGH), h.tag == "h1", len(h.text)), default=None)


def _not_the_site(best: Heading, own: Sequence[Heading], title: str) -> Known:
    """A heading that is the last part of "Headline | Name of the site" is the site's name."""
    parts = _parts(title)
    if (
        len(parts) > 1
        and _key(best.text) == _key(parts[-1])
        and _length(parts[0]) >= 3
        and all(_key(h.text) != _key(parts[0]) for h in own)
    ):
        return Known(parts[0], "page title")
    return Known(best.text, "heading")


def _repeats(title: str, heading: str) -> bool:
    whole, part = _key(title), _key(heading)
    length = _length(heading)
    if part == whole or part in map(_key, _parts(title)):
        return True
    if f" {part} " in f" {whole} " and length >= 0.6 * _length(title):
        return True
    if _length(title) >= 3 and f" {whole} " in f" {part} ":
        return True
    return length >= 4 and (f"{whole} ".startswith(f"{part} ") or f" {whole}".endswith(f" {part}"))


def _without(title: str, names: set[str]) -> str:
    """A title without the site's names at its ends; as it is where it is nothing else."""
    parts = list(_SEPARATOR.finditer(title))
    if parts and _key(title[parts[-1].end() :]) in names and _key(title[: parts[-1].start()]) not in names:
        return title[: parts[-1].start()].strip()
    if parts and _key(title[: parts[0].start()]) in names and _key(title[parts[0].end() :]):
        return title[parts[0].end() :].strip()
    return title


def _parts(title: str) -> list[str]:
    """What stands between the separators of a title; addresses and days only where there is nothing else."""
    parts = [part.strip() for part in _SEPARATOR.split(title) if part.strip()]
    return [part for part in parts if not _ADDRESS.fullmatch(part) and published_of(part) is None] or parts


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _key(text: str) -> str:
    return " ".join(_words(text))


def _length(text: str) -> int:
    return len(_words(text))


def _shared(one: str, other: str) -> float:
    a, b = set(_words(one)), set(_words(other))
    return len(a & b) / max(1, min(len(a), len(b)))
