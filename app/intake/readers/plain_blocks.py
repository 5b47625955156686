"""The blocks of a plain text, from the same paragraphs its passages are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.domain.blocks import Block, Blocks, Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.inlines import Break, Footnote, Inline, Inlines, Text
from app.domain.passages import Passage, Role
from app.intake.readers.flow_blocks import WIDEST_TABLE
from app.intake.readers.plain_layout import Paragraph

_DASHES: Final = "-–—"


@dataclass(frozen=True, slots=True)
class _Item:
    kind: ListKind
    content: Para


@dataclass(frozen=True, slots=True)
class _InRow:
    row: int
    content: Inlines


def plain_blocks(paragraphs: Sequence[Paragraph]) -> Blocks:
    """Return paragraphs as blocks: items in lists, cells in tables, notes at their marks or else where they stood."""
    notes = {each.passage.label: each.passage for each in paragraphs if each.passage.role is Role.NOTE}
    parts: list[Block | _Item | _InRow] = []
    for paragraph in paragraphs:
        passage = paragraph.passage
        if passage.role is Role.NOTE:
            if notes.get(passage.label) is passage:
                parts.append(Para(tuple(_lines(passage.text))))
            continue
        parts.append(_part(paragraph, _inlines(passage, notes)))
    return tuple(_gathered(parts))


def _part(paragraph: Paragraph, content: Inlines) -> Block | _Item | _InRow:
    if paragraph.row is not None:
        return _InRow(paragraph.row, content)
    if paragraph.passage.role is Role.HEADING:
        return Heading(1, content)
    if paragraph.bullet:
        return _Item(ListKind.DASH if paragraph.bullet in _DASHES else ListKind.BULLET, Para(content))
    return Para(content)


def _gathered(parts: Sequence[Block | _Item | _InRow]) -> Iterator[Block]:
    """Yield blocks with the items that follow one another as a list, and the rows as a table."""
    for _, group in groupby(parts, key=lambda part: (type(part), part.kind if isinstance(part, _Item) else None)):
        together = list(group)
        items = [part for part in together if isinstance(part, _Item)]
        cells = [part for part in together if isinstance(part, _InRow)]
        if items:
            yield ListBlock(items[0].kind, tuple((item.content,) for item in items))
        elif cells:
            yield from _table(cells)
        else:
            yield from (part for part in together if not isinstance(part, _Item | _InRow))


def _table(cells: Sequence[_InRow]) -> Iterator[Block]:
    rows = [[cell.content for cell in row] for _, row in groupby(cells, key=lambda cell: cell.row)]
    widest = max(map(len, rows))
    if widest > WIDEST_TABLE:
        yield from (Para(content) for row in rows for content in row)
        return
    filled = ([*row, *[()] * (widest - len(row))] for row in rows)
    yield Table(0, tuple(tuple(Cell((Para(content),) if content else ()) for content in row) for row in filled))


def _inlines(passage: Passage, notes: dict[str, Passage]) -> Inlines:
    inlines: list[Inline] = []
    at = 0
    for place, mark in passage.marks:
        note = notes.pop(mark, None)
        if note is not None:
            inlines.extend(_lines(passage.text[at:place]))
            inlines.append(Footnote((Para(tuple(_lines(note.text))),)))
            at = place
    inlines.extend(_lines(passage.text[at:]))
    return tuple(inlines)


def _lines(text: str) -> Iterator[Inline]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield Break()
        if line:
            yield Text(line)
