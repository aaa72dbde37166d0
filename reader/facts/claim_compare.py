"""How two claims stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.facts.kind import Judgement
from reader.facts.verbs import Form, forms_of
from reader.model.finding import Verdict
from reader.model.mention import Modality
from reader.text.lexicon import words_of

_WEAKER = {
    Modality.ALLEGED: "alleged",
    Modality.DENIED: "denied",
    Modality.POSSIBLE: "possible",
    Modality.PLANNED: "planned",
}


REACHED = "access"
"""The predicate of claims that the noun "access" carries."""

_DENIALS = frozenset({"deny", "reject", "refute", "dismiss", "dispute"})
_ROOT = 4
"""Letters that two forms of one name share at their start."""


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Verbs of happenings of one language: forms by spelling, the usual verb for a verb, and pairs that exclude each other.
    `contrasts` maps a word that is no verb, and points one way of two, to its counterparts ("higher", "guilty")."""

    forms: Mapping[str, Form]
    same: Mapping[str, str]
    opposite: frozenset[frozenset[str]]
    contrasts: Mapping[str, frozenset[str]]
    moments: frozenset[frozenset[str]]
    """Those of the pairs of which one can follow the other."""
    opposed: frozenset[str]
    """Verbs with an opposite, in their base forms."""
    related: Mapping[str, frozenset[str]]
    """For a verb, the other words that tell the same, in lower case: kill, die, dead."""

    nouns: frozenset[str]
    """Nouns and other words that can be a claim and are no verbs: "acceptance", "guilty"."""
    starters: frozenset[str]
    """All words that can be or open a claim, auxiliaries aside."""

    def usual(self, predicate: str) -> str:
        """The usual verb for a verb."""
        return self.same.get(predicate, predicate)

    def follows(self, one: str, two: str) -> bool:
        """Whether two predicates that exclude each other at one time can be two moments of one event: arrested, released."""
        return not self.moments.isdisjoint(frozenset((a, b)) for a in {one, self.usual(one)} for b in {two, self.usual(two)})

    def contrasts_only(self, one: str, two: str) -> bool:
        """Whether two predicates exclude each other as words that are no verbs: victory, defeat."""
        return two in self.contrasts.get(one, ()) and frozenset((one, two)) not in self.opposite

    def excludes(self, one: str, two: str) -> bool:
        """Whether two predicates cannot both be of one thing at one time."""
        if two in self.contrasts.get(one, ()):
            return True
        return not self.opposite.isdisjoint(frozenset((a, b)) for a in {one, self.usual(one)} for b in {two, self.usual(two)})


@lru_cache(maxsize=8)
def claim_words(language: str) -> ClaimWords:
    """The lists of a language, empty where it has none."""
    same = dict(entry.split(" = ") for entry in sorted(words_of("claims", language, "same")))
    pairs = [entry.split(" = ") for entry in words_of("claims", language, "opposite")]
    related: dict[str, set[str]] = {}
    for word, verb in (entry.split(" = ") for entry in words_of("claims", language, "related")):
        related.setdefault(verb, set()).add(word)
    contrasts: dict[str, set[str]] = {}
    for one, two in (entry.split(" = ") for entry in words_of("claims", language, "contrast")):
        contrasts.setdefault(one, set()).add(two)
        contrasts.setdefault(two, set()).add(one)
    forms = forms_of(words_of("claims", language, "verb"))
    return ClaimWords(
        forms,
        same,
        frozenset(frozenset(p) for p in pairs),
        {word: frozenset(others) for word, others in contrasts.items()},
        frozenset(frozenset(entry.split(" = ")) for entry in words_of("claims", language, "moments")),
        frozenset(word for pair in pairs for word in pair),
        {verb: frozenset(others) for verb, others in related.items()},
        frozenset(contrasts) | {entry.partition(" = ")[0] for entry in words_of("claims", language, "event noun")},
        frozenset(forms) | frozenset(contrasts) | {"not", "never"},
    )


@dataclass(frozen=True, slots=True)
class Act:
    """A claim ready to be compared. `subject` and `object` are the stems and names of their phrases, empty where unknown."""

    predicate: str
    positive: bool
    modality: Modality
    subject: frozenset[str]
    object: frozenset[str]


