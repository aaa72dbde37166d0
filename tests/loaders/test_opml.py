"""OPML: what it lists is told; nothing in it is followed."""

from __future__ import annotations

import pytest

from reader.errors import NoArticleError
from reader.loaders.opml import OPML, Subscription, subscriptions
from tests.loaders.sources import outcome, source


def opml(body: str, before: str = "") -> str:
    return f'<?xml version="1.0"?>{before}<opml version="2.0"><head><title>Mine</title></head><body>{body}</body></opml>'


FEEDS = (
    '<outline text="Sea"><outline type="rss" text="Calder Post" xmlUrl="https://calder.example/feed" htmlUrl="https://calder.example/"/>'
    '<outline type="rss" title="Lantern &amp; Daily" text="x" xmlUrl="https://lantern.example/feed"/></outline>'
    '<outline text="Again" xmlUrl="https://calder.example/feed"/><outline text="No feed"/><outline text="File" xmlUrl="file:///etc/hostname"/>'
)


def test_the_feeds_of_a_list() -> None:
    assert subscriptions(source(opml(FEEDS))) == (
        Subscription("Calder Post", "https://calder.example/feed", "https://calder.example/"),
        Subscription("Lantern & Daily", "https://lantern.example/feed", ""),
    )


def test_it_is_told_in_one_line_with_what_it_lists() -> None:
    given = source(opml(FEEDS), "feeds.xml")
    assert OPML.recognises(given)
    with pytest.raises(
        NoArticleError, match=r"a list of subscriptions with 2 feeds \(Calder Post, Lantern & Daily\), not an article"
    ) as caught:
        OPML.load(given)
    assert caught.value.read == "Calder Post\nhttps://calder.example/feed\n\nLantern & Daily\nhttps://lantern.example/feed"


@pytest.mark.parametrize(
    "text",
    [
        opml(""),
        opml('<outline type="include" text="x" url="http://127.0.0.1:9/self.opml"/>'),
        opml('<outline text="x">' * 20_000),
        opml("<outline text='a'>&x;</outline>", '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
        opml(
            '<outline text="&a9;" xmlUrl="https://calder.example/"/>',
            "<!DOCTYPE opml [" + "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10)) + "]>",
        ),
        "<opml",
    ],
    ids=["empty", "include", "deep", "entity", "laughs", "cut"],
)
def test_lists_made_to_do_harm_end(text: str) -> None:
    assert isinstance(outcome(OPML, source(text)), Exception)
