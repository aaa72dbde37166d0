"""Work in processes of their own: results, cancelling, late results, errors, and an end that leaves nothing behind."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui import worker
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.gui.tasks import EngineClient
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.service.names import comparison_name
from reader.service.stage import HowFar, Stage
from reader.store.kept import Kept
from tests.build import sample
from tests.loaders.server import serving

_PATIENCE = 30_000
ARTICLES = tuple(a.article for a in sample().articles)


def _long(article: Article, times: int = 60) -> Article:
    """The same article many times over: something to compare for a while."""
    text = "\n\n".join([article.text] * times)
    return replace(article, text=text, id=f"{article.id}-long", paragraphs=())


def test_a_comparison_comes_back_with_its_number(qtbot: QtBot, engine: EngineClient) -> None:
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE) as heard:
        job = engine.compare(ARTICLES)
    assert heard.args is not None
    number, comparison = heard.args
    assert number == job
    assert [a.article for a in comparison.articles] == list(ARTICLES)


def test_the_kinds_are_known_before_the_first_comparison(qtbot: QtBot, engine: EngineClient) -> None:
    order: list[str] = []
    engine.ready.connect(lambda _, looks: order.append(looks[0].name))
    engine.compared.connect(lambda *_: order.append("compared"))
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE):
        engine.compare(ARTICLES[:2])
    assert order == ["date", "compared"]


def test_files_load_and_those_that_fail_say_why(qtbot: QtBot, engine: EngineClient, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    with qtbot.waitSignal(engine.loaded, timeout=_PATIENCE) as heard:
        engine.load(str(tmp_path / "empty.txt"))
    assert heard.args is not None
    loading = heard.args[1]
    assert not loading.articles
    assert "empty" in loading.failures[0].message


def test_a_running_comparison_is_cancelled_and_the_next_one_works(qtbot: QtBot, engine: EngineClient) -> None:
    with qtbot.waitSignal(engine.progress, timeout=_PATIENCE):
        job = engine.compare(tuple(_long(a) for a in ARTICLES))
    with qtbot.waitSignal(engine.cancelled, timeout=_PATIENCE, check_params_cb=lambda number: number == job):
        engine.cancel()
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE):
        engine.compare(ARTICLES[:2])


def test_a_new_comparison_drops_the_one_before(qtbot: QtBot, engine: EngineClient) -> None:
    finished: list[int] = []
    engine.compared.connect(lambda job, _: finished.append(job))
    engine.compare(tuple(_long(a) for a in ARTICLES))
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE):
        second = engine.compare(ARTICLES[:2])
    assert finished == [second]


def test_a_process_that_dies_is_told_and_replaced(qtbot: QtBot, engine: EngineClient, capfd: pytest.CaptureFixture[str]) -> None:
    with qtbot.waitSignal(engine.progress, timeout=_PATIENCE):
        engine.compare(tuple(_long(a) for a in ARTICLES))
    with qtbot.waitSignal(engine.failed, timeout=_PATIENCE):
        for pid in engine.processes():
            os.kill(pid, 9)
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE):
        engine.compare(ARTICLES[:2])
    assert "BrokenProcessPool" in capfd.readouterr().err


def test_closing_ends_processes_at_work(qtbot: QtBot, engine: EngineClient) -> None:
    with qtbot.waitSignal(engine.progress, timeout=_PATIENCE):
        engine.compare(tuple(_long(a) for a in ARTICLES))
    assert engine.processes()
    engine.close()
    assert not engine.processes()


def test_an_engine_that_never_worked_has_no_processes(engine: EngineClient) -> None:
    assert not engine.processes()


@pytest.fixture
def workflow(qtbot: QtBot, engine: EngineClient) -> tuple[Session, Workflow]:
    session = Session(ThemeManager(ThemeMode.LIGHT))
    return session, Workflow(session, engine, session)


def _pasted(session: Session) -> None:
    for article in ARTICLES[:2]:
        session.add_pasted(article.text)


def test_pasted_texts_are_loaded_and_compared(qtbot: QtBot, workflow: tuple[Session, Workflow]) -> None:
    session, _ = workflow
    with qtbot.waitSignal(session.comparisonChanged, timeout=_PATIENCE):
        _pasted(session)
    assert session.comparison is not None
    assert len(session.comparison.articles) == 2


def test_what_is_undone_while_it_loads_does_not_come_back(qtbot: QtBot, workflow: tuple[Session, Workflow], engine: EngineClient) -> None:
    session, _ = workflow
    session.add_pasted(ARTICLES[0].text)
    with qtbot.waitSignal(engine.loaded, timeout=_PATIENCE):
        qtbot.waitUntil(lambda: bool(engine.processes()))
        session.undo()
    assert not session.sources


def test_taking_back_what_is_compared_leaves_the_old_comparison(qtbot: QtBot, workflow: tuple[Session, Workflow]) -> None:
    session, work = workflow
    with qtbot.waitSignal(session.comparisonChanged, timeout=_PATIENCE):
        _pasted(session)
    first = session.comparison
    with qtbot.waitSignal(session.progress, timeout=_PATIENCE):
        session.add_pasted(_long(ARTICLES[2]).text)
    assert session.comparison is first
    session.undo()
    qtbot.waitUntil(lambda: not work.busy, timeout=_PATIENCE)
    assert session.comparison is first


def test_cancelling_keeps_what_is_there_and_compares_on_request(qtbot: QtBot, workflow: tuple[Session, Workflow]) -> None:
    session, work = workflow
    with qtbot.waitSignal(session.comparisonChanged, timeout=_PATIENCE):
        _pasted(session)
    first = session.comparison
    session.put([*session.sources, *(replace(session.sources[0], article=_long(a)) for a in ARTICLES)])
    qtbot.waitUntil(lambda: work.busy)
    with qtbot.waitSignal(session.message, timeout=_PATIENCE, check_params_cb=lambda text, _: "cancelled" in text):
        work.cancel()
    assert session.comparison is first
    assert not work.busy
    assert all(s.state is SourceState.READY for s in session.sources)
    work.compare_again()
    assert work.busy


def test_one_of_several_links_is_given_up_and_the_rest_goes_on(qtbot: QtBot, session: Session, engine: EngineClient) -> None:
    session.put_event("", (), (), ())
    session.set_comparison(None)
    workflow = Workflow(session, engine)
    with serving() as site:
        # Two processes fetch pages: the third link waits for its turn.
        session.add_inputs([f"{site}/silent?{i}" for i in range(2)] + [f"{site}/article"])
        first, second, third = session.sources
        qtbot.waitUntil(lambda: session.how_far(first).stage is session.how_far(second).stage is Stage.FETCHING, timeout=_PATIENCE)
        assert session.how_far(third).stage is Stage.WAITING
        session.stop_reading(first.key)
        qtbot.waitUntil(lambda: session.sources[2].state is SourceState.READY, timeout=_PATIENCE)
        assert session.sources[0].reason == "Reading was cancelled"
        # On a slow machine the second, which never answers, may have been given up by then, too.
        assert session.sources[1].state is not SourceState.READY
        workflow.cancel()
        assert not workflow.busy


def test_the_board_of_loads_knows_jobs_by_their_numbers() -> None:
    loads = [0] * worker.LOADS_SIZE
    assert worker.how_far(loads, 7) == HowFar()
    loads[7 * 5 : 7 * 5 + 4] = [7, Stage.FETCHING, 10, 20]
    assert worker.how_far(loads, 7) == HowFar(Stage.FETCHING, 10, 20)
    assert worker.how_far(loads, 7 + 64) == HowFar()


def test_what_judging_needs_is_imported_in_a_thread_that_ends_with_the_engine(engine: EngineClient) -> None:
    engine.import_engine()
    engine.import_engine()
    assert sum(thread.name == "import the engine" for thread in threading.enumerate()) <= 1
    engine.close()
    assert "reader.compare.by_hand" in sys.modules
    assert all(thread.name != "import the engine" for thread in threading.enumerate())


def _compared(qtbot: QtBot, engine: EngineClient, articles: tuple[Article, ...] = ARTICLES[:2], *, anew: bool = False) -> Comparison:
    with qtbot.waitSignal(engine.compared, timeout=_PATIENCE) as heard:
        engine.compare(articles, anew=anew)
    assert heard.args is not None
    comparison: Comparison = heard.args[1]
    return comparison


def test_a_comparison_that_was_kept_needs_no_process(qtbot: QtBot, engine: EngineClient, tmp_path: Path) -> None:
    engine.kept = Kept(tmp_path)
    made = _compared(qtbot, engine)
    other, looks = EngineClient(), []
    other.kept = Kept(tmp_path)
    other.ready.connect(lambda _, told: looks.extend(told))
    assert _compared(qtbot, other) == made
    assert other.processes() == ()
    assert looks[0].name == "date"
    assert not other.doubtful
    other.close()


def test_one_of_another_version_is_shown_and_doubted(
    qtbot: QtBot, engine: EngineClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine.kept = Kept(tmp_path)
    made = _compared(qtbot, engine)
    monkeypatch.setattr("reader.gui.tasks.program_stamp", lambda: "another")
    assert _compared(qtbot, engine) == made
    assert engine.doubtful
    assert _compared(qtbot, engine, anew=True) == made
    assert not engine.doubtful


def test_what_was_kept_of_other_articles_is_made_anew(qtbot: QtBot, engine: EngineClient, tmp_path: Path) -> None:
    engine.kept = Kept(tmp_path)
    _compared(qtbot, engine, ARTICLES)
    three = engine.kept.get(comparison_name(ARTICLES))
    assert three is not None
    engine.kept.put(comparison_name(ARTICLES[:2]), three)
    assert len(_compared(qtbot, engine).articles) == 2
    assert engine.kept.get(comparison_name(ARTICLES[:2])) != three


def test_a_file_that_was_read_is_known(qtbot: QtBot, engine: EngineClient, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Harbour closed\n\nThe harbour was closed on Monday after a fire, the council said. Two ships waited.\n", encoding="utf-8"
    )
    found = []
    for client in (engine, EngineClient()):
        client.kept = Kept(tmp_path / "kept")
        with qtbot.waitSignal(client.loaded, timeout=_PATIENCE) as heard:
            client.load(str(path))
        assert heard.args is not None
        found.append(heard.args[1])
    assert found[0] == found[1]
    assert client.processes() == ()
    client.close()


def test_what_is_doubted_is_compared_again_while_it_is_shown(
    qtbot: QtBot, workflow: tuple[Session, Workflow], engine: EngineClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = workflow
    engine.kept = Kept(tmp_path)
    _pasted(session)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=_PATIENCE)
    shown, revision = session.computed, session.revision
    monkeypatch.setattr("reader.gui.tasks.program_stamp", lambda: "another")
    session.set_comparison(None)
    session.sourcesChanged.emit()
    qtbot.waitUntil(lambda: session.revision >= revision + 3, timeout=_PATIENCE)
    assert session.computed == shown
    assert not engine.doubtful
