"""What a row is called, for each kind of fact. Empty where the text gives no title in a language that has verbs in its lists."""

from __future__ import annotations

from functools import lru_cache

from reader.facts.grammar import Tag, scan_of
from reader.facts.kind import Side
from reader.facts.nouns import lemma
from reader.facts.quantity_value import QuantityValue
from reader.facts.role_compare import role_words
from reader.facts.title import actor, claims_beside, event, following, phrase, titled, verb_of
from reader.facts.units import unit_named
from reader.model.mention import Mention, Modality
from reader.model.span import Span
from reader.text.lexicon import words_of
from reader.text.stop_words import stop_words
from reader.text.tokens import TokenKind

_TOLLS = {
    "dead": "People killed",
    "injured": "People injured",
    "missing": "People missing",
    "arrested": "People arrested",
    "displaced": "People displaced",
    "rescued": "People rescued",
    "infected": "People infected",
    "aboard": "People on board",
    "critical": "People in critical condition",
}
"""Titles for numbers of people by what happened to them."""
_PEOPLE = frozenset({"", "people", "person", "other", "passenger", "man", "woman", "child"})
_BEHIND = 20
"""Code points behind an age in which the role of its holder stands."""
_TOPIC = 4
"""Letters that a word has at least that tells what a quotation is about."""


def date_title(side: Side) -> str:
    """ "When BeyondTrust noticed unusual activity"; of a length of time, "How long …"."""
    happens = event(side)
    grain = getattr(side.mention.value, "grain", "")
    if grain in ("year", "month", "day") and (noun := _noun_behind(side)):
        return titled(f"{'Year' if grain == 'year' else 'Date'} of the {noun}")
    if not happens:
        return titled(f"When {speaker} spoke") if grain in ("day", "time") and (speaker := _speaking(side)) else ""
    return titled(f"How long {happens}" if grain == "duration" else f"How often {happens}" if grain == "set" else f"When {happens}")


def _speaking(side: Side) -> str:
    """Who is credited in the sentence of a mention, if that is somebody by name."""
    here = [m for m in side.found.get("attribution", ()) if m.credited_to and m.sentence == side.mention.sentence]
    names = {_credited(Side(side.document, m, side.found)) for m in here}
    return names.pop() if len(names) == 1 and min(names)[:1].isupper() else ""


def _noun_behind(side: Side) -> str:
    """What a date stands right in front of, as a word that tells which: "the 2020 harbour election"; empty elsewhere."""
    document, end = side.document, side.mention.span.end
    at = document.token_at(side.mention.span.end - 1) + 1
    # In the other languages a verb may stand there.
    if (
        document.language != "en"
        or at >= document.sentence_tokens[side.mention.sentence][1]
        or document.text[end : end + 1] not in (" ", "-")
    ):
        return ""
    scan = scan_of(document)
    if scan.tags[at] is not Tag.OTHER or not document.tokens[at].text.islower():
        return ""
    verb = any(c.span.start <= document.tokens[at].start < c.span.end for c in claims_beside(side))
    return "" if verb else following(side, end)


def quantity_title(side: Side) -> str:
    """ "People killed", "Workstations reached", "Age of Ann Lee", "Amount: campaign money"."""
    value = side.mention.value
    if not isinstance(value, QuantityValue):
        return titled(side.mention.text)
    if value.unit == "year-old":
        return _age(side)
    if value.role in _TOLLS and value.unit in _PEOPLE:
        return _TOLLS[value.role]
    behind = following(side, side.mention.span.end)
    if value.unit and unit_named(value.unit) is None and value.unit.isalpha() and value.unit.islower():
        noun = "people" if value.unit == "person" else _counted(side, value.unit)
        return titled(f"{noun} {_done(side)}")
    what = behind or event(side)
    if not what:
        return ""
    name = (
        "Share" if value.unit in ("%", "fraction") else "Amount" if value.unit.isupper() else "Score" if value.unit == "score" else "Number"
    )
    return titled(f"{name}: {what}")


def _counted(side: Side, unit: str) -> str:
    """The counted noun with the words in front of it, as the text has them, without the number."""
    words = [t for t in side.document.tokens_in(side.mention.span) if t.kind is TokenKind.WORD]
    little = stop_words(side.document.language) | _hedging(side.document.language)
    kept = [t.text for t in words if t.folded not in little]
    return " ".join(kept[-2:]) if kept and (kept[-1].casefold().startswith(unit[:3]) or lemma(kept[-1].casefold()) == unit) else unit


@lru_cache(maxsize=8)
def _hedging(language: str) -> frozenset[str]:
    """Words that say how near a number is, not what is counted."""
    sections = ("about", "nearly", "at_least", "at_most", "more_than", "less_than")
    return frozenset(word for section in sections for word in words_of("quantities", language, section))


def _done(side: Side) -> str:
    """What is done with what is counted, if a verb stands right behind it; a phrase "of …" or "on …" otherwise."""
    end = side.mention.span.end
    for claim in side.found.get("claim", ()):
        if claim.sentence == side.mention.sentence and 0 <= claim.span.start - end <= 2:
            return claim.text.split()[-1]
    rest = side.document.text[end : end + 4]
    if rest.strip()[:2] in ("of", "on", "in"):
        noun = following(side, end)
        return f"{rest.strip()[:2]} {noun}" if noun else ""
    return ""


