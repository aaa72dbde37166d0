"""Offices of one person that "and" joins: "chairwoman and chief executive Ann Lee"."""

from __future__ import annotations

from reader.facts.grammar import Range, Scan, Tag
from reader.facts.namewords import name_words
from reader.facts.role_compare import RoleWords
from reader.facts.role_place import is_head, role_phrase, role_start


def joined_before(scan: Scan, part: Range, first: int, words: RoleWords) -> Range | None:
    """The role that "and" joins to one in front of a name. None where the second says whose it is or has an article of its
    own, so that somebody else may hold the first ("the defence minister and French President Luc Renard")."""
    at = part.first - 2
    if at < first or scan.word(at + 1) != "and" or scan.tags[at] not in (Tag.OTHER, Tag.NAME) or not is_head(scan, at, words):
        return None
    token = scan.document.tokens[part.first]
    if scan.tags[part.first] is Tag.NAME or token.text.endswith(("'s", "’s")) or token.text in name_words(scan.document.language).demonyms:
        return None
    return Range(role_start(scan, at, first, words), at)


def joined_after(scan: Scan, part: Range, last: int, words: RoleWords) -> Range | None:
    """The role that "and" joins to one behind a name: "Ann Lee, the chairwoman and chief executive of Elm Bank,"."""
    at = part.last + 2
    return role_phrase(scan, at, last, words, said=False) if at < last and scan.word(at - 1) == "and" else None
