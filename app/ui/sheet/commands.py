"""What a drafter asks of the text: bold, headings, lists, tables, notes; each works on what is selected."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable

from app.domain.blocks import Annex, Blocks, ListKind, PageBreak, Para
from app.domain.word_tokens import Container, Wrap
from app.text.itemising import Inside, deeper, depth_of, kind_of, listed, shallower, split, unlisted
from app.text.normal import normal
from app.text.runs import runs, shown
from app.ui.sheet.arrangement import marks_in
from app.ui.sheet.properties import (
    ATOM,
    FILLER,
    INSIDE,
    KIND,
    LEVEL,
    NOTE,
    NOTE_LINE,
    PART,
    field_of,
    inside_of,
    is_whole,
    level_of,
    set_wraps,
    wraps_of,
)
from app.ui.sheet.reader import LINE_END, blocks_in, runs_of
from app.ui.sheet.rows import Siblings, each_row, siblings
from app.ui.sheet.writer import SheetWriter, empty_table

if TYPE_CHECKING:
    from app.ui.sheet.sheet import Sheet


class Commands:
    """The commands of one sheet."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._names = count(1)

    def new_name(self) -> str:
        """Return a name for a container, value or note that none on the sheet has."""
        return f"n{next(self._names)}"

    # Words

    def mark(self, kind: str, href: str = "") -> None:
        """Put a mark round what is selected, or take it away where all of it has that; else on what is typed next."""
        cursor = self._sheet.textCursor()
        if not cursor.hasSelection():
            made = cursor.charFormat() if not is_whole(cursor.charFormat()) else QTextCharFormat()
            has = self.has(kind)
            self._sheet.setCurrentCharFormat(self._dressed(cursor.block(), self._with(made, kind, href, put=not has)))
            self._sheet.looked_at.emit()
            return
        put = not self.has(kind) or bool(href)
        stretches = [each for block in _touched(cursor) for each in _stretches(block, cursor)]
        for start, end, given in stretches:
            piece = QTextCursor(cursor.document())
            piece.setPosition(start)
            piece.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            piece.setCharFormat(self._dressed(piece.block(), self._with(given, kind, href, put=put)))
        self._sheet.looked_at.emit()

    def link(self, href: str) -> None:
        """Let the selected words lead somewhere; without an address they lead nowhere any more.

        Where nothing is selected the address itself is put in.
        """
        cursor = self._sheet.textCursor()
        if href and not cursor.hasSelection():
            begun = cursor.position()
            cursor.insertText(href)
            cursor.setPosition(begun, QTextCursor.MoveMode.KeepAnchor)
            self._sheet.setTextCursor(cursor)
        if href or self.has("link"):
            self.mark("link", href)

    def has(self, kind: str) -> bool:
        """Return whether all that is selected has a mark; without a selection, what is typed next."""
        cursor = self._sheet.textCursor()
        if not cursor.hasSelection():
            return kind in {each.kind for each in wraps_of(self._sheet.currentCharFormat())}
        stretches = [given for block in _touched(cursor) for _, _, given in _stretches(block, cursor)]
        return bool(stretches) and all(kind in {each.kind for each in wraps_of(given)} for given in stretches)

    def _with(self, given: QTextCharFormat, kind: str, href: str, *, put: bool) -> QTextCharFormat:
        made = QTextCharFormat(given)
        opposite = {"sup": "sub", "sub": "sup"}.get(kind, kind)
        wraps = tuple(each for each in wraps_of(given) if each.kind not in (kind, opposite))
        set_wraps(made, (*wraps, Wrap(kind, href)) if put else wraps)
        return made

    def _dressed(self, block: QTextBlock, given: QTextCharFormat) -> QTextCharFormat:
        place = self._sheet.arrangement.places.get(block.blockNumber())
        return self._sheet.dress.redressed(place.purpose if place else "text", given)

    # Lines

    def heading(self, level: int) -> None:
        """Make the lines headings of a level; level 0 makes them running text again, as does the level they have."""
        level = 0 if level == self.level else level

        def change(given: QTextBlockFormat) -> None:
            given.setProperty(KIND, "heading" if level else "para")
            given.setProperty(LEVEL, level)
            given.setProperty(ATOM, "")

        self._each_line(change)

    @property
    def level(self) -> int:
        """Return the level of the heading the cursor is in, or 0."""
        return level_of(self._sheet.textCursor().blockFormat())

    def plain(self) -> None:
        """Make the lines running text."""
        self._each_line(lambda given: _plain(given))

    def list_of(self, kind: ListKind) -> None:
        """Make the lines items of a list of this kind; where they are that already, they are no items any more."""
        all_of_it = self.list_kind is kind

        def change(held: Siblings) -> list[Inside]:
            rows = held.rows
            if all_of_it:
                return unlisted(rows, held.first, held.last, self.new_name)
            return listed(rows, held.first, held.last, kind, self.new_name)

        self._rows(change)

    @property
    def list_kind(self) -> ListKind | None:
        """Return the kind of list the cursor is in."""
        return kind_of(inside_of(self._sheet.textCursor().blockFormat().property(INSIDE)))

    def deeper(self) -> None:
        """Move items one list further in."""
        self._rows(lambda held: deeper(held.rows, held.first, held.last, self.new_name))

    def shallower(self) -> None:
        """Move items one list further out."""
        self._rows(lambda held: shallower(held.rows, held.first, held.last, self.new_name))

    def quote(self) -> None:
        """Set the lines apart as words of another, or back."""
        is_quote = self.is_quote
        name = self.new_name()

        def change(held: Siblings) -> list[Inside]:
            rows = list(held.rows)
            for line in range(held.first, held.last + 1):
                kept = tuple(each for each in rows[line] if each.kind != "quote")
                rows[line] = kept if is_quote else (Container("quote", name), *kept)
            return rows

        self._rows(change)

    @property
    def is_quote(self) -> bool:
        """Return whether the cursor is in words of another."""
        inside = inside_of(self._sheet.textCursor().blockFormat().property(INSIDE))
        return any(each.kind == "quote" for each in inside)

    def _rows(self, change: Callable[[Siblings], list[Inside]]) -> None:
        cursor = self._sheet.textCursor()
        each_row(cursor, change)
        self._changed()

    def _each_line(self, change: Callable[[QTextBlockFormat], None]) -> None:
        for held in siblings(self._sheet.textCursor()):
            for block in held.blocks[held.first : held.last + 1]:
                given = block.blockFormat()
                change(given)
                QTextCursor(block).setBlockFormat(given)
        self._changed()

    def _changed(self) -> None:
        self._sheet.arrange()
        self._sheet.keep()
        self._sheet.looked_at.emit()

    # What is put in

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
        name = self.new_name()
        made = QTextCharFormat()
        made.setProperty(NOTE, name)
        cursor.insertText("0", self._dressed(cursor.block(), made))
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
        writer = SheetWriter(cursor, self.new_name, fresh=is_empty)
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
        sheet.typing.make_room()
        cursor = sheet.textCursor()
        if cursor.blockFormat().stringProperty(NOTE_LINE):
            cursor.insertText(" ".join(shown(run, lambda _: "") for run in runs(blocks)).replace("\n", LINE_END))
            return
        writer = SheetWriter(cursor, self.new_name)
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
            each_row(cursor, lambda held: split(held.rows, held.first, self.new_name))
            cursor.setPosition(at)
            whole_line = cursor.block().length() == 1
        if depth_of(inside) and all(isinstance(each, Para) for each in blocks):
            for each in blocks:
                cursor.insertBlock()
                each_row(cursor, lambda held: split(held.rows, held.first, self.new_name))
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

    def next_value(self, *, back: bool = False) -> bool:
        """Go to the next value that is still wanted, and return whether there is one."""
        cursor = self._sheet.textCursor()
        found: list[int] = []
        for block in blocks_in(self._sheet.document()):
            position = block.position()
            for text, given in runs_of(block):
                value = field_of(given)
                position += len(text.encode("utf-16-le")) // 2
                if value is not None and not value.value:
                    found.append(position)
        here = cursor.position()
        wanted = [each for each in found if (each < here if back else each > here)]
        if not wanted:
            return False
        cursor.setPosition(wanted[-1] if back else wanted[0])
        self._sheet.setTextCursor(cursor)
        self._sheet.ensureCursorVisible()
        return True


def _plain(given: QTextBlockFormat) -> None:
    for each in (KIND, LEVEL, ATOM, FILLER):
        given.clearProperty(each)


def _touched(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    found = [block]
    while found[-1].blockNumber() < last.blockNumber():
        found.append(found[-1].next())
    return found


def _stretches(block: QTextBlock, cursor: QTextCursor) -> list[tuple[int, int, QTextCharFormat]]:
    """Return what is selected of a line, piece by piece that looks alike; pictures and notes left out."""
    found = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        at += 1
        given = fragment.charFormat()
        start = max(fragment.position(), cursor.selectionStart())
        end = min(fragment.position() + fragment.length(), cursor.selectionEnd())
        if start < end and not given.isImageFormat() and not given.stringProperty(NOTE):
            found.append((start, end, given))
    return found
