"""The one place that fetches from the web: http and https, with one deadline for the whole and a cap on the size.

A page that was fetched before is asked for with what the server said of it then (ETag, Last-Modified), so that it is sent
again only when it has changed. No cookies are kept.

A timeout for each read is no deadline: a server that drips a byte a second would hold the program for hours. So the
sockets themselves know when the time is over. Names are resolved here, each address is checked before it is connected to:
a page on the web may not send the program to a machine of the user's own network.
"""

from __future__ import annotations

import threading
import time
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from reader.errors import LoadError, NetworkError, NoArticleError, NotFoundError, OfflineError
from reader.loaders.confined import StoppedError
from reader.loaders.connection import connected
from reader.loaders.hosts import Hosts
from reader.loaders.rules import Rules

if TYPE_CHECKING:
    import httpx

DEADLINE = 15.0
"""Seconds from the first connection to the last byte, redirects included."""
LARGEST_PAGE = 10_000_000
"""Bytes of the largest answer, as sent and after unpacking."""
_MOST_REDIRECTS = 8
_MOST_KEPT, _LARGEST_KEPT = 32, 2_000_000
"""Pages that are kept to be asked for again, and the bytes of the largest."""
_VALIDATORS = (("etag", "If-None-Match"), ("last-modified", "If-Modified-Since"))
_LONGEST_VALIDATOR = 300
_AGENT = "Parallax/0.1 (desktop reader; fetches single pages on its user's request)"
_HEADERS = {
    "User-Agent": _AGENT,
    "Accept": "text/html,application/xhtml+xml,application/json;q=0.8,text/markdown;q=0.8,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Encoding": "gzip",
    "Accept-Language": "en;q=0.8,*;q=0.5",
    "Connection": "close",
}
_READ = (
    "text/", "application/xhtml", "application/xml", "application/json", "application/ld+json", "application/rss", "application/atom",
    "application/rdf+xml", "application/feed+json", "application/x-ndjson", "application/pdf", "application/rtf", "message/rfc822",
    "multipart/related", "application/vnd.openxmlformats-officedocument.wordprocessingml",
)  # fmt: skip
"""Media types of what can be an article."""


@dataclass(frozen=True, slots=True)
class Page:
    """What came back: the address after redirects, the body, the header's charset and media type (or None), and the headers
    with which the server can be asked whether the page has changed."""

    url: str
    data: bytes
    charset: str | None
    media_type: str | None
    validators: tuple[tuple[str, str], ...] = ()


Arrived = Callable[[int, int], None]
"""Is told how many bytes have come, and how many there will be by the server's word; 0 where it gives none."""


def _nobody(come: int, there: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


class Network:
    """Fetches pages for one process. Threads may share it; pages that can be asked for again by their validators are kept,
    up to some number and size."""

    def __init__(self, rules: Rules | None = None, hosts: Hosts | None = None) -> None:
        self.rules = rules or Rules()
        self._hosts = hosts or Hosts()
        self._kept: OrderedDict[str, Page] = OrderedDict()
        self._guard = threading.Lock()

    def fetch(self, url: str, deadline: float = DEADLINE, *, arrived: Arrived = _nobody, cancelled: Callable[[], bool] = _never) -> Page:
        """Fetches one page, or takes the kept one where the server says that it has not changed. Raises as `fetch` does."""
        address = _checked(url, url)
        with self._guard:
            known = self._kept.get(address)
        with self._hosts.turn(urlsplit(address).hostname or "", deadline / 2):
            page = fetch(url, deadline=deadline, rules=self.rules, known=known, arrived=arrived, cancelled=cancelled)
        if page.validators and len(page.data) <= _LARGEST_KEPT:
            with self._guard:
                self._kept[address] = page
                self._kept.move_to_end(address)
                while len(self._kept) > _MOST_KEPT:
                    self._kept.popitem(last=False)
        return page


def is_url(text: str) -> bool:
    """Whether a user's input is an address and not a path."""
    head = text.strip()[:12].lower()
    return head.startswith(("http://", "https://")) or ("://" in text[:30] and " " not in text[:30])


def fetch(
    url: str,
    *,
    deadline: float = DEADLINE,
    largest: int = LARGEST_PAGE,
    rules: Rules | None = None,
    known: Page | None = None,
    clock: Callable[[], float] = time.monotonic,
    arrived: Arrived = _nobody,
    cancelled: Callable[[], bool] = _never,
) -> Page:
    """Fetches one page; `known` is returned where the server says that it has not changed.

    Raises NetworkError, NotFoundError or NoArticleError, each with one line that says what to do; StoppedError soon after
    `cancelled()` answers True.
    """
    import httpx

    from reader.loaders.proxies import UnknownProxyError, proxy_for
    from reader.loaders.transport import DeadlineError, RefusedAddressError, guarded_transport

    def now() -> float:
        # Whoever asks for the time is about to wait for the server.
        if cancelled():
            raise StoppedError
        return clock()

    address = _checked(url, url)
    rules = rules or Rules()
    try:
        proxy = proxy_for if rules.use_proxies else None
        transport = guarded_transport(address, clock() + deadline, now, allow_private=rules.allow_private, proxy_for=proxy)
        headers = _HEADERS | dict(known.validators if known else ())
        with httpx.Client(transport=transport, headers=headers, follow_redirects=False, timeout=deadline, trust_env=False) as client:
            return _follow(client, url, address, largest, known, arrived)
    except UnknownProxyError as error:
        raise NetworkError(
            url, f"the system's proxy {error} is of a kind that can't be used. Save the page in a browser and open the file"
        ) from None
    except (DeadlineError, httpx.TimeoutException):
        raise NetworkError(
            url, f"the page did not come within {deadline:.0f} seconds. Try again later, or save it in a browser and open the file"
        ) from None
    except RefusedAddressError:
        raise NetworkError(
            url, "the address leads to a machine of the local network and was not followed. Save the page in a browser and open the file"
        ) from None
    except httpx.ConnectError as error:
        if not _was_refused(error) and not connected():
            raise OfflineError(url, "the server can't be reached: there is no connection to the internet. Connect, and try again") from None
        raise NetworkError(url, _no_connection(error)) from None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError, UnicodeError, ValueError):
        raise NetworkError(
            url, "the server broke off or sent what is no web page. Try again, or save the page in a browser and open the file"
        ) from None


