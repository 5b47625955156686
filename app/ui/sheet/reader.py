"""A text document read back as the parts of a letter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextFrame, QTextTable

from app.domain.blocks import Blocks, Para
from app.domain.inlines import Break, Footnote, Inlines, Text
from app.domain.word_tokens import Container, Shape
from app.text.lines import Line, gathered
from app.text.marks import Leaf, marked
from app.text.normal import normal, normal_inlines
from app.ui.sheet.properties import (
    FIELD_ID,
    FILLER,
    HEADER_ROWS,
    INSIDE,
    NOTE,
    NOTE_LINE,
    PART,
    field_of,
    inside_of,
    shape_of,
    wraps_of,
)

OBJECT = "\ufffc"
"""What stands in the text of a line for a picture."""
LINE_END = "\u2028"

Parts = tuple[tuple[str, Blocks], ...]
"""The parts in order, each by its id as text; one that is written twice comes twice."""
_Inside = tuple[Container, ...]


def read(document: QTextDocument) -> Parts:
    """Return what stands in a document, in normal form, part by part."""
    return read_with_notes_of(document, document)


def read_with_notes_of(noted: QTextDocument, document: QTextDocument) -> Parts:
    """Return what stands in a document whose notes stand in another: what was copied from that."""
    reader = _Reader(_notes(noted))
    found = reader.frame(document.rootFrame().begin(), ())
    return tuple(
        (part, normal(gathered(line for _, line in group)))
        for part, group in groupby(found, key=lambda each: each[0])
    )


def blocks_in(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the lines of a document in order, those in tables too."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _notes(document: QTextDocument) -> dict[str, Footnote]:
    lines: dict[str, list[Para]] = {}
    for block in blocks_in(document):
        note = block.blockFormat().stringProperty(NOTE_LINE)
        if note:
            lines.setdefault(note, []).append(Para(_inlines(block, {})))
    return {note: Footnote(tuple(paras)) for note, paras in lines.items()}


@dataclass
class _Reader:
    notes: dict[str, Footnote]
    tables: int = 0

    def frame(self, at: QTextFrame.iterator, around: _Inside) -> Iterator[tuple[str, Line]]:
        while not at.atEnd():
            table: object = at.currentFrame()
            if isinstance(table, QTextTable):
                yield from self._table(table, around)
            else:
                yield from self._line(at.currentBlock(), around)
            at += 1

    def _line(self, block: QTextBlock, around: _Inside) -> Iterator[tuple[str, Line]]:
        given = block.blockFormat()
        if given.stringProperty(NOTE_LINE) or (given.boolProperty(FILLER) and not block.text()):
            return
        yield given.stringProperty(PART), Line(shape_of(given, around), _inlines(block, self.notes))

    def _table(self, table: QTextTable, around: _Inside) -> Iterator[tuple[str, Line]]:
        made = table.format()
        self.tables += 1
        name = f"table {self.tables}"
        holder = Container("table", name, (made.intProperty(HEADER_ROWS),))
        outside = (*around, *inside_of(made.property(INSIDE)), holder)
        part = made.stringProperty(PART)
        for row in range(table.rows()):
            in_row = (*outside, Container("row", f"{name} {row}"))
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                if (cell.row(), cell.column()) != (row, column):
                    continue
                told = (cell.columnSpan(), cell.rowSpan())
                in_cell = (*in_row, Container("cell", f"{name} {row} {column}", told))
                found = [line for _, line in self.frame(cell.begin(), in_cell)]
                yield from ((part, line) for line in found or [Line(Shape("empty", inside=in_cell))])


def _inlines(block: QTextBlock, notes: dict[str, Footnote]) -> Inlines:
    return normal_inlines(marked(tuple(_leaves(block, notes))))


def runs_of(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    """Yield the stretches of a line that look alike."""
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.isValid():
            yield fragment.text(), fragment.charFormat()
        at += 1


def _leaves(block: QTextBlock, notes: dict[str, Footnote]) -> Iterator[Leaf]:
    for number, group in groupby(runs_of(block), key=lambda run: _whole(run[1])):
        run = list(group)
        given = run[0][1]
        text = "".join(each for each, _ in run)
        value = field_of(given)
        if number and value and text == value.shown:
            yield wraps_of(given), value
        elif number and given.stringProperty(NOTE):
            yield wraps_of(given), notes.get(given.stringProperty(NOTE), Footnote(()))
        else:
            yield from _texts(run)


def _whole(given: QTextCharFormat) -> str:
    return given.stringProperty(FIELD_ID) or given.stringProperty(NOTE)


def _texts(run: Iterable[tuple[str, QTextCharFormat]]) -> Iterator[Leaf]:
    for text, given in run:
        if given.boolProperty(FILLER):
            continue
        for place, piece in enumerate(text.replace(OBJECT, "").split(LINE_END)):
            if place:
                yield wraps_of(given), Break()
            if piece:
                yield wraps_of(given), Text(piece)
