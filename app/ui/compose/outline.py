"""The letter as a list: its letterhead and its parts in order, each with what is still open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.drafts import UsePart
from app.domain.findings import Finding, Severity
from app.domain.ids import PartId
from app.ui.compose.session import DraftView

Index = QModelIndex | QPersistentModelIndex

SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
OPEN_ROLE = SECOND_ROLE + 1
PARAGRAPH_MIME = "application/x-aanhef-paragraph"
PART_MIME = "application/x-aanhef-part"


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One line of the outline; no part stands for the letterhead."""

    part: PartId | None
    title: str
    topic: str
    open: int = 0


def derive_outline(view: DraftView, findings: tuple[Finding, ...]) -> tuple[OutlineRow, ...]:
    """Return the letterhead and the parts; `open` counts what stands in the way of signing in each."""
    counts = Counter(finding.part for finding in findings if finding.severity is Severity.BLOCKS)
    rows = [OutlineRow(None, "", "", counts[None])]
    for part in view.parts:
        if isinstance(part, UsePart):
            paragraph = view.paragraphs[part.id]
            rows.append(OutlineRow(part.id, paragraph.title, paragraph.topic, counts[part.id]))
        else:
            rows.append(OutlineRow(part.id, view.titles[part.id], "", counts[part.id]))
    return tuple(rows)


class OutlineModel(QAbstractListModel):
    """The outline.

    Signals:
        paragraph_dropped (str, int): this library paragraph was dropped at this place among the parts.
        part_dropped (PartId, int): this part was dropped at this place.
    """

    paragraph_dropped = Signal(str, int)
    part_dropped = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OutlineRow, ...] = ()

    def show(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show these rows; where only their words differ, the choice stays where it is."""
        if [row.part for row in rows] == [row.part for row in self._rows]:
            self._rows = rows
            roles = [Qt.ItemDataRole.DisplayRole, SECOND_ROLE, OPEN_ROLE, Qt.ItemDataRole.AccessibleTextRole]
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1), [int(role) for role in roles])
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def part(self, place: int) -> PartId | None:
        """Return the part in a row; None for the letterhead."""
        rows = self._rows
        return rows[place].part if 0 <= place < len(rows) else None

    def place_of(self, part: PartId | None) -> int:
        """Return the row of a part, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.part == part), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rows = self._rows
        if not index.isValid() or index.row() >= len(rows):
            return None
        row = rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._title(row, index.row())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._title(row, index.row())}: {self._second(row)}"
            case _ if role == SECOND_ROLE:
                return self._second(row)
            case _ if role == OPEN_ROLE:
                return row.open > 0
        return None

    def _title(self, row: OutlineRow, place: int) -> str:
        if row.part is None:
            return self.tr("Briefhoofd")
        title = row.title or self.tr("Eigen tekst (nog leeg)")
        return f"{place}. {title}"

    def _second(self, row: OutlineRow) -> str:
        kind = row.topic or (self.tr("eigen tekst") if row.part else self.tr("datum, kenmerk, partijen"))
        if not row.open:
            return kind
        return f"{kind} · " + self.tr("{number} open").format(number=row.open)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.part(index.row()) else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [PARAGRAPH_MIME, PART_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(PART_MIME, str(indexes[0].row()).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return data.hasFormat(PARAGRAPH_MIME) or data.hasFormat(PART_MIME)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        at = row if row >= 0 else parent.row() + 1 if parent.isValid() else len(self._rows)
        place = max(0, at - 1)
        if data.hasFormat(PARAGRAPH_MIME):
            self.paragraph_dropped.emit(bytes(data.data(PARAGRAPH_MIME).data()).decode(), place)
            return True
        if data.hasFormat(PART_MIME):
            source = int(data.data(PART_MIME).data())
            part = self.part(source)
            if part:
                self.part_dropped.emit(part, place - 1 if source - 1 < place else place)
        return False
