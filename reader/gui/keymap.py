"""Which keys an action has: its own, those that the user gave it, or none."""

from __future__ import annotations

from reader.gui.actions import SPECS, Spec
from reader.gui.key_names import native
from reader.gui.preferences import Preferences
from reader.gui.session import Session


def keys_of(spec: Spec, preferences: Preferences) -> tuple[str, ...]:
    """The keys in Qt's portable form; letters and signs alone are left out where the user switched them off."""
    keys = preferences.keys.get(spec.text, spec.keys)
    return keys if preferences.letter_keys else tuple(key for key in keys if not is_letter(key))


def is_letter(key: str) -> bool:
    """Whether a key (in Qt's portable form) is one sign without Ctrl or Alt, which could also be typed."""
    return len(key.removeprefix("Shift+")) == 1


def key_text(session: Session, name: str) -> str:
    """The first key of an action, named as in the table, as the user reads it; "" where it has none."""
    spec = next(spec for spec in SPECS if spec.text == name)
    keys = keys_of(spec, session.preferences.value)
    return native(keys[0]) if keys else native(spec.shown_key)
