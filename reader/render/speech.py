"""A finding as one sentence to be read aloud: the twin of its row for those who hear it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.rows import Said, cells_of
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name


def _same(word: str) -> str:
    return word


@dataclass(frozen=True, slots=True)
class Phrases:
    """How the sentence is put together, English unless a screen speaks another language. `word` translates the single
    words in it: labels of verdicts, kinds, hedges, "No match found"."""

    head: str = "{verdict}, {kind}, {what}: {says}"
    says: str = "{source} says {words}"
    credited: str = "{words}, credited to {name}"
    twice: str = "{some}, and {more}"
    listed: str = "{some} and {last}"
    silent: str = "{no_match} in {sources}."
    word: Callable[[str], str] = _same


ENGLISH = Phrases()


def sentence(comparison: Comparison, finding: Finding, phrases: Phrases = ENGLISH) -> str:
    """The row read aloud: "Differ, date, First sign of the break-in: B Harbour Ledger says December 2; C Meridian Wire says
    December 5. No match found in A. B and C name different days."."""
    cells = cells_of(comparison, finding)
    says = "; ".join(
        phrases.says.format(source=_source(comparison, i), words=_said(finding, cell, phrases))
        for i, cell in enumerate(cells)
        if cell is not None
    )
    silent = [letter(i) for i, cell in enumerate(cells) if cell is None]
    nothing = phrases.silent.format(no_match=phrases.word(NO_MATCH), sources=_listed(silent, phrases)) if silent else ""
    verdict = phrases.word(VERDICTS[finding.verdict].label)
    head = phrases.head.format(verdict=verdict, kind=phrases.word(finding.kind), what=finding.what, says=says)
    return " ".join(part for part in (_stopped(head), nothing, _stopped(finding.reason), _stopped(finding.time)) if part)


def _source(comparison: Comparison, index: int) -> str:
    return f"{letter(index)} {source_name(comparison.articles[index].article, index)}"


def _said(finding: Finding, cell: tuple[Said, ...], phrases: Phrases) -> str:
    spoken = _one(finding, cell[0], phrases)
    for said in cell[1:]:
        spoken = phrases.twice.format(some=spoken, more=_one(finding, said, phrases))
    return spoken


def _one(finding: Finding, said: Said, phrases: Phrases) -> str:
    words = " ".join(finding.values[said.value].text.split())
    if said.hedges:
        words += f" ({', '.join(phrases.word(hedge) for hedge in said.hedges)})"
    return phrases.credited.format(words=words, name=said.credited_to) if said.credited_to else words


def _listed(names: list[str], phrases: Phrases) -> str:
    return names[0] if len(names) == 1 else phrases.listed.format(some=", ".join(names[:-1]), last=names[-1])


def _stopped(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else text + "."
