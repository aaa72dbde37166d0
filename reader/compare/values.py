"""What a row shows of a mention."""

from __future__ import annotations

from reader.facts.kind import FactKind
from reader.model.comparison import AnalysedArticle
from reader.model.finding import FindingValue
from reader.model.mention import Modality

_HEDGES = {
    Modality.ALLEGED: "alleged",
    Modality.DENIED: "denied",
    Modality.POSSIBLE: "possible",
    Modality.PLANNED: "planned",
}


def value_of(kind: FactKind, analysed: AnalysedArticle, article: int, index: int) -> FindingValue:
    """What the article at position `article` says with the mention at `index` among its mentions."""
    mention = analysed.mentions[index]
    hedges = (_HEDGES[mention.modality],) if mention.modality in _HEDGES else ()
    span = kind.shown(mention) if kind.shown else mention.span
    words = span.of(analysed.article.text)
    return FindingValue(article, span, words, mention.value, index, mention.sentence, mention.credited_to, hedges)
