"""A list of rows of two lines, each standing for a value; what there is to say where it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView

from app.ui import theme
from app.ui.theme import UNIT
from app.ui.widgets.two_line_delegate import TwoLineDelegate

Index = QModelIndex | QPersistentModelIndex

SECOND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LOUD_ROLE = SECOND_ROLE + 1


@dataclass(frozen=True, slots=True)
class Row:
    """A value and how it is listed; `loud` says that its second line asks for attention."""

    value: object
    first: str
    second: str = ""
    loud: bool = False


class RowModel(QAbstractListModel):
    """Rows as a list shows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows that are shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        rows = self._rows
        if not index.isValid() or not 0 <= index.row() < len(rows):
            return None
        row = rows[index.row()]
        said = {
            Qt.ItemDataRole.DisplayRole: row.first,
            Qt.ItemDataRole.ToolTipRole: "\n".join(filter(None, (row.first, row.second))),
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(filter(None, (row.first, row.second))),
            SECOND_ROLE: row.second,
            LOUD_ROLE: row.loud,
        }
        return said.get(role)


class TwoLineList(QListView):
    """Shows rows, one of them chosen.

    Signals:
        chosen_changed: another row is chosen, or none.
        opened: Enter was pressed on the chosen row, or it was clicked twice.
    """

    chosen_changed = Signal()
    opened = Signal()

    def __init__(self, name: str, empty: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.empty = empty
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLineDelegate(SECOND_ROLE, self, LOUD_ROLE))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_filling = False
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def chosen(self) -> Any:
        """Return the value of the chosen row; None for none."""
        place, rows = self.currentIndex().row(), self.rows.rows
        return rows[place].value if 0 <= place < len(rows) else None

    def show_rows(self, rows: Sequence[Row], chosen: object = None) -> None:
        """Show these rows with `chosen`, else what was chosen before, else the first of them chosen."""
        wanted = self.chosen if chosen is None else chosen
        self._is_filling = True
        self.rows.show(rows)
        if rows:
            place = next((place for place, row in enumerate(rows) if row.value == wanted), 0)
            self.setCurrentIndex(self.rows.index(place))
        self._is_filling = False
        self.chosen_changed.emit()

    def say_empty(self, sentence: str) -> None:
        """Say what stands where there are no rows."""
        self.empty = sentence
        self.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _chosen: QModelIndex, _left: QModelIndex) -> None:
        if not self._is_filling:
            self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self.rows.rows:
            painter = QPainter(self.viewport())
            painter.setPen(theme.current(self.palette()).quiet)
            area = self.viewport().rect().adjusted(3 * UNIT, 3 * UNIT, -3 * UNIT, -3 * UNIT)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
