"""The system's proxies."""

from __future__ import annotations

import pytest

from reader.loaders.proxies import Proxy, UnknownProxyError, parse, proxy_for

NAMES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("setting", "proxy"),
    [
        ("proxy.example:3128", Proxy("http://proxy.example:3128", "proxy.example", 3128)),
        ("http://proxy.example", Proxy("http://proxy.example:80", "proxy.example", 80)),
        ("https://ada:s%20t@proxy.example/", Proxy("https://proxy.example:443", "proxy.example", 443, ("ada", "s t"))),
        ("http://[fe80::1]:8080", Proxy("http://[fe80::1]:8080", "fe80::1", 8080)),
    ],
)
def test_settings(setting: str, proxy: Proxy) -> None:
    assert parse(setting) == proxy


@pytest.mark.parametrize("setting", ["socks5://proxy.example:1080", "http://", "http://proxy.example:port", "http://[::1"])
def test_what_can_not_be_used_is_told_without_its_password(setting: str) -> None:
    with pytest.raises(UnknownProxyError):
        parse(setting)


def test_the_password_is_not_told() -> None:
    with pytest.raises(UnknownProxyError) as raised:
        parse("socks5://ada:secret@proxy.example:1080")
    assert "secret" not in str(raised.value)


def test_the_environment_names_proxies_and_what_goes_past_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for("https", "calder.example") is None
    monkeypatch.setenv("https_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "north.example")
    found = proxy_for("https", "calder.example")
    assert found is not None
    assert found.url == "http://proxy.example:3128"
    assert proxy_for("http", "calder.example") is None
    assert proxy_for("https", "north.example") is None
    assert proxy_for("https", "127.0.0.1") is None
    assert proxy_for("https", "localhost") is None
