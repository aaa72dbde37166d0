"""What a clipboard or a drop brings: inputs to be loaded, or the text of an article itself."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData

_SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Given:
    """`inputs` are paths and addresses; where there are none, `text` and `html` are the article, empty for nothing."""

    inputs: tuple[str, ...] = ()
    text: str = ""
    html: str | None = None

    def __bool__(self) -> bool:
        return bool(self.inputs or self.text.strip() or self.html)


def given_by(mime: QMimeData | None) -> Given:
    """What a clipboard or a drop holds; an empty Given for pictures and other things that are no articles."""
    if mime is None:
        # Qt gives none, against its own word, for a clipboard that nothing was ever copied to.
        return Given()
    if mime.hasUrls():
        urls = [url.toLocalFile() if url.isLocalFile() else url.toString() for url in mime.urls()]
        inputs = tuple(u for u in urls if u and ("://" not in u or u.startswith(_SCHEMES)))
        if inputs:
            return Given(inputs)
    text = mime.text() if mime.hasText() else ""
    links = links_in(text)
    if links:
        return Given(links)
    return Given(text=text, html=mime.html() if mime.hasHtml() else None)


def links_in(text: str) -> tuple[str, ...]:
    """The addresses in a text that consists of nothing else, one a line or parted by spaces; none in any other text."""
    words = text.split()
    return tuple(words) if words and all(word.startswith(_SCHEMES) for word in words) else ()


def listed_links(text: str) -> tuple[str, ...]:
    """The addresses that stand on lines of their own, each once: those of a list of subscriptions, say."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line.startswith(_SCHEMES) and " " not in line))


def addresses_in(typed: str) -> tuple[str, ...]:
    """The addresses that somebody typed, "https://" added where it was left out."""
    return tuple(word if word.startswith(_SCHEMES) else f"https://{word}" for word in typed.split())
