"""What came in: proposals that wait, and what became of the other files of this session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.ids import LetterId
from app.domain.imports import Imported, Outcome
from app.domain.letters import Letter
from app.domain.readings import ProposalRow
from app.language.dates import write_long

Index = QModelIndex | QPersistentModelIndex

SENTENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STATE_ROLE = SENTENCE_ROLE + 1
LOUD_ROLE = STATE_ROLE + 1


class State(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    REGISTERED = "registered"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One file as the list shows it; which of the others is set follows from the state.

    `key` tells it from every other file: its digest, or for a file that could not be read where it lies.
    """

    state: State
    key: str
    name: str
    sentence: str
    sha256: str = ""
    letter: LetterId | None = None
    path: Path | None = None
    within: tuple[str, ...] = ()


class ResultModel(QAbstractListModel):
    """Files that came in: those that wait first, below them the others, the last one first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[ResultRow] = []
        self._done: list[ResultRow] = []

    def show_waiting(self, proposals: tuple[ProposalRow, ...]) -> None:
        """Show these proposals above what was done."""
        self.beginResetModel()
        self._waiting = [self._row_of(proposal) for proposal in proposals]
        waiting = {row.key for row in self._waiting}
        self._done = [row for row in self._done if row.state is State.REFUSED or row.key not in waiting]
        self.endResetModel()

    def add_imported(self, imported: Imported, sentence: str) -> None:
        """Show what became of a file; `sentence` says why it was refused.

        What waits is shown by `show_waiting`, and what was left unread stands in the report alone.
        """
        where = str(imported.path.absolute()) + "/".join(("", *imported.within))
        name = imported.name
        if imported.outcome is Outcome.REFUSED:
            self._add(ResultRow(State.REFUSED, where, name, sentence, path=imported.path, within=imported.within))
        elif imported.outcome is Outcome.KNOWN and imported.letter:
            row = ResultRow(State.KNOWN, imported.sha256, name, self.tr("Stond er al"), letter=imported.letter.id)
            self._add(row)

    def add_registered(self, registered: ResultRow, letter: Letter) -> None:
        """Show that a file was registered as a letter; it waits no longer."""
        kenmerk = letter.our_kenmerk or letter.their_kenmerk
        sentence = (
            self.tr("Geregistreerd: {kenmerk}").format(kenmerk=kenmerk) if kenmerk else self.tr("Geregistreerd")
        )
        if registered in self._waiting:
            self._take(self._waiting, self._waiting.index(registered), 0)
        self._add(ResultRow(State.REGISTERED, registered.key, registered.name, sentence, letter=letter.id))

    def row(self, place: int) -> ResultRow | None:
        """Return the file in a row, or None past the end."""
        if place < 0:
            return None
        if place < len(self._waiting):
            return self._waiting[place]
        place -= len(self._waiting)
        return self._done[place] if place < len(self._done) else None

    def place_of(self, key: str) -> int:
        """Return in which row a file stands, -1 for none."""
        return next((place for place, row in enumerate((*self._waiting, *self._done)) if row.key == key), -1)

    @property
    def waiting(self) -> int:
        """Return how many files wait."""
        return len(self._waiting)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._waiting) + len(self._done)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        shown = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.ToolTipRole: f"{row.name}\n{row.sentence}",
            Qt.ItemDataRole.AccessibleTextRole: f"{row.name}: {row.sentence}",
            SENTENCE_ROLE: row.sentence,
            STATE_ROLE: row.state.value,
            LOUD_ROLE: row.state is State.REFUSED,
        }
        return shown.get(role)

    def _row_of(self, proposal: ProposalRow) -> ResultRow:
        sentence = self.tr("Voorstel van {day}").format(day=write_long(proposal.offered))
        return ResultRow(State.WAITING, proposal.sha256, proposal.name, sentence, sha256=proposal.sha256)

    def _add(self, row: ResultRow) -> None:
        """Put a row below those that wait, in place of an older one of the same file."""
        older = next((place for place, each in enumerate(self._done) if each.key == row.key), None)
        if older is not None:
            self._take(self._done, older, len(self._waiting))
        self.beginInsertRows(QModelIndex(), len(self._waiting), len(self._waiting))
        self._done.insert(0, row)
        self.endInsertRows()

    def _take(self, rows: list[ResultRow], place: int, above: int) -> None:
        self.beginRemoveRows(QModelIndex(), above + place, above + place)
        del rows[place]
        self.endRemoveRows()
