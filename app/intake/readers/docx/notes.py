"""Footnotes and endnotes, each at the mark that calls it."""

from typing import Final

from lxml import etree

from app.domain.blocks import Block, Blocks, Cell, Heading, ListBlock, Para, Quote, Table
from app.domain.inlines import Footnote
from app.ooxml.names import qn

_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")


def notes_by_id(root: etree._Element | None) -> dict[str, etree._Element]:
    """Return the notes of footnotes.xml or endnotes.xml by id, without the lines Word draws above them."""
    found = () if root is None else (*root.findall(qn("w:footnote")), *root.findall(qn("w:endnote")))
    return {each.get(qn("w:id"), ""): each for each in found if each.get(qn("w:type"), "normal") not in _NO_NOTE}


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
