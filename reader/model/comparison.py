"""The result of a comparison: the only thing that screens, the command line and exports read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.alignment import Alignment, Match, PassageGroup
from reader.model.article import Article
from reader.model.finding import Finding
from reader.model.mention import Mention
from reader.model.naming import EventName
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class AnalysedArticle:
    """An article with what belongs to it alone: its sentences and its mentions, both in text order."""

    article: Article
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles (positions in the comparison) whose text goes back to the same copy, a name for it, and the evidence."""

    articles: tuple[int, ...]
    label: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that was found, immutable. An article is known by its position in `articles`; findings stand in the order of
    the ledger, most important first, alignments and matches in the order of their two articles. Alignments are of single sentences;
    `matches` are the passages that these make together. `names` are the persons, bodies and places of all articles."""

    articles: tuple[AnalysedArticle, ...]
    alignments: tuple[Alignment, ...]
    groups: tuple[PassageGroup, ...]
    findings: tuple[Finding, ...]
    origins: tuple[Origin, ...]
    matches: tuple[Match, ...] = ()
    names: tuple[EventName, ...] = ()
