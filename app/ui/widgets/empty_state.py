"""What stands where there is nothing yet: what this place is for and what to do now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import UNIT


class EmptyState(QWidget):
    """A heading, a sentence and at most one button, in the middle of their pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._heading = QLabel()
        self._heading.setObjectName("title")
        self._sentence = QLabel()
        self._sentence.setObjectName("quiet")
        for each in (self._heading, self._sentence):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            each.setWordWrap(True)
            each.setTextFormat(Qt.TextFormat.PlainText)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() + 2)
        self._heading.setFont(font)
        self._button = QPushButton()
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self._on_clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(3 * UNIT, 3 * UNIT, 3 * UNIT, 3 * UNIT)
        rows.setSpacing(UNIT)
        rows.addStretch(2)
        rows.addWidget(self._heading)
        rows.addWidget(self._sentence)
        rows.addSpacing(UNIT)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)

    def say(
        self, heading: str, sentence: str = "", button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show this heading and sentence, and a button where there is something to do."""
        self._act = act
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._button.setText(button)
        self._button.setVisible(bool(button))

    @property
    def heading(self) -> str:
        """Return what the heading says."""
        return self._heading.text()

    @Slot()
    def _on_clicked(self) -> None:
        if self._act:
            self._act()
