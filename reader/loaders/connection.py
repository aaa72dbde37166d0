"""Whether this computer has a way to other networks at all. Nothing is sent to find out."""

from __future__ import annotations

import socket

_FAR_AWAY = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
"""Addresses that documentation uses and nobody has: the system is asked only how it would reach them."""


def connected() -> bool:
    """Whether the system knows a way to an address of the internet. True does not promise that anybody answers there."""
    return any(_has_route(family, address) for family, address in _FAR_AWAY)


def _has_route(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            # Connecting a datagram socket only looks up the route.
            asking.connect((address, 9))
    except OSError:
        return False
    return True
