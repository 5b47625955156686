"""Files waiting to be read: one at a time on the worker, so that a search in between need not wait for all."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import reduce
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.changes import Changes
from app.domain.imports import Imported, Outcome
from app.ui.desk import Desk

if TYPE_CHECKING:
    from app.composition import Services

Reports = tuple[Imported, ...]


class IntakeQueue(QObject):
    """Reads files, and those in folders, into proposals.

    Signals:
        began: a batch is taken in; what was read before is no part of it.
        progressed (int, int, str): so many files of so many are done, and this one is being read. Nought of nought
            while folders are looked through.
        read (tuple[Imported, ...]): what became of a file and of what came in it, or of all that was left unread.
        ended: nothing waits any more.
    """

    began = Signal()
    progressed = Signal(int, int, str)
    read = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[Path] = deque()
        self._done = 0
        self._looking = 0
        self._stop = Event()
        self.is_reading = False

    def take(self, paths: tuple[Path, ...]) -> None:
        """Add files, and what lies in folders, to what waits."""
        if not self.is_reading and not self._looking:
            self._done = 0
            self._stop = Event()
            self.began.emit()
            self.progressed.emit(0, 0, "")
        self._looking += 1
        stop = self._stop
        self._desk.ask(lambda services: services.intake.files(paths), lambda found: self._on_found(found, stop))

    @Slot()
    def cancel(self) -> None:
        """Leave what waits unread, the file being read too; each is told."""
        self._stop.set()
        left = tuple(self._waiting)
        self._waiting.clear()
        self._leave(left)

    def _on_found(self, paths: tuple[Path, ...], stop: Event) -> None:
        self._looking -= 1
        if stop.is_set():
            self._leave(paths)
        else:
            self._waiting += paths
        if not self.is_reading:
            self._next()

    def _leave(self, paths: tuple[Path, ...]) -> None:
        if paths:
            self.read.emit(tuple(Imported(path, Outcome.UNREAD) for path in paths))

    def _next(self) -> None:
        self.is_reading = bool(self._waiting)
        if not self._waiting:
            if not self._looking:
                self.progressed.emit(self._done, self._done, "")
                self.ended.emit()
            return
        path = self._waiting.popleft()
        self.progressed.emit(self._done, self._done + 1 + len(self._waiting), path.name)
        stop = self._stop

        def read_one(services: Services) -> tuple[Reports, Changes]:
            read = tuple(map(_lighter, services.intake.import_files([path], propose=True, stop=stop)))
            return read, reduce(lambda all_of_them, each: all_of_them | each.changes, read, Changes())

        self._desk.command(read_one, self._on_read, initiator=self)

    def _on_read(self, read: Reports) -> None:
        self._done += 1
        self.read.emit(read)
        self._next()


def _lighter(imported: Imported) -> Imported:
    """Return a report without the text of the letter: those of a thousand letters would be kept with it."""
    return replace(imported, letter=replace(imported.letter, text=())) if imported.letter else imported
