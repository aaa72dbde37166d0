"""All source formats, in the order in which they are asked; the last one takes what is text and nothing else."""

from __future__ import annotations

from reader.loaders.databases import EXPORT
from reader.loaders.docx import DOCX
from reader.loaders.eml import EML
from reader.loaders.feed import FEED
from reader.loaders.format import Format
from reader.loaders.html import HTML
from reader.loaders.json_feed import JSON_FEED
from reader.loaders.json_lines import JSON_LINES
from reader.loaders.markdown import MARKDOWN
from reader.loaders.mhtml import MHTML
from reader.loaders.newsml import NEWSML
from reader.loaders.ninjs import NINJS
from reader.loaders.nitf import NITF
from reader.loaders.opml import OPML
from reader.loaders.pdf import PDF
from reader.loaders.plain import PLAIN
from reader.loaders.rtf import RTF

FORMATS: tuple[Format, ...] = (
    PDF, DOCX, RTF, MHTML, EML, JSON_FEED, JSON_LINES, NINJS, FEED, OPML, NITF, NEWSML, HTML, EXPORT, MARKDOWN, PLAIN
)  # fmt: skip
