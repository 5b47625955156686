"""One story of a document (body, header, note, cell, text box) as blocks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from lxml import etree

from app.domain.blocks import Block, Blocks, Heading, PageBreak, Para
from app.domain.inlines import Inline
from app.intake.readers.docx.attributes import below, children, first, number, switched, value
from app.intake.readers.docx.lists import Item, ListCounts
from app.intake.readers.docx.names import (
    DELETION,
    LIST_ID,
    LIST_LEVEL,
    LIST_PLACE,
    OUTLINE,
    PAGE_BREAK_BEFORE,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    PARAGRAPH_STYLE,
    RUN_PROPERTIES,
    TABLE,
)
from app.intake.readers.docx.numbering import Numbering
from app.intake.readers.docx.revisions import seen
from app.intake.readers.docx.runs import Box, Runs, Token
from app.intake.readers.docx.styles import ParagraphStyle, Styles, level_of
from app.intake.readers.docx.tables import read_table
from app.intake.readers.inline_text import has_content, tidy, unmarked

_Properties: TypeAlias = Mapping[str, etree._Element]
"""The properties of a paragraph by name."""


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
        carried: list[Token] = []
        for element in elements:
            if element.tag == TABLE:
                yield from read_table(element, self.blocks)
            elif element.tag == PARAGRAPH:
                tokens = [*carried, *self.runs.tokens(element)]
                properties = children(first(element, PARAGRAPH_PROPERTIES))
                # A deleted paragraph mark joins the paragraph to the next one (ECMA-376 17.13.5.15).
                carried = tokens if below(properties.get(RUN_PROPERTIES), DELETION) is not None else []
                if not carried:
                    yield from self._paragraph(properties, tokens)
        if carried:
            yield from self._pieces(carried)

    def _paragraph(self, properties: _Properties, tokens: Sequence[Token]) -> Iterator[Block | Item]:
        if switched(properties.get(PAGE_BREAK_BEFORE)):
            yield PageBreak()
        if not tokens:
            return
        style = self.styles.paragraph(value(properties.get(PARAGRAPH_STYLE)))
        own = number(value(properties.get(OUTLINE)))
        level = style.heading if own is None else level_of(own)
        is_first = True
        for piece in self._pieces(tokens):
            if isinstance(piece, Para) and level is not None:
                yield Heading(level, unmarked(piece.inlines))
            elif isinstance(piece, Para) and is_first:
                yield self._item(properties, style, piece) or piece
            else:
                yield piece
            is_first = is_first and not isinstance(piece, Para)

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

    def _item(self, properties: _Properties, style: ParagraphStyle, para: Para) -> Item | None:
        place = children(properties.get(LIST_PLACE))
        number_id = value(place.get(LIST_ID)) or style.number_id
        if not number_id:
            return None
        depth = number(value(place.get(LIST_LEVEL)) or style.depth) or 0
        level = self.numbering.level(number_id, depth)
        return Item(number_id, depth, level, (para,)) if level else None


def _para(inlines: list[Inline]) -> Iterator[Para]:
    content = tidy(inlines)
    if has_content(content):
        yield Para(content)
