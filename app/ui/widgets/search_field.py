"""The field in which one searches: a lens, a cross to empty it, and the arrow keys for the list below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.icons import icon
from app.ui.theme import DRAWING


class SearchField(QLineEdit):
    """A line to search with.

    Signals:
        left_downwards: Down or Enter was pressed: the user goes on in the list.
    """

    left_downwards = Signal()

    def __init__(self, placeholder: str, name: str, icons: Path) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.addAction(icon(icons, "search", DRAWING, 16), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
