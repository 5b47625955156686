"""What a person decides about a file: to register it as the form says, or to throw it away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.letters import Letter
from app.services.registering import Registration
from app.ui.desk import Desk
from app.ui.intake.results import ResultRow


class Decisions(QObject):
    """Carries decisions out and tells what came of them.

    Signals:
        registered (ResultRow, Letter): the file of this row is a letter now.
        letter_requested (LetterId): the user wants to see it.
    """

    registered = Signal(object, object)
    letter_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def register(self, row: ResultRow, registration: Registration) -> None:
        """Register a proposal, or by hand a file that cannot be read."""
        path, within = row.path, row.within
        if path:
            self._desk.command(
                lambda services: services.intake.register_by_hand(path, registration, within),
                lambda letter: self._on_registered(row, letter),
                initiator=self.parent(),
            )
        else:
            self._desk.command(
                lambda services: services.intake.register(row.sha256, registration),
                lambda letter: self._on_registered(row, letter),
                initiator=self.parent(),
            )

    def discard(self, row: ResultRow) -> None:
        """Take a proposal off the list."""
        self._desk.command(
            lambda services: (None, services.intake.discard(row.sha256)),
            lambda _: self._desk.notice(self.tr("{name} staat niet meer op de lijst.").format(name=row.name)),
            initiator=self.parent(),
        )

    def _on_registered(self, row: ResultRow, letter: Letter) -> None:
        self.registered.emit(row, letter)
        self._desk.notice(
            self.tr("{name} is geregistreerd.").format(name=row.name),
            action=self.tr("Brief tonen (Ctrl+M)"),
            act=lambda: self.letter_requested.emit(letter.id),
        )
