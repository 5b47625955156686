"""What a drafter asks of the text: bold, headings, lists, tables, notes; each works on what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from app.domain.blocks import ListKind
from app.domain.word_tokens import Container, Wrap
from app.text.itemising import Inside, deeper, kind_of, listed, shallower, unlisted
from app.ui.sheet.properties import (
    ATOM,
    FILLER,
    INSIDE,
    KIND,
    LEVEL,
    NOTE,
    field_of,
    inside_of,
    is_whole,
    level_of,
    set_wraps,
    wraps_of,
)
from app.ui.sheet.reader import blocks_in, runs_of
from app.ui.sheet.rows import Siblings, each_row, siblings

if TYPE_CHECKING:
    from app.ui.sheet.letter_edit import LetterEdit


class Commands:
    """The commands of one sheet."""

    def __init__(self, sheet: LetterEdit) -> None:
        self._sheet = sheet

    # Words

    def mark(self, kind: str, href: str = "") -> None:
        """Put a mark round what is selected, or take it away where all of it has that; else on what is typed next."""
        cursor = self._sheet.textCursor()
        if not cursor.hasSelection():
            made = cursor.charFormat() if not is_whole(cursor.charFormat()) else QTextCharFormat()
            has = self.has(kind)
            made = self._with(made, kind, href, put=not has)
            self._sheet.setCurrentCharFormat(self._sheet.dressed(cursor.block(), made))
            self._sheet.looked_at.emit()
            return
        put = not self.has(kind) or bool(href)
        stretches = [each for block in _touched(cursor) for each in _stretches(block, cursor)]
        for start, end, given in stretches:
            piece = QTextCursor(cursor.document())
            piece.setPosition(start)
            piece.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            piece.setCharFormat(self._sheet.dressed(piece.block(), self._with(given, kind, href, put=put)))
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
                return unlisted(rows, held.first, held.last, self._sheet.new_name)
            return listed(rows, held.first, held.last, kind, self._sheet.new_name)

        self._rows(change)

    @property
    def list_kind(self) -> ListKind | None:
        """Return the kind of list the cursor is in."""
        return kind_of(inside_of(self._sheet.textCursor().blockFormat().property(INSIDE)))

    def deeper(self) -> None:
        """Move items one list further in."""
        self._rows(lambda held: deeper(held.rows, held.first, held.last, self._sheet.new_name))

    def shallower(self) -> None:
        """Move items one list further out."""
        self._rows(lambda held: shallower(held.rows, held.first, held.last, self._sheet.new_name))

    def quote(self) -> None:
        """Set the lines apart as words of another, or back."""
        is_quote = self.is_quote
        name = self._sheet.new_name()

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
