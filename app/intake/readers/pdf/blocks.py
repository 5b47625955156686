"""The letter as blocks, from the same paragraphs its passages come from."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from app.domain.blocks import Block, Blocks, Cell, Heading, ListBlock, Para, Table
from app.domain.inlines import Footnote, Inline, Inlines, Text
from app.domain.passages import Passage
from app.intake.readers.item_labels import list_kind
from app.intake.readers.pdf.breaks import Paragraph

_Pair: TypeAlias = tuple[Paragraph, Passage]


def blocks(letter: Sequence[_Pair], notes: Sequence[Passage]) -> Blocks:
    """Return headings, paragraphs, lists and tables; a note stands at its mark, one without a mark at the end."""
    notes_left = _Notes(notes)
    found: list[Block] = []
    for group in _groups(letter):
        first, passage = group[0]
        if first.cell:
            found.append(_table(group, notes_left))
        elif first.heading:
            found.append(Heading(1, notes_left.inlines(passage, 0)))
        elif first.mark and (kind := list_kind([each.mark for each, _ in group])):
            items = tuple(_item(each, words, notes_left) for each, words in group)
            found.append(ListBlock(kind[0], items, kind[1]))
        else:
            found.extend(Para(notes_left.inlines(words, 0)) for _, words in group)
    found.extend(Para((Text(note.text),)) for note in notes_left.unused())
    return tuple(found)


def _groups(letter: Sequence[_Pair]) -> Iterator[list[_Pair]]:
    """Yield the cells of each table and the items of each list together, other paragraphs alone."""
    group: list[_Pair] = []
    for pair in letter:
        if group and not _belongs(group[-1][0], pair[0]):
            yield group
            group = []
        group.append(pair)
    if group:
        yield group


def _belongs(above: Paragraph, each: Paragraph) -> bool:
    if above.cell or each.cell:
        return above.cell is not None and each.cell is not None and above.cell[0] == each.cell[0]
    if above.heading or each.heading or not (above.mark and each.mark):
        return False
    return list_kind([above.mark, each.mark]) is not None


def _item(paragraph: Paragraph, passage: Passage, notes: "_Notes") -> Blocks:
    text = passage.text
    return (Para(notes.inlines(passage, len(text) - len(text[len(paragraph.mark) :].lstrip()))),)


def _table(group: Sequence[_Pair], notes: "_Notes") -> Table:
    width = 1 + max(each.cell[2] for each, _ in group if each.cell)
    rows = []
    for _, row in groupby(group, key=lambda pair: pair[0].cell and pair[0].cell[1]):
        cells = {each.cell[2]: notes.inlines(passage, 0) for each, passage in row if each.cell}
        rows.append(tuple(Cell((Para(cells[place]),) if place in cells else ()) for place in range(width)))
    return Table(0, tuple(rows))


class _Notes:
    """The notes of a letter by their marks, each given out once."""

    def __init__(self, notes: Sequence[Passage]) -> None:
        self._by_mark: dict[str, list[Passage]] = {}
        for note in notes:
            self._by_mark.setdefault(note.label, []).append(note)

    def inlines(self, passage: Passage, begin: int) -> Inlines:
        """Return the words of a passage from `begin` on, with the notes at their marks."""
        inlines: list[Inline] = []
        at = begin
        for place, mark in passage.marks:
            waiting = self._by_mark.get(mark)
            if not waiting or place < at:
                continue
            if place > at:
                inlines.append(Text(passage.text[at:place]))
            inlines.append(Footnote((Para((Text(waiting.pop(0).text),)),)))
            at = place
        if at < len(passage.text):
            inlines.append(Text(passage.text[at:]))
        return tuple(inlines)

    def unused(self) -> list[Passage]:
        """Return the notes no mark asked for, in order."""
        return [note for waiting in self._by_mark.values() for note in waiting]
