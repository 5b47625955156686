"""Files waiting to be read: one at a time on the worker, so that a search in between need not wait for all."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import Changes
from app.services.intake import Imported
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.composition import Services


class IntakeQueue(QObject):
    """Reads files into proposals.

    Signals:
        progressed (int, int): so many files of so many are done.
        read (Imported): what became of a file.
        ended: nothing waits any more.
    """

    progressed = Signal(int, int)
    read = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[Path] = deque()
        self._done = 0
        self._is_reading = False

    def take(self, paths: tuple[Path, ...]) -> None:
        """Add files to what waits."""
        self._waiting += paths
        if not self._is_reading:
            self._done = 0
            self._next()

    @Slot()
    def cancel(self) -> None:
        """Leave what waits unread; what is being read is finished."""
        self._waiting.clear()

    def _next(self) -> None:
        self._is_reading = bool(self._waiting)
        self.progressed.emit(self._done, self._done + len(self._waiting))
        if not self._waiting:
            self.ended.emit()
            return
        path = self._waiting.popleft()

        def read_one(services: Services) -> tuple[Imported, Changes]:
            (imported,) = services.intake.import_files([path], propose=True)
            return imported, imported.changes

        self._desk.command(read_one, self._on_read, initiator=self)

    def _on_read(self, imported: Imported) -> None:
        self._done += 1
        self.read.emit(imported)
        self._next()
