"""Between session and engine: what is loading gets loaded, what is ready gets compared, late results are dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.compare.decisions import DecisionAction
from reader.errors import DuplicateError, OfflineError
from reader.gui.language import tr
from reader.gui.refresher import Refresher
from reader.gui.session import Session
from reader.gui.state import Source, SourceState
from reader.gui.tasks import EngineClient
from reader.gui.waiting import Waiting
from reader.model.article import Article
from reader.model.comparison import Comparison

if TYPE_CHECKING:
    from reader.model.original import Original
    from reader.service.loaded import Loading

_WATCH_MS = 150
"""Milliseconds between two looks at how far the sources are."""


_AHEAD_MS = 1500
"""So long after a comparison the engine is imported here, too."""


class Workflow(QObject):
    """Watches the session's sources. It keeps only the numbers of jobs and what they are for."""

    originalRead = Signal(str, object)  # noqa: N815 (named as Qt names its own)
    """An article's id, and the bytes that it was read from."""

    def __init__(self, session: Session, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._loading: dict[int, Source] = {}
        self._held: dict[int, tuple[tuple[str, Original], ...]] = {}
        self._handed: set[str] = set()
        self._job: int | None = None
        self._wanted: tuple[Article, ...] = ()
        self._given_up: tuple[Article, ...] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.look)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._tell_how_far)
        session.refreshRequested.connect(self._watch.start)
        session.rereadRequested.connect(self._watch.start)
        self.refresher = Refresher(session, engine, self)
        self.waiting = Waiting(session, self)
        # The user's first judgement by hand should wait for no imports, and neither should the first paint.
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(engine.import_engine)
        session.sourcesChanged.connect(self._soon.start)
        session.eventChanged.connect(self._forget)
        engine.loaded.connect(self._loaded)
        engine.compared.connect(self._compared)
        engine.cancelled.connect(self._cancelled)
        engine.failed.connect(self._failed)
        engine.progress.connect(self._progress)

    @property
    def busy(self) -> bool:
        """Whether something is being loaded or compared."""
        return bool(self._loading) or self._job is not None or self.refresher.busy

    def cancel(self) -> None:
        """Ends what is going on: sources that are not read yet leave, the running comparison ends, what is done stays."""
        for source in self._session.sources:
            self._session.stop_reading(source.key)
        self.refresher.cancel()
        self.look()
        if self._job is not None:
            self._given_up = self._wanted
            self._engine.cancel()

    def compare_again(self) -> None:
        """Compares what is there once more, after a cancel say."""
        self._given_up = None
        self._start(self._session.articles, anew=True)

    def look(self) -> None:
        """Starts what is missing and forgets what nobody wants any more."""
        sources = {s.key: s for s in self._session.sources}
        self._hand_over(sources.values())
        for job in [job for job, s in self._loading.items() if sources.get(s.key) != s]:
            del self._loading[job]
            self._engine.stop_load(job)
        under_way = {s.key for s in self._loading.values()}
        for source in sources.values():
            if source.state is SourceState.LOADING and source.key not in under_way:
                job = self._engine.paste(source.input, source.html) if source.pasted else self._engine.load(source.input)
                self._loading[job] = source
        if self._loading:
            self._watch.start()
        else:
            self._compare_if_needed()

    def _tell_how_far(self) -> None:
        """Looks at the board as long as something is being read."""
        far = {source.key: self._engine.how_far(job) for job, source in self._loading.items()} | self.refresher.how_far()
        self._session.set_how_far(far)
        if not far:
            self._watch.stop()

    def _compare_if_needed(self) -> None:
        articles, computed = self._session.articles, self._session.computed
        shown = tuple(a.article for a in computed.articles) if computed else ()
        if len(articles) < 2:
            self._stop()
            if computed is not None:
                self._session.set_comparison(None)
        elif articles == shown:
            self._stop()
        elif articles not in (self._given_up, self._wanted if self._job is not None else None):
            self._start(articles)

    def _start(self, articles: tuple[Article, ...], *, anew: bool = False) -> None:
        if len(articles) < 2:
            return
        if any(d.action in (DecisionAction.MATCH, DecisionAction.CORRECT) for d in self._session.decisions):
            # They are applied as soon as the comparison is there.
            self._engine.import_engine()
        self._wanted = articles
        self._job = self._engine.compare(articles, anew=anew)
        self._session.progress.emit(0, len(articles) * (len(articles) + 1) // 2)

    def _stop(self) -> None:
        if self._job is not None:
            self._engine.cancel()
            self._end()

    def _end(self) -> None:
        self._job = None
        self._session.progress.emit(0, 0)

    def _loaded(self, job: int, loading: Loading) -> None:
        source = self._loading.pop(job, None)
        if source is None:
            return
        failures = [f for f in loading.failures if not isinstance(f, DuplicateError)]
        if _several_in_one(loading.articles):
            self._held[source.root] = loading.originals
            self._session.ask(source.key, loading.articles, failures)
            return
        self._engine.prepare(loading.articles)
        for article, original in loading.originals:
            self.originalRead.emit(article, original)
        if loading.articles or not failures:
            self._session.resolve(source.key, loading.articles, failures)
        elif isinstance(failures[0], OfflineError):
            self._session.wait_for_connection(source.key, failures[0].message)
        else:
            self._session.fail(source.key, failures[0].message, failures[0].read)

    def _hand_over(self, sources: Iterable[Source]) -> None:
        """Tells the bytes of articles that were taken out of a source with several. They stay here: it may be answered otherwise."""
        for source in sources:
            if source.article is None or source.root not in self._held or source.read_article.id in self._handed:
                continue
            name, held = source.read_article.id, dict(self._held[source.root])
            # The one article made of all parts is none of them, and was read from the same bytes.
            original = held.get(name) or next(iter(held.values()), None)
            if original is not None:
                self._handed.add(name)
                self.originalRead.emit(name, original)

    def _forget(self) -> None:
        """Another event is in the window."""
        self._held.clear()
        self._handed.clear()

    def _compared(self, job: int, comparison: Comparison) -> None:
        if job == self._job:
            self._end()
            self._session.set_comparison(comparison)
            self._ahead.start()
            if self._engine.doubtful:
                # It was shown at once; whether it still holds is looked at while the user reads.
                self._start(self._wanted, anew=True)

    def _cancelled(self, job: int) -> None:
        if job == self._job:
            self._end()
            self._session.message.emit(tr("The comparison was cancelled. What was there stays."), False)

    def _failed(self, job: int, reason: str) -> None:
        source = self._loading.pop(job, None)
        if source is not None:
            self._session.fail(source.key, tr("The program could not read it ({reason})").format(reason=reason))
        elif job == self._job:
            self._given_up = self._wanted
            self._end()
            self._session.message.emit(tr("The comparison ended with an error of the program ({reason})").format(reason=reason), False)

    def _progress(self, job: int, done: int, total: int) -> None:
        if job == self._job:
            self._session.progress.emit(done, total)


def _several_in_one(articles: Sequence[Article]) -> bool:
    """Whether one file, page or text was split into several articles; a folder of single articles was not."""
    return len({article.origin for article in articles}) < len(articles)
