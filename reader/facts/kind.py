"""What a kind of fact has to bring: how to find it, how to compare two values of it, and how screens name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.model.finding import Verdict
from reader.model.mention import Mention
from reader.model.span import Span
from reader.text.document import Document

Found = Mapping[str, Sequence[Mention]]
"""Mentions found so far in one document, by kind: a finder may build on the kinds that stand before it in the table."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two mentions to be compared, with what surrounds it. `published` is the moment of publication or None."""

    document: Document
    mention: Mention
    found: Found
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """How two mentions stand in two aligned sentences. `same` tells that equal words hold both in the same place; `share`
    is how alike their surroundings are (0 to 1), `near` how many words of weight stand near both, `score` how surely the
    sentences report the same (0 to 100), `leads` whether both stand where the articles begin and tell their news."""

    same: bool
    share: float
    near: int
    score: float
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """How two values of one fact stand to each other. `verdict` is agree, compatible, differ or update; `reason` is a
    clause without a subject's letter and without a full stop, which follows the values in a sentence: "both are 2 December
    2024", "“about 3,000” leaves room for 3,012", "a day cannot be both". `plain` marks a conflict
    that both state so fully that their surroundings need not be alike, `doubtful` one of values so far apart, or one so much vaguer than
    the other, that much must say that they are of one fact, `told` one whose reason says something even where both have the same
    words. `title` is what the fact is called, "" where its kind tells."""

    verdict: Verdict
    reason: str
    plain: bool = False
    doubtful: bool = False
    title: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Whom or what a mention names: the fullest form in its article, the type (PER, ORG, LOC), the other forms there, the title."""

    canonical: str
    type: str
    forms: tuple[str, ...] = ()
    title: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One of two sentences that may be on the same point, by its index, with what was found in its article. `inside` holds the
    mentions that start in the sentence, by kind. Equal only to itself, so that what was found in it can be remembered."""

    document: Document
    found: Found
    sentence: int
    inside: Found

    def mentions(self, kind: str) -> Sequence[Mention]:
        """The mentions of a kind that start in the sentence, in text order."""
        return self.inside.get(kind, ())

    def side(self, mention: Mention) -> Side:
        """A mention with what surrounds it."""
        return Side(self.document, mention, self.found)


def passages_of(document: Document, found: Found) -> tuple[Passage, ...]:
    """The sentences of a document as passages, in order."""
    inside: list[dict[str, list[Mention]]] = [{} for _ in document.sentences]
    for kind, mentions in found.items():
        for mention in mentions:
            inside[mention.sentence].setdefault(kind, []).append(mention)
    return tuple(Passage(document, found, at, own) for at, own in enumerate(inside))


@dataclass(frozen=True, slots=True)
class Loose:
    """Two places that are one fact though they are no mentions of its kind, or not both, and the judgement on them."""

    left: Mention
    right: Mention
    judgement: Judgement

    def turned(self) -> Loose:
        """The same with the two articles the other way round."""
        return Loose(self.right, self.left, self.judgement)


Across = Callable[[Passage, Passage, Callable[[Span, Span], Place]], Iterable[Loose]]
"""Finds what no two mentions hold in two sentences; the last argument tells how alike the surroundings of two spans are. Of
several that share a place the first holds."""


@dataclass(frozen=True, slots=True)
class FactKind:
    """One row of the table of kinds.

    `find` returns the mentions of this kind in one document, in text order, not overlapping each other; it is pure and
    its time grows linearly with the text. `compare` judges two mentions that are already known to be about the same fact
    (the caller pairs them); None means that it can't be told, and nothing is shown. `label` and `plural` name the kind on
    screens; `icon` is the name of its picture.

    Which mentions are compared:

    - `anywhere`: two mentions can be the same fact wherever they stand (a quotation, a person's office); otherwise only in
      aligned passages. `conflict_aligned`: values that shut each other out are of one fact only in aligned passages, though
      others may be compared anywhere.
    - `keys` are such that `compare` relates no two mentions without a common one; they only save time.
    - `slot` tells which part of the sentence a mention plays ("from", "to"); mentions of different slots are never compared.
    - `likeness` is how alike the surroundings of two mentions must be at least (0 to 1). `counted` gives a word inside a
      mention that tells what it is about.
    - `topics` names what a mention is about in words that hold in any article: two with a common topic are one fact wherever
      they stand, two with different ones are not.
    - `distinct`: a value that the other article has too, anywhere, is no conflict.
    - `apart` tells of two mentions whose values shut each other out, by their clauses and their place, that they are of different
      things; then nothing is said.
    - `successive` tells of a mention that three such values that shut each other out are three things that happened, not three
      reports of one.
    - `divisible`: parts of one mention can be facts of their own (the sentences of a long quotation), so that it can stand in
      several rows.
    - `part` names the part of a change that a mention plays ("to", "from", "by"), "" for none: two of one part are one fact
      if another part of the change is the same.
    - `clash` judges two mentions that `compare` can't relate but that stand in aligned sentences, by their place in them.
    - `could_clash` tells quickly that `clash` will judge nothing, whatever the places; it only saves time.
    - `across` finds facts that no two mentions hold (a list of names beside one name, a quotation beside the same in other
      words). It is asked of aligned sentences, and of those for which `links` gives a common word, wherever they stand.

    - `normal` writes a value as any article would have it, "" where it tells nothing by itself: sentences with one normal form that
      is rare in both articles are taken for candidates of alignment even where no words are the same, and it is shown as a ground.

    `named` tells whom or what a mention names; only kinds that name something have it.

    How they are shown: `shown` gives the words of a mention that a row marks, all of it unless said otherwise. `alone` tells
    whether a mention without a counterpart is worth a row of its own (verdict `only`). `minor`: that sources agree on it tells
    a reader little. `title` calls a fact by a mention of it as a person would, `conflict_title` one on which sources differ;
    empty where the text gives no title: then `heading` stands in front of the words around the mention.
    """

    name: str
    label: str
    plural: str
    icon: str
    find: Callable[[Document, Found], Sequence[Mention]]
    compare: Callable[[Side, Side], Judgement | None]
    anywhere: bool = False
    alone: Callable[[Mention], bool] | None = None
    slot: Callable[[Document, Mention], str] | None = None
    part: Callable[[Mention], str] | None = None
    clash: Callable[[Side, Side, Place], Judgement | None] | None = None
    shown: Callable[[Mention], Span] | None = None
    likeness: float = 0.0
    conflict_aligned: bool = False
    successive: Callable[[Mention], bool] | None = None
    divisible: bool = False
    across: Across | None = None
    links: Callable[[Passage], frozenset[str]] | None = None
    topics: Callable[[Side], frozenset[str]] | None = None
    counted: Callable[[Mention], str] | None = None
    normal: Callable[[Mention], str] | None = None
    distinct: bool = False
    apart: Callable[[Side, Side, Place], bool] | None = None
    keys: Callable[[Side], frozenset[str]] | None = None
    could_clash: Callable[[Side, Side], bool] | None = None
    minor: bool = False
    title: Callable[[Side], str] | None = None
    conflict_title: Callable[[Side], str] | None = None
    heading: str = ""
    named: Callable[[Mention], Named | None] | None = None
