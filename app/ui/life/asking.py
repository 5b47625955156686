"""A dialog that stays open until what it asks for is kept or refused, and says why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import UNIT


class AskingDialog(QDialog):
    """A form with what went wrong below it and the buttons at the foot."""

    def __init__(self, title: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(2 * UNIT)
        self.form.setVerticalSpacing(UNIT)
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._buttons = QDialogButtonBox()
        self.act_button: QPushButton = self._buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act_button.setProperty("primary", True)
        self.act_button.setDefault(True)
        self.act_button.style().polish(self.act_button)
        cancel = self._buttons.addButton(self.tr("&Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.clicked.connect(self.reject)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        self.rows.setSpacing(2 * UNIT)
        self.rows.addLayout(self.form)
        self.rows.addWidget(self.wrong)
        self.rows.addWidget(self._buttons)
        self.setMinimumWidth(60 * UNIT)

    def ask_for(self, name: str, field: QWidget) -> None:
        """Add a field with its name before it."""
        field.setAccessibleName(name)
        self.form.addRow(name, field)

    def say(self, sentence: str) -> None:
        """Say why it cannot be done so; the form stays as it was filled in."""
        self.wrong.setText(sentence)
        self.wrong.show()
        self.act_button.setEnabled(True)
        self.rows.activate()
        self.resize(self.width(), max(self.height(), self.rows.totalHeightForWidth(self.width())))
