"""Putting a backup back as a new archive: where, and how that archive is opened afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT

OpenArchive = Callable[[Path], bool]
"""Opens a window on the archive in a folder, and returns whether that went well."""


class RestoreForm(AskingDialog):
    """Asks in which folder the new archive is to be made.

    Signals:
        wanted (Path): this folder; `accept` or `say` answers.
    """

    wanted = Signal(object)

    def __init__(self, moment: str, proposed: Path, archive: Path, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Terugzetten als nieuw archief"))
        self.act_button.setText(self.tr("&Terugzetten"))
        self._archive = archive
        told = QLabel(
            self.tr(
                "Er komt een nieuw archief naast het uwe, zoals het was op {moment}. Het archief dat nu open is, "
                "verandert niet."
            ).format(moment=moment)
        )
        told.setWordWrap(True)
        self.folder = QLineEdit(str(proposed))
        self.folder.setAccessibleName(self.tr("Map van het nieuwe archief"))
        self.choose = QPushButton(self.tr("&Bladeren…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        across = QHBoxLayout()
        across.addWidget(self.folder, 1)
        across.addWidget(self.choose)
        self.form.addRow(told)
        self.form.addRow(self.tr("Nieuwe map"), across)
        self.setMinimumWidth(90 * UNIT)
        self.act_button.clicked.connect(self._on_wanted)
        self.folder.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Lege map voor het nieuwe archief"))
        if name:
            self.folder.setText(name)

    @Slot()
    def _on_wanted(self) -> None:
        typed = self.folder.text().strip()
        target = Path(typed).expanduser()
        archive = self._archive.resolve()
        if not typed or not target.is_absolute():
            self.say(self.tr("Geef de hele weg naar een map, of kies er een met Bladeren."))
        elif archive in (target.resolve(), *target.resolve().parents):
            self.say(self.tr("Deze map ligt in het archief dat open is. Kies een map daarbuiten."))
        else:
            self.act_button.setEnabled(False)
            self.act_button.setText(self.tr("Bezig met terugzetten…"))
            self.wanted.emit(target)

    def say(self, sentence: str) -> None:
        super().say(sentence)
        self.act_button.setText(self.tr("&Terugzetten"))


class RestoredDialog(QDialog):
    """Says what was put back where, and opens it in a window of its own."""

    def __init__(self, letters: int, moment: str, target: Path, open_archive: OpenArchive, parent: QWidget) -> None:
        super().__init__(parent)
        self._target, self._open_archive = target, open_archive
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Het archief is teruggezet"))
        told = QLabel(
            self.tr("Brieven in het nieuwe archief: {count}, zoals op {moment}.\nHet staat in {folder}.").format(
                count=letters, moment=moment, folder=target
            )
        )
        how = QLabel(
            self.tr(
                "U kunt het in een eigen venster openen, of later met deze opdracht. Bekijk het eerst; wilt u ermee "
                "verder, zet de map dan bij archive in settings.toml. Het archief dat nu open is, blijft wat het was."
            )
        )
        for each in (told, how):
            each.setTextFormat(Qt.TextFormat.PlainText)
            each.setWordWrap(True)
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        how.setObjectName("quiet")
        self.command = QLineEdit(f'aanhef --archive "{target}"')
        self.command.setReadOnly(True)
        self.command.setAccessibleName(self.tr("Opdracht die het nieuwe archief opent"))
        self.wrong = QLabel(self.tr("Het venster kon niet worden geopend. Neem de opdracht over in een terminal."))
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        buttons = QDialogButtonBox()
        self.open_button = buttons.addButton(self.tr("&Openen"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self._on_open)
        self.copy = buttons.addButton(self.tr("Opdracht &kopiëren"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.reject)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(3 * UNIT // 2)
        for widget in (told, how, self.command, self.wrong, buttons):
            rows.addWidget(widget)
        self.resize(90 * UNIT, rows.totalHeightForWidth(90 * UNIT))
        self.command.setCursorPosition(0)
        self.open_button.setFocus()

    @Slot()
    def _on_open(self) -> None:
        if self._open_archive(self._target):
            self.accept()
        else:
            self.wrong.show()
            self.resize(self.width(), self._rows.totalHeightForWidth(self.width()))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
