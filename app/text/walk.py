"""Every block of a text, wherever it stands."""

from collections.abc import Iterator

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)


def each_block(blocks: Blocks) -> Iterator[Block]:
    """Yield the blocks in reading order, each before what stands in it: items, quotations, answers, cells."""
    for block in blocks:
        yield block
        match block:
            case ListBlock(items=items):
                for item in items:
                    yield from each_block(item)
            case Quote(inner) | Question(blocks=inner) | Answer(blocks=inner):
                yield from each_block(inner)
            case Table(rows=rows):
                for row in rows:
                    for cell in row:
                        yield from each_block(cell.blocks)
            case Para() | Heading() | Figure() | Annex() | PageBreak():
                continue
