"""What is selected of the text: as blocks, and giving way to what is typed in its place."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from app.domain.blocks import Blocks
from app.ui.sheet.paper_edit import PaperEdit
from app.ui.sheet.properties import NOTE_LINE
from app.ui.sheet.reader import read_with_notes_of


def selection_of(cursor: QTextCursor) -> Blocks:
    """Return what a cursor has selected, with the notes it has marks of; nothing where nothing is selected."""
    if not cursor.hasSelection():
        return ()
    copied = QTextDocument()
    QTextCursor(copied).insertFragment(cursor.selection())
    return tuple(block for _, blocks in read_with_notes_of(cursor.document(), copied) for block in blocks)


def make_room(edit: PaperEdit, *, erase: bool = True) -> None:
    """Keep what is selected to the text or to one note, and take it away where something is typed instead."""
    cursor = edit.textCursor()
    if not cursor.hasSelection():
        return
    _within_its_kind(cursor)
    if erase:
        cursor.removeSelectedText()
        if cursor.document().blockCount() != len(edit.arrangement.places):
            edit.arrange()
    edit.setTextCursor(cursor)


def _within_its_kind(cursor: QTextCursor) -> None:
    """Cut off what is selected of the notes, where it began in the text."""
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = document.findBlock(start), document.findBlock(end)
    owner = first.blockFormat().stringProperty(NOTE_LINE)
    while last.blockFormat().stringProperty(NOTE_LINE) != owner:
        last = last.previous()
        end = last.position() + last.length() - 1
    cursor.setPosition(start)
    cursor.setPosition(max(start, end), QTextCursor.MoveMode.KeepAnchor)
