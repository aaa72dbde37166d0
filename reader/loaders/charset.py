"""Bytes to text: byte order mark, header, declaration inside the document, UTF-8, and at last a guess."""

from __future__ import annotations

import codecs
import re

from reader.errors import NotReadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})""", re.I)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,30})["']""", re.I)
_DECLARED_WITHIN = 4096
_GUESSED_FROM = 200_000

# Browsers read the names on the left as those on the right. What is not listed is not used: some codecs of Python
# are quadratic ("punycode"), raise whatever the error handler ("idna", "undefined") or are no charsets ("base64").
_ALLOWED = {
    "utf-8": "utf-8", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252", "latin-1": "cp1252", "windows-1252": "cp1252", "cp1252": "cp1252", "utf-16": "utf-16", "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "koi8-r": "koi8_r", "koi8-u": "koi8_u", "ibm866": "cp866", "macintosh": "mac_roman", "tis-620": "cp874", "windows-874": "cp874",
    "iso-8859-9": "cp1254",
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-125{n}": f"cp125{n}" for n in (0, 1, 3, 4, 5, 6, 7, 8)},
}  # fmt: skip

_KINDS = (
    (b"%PDF", "a PDF"), (b"PK\x03\x04", "a ZIP archive or an office document"), (b"\x89PNG", "a picture"), (b"\xff\xd8\xff",
    "a picture"), (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"), (b"\x1f\x8b", "a compressed file"), (b"{\\rtf", "a rich text document"), (b"\xd0\xcf\x11\xe0",
    "an old office document"),
    (b"\x7fELF", "a program"), (b"MZ\x90", "a program"), (b"SQLite format 3", "a database"), (b"ID3", "a sound"),
)  # fmt: skip


def decode(data: bytes, header: str | None = None) -> str:
    """The text of `data`; bytes that fit no charset become U+FFFD."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode("utf-8", "replace") if name == "utf-8" else data.decode(name, "replace").lstrip("\ufeff")
    if wide := _wide(data):
        return data.decode(wide, "replace")
    for declared in (header, *_declared(data)):
        codec = codec_of(declared)
        if codec and (text := _try(data, codec)) is not None:
            return text
    unicode = _try(data, "utf-8")
    return unicode if unicode is not None else _guess(data)


def codec_of(charset: str | None) -> str | None:
    """Python's name for a charset that a header or a document names; None for what is no charset."""
    return _ALLOWED.get((charset or "").strip().lower())


def refuse_binary(data: bytes, origin: str) -> None:
    """Raises NotReadableError for what is no text in any charset."""
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(data):
        return
    kind = next((what for mark, what in _KINDS if data.startswith(mark)), None)
    sample = data[:8192]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in sample)
    if kind is None and odd <= len(sample) // 50:
        return
    what = f"it looks like {kind}" if kind else "it holds binary data"
    raise NotReadableError(origin, f"this is not a text: {what}. Save the article as text or HTML and open that")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, told by its zeros: most letters of most languages leave every second byte empty."""
    sample = data[:4096]
    if len(sample) < 8:
        return None
    even, odd = sample[0::2].count(0) / len(sample[0::2]), sample[1::2].count(0) / len(sample[1::2])
    if max(even, odd) < 0.6 or min(even, odd) > 0.05:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _declared(data: bytes) -> tuple[str, ...]:
    head = data[:_DECLARED_WITHIN]
    found = [match[1].decode("ascii", "ignore") for match in (_XML.search(head), _META.search(head)) if match]
    return tuple("utf-8" if name.lower().startswith("utf-16") else name for name in found)  # it was read as bytes of ASCII


def _try(data: bytes, name: str) -> str | None:
    """Decodes if next to nothing is lost: a page with one broken byte is still in its charset."""
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        text = data.decode(name, "replace")
    return text if text.count("\ufffd") <= max(2, len(text) // 2000) else None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_GUESSED_FROM]).best()
    name = best.encoding if best else "cp1252"
    return data.decode(name if name.replace("_", "-") != "utf-7" else "cp1252", "replace")
