"""Which earlier version of a draft the present one is compared with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.language.dates import write_long
from app.services.redlining import Version
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT

_VERSION = int(Qt.ItemDataRole.UserRole)


class VersionDialog(AskingDialog):
    """Lists the versions before the present one, the newest first; the last that was exported is chosen.

    Signals:
        chosen (RevisionId): compare with this one.
    """

    chosen = Signal(object)

    def __init__(self, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Wijzigingen als Word-bestand"))
        self.act_button.setText(self.tr("&Verder…"))
        self.list = QListWidget()
        self.list.setMinimumHeight(30 * UNIT)
        for version in versions:
            item = QListWidgetItem(self._told(version))
            item.setData(_VERSION, version.id)
            self.list.addItem(item)
        exported = (place for place, version in enumerate(versions) if version.is_exported)
        self.list.setCurrentRow(next(exported, 0))
        self.list.itemActivated.connect(self._on_accepted)
        self.ask_for(self.tr("Sinds de versie van"), self.list)
        self.act_button.clicked.connect(self._on_accepted)
        self.list.setFocus()

    def _told(self, version: Version) -> str:
        local = version.made.astimezone()
        moment = f"{write_long(local.date())}, {local:%H:%M:%S}"
        return self.tr("{moment} – geëxporteerd").format(moment=moment) if version.is_exported else moment

    @Slot()
    def _on_accepted(self) -> None:
        version = self.list.currentItem().data(_VERSION)
        self.accept()
        self.chosen.emit(version)
