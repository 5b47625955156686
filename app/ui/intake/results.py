"""What came in: proposals that wait, and what became of the other files of this session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.ids import LetterId
from app.domain.letters import Letter
from app.domain.readings import ProposalRow
from app.language.dates import write_long
from app.services.intake import Imported, Outcome

Index = QModelIndex | QPersistentModelIndex

SENTENCE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STATE_ROLE = SENTENCE_ROLE + 1


class State(StrEnum):
    """How far a file has come."""

    WAITING = "waiting"
    REGISTERED = "registered"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One file as the list shows it; which of the others is set follows from the state."""

    state: State
    name: str
    sentence: str
    sha256: str = ""
    letter: LetterId | None = None
    path: Path | None = None


class ResultModel(QAbstractListModel):
    """Files that came in: those that wait first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ResultRow, ...] = ()
        self._done: tuple[ResultRow, ...] = ()

    def show_waiting(self, proposals: tuple[ProposalRow, ...]) -> None:
        """Show these proposals above what was done."""
        self._replace(tuple(map(self._waiting, proposals)), self._done)

    def add_imported(self, imported: Imported, sentence: str) -> None:
        """Show what became of a file that is no proposal; `sentence` says why it was refused."""
        name = imported.path.name
        if imported.outcome is Outcome.REFUSED:
            row = ResultRow(State.REFUSED, name, sentence, path=imported.path)
        elif imported.letter:
            row = ResultRow(State.KNOWN, name, self.tr("Stond er al"), letter=imported.letter.id)
        else:
            row = ResultRow(State.KNOWN, name, self.tr("Wacht al op registratie"), sha256=imported.sha256)
        self._replace(self._proposals(), (row, *(each for each in self._done if each.name != name)))

    def add_registered(self, registered: ResultRow, letter: Letter) -> None:
        """Show that a file was registered as a letter; it waits no longer."""
        kenmerk = letter.our_kenmerk or letter.their_kenmerk
        sentence = (
            self.tr("Geregistreerd: {kenmerk}").format(kenmerk=kenmerk) if kenmerk else self.tr("Geregistreerd")
        )
        row = ResultRow(State.REGISTERED, registered.name, sentence, letter=letter.id)
        waiting = tuple(each for each in self._proposals() if each != registered)
        self._replace(waiting, (row, *(each for each in self._done if each.name != row.name)))

    def row(self, place: int) -> ResultRow | None:
        """Return the file in a row, or None past the end."""
        rows = self._rows
        return rows[place] if 0 <= place < len(rows) else None

    @property
    def waiting(self) -> int:
        """Return how many files wait."""
        return len(self._proposals())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

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
        }
        return shown.get(role)

    def _waiting(self, proposal: ProposalRow) -> ResultRow:
        sentence = self.tr("Voorstel van {day}").format(day=write_long(proposal.offered))
        return ResultRow(State.WAITING, proposal.name, sentence, sha256=proposal.sha256)

    def _proposals(self) -> tuple[ResultRow, ...]:
        return tuple(row for row in self._rows if row.state is State.WAITING)

    def _replace(self, waiting: tuple[ResultRow, ...], done: tuple[ResultRow, ...]) -> None:
        self.beginResetModel()
        self._done = done
        self._rows = waiting + done
        self.endResetModel()
