"""The words of a sample article without any loader of the program: what the labels have to fit whatever a loader does."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


class _Paragraphs(HTMLParser):
    """Collects the words of all <p> inside <article>."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._inside = False
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = self._inside or tag == "article"
        if tag == "p" and self._inside:
            self._open = True
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "article"
        self._open = self._open and tag != "p"

    def handle_data(self, data: str) -> None:
        if self._open:
            self.found[-1] += data


def plain_body(path: Path) -> str:
    """The article's words, residue included, paragraphs a blank line apart."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".json":
        return str(json.loads(text)["body_text"])
    if path.suffix == ".html":
        parser = _Paragraphs()
        parser.feed(text)
        return "\n\n".join(parser.found)
    return _FRONT_MATTER.sub("", text)
