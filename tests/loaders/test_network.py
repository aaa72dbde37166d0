"""The network client, against a server on this machine."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from reader.errors import LoadError, NetworkError, NoArticleError, NotFoundError
from reader.loaders.addresses import is_public
from reader.loaders.confined import StoppedError
from reader.loaders.hosts import Hosts, Pauses
from reader.loaders.network import Network, fetch, is_url
from reader.loaders.rules import Rules
from tests.loaders.server import serving


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with serving() as address:
        yield address


def refused(url: str, error: type[LoadError], told: str) -> None:
    with pytest.raises(error, match=told) as caught:
        fetch(url, deadline=5, largest=100_000)
    assert caught.value.input == url
    assert "\n" not in caught.value.message


pytestmark = pytest.mark.outlives


@pytest.mark.parametrize("path", ["/article", "/packed"])
def test_a_page(site: str, path: str) -> None:
    got = fetch(site + path)
    assert (got.url, got.charset, got.media_type) == (site + path, "utf-8", "text/html")
    assert b"Port Ellery" in got.data


def test_a_redirect_is_followed(site: str) -> None:
    assert fetch(site + "/redirect#part").url == site + "/article?from=redirect"


def test_the_charset_of_the_header(site: str) -> None:
    assert fetch(site + "/latin").charset == "iso-8859-1"


def test_the_client_says_who_it_is(site: str) -> None:
    assert fetch(site + "/agent").data.startswith(b"Parallax/")


@pytest.mark.parametrize(
    ("path", "error", "told"),
    [
        ("/nowhere", NotFoundError, "no such page .404"),
        ("/gone", NotFoundError, "no such page .410"),
        ("/forbidden", NetworkError, "refuses .* .403"),
        ("/broken", NetworkError, "out of order .500"),
        ("/picture", NoArticleError, "not a web page but image/png"),
        ("/empty", NoArticleError, "empty page"),
        ("/circle", NetworkError, "redirected more than"),
        ("/to-file", LoadError, "only http and https"),
        ("/to-private", NetworkError, "local network"),
        ("/to-mapped", NetworkError, "local network"),
        ("/announced", NetworkError, "larger than"),
        ("/large", NetworkError, "larger than"),
        ("/bomb", NetworkError, "larger than"),
        ("/strange-packing", NetworkError, "packed in a way"),
        ("/damaged-packing", NetworkError, "damaged"),
        ("/nonsense", NetworkError, "no web page"),
    ],
)
def test_what_is_no_page(site: str, path: str, error: type[LoadError], told: str) -> None:
    refused(site + path, error, told)


def test_a_page_that_has_not_changed_is_not_sent_again(site: str) -> None:
    network = Network(hosts=Hosts(Pauses(sleep=lambda s: None)))
    first = network.fetch(site + "/dated")
    assert first.validators
    assert network.fetch(site + "/dated") is first


def test_a_page_without_validators_is_sent_again(site: str) -> None:
    network = Network(hosts=Hosts(Pauses(sleep=lambda s: None)))
    assert network.fetch(site + "/article") is not network.fetch(site + "/article")


def test_no_cookies_are_kept(site: str) -> None:
    assert fetch(site + "/cookie").data == b"cookies: None"


def test_a_page_may_lead_to_the_local_network_where_the_user_allows_it(site: str) -> None:
    with pytest.raises(NetworkError, match="can't be reached"):
        fetch(site + "/to-private", deadline=5, rules=Rules(allow_private=True))


def test_pages_come_through_the_systems_proxy(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", site)
    assert b"Port Ellery" in fetch("http://calder.example/article").data
    with pytest.raises(NetworkError, match="can't be reached"):
        fetch("http://no-such-host.invalid/article", rules=Rules(use_proxies=False))


def test_a_page_behind_a_proxy_may_not_lead_to_the_local_network(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", site)
    with pytest.raises(NetworkError, match="local network"):
        fetch("http://calder.example/to-private")


def test_a_proxy_of_an_unknown_kind_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "socks5://proxy.example:1080")
    with pytest.raises(NetworkError, match=r"proxy socks5://proxy\.example is of a kind"):
        fetch("http://calder.example/article")


@pytest.mark.parametrize("path", ["/drip", "/drip-headers", "/silent"])
def test_the_deadline_is_one_for_the_whole(site: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(NetworkError, match="did not come within 1 seconds"):
        fetch(site + path, deadline=1)
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("path", ["/drip", "/drip-headers", "/silent"])
def test_a_fetch_that_nobody_wants_any_more_ends_soon(site: str, path: str) -> None:
    started = time.monotonic()
    with pytest.raises(StoppedError):
        fetch(site + path, cancelled=lambda: time.monotonic() - started > 0.3)
    assert time.monotonic() - started < 3


def test_how_much_has_come_is_told(site: str) -> None:
    heard: list[tuple[int, int]] = []
    page = fetch(site + "/article", arrived=lambda come, there: heard.append((come, there)))
    assert heard[-1] == (len(page.data), len(page.data))


@pytest.mark.parametrize(
    ("url", "error", "told"),
    [
        ("http://127.0.0.1:9/", NetworkError, "can't be reached"),
        ("http://no-such-host.invalid/", NetworkError, "can't be reached"),
        ("ftp://calder.example/a", LoadError, "only http and https"),
        ("http://", LoadError, "not a valid address"),
        ("http://calder.example:99999/", LoadError, "not a valid address"),
        ("http://me:secret@calder.example/", LoadError, "not a valid address"),
        ("http://[::1", LoadError, "not a valid address"),
        ("http://cal\u2028der.example/", LoadError, "."),
    ],
)
def test_addresses_that_lead_nowhere(url: str, error: type[LoadError], told: str) -> None:
    refused(url, error, told)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://calder.example/a", True),
        (" HTTP://calder.example", True),
        ("ftp://x", True),
        ("article.txt", False),
        ("C:\\a.txt", False),
        ("-", False),
    ],
)
def test_is_url(text: str, url: bool) -> None:
    assert is_url(text) is url


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:1::", False),
        ("nonsense", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
