"""Articles in the library: every version that was read, the bytes each was read from, and a hash that finds damage."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib

from reader.errors import DamagedError
from reader.model.article import Article
from reader.model.original import Original
from reader.store.codec import decode, encode
from reader.store.search import index, unindex
from reader.store.values import StoredVersion

_LARGEST_ORIGINAL = 200_000_000


def hash_of(body: str) -> str:
    """The hash by which a stored article is known to be whole."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def put_article(connection: sqlite3.Connection, article: Article, now: str, original: Original | None = None) -> tuple[int, str]:
    """The row of the article, made where it is new, and the hash of this reading; one that is new becomes the newest version."""
    connection.execute("INSERT OR IGNORE INTO article (uid) VALUES (?)", (article.id,))
    (row,) = connection.execute("SELECT id FROM article WHERE uid = ?", (article.id,)).fetchone()
    body = encode(article)
    name = hash_of(body)
    known = connection.execute("SELECT id, original FROM version WHERE article = ? AND hash = ?", (row, name)).fetchone()
    if known is None:
        put_version(connection, row, StoredVersion(article, now), body, original)
    elif original is not None and known[1] is None:
        connection.execute("UPDATE version SET original = ? WHERE id = ?", (_put_original(connection, original), known[0]))
    return int(row), name


def put_version(connection: sqlite3.Connection, row: int, version: StoredVersion, body: str, original: Original | None) -> None:
    """Adds a version to the article in this row; the index then has its words in the place of the older version's."""
    article = version.article
    drop_words(connection, row)
    source = _put_original(connection, original) if original is not None else None
    made = connection.execute(
        "INSERT INTO version (article, loaded, headline, outlet, published, body, hash, original) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (row, version.loaded, article.headline, article.outlet, article.published, body, hash_of(body), source),
    )
    assert made.lastrowid is not None
    index(connection, made.lastrowid, article)


def drop_words(connection: sqlite3.Connection, row: int) -> None:
    """Takes the words of an article's newest version out of the index."""
    found = connection.execute("SELECT id, body FROM version WHERE article = ? ORDER BY id DESC LIMIT 1", (row,)).fetchone()
    if found is not None:
        unindex(connection, found[0], decode(Article, found[1]))


def get_article(connection: sqlite3.Connection, row: int, wanted: str = "") -> Article:
    """The version of an article with this hash, else the newest one that is whole. Raises DamagedError where none is."""
    query = "SELECT body, hash FROM version WHERE article = ? ORDER BY hash = ? DESC, id DESC"
    for body, name in connection.execute(query, (row, wanted)):
        if hash_of(body) == name:
            return decode(Article, body)
    raise DamagedError("an article in the library is damaged")


def text_of(body: str) -> str:
    """The text in a stored article, without all the rest; "" where it can't be read."""
    try:
        found = json.loads(body)["text"]
    except (ValueError, TypeError, KeyError):
        return ""
    return found if isinstance(found, str) else ""


def versions_of(connection: sqlite3.Connection, row: int) -> tuple[StoredVersion, ...]:
    """All versions of an article that are whole, oldest first, with the bytes they were read from."""
    found = connection.execute(
        "SELECT v.body, v.hash, v.loaded, o.data, o.url, o.charset, o.media_type "
        "FROM version v LEFT JOIN original o ON o.id = v.original WHERE v.article = ? ORDER BY v.id",
        (row,),
    )
    return tuple(
        StoredVersion(decode(Article, body), loaded, unpacked(data), url, charset, media_type)
        for body, name, loaded, data, url, charset, media_type in found
        if hash_of(body) == name
    )


def original_of(connection: sqlite3.Connection, article: Article) -> Original | None:
    """The bytes of this reading, else those of the newest reading of the same article that has some."""
    found = connection.execute(
        "SELECT o.data, o.url, o.charset, o.media_type FROM version v JOIN original o ON o.id = v.original "
        "JOIN article a ON a.id = v.article WHERE a.uid = ? ORDER BY v.hash = ? DESC, v.id DESC LIMIT 1",
        (article.id, hash_of(encode(article))),
    ).fetchone()
    if found is None:
        return None
    data, url, charset, media_type = found
    return Original(unpacked(data) or b"", url, charset, media_type)


def add_versions(connection: sqlite3.Connection, versions: tuple[StoredVersion, ...]) -> None:
    """Adds versions that came from another library; those that are here already are passed over."""
    for version in versions:
        original = None
        if version.original is not None:
            original = Original(version.original, version.url, version.charset, version.media_type)
        put_article(connection, version.article, version.loaded, original)


def unpacked(data: bytes | None) -> bytes | None:
    """The bytes as they came. Raises DamagedError where they can't be unpacked, or would be too many."""
    if data is None:
        return None
    try:
        unpacker = zlib.decompressobj()
        out = unpacker.decompress(data, _LARGEST_ORIGINAL)
    except zlib.error as error:
        raise DamagedError("the bytes of a source are damaged") from error
    if not unpacker.eof:
        raise DamagedError("the bytes of a source are damaged or too many")
    return out


def _put_original(connection: sqlite3.Connection, original: Original) -> int:
    name = hashlib.sha256(original.data).hexdigest()
    known = connection.execute("SELECT id FROM original WHERE sha256 = ?", (name,)).fetchone()
    if known is not None:
        return int(known[0])
    made = connection.execute(
        "INSERT INTO original (sha256, data, url, charset, media_type) VALUES (?, ?, ?, ?, ?)",
        (name, zlib.compress(original.data, 6), original.url, original.charset, original.media_type),
    )
    assert made.lastrowid is not None
    return made.lastrowid
