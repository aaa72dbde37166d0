"""Two claims that stand in the same place of two sentences, and exclude each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from reader.facts.claim_compare import ClaimWords, claim_words
from reader.facts.claim_value import ClaimValue
from reader.facts.kind import Judgement, Place
from reader.facts.negation import grammatical, hidden
from reader.model.finding import Verdict
from reader.model.mention import Mention, Modality
from reader.model.span import Span
from reader.text.document import Document
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_ALIKE = 0.3
_MUCH_ALIKE = 0.45
"""Shares of like surroundings."""
_NEAR = 2
_MANY_NEAR = 2
"""Words of weight near both."""
_SURE = 80.0
_VERY_SURE = 95.0
"""Scores of the sentences' alignment."""
_WAITS = frozenset({"until", "till", "unless", "nor"})
"""Words that turn a denial where only one has them: "did not speak until Monday" says that somebody spoke."""
_BEHIND = 3
"""Words of weight behind a verb that say nothing by itself, which tell what is said."""
_EMPTY = frozenset({"be", "have", "do"})
"""Predicates that say nothing by themselves."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim with the text that it stands in."""

    document: Document
    mention: Mention
    value: ClaimValue

    @property
    def positive(self) -> bool:
        """Whether it says that something is so."""
        return self.value.polarity == "positive"

    @property
    def verb(self) -> str:
        """The verb as it stands there, folded."""
        span = self.value.verb
        return self.document.tokens[self.document.token_at(span.start)].folded

    def auxiliaries(self) -> frozenset[str]:
        """What its verb group has of be, have and do, and its other auxiliaries as they are."""
        language = self.document.language
        own = {t.folded for t in self.document.tokens_in(self.mention.span)} & words_of("grammar", language, "auxiliary")
        kinds = {kind for kind in _EMPTY for word in own if word in words_of("grammar", language, kind)}
        return frozenset(kinds | own - frozenset().union(*(words_of("grammar", language, kind) for kind in _EMPTY)))

    def words(self) -> frozenset[str]:
        """The folded words of its sentence."""
        return _words_of(self.document, self.mention.sentence)

    def stems(self) -> frozenset[str]:
        """The stems of all words of its sentence, irregular verbs also by their base forms."""
        tokens = [t for t in self.document.tokens_of_sentence(self.mention.sentence) if t.kind is TokenKind.WORD]
        forms = claim_words(self.document.language).forms
        bases = {forms[t.folded].base for t in tokens if t.folded in forms}
        return frozenset(self.document.stem(t) for t in tokens) | {self.document.stem_of(base) for base in bases}


@lru_cache(maxsize=16384)
def _words_of(document: Document, sentence: int) -> frozenset[str]:
    return frozenset(t.folded for t in document.tokens_of_sentence(sentence))


def clash_sayings(one: Saying, two: Saying, place: Place, language: str) -> Judgement | None:
    """Judges two claims by their words and their place; None where they don't clearly exclude each other."""
    words = claim_words(language)
    if words.excludes(one.value.predicate, two.value.predicate):
        return _opposite(one, two, place, words)
    if one.positive == two.positive or Modality.DENIED in (one.mention.modality, two.mention.modality) or _elsewhere(one, two):
        return None
    a, b = words.usual(one.value.predicate), words.usual(two.value.predicate)
    if not _WAITS.isdisjoint(one.words() ^ two.words()):
        return None
    same = a == b or one.document.stem_of(a) == two.document.stem_of(b)
    if not same and {a, b} & _EMPTY:
        return None
    if (not same and _of_other_things(one, two)) or (a == b == "be" and _says_other(one, two)):
        return None
    if not (_placed(place, empty=bool({a, b} & _EMPTY)) if same else _firmly_placed(place, one, two)) or not _one_denies_more(one, two):
        return None
    said, denied = (one, two) if one.positive else (two, one)
    return Judgement(Verdict.DIFFER, f"one says “{said.mention.text}”, the other “{denied.mention.text}”")


def _placed(place: Place, *, empty: bool = False) -> bool:
    """Whether the surroundings are so alike that one word more in common makes two claims one; an empty one asks for more."""
    if place.score < (_VERY_SURE if empty else _SURE):
        return False
    return place.same or (place.share >= _ALIKE and place.near >= _NEAR) or (place.share >= _MUCH_ALIKE and place.near > 0)


def _firmly_placed(place: Place, one: Saying, two: Saying) -> bool:
    """Whether the surroundings and the same auxiliaries say that two claims with different verbs are one."""
    if place.score < _VERY_SURE or place.share < _MUCH_ALIKE or place.near < _MANY_NEAR:
        return False
    return bool(one.auxiliaries()) and one.auxiliaries() == two.auxiliaries()


