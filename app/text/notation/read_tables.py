"""From the syntax tree of a table, with pipes or with fences, to a table block."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from markdown_it.tree import SyntaxTreeNode

from app.domain.blocks import Blocks, Cell, Para, Table
from app.domain.inlines import Inlines
from app.text.notation.refusal import Unsupported, refused
from app.text.notation.vocabulary import CEL, KOLOMMEN, KOPRIJ, RIJ, RIJEN

_SPAN = re.compile(rf"({KOLOMMEN}|{RIJEN})=([1-9][0-9]{{0,3}})")


def read_pipe_table(node: SyntaxTreeNode, line: int, read: Callable[[SyntaxTreeNode], Inlines]) -> Table:
    """Return a table written with pipes: one header row, a paragraph at most in a cell.

    Raises:
        KnownError: NOTATION_UNSUPPORTED when a column is aligned, which a letter leaves to its house style.
    """
    rows = [row for part in node.children for row in part.children]
    if any(cell.attrs for row in rows for cell in row.children):
        raise refused(line, Unsupported.TABLE_ALIGNMENT)
    return Table(1, tuple(tuple(_plain_cell(read(cell.children[0])) for cell in row.children) for row in rows))


def _plain_cell(inlines: Inlines) -> Cell:
    return Cell((Para(inlines),) if inlines else ())


def read_fenced_table(
    rows: Sequence[tuple[str, SyntaxTreeNode]],
    line: int,
    cells: Callable[[SyntaxTreeNode], Sequence[tuple[str, SyntaxTreeNode]]],
    read: Callable[[Sequence[SyntaxTreeNode]], Blocks],
) -> Table:
    """Return a table written with fences.

    `rows` are the fences found in it, each with its words; `cells` gives the same for the fences of one row.

    Raises:
        KnownError: NOTATION_UNSUPPORTED without any row, for a header row after another row, and for a fence or span
            that has no place there.
    """
    kinds = [words for words, _ in rows]
    header_rows = kinds.count(KOPRIJ)
    if not rows or kinds != [KOPRIJ] * header_rows + [RIJ] * (len(kinds) - header_rows):
        raise refused(line, Unsupported.TABLE_FENCE)
    return Table(
        header_rows,
        tuple(tuple(_cell(words, cell, line, read) for words, cell in cells(row)) for _, row in rows),
    )


def _cell(words: str, node: SyntaxTreeNode, line: int, read: Callable[[Sequence[SyntaxTreeNode]], Blocks]) -> Cell:
    first, *spans = words.split()
    found = [_SPAN.fullmatch(span) for span in spans]
    sizes = {span[1]: int(span[2]) for span in found if span}
    if first != CEL or len(sizes) != len(spans):
        raise refused(node.map[0] + 1 if node.map else line, Unsupported.TABLE_FENCE)
    return Cell(read(node.children), sizes.get(KOLOMMEN, 1), sizes.get(RIJEN, 1))