def _age(side: Side) -> str:
    topics = sorted(_holders(side))
    return titled(f"Age of {topics[0]}") if topics else "Age"


def _holders(side: Side) -> list[str]:
    """The person beside an age: the name in front of it or behind it, or the role."""
    names = [m for m in side.found.get("name", ()) if m.sentence == side.mention.sentence]
    own = side.mention.span
    near = [(min(abs(own.start - m.span.end), abs(m.span.start - own.end)), m) for m in names]
    best = min(near, key=lambda n: (n[0], n[1].span.start), default=None)
    if best and best[0] <= _TOPIC * 4:
        return [str(getattr(best[1].value, "canonical", best[1].text))]
    roles = role_words(side.document.language).roles
    behind = Span(own.start, min(len(side.document.text), own.end + _BEHIND))
    return [f"the {t.text}" for t in side.document.tokens_in(behind) if t.folded in roles]


def name_title(side: Side) -> str:
    """The name itself in its fullest form."""
    return titled(str(getattr(side.mention.value, "canonical", side.mention.text)))


def other_name_title(side: Side) -> str:
    """Where the names are not the same: whose name it is, by his role if the text tells it."""
    name = str(getattr(side.mention.value, "canonical", ""))
    roles = [m for m in side.found.get("role", ()) if name and getattr(m.value, "holder", None) == name and getattr(m.value, "role", "")]
    if roles:
        role = str(getattr(roles[0].value, "role", ""))
        # German writes nouns with a capital, which the normal form of a role does not keep.
        return titled(f"Name of the {role.title() if side.document.language == 'de' else role}")
    happens = event(side)
    return titled(f"Who {happens}") if happens and not happens[:1].isupper() else "Spelling of a name"


def place_title(side: Side) -> str:
    """Where something happens; the name of the place where no verb tells."""
    happens = event(side)
    return titled(f"Where {happens}") if happens else name_title(side)


def role_title(side: Side) -> str:
    """ "Role of Ann Lee", or the role where nobody is named."""
    holder = getattr(side.mention.value, "holder", None)
    return titled(f"Role of {holder}") if holder else titled(side.mention.text)


def quote_title(side: Side) -> str:
    """ "Lee on the harbour": who speaks, and the longest word of weight of what is said."""
    speaker = str(getattr(side.mention.value, "speaker", None) or "")
    topic = _topic(side, side.mention)
    who = speaker.split()[-1] if speaker else phrase(side, side.mention.credited_to.span) if side.mention.credited_to else ""
    if topic:
        return titled(f"{who} on “{topic}”" if who else f"The words “{topic}”")
    return titled(f"What {who} said") if who else ""


def _topic(side: Side, quote: Mention) -> str:
    """The few words themselves, or the longest word that is no small one; of equal ones the first."""
    tokens = [t for t in side.document.tokens_in(quote.span) if t.kind is TokenKind.WORD]
    if 0 < len(tokens) <= _TOPIC:
        return side.document.text[tokens[0].start : tokens[-1].end]
    little = stop_words(side.document.language)
    dates = [m.span for m in side.found.get("date", ())]
    telling = [t for t in tokens if t.folded not in little and len(t.text) >= _TOPIC and not any(d.start <= t.start < d.end for d in dates)]
    return max(telling, key=lambda t: (len(t.text), -t.start)).text if telling else ""


def attribution_title(side: Side) -> str:
    """ "Source: Treasury was told": what is credited, by its first clause with a subject; else "Lee on the harbour"."""
    inside = [c for c in side.found.get("claim", ()) if side.mention.span.contains(c.span) and c.modality is not Modality.PLANNED]
    told = [what for c in inside if getattr(c.value, "subject", None) and (what := event_of(Side(side.document, c, side.found)))]
    if told:
        return titled(f"Source: {told[0]}")
    topic, name = _topic(side, side.mention), _credited(side)
    if not topic:
        return ""
    return titled(f"{name} on “{topic}”") if name else titled(f"Source of “{topic}”")


def _credited(side: Side) -> str:
    """Who is credited, in a word or two: the surname of the person named, else the phrase without "by" and what stands before it."""
    source = side.mention.credited_to
    if source is None:
        return ""
    named = [m for m in side.found.get("name", ()) if source.span.contains(m.span)]
    if named:
        return str(getattr(named[-1].value, "canonical", named[-1].text)).split()[-1]
    start = source.text.rfind(" by ") + len(" by ") if " by " in source.text else 0
    who = phrase(side, Span(source.span.start + start, source.span.end))
    return who.split()[-1] if who[:1].isupper() and " " not in who else who


def claim_title(side: Side) -> str:
    """ "China denies the charge": who does what."""
    return titled(event_of(side))


def event_of(side: Side) -> str:
    """Who does what a claim tells, in a few words; empty where neither who nor what is told."""
    value = side.mention.value
    subject, thing = getattr(value, "subject", None), getattr(value, "object", None)
    verb = verb_of(side, side.mention)
    if thing is not None and thing.start < side.mention.span.start:
        subject, thing = thing, None
    who = phrase(side, subject) or actor(side, side.mention)
    words = [who, verb, phrase(side, thing) if thing and thing.start >= side.mention.span.end else ""]
    return " ".join(w for w in words if w) if words[0] or words[2] else ""
