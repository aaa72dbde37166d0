"""How the network client connects: addresses are checked before they are used, and every socket ends at one deadline.

httpx is given a transport of its own here, over httpcore with a network backend of ours. Both are imported when a page is
fetched, not before, so their base classes are met inside `guarded_transport`; what we add are plain classes with their methods.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpcore
    import httpx


class DeadlineError(Exception):
    """The time for the whole fetch is over."""


class RefusedAddressError(Exception):
    """A page tried to send the program to a private address."""


def guarded_transport(typed: str, ends: float, clock: Callable[[], float]) -> httpx.BaseTransport:
    """A transport whose sockets all end at `ends` on `clock`. The host and port of `typed`, the address that the user gave,
    may be private; those that redirects lead to must be public."""
    import httpcore
    import httpx

    class Stream(httpx.SyncByteStream):
        def __init__(self, answer: httpcore.Response) -> None:
            self._answer = answer

        def __iter__(self) -> Iterator[bytes]:
            with _as_httpx():
                yield from self._answer.iter_stream()

        def close(self) -> None:
            self._answer.close()

    class Transport(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            core = httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
            with _as_httpx():
                answer = pool.handle_request(core)
            return httpx.Response(answer.status, headers=answer.headers, stream=Stream(answer), extensions=answer.extensions)

        def close(self) -> None:
            pool.close()

    parts = urlsplit(typed)
    allowed = ((parts.hostname or "").lower(), parts.port or (443 if parts.scheme.lower() == "https" else 80))
    backend: Any = _Backend(httpcore.SyncBackend(), allowed, ends, clock)
    pool = httpcore.ConnectionPool(ssl_context=httpx.create_ssl_context(), network_backend=backend, max_connections=2)
    return Transport()


@contextmanager
def _as_httpx() -> Iterator[None]:
    """Errors of httpcore as those of httpx."""
    import httpcore
    import httpx

    try:
        yield
    except httpcore.TimeoutException as error:
        raise httpx.ReadTimeout(str(error)) from error
    except httpcore.ConnectError as error:
        raise httpx.ConnectError(str(error)) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.UnsupportedProtocol, httpcore.ProxyError) as error:
        raise httpx.RemoteProtocolError(str(error)) from error


class _Backend:
    """Connects to checked addresses; stands for httpcore's `NetworkBackend`."""

    def __init__(self, inner: httpcore.NetworkBackend, allowed: tuple[str, int], ends: float, clock: Callable[[], float]) -> None:
        self._inner = inner
        self._allowed = allowed
        self._ends = ends
        self._clock = clock

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> _Socket:
        """Tries the addresses of `host` in turn."""
        import httpcore

        failed: Exception = httpcore.ConnectError("no address")
        for address in self._addresses(host, port):
            try:
                left = _left(self._ends, self._clock)
                return _Socket(self._inner.connect_tcp(address, port, left, local_address, socket_options), self._ends, self._clock)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed

    def sleep(self, seconds: float) -> None:
        """Waits between tries."""
        self._inner.sleep(seconds)

    def _addresses(self, host: str, port: int) -> list[str]:
        found = _resolve(host, port, _left(self._ends, self._clock))
        if (host.lower(), port) != self._allowed and any(not _public(address) for address in found):
            raise RefusedAddressError(host)
        return found[:4]


class _Socket:
    """A stream whose every operation has the time that is left of the whole; stands for httpcore's `NetworkStream`."""

    def __init__(self, inner: httpcore.NetworkStream, ends: float, clock: Callable[[], float]) -> None:
        self._inner = inner
        self._ends = ends
        self._clock = clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """At most so many bytes, none at the end."""
        return self._inner.read(max_bytes, _left(self._ends, self._clock))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends all of `buffer`."""
        self._inner.write(buffer, _left(self._ends, self._clock))

    def close(self) -> None:
        """Closes the connection."""
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None) -> _Socket:
        """The same connection, encrypted."""
        return _Socket(self._inner.start_tls(ssl_context, server_hostname, _left(self._ends, self._clock)), self._ends, self._clock)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks about the socket."""
        return self._inner.get_extra_info(info)


def _left(ends: float, clock: Callable[[], float]) -> float:
    left = ends - clock()
    if left <= 0:
        raise DeadlineError
    return left


def _resolve(host: str, port: int, seconds: float) -> list[str]:
    """The addresses of a name. The system's resolver knows no deadline, so it is waited for in a thread."""
    import httpcore

    try:
        return [str(ipaddress.ip_address(host.strip("[]")))]
    except ValueError:
        pass
    found: list[str] = []

    def ask() -> None:
        try:
            found.extend(dict.fromkeys(str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))
        except (OSError, UnicodeError):
            return

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise DeadlineError
    if not found:
        raise httpcore.ConnectError("no such name")
    return found


def _public(address: str) -> bool:
    """Whether an address is one of the open internet; mapped and translated ones are looked into."""
    try:
        ip = ipaddress.ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return ip.is_global and not ip.is_multicast
