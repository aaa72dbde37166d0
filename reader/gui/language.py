"""The words of the interface in the user's language, through Qt's translators.

Every word that a user sees or hears is English in the code and marked where it stands, so that `lupdate` finds it:

    tr("Open a folder")                                    a text
    tr("Row {row} of {rows}").format(row=1, rows=9)        values are put in after translating, by name
    tr("%n sources", "", count)                            a number with its noun; also English needs its two forms
    tr("Read", "view")                                     a note tells apart words that English writes alike
    QT_TR_NOOP("Open a folder")                            a text in a table, given to `translated` where it is shown

The words of the engine and of `reader.render` (verdicts, kinds of facts, tiers) are English data; `translated` translates them at the edge
of the window, and `reader.gui.engine_words` lists them for `lupdate`. Sentences that the engine
composes are said by `reader.gui.said`; titles of findings stay as they are. See docs/translations.md.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.paths import resources

LANGUAGES = ("en", "de", "fr", "es")
"""The languages that the interface speaks, English first."""

_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def tr(text: str, note: str = "", n: int = -1) -> str:
    """`text` in the language of the interface; `n` takes the place of `%n` and chooses between singular and plural."""
    return QCoreApplication.translate("", text, note, n)


def translated(text: str) -> str:
    """A word that was marked elsewhere (in a table, or by the engine) in the language of the interface; a stranger stays."""
    return QCoreApplication.translate("", text) if text else ""


def QT_TR_NOOP(text: str) -> str:
    """`text` itself: marks it for `lupdate` where it stands in a table. Qt's own has no type."""
    return text


def own_name(language: str) -> str:
    """What a language calls itself."""
    return _NAMES[language]


def system_language() -> str:
    """The first of the system's languages that the interface speaks, else English."""
    wanted = (name.split("-")[0].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


class Translators:
    """Installs the words of one language; every window gets a LanguageChange event then."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Speaks another language ("" is the system's), with its forms of dates and numbers."""
        language = language or system_language()
        if language == self.language:
            return
        self.close()
        self.language = language
        QLocale.setDefault(_locale(language))
        self._installed = [t for t in (_of_qt(language), _ours(language)) if t is not None]
        for new in self._installed:
            QCoreApplication.installTranslator(new)

    def close(self) -> None:
        """Takes the words away; to be called before the application ends, which its translators must not outlive."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []


def _locale(language: str) -> QLocale:
    """The system's own locale where it speaks the language (its country's dates), else the language's usual one."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == language else QLocale(language)


def _ours(language: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(str(resources() / "translations" / f"parallax_{language}.qm")) else None


def _of_qt(language: str) -> QTranslator | None:
    """Qt's own words: the buttons of its dialogs, the menus of its fields."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if language != "en" and translator.load(f"qtbase_{language}", folder) else None
