"""Contrasts are computed from the tables themselves; fonts are chosen by preference."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.gui.style import stylesheet
from reader.gui.theme import DARK, LIGHT, UNDERLINES, Theme, ThemeManager, ThemeMode, choose_family, palette_of, qcolor
from reader.model.finding import Verdict

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def _luminance(code: str) -> float:
    channels = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_itself() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


@THEMES
@pytest.mark.parametrize("verdict", list(Verdict))
def test_marks_stand_out_from_page_and_fill(theme: Theme, verdict: Verdict) -> None:
    colours = theme.verdict(verdict)
    assert contrast(colours.mark, theme.page) >= 4.5
    assert contrast(colours.mark, theme.panel) >= 4.5
    assert contrast(colours.mark, colours.fill) >= 4.5
    assert contrast(theme.ink, colours.fill) >= 8.5


@THEMES
def test_inks_can_be_read_where_they_are_used(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.page):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.second, ground) >= 4.5
        assert contrast(theme.third, ground) >= 4.5
    # On a selected row and on chips only the first two inks are used.
    for ground in (theme.selected, theme.only.fill, theme.track):
        assert contrast(theme.second, ground) >= 4.5
    assert contrast(theme.page, theme.ink) >= 7


@THEMES
def test_outlines_of_fields_can_be_seen(theme: Theme) -> None:
    for ground in (theme.page, theme.panel):
        assert contrast(theme.outline, ground) >= 3


@THEMES
def test_kinds_can_be_read(theme: Theme) -> None:
    for kind, colour in theme.kinds:
        assert contrast(colour, theme.page) >= 4.5, kind


def test_every_verdict_has_its_own_underline_and_update_that_of_differ() -> None:
    assert set(UNDERLINES) == set(Verdict)
    assert UNDERLINES[Verdict.UPDATE] is UNDERLINES[Verdict.DIFFER]
    assert len(set(UNDERLINES.values())) == 4


def test_families_are_chosen_by_preference() -> None:
    assert choose_family(("Literata", "Georgia"), {"Georgia", "Arial"}, "serif") == "Georgia"
    assert choose_family(("Literata",), {"Arial"}, "serif") == "serif"


def test_the_theme_is_what_the_user_chose(qtbot: QtBot) -> None:
    themes = ThemeManager(ThemeMode.LIGHT)
    assert themes.theme is LIGHT
    with qtbot.waitSignal(themes.changed):
        themes.set_mode(ThemeMode.DARK)
    assert themes.theme is DARK
    themes.set_mode(ThemeMode.SYSTEM)


@THEMES
def test_palette_and_style_sheet_come_from_the_table(theme: Theme, qtbot: QtBot) -> None:
    palette = palette_of(theme)
    assert palette.window().color() == qcolor(theme.window)
    assert palette.text().color() == qcolor(theme.ink)
    assert theme.selected in stylesheet(theme)
    assert "{" + "ink" not in stylesheet(theme)
