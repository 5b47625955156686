"""What a tenure needs: office, ministry, who, from and up to when, and where it was read; and its end alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from app.domain.ids import PartyId
from app.domain.offices import Ministry, Tenure
from app.domain.parties import Party
from app.language.dates import write_long
from app.ui.compose.party_field import PartyField
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureTyped:
    """A tenure as it was filled in."""

    office: str
    ministry: str
    holder: PartyId
    first: date
    last: date | None
    acting: bool
    source: str


class TenureForm(AskingDialog):
    """Asks who holds an office, new or to be mended.

    Signals:
        wanted (TenureTyped): this is to be kept; `accept` or `say` answers.
    """

    wanted = Signal(object)

    def __init__(
        self,
        parties: tuple[Party, ...],
        ministries: tuple[Ministry, ...],
        icons: Path,
        parent: QWidget,
        tenure: Tenure | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Ambtstermijn wijzigen") if tenure else self.tr("Nieuwe bewindspersoon"))
        self.act_button.setText(self.tr("&Bewaren") if tenure else self.tr("&Toevoegen"))
        self._parties = parties
        self.office = QLineEdit()
        self.office.setPlaceholderText(self.tr("zoals onder de brief: minister van …"))
        self.ministry = QComboBox()
        for each in sorted(ministries, key=lambda one: one.name):
            self.ministry.addItem(each.name, each.code)
        self.holder = PartyField(parties, icons)
        self.first = DateField(self.tr("Vanaf"), icons)
        self.last = DateField(self.tr("Tot"), icons)
        self.last.setPlaceholderText(self.tr("leeg zolang het ambt wordt bekleed"))
        self.acting = QCheckBox(self.tr("waarnemend"))
        self.source = QLineEdit()
        self.source.setPlaceholderText(self.tr("bijvoorbeeld de Staatscourant"))
        self.ask_for(self.tr("Ambt"), self.office)
        self.ask_for(self.tr("Ministerie"), self.ministry)
        self.ask_for(self.tr("Wie"), self.holder)
        self.ask_for(self.tr("Vanaf"), self.first)
        self.ask_for(self.tr("Tot"), self.last)
        self.form.addRow("", self.acting)
        self.ask_for(self.tr("Bron"), self.source)
        self.setMinimumWidth(76 * UNIT)
        if tenure:
            self._fill(tenure)
        self.act_button.clicked.connect(self._on_wanted)
        self.office.setFocus()

    def _fill(self, tenure: Tenure) -> None:
        self.office.setText(tenure.office)
        if self.ministry.findData(tenure.ministry) < 0:
            self.ministry.addItem(tenure.ministry, tenure.ministry)
        self.ministry.setCurrentIndex(self.ministry.findData(tenure.ministry))
        self.holder.show_party(str(tenure.holder))
        self.first.show_day(tenure.first)
        self.last.show_day(tenure.last)
        self.acting.setChecked(tenure.acting)
        self.source.setText(tenure.stand.source)
        for line in (self.office, self.source):
            line.setCursorPosition(0)

    def offer(self, party: Party) -> None:
        """Offer somebody who was just added, and choose them."""
        self._parties = (*self._parties, party)
        self.holder.set_parties(self._parties)
        self.holder.show_party(str(party.id))

    @Slot()
    def _on_wanted(self) -> None:
        holder = next((each.id for each in self._parties if str(each.id) == self.holder.typed()), None)
        first = self.first.day
        if not self.office.text().strip():
            self.say(self.tr("Vul het ambt in, zoals het onder de brief staat."))
        elif holder is None:
            self.say(self.tr("Kies wie het is uit de lijst. Het potlood voegt iemand toe."))
        elif first is None or self.last.is_wrong:
            self.say(self.tr("Dit is geen datum. Typ bijvoorbeeld 28 juni 2022."))
        elif not self.source.text().strip():
            self.say(self.tr("Vul in waar dit staat, zodat een ander het kan nagaan."))
        else:
            self.act_button.setEnabled(False)
            self.wanted.emit(
                TenureTyped(
                    office=self.office.text().strip(),
                    ministry=self.ministry.currentData() or "",
                    holder=holder,
                    first=first,
                    last=self.last.day,
                    acting=self.acting.isChecked(),
                    source=self.source.text().strip(),
                )
            )


class EndForm(AskingDialog):
    """Asks from which day somebody else may hold an office.

    Signals:
        wanted (date): the tenure ends on this day; `accept` or `say` answers.
    """

    wanted = Signal(object)

    def __init__(self, tenure: Tenure, who: str, day: date, icons: Path, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Ambtstermijn beëindigen"))
        self.act_button.setText(self.tr("B&eëindigen"))
        told = self.tr("{who} is sinds {day} {office}.")
        explained = QLabel(told.format(who=who, day=write_long(tenure.first), office=tenure.office))
        explained.setWordWrap(True)
        self.day = DateField(self.tr("Opvolger vanaf"), icons)
        self.day.show_day(tenure.last or day)
        self.form.addRow(explained)
        self.ask_for(self.tr("Opvolger vanaf"), self.day)
        self.act_button.clicked.connect(self._on_wanted)
        self.day.setFocus()
        self.day.selectAll()

    @Slot()
    def _on_wanted(self) -> None:
        if self.day.day is None:
            self.say(self.tr("Dit is geen datum. Typ bijvoorbeeld 28 juni 2022."))
            return
        self.act_button.setEnabled(False)
        self.wanted.emit(self.day.day)
