"""Which hosts are of the open internet."""

from __future__ import annotations

import pytest

from reader.loaders.addresses import is_private, is_public


@pytest.mark.parametrize("host", ["calder.example", "8.8.8.8", "[2606:4700::1111]"])
def test_hosts_of_the_internet(host: str) -> None:
    assert not is_private(host)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST.",
        "printer",
        "nas.local",
        "a.b.internal",
        "127.0.0.1",
        "10.1.2.3",
        "[::1]",
        "::ffff:127.0.0.1",
        "2130706433",
        "0177.0.0.1",
    ],
)
def test_hosts_of_this_machine_or_network(host: str) -> None:
    assert is_private(host)
    assert not is_public(host)
