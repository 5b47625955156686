"""A table as it is gathered cell by cell, and made one that a letter can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from app.domain.blocks import Block, Blocks, Cell, Table

WIDEST: Final = 63
"""Columns a table of Word may have."""
_LONGEST_SPAN: Final = 65_534
"""Rows a cell may span (HTML, 4.9.11)."""


@dataclass
class TableInHand:
    """The rows of a table so far; `heads` tells of each whether it is one of headings."""

    rows: list[list[Cell]] = field(default_factory=list)
    heads: list[bool] = field(default_factory=list)
    in_head: bool = False
    is_layout: bool = False

    def begin_row(self) -> None:
        """Begin a row."""
        self.rows.append([])
        self.heads.append(self.in_head)

    def add(self, cell: Cell, is_header: bool) -> None:
        """Put a cell in the last row; a row of header cells only is one of headings."""
        if not self.rows:
            self.begin_row()
        first = not self.rows[-1]
        self.rows[-1].append(cell)
        if not self.in_head:
            self.heads[-1] = is_header and (first or self.heads[-1])

    def made(self) -> Blocks:
        """Return the table; one of a single cell, or only for layout, is what stands in it; an empty one is gone."""
        kept = [(row, head) for row, head in zip(self.rows, self.heads, strict=True) if row]
        rows = _clipped([row for row, _ in kept])
        said: list[Block] = [block for row in rows for cell in row for block in cell.blocks]
        if not said or self.is_layout or (len(rows) == 1 and len(rows[0]) == 1):
            return tuple(said)
        heads = next((place for place, (_, head) in enumerate(kept) if not head), len(kept))
        return (Table(heads, tuple(map(tuple, rows))),)


def span(value: str | None) -> int:
    """Return a span as an attribute gives it; 1 where it gives none."""
    said = (value or "").strip()[:9]
    return min(max(int(said), 1), _LONGEST_SPAN) if said.isascii() and said.isdecimal() else 1


def _clipped(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """Return rows whose spans end within the table; words beyond the widest row stand in its last cell."""
    taken: dict[int, int] = {}
    made: list[list[Cell]] = []
    for place, row in enumerate(rows):
        kept: list[Cell] = []
        at = 0
        for cell in row:
            while at < WIDEST and taken.get(at, 0) > place:
                at += 1
            if at >= WIDEST:
                _beyond(kept, cell)
                continue
            width, height = min(cell.columns, WIDEST - at), min(cell.rows, len(rows) - place)
            kept.append(replace(cell, columns=width, rows=height))
            taken |= dict.fromkeys(range(at, at + width), place + height)
            at += width
        made.append(kept)
    return made


def _beyond(kept: list[Cell], cell: Cell) -> None:
    if kept:
        kept[-1] = replace(kept[-1], blocks=(*kept[-1].blocks, *cell.blocks))
    elif cell.blocks:
        kept.append(Cell(cell.blocks))
