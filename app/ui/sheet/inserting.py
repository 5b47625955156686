"""What a drafter puts into the text: notes, tables, pages, pictures, and what was copied elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable

from app.domain.blocks import Annex, Blocks, PageBreak, Para
from app.text.itemising import depth_of, split
from app.text.normal import normal
from app.text.runs import runs, shown
from app.ui.sheet.arrangement import marks_in
from app.ui.sheet.properties import (
    INSIDE,
    NOTE,
    NOTE_LINE,
    PART,
    inside_of,
)
from app.ui.sheet.reader import LINE_END, blocks_in, runs_of
from app.ui.sheet.rows import each_row
from app.ui.sheet.selection import make_room
from app.ui.sheet.writer import SheetWriter, empty_table

if TYPE_CHECKING:
    from app.ui.sheet.letter_edit import LetterEdit


class Inserting:
    """What is put into one letter."""

    def __init__(self, sheet: LetterEdit) -> None:
        self._sheet = sheet

    def begin_own(self, cursor: QTextCursor, *, before: bool) -> None:
        """Begin a text of one's own behind or before the part the cursor is in, and go there."""
        made = QTextBlockFormat()
        made.setProperty(PART, str(self._sheet.new_id()))
        if before:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            kept = cursor.blockFormat()
            cursor.insertBlock(kept)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.setBlockFormat(made)
        else:
            cursor.insertBlock(made, QTextCharFormat())
        self._sheet.setTextCursor(cursor)
        self._sheet.arrange()
        self._sheet.ensureCursorVisible()

    def note(self) -> None:
        """Put a note at the cursor and go to where its text is typed; from a note, go back to its mark."""
        sheet, cursor = self._sheet, self._sheet.textCursor()
        if cursor.blockFormat().stringProperty(NOTE_LINE):
            self.back_to_mark()
            return
        cursor.setPosition(cursor.selectionEnd())
        name = self._sheet.new_name()
        made = QTextCharFormat()
        made.setProperty(NOTE, name)
        cursor.insertText("0", sheet.dressed(cursor.block(), made))
        line = QTextBlockFormat()
        line.setProperty(NOTE_LINE, name)
        below = self._after_notes_before(name)
        below.insertBlock(line, QTextCharFormat())
        sheet.arrange()
        sheet.setTextCursor(below)
        sheet.ensureCursorVisible()

    def _after_notes_before(self, name: str) -> QTextCursor:
        """Return a cursor at the end of the line behind which the note of this name is to stand."""
        document = self._sheet.document()
        order = marks_in(document)
        earlier = set(order[: order.index(name)])
        lines = list(blocks_in(document))
        text = [each for each in lines if not each.blockFormat().stringProperty(NOTE_LINE)]
        notes = [each for each in lines if each.blockFormat().stringProperty(NOTE_LINE) in earlier]
        cursor = QTextCursor(notes[-1] if notes else text[-1])
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return cursor

    def back_to_mark(self) -> bool:
        """Go from a note to its mark in the text, and return whether the cursor was in one."""
        note = self._sheet.textCursor().blockFormat().stringProperty(NOTE_LINE)
        for block in blocks_in(self._sheet.document()) if note else ():
            position = block.position()
            for text, given in runs_of(block):
                position += len(text.encode("utf-16-le")) // 2
                if given.stringProperty(NOTE) == note:
                    cursor = QTextCursor(block)
                    cursor.setPosition(position)
                    self._sheet.setTextCursor(cursor)
                    self._sheet.ensureCursorVisible()
                    return True
        return False

    def table(self, rows: int, columns: int) -> None:
        """Put a table behind the line the cursor is in."""
        self.insert((empty_table(rows, columns),))

    def page_break(self) -> None:
        """Begin a new page here."""
        self.insert((PageBreak(),))

    def annex(self) -> None:
        """Begin an annex behind the line the cursor is in."""
        self.insert((Annex(()),))

    def insert(self, blocks: Blocks) -> None:
        """Put blocks behind the line the cursor is in; in its place where that is empty."""
        sheet, cursor = self._sheet, self._sheet.textCursor()
        table: object = cursor.currentTable()
        if cursor.blockFormat().stringProperty(NOTE_LINE) or isinstance(table, QTextTable):
            return
        part = cursor.blockFormat().stringProperty(PART)
        is_empty = cursor.block().length() == 1
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        begun = cursor.position()
        writer = SheetWriter(cursor, self._sheet.new_name, fresh=is_empty)
        writer.part(part, blocks)
        writer.keep_notes()
        sheet.setTextCursor(cursor)
        sheet.write_anew(sheet.parts_now())
        after = sheet.textCursor()
        after.setPosition(min(begun, sheet.document().characterCount() - 1))
        after.movePosition(QTextCursor.MoveOperation.NextBlock)
        sheet.setTextCursor(after)
        sheet.ensureCursorVisible()

    def paste(self, blocks: Blocks) -> None:
        """Put blocks in at the cursor, in the place of what is selected.

        Words without a paragraph of their own join those at the cursor; paragraphs become items where the cursor is
        in a list; in a note only words can stand.
        """
        sheet = self._sheet
        blocks = normal(blocks)
        if not blocks:
            return
        make_room(sheet)
        cursor = sheet.textCursor()
        if cursor.blockFormat().stringProperty(NOTE_LINE):
            cursor.insertText(" ".join(shown(run, lambda _: "") for run in runs(blocks)).replace("\n", LINE_END))
            return
        writer = SheetWriter(cursor, self._sheet.new_name)
        first, *rest = blocks
        if isinstance(first, Para):
            writer.words(first.inlines)
        if not isinstance(first, Para) or rest:
            self._paste_lines(writer, tuple(rest) if isinstance(first, Para) else blocks)
        sheet.setTextCursor(writer.cursor)
        if rest or not isinstance(first, Para) or writer.has_notes:
            writer.keep_notes()
            sheet.write_anew(sheet.parts_now())
        else:
            sheet.dress_anew(cursor.block())

    def _paste_lines(self, writer: SheetWriter, blocks: Blocks) -> None:
        """Part the line at the cursor and write lines between its halves; an empty half does not stay."""
        cursor = writer.cursor
        given = cursor.blockFormat()
        inside = inside_of(given.property(INSIDE))
        whole_line = cursor.block().length() == 1
        if not cursor.atBlockEnd():
            at = cursor.position()
            cursor.insertBlock()
            each_row(cursor, lambda held: split(held.rows, held.first, self._sheet.new_name))
            cursor.setPosition(at)
            whole_line = cursor.block().length() == 1
        if depth_of(inside) and all(isinstance(each, Para) for each in blocks):
            for each in blocks:
                cursor.insertBlock()
                each_row(cursor, lambda held: split(held.rows, held.first, self._sheet.new_name))
                writer.words(each.inlines)  # type: ignore[union-attr]
            return
        writer.fresh = whole_line
        writer.part(given.stringProperty(PART), blocks)

    def name_lines(self, table: QTextTable) -> None:
        """Let lines that came with new rows belong to the part of their table."""
        part = table.format().stringProperty(PART)
        for row in range(table.rows()):
            for column in range(table.columns()):
                block = table.cellAt(row, column).firstCursorPosition().block()
                given = QTextBlockFormat()
                given.setProperty(PART, part)
                if block.blockFormat().stringProperty(PART) != part:
                    QTextCursor(block).setBlockFormat(given)
