"""Undo and redo belong to the draft, not to one field; fields must let their keys pass."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def asks_undo(event: QEvent) -> bool:
    """Return whether Qt asks a field if it wants the keys of undo or redo for itself."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
