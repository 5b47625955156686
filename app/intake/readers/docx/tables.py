"""Tables: their grid, the cells merged over it, and the rows that head them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.blocks import Block, Blocks, Cell, Table
from app.intake.readers.docx.attributes import below, number, switched, value
from app.intake.readers.docx.names import CELL, ROW, VAL
from app.intake.readers.docx.revisions import seen
from app.ooxml.names import qn

_ROW_PROPERTIES: Final = qn("w:trPr")
_COLUMNS_BEFORE: Final = qn("w:gridBefore")
_REPEATED: Final = qn("w:tblHeader")
_CELL_PROPERTIES: Final = qn("w:tcPr")
_COLUMNS: Final = qn("w:gridSpan")
_MERGED: Final = qn("w:vMerge")

WIDEST = 63
"""Word knows no more columns."""


@dataclass(slots=True)
class _Place:
    """A cell on the grid; `rows` grows while cells below are merged into it."""

    column: int
    columns: int
    blocks: Blocks
    rows: int = 1


def read_table(table: etree._Element, read: Callable[[etree._Element], Blocks]) -> tuple[Block, ...]:
    """Return a table whose cells are read by `read`; the blocks alone where it has one cell or no text at all."""
    rows = _rows(table, read)
    cells = [place for row in rows for place in row]
    if len(cells) == 1:
        return cells[0].blocks
    filled = tuple(row for row in rows if row)
    if not any(place.blocks for place in cells):
        return ()
    return (Table(min(_header_rows(table), len(filled)), tuple(tuple(map(_cell, row)) for row in filled)),)


def _cell(place: _Place) -> Cell:
    return Cell(place.blocks, place.columns, place.rows)


def _rows(table: etree._Element, read: Callable[[etree._Element], Blocks]) -> list[list[_Place]]:
    rows: list[list[_Place]] = []
    open_above: dict[int, _Place] = {}
    for row in _of(table, ROW):
        places: list[_Place] = []
        column = number(value(below(row, _ROW_PROPERTIES, _COLUMNS_BEFORE))) or 0
        for cell in _of(row, CELL):
            columns = min(max(1, number(value(below(cell, _CELL_PROPERTIES, _COLUMNS))) or 1), WIDEST)
            above = open_above.get(column)
            if above is not None and _is_continued(cell):
                above.rows += 1
            else:
                place = _Place(column, columns, read(cell))
                places.append(place)
                open_above[column] = place
            column += columns
        rows.append(places)
    return rows


def _is_continued(cell: etree._Element) -> bool:
    merge = below(cell, _CELL_PROPERTIES, _MERGED)
    return merge is not None and merge.get(VAL, "continue") == "continue"


def _header_rows(table: etree._Element) -> int:
    count = 0
    for row in _of(table, ROW):
        if not switched(below(row, _ROW_PROPERTIES, _REPEATED)):
            break
        count += 1
    return count


def _of(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    return (child for child in seen(parent) if child.tag == name)
