"""What the lines of a sheet are to one another: numbers of items and notes, heads of questions, where parts lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, cast

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from app.domain.blocks import ListKind
from app.domain.questions import listed
from app.domain.word_tokens import Container, Shape
from app.text.labels import item_label
from app.ui.sheet.dress import HEADS, Dress, Place, atom_of, purpose_of, steps_of
from app.ui.sheet.properties import FILLER, HEADER_ROWS, INSIDE, NOTE, NOTE_LINE, PART, inside_of, shape_of
from app.ui.sheet.reader import blocks_in, runs_of
from app.ui.sheet.whole import wholes

RULE_ABOVE: Final = 2.2
"""Lines of text kept free above the first note."""
BREAK_ABOVE: Final = 2.6
"""And above what begins on a new page."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The lines of one part: their first and last number."""

    part: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The places of lines by number; the parts in order; the notes in the order of their marks."""

    places: Mapping[int, Place]
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...]
    first_note: int | None
    first_annex: int | None

    @property
    def signed_before(self) -> int | None:
        """Return the line before which closing and signature stand; None where they stand last."""
        return self.first_note if self.first_annex is None else self.first_annex

    def stretch(self, part: str) -> Stretch | None:
        """Return where a part lies."""
        return next((each for each in self.stretches if each.part == part), None)


def arranged(document: QTextDocument, labels: Mapping[str, str], end_height: float, dress: Dress) -> Arrangement:
    """Return the arrangement of a document and dress its lines by it.

    `labels` are those of the house style; `end_height` is the room for closing and signature, kept above what comes
    after them: the first annex, else the first note.
    """
    walk = _Walk(labels, dress)
    lines = list(blocks_in(document))
    notes = marks_in(document)
    numbers = {note: str(number) for number, note in enumerate(notes, 1)}
    _number_marks(document, lines, numbers)
    places = {block.blockNumber(): walk.place(block, numbers) for block in lines}
    before = walk.first_note if walk.first_annex is None else walk.first_annex
    if before is not None:
        held = places[before]
        places[before] = replace(held, above=held.above + end_height)
    for block, below in pairwise(lines):
        if _share_list(block, below):
            places[block.blockNumber()] = replace(places[block.blockNumber()], is_tight=True)
    for block in lines:
        dress.dress(block, places[block.blockNumber()])
    return Arrangement(places, tuple(_stretches(lines)), notes, walk.first_note, walk.first_annex)


def marks_in(document: QTextDocument) -> tuple[str, ...]:
    """Return the notes of a document in the order of their marks, each once."""
    found = (given.stringProperty(NOTE) for block in blocks_in(document) for _, given in runs_of(block))
    return tuple(dict.fromkeys(note for note in found if note))


def _number_marks(document: QTextDocument, lines: list[QTextBlock], numbers: Mapping[str, str]) -> None:
    """Let every mark show the number of its note."""
    wrong = [
        (each, numbers[each.looks.stringProperty(NOTE)])
        for block in lines
        for each in wholes(block)
        if each.looks.stringProperty(NOTE)
    ]
    cursor = QTextCursor(document)
    for each, number in reversed(wrong):
        cursor.setPosition(each.start)
        cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() != number:
            cursor.insertText(number, each.looks)


def _stretches(lines: list[QTextBlock]) -> Iterator[Stretch]:
    part, first, last = "", 0, -1
    for block in lines:
        given = block.blockFormat()
        if given.stringProperty(NOTE_LINE):
            break
        if last >= 0 and given.stringProperty(PART) != part:
            yield Stretch(part, first, last)
            first = block.blockNumber()
        part, last = given.stringProperty(PART), block.blockNumber()
    if last >= 0:
        yield Stretch(part, first, last)


@dataclass
class _Walk:
    labels: Mapping[str, str]
    dress: Dress
    first_note: int | None = None
    first_annex: int | None = None
    _next: dict[tuple[ListKind, int], int] = field(default_factory=dict)
    _counts: dict[tuple[str, object], int] = field(default_factory=dict)
    _begun: set[tuple[str, object]] = field(default_factory=set)

    def place(self, block: QTextBlock, numbers: Mapping[str, str]) -> Place:
        given = block.blockFormat()
        note = given.stringProperty(NOTE_LINE)
        line = self.dress.line
        if note:
            first = self.first_note is None
            if first:
                self.first_note = block.blockNumber()
            label = "" if (note, "note") in self._begun else numbers.get(note, "")
            self._begun.add((note, "note"))
            return Place("footnote", 1, label, above=RULE_ABOVE * line if first else 0)
        shape = shape_of(given, ())
        table: object = QTextCursor(block).currentTable()
        in_header = isinstance(table, QTextTable) and _in_header(table, block)
        purpose = purpose_of(shape, in_cell=table is not None, in_header=in_header)
        cell = table.cellAt(block.position()) if isinstance(table, QTextTable) else None
        scope = given.stringProperty(PART) if cell is None else f"cell {cell.firstPosition()}"
        head, head_purpose = self._head(shape, scope)
        atom = "" if given.boolProperty(FILLER) else atom_of(shape)
        if atom == "annex" and self.first_annex is None:
            self.first_annex = block.blockNumber()
        above = (BREAK_ABOVE * line if atom in ("annex", "page_break") else 0) + (1.3 * line if head else 0)
        return Place(purpose, steps_of(shape), self._label(shape, scope), head, head_purpose, atom, above)

    def _head(self, shape: Shape, scope: str) -> tuple[str, str]:
        for each in shape.inside:
            if each.kind in HEADS and (scope, each.id) not in self._begun:
                self._begun.add((scope, each.id))
                numbers = [str(number) for number in each.told]
                name = each.kind if len(numbers) == 1 else f"{each.kind}s"
                words = self.labels.get(name, "{numbers}").replace("{numbers}", listed(numbers))
                return words, HEADS[each.kind]
        return "", ""

    def _label(self, shape: Shape, scope: str) -> str:
        label = ""
        lists = [(at, each) for at, each in enumerate(shape.inside) if each.kind == "list"]
        for depth, (at, holder) in enumerate(lists):
            item = shape.inside[at + 1] if at + 1 < len(shape.inside) else None
            if item is None or (scope, item.id) in self._begun:
                continue
            self._begun.add((scope, item.id))
            label = self._counted(holder, depth, scope)
        return label

    def _counted(self, holder: Container, depth: int, scope: str) -> str:
        kind, start, continues = cast("tuple[ListKind, int, bool]", holder.told)
        key = scope, holder.id
        if key not in self._counts:
            self._counts[key] = self._next.get((kind, depth), 1) if continues else start
        number = self._counts[key]
        self._counts[key] = self._next[kind, depth] = number + 1
        return item_label(kind, number)


def _share_list(block: QTextBlock, below: QTextBlock) -> bool:
    """Return whether two lines stand in one list: no more room lies between them than between items."""
    one, other = (inside_of(each.blockFormat().property(INSIDE)) for each in (block, below))
    lists = {each.id for each in one if each.kind == "list"}
    return bool(lists) and any(each.id in lists for each in other if each.kind == "list")


def _in_header(table: QTextTable, block: QTextBlock) -> bool:
    return table.cellAt(block.position()).row() < table.format().intProperty(HEADER_ROWS)
