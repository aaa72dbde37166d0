"""Claims: what is said to have happened, whether it did, and how sure the text is of it."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from reader.facts.claim_across import ACROSS
from reader.facts.claim_clash import Saying, clash_sayings, tells_both
from reader.facts.claim_compare import REACHED, Act, excluding, judge, keys_of, may_relate
from reader.facts.claim_find import find
from reader.facts.claim_value import ClaimValue
from reader.facts.grammar import Range, Tag, scan_of
from reader.facts.kind import FactKind, Judgement, Place, Side
from reader.facts.speakers import resolve
from reader.facts.titles import claim_title
from reader.model.finding import Verdict
from reader.model.mention import Mention, Modality
from reader.model.span import Span
from reader.text.document import Document


def compare(left: Side, right: Side) -> Judgement | None:
    """Judges two claims; None unless both clearly say the same of the same."""
    values = left.mention.value, right.mention.value
    if not isinstance(values[0], ClaimValue) or not isinstance(values[1], ClaimValue):
        return None
    if not may_relate(values[0].predicate, values[1].predicate, left.document.language):
        return None
    one, two = _act(left), _act(right)
    if one is None or two is None:
        return None
    judged = judge(one, two, left.document.language)
    opposites = judged is not None and judged.verdict is Verdict.DIFFER and one.positive and two.positive
    if opposites and tells_both(_saying(left, values[0]), _saying(right, values[1])):
        return None
    done = judged is not None and (_done_since(left, one, right, two) or _done_since(right, two, left, one))
    return Judgement(Verdict.UPDATE, "it was planned at first, and the later report says that it happened") if done else judged


def _done_since(earlier: Side, plan: Act, later: Side, deed: Act) -> bool:
    """Whether what is planned in one report is told as a fact in one of a later day."""
    days = earlier.document.published, later.document.published
    planned = plan.modality is Modality.PLANNED and deed.modality is Modality.ASSERTED and plan.positive and deed.positive
    return planned and days[0] is not None and days[1] is not None and days[0] < days[1]


def keys(side: Side) -> frozenset[str]:
    """What two claims must have in common to be compared: the usual verb, or a pair of verbs that exclude each other."""
    value = side.mention.value
    return keys_of(value.predicate, side.document.language) if isinstance(value, ClaimValue) else frozenset()


def _act(side: Side) -> Act | None:
    value = side.mention.value
    if not isinstance(value, ClaimValue) or _quoted(side):
        return None
    modality = Modality(value.modality)
    if modality is Modality.CONFIRMED:
        modality = Modality.ASSERTED  # who confirms it says it
    document = side.document
    return Act(value.predicate, value.polarity == "positive", modality, _who(document, value.subject), _who(document, value.object))


def _quoted(side: Side) -> bool:
    """Whether the claim stands inside a quotation."""
    quotes = side.found.get("quote", ())
    before = bisect_right(quotes, side.mention.span.start, key=_start)
    return before > 0 and quotes[before - 1].span.contains(side.mention.span)


def _start(mention: Mention) -> int:
    return mention.span.start


@lru_cache(maxsize=16384)
def _who(document: Document, span: Span | None) -> frozenset[str]:
    """What a phrase speaks of: stems of its words, and the full name behind it."""
    if span is None:
        return frozenset()
    scan = scan_of(document)
    first = document.token_at(span.start)
    last = max(first, document.token_at(span.end - 1))
    kept = (Tag.NAME, Tag.OTHER, Tag.SPEECH)
    stems = {document.stem(document.tokens[i]) for i in range(first, last + 1) if scan.tags[i] in kept}
    name = resolve(scan, Range(first, last))
    return frozenset(stems | ({w.casefold() for w in name.split()} if name else set()))


def clash(left: Side, right: Side, place: Place) -> Judgement | None:
    """Two claims in aligned sentences of which one denies what the other says, or says the opposite. What two quotations
    say is judged by their words."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, ClaimValue) or not isinstance(two, ClaimValue) or (_quoted(left) and _quoted(right)):
        return None
    return clash_sayings(_saying(left, one), _saying(right, two), place, left.document.language)


def could_clash(left: Side, right: Side) -> bool:
    """Whether two claims are such that `clash` could judge them: one affirmed and one denied, or two that exclude each other."""
    one, two = left.mention.value, right.mention.value
    if not isinstance(one, ClaimValue) or not isinstance(two, ClaimValue):
        return False
    return one.polarity != two.polarity or excluding(one.predicate, two.predicate, left.document.language)


def _saying(side: Side, value: ClaimValue) -> Saying:
    return Saying(side.document, side.mention, value)


def shown(mention: Mention) -> Span:
    """The verb with its auxiliaries; of what was reached, the thing itself."""
    value = mention.value
    return value.object if isinstance(value, ClaimValue) and value.predicate == REACHED and value.object else mention.span


CLAIM = FactKind(
    "claim",
    "Claim",
    "Claims",
    "lines",
    find,
    compare,
    clash=clash,
    keys=keys,
    could_clash=could_clash,
    shown=shown,
    across=ACROSS.across,
    links=ACROSS.links,
    title=claim_title,
)
