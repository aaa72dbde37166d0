"""What in copied web text is no part of a report: credits of pictures, buttons, prompts of forms, advertisements.

Lines are judged by lists of whole lines (resources/words/residue-*.txt), never by a word inside a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.regex import regex
from reader.text.lexicon import word_list

FORM_TEXT = "form text"
TIME_OF_POSTING = "time of posting"
_LISTS = tuple(f"residue-{language}" for language in ("en", "de", "fr", "es", "it", "nl", "pt"))
_WEAK = "weak"
_LONGEST = 26
"""Words of the longest line that a list can match."""
_LONGEST_IN_CHARACTERS = 300
_LONGEST_PROMPT = 8
_LONGEST_LINK = 16
"""Words of a line that can belong to a form, or to a list of links, without being listed."""
_LISTS_AT_END = frozenset(("related link", "newsletter", "comments", "share buttons", "navigation", "copyright", FORM_TEXT))
_SENTENCE_ENDS = (".", "!", "?", "…", ".”", '."', "。")

_AGO = regex(
    r"(?:(?:about|over|almost|nearly|posted|published|updated|last updated) )*(?:an?|one|\d{1,3}) ?(?:s|secs?|seconds?|m|mins?|"
    r"minutes?|h|hrs?|hours?|d|days?|"
    r"w|weeks?|months?|mos?|y|yrs?|years?)\.? ago"
    r"|vor (?:einer|einem|\d{1,3}) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
    r"|il y a (?:une?|\d{1,3}) (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)"
    r"|hace (?:una?|\d{1,3}) (?:segundos?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
    r"|há (?:uma?|\d{1,3}) (?:segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?)"
    r"|(?:un[a']? ?|\d{1,3} )(?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa"
    r"|(?:een|\d{1,3}) (?:seconden?|minuten?|minuut|uur|dag(?:en)?|we[ek]+en?|week|maand(?:en)?|jaar) geleden"
    r"|just now|yesterday"
)
_ENDS = regex(r"^[\s•·▪►▶→»›|*#+\-–—:]+|[\s•·►▶→»›|*\-–—:.!?…,;()\[\]]+$")
_INNER = regex(r"[,.!;()\[\]\"“”]+(?=\s|$)|(?<=\s)[(\[\"“”]+")


def residue_reasons(lines: Sequence[str]) -> tuple[str | None, ...]:
    """For each line, in the order of the source: the reason why it is no part of the report, or None."""
    reasons = [_reason(line) for line in lines]
    weak = [reason == _WEAK for reason in reasons]
    strong: list[str | None] = [None if w else r for r, w in zip(reasons, weak, strict=True)]
    _spread(strong, weak)
    _end_of_page(lines, strong)
    return tuple(strong)


def has_form(reasons: Iterable[str | None]) -> bool:
    """Whether prompts of a form are among the reasons."""
    return FORM_TEXT in reasons


def _spread(reasons: list[str | None], weak: Sequence[bool]) -> None:
    """A weak line beside a line of residue has that line's reason; two weak lines in a row are buttons."""
    for order in (range(1, len(weak)), range(len(weak) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for i in order:
            if weak[i] and reasons[i] is None:
                reasons[i] = reasons[i + step] or ("buttons" if weak[i + step] else None)


def _end_of_page(lines: Sequence[str], reasons: list[str | None]) -> None:
    """Behind the last paragraph, what follows a line of residue belongs to it: prompts to their form, headlines to their list."""
    at = len(lines)
    while at and (reasons[at - 1] or _may_be_furniture(lines[at - 1])):
        at -= 1
    current = None
    for i in range(at, len(lines)):
        if reasons[i] in _LISTS_AT_END:
            current = reasons[i]
        elif reasons[i] is None and current is not None:
            reasons[i] = current


def _may_be_furniture(line: str) -> bool:
    words = len(line.split())
    return words <= _LONGEST_PROMPT or (words <= _LONGEST_LINK and not line.endswith(_SENTENCE_ENDS))


@lru_cache(maxsize=1024)
def _reason(line: str) -> str | None:
    if len(line) > _LONGEST_IN_CHARACTERS or line.count(" ") >= _LONGEST:
        return None
    folded = _bare(line)
    if not folded:
        return "separator" if not any(map(str.isalnum, line)) else None
    if _AGO.fullmatch(folded):
        return TIME_OF_POSTING
    exact, patterns = _rules()
    if folded in exact:
        return exact[folded]
    first = folded.split(" ", 1)[0]
    return next((reason for head, pattern, reason in patterns if head in ("", first) and pattern.fullmatch(folded)), None)


def _bare(line: str) -> str:
    """Lower case, straight apostrophes, without marks at the ends and commas or full stops behind words."""
    folded = line.casefold().replace("’", "'").replace("\u00a0", " ").replace(" :", ":")
    return " ".join(_INNER.sub(" ", _ENDS.sub("", folded)).split())


@lru_cache(maxsize=1)
def _rules() -> tuple[dict[str, str], tuple[tuple[str, re.Pattern[str], str], ...]]:
    """Whole lines with their reason; and patterns, each with its first word ("" where that is open) and its reason."""
    exact: dict[str, str] = {}
    patterns = []
    for name in _LISTS:
        for reason, lines in word_list(name).items():
            for line in lines:
                if "*" in line or "<n>" in line:
                    head = line.split(" ", 1)[0]
                    patterns.append(("" if "*" in head or "<" in head else head, _pattern(line), reason))
                else:
                    exact.setdefault(_bare(line), reason)
    return exact, tuple(patterns)


def _pattern(line: str) -> re.Pattern[str]:
    wild = {"*": r"\S+(?: \S+){0,5}", "**": r"\S+(?: \S+){0,19}", "<n>": r"\d+"}
    return re.compile(" ".join(wild.get(word, re.escape(word)) for word in line.casefold().split(" ")))
