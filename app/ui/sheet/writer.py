"""The parts of a letter written into a text document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count, groupby
from typing import Final

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.domain.blocks import Blocks, Cell, Figure, Table
from app.domain.inlines import Break, Field, Footnote, Inlines, Text
from app.domain.word_tokens import Container, Shape
from app.text.grids import Merge, grid
from app.text.lines import Line, gathered, lines
from app.text.marks import Wraps, leaves
from app.ui.sheet.properties import (
    FILLER,
    HEADER_ROWS,
    INSIDE,
    NOTE,
    NOTE_LINE,
    PART,
    set_field,
    set_shape,
    set_wraps,
    told_inside,
)
from app.ui.sheet.reader import LINE_END
from app.ui.theme import LIGHT

_LINE_ENDS: Final = str.maketrans({"\n": " ", "\r": " ", "\u2029": " ", "\u2028": " ", "\ufffc": ""})
PADDING: Final = 3
MARGIN: Final = 8
"""Pixels within a cell, and above and below a table."""


def write(document: QTextDocument, parts: Iterable[tuple[str, Blocks]]) -> None:
    """Replace what stands in a document by these parts, their notes at the end; nothing is dressed yet."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = SheetWriter(cursor)
    for part, blocks in parts:
        writer.part(part, blocks)
    writer.notes()
    cursor.endEditBlock()


