"""The normal form of a text: what shows nothing is gone, what touches is one. No visible character changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text


def normal(blocks: Blocks) -> Blocks:
    """Return `blocks` in normal form; doing so twice changes nothing more.

    Neighbouring texts become one. Empty texts, marks, notes, paragraphs, headings, quotes and lists go; empty items,
    cells, questions, answers and annex titles stay, for they show by their place. A link inside a link keeps its
    words only, since neither Word nor HTML can nest them. Answers lose empty numbers.
    """
    return tuple(found for block in blocks for found in _block(block))


def normal_inlines(inlines: Inlines) -> Inlines:
    """Return running text in normal form."""
    return _joined(inlines, in_link=False)


def _block(block: Block) -> Iterator[Block]:
    match block:
        case Para(inlines) | Heading(inlines=inlines):
            kept = normal_inlines(inlines)
            if kept:
                yield replace(block, inlines=kept)
        case ListBlock(items=items):
            if items:
                yield replace(block, items=tuple(normal(item) for item in items))
        case Quote(blocks):
            inner = normal(blocks)
            if inner:
                yield Quote(inner)
        case Question(number, blocks):
            yield Question(number, normal(blocks))
        case Answer(numbers, blocks):
            yield Answer(tuple(number for number in numbers if number), normal(blocks))
        case Table(rows=rows):
            yield replace(block, rows=tuple(tuple(_cell(cell) for cell in row) for row in rows))
        case Figure(caption=caption):
            yield replace(block, caption=normal_inlines(caption))
        case Annex(title):
            yield Annex(normal_inlines(title))
        case PageBreak():
            yield block


def _cell(cell: Cell) -> Cell:
    return replace(cell, blocks=normal(cell.blocks))


def _joined(inlines: Inlines, *, in_link: bool) -> Inlines:
    kept: list[Inline] = []
    for inline in _flat(inlines, in_link=in_link):
        last = kept[-1] if kept else None
        if isinstance(inline, Text) and isinstance(last, Text):
            kept[-1] = Text(last.text + inline.text)
        else:
            kept.append(inline)
    return tuple(kept)


def _flat(inlines: Inlines, *, in_link: bool) -> Iterator[Inline]:
    for inline in inlines:
        match inline:
            case Text(""):
                continue
            case Link(_, inner) if in_link:
                yield from _joined(inner, in_link=True)
            case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner) | Link(_, inner):
                kept = _joined(inner, in_link=in_link or isinstance(inline, Link))
                if kept:
                    yield replace(inline, inlines=kept)
            case Footnote(blocks):
                paras = cast("tuple[Para, ...]", normal(blocks))
                if paras:
                    yield Footnote(paras)
            case _:
                yield inline
