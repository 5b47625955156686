"""What is asked before a Word file becomes a house style, and before one goes."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from app.ui.life.asking import AskingDialog


class NameForm(AskingDialog):
    """Asks what a house style is to be called.

    Signals:
        wanted (str, bool): this name, and whether it may replace one of the user's own.
    """

    wanted = Signal(str, bool)

    def __init__(self, proposed: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Als huisstijl toevoegen"))
        self.act_button.setText(self.tr("&Toevoegen"))
        self.name = QLineEdit(proposed)
        self.name.selectAll()
        self.replaces = QCheckBox(self.tr("Een eigen sjabloon van deze naam &vervangen"))
        self.ask_for(self.tr("Naam"), self.name)
        self.form.addRow("", self.replaces)
        self.act_button.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        self.act_button.setEnabled(False)
        self.wanted.emit(self.name.text().strip(), self.replaces.isChecked())


class RemoveForm(AskingDialog):
    """Asks whether a house style is to go.

    Signals:
        wanted: it is.
    """

    wanted = Signal()

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Sjabloon weghalen"))
        self.act_button.setText(self.tr("&Weghalen"))
        said = QLabel(
            self.tr(
                "‘{label}’ verdwijnt uit de lijst. Brieven die ermee zijn geschreven, blijven zoals ze zijn; voor "
                "een concept dat hem gebruikt, kiest u een andere huisstijl."
            ).format(label=label)
        )
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        self.form.addRow(said)
        self.act_button.clicked.connect(self.wanted)


def proposed_name(stem: str) -> str:
    """Return a name for a house style made of the name of its file."""
    folded = re.sub(r"[^a-z0-9]+", "-", stem.casefold()).strip("-0123456789")
    return folded[:40].rstrip("-") or "eigen"
