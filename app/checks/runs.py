"""The running text of a letter, run by run."""

from __future__ import annotations

from collections.abc import Iterator
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
from app.domain.inlines import Break, Emph, Field, Footnote, Inlines, Link, Strong, Sub, Sup, Text

Run: TypeAlias = tuple[Text | Field | Break, ...]


def runs(blocks: Blocks) -> Iterator[Run]:
    """Yield every paragraph, heading, caption and note as one flat run, marks taken off; a note follows its place."""
    for block in blocks:
        yield from _of_block(block)


def _of_block(block: Block) -> Iterator[Run]:
    match block:
        case Para(inlines=inlines) | Heading(inlines=inlines):
            yield from _of_inlines(inlines)
        case Figure(caption=inlines) | Annex(title=inlines):
            yield from _of_inlines(inlines)
        case ListBlock(items=items):
            for item in items:
                yield from runs(item)
        case Quote(blocks=inner) | Question(blocks=inner) | Answer(blocks=inner):
            yield from runs(inner)
        case Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield from runs(cell.blocks)
        case PageBreak():
            return


def _of_inlines(inlines: Inlines) -> Iterator[Run]:
    yield tuple(_flat(inlines))
    for note in _notes(inlines):
        yield from runs(note.blocks)


def _flat(inlines: Inlines) -> Iterator[Text | Field | Break]:
    for inline in inlines:
        match inline:
            case Text() | Field() | Break():
                yield inline
            case Strong() | Emph() | Sup() | Sub() | Link():
                yield from _flat(inline.inlines)
            case Footnote():
                continue


def _notes(inlines: Inlines) -> Iterator[Footnote]:
    for inline in inlines:
        match inline:
            case Footnote():
                yield inline
            case Strong() | Emph() | Sup() | Sub() | Link():
                yield from _notes(inline.inlines)
            case _:
                continue
