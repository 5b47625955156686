"""Files to be joined to a letter: which ones, and what they are to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QListWidget, QPushButton, QWidget

from app.domain.letters import FileRole, Letter
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT


class JoinDialog(AskingDialog):
    """Asks for files in order and their role.

    Signals:
        join (object, FileRole): these files are to be joined as this; `accept` or `say` answers.
    """

    join = Signal(object, object)

    def __init__(self, letter: Letter, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Bestand toevoegen"))
        self.act_button.setText(self.tr("&Toevoegen"))
        self.paths: tuple[Path, ...] = ()
        self.role = QComboBox()
        if letter.draft is None:
            self.role.addItem(self.tr("verdere bladzijden van deze brief"), FileRole.PAGE)
        self.role.addItem(self.tr("bijlage"), FileRole.ENCLOSURE)
        self.role.addItem(self.tr("getekend exemplaar"), FileRole.SIGNED)
        self.choose = QPushButton(self.tr("&Bestanden kiezen…"))
        self.chosen = QListWidget()
        self.chosen.setAccessibleName(self.tr("Gekozen bestanden"))
        self.chosen.setFixedHeight(14 * UNIT)
        self.chosen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.ask_for(self.tr("Als"), self.role)
        self.form.addRow("", self.choose)
        self.form.addRow(self.tr("Gekozen"), self.chosen)
        self.choose.clicked.connect(self._on_choose)
        self.act_button.clicked.connect(self._on_wanted)
        self.take(())
        self.choose.setFocus()

    def take(self, paths: tuple[Path, ...]) -> None:
        """Take these files, in the order of their names."""
        self.paths = tuple(sorted(paths, key=lambda each: each.name.casefold()))
        self.chosen.clear()
        self.chosen.addItems([each.name for each in self.paths])
        self.act_button.setEnabled(bool(self.paths))

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Bestanden kiezen"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take(tuple(Path(name) for name in names)))
        dialog.open()

    @Slot()
    def _on_wanted(self) -> None:
        if self.paths:
            self.act_button.setEnabled(False)
            self.join.emit(self.paths, FileRole(self.role.currentData()))