@lru_cache(maxsize=16384)
def keys_of(predicate: str, language: str) -> frozenset[str]:
    """Names of the groups of predicates in which `may_relate` relates this one; two without a common one it never relates."""
    words = claim_words(language)
    usual = words.usual(predicate)
    groups = {usual, *(["deny, reject …"] if predicate in _DENIALS else [])}
    groups |= {" / ".join(sorted((predicate, other))) for other in words.contrasts.get(predicate, ())}
    return frozenset(groups | {" / ".join(sorted(pair)) for pair in words.opposite if predicate in pair or usual in pair})


@lru_cache(maxsize=65536)
def excluding(one: str, two: str, language: str) -> bool:
    """Whether two predicates cannot both be of one thing at one time."""
    return claim_words(language).excludes(one, two)


@lru_cache(maxsize=65536)
def may_relate(one: str, two: str, language: str) -> bool:
    """Whether two predicates are such that `judge` could relate claims with them."""
    words = claim_words(language)
    return words.usual(one) == words.usual(two) or {one, two} <= _DENIALS or words.excludes(one, two)


def judge(one: Act, two: Act, language: str) -> Judgement | None:
    """Judges two claims. Both must share words of the subject and of the object; a part that one leaves open shares
    nothing, but is no obstacle where the other part is shared and nothing differs."""
    words = claim_words(language)
    a, b = words.usual(one.predicate), words.usual(two.predicate)
    if a == b == REACHED:
        return _reached(one, two)
    if {one.predicate, two.predicate} <= _DENIALS:
        return _denials(one, two)
    subject, thing = _shared(one.subject, two.subject), _shared(one.object, two.object)
    if subject is False or thing is False or (subject is None and thing is None):
        return None
    both = subject is True and (thing is True or not (one.object or two.object))
    if a == b:
        return _same_verb(one, two, a, both)
    if (
        words.excludes(one.predicate, two.predicate)
        and both
        and one.positive
        and two.positive
        and one.modality is two.modality is Modality.ASSERTED
    ):
        return Judgement(Verdict.DIFFER, f"to {one.predicate} is the opposite of to {two.predicate}")
    return None


def _shared(one: frozenset[str], two: frozenset[str]) -> bool | None:
    """Whether two phrases speak of the same: True, False, or None where one of them is unknown."""
    if not one or not two:
        return None
    return bool(one & two)


def _same_verb(one: Act, two: Act, verb: str, both: bool) -> Judgement | None:
    if one.positive != two.positive:
        return _against(one, two, verb) if both else None
    if one.modality is two.modality:
        if not both:
            return None
        return Judgement(Verdict.AGREE, f"both say the same of “{verb}”" if one.positive else f"both say “not {verb}”")
    if Modality.DENIED in (one.modality, two.modality):
        return None
    weaker = _WEAKER.get(two.modality) or _WEAKER.get(one.modality) or ""
    return Judgement(Verdict.COMPATIBLE, f"one says it only as {weaker}") if both else None


def _against(one: Act, two: Act, verb: str) -> Judgement | None:
    """One says that it happened, the other that it did not. A denial and the report of a denial agree."""
    negative = two if one.positive else one
    positive = one if one.positive else two
    if positive.modality is Modality.DENIED:
        return Judgement(Verdict.AGREE, f"both report that “{verb}” is denied")
    if positive.modality is Modality.ASSERTED and negative.modality is Modality.ASSERTED:
        return Judgement(Verdict.DIFFER, f"one says “{verb}”, the other “not {verb}”")
    return None


def _reached(one: Act, two: Act) -> Judgement:
    """What was reached, in two wordings: neither shuts the other out."""
    if one.object & two.object:
        return Judgement(Verdict.AGREE, "both speak of the same")
    return Judgement(Verdict.COMPATIBLE, "both say what was reached, in words of their own; neither shuts the other out")


def _denials(one: Act, two: Act) -> Judgement | None:
    """Two reports that somebody denies it agree, whatever noun stands for what is denied."""
    if one.positive != two.positive or not _kin(one.subject, two.subject):
        return None
    return Judgement(Verdict.AGREE, "both report the denial")


def _kin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether a word of one is a form of a word of the other, a country and its people included (China, Chinese)."""
    return any(a[:_ROOT] == b[:_ROOT] for a in one for b in two if min(len(a), len(b)) >= _ROOT)
