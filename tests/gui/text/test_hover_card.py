from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.gui.text.hover_card import CardKey, HoverCard, credits_of
from reader.gui.theme import LIGHT
from tests.build import sample
from tests.gui.text.conftest import Colours


@pytest.fixture
def card(qtbot: QtBot) -> HoverCard:
    """A card over a window of 700 by 500."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    card = HoverCard(LIGHT, window)
    # Nothing else keeps the window alive.
    card.setProperty("window", window)
    return card


def test_who_is_credited() -> None:
    assert credits_of(sample().findings[0]) == "A credits the harbour council; B credits the ship's log; D credits the harbour council."
    assert credits_of(sample().findings[4]).startswith("A credits")
    assert credits_of(sample().findings[8]) == ""


def test_it_shows_the_sign_on_its_fill(card: HoverCard, colours: Colours) -> None:
    card.show_for(sample(), sample().findings[0], QRect(100, 60, 80, 20))
    assert {LIGHT.differ.mark.lower(), LIGHT.differ.fill.lower()} <= colours(card, card.sign_rect())


@pytest.mark.parametrize("target", [QRect(5, 5, 60, 20), QRect(640, 470, 50, 20), QRect(300, 240, 80, 20), QRect(690, 10, 8, 20)])
def test_it_stays_inside_and_leaves_the_mark_free(card: HoverCard, target: QRect) -> None:
    card.show_for(sample(), sample().findings[0], target)
    body = card.body_rect().translated(card.pos()).toAlignedRect()
    assert QRect(-1, -1, 702, 502).contains(body)
    assert not body.intersects(target)


def test_a_long_sentence_is_cut_so_that_the_keys_stay_in_view(card: HoverCard) -> None:
    finding = replace(sample().findings[0], reason="Four sources tell it in their own ways. " * 30)
    comparison = replace(sample(), findings=(finding,))
    for target in (QRect(100, 230, 80, 20), QRect(100, 60, 80, 20), QRect(100, 440, 80, 20)):
        card.show_for(comparison, finding, target)
        body = card.body_rect().translated(card.pos()).toAlignedRect()
        assert QRect(-1, -1, 702, 502).contains(body)
        assert not body.intersects(target)
        assert finding.reason.strip() in card.accessibleDescription()


def test_its_keys_do_what_they_say(card: HoverCard, qtbot: QtBot) -> None:
    card.show_for(sample(), sample().findings[0], QRect(100, 60, 80, 20))
    signals = {
        "Next, key F7": card.nextRequested,
        "Why, key Enter": card.whyRequested,
        "Confirm, key L": card.confirmRequested,
        "Unlink, key X": card.unlinkRequested,
    }
    buttons = {b.accessibleName(): b for b in card.findChildren(CardKey)}
    assert buttons.keys() == signals.keys()
    for name, signal in signals.items():
        with qtbot.waitSignal(signal):
            QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
