"""Lists and tables from what a flow has gathered."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.domain.blocks import HIGHEST_START, Block, Blocks, Cell, ListBlock, ListKind, Para, Table
from app.domain.inlines import Inlines, Text
from app.intake.readers.inline_text import tidy

WIDEST_TABLE: Final = 63
"""Word knows no more columns; more of them are no table anyone prints."""


def list_block(kind: ListKind, items: tuple[Blocks, ...], start: int, *, continues: bool) -> ListBlock:
    """Return a list; only counted ones have a beginning, within what a letter can hold."""
    if kind not in (ListKind.NUMBER, ListKind.LETTER):
        return ListBlock(kind, items)
    if continues:
        return ListBlock(kind, items, continues=True)
    return ListBlock(kind, items, min(max(start, 0), HIGHEST_START))


def labelled(label: str, blocks: Blocks) -> Blocks:
    """Return the blocks of an item with its label as the first word."""
    if not label:
        return blocks
    first = blocks[0]
    if isinstance(first, Para):
        return (Para(_prefixed(label, first.inlines)), *blocks[1:])
    return (Para((Text(label),)), *blocks)


def _prefixed(label: str, inlines: Inlines) -> Inlines:
    return tidy((Text(f"{label} "), *inlines))


def table_blocks(rows: Sequence[tuple[tuple[Cell, ...], bool]]) -> Iterator[Block]:
    """Yield a table; only the blocks in it where it has one column or no words: then it is a frame."""
    cells = [cell for row, _ in rows for cell in row]
    if not any(cell.blocks for cell in cells):
        return
    if max(sum(cell.columns for cell in row) for row, _ in rows) == 1 or len(cells) == 1:
        yield from (block for cell in cells for block in cell.blocks)
        return
    heads = 0
    while heads < len(rows) and rows[heads][1]:
        heads += 1
    last = len(rows)
    yield Table(
        heads, tuple(tuple(_fitted(cell, last - number) for cell in row) for number, (row, _) in enumerate(rows))
    )


def _fitted(cell: Cell, rows_left: int) -> Cell:
    columns = min(max(cell.columns, 1), WIDEST_TABLE)
    return Cell(cell.blocks, columns, min(max(cell.rows, 1), rows_left))
