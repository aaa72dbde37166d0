"""The comparison of one event's articles, one JSON object a line."""

from __future__ import annotations

from reader.cli.json_lines import Answer, BadLineError, Question, shielded
from reader.compare.engine import compare
from reader.exports.json_format import Data, comparison_data
from reader.service.loading import article_from_fields


def answer_comparison(line: bytes) -> Answer:
    """Answers `{"id", "articles": [...]}` with the comparison of the articles, their texts taken as they are."""
    return shielded(line, _compared)


def _compared(question: Question) -> Data:
    articles = question.get("articles")
    if not isinstance(articles, list) or not articles or not all(isinstance(a, dict) for a in articles):
        raise BadLineError("“articles” is no list of articles")
    return {"comparison": comparison_data(compare([article_from_fields(a) for a in articles]))}
