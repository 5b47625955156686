"""The lines that stand beside each other in one part or one cell, as rows that can be made items and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from app.text.itemising import Inside
from app.ui.sheet.properties import INSIDE, NOTE_LINE, PART, inside_of, told_inside


@dataclass(frozen=True, slots=True)
class Siblings:
    """Lines of one scope in order, and the first and last of them that are meant."""

    blocks: tuple[QTextBlock, ...]
    first: int
    last: int

    @property
    def rows(self) -> tuple[Inside, ...]:
        """Return what each stands in."""
        return tuple(inside_of(block.blockFormat().property(INSIDE)) for block in self.blocks)

    def put(self, rows: Sequence[Inside]) -> None:
        """Let the lines stand in this instead."""
        for block, old, new in zip(self.blocks, self.rows, rows, strict=True):
            if old != new:
                given = block.blockFormat()
                given.setProperty(INSIDE, told_inside(new))
                QTextCursor(block).setBlockFormat(given)


def siblings(cursor: QTextCursor) -> list[Siblings]:
    """Return, scope by scope, the lines the cursor or what is selected touches, each with its neighbours."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - bool(cursor.hasSelection())))
    found: list[Siblings] = []
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        made = _around(block, last)
        if made:
            found.append(made)
            block = made.blocks[made.last]
        block = block.next()
    return found


def _around(block: QTextBlock, last: QTextBlock) -> Siblings | None:
    if block.blockFormat().stringProperty(NOTE_LINE):
        return None
    scope = _scope(block)
    blocks = [block]
    while (above := blocks[0].previous()).isValid() and _scope(above) == scope:
        blocks.insert(0, above)
    first = len(blocks) - 1
    while (below := blocks[-1].next()).isValid() and _scope(below) == scope:
        blocks.append(below)
    end = max(n for n, each in enumerate(blocks) if n == first or each.blockNumber() <= last.blockNumber())
    return Siblings(tuple(blocks), first, end)


def _scope(block: QTextBlock) -> tuple[str, str, int]:
    given = block.blockFormat()
    table: object = QTextCursor(block).currentTable()
    cell = table.cellAt(block.position()).firstPosition() if isinstance(table, QTextTable) else -1
    return given.stringProperty(NOTE_LINE), given.stringProperty(PART), cell


def each_row(cursor: QTextCursor, change: Callable[[Siblings], Sequence[Inside]]) -> None:
    """Make a change to the rows of everything the cursor touches."""
    for held in siblings(cursor):
        held.put(change(held))
