"""The user's codes on passages: given and taken away, each change one that can be undone, and their places in the comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.compare.anchors import anchor_at
from reader.compare.codes import CodePlace, PlacedCodes, passage_around, place_codes
from reader.gui.commands import ChangeCodes
from reader.gui.labels import listed
from reader.gui.language import QT_TR_NOOP, tr, translated
from reader.model.comparison import Comparison
from reader.model.finding import Finding
from reader.model.note import Coding
from reader.model.span import Span
from reader.render.marks import passage_span
from reader.render.words import letter

if TYPE_CHECKING:
    from reader.gui.session import Session

FRAMES = (
    QT_TR_NOOP("Conflict"),
    QT_TR_NOOP("Responsibility"),
    QT_TR_NOOP("Economic effects"),
    QT_TR_NOOP("Morality"),
    QT_TR_NOOP("Human interest"),
    QT_TR_NOOP("Security"),
)
"""The codes that are offered before a user has any: frames of the news, as they are studied most. Kept in English, shown translated."""


@dataclass(frozen=True, slots=True)
class Target:
    """A passage that can be coded: the position of its article, and its span in code points."""

    article: int
    span: Span


class CodeBook:
    """The codes of one session, which sends `codesChanged` for them. `now` gives the time that is written on a code."""

    def __init__(self, session: Session, now: Callable[[], datetime]) -> None:
        self._session = session
        self._now = now
        self._of: dict[str, frozenset[str]] = {}
        self.codings: tuple[Coding, ...] = ()
        """Oldest first."""
        self.placed = PlacedCodes()
        """Where the coded passages stand in the session's comparison, and the codes whose words are gone."""

    @property
    def codes(self) -> tuple[str, ...]:
        """What can be given: the frames, then the user's own codes by name."""
        own = {c.code for c in self.codings} - set(FRAMES)
        return (*FRAMES, *sorted(own, key=str.casefold))

    @property
    def used(self) -> tuple[str, ...]:
        """The codes that were given to something, in the order of `codes`."""
        given = {c.code for c in self.codings}
        return tuple(code for code in self.codes if code in given)

    def of(self, finding: Finding) -> frozenset[str]:
        """The codes of the passages in which a finding's values stand."""
        if finding.id not in self._of:
            self._of[finding.id] = self.placed.of(finding)
        return self._of[finding.id]

    def targets(self, *, every: bool = False) -> tuple[Target, ...]:
        """The passage that is selected: around the selected source's value (the first one's where none is), or the one that
        J and K walk over. With `every` those of all sources that say something in the selected row."""
        comparison, selection = self._session.comparison, self._session.selection
        finding = self._session.selected_finding
        if comparison is None:
            return ()
        if finding is None:
            passage = selection.passage
            return (Target(passage.article, passage_span(comparison, passage)),) if passage is not None else ()
        speaking = {v.article: v for v in reversed(finding.values)}
        chosen = sorted(speaking) if every else [selection.article if selection.article in speaking else min(speaking)]
        return tuple(Target(a, passage_around(comparison, a, speaking[a].span)) for a in chosen if a is not None)

    def given(self, target: Target) -> tuple[str, ...]:
        """The codes of a passage, in the order of `codes`."""
        there = {place.coding.code for place in self.placed.on(target.article, target.span)}
        return tuple(code for code in self.codes if code in there)

    def give(self, targets: Sequence[Target], code: str) -> None:
        """Gives a code to passages that don't have it. Can be undone in one step."""
        comparison, code = self._session.comparison, named(code)
        new = [target for target in targets if code and code not in self.given(target)]
        if comparison is None or not new:
            return
        stamp = self._now().isoformat(timespec="seconds")
        anchors = [anchor_at(comparison.articles[t.article].article, t.span) for t in new]
        codings = [Coding(uuid4().hex, code, anchor, changed=stamp) for anchor in anchors]
        self._change((), codings, tr("Code “{code}” in {sources}").format(code=translated(code), sources=_letters(new)))

    def take(self, targets: Sequence[Target], code: str) -> None:
        """Takes a code away from passages. Can be undone in one step."""
        gone = [p for t in targets for p in self.placed.on(t.article, t.span) if p.coding.code == code]
        self.remove(gone)

    def remove(self, places: Sequence[CodePlace]) -> None:
        """Takes codes away from where they stand; all are of one code. Can be undone in one step."""
        if places:
            words = tr("Remove the code “{code}” in {sources}")
            sources = _letters([Target(p.article, p.span) for p in places])
            self._change([p.coding for p in places], (), words.format(code=translated(places[0].coding.code), sources=sources))

    def remove_adrift(self, codings: Sequence[Coding]) -> None:
        """Removes codes whose words are gone. Can be undone in one step."""
        if codings:
            words = tr("Remove the code “{code}”, whose words are gone")
            self._change(codings, (), words.format(code=translated(codings[0].code)))

    def put(self, gone: Iterable[Coding], new: Iterable[Coding]) -> None:
        """Only for commands: without the codes in `gone`, with those in `new`."""
        names = {c.id for c in gone}
        self.set((*(c for c in self.codings if c.id not in names), *new))

    def set(self, codings: Iterable[Coding]) -> None:
        """Sets the codes without a change that could be undone."""
        self.codings = tuple(codings)
        self.place()
        self._session.take_codes()

    def place(self) -> None:
        """Looks up the coded passages in the session's comparison."""
        comparison: Comparison | None = self._session.comparison
        self.placed = place_codes(comparison, self.codings) if comparison is not None else PlacedCodes()
        self._of = {}

    def _change(self, gone: Sequence[Coding], new: Sequence[Coding], name: str) -> None:
        self._session.undo_stack.push(ChangeCodes(self, gone, new, name))
        self._session.message.emit(name, True)


def named(words: str) -> str:
    """The code that some typed words mean: a frame by its name in any language of the window, else the words themselves."""
    words = " ".join(words.split())
    return next((frame for frame in FRAMES if words.casefold() in (frame.casefold(), translated(frame).casefold())), words)


def _letters(targets: Sequence[Target]) -> str:
    return listed([letter(article) for article in sorted({t.article for t in targets})])
