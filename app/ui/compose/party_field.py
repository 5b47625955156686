"""Who is meant, with a way to that party's name and address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.domain.parties import Party
from app.ui.compose.party_picker import PartyPicker, called
from app.ui.icons import icon
from app.ui.theme import DRAWING


class PartyField(QWidget):
    """A picker of parties and a button for the details of who is picked.

    Signals:
        picked: somebody was chosen, or the choice was taken away.
        details_wanted (Party | None): the details of who is meant are to be seen; None where it is nobody yet.
    """

    picked = Signal()
    details_wanted = Signal(object)

    def __init__(self, parties: tuple[Party, ...], icons: Path) -> None:
        super().__init__()
        self._parties = parties
        self._implied: Party | None = None
        self.picker = PartyPicker()
        self.picker.set_parties(parties)
        self.details = QToolButton()
        self.details.setIcon(icon(icons, "edit", DRAWING, 18))
        self.details.setIconSize(QSize(18, 18))
        self.details.setProperty("flat_link", True)
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(self.picker)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.picker, 1)
        row.addWidget(self.details)
        self.picker.picked.connect(self.picked)
        self.details.clicked.connect(self.ask_details)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.picker.setAccessibleName(name)
        self.details.setAccessibleName(self.tr("Gegevens van {name}").format(name=name))
        self.details.setToolTip(self.tr("Gegevens wijzigen (F2)"))

    def set_parties(self, parties: tuple[Party, ...]) -> None:
        """Offer these parties."""
        self._parties = parties
        self.picker.set_parties(parties)

    def imply(self, party: Party | None) -> None:
        """Say who is meant while nobody is chosen: the sender of the answered letter, or nobody."""
        self._implied = party
        self.picker.show_implied(called(party) if party else "")

    def show_party(self, stored: str) -> None:
        """Show the party of this id; nobody for an empty one."""
        self.picker.show_party(stored)

    def typed(self) -> str:
        """Return the id of who was chosen, or what was typed where nobody was."""
        return self.picker.typed()

    @Slot()
    def ask_details(self) -> None:
        """Ask for the details of who is meant."""
        chosen = self.picker.typed()
        known = next((party for party in self._parties if str(party.id) == chosen), None)
        self.details_wanted.emit(known or (None if chosen else self._implied))
