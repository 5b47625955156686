"""Going through a text: every paragraph, every run of inlines, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

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
from app.domain.inlines import Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup

Rewrite: TypeAlias = Callable[[Inlines], Inlines]


def each_para(blocks: Blocks, change: Callable[[Para], Para]) -> Blocks:
    """Return `blocks` with `change` made to every paragraph, those in lists and cells too; notes are left alone."""

    def one(block: Block) -> Block:
        match block:
            case Para():
                return change(block)
            case ListBlock():
                return replace(block, items=tuple(each_para(item, change) for item in block.items))
            case Quote() | Question() | Answer():
                return replace(block, blocks=each_para(block.blocks, change))
            case Table():
                return _table(block, lambda inner: each_para(inner, change))
            case Heading() | Figure() | Annex() | PageBreak():
                return block

    return tuple(one(block) for block in blocks)


def each_run(blocks: Blocks, change: Rewrite) -> Blocks:
    """Return `blocks` with `change` made to every run of inlines, innermost first, in notes and headings too."""
    return tuple(_rewritten(block, change) for block in blocks)


def _rewritten(block: Block, change: Rewrite) -> Block:
    match block:
        case Para() | Heading():
            return replace(block, inlines=_run(block.inlines, change))
        case ListBlock():
            return replace(block, items=tuple(each_run(item, change) for item in block.items))
        case Quote() | Question() | Answer():
            return replace(block, blocks=each_run(block.blocks, change))
        case Table():
            return _table(block, lambda inner: each_run(inner, change))
        case Figure():
            return replace(block, caption=_run(block.caption, change))
        case Annex():
            return replace(block, title=_run(block.title, change))
        case PageBreak():
            return block


def _run(inlines: Inlines, change: Rewrite) -> Inlines:
    def one(inline: Inline) -> Inline:
        match inline:
            case Strong() | Emph() | Sup() | Sub() | Link():
                return replace(inline, inlines=_run(inline.inlines, change))
            case Footnote():
                return replace(inline, blocks=tuple(Para(_run(para.inlines, change)) for para in inline.blocks))
            case _:
                return inline

    return change(tuple(one(inline) for inline in inlines))


def _table(table: Table, change: Callable[[Blocks], Blocks]) -> Table:
    rows = tuple(tuple(replace(cell, blocks=change(cell.blocks)) for cell in row) for row in table.rows)
    return replace(table, rows=rows)
