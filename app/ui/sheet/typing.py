"""What the keys do on the sheet where a plain editor would do something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextTable

from app.domain.blocks import ListKind
from app.text.itemising import depth_of, split
from app.ui.sheet.properties import ATOM, FILLER, INSIDE, KIND, LEVEL, NOTE_LINE, field_of, inside_of
from app.ui.sheet.rows import each_row
from app.ui.sheet.selection import make_room
from app.ui.sheet.whole import is_behind_whole, whole_at, wholes

if TYPE_CHECKING:
    from app.ui.sheet.commands import Commands
    from app.ui.sheet.inserting import Inserting
    from app.ui.sheet.letter_edit import LetterEdit

_BEGUN: Final = (
    (re.compile(r"[-–]"), ListKind.DASH),
    (re.compile(r"[*•]"), ListKind.BULLET),
    (re.compile(r"1[.)]"), ListKind.NUMBER),
    (re.compile(r"a[.)]"), ListKind.LETTER),
)
"""What is typed at the beginning of a line, with a space behind it, to begin a list."""
_HEADING: Final = re.compile(r"#{1,3}")
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Typing:
    """The keys of one sheet."""

    def __init__(self, sheet: LetterEdit, commands: Commands, inserting: Inserting) -> None:
        self._sheet, self._commands, self._inserting = sheet, commands, inserting

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for and return whether that was all; else the editor does what it always does."""
        if _types(event):
            return self._character(event)
        key, with_shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Cut):
            make_room(self._sheet, erase=False)
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            self._sheet.undo_wanted.emit()
            return True
        if event.matches(QKeySequence.StandardKey.Redo):
            self._sheet.redo_wanted.emit()
            return True
        if key in _TAB:
            return self._tab(back=key == Qt.Key.Key_Backtab or with_shift)
        if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            make_room(self._sheet)
            return self._enter()
        if key == Qt.Key.Key_Backspace:
            return self._backspace()
        if key == Qt.Key.Key_Delete:
            return self._delete()
        return False

    def _character(self, event: QKeyEvent) -> bool:
        if self._at_open_value():
            return self._sheet.ask_value(event.text())
        make_room(self._sheet)
        return event.text() == " " and self._begin_by_space()

    def typed(self, event: QKeyEvent) -> None:
        """Mend what the editor made of a key it took itself."""
        if _types(event):
            self._fill()

    def _fill(self) -> None:
        """Let a line that was there for Qt's sake be a line of the letter once something is typed in it."""
        block = self._sheet.textCursor().block()
        given = block.blockFormat()
        if given.boolProperty(FILLER):
            given.clearProperty(FILLER)
            QTextCursor(block).setBlockFormat(given)
            self._sheet.arrange()

    def _at_open_value(self) -> bool:
        """Return whether the cursor stands right behind a value that is still wanted: typing fills it in."""
        cursor = self._sheet.textCursor()
        found = whole_at(cursor) if is_behind_whole(cursor) else None
        value = field_of(found.looks) if found and found.end == cursor.position() else None
        return value is not None and not value.value and not cursor.hasSelection()

    # Enter

    def _enter(self) -> bool:
        cursor = self._sheet.textCursor()
        given = cursor.blockFormat()
        if given.stringProperty(NOTE_LINE):
            return False
        inside = inside_of(given.property(INSIDE))
        if depth_of(inside) and cursor.block().length() == 1:
            self._commands.shallower()
            return True
        if self._leaves_paragraph(cursor):
            return True
        cursor.insertBlock()
        made = cursor.blockFormat()
        made.clearProperty(FILLER)
        if given.stringProperty(KIND) != "para":
            for each in (KIND, LEVEL, ATOM):
                made.clearProperty(each)
            if cursor.block().length() > 1 and given.stringProperty(KIND) == "heading":
                made.setProperty(KIND, "heading")
                made.setProperty(LEVEL, given.intProperty(LEVEL))
        cursor.setBlockFormat(made)
        if depth_of(inside):
            each_row(cursor, lambda held: split(held.rows, held.first, self._sheet.new_name))
        self._sheet.setTextCursor(cursor)
        self._sheet.arrange()
        self._sheet.ensureCursorVisible()
        return True

    def _leaves_paragraph(self, cursor: QTextCursor) -> bool:
        """Begin a text of one's own at either end of a library paragraph, and return whether the cursor was there."""
        sheet = self._sheet
        part = sheet.text_of(sheet.part)
        stretch = sheet.arrangement.stretch(sheet.part)
        table: object = cursor.currentTable()
        if part is None or part.paragraph is None or stretch is None or table is not None:
            return False
        number = cursor.blockNumber()
        at_end = cursor.atBlockEnd() and number == stretch.last
        at_start = cursor.atBlockStart() and number == stretch.first and not at_end
        if not (at_end or at_start):
            return False
        self._inserting.begin_own(cursor, before=at_start)
        return True

    def _begin_by_space(self) -> bool:
        """Begin a list or heading where its mark was typed, and return whether it was."""
        cursor = self._sheet.textCursor()
        block = cursor.block()
        given = block.blockFormat()
        typed = block.text()[: cursor.positionInBlock()]
        is_plain = given.stringProperty(KIND) in ("", "para") and not given.stringProperty(NOTE_LINE)
        if cursor.hasSelection() or not is_plain or depth_of(inside_of(given.property(INSIDE))):
            return False
        kind = next((kind for pattern, kind in _BEGUN if pattern.fullmatch(typed)), None)
        is_heading = bool(_HEADING.fullmatch(typed))
        if kind is None and not is_heading:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._sheet.setTextCursor(cursor)
        if kind:
            self._commands.list_of(kind)
        else:
            self._commands.heading(len(typed))
        return True

    # Backspace and delete

    def _backspace(self) -> bool:
        cursor = self._sheet.textCursor()
        if cursor.hasSelection():
            make_room(self._sheet)
            return True
        found = whole_at(cursor)
        if found and found.start < cursor.position():
            return self._take(cursor, found.start, found.end)
        if not cursor.atBlockStart():
            return False
        given = cursor.blockFormat()
        note = given.stringProperty(NOTE_LINE)
        if note:
            return cursor.block().previous().blockFormat().stringProperty(NOTE_LINE) != note
        if depth_of(inside_of(given.property(INSIDE))):
            self._commands.shallower()
            return True
        if given.stringProperty(KIND) == "atom":
            self._commands.plain()
            return True
        return False

    def _delete(self) -> bool:
        cursor = self._sheet.textCursor()
        if cursor.hasSelection():
            make_room(self._sheet)
            return True
        found = whole_at(cursor)
        if found and found.start == cursor.position():
            return self._take(cursor, found.start, found.end)
        after = next((each for each in _following(cursor)), None)
        if after is not None:
            return self._take(cursor, *after)
        if cursor.atBlockEnd():
            here = cursor.blockFormat().stringProperty(NOTE_LINE)
            return cursor.block().next().blockFormat().stringProperty(NOTE_LINE) != here
        return False

    def _take(self, cursor: QTextCursor, start: int, end: int) -> bool:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._sheet.setTextCursor(cursor)
        return True

    # Tab

    def _tab(self, *, back: bool) -> bool:
        cursor = self._sheet.textCursor()
        table: object = cursor.currentTable()
        if isinstance(table, QTextTable):
            self._next_cell(table, cursor, back=back)
            return True
        if depth_of(inside_of(cursor.blockFormat().property(INSIDE))):
            (self._commands.shallower if back else self._commands.deeper)()
            return True
        if self._commands.next_value(back=back):
            return True
        self._sheet.focusNextPrevChild(not back)
        return True

    def _next_cell(self, table: QTextTable, cursor: QTextCursor, *, back: bool) -> None:
        cell = table.cellAt(cursor)
        cells = table.rows() * table.columns()
        step = -1 if back else 1
        at = cell.row() * table.columns() + cell.column() + (cell.columnSpan() if not back else 1) * step
        if at >= cells and not back:
            table.appendRows(1)
            self._inserting.name_lines(table)
            self._sheet.arrange()
        if at >= 0:
            self._sheet.setTextCursor(table.cellAt(*divmod(at, table.columns())).firstCursorPosition())


def _types(event: QKeyEvent) -> bool:
    """Return whether a key puts a character into the text."""
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & _CONTROL


def _following(cursor: QTextCursor) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in wholes(cursor.block()) if each.start == cursor.position()]
