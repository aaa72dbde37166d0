"""Which sources the reader puts into the columns, and which of them is the base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QMenu, QWidget

from reader.gui.language import tr
from reader.gui.session import Session
from reader.render.words import letter, source_name


def column_menu(session: Session, columns: Sequence[int], base: int | None, column: int, parent: QWidget) -> QMenu:
    """What the head of a column offers: to be the base, and the sources that could stand in its place."""
    menu, here = QMenu(parent), columns[column]
    choice = menu.addAction(tr("Make it the base"))
    choice.setEnabled(here != base)
    choice.triggered.connect(lambda: set_base(session, here))
    menu.addSeparator()
    for article in (i for i in session.columns() if i not in columns):
        action = menu.addAction(tr("Show {source} here").format(source=_named(session, article)))
        action.triggered.connect(lambda _=False, article=article: _put(session, columns, column, article))
    return menu


def base_menu(session: Session, base: int | None, choose: Callable[[int], None], parent: QWidget) -> QMenu:
    """The sources of which one can be the base."""
    menu = QMenu(parent)
    for article in session.columns():
        action = menu.addAction(_named(session, article).replace(" ", "  ", 1))
        action.setCheckable(True)
        action.setChecked(article == base)
        action.triggered.connect(lambda _=False, article=article: choose(article))
    return menu


def set_base(session: Session, article: int) -> None:
    """Makes a source the base, and says so."""
    comparison = session.comparison
    if comparison is not None:
        session.set_layout(replace(session.layout, base=comparison.articles[article].article.id))
        session.announced.emit(tr("Base: {source}").format(source=_named(session, article)))


def _put(session: Session, columns: Sequence[int], column: int, article: int) -> None:
    """Shows a source in the place of another."""
    comparison = session.comparison
    if comparison is None:
        return
    names = tuple(comparison.articles[i].article.id for i in (*columns[:column], article, *columns[column + 1 :]))
    base = names[0] if column == 0 else session.layout.base
    session.select(replace(session.selection, article=article))
    session.set_layout(replace(session.layout, base=base, beside=names))


def _named(session: Session, article: int) -> str:
    assert session.comparison is not None, "columns without a comparison"
    return f"{letter(article)} {source_name(session.comparison.articles[article].article, article)}"
