"""The revisions of a draft as a list; what was done in each is asked for only where somebody looks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from app.domain.draft_history import DraftChange, Step
from app.domain.ids import RevisionId
from app.language.dates import write_long
from app.language.wording.provenance import changes_text

Index = QModelIndex | QPersistentModelIndex

SAID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_AROUND: Final = 40
"""Rows before and after one that is looked at, of which the changes are asked for with it."""


class StepModel(QAbstractListModel):
    """Steps, the newest first.

    Signals:
        changes_wanted (tuple of Step): what was done in these is not known yet, and somebody looks.
    """

    changes_wanted = Signal(object)

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._steps: tuple[Step, ...] = ()
        self._changes: dict[RevisionId, tuple[DraftChange, ...]] = {}
        self._asked: set[RevisionId] = set()
        self._wanted: set[int] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._on_rest)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps that are listed."""
        return self._steps

    def show(self, steps: Sequence[Step]) -> None:
        """List these steps; what is known of those that stay is kept, for a revision never changes."""
        self.beginResetModel()
        self._steps = tuple(steps)
        self._wanted.clear()
        self._asked &= self._changes.keys()
        self.endResetModel()

    def forget(self) -> None:
        """Forget what was done: with other steps shown, each is told beside another."""
        self._changes.clear()
        self._asked.clear()

    def tell(self, changes: Mapping[RevisionId, tuple[DraftChange, ...]]) -> None:
        """Say what was done in some of the steps."""
        self._changes |= changes
        places = [place for place, step in enumerate(self._steps) if step.id in changes]
        if places:
            first, last = self.index(min(places)), self.index(max(places))
            self.dataChanged.emit(first, last, [SAID_ROLE, Qt.ItemDataRole.ToolTipRole])

    def place_of(self, revision: RevisionId) -> int:
        """Return the row of a revision, -1 where it is not listed."""
        return next((place for place, step in enumerate(self._steps) if step.id == revision), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        steps = self._steps
        if not index.isValid() or not 0 <= index.row() < len(steps):
            return None
        step = steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(step)
        if role in (SAID_ROLE, Qt.ItemDataRole.ToolTipRole):
            return self._said(index.row(), step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._head(step)}, {self._said(index.row(), step)}"
        return None

    def _head(self, step: Step) -> str:
        told = [
            self.tr("nu") if step.is_current else "",
            self.tr("geëxporteerd") if step.is_exported else "",
            self.tr("teruggenomen") if step.is_taken_back else "",
        ]
        return " · ".join(filter(None, (moment(step.made), *told)))

    def _said(self, row: int, step: Step) -> str:
        if step.id not in self._changes:
            if step.id not in self._asked:
                self._wanted.add(row)
                self._rest.start()
            return ""
        return changes_text(self._changes[step.id], self._language) or self.tr("geen verschil")

    @Slot()
    def _on_rest(self) -> None:
        first, last = min(self._wanted, default=0) - _AROUND, max(self._wanted, default=-1) + _AROUND + 1
        self._wanted.clear()
        wanted = tuple(each for each in self._steps[max(0, first) : max(0, last)] if each.id not in self._asked)
        self._asked |= {each.id for each in wanted}
        if wanted:
            self.changes_wanted.emit(wanted)


def moment(made: datetime) -> str:
    """Return a moment as the clock on the wall shows it: 3 april 2031, 9:05:07."""
    local = made.astimezone()
    return f"{write_long(local.date())}, {local:%H:%M:%S}"
