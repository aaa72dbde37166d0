"""The actions of one window, made from the table: menus, keys, commands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.gui.actions import MENUS, SPECS, Deeds, Spec
from reader.gui.key_names import native
from reader.gui.keymap import keys_of
from reader.gui.language import tr, translated


@dataclass(frozen=True, slots=True)
class Command:
    """An action as lists show it: its name in the table, its words, its menu and its keys in the user's language."""

    name: str
    text: str
    menu: str
    keys: str
    action: QAction


class Actions(QObject):
    """The actions of one window, made from the table."""

    def __init__(self, deeds: Deeds, window: QWidget, views: QWidget) -> None:
        super().__init__(window)
        self._session = deeds.session
        self._actions: dict[str, QAction] = {}
        self._exports: QMenu | None = None
        self.menus: list[QMenu] = []
        """Those of the menu bar."""
        preferences = deeds.session.preferences.value
        for spec in SPECS:
            action = QAction(translated(spec.text), self)
            action.setShortcuts([QKeySequence(key) for key in keys_of(spec, preferences)])
            action.setCheckable(spec.on is not None)
            action.triggered.connect(lambda _=False, spec=spec: self._run(spec, deeds))
            if spec.in_views:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (views if spec.in_views else window).addAction(action)
            self._actions[spec.text] = action
        session = self._session
        refresh = session.turns.soon(self.refresh, self)
        for signal in (
            session.comparisonChanged,
            session.sourcesChanged,
            session.selectionChanged,
            session.filterChanged,
            session.sortingChanged,
            session.layoutChanged,
            session.finder.changed,
            session.viewChanged,
            session.themeChanged,
            session.scrollLockChanged,
            session.historyChanged,
        ):
            signal.connect(refresh)
        self.refresh()

    def named(self, text: str) -> QAction:
        """The action with this text in the table."""
        return self._actions[text]

    def keys_of(self, name: str) -> tuple[str, ...]:
        """The keys of an action in Qt's portable form."""
        return tuple(key.toString(QKeySequence.SequenceFormat.PortableText) for key in self._actions[name].shortcuts())

    def with_keys(self, keys: str) -> Command | None:
        """The command that these keys (in Qt's portable form) start."""
        return next((command for command in self.commands() if keys in self.keys_of(command.name)), None)

    def commands(self) -> tuple[Command, ...]:
        """All actions of the table in the order of the menus."""
        ordered = sorted(SPECS, key=lambda spec: MENUS.index(spec.menu))
        return tuple(self._command(spec) for spec in ordered)

    def everything(self) -> tuple[Command, ...]:
        """All actions of the table and all formats of exports."""
        exports = self._exports
        if exports is None:
            return self.commands()
        exports.aboutToShow.emit()
        enabled = exports.menuAction().isEnabled()
        offered = (action for action in exports.actions() if enabled and not action.isSeparator())
        formats = tuple(Command("", action.text(), exports.title(), "", action) for action in offered)
        return self.commands() + formats

    def _command(self, spec: Spec) -> Command:
        keys = ", ".join(native(key) for key in self.keys_of(spec.text)) or native(spec.shown_key)
        return Command(spec.text, translated(spec.text), translated(spec.menu), keys, self._actions[spec.text])

    def fill(self, bar: QMenuBar, exports: QMenu) -> None:
        """Fills a menu bar; the exports stand in File."""
        self._exports = exports
        for name in MENUS:
            menu = bar.addMenu(translated(name))
            self.menus.append(menu)
            for spec in (s for s in SPECS if s.menu == name):
                if spec.starts_group:
                    menu.addSeparator()
                if spec.text == "Quit":
                    menu.addMenu(exports)
                    menu.addSeparator()
                menu.addAction(self._actions[spec.text])

    def refresh(self) -> None:
        """Takes from the session what can be done and what is checked."""
        for spec in SPECS:
            action = self._actions[spec.text]
            action.setEnabled(spec.when(self._session))
            if spec.on is not None:
                action.setChecked(spec.on(self._session))
            if spec.shown_key:
                action.setText(f"{translated(spec.text)}\t{native(spec.shown_key)}")
        stack = self._session.undo_stack
        self.named("Undo").setText(_with(tr("Undo"), stack.undoText()))
        self.named("Redo").setText(_with(tr("Redo"), stack.redoText()))

    def _run(self, spec: Spec, deeds: Deeds) -> None:
        spec.do(deeds)
        self._session.turns.take(self.refresh, self)


def _with(action: str, change: str) -> str:
    return tr("{action}: {change}").format(action=action, change=change) if change else action
