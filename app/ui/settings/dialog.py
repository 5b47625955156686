"""The settings page: who writes, how letters look, where a second backup goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.runtime.settings import Settings
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.settings.path_field import PathField
from app.ui.theme import UNIT

if TYPE_CHECKING:
    from app.composition import Services

LINES_SHOWN = 4


class SettingsDialog(AskingDialog):
    """Shows the settings at work and keeps what is changed; it stays open while they cannot be kept."""

    def __init__(self, desk: Desk, settings: Settings, house_styles: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(self.tr("Instellingen"), self.tr("&Opslaan"), parent)
        self._desk = desk
        self._was = settings
        self.name = QLineEdit(settings.name)
        self.organisation = QLineEdit(settings.organisation)
        self.address = QPlainTextEdit("\n".join(settings.address))
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(self.address.fontMetrics().lineSpacing() * LINES_SHOWN + 2 * UNIT)
        self.return_address = QLineEdit(settings.return_address)
        choose = self.tr("Bladeren…")
        self.logo = PathField(self.tr("Logo"), choose, settings.logo, self.tr("Afbeeldingen (*.png *.jpg *.jpeg)"))
        self.font_name = QComboBox()
        self.font_name.setEditable(True)
        self.font_name.addItems(["", "Verdana", *sorted(set(QFontDatabase.families()) - {"Verdana"})])
        self.font_name.setCurrentText(settings.font)
        if line := self.font_name.lineEdit():
            line.setAccessibleName(self.tr("Lettertype"))
        self.house_style = QComboBox()
        for style, label in (("", self.tr("Zoals de brief vraagt")), *house_styles.items()):
            self.house_style.addItem(label, style)
        self.house_style.setCurrentIndex(max(0, self.house_style.findData(settings.house_style)))
        self.backups = PathField(self.tr("Tweede reservekopie"), choose, settings.backups)
        self._lay_out()
        self.act_button.clicked.connect(self._on_save)

    def _lay_out(self) -> None:
        self.ask_for(self.tr("Uw naam"), self.name)
        self._hint(self.tr("Zo staat u vanaf nu in de geschiedenis van brieven."))
        self.ask_for(self.tr("Organisatie"), self.organisation)
        self.ask_for(self.tr("Adres"), self.address)
        self.ask_for(self.tr("Retouradres"), self.return_address)
        self._hint(self.tr("Adres en retouradres staan in brieven van een afzender die zelf geen adres heeft."))
        self.ask_for(self.tr("Logo"), self.logo)
        self._hint(self.tr("Een PNG of JPEG van uzelf; zonder staat er een neutraal beeldmerk."))
        self.ask_for(self.tr("Lettertype"), self.font_name)
        self.ask_for(self.tr("Huisstijl"), self.house_style)
        self._hint(self.tr("Leeg is het lettertype van de huisstijl. Een nota houdt haar eigen huisstijl."))
        self.ask_for(self.tr("Tweede reservekopie"), self.backups)
        self._hint(self.tr("Een map op een ander medium; de eerste kopie komt er binnen een minuut."))
        if self._was.unknown:
            told = self.tr("In het instellingenbestand staat ook: {keys}. Aanhef kent dat niet en laat het staan.")
            self._hint(told.format(keys=", ".join(self._was.unknown)))
        width = 100 * UNIT
        self.setMinimumWidth(width)
        self.rows.activate()
        self.resize(width, self.rows.totalHeightForWidth(width))

    def _hint(self, sentence: str) -> None:
        label = QLabel(sentence)
        label.setObjectName("hint")
        label.setWordWrap(True)
        self.form.addRow("", label)

    @property
    def values(self) -> dict[str, str | tuple[str, ...]]:
        """Return what stands in the fields, by the keys of the settings file."""
        lines = (line.strip() for line in self.address.toPlainText().splitlines())
        return {
            "name": self.name.text().strip(),
            "organisation": self.organisation.text().strip(),
            "address": tuple(filter(None, lines)),
            "return_address": self.return_address.text().strip(),
            "logo": self.logo.path,
            "font": self.font_name.currentText().strip(),
            "house_style": str(self.house_style.currentData()),
            "backups": self.backups.path,
        }

    @Slot()
    def _on_save(self) -> None:
        self.act_button.setEnabled(False)
        values = self.values

        def save(services: Services) -> tuple[Settings, Changes]:
            return services.preferences.save(values)

        def saved(_: Settings) -> None:
            if isValid(self):
                self.accept()

        def refused(error: KnownError) -> None:
            if isValid(self):
                self.say(self._desk.sentence(error))
            else:
                self._desk.tell(error)

        self._desk.command(save, saved, refused, self)
