"""The style sheet of standard widgets, made from the theme; widgets that paint themselves take nothing from here."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.gui.theme import Theme, palette_of

_SHEET = """
QMainWindow, QWidget#window {{ background: {window}; }}
QWidget#page, QStackedWidget#page {{ background: {page}; }}
QWidget#panel {{ background: {panel}; }}
QLabel {{ color: {ink}; background: transparent; }}
QLabel[tone="second"] {{ color: {second}; }}
QLabel[tone="third"] {{ color: {third}; }}
QMenuBar {{ background: {window}; color: {ink}; border: 0; padding: 2px 12px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {selected}; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {hairline}; padding: 5px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {ink}; color: {page}; }}
QMenu::item:disabled {{ color: {third}; }}
QMenu::item:disabled:selected {{ background: {selected}; color: {second}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 5px 8px; }}
QMenu::indicator {{ width: 12px; height: 12px; left: 6px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {outline}; padding: 4px 6px; }}
QLineEdit, QPlainTextEdit {{
  background: {raised}; color: {ink}; border: 1px solid {outline}; border-radius: 6px; padding: 5px 9px;
  selection-background-color: {ink}; selection-color: {page};
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {ink}; padding: 4px 8px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: 0; padding: 0 2px; }}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{ border: 0; padding: 0 2px; }}
QLineEdit[compact="true"] {{ padding: 1px 7px; border-radius: 13px; }}
QLineEdit[compact="true"]:focus {{ padding: 0 6px; }}
QLineEdit[find="true"] {{ padding: 5px 9px 5px 28px; }}
QLineEdit[find="true"]:focus {{ padding: 4px 8px 4px 27px; }}
QComboBox QAbstractItemView {{ background: {raised}; color: {ink}; border: 1px solid {outline}; padding: 4px; outline: 0; }}
QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {ink}; color: {page}; }}
QListWidget#boxed {{ background: {page}; border: 1px solid {outline}; border-radius: 6px; padding: 3px; }}
QListWidget#boxed:focus {{ border: 2px solid {ink}; padding: 2px; }}
QScrollArea {{ border: 0; background: transparent; }}
QAbstractItemView {{ border: 0; outline: 0; background: {page}; color: {ink}; }}
QHeaderView {{ background: {panel}; border: 0; }}
QTableCornerButton::section {{ background: {panel}; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; border: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; border: 0; }}
QScrollBar::handle:vertical {{ background: {outline}; border-radius: 3px; min-height: 32px; margin: 2px 2px 2px 3px; }}
QScrollBar::handle:horizontal {{ background: {outline}; border-radius: 3px; min-width: 32px; margin: 3px 2px 2px 2px; }}
QScrollBar::handle:hover {{ background: {third}; }}
QAbstractScrollArea::corner {{ background: {panel}; }}
QPushButton#link {{ background: transparent; border: 0; color: {second}; padding: 4px 8px; border-radius: 6px; }}
QPushButton#link:hover {{ background: {selected}; }}
QPushButton#link:focus {{ border: 2px solid {ink}; padding: 2px 6px; }}
QSplitter::handle {{ background: {panel}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def stylesheet(theme: Theme) -> str:
    """The sheet for the whole application."""
    colours = {name: getattr(theme, name) for name in ("window", "panel", "page", "raised", "selected", "hairline", "outline")}
    return _SHEET.format(**colours, ink=theme.ink, second=theme.second, third=theme.third)


_PAPER = """
body {{ font-family: "{family}"; }} h1 {{ font-size: 14pt; }} h2 {{ font-size: 11pt; }}
th, td {{ padding: 4px; }} .quiet {{ color: #555555; font-size: 8pt; }} .mark {{ font-weight: 600; text-decoration: underline; }}
"""


def dress(theme: Theme) -> None:
    """Gives the application palette and style sheet of a theme."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setPalette(palette_of(theme))
        app.setStyleSheet(stylesheet(theme))


def paper_sheet(family: str) -> str:
    """The sheet of what is printed. A mark is bold and underlined, with its sign behind it: a printer may have no colours."""
    return _PAPER.format(family=family)
