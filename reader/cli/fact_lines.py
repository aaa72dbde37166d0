"""The facts of one text, one JSON object a line."""

from __future__ import annotations

from dataclasses import replace

from reader.cli.json_lines import Answer, Question, shielded
from reader.compare.analysis import read_facts
from reader.exports.json_format import Data, articles_data, mentions_data
from reader.model.article import Article
from reader.service.loading import article_from_fields


def answer_facts(line: bytes, day: str | None = None) -> Answer:
    """Answers `{"id", "text", "published", "language"}` with the facts of that text, taken as it is."""

    def facts(question: Question) -> Data:
        analysed = (read_facts(dated(article_from_fields(question), day)),)
        return {**articles_data(analysed), **mentions_data(analysed)}

    return shielded(line, facts)


def dated(article: Article, day: str | None) -> Article:
    if not day:
        return article
    known = tuple((k, v) for k, v in article.metadata_from if k != "published")
    return replace(article, published=day, metadata_from=(*known, ("published", "user")))
