"""An order of articles that depends on what they are, not on where they stand: the same articles give the same findings."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.article import Article


def in_order(articles: Sequence[Article]) -> list[int]:
    """The positions of the articles, in the order in which the engine takes them."""
    return sorted(range(len(articles)), key=lambda at: _identity(articles[at]))


def rank_of(order: Sequence[int]) -> list[int]:
    """For each position its place in the order."""
    ranks = [0] * len(order)
    for rank, position in enumerate(order):
        ranks[position] = rank
    return ranks


def _identity(article: Article) -> tuple[str, ...]:
    named = (article.id, article.outlet, article.published, article.headline, article.byline, article.url, article.language)
    return tuple(part or "" for part in named)
