"""The comparison as JSON: the contract with other programs. Fields may be added, never renamed.

Every `start` and `end` counts code points of the article's `text`; `article` is the position in `articles`; a mention's id
is its article's position and its own among that article's mentions, "0.12".
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from reader.exports.format import PLAIN, Format, Page
from reader.model.alignment import Alignment, Match, Passage, PassageGroup
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle, Comparison, Origin
from reader.model.finding import Finding, FindingValue
from reader.model.mention import Mention
from reader.model.naming import EventName
from reader.model.span import Span

SCHEMA = "parallax/comparison/1"

Data = dict[str, Any]


def write(comparison: Comparison, page: Page = PLAIN) -> str:
    """The comparison as one line of JSON."""
    return dumps(comparison_data(comparison)) + "\n"


FORMAT = Format("json", "JSON", ".json", write)


def dumps(data: Data) -> str:
    """One line of JSON; what JSON has no form for is an error, not a guess."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False)


def comparison_data(comparison: Comparison) -> Data:
    """The whole comparison in plain lists and dictionaries."""
    match_of = {(pair.left, pair.right): match for match in comparison.matches for pair in match.pairs}
    return {
        "schema": SCHEMA,
        **articles_data(comparison.articles),
        **mentions_data(comparison.articles),
        "alignments": [_alignment(a, match_of.get((a.left, a.right))) for a in comparison.alignments],
        "groups": [_group(g) for g in comparison.groups],
        "findings": [_finding(f) for f in comparison.findings],
        "origins": [_origin(o) for o in comparison.origins],
        "matches": [_match(m) for m in comparison.matches],
        "names": [_name(n) for n in comparison.names],
    }


def articles_data(articles: Sequence[AnalysedArticle]) -> Data:
    """What was loaded, without mentions: `{"articles": [...]}`."""
    return {"articles": [_article(a.article, a.sentences) for a in articles]}


def mentions_data(articles: Sequence[AnalysedArticle]) -> Data:
    """The mentions of all articles: `{"mentions": [...]}`."""
    return {"mentions": [_mention(a, i, m) for a, analysed in enumerate(articles) for i, m in enumerate(analysed.mentions)]}


def plain(value: object) -> Any:
    """A value in plain data: dataclasses by their fields, dates in ISO 8601, places as `{"start", "end"}`.

    Raises TypeError for what has no plain form. Numbers without end become null.
    """
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, float | Decimal):
        return _number(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"no plain form for {type(value).__name__}")


def _number(value: float | Decimal) -> int | float | None:
    number = float(value)
    if not math.isfinite(number):
        return None
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def _article(article: Article, sentences: tuple[Span, ...]) -> Data:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "headline": article.headline,
        "byline": article.byline,
        "published": article.published,
        "url": article.url,
        "language": article.language,
        "text": article.text,
        "paragraphs": [[s.start, s.end] for s in article.paragraphs],
        "sentences": [[s.start, s.end] for s in sentences],
        "notices": plain(article.notices),
        "dropped": plain(article.dropped),
        "metadata_from": dict(article.metadata_from),
    }


def _mention(article: int, index: int, mention: Mention) -> Data:
    return {
        "id": f"{article}.{index}",
        "article": article,
        "kind": mention.kind,
        "start": mention.span.start,
        "end": mention.span.end,
        "text": mention.text,
        "value": plain(mention.value),
        "credited_to": _credit(mention),
        "modality": mention.modality.value,
        "sentence": mention.sentence,
    }


def _credit(said: Mention | FindingValue) -> Data | None:
    credit = said.credited_to
    return {"text": credit.text, "start": credit.span.start, "end": credit.span.end} if credit else None


def _name(name: EventName) -> Data:
    return {
        "canonical": name.canonical,
        "type": name.type,
        "forms": [{"text": form.text, "articles": list(form.articles)} for form in name.forms],
        "titles": list(name.titles),
        "mentions": [f"{article}.{at}" for article, at in name.mentions],
    }


def _passage(passage: Passage) -> Data:
    return {"article": passage.article, "sentences": list(passage.sentences)}


def _alignment(alignment: Alignment, match: Match | None) -> Data:
    """An alignment of two sentences, with what the match tells that it is part of; those of tier `unsure` are in none."""
    return {**_aligned(alignment), "reasons": plain(alignment.reasons), **(_order(match) if match else {})}


def _match(match: Match) -> Data:
    return {**_aligned(match), "shape": match.shape.value, "reasons": plain(match.reasons), **_order(match)}


def _aligned(aligned: Alignment | Match) -> Data:
    return {
        "left": _passage(aligned.left),
        "right": _passage(aligned.right),
        "score": _number(aligned.score),
        "tier": aligned.tier.value,
        "kind": aligned.kind.value,
    }


def _order(match: Match) -> Data:
    return {"moved": match.moved, "told_in": list(match.told_in)}


def _group(group: PassageGroup) -> Data:
    return {
        "id": group.id,
        "passages": [_passage(p) for p in group.passages],
        "articles_without": list(group.articles_without),
    }


def _finding(finding: Finding) -> Data:
    return {
        "id": finding.id,
        "kind": finding.kind,
        "verdict": finding.verdict.value,
        "what": finding.what,
        "reason": finding.reason,
        "group": finding.group,
        "tier": finding.tier.value,
        "origins": finding.origins,
        "values": [_value(v) for v in finding.values],
        "why": plain(finding.why),
        "time": finding.time,
    }


def _value(value: FindingValue) -> Data:
    return {
        "article": value.article,
        "mention": None if value.mention is None else f"{value.article}.{value.mention}",
        "start": value.span.start,
        "end": value.span.end,
        "text": value.text,
        "value": plain(value.value),
        "credited_to": _credit(value),
        "sentence": value.sentence,
        "hedges": list(value.hedges),
    }


def _origin(origin: Origin) -> Data:
    return {"articles": list(origin.articles), "label": origin.label, "evidence": list(origin.evidence)}
