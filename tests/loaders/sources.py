"""Small sources for tests of loaders: fictional outlets, all written for this purpose."""

from __future__ import annotations

from reader.errors import LoadError
from reader.loaders.format import Format
from reader.loaders.source import Source
from reader.model.article import Article

PARAGRAPHS = (
    "The old pier of Port Ellery will stay closed until May, the harbour board said on Tuesday, after divers found rot in "
    "every third pile.",
    "“Nobody should expect a miracle,” said Ines Carvallo, who chairs the board. She put the cost of the repair at €2 million.",
    "Foot passengers for Skerry Vaig can use the mail boat from the east pier at 7 a.m. and 4 p.m. until the work is done.",
    "The board will meet again on January 14 to choose between two builders, both of them from the mainland.",
)
HEADLINE = "Port Ellery pier closed until May"
TEXT = "\n\n".join(PARAGRAPHS)


def source(text: str, name: str = "article.txt", *, url: str | None = None, media_type: str | None = None) -> Source:
    """A source with this content, as if read from a file of this name or from an address."""
    return Source(url or name, text.encode("utf-8", "surrogatepass"), text, url=url, media_type=media_type)


def page(body: str = "", head: str = "", *, headline: str = HEADLINE, lang: str = "en") -> str:
    """A page of a fictional outlet with an article, site furniture, and what is given."""
    paragraphs = "".join(f"<p>{p}</p>\n" for p in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{headline} | Calder Post</title>{head}</head><body>'
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sea'>Sea and shore</a></li></ul></nav>"
        f"<main><article><h1>{headline}</h1>{body}{paragraphs}</article></main>"
        "<aside><h2>Most read</h2><ul><li><a href='/1'>Tide tables were wrong for a year</a></li></ul></aside>"
        "<footer><p>Calder Post is made by people who like the sea.</p></footer></body></html>"
    )


def outcome(form: Format, given: Source) -> tuple[Article, ...] | LoadError:
    """What comes of a hostile source: articles, or the error; an error is one line that names the source. Nothing else is raised."""
    try:
        return form.load(given)
    except LoadError as error:
        refused = error
    assert refused.input == given.origin
    assert refused.message
    assert "\n" not in refused.message
    return refused
