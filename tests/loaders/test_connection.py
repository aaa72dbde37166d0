from __future__ import annotations

import socket

import pytest

from reader.errors import NetworkError, OfflineError
from reader.loaders import connection, network
from reader.loaders.network import fetch


def test_no_way_out_means_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(self: socket.socket, address: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", unreachable)
    assert connection.connected() is False


def test_one_kind_of_address_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def only_one(self: socket.socket, address: tuple[str, int]) -> None:
        asked.append(address[0])
        if ":" not in address[0]:
            raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket.socket, "connect", only_one)
    if socket.has_ipv6:
        assert connection.connected() is True
    assert asked[0] == "192.0.2.1"


@pytest.mark.outlives
def test_without_a_connection_nothing_is_said_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "connected", lambda: False)
    with pytest.raises(OfflineError, match="no connection to the internet") as caught:
        fetch("http://no-such-host.invalid/article", deadline=5)
    assert caught.value.input == "http://no-such-host.invalid/article"


@pytest.mark.outlives
def test_a_machine_that_refuses_was_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "connected", lambda: False)
    with pytest.raises(NetworkError) as caught:
        fetch("http://127.0.0.1:9/", deadline=5)
    assert not isinstance(caught.value, OfflineError)
