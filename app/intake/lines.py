"""Blocks as lines of text, to be searched and pointed at."""

from collections.abc import Iterator

from app.domain.blocks import Annex, Answer, Block, Blocks, Figure, Heading, ListBlock, Para, Question, Quote, Table
from app.domain.inlines import Emph, Footnote, Inlines, Link, Strong, Sub, Sup
from app.intake.readers.inline_text import text_of


def lines(blocks: Blocks) -> tuple[str, ...]:
    """Return the text of `blocks` line by line, then that of its footnotes in order.

    Cells of a row that hold one line each share a line, with tabs between them.
    """
    notes: list[Footnote] = []
    main = tuple(line for block in blocks for line in _block(block, notes))
    return (*main, *(line for note in notes for para in note.blocks for line in _split(para.inlines)))


def _block(block: Block, notes: list[Footnote]) -> Iterator[str]:
    if isinstance(block, Para | Heading):
        notes.extend(_notes(block.inlines))
        yield from _split(block.inlines)
    elif isinstance(block, Annex):
        yield from _split(block.title)
    elif isinstance(block, Figure):
        yield from _split(block.caption)
    elif isinstance(block, Quote | Question | Answer):
        yield from _blocks(block.blocks, notes)
    elif isinstance(block, ListBlock):
        for item in block.items:
            yield from _blocks(item, notes)
    elif isinstance(block, Table):
        yield from _table(block, notes)


def _blocks(blocks: Blocks, notes: list[Footnote]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, notes)


def _table(table: Table, notes: list[Footnote]) -> Iterator[str]:
    for row in table.rows:
        cells = [tuple(_blocks(cell.blocks, notes)) for cell in row]
        if all(len(cell) <= 1 for cell in cells):
            yield from filter(None, ("\t".join(cell[0] for cell in cells if cell),))
        else:
            yield from (line for cell in cells for line in cell)


def _split(inlines: Inlines) -> Iterator[str]:
    yield from text_of(inlines).split("\n")


def _notes(inlines: Inlines) -> Iterator[Footnote]:
    for inline in inlines:
        if isinstance(inline, Footnote):
            yield inline
        elif isinstance(inline, Strong | Emph | Sup | Sub | Link):
            yield from _notes(inline.inlines)
