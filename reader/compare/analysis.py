"""What belongs to one article alone: computed once, reused in every comparison that the article takes part in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.align.aligner import Alignable, alignable
from reader.align.copies import Fingerprints, fingerprints
from reader.compare.context import frequencies
from reader.compare.credits import Credits, credits_of
from reader.compare.garbage import no_search
from reader.compare.ready import Ready, ready
from reader.facts.kind import FactKind, Passage, Side, passages_of
from reader.facts.table import KINDS
from reader.model.article import Article
from reader.model.comparison import AnalysedArticle
from reader.model.mention import Mention
from reader.text.document import Document, document_of


@dataclass(frozen=True, slots=True)
class Analysis:
    """An article's prepared text, its mentions by kind, and what aligning needs."""

    article: Article
    document: Document
    found: Mapping[str, tuple[Mention, ...]]
    alignable: Alignable
    frequencies: Counter[str]
    """In how many sentences each stem stands."""
    mentions: tuple[Mention, ...]
    """All mentions in text order, as the comparison shows them."""
    prints: Fingerprints
    credits: Credits
    published_at: datetime | None
    """When it was published, as `moment_of` has it."""
    ready: Mapping[str, Ready]
    """The mentions by kind, prepared for being paired."""
    passages: tuple[Passage, ...]
    """The sentences with what was found in them."""

    def analysed(self) -> AnalysedArticle:
        """The part that a comparison shows."""
        return AnalysedArticle(self.article, self.document.sentences, self.mentions)

    def side(self, mention: Mention) -> Side:
        """A mention with what surrounds it."""
        return Side(self.document, mention, self.found, self.published_at)


def moment_of(article: Article) -> datetime | None:
    """When an article was published, in universal time without a zone: the moment, or midnight of the day, or None."""
    moment = article.published_at
    if moment is not None:
        return moment.astimezone(UTC).replace(tzinfo=None)
    day = article.published_day
    return datetime(day.year, day.month, day.day) if day else None


@no_search()
def analyse(article: Article, kinds: tuple[FactKind, ...] = KINDS) -> Analysis:
    """Finds all facts of one article and prepares it for being compared. Time grows linearly with its text."""
    document = document_of(article)
    found = _found_in(document, kinds)
    moment = moment_of(article)
    return Analysis(
        article,
        document,
        found,
        alignable(document, normal_forms(found, kinds)),
        frequencies(document),
        _in_order(found),
        fingerprints(document, [m.span for m in found.get("quote", ())]),
        credits_of(article),
        moment,
        {kind.name: ready(kind, [Side(document, m, found, moment) for m in found[kind.name]]) for kind in kinds},
        passages_of(document, found),
    )


@no_search()
def read_facts(article: Article, kinds: tuple[FactKind, ...] = KINDS) -> AnalysedArticle:
    """The facts of one article that will not be compared: what `analyse` finds, without what only comparing needs."""
    document = document_of(article)
    return AnalysedArticle(article, document.sentences, _in_order(_found_in(document, kinds)))


def normal_forms(found: Mapping[str, Sequence[Mention]], kinds: Sequence[FactKind]) -> dict[int, set[str]]:
    """For each sentence the normal forms of what it tells, each with its kind."""
    forms: dict[int, set[str]] = {}
    for kind in kinds:
        for mention in found[kind.name] if kind.normal else ():
            if kind.normal and (form := kind.normal(mention)):
                forms.setdefault(mention.sentence, set()).add(f"{kind.name} {form}")
    return forms


def _found_in(document: Document, kinds: tuple[FactKind, ...]) -> dict[str, tuple[Mention, ...]]:
    found: dict[str, tuple[Mention, ...]] = {}
    for kind in kinds:
        found[kind.name] = tuple(kind.find(document, found))
    return found


def _in_order(found: Mapping[str, tuple[Mention, ...]]) -> tuple[Mention, ...]:
    """All mentions in text order, those that start together in the order of the table of kinds."""
    order = {name: i for i, name in enumerate(found)}
    return tuple(sorted((m for of_kind in found.values() for m in of_kind), key=lambda m: (m.span.start, order[m.kind], m.span.end)))
