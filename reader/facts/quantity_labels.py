"""Numbers that count nothing: parts of names, versions, addresses, telephone numbers, ages told from labels."""

from __future__ import annotations

from reader.facts.amounts import Amount
from reader.facts.quantity_scene import Scene
from reader.facts.units import unit_at
from reader.regex import regex
from reader.text.digits import NO_SPACES

_OLDEST = 115
_YOUNGEST = 5
"""Years: a number beside a name is an age between these."""
_NOT_ONE_AFTER = frozenset(
    "the this that no any every each which another only these day some not a last next first number square ground back".split()
)
_NOT_ONE_BEFORE = frozenset(("another", "thing", "day", "side", "hand"))
_BEFORE_ITEM = frozenset(("", ".", "!", "?", ":", "”", '"'))
"""What stands in front of a number that opens a sentence."""
_IN_ONE = regex(f"[{NO_SPACES}]")
_TIES = frozenset("-/.,#_@:&+")


def phone_length(scene: Scene, at: int) -> int:
    """How many pieces belong to a telephone number that starts at `at`; 1 if none does."""
    pieces, end = scene.pieces, at
    if pieces.is_digits(at):
        while (
            pieces.texts[end + 1] in ("-", "/")
            and pieces.glued(end + 1)
            and pieces.glued(end + 2)
            and pieces.texts[end + 2][:1].isdigit()
            and end - at < 20
        ):
            end += 2
    return end - at + 1 if end - at >= 4 else 1


def stands_for_a_quantity(scene: Scene, at: int, amount: Amount) -> bool:
    """Whether a number without currency sign is a quantity, and not part of a name, a telephone number, a version."""
    pieces = scene.pieces
    before = pieces.texts[at - 1]
    if phone_length(scene, at) > 1 or before == "#":
        return False
    if pieces.glued(at):
        if pieces.is_word(at - 1) and not _IN_ONE.match(before[-1]):
            return False
        if before in _TIES and pieces.words[at - 2] != "sub" and pieces.texts[at - 2][-1:].isalnum() and pieces.glued(at - 1):
            return False
    if pieces.glued(amount.end) and _something_else(scene, amount.end):
        return False
    if _is_label(scene, at, amount.end) or _is_title(scene, at) or _is_list_number(scene, at):
        return False
    if pieces.is_word(at) and amount.low == 1 and not amount.fraction:
        return _counts_one(scene, at, amount.end)
    return not _is_address(scene, amount.end) if amount.low == amount.high and not amount.in_words else True


def _is_label(scene: Scene, at: int, end: int) -> bool:
    """Whether a number only tells which one is meant: "Route 66", "category 4", "No. 7", "the 90210 zip code"."""
    pieces = scene.pieces
    if scene.has("name_before", at - 1):
        text = pieces.texts[at - 1]
        if text != text.lower() or scene.has("label", at - 1):
            return True
    return pieces.words[end] in ("zip", "area") and pieces.words[end + 1] in ("code", "codes")


def _is_title(scene: Scene, at: int) -> bool:
    """Whether a number is a word of a name: "Kick Six", "S&P 500", "(4)"."""
    pieces = scene.pieces
    before = pieces.texts[at - 1]
    if before == "(" and pieces.texts[at + 1] == ")" and not is_age(scene, at, at + 1):
        return True
    if not pieces.is_word(at - 1) or not before[0].isupper():
        return False
    if pieces.is_word(at):
        return pieces.texts[at][0].isupper()
    return len(before) == 1 and before not in "AI"


def _is_list_number(scene: Scene, at: int) -> bool:
    """Whether digits number the item of a list: "2. Strong winds ahead"."""
    pieces = scene.pieces
    if not pieces.is_digits(at) or pieces.texts[at + 1] not in (".", ")") or not pieces.glued(at + 1) or len(pieces.texts[at]) > 2:
        return False
    return pieces.texts[at - 1] in _BEFORE_ITEM and pieces.texts[at + 2][:1].isupper()


def _something_else(scene: Scene, index: int) -> bool:
    """Whether what is glued to the end of a number makes it something else: "5G", "71st", "3D"."""
    pieces = scene.pieces
    text = pieces.texts[index]
    if not pieces.is_word(index):
        return text in ("_", "@", ":") and pieces.texts[index + 1][:1].isalnum() and pieces.glued(index + 1)
    if _IN_ONE.match(text):
        return False
    return text not in ("m", "p", "s") and unit_at(pieces, index, scene.language) is None