@dataclass
class SheetWriter:
    """Writes at a cursor that stands in an empty line."""

    cursor: QTextCursor
    number: Callable[[], str] = field(default_factory=lambda: _numbers("w"))
    """Gives names to what must be told apart: values and notes."""
    fresh: bool = True
    """Whether the line the cursor stands in is there to be written in."""
    _part: str = ""
    _notes: list[tuple[str, Footnote]] = field(default_factory=list)

    def part(self, part: str, blocks: Blocks) -> None:
        """Write one part; one without words becomes an empty line."""
        self._part = part
        self._rows(lines(blocks) or (Line(Shape()),), 0)

    def keep_notes(self) -> None:
        """Write the notes met so far at the end of the document."""
        self.cursor = QTextCursor(self.cursor.document())
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self.fresh = False
        self.notes()

    def notes(self) -> None:
        """Write the notes met so far."""
        for name, note in self._notes:
            for para in note.blocks:
                made = QTextBlockFormat()
                made.setProperty(NOTE_LINE, name)
                self._begin(made)
                self.words(para.inlines)

    def _rows(self, row: Sequence[Line], depth: int) -> None:
        for table, group in groupby(row, key=lambda line: _table_of(line, depth)):
            if table is None:
                for line in group:
                    self._line(line, depth)
            else:
                held = list(group)
                self._table(held, depth, held[0].shape.inside.index(table))

    def _line(self, line: Line, depth: int) -> None:
        made = QTextBlockFormat()
        made.setProperty(PART, self._part)
        set_shape(made, line.shape, line.shape.inside[depth:])
        self._begin(made)
        if isinstance(line.shape.atom, Figure):
            self._picture(line.shape.atom)
        self.words(line.inlines)

    def _begin(self, made: QTextBlockFormat) -> None:
        if self.fresh:
            self.cursor.setBlockFormat(made)
            self.fresh = False
        else:
            self.cursor.insertBlock(made, QTextCharFormat())

    def _picture(self, figure: Figure) -> None:
        image = QTextImageFormat()
        image.setName(f"sha256:{figure.sha256}")
        image.setToolTip(figure.alt)
        self.cursor.insertImage(image)
        below = QTextCharFormat()
        below.setProperty(FILLER, True)
        self.cursor.insertText(LINE_END, below)

    def _table(self, row: Sequence[Line], depth: int, place: int) -> None:
        """Write one table: the containers before it are its own, those of its cells stand in the cells."""
        outside = row[0].shape.inside[depth:place]
        (table,) = gathered(Line(_within(line.shape, place), line.inlines) for line in row)
        if not isinstance(table, Table):
            raise TypeError("lines in a table that make none")
        if self.fresh:
            filler = QTextBlockFormat()
            filler.setProperty(PART, self._part)
            filler.setProperty(FILLER, True)
            self.cursor.setBlockFormat(filler)
        rows = grid(table)
        made = self.cursor.insertTable(len(rows), sum(slot.columns for slot in rows[0]), _table_format())
        self._mark(made, table, outside)
        for number, slots in enumerate(rows):
            for slot in slots:
                if slot.merge is Merge.CONTINUE:
                    continue
                down = min(slot.rows, len(rows) - number)
                if slot.columns > 1 or down > 1:
                    made.mergeCells(number, slot.column, down, slot.columns)
                self._cell(made, number, slot.column, slot.blocks)
        after = made.lastCursorPosition()
        after.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self.cursor.setPosition(after.position())
        filler = QTextBlockFormat()
        filler.setProperty(PART, self._part)
        filler.setProperty(FILLER, True)
        self.cursor.setBlockFormat(filler)
        self.fresh = True

    def _mark(self, made: QTextTable, table: Table, outside: tuple[Container, ...]) -> None:
        form = made.format()
        form.setProperty(PART, self._part)
        form.setProperty(INSIDE, told_inside(outside))
        form.setProperty(HEADER_ROWS, table.header_rows)
        form.setHeaderRowCount(table.header_rows)
        made.setFormat(form)

    def _cell(self, made: QTextTable, row: int, column: int, blocks: Blocks) -> None:
        ruled = made.cellAt(row, column).format().toTableCellFormat()
        ruled.setBottomBorder(1)
        ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        ruled.setBottomBorderBrush(QColor(LIGHT.quiet))
        made.cellAt(row, column).setFormat(ruled)
        outer = self.cursor
        self.cursor, self.fresh = made.cellAt(row, column).firstCursorPosition(), True
        self._rows(lines(blocks) or (Line(Shape()),), 0)
        self.cursor = outer

    @property
    def has_notes(self) -> bool:
        """Return whether a note was met whose text is still to be written."""
        return bool(self._notes)

    def words(self, inlines: Inlines) -> None:
        """Write running text where the cursor stands."""
        for wraps, inline in leaves(inlines):
            match inline:
                case Text(text):
                    self.cursor.insertText(text.translate(_LINE_ENDS), marks(wraps))
                case Break():
                    self.cursor.insertText(LINE_END, marks(wraps))
                case Field():
                    made = marks(wraps)
                    set_field(made, inline, self.number())
                    self.cursor.insertText(inline.shown, made)
                case Footnote():
                    self._note(inline, wraps)

    def _note(self, note: Footnote, wraps: Wraps) -> None:
        name = self.number()
        self._notes.append((name, note))
        made = marks(wraps)
        made.setProperty(NOTE, name)
        self.cursor.insertText(str(len(self._notes)), made)


def marks(wraps: Wraps) -> QTextCharFormat:
    """Return the format of words under these marks, not dressed yet."""
    made = QTextCharFormat()
    set_wraps(made, wraps)
    return made


def _table_of(line: Line, depth: int) -> Container | None:
    """Return the outermost table a line stands in, or None."""
    return next((each for each in line.shape.inside[depth:] if each.kind == "table"), None)


def _within(shape: Shape, place: int) -> Shape:
    return Shape(shape.kind, shape.level, inside=shape.inside[place:], atom=shape.atom)


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setCellPadding(PADDING)
    made.setCellSpacing(0)
    made.setBorder(0)
    made.setTopMargin(MARGIN)
    made.setBottomMargin(MARGIN)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made


def _numbers(prefix: str) -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


def empty_table(rows: int, columns: int) -> Table:
    """Return a table to fill in, its first row for headings."""
    return Table(1, tuple(tuple(Cell(()) for _ in range(columns)) for _ in range(rows)))
