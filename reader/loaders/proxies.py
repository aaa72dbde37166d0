"""The system's proxies: from the environment, from Windows' and macOS' settings (the standard library reads all three)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from reader.loaders.addresses import is_private


class UnknownProxyError(Exception):
    """The system names a proxy of a kind that can't be used; the message is its scheme and host, without credentials."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where a proxy listens, without credentials in its address, and the credentials (name, password) or None."""

    url: str
    host: str
    port: int
    credentials: tuple[str, str] | None = None


def proxy_for(scheme: str, host: str) -> Proxy | None:
    """The proxy through which pages of this host are fetched, or None. Raises UnknownProxyError."""
    from urllib.request import getproxies, proxy_bypass

    named = getproxies()
    address = named.get(scheme) or named.get("all")
    if not address or is_private(host) or proxy_bypass(host):
        return None
    return parse(address)


def parse(address: str) -> Proxy:
    """A proxy from the words of a setting ("proxy.example:3128", "http://user:secret@proxy.example"). Raises UnknownProxyError."""
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        port, host = parts.port, parts.hostname
    except ValueError:
        raise UnknownProxyError("of the system's settings") from None
    if parts.scheme not in ("http", "https") or not host:
        raise UnknownProxyError(f"{parts.scheme}://{host or ''}")
    number = port or (443 if parts.scheme == "https" else 80)
    shown = f"[{host}]" if ":" in host else host
    known = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    return Proxy(f"{parts.scheme}://{shown}:{number}", host, number, known)
