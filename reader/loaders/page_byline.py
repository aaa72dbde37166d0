"""Who wrote a page's article: declared names, cleaned, else those that stand beside the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from reader.loaders.draft import Known
from reader.loaders.markup import Element, text_of
from reader.loaders.page_blocks import PageBlock, part_of
from reader.loaders.published import day_in
from reader.regex import regex
from reader.text.canonical import one_line

_BEHIND, _BEFORE = 10, 4
_LONGEST = 120
_ELSEWHERE = frozenset(("comments", "related link", "navigation", "foot of the page", "form text", "advertisement", "dialog"))
_KINDS = (
    r"(?:articles?|artikel|beitrag|beiträge|text|story|words|interview|kolumne|kommentar|analyse|gastbeitrag|reportage|bericht|report|posts?"
    r"|news|fotos?|bilder)"
)
_BY = r"(?:by|von|vom|por|par|di|door|de)(?![^\W\d_])"
_LABEL = regex(
    rf"(?:zeige alle beiträge von|view all posts by|(?:ein|eine|an?|all|more) {_KINDS} {_BY}|{_KINDS} {_BY}"
    rf"|(?:written|posted|published|reported|created|words|geschrieben|veröffentlicht|verfasst|erstellt|publicado|escrito|publié|écrit|"
    rf"rédigé|geplaatst|scritto) {_BY}"
    rf"|(?:autor(?:in|en|es|a)?|auteure?s?|authors?|autore|verfasser(?:in)?|redaktion|redacción|text|texte|texto|testo|interview|"
    rf"escribe|writer|reporter|herausgeber)\s*:"
    rf"|(?:autor(?:in|en)?|auteur|author|escribe|interview) |{_BY})\s*:?\s*",
    re.I,
)
_PREPOSITION = regex(rf"^(?:{_LABEL.pattern})", re.I)
_INSIDE = regex(
    rf"(?:^|[\s|•·–—-])(?:(?:written|posted|published|geschrieben|veröffentlicht|verfasst|erstellt)\s+(?:[^|]*?\s)?)?{_BY}\s+(?=[^\W\d_])",
    re.I,
)
_TAIL = regex(
    r"(?:\s*[|•·–—]\s.*|\s+[-/]\s.*|\s*\((?!in\)).*|\s+(?:am|on|le|el|em|il|op)\s+\S*\d.*|\s*[,|]?\s*(?:published|updated|posted|"
    r"aktualisiert|veröffentlicht)\b.*|\s+@\S+.*|\s*[:,;→»>]+\s*)$",
    re.I,
)
_CAPITAL = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'.\-]*|de|da|del|di|du|la|le|van|von|der|den|bin|al)"
_PERSON = regex(rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}")
_MARK = regex(r"(?:^|[\s_-])(?:authors?|autor(?:en|in)?|byline|byl|auteur|autore)(?:$|[\s_-])|author-?name|authorname", re.I)
_NO_NAME = regex(
    r"https?:|www\.|@|\d{3}|^(?:admin|administrator|redaktion|editor|webmaster|name|autor|author|datum|date|info|staff|team|user|guest|null"
    r"|none|undefined|by|von|view profile)$",
    re.I,
)
_STAFF = regex(r"\s*,?\s+(?:staff(?: writer| reporter)?|correspondent|reporter)$", re.I)


def byline(
    tree: Element, blocks: Sequence[PageBlock], headings: Sequence[int], declared: Sequence[Known], outlet: str | None
) -> Known | None:
    """The names, or None. `declared` are those of JSON-LD, meta tags and the library, the best first; `headings` the positions of
    the headline in `blocks`. The site's own name stands only where there is no other."""
    named = [Known(names, known.source) for known in declared if (names := clean(known.value, outlet))]
    sure = [known for known in named if known.source != "page text" and not _is_site(known.value, outlet) and not _is_slug(known.value)]
    for known in sure[:1]:
        return next((other for other in sure[1:] if _parts(known.value) < _parts(other.value)), known)
    marked = next((name for text in _marked(tree) if (name := clean(text, outlet)) and not _is_site(name, outlet)), None)
    if marked is not None:
        return Known(marked, "page text")
    near = _beside(blocks, headings)
    if near is not None:
        return Known(near, "text line")
    rest = [known for known in named if not _is_slug(known.value)]
    return next((known for known in rest if not _is_site(known.value, outlet)), next(iter(rest), next(iter(named), None)))


