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
from app.domain.questions import listed
from app.export.captions import CaptionLabels
from app.export.figures import FigureWriter
from app.export.house_style import HouseStyle
from app.export.inlines import InlineWriter
from app.export.lists import Numbered, Numbering
from app.export.paragraphs import hairline, paragraph
from app.export.surroundings import Surroundings
from app.export.tables import TableWriter
from app.ooxml.measures import Twips
from app.text.captions import FigureCounter

_NONE = Twips(0)


class BlockWriter:
    """Writes the blocks of one letter in order."""

    def __init__(self, style: HouseStyle, inlines: InlineWriter, numbering: Numbering, figures: FigureWriter) -> None:
        self._style = style
        self._inlines = inlines
        self._numbering = numbering
        self._figures = figures
        self._captions = FigureCounter()
        self._caption_labels = CaptionLabels(style.settings.labels["figure"])
        self._tables = TableWriter(style.styles, self._in_cell)
        self._break_before = False

    def write(self, blocks: Blocks, *, keep: bool = False) -> str:
        """Return the XML of `blocks`, standing in the main text; with `keep` the last stays with what follows."""
        styles = self._style.styles
        return self._blocks(blocks, Surroundings(styles["text"], styles["list"], self._style.page.width), keep=keep)

    def line(self, style: str, words: Inline, *, keep_next: bool | None = None, section: str = "") -> str:
        """Return a paragraph of one line in the style for `style`, such as the opening or the closing."""
        return self._paragraph(style, (words,), keep_next=keep_next, section=section)

    def annex_title(self, title: Inlines) -> str:
        """Return the heading of an annex. Its section makes the new page, so a page break asked for goes."""
        self._break_before = False
        return self._paragraph("annex_title", title)

    def _blocks(self, blocks: Blocks, around: Surroundings, *, keep: bool = False) -> str:
        """Return blocks; a paragraph stays on the page where the list it introduces begins."""
        return "".join(
            [
                self._block(block, around, keep=_introduces(block, following) if following else keep)
                for block, following in zip_longest(blocks, blocks[1:])
            ]
        )

    def _block(self, block: Block, around: Surroundings, *, keep: bool) -> str:
        """Return a block; with `keep` its last paragraph stays on the page where the next one begins."""
        match block:
            case Para():
                return self._text(around.text, block.inlines, around, keep_next=keep or None)
            case Heading():
                return self._text(self._style.styles[f"heading{block.level}"], block.inlines, around)
            case ListBlock():
                return self._list(block, around, keep=keep)
            case Quote():
                styled = replace(around, text=self._style.styles["quote"])
                return self._blocks(block.blocks, styled.moved(self._style.settings.quote_indent), keep=keep)
            case Question():
                return self._labelled("question", "question", (block.number,), block.blocks, around, keep=keep)
            case Answer():
                label = "answer" if len(block.numbers) == 1 else "answers"
                return self._labelled("answer", label, block.numbers, block.blocks, around, keep=keep)
            case Table():
                return self._table(block, around, keep=keep)
            case Figure():
                return self._figure(block, around, keep=keep)
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
        label: str = "",
    ) -> str:
        """Return a paragraph of running text; `label` is XML that stands before its words."""
        step = self._style.settings.list_step
        own = step * (numbered.level + 1) if numbered else 0
        return paragraph(
            style,
            label + self._inlines.write(inlines),
            keep_next=keep_next,
            page_break=self._page_break(),
            numbered=numbered,
            indent=(around.indent, step if numbered else _NONE) if around.indent != own else None,
        )

    def _page_break(self) -> bool:
        wanted, self._break_before = self._break_before, False
        return wanted

    def _list(self, block: ListBlock, around: Surroundings, *, keep: bool) -> str:
        numbered = self._numbering.place(block, around.depth)
        inside = around.in_list(self._style.settings.list_step)
        last = len(block.items) - 1
        return "".join(
            [
                self._item(item, numbered, inside, keep=keep and place == last)
                for place, item in enumerate(block.items)
            ]
        )

    def _item(self, item: Blocks, numbered: Numbered, inside: Surroundings, *, keep: bool) -> str:
        first = item[0] if item else None
        words, rest = (first.inlines, item[1:]) if isinstance(first, Para) else ((), item)
        kept = _introduces(first, rest[0]) if rest else keep
        head = self._text(inside.list, words, inside, numbered, keep_next=kept or None)
        return head + self._blocks(rest, inside, keep=keep)

    def _labelled(
        self,
        purpose: str,
        label: str,
        numbers: Sequence[str],
        blocks: Blocks,
        around: Surroundings,
        *,
        keep: bool,
    ) -> str:
        words = self._style.settings.labels[label].replace("{numbers}", listed(numbers))
        styles = self._style.styles
        head = self._text(styles[f"{purpose}_label"], (Text(words),), around)
        inside = replace(around, text=styles[purpose], list=styles.get(f"{purpose}_list", around.list))
        return head + self._blocks(blocks, inside, keep=keep)

    def _figure(self, figure: Figure, around: Surroundings, *, keep: bool) -> str:
        """Return a picture, or what stands in its place, on the page of the caption below it."""
        shown = self._figures.write(figure, around.width)
        with_caption = bool(figure.caption)
        kept = with_caption or keep or None
        if shown is None:
            frame = self._style.styles["missing_figure"]
            picture = self._text(frame, (Text(figure.alt),), around, keep_next=kept)
        else:
            indent = (around.indent, _NONE) if around.indent else None
            style = self._style.styles["figure"] if with_caption else around.text
            picture = paragraph(style, shown, keep_next=kept, indent=indent, page_break=self._page_break())
        return picture + (self._caption(figure.caption, around, keep=keep) if with_caption else "")

    def _caption(self, caption: Inlines, around: Surroundings, *, keep: bool) -> str:
        number = self._captions.number(caption)
        label = "" if number is None else self._caption_labels.write(number)
        style = self._style.styles["caption"]
        return self._text(style, caption, around, keep_next=keep or None, label=label)

    def _table(self, table: Table, around: Surroundings, *, keep: bool) -> str:
        before = hairline(around.text, page_break=True) if self._page_break() else ""
        return before + self._tables.write(table, around, keep=keep)

    def _in_cell(self, blocks: Blocks, around: Surroundings, keep: bool) -> str:
        """Return the content of a cell; a page cannot end in one, so a page break there goes."""
        content = self._blocks(blocks, around, keep=keep)
        self._break_before = False
        return content


def _introduces(block: Block | None, following: Block) -> bool:
    return isinstance(block, Para) and isinstance(following, ListBlock)
