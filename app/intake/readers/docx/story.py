"""One story of a document (body, header, note, cell, text box) as blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from app.domain.blocks import Block, Blocks, Heading, PageBreak, Para
from app.domain.inlines import Inline
from app.intake.readers.docx.attributes import below, is_on, number, value
from app.intake.readers.docx.lists import Item, ListCounts
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.revisions import seen
from app.intake.readers.docx.runs import Box, Runs, Token
from app.intake.readers.docx.styles import Styles, level_of
from app.intake.readers.docx.tables import read_table
from app.intake.readers.inline_text import has_content, tidy, unmarked
from app.ooxml.names import qn


@dataclass(frozen=True, slots=True)
class Story:
    """Reads the stories of one part."""

    styles: Styles
    numbering: Numbering
    runs: Runs
    counts: ListCounts = field(default_factory=ListCounts)

    def blocks(self, container: etree._Element) -> Blocks:
        """Return the blocks in `container`, empty paragraphs left out."""
        return self.of(seen(container))

    def of(self, elements: Iterable[etree._Element]) -> Blocks:
        """Return the blocks of paragraphs and tables in order, list items gathered into lists."""
        found: list[Block] = []
        items: list[Item] = []
        for each in self._flow(elements):
            if isinstance(each, Item):
                items.append(each)
                continue
            found.extend(self.counts.listed(items))
            items.clear()
            found.append(each)
        return (*found, *self.counts.listed(items))

    def _flow(self, elements: Iterable[etree._Element]) -> Iterator[Block | Item]:
        carried: tuple[Token, ...] = ()
        for element in elements:
            if element.tag == qn("w:tbl"):
                yield from read_table(element, self.blocks)
            elif element.tag == qn("w:p"):
                tokens = (*carried, *self.runs.tokens(element))
                # A deleted paragraph mark joins the paragraph to the next one (ECMA-376 17.13.5.15).
                carried = tokens if below(element, "w:pPr/w:rPr/w:del") is not None else ()
                if not carried:
                    yield from self._paragraph(element, tokens)
        if carried:
            yield from self._pieces(carried)

    def _paragraph(self, element: etree._Element, tokens: Iterable[Token]) -> Iterator[Block | Item]:
        properties = below(element, "w:pPr")
        if is_on(properties, "w:pageBreakBefore"):
            yield PageBreak()
        level = self._heading_level(properties)
        first = True
        for piece in self._pieces(tokens):
            if isinstance(piece, Para) and level is not None:
                yield Heading(level, unmarked(piece.inlines))
            elif isinstance(piece, Para) and first:
                yield self._item(properties, piece) or piece
            else:
                yield piece
            first = first and not isinstance(piece, Para)

    def _pieces(self, tokens: Iterable[Token]) -> Iterator[Block]:
        """Yield the paragraph cut at page breaks, then the text boxes that hang on it."""
        inlines: list[Inline] = []
        boxes: list[Block] = []
        for token in tokens:
            if isinstance(token, PageBreak):
                yield from _para(inlines)
                yield token
                inlines = []
            elif isinstance(token, Box):
                boxes.extend(self.blocks(token.content))
            else:
                inlines.append(token)
        yield from _para(inlines)
        yield from boxes

    def _heading_level(self, properties: etree._Element | None) -> int | None:
        own = number(value(properties, "w:outlineLvl"))
        if own is not None:
            return level_of(own)
        return self.styles.heading_level(value(properties, "w:pStyle"))

    def _item(self, properties: etree._Element | None, para: Para) -> Item | None:
        of_style, depth_of_style = self.styles.numbering(value(properties, "w:pStyle"))
        number_id = value(properties, "w:numPr/w:numId") or of_style
        depth = number(value(properties, "w:numPr/w:ilvl") or depth_of_style) or 0
        level = self.numbering.level(number_id, depth) if number_id else None
        return Item(number_id, depth, level, (para,)) if number_id and level else None


def _para(inlines: list[Inline]) -> Iterator[Para]:
    content = tidy(inlines)
    if has_content(content):
        yield Para(content)
