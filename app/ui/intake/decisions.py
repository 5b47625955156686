"""What a person decides about a file: to register it as the form says, or to throw it away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.beside import Beside
from app.domain.ids import LetterId
from app.domain.letters import Letter
from app.domain.links import Relation
from app.language.wording.remarks import beside_texts
from app.services.registering import Registration
from app.ui.desk import Desk, Level
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
        self._say(row, letter, Beside())
        self._desk.ask(
            lambda services: services.intake.beside_letter(letter.id),
            lambda beside: self._say(row, letter, beside) if beside != Beside() else None,
            lambda _: None,
        )

    def _say(self, row: ResultRow, letter: Letter, beside: Beside) -> None:
        """Say that a letter is registered, what is odd about it, and offer to link it with its twin."""
        said = self.tr("{name} is geregistreerd.").format(name=row.name)
        told = " ".join((said, *beside_texts(beside, self._desk.language)))
        level = Level.WARNING if beside.odd else Level.INFO
        if beside.twins:
            twin = beside.twins[0].id
            self._desk.notice(
                told, level, self.tr("Als tweeling verbinden (Ctrl+M)"), lambda: self._link(letter.id, twin)
            )
        else:
            show = self.tr("Brief tonen (Ctrl+M)")
            self._desk.notice(told, level, show, lambda: self.letter_requested.emit(letter.id))

    def _link(self, letter: LetterId, twin: LetterId) -> None:
        self._desk.command(
            lambda services: (None, services.linking.link(letter, twin, Relation.TWIN)),
            lambda _: self._desk.notice(
                self.tr("De brieven zijn als tweeling verbonden."),
                action=self.tr("Brief tonen (Ctrl+M)"),
                act=lambda: self.letter_requested.emit(letter),
            ),
            initiator=self.parent(),
        )
