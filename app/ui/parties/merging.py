"""Making two parties one: which stays, what it becomes, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.duplicates import Merge, combined
from app.domain.errors import KnownError
from app.domain.ids import PartyId
from app.domain.parties import Party
from app.services.parties import addressed
from app.ui.compose.party_picker import PartyPicker, called
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT


class MergeForm(AskingDialog):
    """Asks which of two parties stays, and shows what it becomes.

    Signals:
        wanted (PartyId, PartyId): the first stays and the second goes up in it; `accept` or `say` answers.
    """

    wanted = Signal(object, object)

    def __init__(
        self, parties: tuple[Party, ...], kept: PartyId | None, merged: PartyId | None, parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Relaties samenvoegen"))
        self.act_button.setText(self.tr("&Samenvoegen"))
        self._parties = {str(each.id): each for each in parties}
        self.kept, self.merged = PartyPicker(), PartyPicker()
        for picker, chosen in ((self.kept, kept), (self.merged, merged)):
            picker.set_parties(parties)
            picker.show_party(str(chosen) if chosen else "")
            picker.picked.connect(self._on_picked)
        self.swap = QPushButton(self.tr("&Omwisselen"))
        self.swap.setAutoDefault(False)
        self.swap.clicked.connect(self._on_swap)
        self._buttons.addButton(self.swap, self._buttons.ButtonRole.ActionRole)
        self._reached = {self.kept: QLabel(), self.merged: QLabel()}
        for name, picker in ((self.tr("Wie blijft"), self.kept), (self.tr("Wie erin opgaat"), self.merged)):
            self._reached[picker].setObjectName("quiet")
            self._reached[picker].setTextFormat(Qt.TextFormat.PlainText)
            self.ask_for(name, picker)
            self.form.addRow("", self._reached[picker])
        told = QLabel(
            self.tr(
                "Brieven en ambten van wie erin opgaat, gaan over. Wat alleen van die relatie bekend is, komt erbij. "
                "U kunt het ongedaan maken zolang er daarna niets aan is gewijzigd."
            )
        )
        told.setObjectName("quiet")
        told.setWordWrap(True)
        self.becomes = QLabel()
        self.becomes.setTextFormat(Qt.TextFormat.PlainText)
        self.rows.insertWidget(1, self._slip())
        self.rows.insertWidget(2, told)
        self.setMinimumWidth(84 * UNIT)
        self.act_button.clicked.connect(self._on_wanted)
        self.kept.setFocus()
        self._on_picked()

    def _slip(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("slip")
        row = QHBoxLayout(frame)
        row.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        heading = QLabel(self.tr("Zo wordt het"))
        heading.setObjectName("quiet")
        column = QVBoxLayout()
        column.addWidget(heading)
        column.addWidget(self.becomes)
        self.becomes.setMinimumHeight(9 * self.fontMetrics().lineSpacing())
        self.becomes.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addLayout(column)
        return frame

    @property
    def _pair(self) -> tuple[Party, Party] | None:
        kept, merged = (self._parties.get(picker.typed()) for picker in (self.kept, self.merged))
        return (kept, merged) if kept and merged and kept.id != merged.id else None

    @Slot()
    def _on_picked(self) -> None:
        pair = self._pair
        for picker, told in self._reached.items():
            party = self._parties.get(picker.typed())
            told.setText((reached(party) or self.tr("zonder adres")) if party else "")
        self.act_button.setEnabled(pair is not None)
        if pair is None:
            self.becomes.setText(self.tr("Kies twee relaties."))
            return
        party = combined(*pair)
        shown = addressed(party)
        lines = (*(shown.lines or (called(party),)), "", shown.salutation, party.e_mail)
        self.becomes.setText("\n".join(lines).strip())

    @Slot()
    def _on_swap(self) -> None:
        kept, merged = self.kept.typed(), self.merged.typed()
        self.kept.show_party(merged)
        self.merged.show_party(kept)
        self._on_picked()

    @Slot()
    def _on_wanted(self) -> None:
        pair = self._pair
        if pair:
            self.act_button.setEnabled(False)
            self.wanted.emit(pair[0].id, pair[1].id)


class Merging(QObject):
    """Makes two parties one, with the way back offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.form: MergeForm | None = None
        """The form that was opened last."""

    def ask(
        self,
        parent: QWidget,
        kept: PartyId | None,
        merged: PartyId | None,
        then: Callable[[Merge], None] = lambda _: None,
    ) -> None:
        """Ask which two are one, beginning with these."""

        def opened(parties: tuple[Party, ...]) -> None:
            if isValid(parent):
                self._open(MergeForm(parties, kept, merged, parent), then)

        self._desk.ask(lambda services: services.parties.all(), opened)

    def _open(self, form: MergeForm, then: Callable[[Merge], None]) -> None:
        def ended(merge: Merge) -> None:
            if isValid(form):
                form.accept()
            told = self.tr("{merged} is opgegaan in {kept}.")
            self._desk.notice(
                told.format(merged=called(merge.merged), kept=called(merge.became)),
                action=self.tr("Ongedaan maken (Ctrl+M)"),
                act=lambda: self._desk.command(
                    lambda services: services.parties.undo_merge(str(merge.merged.id)), lambda _: None
                ),
            )
            then(merge)

        def failed(error: KnownError) -> None:
            if isValid(form):
                form.say(self._desk.sentence(error))
            else:
                self._desk.tell(error)

        def wanted(kept: PartyId, merged: PartyId) -> None:
            self._desk.command(lambda services: services.parties.merge(str(kept), str(merged)), ended, failed)

        form.wanted.connect(wanted)
        self.form = form
        form.open()


def reached(party: Party) -> str:
    """Return where a party is reached, in one line."""
    address = party.address
    place = " ".join(filter(None, (address.postcode, address.place)))
    return " · ".join(filter(None, (address.street, place, party.e_mail)))
