"""Word documents made of a few paragraphs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
STYLES = (
    f'<?xml version="1.0"?><w:styles xmlns:w="{_W}"><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>'
)


def paragraph(text: str, style: str = "") -> str:
    """A paragraph with one run of text."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:rPr><w:b/></w:rPr><w:t>{escape(text)}</w:t></w:r></w:p>"


def document(body: str, prologue: str = "") -> str:
    """The main part with these paragraphs."""
    return f'<?xml version="1.0"?>{prologue}<w:document xmlns:w="{_W}"><w:body>{body}<w:sectPr/></w:body></w:document>'


def docx(*paragraphs: str, main: str | None = None, more: Mapping[str, str] | None = None, target: str = "word/document.xml") -> bytes:
    """A document of these paragraphs (as markup)."""
    given = more or {}
    parts: Sequence[tuple[str, str]] = (
        ("_rels/.rels", f'<Relationships xmlns="{_R}"><Relationship Id="r1" Type="{_DOCUMENT}" Target="{target}"/></Relationships>'),
        ("word/document.xml", document("".join(paragraphs)) if main is None else main),
        *(() if "word/styles.xml" in given else (("word/styles.xml", STYLES),)),
        *given.items(),
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return out.getvalue()
