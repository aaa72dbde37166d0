"""The preferences, over the window; every change counts at once and is kept."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from reader.gui.action_set import Actions
from reader.gui.controls import KeyButton, Label
from reader.gui.form_controls import Choice, Number, Tick
from reader.gui.key_names import native
from reader.gui.keys_editor import KeysEditor
from reader.gui.language import LANGUAGES, own_name, tr
from reader.gui.looking import LARGEST_PX, SMALLEST_PX
from reader.gui.overlay import Overlay
from reader.gui.preferences import SCALES
from reader.gui.session import Session
from reader.gui.theme import ThemeMode

_LABELS = 190
_WIDTH, _AROUND = 640, 94
"""The panel's width, and the height of what stands around its page."""


class PreferencesPanel(Overlay):
    """Reading, appearance, language, keys and the network."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._keeper = session.preferences
        self.setAccessibleName(tr("Preferences"))
        self.family = Choice(session)
        self.px = Number(session)
        self.theme = Choice(session)
        self.scale = Choice(session)
        self.by_kind = Tick(session, tr("Colour by kind of fact instead of verdict"))
        self.language = Choice(session)
        self.letters = Tick(session, tr("Single letters are keys in the views"))
        self.still = Tick(session, tr("Less motion: lists and menus open at once, the cursor does not blink"))
        self.private = Tick(session, tr("Follow links that lead to private addresses"))
        self.proxies = Tick(session, tr("Use the system's proxies"))
        self.keys = KeysEditor(session, actions)
        self._close = KeyButton(session, tr("Close"), native("Esc"))
        self._reset = KeyButton(session, tr("As it was when new"))
        self._fill()
        self._lay_out()
        self._connect()
        self._keeper.changed.connect(self._show_values)
        session.zoomChanged.connect(self._show_values)

    def open(self) -> None:
        """Shows the preferences in use."""
        if self.family.count() == 1:
            # The families are asked for when they are first needed: that takes a while on systems with many.
            self.family.addItems([name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)])
        self._show_values()
        self.keys.refresh()
        self.cover()
        self._fit()
        self.family.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits into a window of any size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        page = self._scroll.widget()
        self.panel.setFixedWidth(max(min(_WIDTH, self.width() - 48), 320))
        whole = (page.sizeHint().height() if page is not None else 0) + _AROUND
        self.panel.setFixedHeight(max(min(whole, self.height() - 48), 240))

    def _fill(self) -> None:
        self.family.addItem(tr("Chosen by Parallax"))
        self.px.setRange(SMALLEST_PX, LARGEST_PX)
        self.px.setSuffix(tr(" px", "pixels, after a number"))
        for mode, words in ((ThemeMode.SYSTEM, tr("As the system")), (ThemeMode.LIGHT, tr("Light")), (ThemeMode.DARK, tr("Dark"))):
            self.theme.addItem(words, mode)
        for scale in SCALES:
            self.scale.addItem(tr("{share}%").format(share=scale), scale)
        self.language.addItem(tr("As the system"), "")
        for language in LANGUAGES:
            self.language.addItem(own_name(language), language)

    def _lay_out(self) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 0, 12, 0)
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for words, field in (
            (tr("Font of the texts"), self.family),
            (tr("Size of the texts"), self.px),
            (tr("Theme"), self.theme),
            (tr("Size of the window's own words, from the next start"), self.scale),
            (tr("Language"), self.language),
        ):
            label = Label(words, 13, wrap=True)
            label.setMinimumWidth(_LABELS)
            label.setBuddy(field)
            field.setAccessibleName(words)
            beside = self.px.with_buttons(tr("Smaller text"), tr("Larger text")) if field is self.px else field
            form.addRow(label, beside)
        form.addItem(QSpacerItem(1, 4))
        for box in (self.by_kind, self.letters, self.still, self.private, self.proxies):
            form.addRow(box)
        form.addItem(QSpacerItem(1, 8))
        form.addRow(Label(tr("Keys"), 13, weight=QFont.Weight.DemiBold))
        form.addRow(self.keys)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        page.setObjectName("panel")
        head = QHBoxLayout()
        head.addWidget(Label(tr("Preferences"), 16, weight=QFont.Weight.DemiBold), 1)
        head.addWidget(self._reset)
        head.addWidget(self._close)
        head.setContentsMargins(0, 0, 12, 0)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(28, 20, 16, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(scroll)

    def _connect(self) -> None:
        change = self._keeper.change
        self.family.activated.connect(lambda at: change(reading_family=self.family.currentText() if at else ""))
        self.px.valueChanged.connect(self._session.set_reading_px)
        self.theme.activated.connect(lambda: change(theme=ThemeMode(self.theme.currentData())))
        self.scale.activated.connect(lambda: change(scale=int(self.scale.currentData())))
        self.language.activated.connect(lambda: change(language=str(self.language.currentData())))
        self.by_kind.toggled.connect(lambda on: change(colour_by_kind=on))
        self.letters.toggled.connect(lambda on: change(letter_keys=on))
        self.still.toggled.connect(lambda on: change(less_motion=on))
        self.private.toggled.connect(lambda on: change(private_addresses=on))
        self.proxies.toggled.connect(lambda on: change(system_proxies=on))
        self._close.clicked.connect(self.dismiss)
        self._reset.clicked.connect(self._keeper.reset)

    def _show_values(self) -> None:
        value = self._keeper.value
        with QSignalBlocker(self.px):
            self.px.setValue(self._session.reading_px)
        self.family.setCurrentIndex(max(self.family.findText(value.reading_family), 0) if value.reading_family else 0)
        self.theme.setCurrentIndex(self.theme.findData(value.theme))
        self.scale.setCurrentIndex(self.scale.findData(value.scale))
        self.language.setCurrentIndex(max(self.language.findData(value.language), 0))
        for box, on in (
            (self.by_kind, value.colour_by_kind),
            (self.letters, value.letter_keys),
            (self.still, value.less_motion),
            (self.private, value.private_addresses),
            (self.proxies, value.system_proxies),
        ):
            with QSignalBlocker(box):
                box.setChecked(on)
