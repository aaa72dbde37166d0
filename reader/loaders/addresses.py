"""Addresses of the open internet, and all others."""

from __future__ import annotations

import ipaddress

_LOCAL_NAMES = (".localhost", ".local", ".internal", ".home.arpa", ".lan")


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet; mapped and translated ones are looked into. False for a name."""
    try:
        ip = ipaddress.ip_address(address.strip("[]").split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return ip.is_global and not ip.is_multicast


def is_private(host: str) -> bool:
    """Whether a host, by its written address or its name alone, is of this machine or the local network."""
    bare = host.lower().strip("[]").rstrip(".")
    try:
        ipaddress.ip_address(bare.split("%", 1)[0])
    except ValueError:
        return bare == "localhost" or bare.endswith(_LOCAL_NAMES) or "." not in bare or bare.replace(".", "").isdecimal()
    return not is_public(bare)
