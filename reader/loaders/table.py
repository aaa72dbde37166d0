"""All source formats, in the order in which they are asked; the last one takes what is text and nothing else."""

from __future__ import annotations

from reader.loaders.format import Format
from reader.loaders.html import HTML
from reader.loaders.markdown import MARKDOWN
from reader.loaders.ninjs import NINJS
from reader.loaders.plain import PLAIN

FORMATS: tuple[Format, ...] = (NINJS, HTML, MARKDOWN, PLAIN)
