"""The text of a letter as a page to read, in the HTML that QTextDocument understands."""

from __future__ import annotations

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
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.text.addresses import web_address
from app.ui.theme import Colours

_MARKS = {
    ListKind.NUMBER: "decimal",
    ListKind.LETTER: "lower-alpha",
    ListKind.BULLET: "disc",
    ListKind.DASH: "square",
}


def letter_html(blocks: Blocks, colours: Colours) -> str:
    """Return blocks as HTML: headings, lists, tables, and the notes together at the end. Open fields are marked."""
    page = _Page(colours)
    body = page.blocks(blocks)
    return f"<style>{_style(colours)}</style>{body}{page.notes_html()}"


def _style(colours: Colours) -> str:
    return (
        "h1,h2,h3 { margin-top:16px; margin-bottom:4px; } h1,h2,h3 { font-size:medium; }"
        "p { margin-top:0; margin-bottom:9px; line-height:130%; } li { margin-bottom:4px; line-height:130%; }"
        f"a {{ color:{colours.accent}; }} td,th {{ padding:4px 8px; }} th {{ text-align:left; }}"
        f".note {{ color:{colours.quiet}; }} .open {{ background-color:{colours.mark}; }}"
    )


class _Page:
    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._notes: list[str] = []
        self._counts: dict[ListKind, int] = {}

    def blocks(self, blocks: Blocks) -> str:
        return "".join(self._block(block) for block in blocks)

    def notes_html(self) -> str:
        if not self._notes:
            return ""
        notes = "".join(
            f"<p class='note'><a name='note{number}'></a><sup>{number}</sup> {note}</p>"
            for number, note in enumerate(self._notes, 1)
        )
        return f"{self._rule()}{notes}"

    def _block(self, block: Block) -> str:
        match block:
            case Heading(level, inlines):
                return f"<h{level}>{self._inlines(inlines)}</h{level}>"
            case Para(inlines):
                return f"<p>{self._inlines(inlines)}</p>"
            case ListBlock():
                return self._list(block)
            case Quote(blocks):
                return f"<blockquote>{self.blocks(blocks)}</blockquote>"
            case Question(number, blocks):
                return f"<p><b>{escape(number)}</b></p><div><i>{self.blocks(blocks)}</i></div>"
            case Answer(numbers, blocks):
                return f"<p><b>{escape(', '.join(numbers))}</b></p>{self.blocks(blocks)}"
            case Table():
                return self._table(block)
            case Figure(_, alt, caption):
                return f"<p class='note'>[{escape(alt)}] {self._inlines(caption)}</p>"
            case Annex(title):
                return f"{self._rule()}<h1>{self._inlines(title)}</h1>"
            case PageBreak():
                return self._rule()
            case _:
                assert_never(block)

    def _rule(self) -> str:
        return f"<hr style='background-color:{self._colours.line}'/>"

    def _list(self, block: ListBlock) -> str:
        start = self._counts.get(block.kind, 0) + 1 if block.continues else block.start
        self._counts[block.kind] = start + len(block.items) - 1
        tag = "ol" if block.is_counted else "ul"
        items = "".join(f"<li>{self._item(item)}</li>" for item in block.items)
        return f"<{tag} start='{start}' style='list-style-type:{_MARKS[block.kind]}'>{items}</{tag}>"

    def _item(self, blocks: Blocks) -> str:
        """A first paragraph stands beside its mark only without tags of its own."""
        if blocks and isinstance(blocks[0], Para):
            return self._inlines(blocks[0].inlines) + self.blocks(blocks[1:])
        return self.blocks(blocks)

    def _table(self, table: Table) -> str:
        rows = []
        for place, row in enumerate(table.rows):
            tag = "th" if place < table.header_rows else "td"
            cells = "".join(
                f"<{tag} colspan='{cell.columns}' rowspan='{cell.rows}'>{self._item(cell.blocks)}</{tag}>"
                for cell in row
            )
            rows.append(f"<tr>{cells}</tr>")
        edge = f"border-collapse:collapse; border-color:{self._colours.line}; margin-bottom:9px"
        return f"<table border='1' cellspacing='0' style='{edge}'>{''.join(rows)}</table>"

    def _inlines(self, inlines: Inlines) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return escape(text)
            case Strong(inlines):
                return f"<b>{self._inlines(inlines)}</b>"
            case Emph(inlines):
                return f"<i>{self._inlines(inlines)}</i>"
            case Sup(inlines):
                return f"<sup>{self._inlines(inlines)}</sup>"
            case Sub(inlines):
                return f"<sub>{self._inlines(inlines)}</sub>"
            case Link(href, inlines):
                address = web_address(href)
                shown = self._inlines(inlines)
                return shown if address is None else f"<a href='{escape(address)}'>{shown}</a>"
            case Break():
                return "<br/>"
            case Footnote(blocks):
                self._notes.append("<br/>".join(self._inlines(para.inlines) for para in blocks))
                number = len(self._notes)
                return f"<sup><a href='#note{number}'>{number}</a></sup>"
            case Field(_, value, shown):
                return escape(shown) if value else f"<span class='open'>{escape(shown)}</span>"
            case _:
                assert_never(inline)
