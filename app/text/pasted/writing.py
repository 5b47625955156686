"""Blocks as HTML for the clipboard, as word processors and mail programs paste it: lists as lists, notes as text."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final, assert_never

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
from app.text.addresses import web_address
from app.text.captions import FigureCounter
from app.text.counting import ListCounter
from app.text.pasted.list_tags import list_tags

_MARKS: Final[dict[type, str]] = {Strong: "b", Emph: "i", Sup: "sup", Sub: "sub"}


def write_html(blocks: Blocks) -> str:
    """Return a text as a page of HTML: `read_html` of it has the same words in the same order.

    Notes stand at the end, each with a way back; fields are what they show, pictures their captions, and a question
    or answer stands under its name.
    """
    writer = _Writer()
    body = writer.blocks(blocks)
    return f'<html><head><meta charset="utf-8"></head><body>{body}{writer.noted()}</body></html>'


class _Writer:
    """Writes blocks and gathers their notes."""

    def __init__(self) -> None:
        self._notes: list[str] = []
        self._counter = ListCounter()
        self._figures = FigureCounter()

    def blocks(self, blocks: Blocks, depth: int = 0) -> str:
        return "".join(self._block(block, depth) for block in blocks)

    def noted(self) -> str:
        """Return the notes met so far."""
        notes = (
            f'<div id="ftn{number}"><p><a name="_ftn{number}" href="#_ftnref{number}">[{number}]</a> {note}</p></div>'
            for number, note in enumerate(self._notes, 1)
        )
        return f"<hr>{''.join(notes)}" if self._notes else ""

    def _block(self, block: Block, depth: int) -> str:
        match block:
            case Para(inlines):
                return f"<p>{self._inlines(inlines)}</p>"
            case Heading(level, inlines):
                return f"<h{level}>{self._inlines(inlines)}</h{level}>"
            case Annex(title):
                return f"<hr><h1>{self._inlines(title)}</h1>"
            case ListBlock():
                return "".join(self._list(block, depth))
            case Quote(inner):
                return f"<blockquote>{self.blocks(inner, depth)}</blockquote>"
            case Question(number, inner):
                return f"<p><b>Vraag {escape(number)}</b></p>{self.blocks(inner, depth)}"
            case Answer(numbers, inner):
                return f"<p><b>Antwoord {escape(', '.join(numbers))}</b></p>{self.blocks(inner, depth)}"
            case Table():
                return self._table(block, depth)
            case Figure(caption=caption):
                place = self._figures.number(caption)
                return f"<p>{'' if place is None else f'Figuur {place} '}{self._inlines(caption)}</p>"
            case PageBreak():
                return "<hr>"
            case _:
                assert_never(block)

    def _list(self, block: ListBlock, depth: int) -> Iterator[str]:
        first = next(iter(self._counter.labels(block, depth)), "")
        opening, closing = list_tags(block.kind, first)
        yield opening
        for item in block.items:
            yield f"<li>{self.blocks(item, depth + 1)}</li>"
        yield closing

    def _table(self, table: Table, depth: int) -> str:
        rows = []
        for place, row in enumerate(table.rows):
            tag = "th" if place < table.header_rows else "td"
            cells = (
                f'<{tag} colspan="{cell.columns}" rowspan="{cell.rows}">{self.blocks(cell.blocks, depth)}</{tag}>'
                for cell in row
            )
            rows.append(f"<tr>{''.join(cells)}</tr>")
        head, rest = "".join(rows[: table.header_rows]), "".join(rows[table.header_rows :])
        header = f"<thead>{head}</thead>" if head else ""
        return f'<table border="1" cellspacing="0" cellpadding="3">{header}<tbody>{rest}</tbody></table>'

    def _inlines(self, inlines: Inlines) -> str:
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text) | Field(shown=text):
                return escape(text)
            case Break():
                return "<br>"
            case Strong() | Emph() | Sup() | Sub():
                tag = _MARKS[type(inline)]
                return f"<{tag}>{self._inlines(inline.inlines)}</{tag}>"
            case Link():
                address = web_address(inline.href)
                inner = self._inlines(inline.inlines)
                return inner if address is None else f'<a href="{escape(address)}">{inner}</a>'
            case Footnote(blocks):
                return self._note(blocks)
            case _:
                assert_never(inline)

    def _note(self, blocks: tuple[Para, ...]) -> str:
        number = len(self._notes) + 1
        self._notes.append("")
        self._notes[number - 1] = "</p><p>".join(self._inlines(para.inlines) for para in blocks)
        return f'<a name="_ftnref{number}" href="#_ftn{number}"><sup>[{number}]</sup></a>'
