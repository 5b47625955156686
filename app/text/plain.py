"""A text to read without any means of layout: for mail and for search."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Footnote, Inlines
from app.text.captions import FigureCounter
from app.text.labels import item_label
from app.text.runs import shown


def plain(blocks: Blocks) -> str:
    """Return the text in lines, an empty line between blocks and none at the end.

    List labels stand before their items, questions and answers bear their number, the cells of a row are parted by
    tabs; a note is marked [1] and stands at the end. It is not for comparing: `words` is.
    """
    writer = _Plain()
    main = writer.blocks(blocks)
    return "\n\n".join([main, *writer.noted()] if main else list(writer.noted()))


@dataclass
class _Plain:
    notes: list[Footnote] = field(default_factory=list)
    counted: dict[tuple[ListKind, int], int] = field(default_factory=dict)
    """The last number given in a list of this kind at this depth."""
    figures: FigureCounter = field(default_factory=FigureCounter)

    def blocks(self, blocks: Blocks, depth: int = 1) -> str:
        written = (self._block(block, depth) for block in blocks)
        return "\n\n".join(text for text in written if text)

    def noted(self) -> Iterator[str]:
        for number, note in enumerate(self.notes, 1):
            yield f"[{number}] " + "\n".join(shown(para.inlines, lambda _: "") for para in note.blocks)

    def _block(self, block: Block, depth: int) -> str:
        match block:
            case Para(inlines) | Heading(inlines=inlines) | Annex(inlines):
                return self._run(inlines)
            case Figure(caption=caption):
                number = self.figures.number(caption)
                return ("" if number is None else f"Figuur {number} ") + self._run(caption)
            case ListBlock():
                return self._list(block, depth)
            case Quote(blocks):
                return self.blocks(blocks, depth)
            case Question(number, blocks):
                return f"Vraag {number}".rstrip() + "\n" + self.blocks(blocks, depth)
            case Answer(numbers, blocks):
                return f"Antwoord {', '.join(numbers)}".rstrip() + "\n" + self.blocks(blocks, depth)
            case Table(rows=rows):
                cells = ([_on_one_line(self.blocks(cell.blocks, depth)) for cell in row] for row in rows)
                return "\n".join("\t".join(row) for row in cells)
            case PageBreak():
                return ""

    def _run(self, inlines: Inlines) -> str:
        return shown(inlines, self._mark)

    def _mark(self, note: Footnote) -> str:
        self.notes.append(note)
        return f"[{len(self.notes)}]"

    def _list(self, block: ListBlock, depth: int) -> str:
        place = (block.kind, depth)
        first = self.counted.get(place, 0) + 1 if block.continues else block.start
        lines = []
        for number, item in enumerate(block.items, first):
            label = item_label(block.kind, number)
            inner = self.blocks(item, depth + 1).replace("\n\n", "\n")
            lines.append(f"{label} {inner}".rstrip().replace("\n", "\n" + " " * (len(label) + 1)))
            self.counted[place] = number
        return "\n".join(lines)


def _on_one_line(text: str) -> str:
    """Return the text of a cell without what parts lines and cells; any other space is part of a word or value."""
    return " ".join(filter(None, re.split("[\t\n]+", text)))
