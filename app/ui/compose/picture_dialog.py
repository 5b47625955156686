"""Asks for a picture: which file, what it shows for who cannot see it, and what stands below it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.ui.life.asking import AskingDialog
from app.ui.settings.path_field import PathField
from app.ui.theme import UNIT

ROOM = QSize(50 * UNIT, 22 * UNIT)
"""How large a chosen picture is shown at most."""


@dataclass(frozen=True, slots=True)
class WantedPicture:
    """What was filled in."""

    path: Path
    alt: str
    caption: str


class PictureDialog(AskingDialog):
    """Stays open until the picture is in the letter; `accept` or `say` answers.

    Signals:
        wanted (WantedPicture): this is to be put in.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Afbeelding invoegen"))
        self.act_button.setText(self.tr("&Invoegen"))
        suffixes = self.tr("Afbeeldingen (*.png *.jpg *.jpeg)")
        self.file = PathField(self.tr("Bestand"), self.tr("&Bladeren…"), None, suffixes)
        self.shown = QLabel()
        self.alt = QLineEdit()
        self.caption = QLineEdit()
        self._lay_out()
        self.file.line.textChanged.connect(self._on_file_changed)
        self.act_button.clicked.connect(self._on_act)

    def _lay_out(self) -> None:
        self.shown.setAccessibleName(self.tr("De gekozen afbeelding"))
        self.shown.hide()
        self.alt.setPlaceholderText(self.tr("Bijvoorbeeld: een lijn die van 2019 tot 2022 daalt van 40 naar 12"))
        self.caption.setPlaceholderText(self.tr("mag leeg blijven; ‘Figuur 1’ komt er vanzelf voor"))
        self.ask_for(self.tr("Bestand"), self.file)
        self.form.addRow("", self.shown)
        self.ask_for(self.tr("Alternatieve tekst"), self.alt)
        hint = QLabel(self.tr("Wat de afbeelding laat zien, voor wie haar niet kan zien. Zonder gaat niet."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        self.form.addRow("", hint)
        self.ask_for(self.tr("Bijschrift"), self.caption)
        for before, after in pairwise((self.file.line, self.file.button, self.alt, self.caption, self.act_button)):
            self.setTabOrder(before, after)
        self.file.setFocus()
        self.setMinimumWidth(90 * UNIT)

    @Slot()
    def _on_file_changed(self) -> None:
        """Show what was chosen, if it is a picture."""
        reader = QImageReader(self.file.path)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.width() > ROOM.width() or size.height() > ROOM.height():
            reader.setScaledSize(size.scaled(ROOM, Qt.AspectRatioMode.KeepAspectRatio))
        self.shown.setPixmap(QPixmap.fromImageReader(reader) if self.file.path else QPixmap())
        self.shown.setVisible(not self.shown.pixmap().isNull())
        self.adjustSize()

    @Slot()
    def _on_act(self) -> None:
        if not self.file.path:
            self.say(self.tr("Kies eerst het bestand van de afbeelding: een PNG of JPEG."))
            return
        self.act_button.setEnabled(False)
        path = Path(self.file.path).expanduser()
        self.wanted.emit(WantedPicture(path, self.alt.text(), self.caption.text()))
