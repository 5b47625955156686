"""Searching as one types: the newest question counts, the answer comes page by page."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.changes import Changes, Kind
from app.domain.letters import LetterRow
from app.ui.desk import Desk

PAGE = 100
PAUSE_MS = 120
"""How long typing must rest before the archive is asked."""

_TOPIC = "letters"


def as_typed(query: str) -> str:
    """Return the query with its last word taken as a beginning: who types `hav` is on the way to `havens`."""
    return f"{query}*" if re.search(r"\w$", query) and query.count('"') % 2 == 0 else query


def words_of(query: str) -> tuple[str, ...]:
    """Return the words to mark in what was found."""
    return tuple(re.findall(r"\w+", query))


class LetterSearch(QObject):
    """The question being asked and what was found so far.

    Signals:
        replaced (tuple[LetterRow, ...]): the first page of an answer.
        added (tuple[LetterRow, ...]): a further page.
    """

    replaced = Signal(object)
    added = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = ""
        self._found = 0
        self.query = ""
        self.is_complete = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.ask)
        desk.changed.connect(self._on_changed)

    @Slot(str)
    def type(self, query: str) -> None:
        """Take what is typed; the archive is asked when typing rests."""
        self.query = query.strip()
        self._timer.start()

    @Slot()
    def ask(self) -> None:
        """Ask for the first page now."""
        self._timer.stop()
        asked = self._asked = as_typed(self.query)
        self._desk.ask(lambda services: services.letters.search(asked, PAGE, 0), self._on_first_page, topic=_TOPIC)

    @Slot()
    def ask_more(self) -> None:
        """Ask for the next page, where there is one."""
        if self.is_complete:
            return
        asked, offset = self._asked, self._found
        self._desk.ask(lambda services: services.letters.search(asked, PAGE, offset), self._on_page, topic=_TOPIC)

    def _on_first_page(self, rows: tuple[LetterRow, ...]) -> None:
        self._count(0, rows)
        self.replaced.emit(rows)

    def _on_page(self, rows: tuple[LetterRow, ...]) -> None:
        self._count(self._found, rows)
        self.added.emit(rows)

    def _count(self, before: int, rows: tuple[LetterRow, ...]) -> None:
        self._found = before + len(rows)
        self.is_complete = len(rows) < PAGE

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches(Kind.LETTER) or changes.touches(Kind.PARTY):
            self.ask()
