"""Tables laid out on a grid: which cell stands where once spans over columns and rows are worked out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.blocks import Blocks, Cell, Table


class Merge(StrEnum):
    """A cell's part in a span over rows (ECMA-376 17.18.57)."""

    NONE = ""
    RESTART = "restart"
    CONTINUE = "continue"


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell of Word's grid: the column it begins in, how many it takes, what is in it, and the rows it asks for."""

    column: int
    columns: int
    blocks: Blocks
    merge: Merge = Merge.NONE
    rows: int = 1


def grid(table: Table) -> tuple[tuple[Slot, ...], ...]:
    """Return the rows of `table`, each filling the same number of columns.

    A cell that would run over one coming down from above is cut short; a row that ends early is filled with empty
    cells.
    """
    hanging: dict[int, tuple[int, int]] = {}
    rows: list[list[Slot]] = []
    for row in table.rows:
        slots, hanging = _row(row, hanging)
        rows.append(slots)
    columns = max((slot.column + slot.columns for row in rows for slot in row), default=0) or 1
    return tuple((*row, *_filler(row, columns)) for row in rows)


def _row(row: Sequence[Cell], hanging: dict[int, tuple[int, int]]) -> tuple[list[Slot], dict[int, tuple[int, int]]]:
    """Return the slots of a row and what hangs on below it: by column, rows still to come and columns taken."""
    slots: list[Slot] = []
    below: dict[int, tuple[int, int]] = {}

    def continue_at(column: int) -> int:
        while column in hanging:
            rows, columns = hanging[column]
            slots.append(Slot(column, columns, (), Merge.CONTINUE))
            if rows > 1:
                below[column] = rows - 1, columns
            column += columns
        return column

    column = 0
    for cell in row:
        column = continue_at(column)
        room = min((each for each in hanging if each > column), default=column + cell.columns) - column
        columns = max(1, min(cell.columns, room))
        merge = Merge.RESTART if cell.rows > 1 else Merge.NONE
        slots.append(Slot(column, columns, cell.blocks, merge, max(1, cell.rows)))
        if cell.rows > 1:
            below[column] = cell.rows - 1, columns
        column += columns
    column = continue_at(column)
    while ahead := [each for each in hanging if each > column]:
        slots.extend(Slot(empty, 1, ()) for empty in range(column, min(ahead)))
        column = continue_at(min(ahead))
    return slots, below


def _filler(row: Sequence[Slot], columns: int) -> list[Slot]:
    end = row[-1].column + row[-1].columns if row else 0
    return [Slot(column, 1, ()) for column in range(end, columns)]
