"""A table in notation: with pipes where it is simple, else its rows and cells for fences."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.blocks import Blocks, Cell, Para, Table
from app.text.notation.vocabulary import KOLOMMEN, KOPRIJ, RIJ, RIJEN
from app.text.notation.write_inlines import PIPE_CELL, InlineWriter


def pipe_table(table: Table, writer: InlineWriter) -> str:
    """Return the table with pipes; empty when it is not simple enough for them."""
    width = len(table.rows[0])
    simple = all(_is_simple(cell) for row in table.rows for cell in row)
    if table.header_rows != 1 or not width or not simple or any(len(row) != width for row in table.rows):
        return ""
    header, *rows = (_line([_written(cell, writer) for cell in row]) for row in table.rows)
    return "\n".join((header, _line(["---"] * width), *rows))


def _is_simple(cell: Cell) -> bool:
    paragraphs = all(isinstance(block, Para) for block in cell.blocks)
    return cell.columns == cell.rows == 1 and len(cell.blocks) <= 1 and paragraphs


def _written(cell: Cell, writer: InlineWriter) -> str:
    return "".join(writer.inlines(block.inlines, PIPE_CELL) for block in cell.blocks if isinstance(block, Para))


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def rows_of(table: Table) -> Iterator[tuple[str, list[tuple[str, Blocks]]]]:
    """Return each row's word and, for each of its cells, what its fence says of spans and its blocks."""
    for number, row in enumerate(table.rows):
        kind = KOPRIJ if number < table.header_rows else RIJ
        yield kind, [(_spans(cell), cell.blocks) for cell in row]


def _spans(cell: Cell) -> str:
    spans = ((KOLOMMEN, cell.columns), (RIJEN, cell.rows))
    return " ".join(f"{name}={count}" for name, count in spans if count != 1)