def _elsewhere(one: Saying, two: Saying) -> bool:
    """Whether the verb of one stands in the other's sentence too, as another verb: then that is its counterpart."""
    a, b = one.verb, two.verb
    return a != b and (a in two.words() or b in one.words())


def _one_denies_more(one: Saying, two: Saying) -> bool:
    """Whether one of the sentences has exactly one negation more than the other, hidden ones counted."""
    here, there = hidden(one.document, one.mention.sentence), hidden(two.document, two.mention.sentence)
    left = grammatical(one.document, one.mention.sentence) + len(here - there)
    right = grammatical(two.document, two.mention.sentence) + len(there - here)
    return abs(left - right) == 1


def _opposite(one: Saying, two: Saying, place: Place, words: ClaimWords) -> Judgement | None:
    """Opposites differ where both are affirmed in the same place, and neither sentence has the other's word."""
    if not (one.positive and two.positive) or not _placed(place) or tells_both(one, two):
        return None
    if not place.same and {one.verb, two.verb} & stop_words(one.document.language):
        return None
    if grammatical(one.document, one.mention.sentence) != grammatical(two.document, two.mention.sentence):
        return None  # "unable" and "not able"
    if _of_others(one, two) or (not place.same and words.follows(one.value.predicate, two.value.predicate)):
        return None
    if words.contrasts_only(one.value.predicate, two.value.predicate) and any(s.verb != s.value.predicate for s in (one, two)):
        return None
    return Judgement(Verdict.DIFFER, f"“{one.mention.text}” in one is “{two.mention.text}” in the other")


def _says_other(one: Saying, two: Saying) -> bool:
    """Whether what stands behind a form of "be" is nowhere in the other sentence: "were not hot", "were a shock"."""
    return any(own and own.isdisjoint(other.stems()) for own, other in ((_behind(one), two), (_behind(two), one)))


def _behind(saying: Saying) -> frozenset[str]:
    """Stems of the first words of weight behind a verb, up to the next mark."""
    little, document = stop_words(saying.document.language), saying.document
    tokens = [t for t in document.tokens_of_sentence(saying.mention.sentence) if t.start >= saying.value.verb.end]
    words = [t for t in takewhile(lambda t: t.kind is not TokenKind.MARK, tokens) if t.folded not in little]
    return frozenset(document.stem(t) for t in words[:_BEHIND])


def _of_others(one: Saying, two: Saying) -> bool:
    """Whether those who do it or suffer it are told in both, and are not the same."""
    here, there = _people(one), _people(two)
    return bool(here and there) and here.isdisjoint(there)


def _people(saying: Saying) -> frozenset[str]:
    """Stems of the words of weight of a claim's subject and object."""
    return weighty(saying, saying.value.subject) | weighty(saying, saying.value.object)


def _of_other_things(one: Saying, two: Saying) -> bool:
    """Whether two claims with different verbs are about other things: "No application was made", "a hearing was held"."""
    here, there = _thing(one), _thing(two)
    if not here or not there or (one.value.subject is None) != (two.value.subject is None):
        return False
    denied = next((s for s in (one, two) if not s.positive), one)
    unshared = here.isdisjoint(two.stems()) or there.isdisjoint(one.stems())
    return unshared or (_denies_thing(denied) and not (here <= there or there <= here))


def _thing(saying: Saying) -> frozenset[str]:
    """What a claim is about: its subject, or what suffers it where nobody does it."""
    return weighty(saying, saying.value.subject or saying.value.object)


def _denies_thing(saying: Saying) -> bool:
    """Whether it is the thing that is denied, not the verb: "No application was made"."""
    part = saying.value.subject or saying.value.object
    if part is None:
        return False
    at = saying.document.token_at(part.start)
    return "no" in {t.folded for t in saying.document.tokens[max(0, at - 1) : at + 1]}


def weighty(saying: Saying, part: Span | None) -> frozenset[str]:
    """Stems of the words of weight of a part of a claim."""
    if part is None:
        return frozenset()
    little = stop_words(saying.document.language)
    return frozenset(
        saying.document.stem(t) for t in saying.document.tokens_in(part) if t.kind is TokenKind.WORD and t.folded not in little
    )


def tells_both(one: Saying, two: Saying) -> bool:
    """Whether a sentence has the verb of the other claim, too, or a word that tells the same."""
    words = claim_words(one.document.language)
    return _has(one, two, words) or _has(two, one, words)


def _has(one: Saying, two: Saying, words: ClaimWords) -> bool:
    """Whether one sentence has the verb of the other claim, or a word that tells the same."""
    verb = two.value.predicate
    said = {verb, words.usual(verb), two.verb}
    said |= {other for v in tuple(said) for other in words.related.get(v, ())} | {
        v for v, others in words.related.items() if verb in others
    }
    return not one.stems().isdisjoint(two.document.stem_of(v) for v in said)
