"""What a user allows in the network."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """What a user can set: whether pages may send the program on to machines of the local network, and whether the system's
    proxies are used."""

    allow_private: bool = False
    use_proxies: bool = True
