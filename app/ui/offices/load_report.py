"""What became of each fact of a data file that was loaded."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.domain.standing import Load, LoadedFact
from app.language.wording import label
from app.ui.offices.rows import OfficeRows
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import TwoLineList


class LoadReport(QDialog):
    """Lists what was added, updated or left as a person mended it.

    Signals:
        replacing: what a person mended is to follow the file after all.
    """

    replacing = Signal()

    def __init__(self, told: tuple[LoadedFact, ...], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Verslag van het laden"))
        counts = Counter(each.load for each in told)
        said = [f"{counts[load]} {label(load, language)}" for load in Load if counts[load]]
        self.heading = QLabel("; ".join(said) + "." if said else self.tr("Het bestand is leeg."))
        self.heading.setWordWrap(True)
        self.list = TwoLineList(
            self.tr("Geladen gegevens"), self.tr("Het archief had alles al zoals het in het bestand staat.")
        )
        rows = OfficeRows(language, self)
        order = (Load.KEPT, Load.REPLACED, Load.ADDED, Load.UPDATED)
        self.list.show_rows([rows.loaded(each) for load in order for each in told if each.load is load])
        buttons = QDialogButtonBox()
        self.replace_button = buttons.addButton(
            self.tr("&Mijn wijzigingen vervangen"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.replace_button.setVisible(bool(counts[Load.KEPT]))
        self.replace_button.clicked.connect(self.replacing)
        self.replace_button.clicked.connect(self.accept)
        close = buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        for each in (self.replace_button, close):
            each.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(3 * UNIT // 2)
        column.addWidget(self.heading)
        column.addWidget(framed(self.list), 1)
        column.addWidget(buttons)
        self.resize(90 * UNIT, 60 * UNIT)