def clean(written: str, outlet: str | None = None) -> str | None:
    """The names without "By", labels, dates and the outlet's name behind them; None for what names nobody."""
    text = one_line(unescape(written))
    if (day := day_in(text)) and day[1] > 2:
        text = text[: day[1]].rstrip(" ,|-–—•·(")
    for _ in range(2):
        text = _TAIL.sub("", _PREPOSITION.sub("", text, count=1)).strip(" ,;:|-–—•·")
    if outlet and text.casefold() != outlet.casefold():
        text = re.sub(rf"[\s,|/–—-]+{re.escape(outlet)}(?:\s+staff(?:\s+\w+)?)?$", "", text, flags=re.I) or text
    text = _STAFF.sub("", text).strip()
    if not 1 < len(text) <= _LONGEST or _NO_NAME.search(text) or not any(map(str.isalpha, text)):
        return None
    return text


def _marked(tree: Element) -> Iterator[str]:
    """Texts of elements that call themselves author, in document order, outside of comments and lists of links."""
    for element in tree.iter("a", "span", "div", "p", "address", "li", "strong", "em", "cite", "h3", "h4", "h5"):
        named = "author" in (element.get("rel") or "").split() or "author" in (element.get("itemprop") or "").split()
        if not named and not _MARK.search(f"{element.get('class') or ''} {element.get('id') or ''}"[:300]):
            continue
        text = text_of(element)
        if 2 < len(text) <= _LONGEST and not _elsewhere(element) and not (day_in(text) and len(text) < 25):
            yield text


def _elsewhere(element: Element) -> bool:
    at: Element | None = element
    for _ in range(12):
        if at is None:
            return False
        if "comment" in (at.get("class") or "").lower() or part_of(at, None) in _ELSEWHERE:
            return True
        at = at.getparent()
    return False


def _beside(blocks: Sequence[PageBlock], headings: Sequence[int]) -> str | None:
    """A name in a short block near the headline: behind "by", or alone with a date."""
    for at in headings:
        near = [*blocks[at + 1 : at + 1 + _BEHIND], *reversed(blocks[max(0, at - _BEFORE) : at])]
        for block in near:
            if len(block.text) <= _LONGEST and block.part not in _ELSEWHERE and (name := _name_in(block.text)):
                return name
    return None


def _name_in(text: str) -> str | None:
    label = _PREPOSITION.match(text)
    inside = None if label else _INSIDE.search(text)
    if label or inside:
        at = label.end() if label else inside.end() if inside else 0
        name = clean(text[at:])
        head = re.split(r"\s*(?:,|;| and | und | et | y )\s*", name)[0] if name else ""
        return name if name and (_PERSON.fullmatch(head) or (day_in(text) and " " not in head)) else None
    found = day_in(text)
    if found:
        rest = (text[: found[1]] + " | " + text[found[2] :]).strip()
        parts = [part.strip(" ,|-–—•·") for part in re.split(r"\s[|•·–—-]+\s|\|", rest)]
        return next((part for part in parts if _PERSON.fullmatch(part) and not day_in(part)), None)
    return None


def _is_site(name: str, outlet: str | None) -> bool:
    bare = re.sub(r"\W+", "", name.casefold())
    return re.search(r"\.(?:com|de|org|net|world|fr|co|tv|ch|at)\b", name) is not None or bool(
        outlet and bare == re.sub(r"\W+", "", outlet.casefold())
    )


def _is_slug(name: str) -> bool:
    """Whether a name is that of an account ("ada.lund", "ada-lund")."""
    return " " not in name and name == name.lower()


def _parts(names: str) -> set[str]:
    return {part.casefold() for part in re.split(r"\s*[,;&]\s*|\s+(?:and|und)\s+", names) if part}
