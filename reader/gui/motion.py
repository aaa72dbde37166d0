"""Less motion: nothing of ours moves by itself, and what Qt would move then stands still, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Motion:
    """Keeps what the system wants, which Qt has taken from it at the start, so that it can be had again. It is never asked for
    more motion than that."""

    def __init__(self) -> None:
        self._usual = {effect: QApplication.isEffectEnabled(effect) for effect in _EFFECTS}
        self._blink = QApplication.cursorFlashTime()

    def lessen(self, less: bool) -> None:
        """Opens menus, lists and tips at once and stops the cursor's blinking; or does as the system wants."""
        for effect, usual in self._usual.items():
            QApplication.setEffectEnabled(effect, usual and not less)
        QApplication.setCursorFlashTime(0 if less else self._blink)
