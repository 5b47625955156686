"""Backups while the window is open: by themselves when one is due, and when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.errors import KnownError
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.composition import Services
    from app.services.backups import Round

LOOKS_MS = 60_000
"""How often the keeper asks whether a backup is due; the backups themselves know how often they are."""


class BackupKeeper(QObject):
    """Has backups made; what goes wrong by itself is told once, until it changes or goes well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._told: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOKS_MS)

    @Slot()
    def look(self) -> None:
        """Have a backup made where one is due."""
        self._desk.ask(_when_due, self._on_done, self._on_failed, topic="backup")

    @Slot()
    def make(self) -> None:
        """Have a backup made now, and tell what came of it."""
        self._desk.ask(lambda services: services.backups.take(), self._on_made)

    def _on_made(self, came: Round) -> None:
        self._told = frozenset()
        self._on_done(came)
        if came.taken and not came.errors:
            where = ", ".join(str(taken.folder) for taken in came.taken)
            text = (
                self.tr("Reservekopie gemaakt en nagelezen in {folder}.")
                if any(taken.is_new for taken in came.taken)
                else self.tr("Er is niets veranderd: de laatste reservekopie in {folder} is die van nu.")
            )
            self._desk.notice(text.format(folder=where))

    def _on_done(self, came: Round) -> None:
        self._tell(came.errors)

    def _on_failed(self, error: KnownError) -> None:
        self._tell((error,))

    def _tell(self, errors: tuple[KnownError, ...]) -> None:
        sentences = {self._desk.sentence(error): error for error in errors}
        for sentence, error in sentences.items():
            if sentence not in self._told:
                self._desk.tell(error)
        self._told = frozenset(sentences)


def _when_due(services: Services) -> Round:
    from app.services.backups import Round  # loaded by the worker, after the first paint

    return services.backups.take() if services.backups.due() else Round()
