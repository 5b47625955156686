"""From blocks to the notation."""

from __future__ import annotations

import re
from dataclasses import dataclass

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
from app.domain.inlines import Field
from app.text.normal import normal
from app.text.notation import vocabulary as word
from app.text.notation.escapes import attribute
from app.text.notation.write_inlines import CAPTION, HEADING, PARAGRAPH, InlineWriter
from app.text.notation.write_lists import markers, needs_fence, own_start
from app.text.notation.write_tables import pipe_table, rows_of

_COLONS = re.compile(":{3,}")


@dataclass(frozen=True, slots=True)
class Written:
    """A text in notation: U+F0000+i in `text` stands for `fields[i]`."""

    text: str
    fields: tuple[Field, ...]


def write(blocks: Blocks) -> Written:
    """Return the notation of `blocks`; `parse` of it gives their normal form, field for field."""
    writer = _BlockWriter(InlineWriter())
    text = writer.blocks(normal(blocks))
    return Written(f"{text}\n" if text else "", tuple(writer.inline.fields))


@dataclass(frozen=True)
class _BlockWriter:
    inline: InlineWriter

    def blocks(self, blocks: Blocks) -> str:
        written: list[str] = []
        bare: Block | None = None
        for block in blocks:
            fenced = isinstance(block, ListBlock) and needs_fence(block, bare)
            written.append(
                self._fenced_list(block) if fenced and isinstance(block, ListBlock) else self._block(block)
            )
            bare = None if fenced else block
        return "\n\n".join(written)

    def _block(self, block: Block) -> str:
        match block:
            case Para(inlines):
                return self.inline.inlines(inlines, PARAGRAPH)
            case Heading(level, inlines):
                return f"{'#' * level} {self.inline.inlines(inlines, HEADING)}"
            case ListBlock():
                return self._list(block)
            case Quote(blocks):
                return "\n".join(f"> {line}".rstrip(" ") for line in self.blocks(blocks).split("\n"))
            case Question(number, blocks):
                return _fence(word.VRAAG, attribute(number), self.blocks(blocks))
            case Answer(numbers, blocks):
                return _fence(word.ANTWOORD, ", ".join(attribute(each, ",") for each in numbers), self.blocks(blocks))
            case Table():
                return self._table(block)
            case Figure(sha256, alt, caption):
                described = f' "{attribute(alt, chr(34))}"' if alt else ""
                return f"![{self.inline.inlines(caption, CAPTION)}](sha256:{sha256}{described})"
            case Annex(title):
                return _fence(word.BIJLAGE, "", self.inline.inlines(title, PARAGRAPH))
            case PageBreak():
                return "---"

    def _fenced_list(self, block: ListBlock) -> str:
        start = "" if own_start(block) else f"{word.VANAF} {block.start}"
        return _fence(word.LIJST, word.VERVOLG if block.continues else start, self._list(block))

    def _list(self, block: ListBlock) -> str:
        close = all(len(item) <= 1 and all(isinstance(each, Para) for each in item) for item in block.items)
        items = [self._item(marker, item) for marker, item in zip(markers(block), block.items, strict=True)]
        return ("\n" if close else "\n\n").join(items)

    def _item(self, marker: str, blocks: Blocks) -> str:
        lines = self.blocks(blocks).split("\n") if blocks else []
        indent = " " * (len(marker) + 1)
        indented = "\n".join(f"{indent}{line}" if line else "" for line in lines)
        if blocks and isinstance(blocks[0], Para):
            return f"{marker} {indented.removeprefix(indent)}"
        return f"{marker}\n{indented}" if blocks else marker

    def _table(self, table: Table) -> str:
        plain = pipe_table(table, self.inline)
        if plain:
            return plain
        rows = [
            _fence(kind, "", "\n".join(_fence(word.CEL, spans, self.blocks(blocks)) for spans, blocks in cells))
            for kind, cells in rows_of(table)
        ]
        return _fence(word.TABEL, "", "\n".join(rows))


def _fence(kind: str, said: str, inner: str) -> str:
    """Return `inner` between fences one colon longer than any within."""
    colons = ":" * (max((len(found) for found in _COLONS.findall(inner)), default=2) + 1)
    opening = f"{colons} {kind} {said}".rstrip(" ")
    return "\n".join((opening, inner, colons) if inner else (opening, colons))