def _counts_one(scene: Scene, at: int, end: int) -> bool:
    """Whether "one" counts something: "one suspect", not "this one", "one can say" or "in one two-month period"."""
    pieces = scene.pieces
    after = pieces.words[end].partition("'")[0]
    if pieces.texts[at] == "One" and pieces.texts[at - 1] not in _BEFORE_ITEM and pieces.texts[end][:1].isupper():
        return False
    if scene.language != "en" or pieces.words[at - 1] in _NOT_ONE_AFTER or scene.blocked[end]:
        return False
    if after == "of":
        return True
    if pieces.texts[end] == "-":
        return pieces.words[end + 1] not in scene.words.sets["stop"]
    if not after[:1].isalpha() or after in _NOT_ONE_BEFORE or after.endswith("ly"):
        return after == "in" and scene.amounts.at(end + 1) is not None
    return after not in scene.words.sets["stop"] or (after in ("in", "out") and _is_number(scene, end + 1 + (after == "out")))


def _is_number(scene: Scene, index: int) -> bool:
    return scene.pieces.is_digits(index) or scene.numbers.starts(scene.pieces.words[index])


def _is_address(scene: Scene, end: int) -> bool:
    """Whether a street follows: "14 Elm Street", "9 E 71st St"."""
    pieces = scene.pieces
    for index in range(end, min(end + 5, pieces.count)):
        text = pieces.texts[index]
        if scene.has("street", index) and text[0].isupper() and index > end:
            return True
        ordinal = pieces.words[index] in ("st", "nd", "rd", "th") and pieces.glued(index)
        if not text[0].isupper() and not text[0].isdigit() and not ordinal and text != ".":
            return False
    return False


def is_bare_name(scene: Scene, at: int, end: int, amount: Amount) -> bool:
    """Whether a number without unit belongs to a name around it: "Apollo 11", "the 11 Pro"."""
    pieces = scene.pieces
    if amount.in_words or amount.plural or amount.low != int(amount.low) or amount.low >= 2100:
        return False
    if _opens_name(scene, end):
        return True
    before = pieces.texts[at - 1]
    if at == 0 or not pieces.is_word(at - 1) or not before[0].isupper() or pieces.words[at - 1] in scene.words.sets["stop"]:
        return False
    if before.isupper() and len(before) > 1 and scene.has("change", at - 2):
        return False
    document = scene.document
    start = document.sentences[document.sentence_at(pieces.tokens[at - 1].start)].start if document.sentences else 0
    return pieces.tokens[at - 1].start != start and not is_age(scene, at, end)


def _opens_name(scene: Scene, end: int) -> bool:
    """Whether a capitalised word right behind a number makes both a name, where capitals tell names."""
    pieces = scene.pieces
    text = pieces.texts[end]
    if scene.language == "de" or not pieces.is_word(end) or scene.blocked[end] or not text[0].isupper() or pieces.glued(end):
        return False
    return not text.isupper() and pieces.words[end] not in scene.words.sets["stop"]


def is_cut(scene: Scene, at: int, end: int, amount: Amount) -> bool:
    """Whether a number without unit belongs to a date behind it ("seven to 10 years") or to a rank ("the bottom three")."""
    if amount.in_words and scene.has("before_bare", at - 1):
        return True
    return scene.blocked[end + 1] and scene.pieces.words[end] in ("to", "or", "-", "–", "bis", "oder", "à", "a", "ou", "o")


def is_age(scene: Scene, at: int, end: int) -> bool:
    """Whether a number is somebody's age: "aged 48", "Ada Holm, 48, ..."."""
    pieces = scene.pieces
    text = pieces.texts[at]
    if not (text.isdecimal() and 1 <= len(text) <= 3 and int(text) <= _OLDEST):
        return False
    if pieces.words[at - 1] in ("aged", "age") or (pieces.words[at - 1], pieces.words[at - 2]) == ("of", "age"):
        return True
    before, after = pieces.texts[at - 1], pieces.texts[end]
    apposed = before == "," and after in (",", ".", ";", ")")
    bracketed = before == "(" and after == ")"
    return (apposed or bracketed) and pieces.is_word(at - 2) and pieces.texts[at - 2][0].isupper() and int(text) >= _YOUNGEST
