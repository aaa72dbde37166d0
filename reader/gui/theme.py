"""Colours and fonts of the window: one frozen table for light, one for dark.

Hue is the verdict and nothing else; letter and pattern are the source, the icon is the kind, serif is the source's words,
selection is ink. `tests/gui/test_theme.py` computes the contrasts from these tables.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from reader.model.finding import Verdict

READING_FAMILIES = ("Literata", "Source Serif 4", "Charter", "Iowan Old Style", "Georgia", "Noto Serif")
INTERFACE_FAMILIES = ("Inter", "Inter Variable", "Noto Sans")
# Names under which X11 and headless platforms report "no font was chosen".
_NO_CHOICE = frozenset({"", "Sans Serif", "Sans", "Helvetica", "DejaVu Sans", "Bitstream Vera Sans"})


class Underline(StrEnum):
    """The line under a marked value; with the sign it tells the verdict without colour."""

    SOLID = "solid"
    DOTTED = "dotted"
    DOUBLE = "double"
    DASHED = "dashed"


UNDERLINES = {
    Verdict.AGREE: Underline.SOLID,
    Verdict.COMPATIBLE: Underline.DOTTED,
    Verdict.DIFFER: Underline.DOUBLE,
    Verdict.UPDATE: Underline.DOUBLE,
    Verdict.ONLY: Underline.DASHED,
}


@dataclass(frozen=True, slots=True)
class VerdictColours:
    """`mark` is the sign, the underline and the gutter bar; `fill` lies behind the sign and on chips; `text_fill` lies
    behind words, or is None where words stay bare (`only`)."""

    mark: str
    fill: str
    text_fill: str | None


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window, as `#RRGGBB`. Turn one into a QColor with `qcolor`.

    `by_kind` tells that marks have the hue of their kind in the place of their verdict's.

    window: top bar, status bar. panel: rails and inspector. page: behind text. selected: the selected row. raised: buttons
    and fields. track: the trough of the view switch and of scroll bars. hairline: separating lines. outline: borders of
    fields and switches (3:1). ink, second, third: text; third is not allowed on fills.
    """

    name: str
    dark: bool
    window: str
    panel: str
    page: str
    raised: str
    selected: str
    track: str
    hairline: str
    outline: str
    ink: str
    second: str
    third: str
    agree: VerdictColours
    compatible: VerdictColours
    differ: VerdictColours
    only: VerdictColours
    kinds: tuple[tuple[str, str], ...]
    by_kind: bool = False

    def verdict(self, verdict: Verdict) -> VerdictColours:
        """The colours of a verdict; `update` has those of `differ` (its sign has a clock)."""
        match verdict:
            case Verdict.AGREE:
                return self.agree
            case Verdict.COMPATIBLE:
                return self.compatible
            case Verdict.ONLY:
                return self.only
            case Verdict.DIFFER | Verdict.UPDATE:
                return self.differ

    def marks(self, verdict: Verdict, kind: str) -> VerdictColours:
        """The colours of a marked value: its verdict's, or with `by_kind` its kind's, without a fill."""
        return VerdictColours(self.kind(kind), self.selected, None) if self.by_kind else self.verdict(verdict)

    def kind(self, kind: str) -> str:
        """The hue of a kind of fact, for "Colour by kind" only; second ink for kinds without a hue."""
        return dict(self.kinds).get(kind, self.second)


LIGHT = Theme(
    name="light",
    dark=False,
    window="#F1F0EC",
    panel="#F8F7F4",
    page="#FFFFFF",
    raised="#FFFFFF",
    selected="#ECEAE4",
    track="#DDDBD4",
    hairline="#DDDBD4",
    outline="#85837C",
    ink="#1B1D21",
    second="#4A4E55",
    third="#666A71",
    agree=VerdictColours("#0F5C99", "#D9EAF8", "#D9EAF8"),
    compatible=VerdictColours("#866700", "#FCF2C4", "#FCF2C4"),
    differ=VerdictColours("#962406", "#F8D3C5", "#F8D3C5"),
    only=VerdictColours("#5A5D63", "#ECEBE7", None),
    kinds=(("date", "#1F5F7A"), ("quantity", "#7A4B00"), ("name", "#35603A"), ("quote", "#6B3F7C"), ("wording", "#8A2F4B")),
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#141517",
    panel="#191B1E",
    page="#1E2023",
    raised="#26292D",
    selected="#2C2F34",
    track="#33363B",
    hairline="#33363B",
    outline="#747981",
    ink="#ECEAE5",
    second="#BDBFC2",
    third="#9A9DA3",
    agree=VerdictColours("#79BDEB", "#123650", "#123650"),
    compatible=VerdictColours("#F0D770", "#47410C", "#47410C"),
    differ=VerdictColours("#FF8A5E", "#5E2211", "#5E2211"),
    only=VerdictColours("#BDBFC3", "#303338", None),
    kinds=(("date", "#7CC4DE"), ("quantity", "#E0B36A"), ("name", "#96CC9A"), ("quote", "#CFA6E0"), ("wording", "#F09AB2")),
)

