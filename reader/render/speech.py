"""A finding as one sentence to be read aloud: the twin of its row for those who hear it."""

from __future__ import annotations

from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.render.rows import Said, cells_of
from reader.render.words import NO_MATCH, VERDICTS, letter, source_name


def sentence(comparison: Comparison, finding: Finding) -> str:
    """The row read aloud: "Differ, date, First sign of the break-in: B Harbour Ledger says December 2; C Meridian Wire says
    December 5. No match found in A. B and C name different days."."""
    cells = cells_of(comparison, finding)
    says = "; ".join(f"{_source(comparison, i)} says {_said(finding, cell)}" for i, cell in enumerate(cells) if cell is not None)
    silent = [letter(i) for i, cell in enumerate(cells) if cell is None]
    nothing = f"{NO_MATCH} in {_listed(silent)}." if silent else ""
    head = f"{VERDICTS[finding.verdict].label}, {finding.kind}, {finding.what}: {says}"
    return " ".join(part for part in (_stopped(head), nothing, _stopped(finding.reason), _stopped(finding.time)) if part)


def _source(comparison: Comparison, index: int) -> str:
    return f"{letter(index)} {source_name(comparison.articles[index].article, index)}"


def _said(finding: Finding, cell: tuple[Said, ...]) -> str:
    return ", and ".join(_one(finding, said) for said in cell)


def _one(finding: Finding, said: Said) -> str:
    words = " ".join(finding.values[said.value].text.split())
    credit = f", credited to {said.credited_to}" if said.credited_to else ""
    hedges = f" ({', '.join(said.hedges)})" if said.hedges else ""
    return words + hedges + credit


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _stopped(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else text + "."
