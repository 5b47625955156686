"""Opening the dialog of a party and keeping what comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.duplicates import Merge
from app.domain.errors import KnownError
from app.domain.parties import Party
from app.services.parties import Parties
from app.ui.desk import Desk
from app.ui.parties.dialog import PartyDialog
from app.ui.parties.merging import Merging

Keep = Callable[[Parties, Party], Changes]


def add_party(
    desk: Desk, parent: QWidget, then: Callable[[Party], None], printed: Party | None = None
) -> PartyDialog:
    """Ask for a party the archive does not have, beginning with what a letter prints; `then` hears who it is."""
    return _ask(PartyDialog(desk.language, printed, parent), desk, Parties.add, then)


def mend_party(desk: Desk, parent: QWidget, party: Party) -> PartyDialog:
    """Let a party of the archive be corrected; whoever shows it hears of the change."""
    dialog = _ask(PartyDialog(desk.language, party, parent), desk, Parties.mend, lambda _: None)

    def ended(_: Merge) -> None:
        if isValid(dialog):
            dialog.reject()

    def offer(others: list[Party]) -> None:
        if others and isValid(dialog):
            dialog.offer_merge(others[0])

    dialog.merging.connect(lambda other: Merging(desk).ask(dialog, party.id, other.id, ended))
    desk.ask(lambda services: _same(services.parties, party), offer, lambda _: None, topic="same party")
    return dialog


def _same(parties: Parties, party: Party) -> list[Party]:
    """Return who may be the same as somebody, the surest first."""
    pairs = ((each.first, each.second) for each in parties.duplicates())
    return [one if other.id == party.id else other for one, other in pairs if party.id in (one.id, other.id)]


def _ask(dialog: PartyDialog, desk: Desk, keep: Keep, then: Callable[[Party], None]) -> PartyDialog:
    def ended(party: Party) -> None:
        dialog.accept()
        then(party)

    def failed(error: KnownError) -> None:
        dialog.say(desk.sentence(error))

    def kept(party: Party) -> None:
        desk.command(lambda services: (party, keep(services.parties, party)), ended, failed)

    dialog.kept.connect(kept)
    dialog.open()
    return dialog
