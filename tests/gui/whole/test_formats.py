"""A sample of every format is loaded in the window, as a user opens it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.controls import KeyButton
from reader.gui.given import Given
from reader.gui.kinds import Kinds
from reader.gui.main_window import MainWindow
from reader.gui.parts.page import PartsPage
from reader.gui.session import Session
from reader.gui.state import SourceState
from reader.gui.theme import ThemeManager, ThemeMode
from reader.gui.workflow import Workflow
from tests.gui.whole.engine import NearEngine
from tests.loaders.samples import SAMPLES

_PATIENCE = 30_000


@pytest.mark.outlives
def test_every_format_is_loaded_in_the_window(qtbot: QtBot, kinds: Kinds, tmp_path: Path) -> None:
    session, engine = Session(ThemeManager(ThemeMode.LIGHT)), NearEngine()
    window = MainWindow(session, kinds, Workflow(session, engine), engine.close)
    qtbot.addWidget(window)
    window.resize(1000, 640)
    window.show()
    for sample in SAMPLES:
        path = tmp_path / sample.name
        path.write_bytes(sample.data)
        session.put_event("", (), (), ())
        window.sources.add(Given((str(path),)))
        qtbot.waitUntil(lambda: session.sources[0].state is not SourceState.LOADING, timeout=_PATIENCE)
        source = session.sources[0]
        if not sample.articles:
            assert source.state is SourceState.FAILED, sample.name
            assert "Calder Post" in source.reason
            (card,) = window.failures.cards()
            next(b for b in card.findChildren(KeyButton) if b.text() == "Add 2 links").click()
            assert [s.input for s in session.sources] == ["https://calder.example/feed", "https://lantern.example/feed"]
            session.undo()
            assert [s.label for s in session.sources] == [sample.name]
        elif sample.articles > 1:
            assert isinstance(window.events.over, PartsPage), sample.name
            assert window.events.over.model.parts[0].article.headline == sample.headline
            window.events.over.take()
            assert len(session.articles) == sample.articles
        else:
            assert source.article is not None, f"{sample.name}: {source.reason}"
            assert source.article.headline == sample.headline, sample.name
            window.events.show_proof(source.key)
    window.close()
    engine.close()
