"""How far a name reaches and what it names, read from its words alone. Each function takes the words of a run from one
place on, without full stops, and knows nothing of the text around."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.namewords import ORGANISATION, NameWords
from reader.facts.runs import phrase_at


def is_contraction(word: str) -> bool:
    """I'm, We've, Don't."""
    start, mark, end = word.replace("’", "'").partition("'")
    return bool(mark) and end in ("m", "ve", "re", "ll", "d", "s", "t") and start.casefold() not in ("o", "d")


def is_institution(rest: Sequence[str], title_length: int, lists: NameWords) -> bool:
    """Whether words that start like a title name a body or a place: General Motors, Prince Edward Island."""
    if phrase_at(rest, 0, lists.places) > title_length or phrase_at(rest, 0, lists.orgs) > title_length:
        return True
    if len(rest) == title_length or (rest[0] in lists.honorifics and rest[0] not in ("St", "Saint", "Lord")):
        return False
    if rest[0] in ("St", "Saint"):
        return True
    after = rest[title_length:]
    return after[-1] in lists.org_heads and after[0] not in ("of", "for") and after[0] not in lists.given


def is_plain(rest: Sequence[str], lists: NameWords) -> bool:
    """Whether the first word is no part of a name: nationalities, religions and the like in front of other words."""
    word = rest[0]
    if word in lists.suffixes:
        return True
    if word not in lists.plain and word not in lists.demonyms:
        return False
    if word in lists.given and len(rest) > 1 and not rest[1][0].islower() and not ordinary(rest[1], lists):
        return False
    if phrase_at(rest, 0, lists.places) or phrase_at(rest, 0, lists.orgs):
        return False
    return not (len(rest) > 1 and org_length(rest, lists))


def ordinary(word: str, lists: NameWords) -> bool:
    """Whether a word is more than a person's surname."""
    return (
        word in lists.plain or word in lists.demonyms or word in lists.org_heads or word in lists.events or word.casefold() in lists.common
    )


def left_of_person(left: Sequence[str], lists: NameWords) -> tuple[str, bool]:
    """The type of words that stand in front of a person's name within one run."""
    if len(left) == 1 and left[0].isupper() and len(left[0]) > 1 and left[0] not in lists.acronyms:
        return ORGANISATION, True
    if org_length(left, lists) == len(left):
        return ORGANISATION, True
    return "", True


def body_has_person(rest: Sequence[str], length: int, person: int) -> bool:
    """Whether a body is named after a person whose name is inside: the Anna Gold Foundation; not Labour MP Ann Gold."""
    return length > person + 1 and length == len(rest)


def person_start(rest: Sequence[str], lists: NameWords) -> int | None:
    """Where a person's full name starts: at a title or a given name that another word follows. None where it doesn't."""
    for i, word in enumerate(rest):
        if i and phrase_at(rest, i, lists.titles) and i + 1 < len(rest):
            return i
        more = i + 1 < len(rest) and (not rest[i + 1][0].islower() or rest[i + 1] in lists.particles)
        if word in lists.given and more and word not in lists.demonyms:
            return i
        if len(word) == 1 and i == 0 and more and word.isupper():
            return i
    return None


def person_length(rest: Sequence[str], lists: NameWords) -> int:
    """How many words from the first on belong to one person's name."""
    length = 1
    while length < len(rest):
        word = rest[length]
        if word in ("of", "for", "on", "and", "&", "the") or (phrase_at(rest, length, lists.titles) and len(word) > 1):
            break
        if word in lists.demonyms or (word in lists.plain and word not in lists.surnames):
            break
        length += 1
    while length > 1 and (rest[length - 1][0].islower()):
        length -= 1
    return length


def org_length(rest: Sequence[str], lists: NameWords) -> int:
    """How many words make an organisation's name by its head or its suffix; 0 where they don't."""
    if len(rest) < 2:
        return 0
    stop = next((i for i, w in enumerate(rest) if w in lists.joiners and i), len(rest))
    head = max((i for i in range(stop) if rest[i] in lists.org_heads or rest[i] in lists.org_suffixes), default=-1)
    if head < 0:
        later = [i for i in range(stop, len(rest)) if rest[i] in lists.org_heads]
        return later[-1] + 1 if later and rest[0] not in lists.of_titles and rest[0] not in lists.events else 0
    if head + 1 < stop:
        return head + 1 if head else 0
    if stop < len(rest):  # "Union for Women President Ann Lee" ends before the title
        return next((i for i in range(stop + 2, len(rest) - 1) if phrase_at(rest, i, lists.titles)), len(rest))
    return head + 1 if head else 0


def place_length(rest: Sequence[str], lists: NameWords) -> int:
    """How many words make a place's name by its head ("Elm Street") or its lead ("Mount Elm", "South Delhi")."""
    if len(rest) < 2:
        return 0
    if rest[0] in lists.place_leads:
        return min(len(rest), 2)
    if rest[0] in lists.compass and (known := phrase_at(rest, 1, lists.places)):
        return known + 1
    head = max((i for i in range(1, len(rest)) if rest[i] in lists.place_heads), default=0)
    if head and head + 1 < len(rest) and rest[head + 1] == "of":
        return len(rest)
    if rest[0] in lists.place_heads and rest[1] == "of" and len(rest) > 2:
        return len(rest)
    return head + 1 if head else 0


def event_length(rest: Sequence[str], lists: NameWords) -> int:
    """How many words name an event, a law, a work or a product, which is no name in our sense; 0 where they don't."""
    if len(rest) < 2:
        return 0
    if rest[0] in lists.events and rest[1] in lists.joiners:
        return len(rest)
    stop = next((i for i, w in enumerate(rest) if w in lists.joiners and i), len(rest))
    last = stop - 1
    if rest[last] in lists.suffixes and last:
        last -= 1
    if last and rest[last] in lists.events and person_start(rest, lists) != 0:
        return len(rest)
    return 0
