"""The list of letters as Qt sees it: frozen rows, fetched page by page."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.letters import LetterRow
from app.language.dates import write_short
from app.language.wording import kind_label, label
from app.language.wording.labels_of_life import SHORT_LEVELS

Index = QModelIndex | QPersistentModelIndex

SNIPPET_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Column(IntEnum):
    """The columns, left to right."""

    DATED = 0
    KENMERK = 1
    KIND = 2
    SUBJECT = 3
    CORRESPONDENT = 4
    STATUS = 5


def shown_kind(kind: str, language: str) -> str:
    """Return what a kind of letter is called in the list: as a heading, so that all begin alike."""
    called = kind_label(kind, language)
    return called[:1].upper() + called[1:]


class LetterTableModel(QAbstractTableModel):
    """Letters found.

    Signals:
        more_wanted: the view shows the end of what is here.
    """

    more_wanted = Signal()

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[LetterRow, ...] = ()
        self._has_more = False
        self._headers = (
            self.tr("Datum"),
            self.tr("Kenmerk"),
            self.tr("Soort"),
            self.tr("Onderwerp"),
            self.tr("Correspondent"),
            self.tr("Status"),
        )

    def replace(self, rows: tuple[LetterRow, ...], has_more: bool) -> None:
        """Show other letters."""
        self.beginResetModel()
        self._rows, self._has_more = rows, has_more
        self.endResetModel()

    def add(self, rows: tuple[LetterRow, ...], has_more: bool) -> None:
        """Show more letters after those that stand here."""
        self._has_more = has_more
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row(self, number: int) -> LetterRow | None:
        """Return the letter in a row, or None past the end."""
        rows = self._rows
        return rows[number] if 0 <= number < len(rows) else None

    def place_of(self, letter: object) -> int:
        """Return the row of a letter by its id, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.id == letter), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.SUBJECT, Column.CORRESPONDENT):
            return self._shown(row, Column(index.column()))
        if role == SNIPPET_ROLE and index.column() == Column.SUBJECT:
            return row.snippet
        return None

    def _shown(self, row: LetterRow, column: Column) -> str:
        match column:
            case Column.DATED:
                return write_short(row.dated) if row.dated else "–"
            case Column.KENMERK:
                return row.kenmerk or "–"
            case Column.KIND:
                return shown_kind(row.kind, self._language)
            case Column.SUBJECT:
                subject = row.subject or self.tr("(zonder onderwerp)")
                level = SHORT_LEVELS[row.rubricering.level]
                return f"{level} – {subject}" if level else subject
            case Column.CORRESPONDENT:
                return row.correspondent or "–"
            case Column.STATUS:
                return label(row.status, self._language)
