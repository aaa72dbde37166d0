"""Sources that are read once more, from where they came or from the bytes that were kept, and what is told of it."""

# ruff: noqa: N815 (signals are named as Qt names its own)
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.gui.language import tr
from reader.gui.session import Session
from reader.gui.state import Source
from reader.gui.tasks import EngineClient
from reader.model.original import Original
from reader.render.words import letter
from reader.service.stage import HowFar

if TYPE_CHECKING:
    from reader.service.loaded import Renewed


@dataclass(frozen=True, slots=True)
class _News:
    """What is to be told once the texts are compared again: the sentence so far, how many notes had lost their words before."""

    text: str
    renewed: Renewed
    adrift: int


class Refresher(QObject):
    """Hands sources to the engine and takes their new readings. One that reads as before changes nothing."""

    originalRead = Signal(str, object)
    """An article's id, and the bytes that its new reading came from."""
    originalWanted = Signal(int)
    """Key of a source whose bytes are wanted; `read_again` takes them."""

    def __init__(self, session: Session, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._jobs: dict[int, tuple[Source, bool]] = {}
        self._news: list[_News] = []
        session.refreshRequested.connect(self._refresh)
        session.rereadRequested.connect(self._reread)
        session.eventChanged.connect(self._forget)
        session.comparisonChanged.connect(self._tell_news)
        engine.renewed.connect(self._renewed)
        engine.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether something is being read once more."""
        return bool(self._jobs)

    def how_far(self) -> dict[int, HowFar]:
        """How far the sources with these keys are."""
        return {source.key: self._engine.how_far(job) for job, (source, _) in self._jobs.items()}

    def cancel(self) -> None:
        """Gives up what is under way; the sources stay as they are."""
        for job in self._jobs:
            self._engine.stop_load(job)
        self._jobs.clear()

    def read_again(self, key: int, original: Original | None) -> None:
        """Reads a source from the bytes that were kept, or from what was pasted."""
        source = self._ready(key)
        if source is None:
            return
        if original is None and not source.pasted:
            words = tr("The bytes that {source} was read from were not kept. Refresh it instead.")
            self._session.message.emit(words.format(source=self._name(source)), False)
            return
        text, html = (source.input, source.html) if source.pasted else ("", None)
        self._jobs[self._engine.read_again(source.read_article, original, text, html)] = (source, True)

    def _refresh(self, key: int) -> None:
        source = self._ready(key)
        if source is not None and all(other.key != key for other, _ in self._jobs.values()):
            self._jobs[self._engine.refresh(source.read_article, source.input)] = (source, False)
            self._session.message.emit(tr("Refreshing {source}").format(source=self._name(source)), False)

    def _reread(self, key: int) -> None:
        if all(other.key != key for other, _ in self._jobs.values()):
            self.originalWanted.emit(key)

    def _renewed(self, job: int, renewed: Renewed) -> None:
        asked, again = self._jobs.pop(job, (None, False))
        # It may have been removed, corrected or read anew since.
        source = self._ready(asked.key) if asked is not None else None
        if source is None or asked is None or source.read_article != asked.read_article:
            return
        name = self._name(source)
        if renewed.failure is not None:
            again_words = tr("{source} could not be read again: {reason} It stays as it is.")
            words = again_words if again else tr("{source} could not be refreshed: {reason} It stays as it is.")
            reason = renewed.failure.message
            self._session.message.emit(words.format(source=name, reason=f"{reason[:1].upper()}{reason[1:]}."), False)
        elif renewed.article is not None and renewed.same:
            self._session.mark_current(source)
            words = tr("{source} reads as before") if again else tr("{source} has not changed")
            self._session.message.emit(words.format(source=name), False)
        elif renewed.article is not None:
            self._take(source, renewed, again=again)

    def _take(self, source: Source, renewed: Renewed, *, again: bool) -> None:
        assert renewed.article is not None, "there is a new reading"
        if renewed.original is not None:
            self.originalRead.emit(renewed.article.id, renewed.original)
        name = self._name(source)
        told = (tr("Read {source} again.") if again else tr("Refreshed {source}.")).format(source=name)
        told += " " + (tr("%n passages changed", "", len(renewed.changed)) if renewed.changed else tr("What is known of it changed"))
        self._news.append(_News(told, renewed, len(self._session.note_book.placed.adrift)))
        self._session.renew(source, renewed.article, (tr("Read {source} again") if again else tr("Refresh {source}")).format(source=name))
        if len(self._session.articles) < 2:
            self._tell_news()

    def _tell_news(self) -> None:
        """Tells what has changed once the new texts are compared: only then is known which notes have lost their words."""
        comparison = self._session.comparison
        shown = {id(a.article) for a in comparison.articles} if comparison is not None else set()
        here = {s.article.id: id(s.article) for s in self._session.sources if s.article is not None}
        for news in tuple(self._news):
            article = news.renewed.article
            assert article is not None, "there is a new reading"
            if len(here) > 1 and here.get(article.id) not in shown:
                continue
            self._news.remove(news)
            lost = len(self._session.note_book.placed.adrift) - news.adrift
            notes = tr("%n notes need a look", "", lost)
            text = f"{news.text}; {notes}" if lost > 0 else news.text
            self._session.announced.emit(text)
            if news.renewed.changed and comparison is not None:
                self._session.changeTold.emit(text, article.id, news.renewed.changed[0])
            else:
                self._session.message.emit(text, True)

    def _failed(self, job: int, reason: str) -> None:
        asked, _ = self._jobs.pop(job, (None, False))
        if asked is not None:
            self._session.message.emit(tr("The program could not read it ({reason})").format(reason=reason), False)

    def _forget(self) -> None:
        """Another event is in the window."""
        self.cancel()
        self._news.clear()

    def _ready(self, key: int) -> Source | None:
        return next((s for s in self._session.sources if s.key == key and s.article is not None), None)

    def _name(self, source: Source) -> str:
        """The letter by which a source is known."""
        return letter(self._session.positions()[source.key])
