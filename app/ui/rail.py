"""The rail at the left: the three places of the window, and whether the archive is at work."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.ui.icons import icon
from app.ui.theme import UNIT, Colours

PATIENCE_MS = 300
"""Work shorter than this is not worth showing."""


class Place(StrEnum):
    """The screens, by the names of their drawings."""

    ARCHIVE = "archive"
    INTAKE = "intake"
    COMPOSE = "compose"


class Rail(QFrame):
    """Buttons for the three screens.

    Signals:
        chosen (Place): a screen was asked for.
    """

    chosen = Signal(object)

    def __init__(self, icons: Path) -> None:
        super().__init__()
        self.setObjectName("railframe")
        self.setFixedWidth(10 * UNIT)
        self._icons = icons
        self._group = QButtonGroup(self)
        self._buttons = {place: self._button(place) for place in Place}
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedHeight(UNIT // 2)
        self._busy.setAccessibleName(self.tr("Het archief is bezig"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._busy.show)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT // 2, UNIT, UNIT // 2, UNIT)
        rows.setSpacing(UNIT // 2)
        for button in self._buttons.values():
            rows.addWidget(button)
        rows.addStretch(1)
        rows.addWidget(self._busy)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        self._busy.hide()

    def _button(self, place: Place) -> QToolButton:
        names = {
            Place.ARCHIVE: self.tr("Archief"),
            Place.INTAKE: self.tr("Inlezen"),
            Place.COMPOSE: self.tr("Opstellen"),
        }
        button = QToolButton()
        button.setObjectName("rail")
        button.setText(names[place])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(3 * UNIT, 3 * UNIT))
        button.setCheckable(True)
        button.setFixedSize(9 * UNIT, 8 * UNIT)
        font = button.font()
        font.setPointSizeF(max(9.0, font.pointSizeF() - 1))
        button.setFont(font)
        button.clicked.connect(self._on_clicked)
        button.setProperty("place", place.value)
        self._group.addButton(button)
        return button

    def beside(self, widget: QWidget) -> QWidget:
        """Return a widget with the rail at the left of `widget`."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self)
        row.addWidget(widget, 1)
        return both

    def paint(self, colours: Colours) -> None:
        """Draw the buttons in these colours."""
        for place, button in self._buttons.items():
            button.setIcon(icon(self._icons, place.value, colours.quiet, 3 * UNIT, colours.accent))

    def show_place(self, place: Place) -> None:
        """Mark the screen that is shown."""
        self._buttons[place].setChecked(True)

    def show_busy(self, busy: bool) -> None:
        """Show that the archive is at work, when it takes long enough to see."""
        if busy:
            self._timer.start(PATIENCE_MS)
        else:
            self._timer.stop()
            self._busy.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(Place(self.sender().property("place")))
