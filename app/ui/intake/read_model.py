"""Everything that was read of a letter as rows: the kinds, and below each its passages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.marks import Mark, MarkKind, marks
from app.domain.readings import Proposal
from app.language.wording import label
from app.language.wording.meanings import mark_title, meaning
from app.language.wording.rules import certainty, rule_text

Index = QModelIndex | QPersistentModelIndex

MEANING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KIND_ROLE = MEANING_ROLE + 1
HEADING_ROLE = KIND_ROLE + 1


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A kind with how often it was read, where `mark` is None, or one passage: what it says, means and rests on."""

    kind: MarkKind
    title: str
    meaning: str = ""
    ground: str = ""
    mark: Mark | None = None

    @property
    def told(self) -> str:
        """Return all there is to tell of it, a line each."""
        return "\n".join(part for part in (self.title, self.meaning, self.ground) if part)


def rows_of(proposal: Proposal, language: str) -> tuple[ReadRow, ...]:
    """Return the rows of a proposal; no widget has a part in it, so it is work for the worker."""
    plain = proposal.extract.plain
    rows: list[ReadRow] = []
    for kind, group in groupby(marks(proposal.reading), key=lambda mark: mark.kind):
        of_kind = list(group)
        rows.append(ReadRow(kind, f"{label(kind, language)} ({len(of_kind)})"))
        rows.extend(
            ReadRow(kind, mark_title(mark, plain, language), meaning(mark, language), ground(mark, language), mark)
            for mark in of_kind
        )
    return tuple(rows)


def ground(mark: Mark, language: str) -> str:
    """Return by which rule a mark was read and how surely; nothing for a question, which has neither."""
    rule, confidence = getattr(mark.found, "rule", ""), getattr(mark.found, "confidence", 0.0)
    return f"{rule_text(rule, language)} · {certainty(confidence, language)}" if rule else ""


class ReadModel(QAbstractListModel):
    """The rows of one proposal."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ReadRow, ...] = ()

    def show_rows(self, rows: tuple[ReadRow, ...]) -> None:
        """Show the rows of another proposal."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ReadRow | None:
        """Return a row, or None past the end."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, mark: Mark) -> int:
        """Return in which row a mark stands, -1 for none."""
        return next((place for place, row in enumerate(self._rows) if row.mark == mark), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is None or row.mark is None:
            return Qt.ItemFlag.ItemIsEnabled if row else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        shown = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: row.told if row.mark else None,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(row.told.split("\n")),
            MEANING_ROLE: row.meaning or row.ground,
            KIND_ROLE: row.kind.value,
            HEADING_ROLE: row.mark is None,
        }
        return shown.get(role)
