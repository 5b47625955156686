"""Footnotes from whatever stands in a note."""

from app.domain.blocks import Block, Blocks, Cell, Heading, ListBlock, Para, Quote, Table
from app.domain.inlines import Footnote


def footnote(blocks: Blocks) -> Footnote | None:
    """Return a note of the paragraphs in `blocks`, what else it has turned into paragraphs; None for an empty one."""
    paras = tuple(para for block in blocks for para in _paras(block))
    return Footnote(paras) if paras else None


def _paras(block: Block) -> tuple[Para, ...]:
    if isinstance(block, Para):
        return (block,)
    if isinstance(block, Heading):
        return (Para(block.inlines),)
    if isinstance(block, ListBlock):
        return tuple(para for item in block.items for inner in item for para in _paras(inner))
    if isinstance(block, Quote):
        return tuple(para for inner in block.blocks for para in _paras(inner))
    if isinstance(block, Table):
        return tuple(para for row in block.rows for cell in row for para in _cell_paras(cell))
    return ()


def _cell_paras(cell: Cell) -> tuple[Para, ...]:
    return tuple(para for block in cell.blocks for para in _paras(block))
