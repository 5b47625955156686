"""Blocks in Word's XML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
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
from app.domain.inlines import Inline, Inlines, Text
from app.export.figures import FigureWriter
from app.export.house_style import HouseStyle
from app.export.inlines import InlineWriter
from app.export.lists import Numbered, Numbering
from app.export.paragraphs import hairline, paragraph
from app.export.surroundings import Surroundings
from app.export.tables import TableWriter
from app.ooxml.measures import Twips

_NONE = Twips(0)


class BlockWriter:
    """Writes the blocks of one letter in order."""

    def __init__(self, style: HouseStyle, inlines: InlineWriter, numbering: Numbering, figures: FigureWriter) -> None:
        self._style = style
        self._inlines = inlines
        self._numbering = numbering
        self._figures = figures
        self._tables = TableWriter(style.styles, self._in_cell)
        self._break_before = False

    def write(self, blocks: Blocks) -> str:
        """Return the XML of `blocks`, standing in the main text."""
        styles = self._style.styles
        return self._blocks(blocks, Surroundings(styles["text"], styles["list"], self._style.page.width))

    def line(self, style: str, words: Inline, *, keep_next: bool | None = None, section: str = "") -> str:
        """Return a paragraph of one line in the style for `style`, such as the opening or the closing."""
        return self._paragraph(style, (words,), keep_next=keep_next, section=section)

    def annex_title(self, title: Inlines) -> str:
        """Return the heading of an annex. Its section makes the new page, so a page break asked for goes."""
        self._break_before = False
        return self._paragraph("annex_title", title)

    def _blocks(self, blocks: Blocks, around: Surroundings) -> str:
        return "".join(
            self._block(block, around, introduces=isinstance(following, ListBlock))
            for block, following in zip_longest(blocks, blocks[1:])
        )

    def _block(self, block: Block, around: Surroundings, *, introduces: bool) -> str:
        """Return a block; a paragraph that `introduces` a list stays on the page where the list begins."""
        match block:
            case Para():
                return self._text(around.text, block.inlines, around, keep_next=introduces or None)
            case Heading():
                return self._text(self._style.styles[f"heading{block.level}"], block.inlines, around)
            case ListBlock():
                return self._list(block, around)
            case Quote():
                styled = replace(around, text=self._style.styles["quote"])
                return self._blocks(block.blocks, styled.moved(self._style.settings.quote_indent))
            case Question():
                return self._labelled("question", "question", (block.number,), block.blocks, around)
            case Answer():
                label = "answer" if len(block.numbers) == 1 else "answers"
                return self._labelled("answer", label, block.numbers, block.blocks, around)
            case Table():
                return self._table(block, around)
            case Figure():
                return self._figure(block, around)
            case Annex():
                return self.annex_title(block.title)
            case PageBreak():
                self._break_before = True
                return ""
            case _:
                assert_never(block)

    def _paragraph(self, purpose: str, inlines: Inlines, *, keep_next: bool | None = None, section: str = "") -> str:
        return paragraph(
            self._style.styles[purpose],
            self._inlines.write(inlines),
            keep_next=keep_next,
            page_break=self._page_break(),
            section=section,
        )

    def _text(
        self,
        style: str,
        inlines: Inlines,
        around: Surroundings,
        numbered: Numbered | None = None,
        *,
        keep_next: bool | None = None,
    ) -> str:
        step = self._style.settings.list_step
        own = step * (numbered.level + 1) if numbered else 0
        return paragraph(
            style,
            self._inlines.write(inlines),
            keep_next=keep_next,
            page_break=self._page_break(),
            numbered=numbered,
            indent=(around.indent, step if numbered else _NONE) if around.indent != own else None,
        )

    def _page_break(self) -> bool:
        wanted, self._break_before = self._break_before, False
        return wanted

    def _list(self, block: ListBlock, around: Surroundings) -> str:
        numbered = self._numbering.place(block, around.depth)
        inside = replace(around, text=around.list, depth=around.depth + 1).moved(self._style.settings.list_step)
        return "".join(self._item(item, numbered, inside) for item in block.items)

    def _item(self, item: Blocks, numbered: Numbered, inside: Surroundings) -> str:
        first = item[0] if item else None
        if isinstance(first, Para):
            return self._text(inside.list, first.inlines, inside, numbered) + self._blocks(item[1:], inside)
        return self._text(inside.list, (), inside, numbered) + self._blocks(item, inside)

    def _labelled(
        self, purpose: str, label: str, numbers: Sequence[str], blocks: Blocks, around: Surroundings
    ) -> str:
        words = self._style.settings.labels[label].replace("{numbers}", joined(numbers))
        head = self._text(self._style.styles[f"{purpose}_label"], (Text(words),), around)
        return head + self._blocks(blocks, replace(around, text=self._style.styles[purpose]))

    def _figure(self, figure: Figure, around: Surroundings) -> str:
        shown = self._figures.write(figure, around.width)
        caption = self._text(self._style.styles["caption"], figure.caption, around) if figure.caption else ""
        if shown is None:
            missing = self._text(self._style.styles["missing_figure"], (Text(figure.alt),), around)
            return missing + caption
        indent = (around.indent, _NONE) if around.indent else None
        picture = paragraph(around.text, shown, keep_next=bool(caption), indent=indent, page_break=self._page_break())
        return picture + caption

    def _table(self, table: Table, around: Surroundings) -> str:
        before = hairline(around.text, page_break=True) if self._page_break() else ""
        return before + self._tables.write(table, around)

    def _in_cell(self, blocks: Blocks, around: Surroundings) -> str:
        """Return the content of a cell; a page cannot end in one, so a page break there goes."""
        content = self._blocks(blocks, around)
        self._break_before = False
        return content


def joined(numbers: Sequence[str]) -> str:
    """Return numbers as a sentence lists them: 1, 2 en 3."""
    if len(numbers) < 2:
        return "".join(numbers)
    return f"{', '.join(numbers[:-1])} en {numbers[-1]}"
