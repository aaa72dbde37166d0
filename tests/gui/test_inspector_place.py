from __future__ import annotations

from reader.gui.inspector_place import SLIM, InspectorPlace
from reader.gui.state import View


def test_it_stands_beside_ledger_and_text_where_there_is_room() -> None:
    place = InspectorPlace()
    assert place.wanted(View.LEDGER, SLIM)
    assert place.wanted(View.READ, SLIM)
    assert not place.wanted(View.SIDE_BY_SIDE, SLIM)
    assert not place.wanted(View.LEDGER, SLIM - 1)


def test_what_was_asked_for_holds_for_its_own_case() -> None:
    place = InspectorPlace()
    place.want(True, View.SIDE_BY_SIDE, SLIM)
    place.want(True, View.READ, SLIM - 1)
    place.want(False, View.LEDGER, SLIM)
    assert place.wanted(View.SIDE_BY_SIDE, SLIM - 1)
    assert place.wanted(View.LEDGER, SLIM - 1)
    assert not place.wanted(View.READ, SLIM)
