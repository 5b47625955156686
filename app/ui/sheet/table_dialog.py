"""How many rows and columns a new table has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.ui.theme import UNIT

MOST_ROWS = 100
MOST_COLUMNS = 8


class TableDialog(QDialog):
    """Asks for the size of a table.

    Signals:
        wanted (int, int): rows, that of the headings counted, and columns.
    """

    wanted = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tabel invoegen"))
        self.rows, self.columns = _number(3, MOST_ROWS), _number(2, MOST_COLUMNS)
        form = QFormLayout()
        form.addRow(self.tr("&Rijen, met de koprij:"), self.rows)
        form.addRow(self.tr("&Kolommen:"), self.columns)
        buttons = QDialogButtonBox()
        put = buttons.addButton(self.tr("&Invoegen"), QDialogButtonBox.ButtonRole.AcceptRole)
        put.setDefault(True)
        buttons.addButton(self.tr("&Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self.rows.value(), self.columns.value()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addLayout(form)
        rows.addWidget(buttons)


def _number(usual: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setValue(usual)
    return box
