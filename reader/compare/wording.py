"""What a finding is called and why it has its verdict, in words that a reader accepts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.facts.kind import FactKind, Side
from reader.facts.title import titled
from reader.model.finding import FindingValue, Verdict
from reader.model.letters import enumerate_letters
from reader.text.document import Document
from reader.text.fold import fold_plain
from reader.text.stop_words import stop_words
from reader.text.tokens import Token, TokenKind

_TWO = 2
_OPENINGS = frozenset({"When", "Where", "Who", "How", "People", "Age"})
"""First words of titles that are not words of the text."""

_TITLE_WORDS = 7
_BEST = 4
"""Words that a title has best."""
_QUOTED = 80
"""Longest wording shown inside a reason, in code points."""

_ENDS = frozenset(',.;:!?()[]—–"“”„«»')


def reason_of(
    values: Sequence[FindingValue], verdict: Verdict, clause: str, silent: Sequence[int], title: str = "", *, told: bool = False
) -> str:
    """One sentence: who says what, how it stands to each other, and in which sources no match was found. Of a conflict, what
    both speak of, as the title has it. `told`: the clause says something even where all have the same words."""
    said = _said(values)
    silence = f" No match found in {enumerate_letters(silent)}." if silent else ""
    if verdict is Verdict.ONLY:
        return f"Only {said[0][0]} reports it.{silence}"
    if len(said) == 1:
        words = f"{said[0][0]} {_say(values)} {said[0][1]}"
        return f"{words}: {clause}.{silence}" if clause and (told or verdict is not Verdict.AGREE) else f"{words}.{silence}"
    listing = "; ".join(f"{letters} {'say' if ' and ' in letters else 'says'} {words}" for letters, words in said)
    if verdict in (Verdict.DIFFER, Verdict.UPDATE) and (about := _about(title)):
        listing += f", {'both' if len(said) == _TWO else 'all'} of {about}"
    return f"{listing}: {clause}.{silence}" if clause else f"{listing}.{silence}"


def _about(title: str) -> str:
    """What a title speaks of, for the middle of a sentence; empty for a title that is a name or words of somebody."""
    first = title.partition(" ")[0].rstrip(":")
    return title[:1].lower() + title[1:] if first in _OPENINGS else ""


def _say(values: Sequence[FindingValue]) -> str:
    return "says" if len({v.article for v in values}) == 1 else "say" if len({v.article for v in values}) > 2 else "both say"


def _said(values: Sequence[FindingValue]) -> list[tuple[str, str]]:
    """Letters and words of the sources, those with the same words together, in order of the articles."""
    by_words: dict[str, tuple[list[int], str]] = {}
    for value in values:
        articles, _ = by_words.setdefault(fold_plain(value.text), ([], _short(value.text)))
        if value.article not in articles:
            articles.append(value.article)
    return [(enumerate_letters(articles), f"“{words}”") for articles, words in by_words.values()]


def _short(text: str) -> str:
    flat = " ".join(text.split()).strip('“”"«»„')
    return flat if len(flat) <= _QUOTED else flat[: _QUOTED - 1].rsplit(" ", 1)[0] + " …"


def title_of(kind: FactKind, conflict: bool, values: Sequence[FindingValue], side_of: Callable[[FindingValue], Side | None]) -> str:
    """A short title, as a person would write it over the row: by the rule of the kind, from the source whose title is
    easiest to read; else the words around the value.

    `side_of` gives the mention of a value with its surroundings, None for one that is no mention.
    """
    rule = (kind.conflict_title if conflict else None) or kind.title
    sides = [side for v in values if (side := side_of(v))]
    titles = [title for side in sides if rule and (title := rule(side))]
    if titles:
        return min(titles, key=lambda title: (abs(len(title.split()) - _BEST), -titles.count(title), titles.index(title)))
    options = [_clause_words(side.document, v) for v in values if (side := side_of(v))]
    best = min(options, key=lambda words: (abs(len(words) - _BEST), options.index(words)), default=[])
    words = " ".join(token.text for token in best) if len(best) > 1 else _short(values[0].text)
    return titled(f"{kind.heading}: {words}" if kind.heading and sides else words)


def _clause_words(document: Document, value: FindingValue) -> list[Token]:
    """Up to seven words before the value in its clause, or behind it where too few stand before."""
    first, last = document.sentence_tokens[value.sentence]
    begin = document.token_at(value.span.start)
    end = document.token_at(max(value.span.start, value.span.end - 1))
    before: list[Token] = []
    for token in reversed(document.tokens[first:begin]):
        if token.text in _ENDS or len(before) == _TITLE_WORDS:
            break
        before.insert(0, token)
    after: list[Token] = []
    for token in document.tokens[end + 1 : last]:
        if token.text in _ENDS or len(after) == _TITLE_WORDS:
            break
        after.append(token)
    little = stop_words(document.language)
    before, after = _trimmed(before, little), _trimmed(after, little)
    return before if len(before) >= 3 or len(before) >= len(after) else after


def _trimmed(tokens: list[Token], little: frozenset[str]) -> list[Token]:
    """Without small words at the ends, and without marks."""
    words = [t for t in tokens if t.kind is not TokenKind.MARK]
    while words and words[-1].folded in little:
        words.pop()
    while words and words[0].folded in little:
        words.pop(0)
    return words