_LIGHT_BY_KIND, _DARK_BY_KIND = replace(LIGHT, by_kind=True), replace(DARK, by_kind=True)


@lru_cache(maxsize=128)
def qcolor(code: str, alpha: int = 255) -> QColor:
    """The colour `#RRGGBB` with an opacity of 0 to 255. Shared: do not change it."""
    colour = QColor(code)
    colour.setAlpha(alpha)
    return colour


def choose_family(preferred: Sequence[str], available: Collection[str], fallback: str) -> str:
    """The first of the preferred families that is installed, else `fallback`."""
    return next((family for family in preferred if family in available), fallback)


_FAMILY = "readingFamily"
"""The application's property with the family that the user prefers."""


def prefer_reading_family(family: str) -> None:
    """Sets the sources' words in another family, "" in the one we choose. Fonts made before keep theirs."""
    QGuiApplication.instance().setProperty(_FAMILY, family)  # type: ignore[union-attr]


def reading_family() -> str:
    """The family of the sources' words: the user's if it is installed. Needs a QGuiApplication."""
    wanted = QGuiApplication.instance().property(_FAMILY)  # type: ignore[union-attr]
    return wanted if wanted and QFontDatabase.hasFamily(wanted) else _our_reading_family()


@lru_cache(maxsize=1)
def _our_reading_family() -> str:
    serif = QFont("serif")
    serif.setStyleHint(QFont.StyleHint.Serif)
    return choose_family(READING_FAMILIES, QFontDatabase.families(), serif.defaultFamily() or "serif")


@lru_cache(maxsize=1)
def interface_family() -> str:
    """The family of our own words: the system's, or a good one where the system has no choice of its own."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if system not in _NO_CHOICE:
        return system
    return choose_family(INTERFACE_FAMILIES, QFontDatabase.families(), system)


def reading_font(px: int, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
    """The serif in which sources' words stand, `px` logical pixels high."""
    return _font(reading_family(), px, weight, italic)


def interface_font(px: int = 13, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
    """The sans in which our own words stand, `px` logical pixels high."""
    return _font(interface_family(), px, weight, italic)


def _font(family: str, px: int, weight: QFont.Weight, italic: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def palette_of(theme: Theme) -> QPalette:
    """The palette for widgets that paint themselves. Set explicitly: the colour scheme alone changes nothing offscreen."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.ink),
        (role.Base, theme.page),
        (role.AlternateBase, theme.panel),
        (role.Text, theme.ink),
        (role.Button, theme.raised),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.ink),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.third),
        (role.Highlight, theme.ink),
        (role.HighlightedText, theme.page),
        (role.Link, theme.agree.mark),
        (role.LinkVisited, theme.agree.mark),
        (role.Light, theme.raised),
        (role.Midlight, theme.hairline),
        (role.Mid, theme.hairline),
        (role.Dark, theme.outline),
        (role.Shadow, theme.outline),
    ):
        palette.setColor(which, qcolor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, qcolor(theme.third))
    return palette


class ThemeMode(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    ThemeMode.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeMode.LIGHT: Qt.ColorScheme.Light,
    ThemeMode.DARK: Qt.ColorScheme.Dark,
}


class ThemeManager(QObject):
    """Holds the theme in use and follows the system where the user wants that. `changed` tells every view to repaint."""

    changed = Signal()

    def __init__(self, mode: ThemeMode = ThemeMode.SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._by_kind = False
        self._theme = self._resolved()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def mode(self) -> ThemeMode:
        """What the user chose."""
        return self._mode

    def set_mode(self, mode: ThemeMode) -> None:
        """Changes the choice; title bars of the system follow it too."""
        self._mode = mode
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[mode])
        self._follow()

    def set_by_kind(self, by_kind: bool) -> None:
        """Gives marks the hue of their kind, or of their verdict again."""
        self._by_kind = by_kind
        self._follow()

    def _follow(self) -> None:
        theme = self._resolved()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit()

    def _resolved(self) -> Theme:
        dark = self._mode is ThemeMode.DARK
        if self._mode is ThemeMode.SYSTEM:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return (_DARK_BY_KIND if dark else _LIGHT_BY_KIND) if self._by_kind else DARK if dark else LIGHT
