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

from reader.loaders.addresses import is_private, is_public

if TYPE_CHECKING:
    import httpcore
    import httpx

    from reader.loaders.proxies import Proxy


_SLICE_S = 0.25


class DeadlineError(Exception):
    """The time for the whole fetch is over."""


class RefusedAddressError(Exception):
    """A page tried to send the program to a private address."""


def guarded_transport(
    typed: str,
    ends: float,
    clock: Callable[[], float],
    *,
    allow_private: bool = False,
    proxy_for: Callable[[str, str], Proxy | None] | None = None,
) -> httpx.BaseTransport:
    """A transport whose sockets all end at `ends` on `clock`. The host and port of `typed`, the address that the user gave,
    may be private; those that redirects lead to must be public unless `allow_private`. `proxy_for` tells the proxy for a
    scheme and a host; a proxy resolves names itself, so that behind one only what an address says can be checked."""
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
                answer = pool_for(request.url).handle_request(core)
            return httpx.Response(answer.status, headers=answer.headers, stream=Stream(answer), extensions=answer.extensions)

        def close(self) -> None:
            for pool in pools.values():
                pool.close()

    def pool_for(url: httpx.URL) -> httpcore.ConnectionPool:
        proxy = proxy_for(url.scheme, url.host) if proxy_for else None
        if proxy and not allow_private and (url.host.lower(), url.port or _port(url.scheme)) != allowed and is_private(url.host):
            raise RefusedAddressError(url.host)
        if proxy not in pools:
            pools[proxy] = connect(proxy)
        return pools[proxy]

    def connect(proxy: Proxy | None) -> httpcore.ConnectionPool:
        known = {(proxy.host.lower(), proxy.port)} if proxy else {allowed}
        backend: Any = _Backend(httpcore.SyncBackend(), known, allow_private, ends, clock)
        if proxy is None:
            return httpcore.ConnectionPool(ssl_context=context, network_backend=backend, max_connections=2)
        return httpcore.HTTPProxy(
            proxy.url,
            proxy.credentials,
            ssl_context=context,
            proxy_ssl_context=context if proxy.url.startswith("https:") else None,
            network_backend=backend,
            max_connections=2,
        )

    parts = urlsplit(typed)
    allowed = ((parts.hostname or "").lower(), parts.port or _port(parts.scheme.lower()))
    context = httpx.create_ssl_context()
    pools: dict[Proxy | None, httpcore.ConnectionPool] = {}
    return Transport()


def _port(scheme: str) -> int:
    return 443 if scheme == "https" else 80


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

    def __init__(
        self, inner: httpcore.NetworkBackend, known: set[tuple[str, int]], allow_private: bool, ends: float, clock: Callable[[], float]
    ) -> None:
        self._inner = inner
        self._known = known
        self._allow_private = allow_private
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
        refusable = not self._allow_private and (host.lower(), port) not in self._known
        if refusable and any(not is_public(address) for address in found):
            raise RefusedAddressError(host)
        return found[:4]


class _Socket:
    """A stream whose every operation has the time that is left of the whole; stands for httpcore's `NetworkStream`."""

    def __init__(self, inner: httpcore.NetworkStream, ends: float, clock: Callable[[], float]) -> None:
        self._inner = inner
        self._ends = ends
        self._clock = clock

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """At most so many bytes, none at the end. It is waited for in slices, so that a fetch can be given up."""
        import httpcore

        while True:
            try:
                return self._inner.read(max_bytes, min(_SLICE_S, _left(self._ends, self._clock)))
            except httpcore.ReadTimeout:
                continue

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
