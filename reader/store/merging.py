"""Two copies of one event brought together: nothing that either has is lost."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from reader.model.correction import Correction
from reader.model.note import Note
from reader.store.values import ArticleCorrection, EventRecord, StoredSource


def merged(mine: EventRecord, other: EventRecord) -> EventRecord:
    """Mine with all that only the other has. Where both say something of one thing, mine holds, and of a note both texts stay."""
    return replace(
        mine,
        sources=_sources(mine.sources, other.sources),
        decisions=tuple(dict.fromkeys((*mine.decisions, *other.decisions))),
        notes=_notes(mine.notes, other.notes),
        codings=tuple({c.id: c for c in (*other.codings, *mine.codings)}.values()),
        corrections=_corrections(mine.corrections, other.corrections),
    )


def _sources(mine: tuple[StoredSource, ...], other: tuple[StoredSource, ...]) -> tuple[StoredSource, ...]:
    articles = {s.article.id for s in mine if s.article is not None}
    inputs = {s.input for s in mine}
    first = max((s.root for s in mine), default=0) + 1
    added = [s for s in other if (s.article.id not in articles if s.article is not None else s.input not in inputs)]
    return (*mine, *(replace(s, root=first + s.root) for s in added))


def _notes(mine: tuple[Note, ...], other: tuple[Note, ...]) -> tuple[Note, ...]:
    known = {note.id: note for note in mine}
    texts = {(note.text, note.anchors) for note in mine}
    added = []
    for note in other:
        if note.id not in known:
            added.append(note)
        elif (note.text, note.anchors) not in texts:
            # The same note went on differently in both copies. Its second name comes from its words: merging once more adds nothing.
            name = hashlib.sha256(f"{note.id}\0{note.text}".encode()).hexdigest()[:32]
            if name not in known:
                added.append(replace(note, id=name))
    return (*mine, *added)


def _corrections(mine: tuple[ArticleCorrection, ...], other: tuple[ArticleCorrection, ...]) -> tuple[ArticleCorrection, ...]:
    theirs = {c.article: c.correction for c in other}
    ours = {c.article: c.correction for c in mine}
    names = dict.fromkeys((*ours, *theirs))
    return tuple(ArticleCorrection(n, ours.get(n, Correction()).joined(theirs.get(n, Correction()))) for n in names)