def _follow(client: httpx.Client, given: str, address: str, largest: int, known: Page | None, arrived: Arrived) -> Page:
    for _ in range(_MOST_REDIRECTS + 1):
        with client.stream("GET", address) as answer:
            target = answer.headers.get("location")
            if answer.status_code in (301, 302, 303, 307, 308) and target:
                address = _checked(given, urljoin(address, target))
                client.cookies.clear()
                continue
            if answer.status_code == 304 and known is not None:
                return known
            _refuse(given, answer)
            data = _body(given, answer, largest, arrived)
            kind, _, _ = answer.headers.get("content-type", "").partition(";")
            validators = tuple((ask, value) for said, ask in _VALIDATORS if _sendable(value := answer.headers.get(said, "")))
            return Page(address, data, _charset(answer.headers.get("content-type", "")), kind.strip().lower() or None, validators)
    raise NetworkError(
        given, f"the address was redirected more than {_MOST_REDIRECTS} times. Open it in a browser and copy the address of the article"
    )


def _sendable(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_VALIDATOR and value.isascii() and value.isprintable()


def _checked(given: str, address: str) -> str:
    try:
        parts = urlsplit(address.strip())
        port, host = parts.port, parts.hostname
    except ValueError:
        raise LoadError(given, "this is not a valid address. Check it") from None
    if parts.scheme.lower() not in ("http", "https"):
        raise LoadError(given, "only http and https addresses are fetched. Save the page and open the file")
    if not host or port == 0 or parts.username or parts.password:
        raise LoadError(given, "this is not a valid address. Check it")
    return address.strip().split("#", 1)[0]


def _refuse(given: str, answer: httpx.Response) -> None:
    """Raises for an answer that is no page."""
    status = answer.status_code
    if status in (404, 410):
        raise NotFoundError(given, f"the server says there is no such page ({status}). Check the address")
    if status in (401, 402, 403, 407, 429, 451):
        raise NetworkError(
            given, f"the server refuses to hand out the page ({status}). Save it in a browser and open the file, or paste the text"
        )
    if status >= 500:
        raise NetworkError(given, f"the server is out of order ({status}). Try again later")
    if status != 200:
        raise NetworkError(given, f"the server gave no page ({status}). Check the address")
    kind = answer.headers.get("content-type", "text/html").strip().lower()
    if kind and not kind.startswith(_READ):
        shown = "".join(c for c in kind.partition(";")[0][:40] if c.isprintable())
        raise NoArticleError(given, f"this is not a web page but {shown}. Give the address of an article")


def _body(given: str, answer: httpx.Response, largest: int, arrived: Arrived) -> bytes:
    """The unpacked body, read in pieces; both its packed and its unpacked size are capped."""
    length = answer.headers.get("content-length", "")
    told = int(length[:18]) if length.isdecimal() else 0
    if told > largest:
        raise _too_large(given, largest)
    coding = answer.headers.get("content-encoding", "identity").strip().lower()
    if coding not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise NetworkError(given, "the page is packed in a way that was not asked for. Save it in a browser and open the file")
    out = bytearray()
    try:
        for piece in _unpacked(_counted(answer.iter_raw(), told, arrived), coding, given, largest):
            out += piece
            if len(out) > largest:
                raise _too_large(given, largest)
    except zlib.error:
        raise NetworkError(given, "the page arrived damaged. Try again") from None
    if not out.strip():
        raise NoArticleError(given, "the server sent an empty page. Try again later, or paste the text")
    return bytes(out)


def _counted(pieces: Iterator[bytes], there: int, arrived: Arrived) -> Iterator[bytes]:
    come = 0
    for piece in pieces:
        come += len(piece)
        arrived(come, max(come, there) if there else 0)
        yield piece


def _unpacked(pieces: Iterator[bytes], coding: str, given: str, largest: int) -> Iterator[bytes]:
    packed = 0
    unpacker = zlib.decompressobj(47 if "gzip" in coding else 15) if coding not in ("identity", "") else None
    for piece in pieces:
        packed += len(piece)
        if packed > largest:
            raise _too_large(given, largest)
        if unpacker is None:
            yield piece
            continue
        while piece:
            yield unpacker.decompress(piece, 262_144)
            piece = unpacker.unconsumed_tail


def _too_large(given: str, largest: int) -> NetworkError:
    return NetworkError(given, f"the page is larger than {largest // 1_000_000} MB. Save the article in a browser and open the file")


def _charset(content_type: str) -> str | None:
    _, _, rest = content_type.lower().partition("charset=")
    return rest.split(";")[0].strip(" \"'") or None


def _was_refused(error: BaseException | None) -> bool:
    """Whether a machine was reached that does not want to talk: then there is a connection."""
    while error is not None:
        if isinstance(error, ConnectionRefusedError) or "refused" in str(error).lower():
            return True
        error = error.__cause__
    return False


def _no_connection(error: httpx.ConnectError) -> str:
    import ssl

    if isinstance(error.__cause__, ssl.SSLError) or "SSL" in str(error) or "certificate" in str(error).lower():
        return "the server's certificate is not valid, so the connection is not safe. Check the address"
    return "the server can't be reached. Check the address and the connection to the internet"
