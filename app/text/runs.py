"""The characters a text shows, block after block, with its notes apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from textwrap import shorten

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
from app.domain.inlines import Break, Field, Footnote, Inlines, Text

NoteMark = Callable[[Footnote], str]
"""What stands in the text where a note is; it may keep the note for later."""


def shown(inlines: Inlines, mark: NoteMark) -> str:
    """Return the characters a run shows, with `mark` in the place of each note and a new line for each break."""
    return "".join(_shown(inlines, mark))


def beginning(inlines: Inlines, longest: int = 60) -> str:
    """Return the first words a run shows, without notes, to name a place by; cut words end in an ellipsis."""
    return shorten(shown(inlines, lambda _: ""), longest, placeholder="…")


def _shown(inlines: Inlines, mark: NoteMark) -> Iterator[str]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield text
            case Field(shown=value):
                yield value
            case Break():
                yield "\n"
            case Footnote():
                yield mark(inline)
            case _:
                yield from _shown(inline.inlines, mark)


def runs(blocks: Blocks) -> Iterator[Inlines]:
    """Return every run of a text in reading order: paragraphs, headings, captions, titles, cells row by row."""
    for block in blocks:
        yield from _runs(block)


def _runs(block: Block) -> Iterator[Inlines]:
    match block:
        case Para(inlines) | Heading(inlines=inlines):
            yield inlines
        case Figure(caption=inlines) | Annex(inlines):
            yield inlines
        case ListBlock(items=items):
            for item in items:
                yield from runs(item)
        case Quote(blocks) | Question(blocks=blocks) | Answer(blocks=blocks):
            yield from runs(blocks)
        case Table(rows=rows):
            for row in rows:
                for cell in row:
                    yield from runs(cell.blocks)
        case PageBreak():
            return
