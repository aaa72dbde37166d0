"""Several pages fetched side by side, while what came first is already read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.loaders.network import Arrived, Network, Page

if TYPE_CHECKING:
    from concurrent.futures import Future

_AT_ONCE = 4
"""Pages of all hosts that are fetched at the same time; for one host there are fewer (`reader.loaders.hosts`)."""


@contextmanager
def fetching(urls: Sequence[str], network: Network, arrived: Arrived, cancelled: Callable[[], bool]) -> Iterator[Callable[[str], Page]]:
    """Starts fetching and gives a function that waits for one of the pages and raises what went wrong with it. Of a page
    that is alone `arrived` hears how much has come.

    What nobody has waited for when the block ends is not started any more; what is under way ends by its deadline.
    """
    if len(urls) < 2:
        yield lambda url: network.fetch(url, arrived=arrived, cancelled=cancelled)
        return
    from concurrent.futures import ThreadPoolExecutor  # files and single pages do without

    pool = ThreadPoolExecutor(min(_AT_ONCE, len(urls)), thread_name_prefix="fetch")
    try:
        pages: dict[str, Future[Page]] = {url: pool.submit(network.fetch, url, cancelled=cancelled) for url in dict.fromkeys(urls)}
        yield lambda url: pages[url].result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
