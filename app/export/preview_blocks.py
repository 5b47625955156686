"""Blocks as the HTML that Qt's text browser knows: one paragraph after another, list labels written out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import assert_never

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
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.export.blocks import joined
from app.export.counting import ListCounter
from app.export.grids import Merge, Slot, grid
from app.text.addresses import web_address
from app.text.captions import FigureCounter

STEP = 24
"""Pixels a list or quotation stands further in."""
_MARKS: Mapping[type, str] = {Strong: "b", Emph: "i", Sup: "sup", Sub: "sub"}


class PreviewWriter:
    """Writes the blocks of one letter and gathers its notes."""

    def __init__(self, labels: Mapping[str, str]) -> None:
        self._labels = labels
        self._counter = ListCounter()
        self._captions = FigureCounter()
        self._notes: list[str] = []

    def blocks(self, blocks: Blocks, indent: int = 0, depth: int = 0) -> str:
        """Return the HTML of `blocks`, `indent` pixels in and `depth` lists deep."""
        return "".join(self._block(block, indent, depth) for block in blocks)

    def notes(self) -> str:
        """Return the notes met so far, each with a way back to its place."""
        if not self._notes:
            return ""
        lines = "".join(
            f'<p class="noot"><a name="noot-{number}" href="#plaats-{number}"><sup>{number}</sup></a> {note}</p>'
            for number, note in enumerate(self._notes, 1)
        )
        return f"<hr/>{lines}"

    def _block(self, block: Block, indent: int, depth: int) -> str:
        match block:
            case Para(inlines):
                return paragraph(self.inlines(inlines), indent)
            case Heading(level, inlines):
                return f"<h{level + 1}>{self.inlines(inlines)}</h{level + 1}>"
            case ListBlock():
                return "".join(self._items(block, indent, depth))
            case Quote(inner):
                return self.blocks(inner, indent + STEP, depth)
            case Question(number, inner):
                return self._labelled("question", (number,), inner, indent, depth)
            case Answer(numbers, inner):
                label = "answer" if len(numbers) == 1 else "answers"
                return self._labelled(label, numbers, inner, indent, depth)
            case Table():
                return self._table(block)
            case Figure(alt=alt, caption=caption):
                return paragraph(f"<i>[{escape(alt)}]</i>", indent) + paragraph(self._caption(caption), indent)
            case Annex(title):
                return f"<hr/><h2>{self.inlines(title)}</h2>"
            case PageBreak():
                return "<hr/>"
            case _:
                assert_never(block)

    def _caption(self, caption: Inlines) -> str:
        number = self._captions.number(caption)
        label = "" if number is None else escape(self._labels["figure"].replace("{number}", str(number))) + " "
        return label + self.inlines(caption)

    def _items(self, block: ListBlock, indent: int, depth: int) -> Iterator[str]:
        labels = self._counter.labels(block, depth)
        for number, (label, item) in enumerate(zip(labels, block.items, strict=True), 1):
            first = item[0] if item and isinstance(item[0], Para) else Para(())
            rest = item[1:] if item and first is item[0] else item
            words = f"{escape(label)}\u2002{self.inlines(first.inlines)}"
            yield paragraph(words, indent + STEP, hanging=STEP, close=number < len(labels))
            yield self.blocks(rest, indent + STEP, depth + 1)

    def _labelled(self, label: str, numbers: tuple[str, ...], blocks: Blocks, indent: int, depth: int) -> str:
        words = escape(self._labels[label].replace("{numbers}", joined(numbers)))
        return paragraph(f"<b>{words}</b>", indent) + self.blocks(blocks, indent, depth)

    def _table(self, table: Table) -> str:
        rows = "".join(
            f"<tr>{''.join(self._cells(row, 'th' if number < table.header_rows else 'td'))}</tr>"
            for number, row in enumerate(grid(table))
        )
        return f'<table border="1" cellspacing="0" cellpadding="3" width="100%">{rows}</table>'

    def _cells(self, row: Sequence[Slot], tag: str) -> Iterator[str]:
        for slot in row:
            if slot.merge is not Merge.CONTINUE:
                spans = f'colspan="{slot.columns}" rowspan="{slot.rows}"'
                yield f"<{tag} {spans}>{self.blocks(slot.blocks)}</{tag}>"

    def inlines(self, inlines: Inlines) -> str:
        """Return the HTML of running text."""
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return escape(text)
            case Field():
                return escape(inline.shown) if inline.value else open_field(inline.shown)
            case Break():
                return "<br/>"
            case Strong() | Emph() | Sup() | Sub():
                tag = _MARKS[type(inline)]
                return f"<{tag}>{self.inlines(inline.inlines)}</{tag}>"
            case Link():
                address = web_address(inline.href)
                inner = self.inlines(inline.inlines)
                return inner if address is None else f'<a href="{escape(address)}">{inner}</a>'
            case Footnote():
                return self._note(inline.blocks)
            case _:
                assert_never(inline)

    def _note(self, blocks: tuple[Para, ...]) -> str:
        number = len(self._notes) + 1
        self._notes.append("")
        self._notes[number - 1] = "<br/>".join(self.inlines(para.inlines) for para in blocks)
        return f'<a name="plaats-{number}" href="#noot-{number}"><sup>{number}</sup></a>'


def paragraph(content: str, indent: int = 0, *, hanging: int = 0, close: bool = False) -> str:
    """Return a paragraph, `close` to the next one or not; none for no content."""
    if not content:
        return ""
    kind = ' class="punt"' if close else ""
    if not indent:
        return f"<p{kind}>{content}</p>"
    first = f"; text-indent:-{hanging}px" if hanging else ""
    return f'<p{kind} style="margin-left:{indent}px{first}">{content}</p>'


def open_field(shown: str) -> str:
    """Return the words that stand for a value still wanted, marked by colour and by brackets."""
    return f'<span class="open">{escape(shown)}</span>'
