"""A stretch of the sheet as blocks."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from app.domain.blocks import Blocks
from app.ui.sheet.reader import read_with_notes_of


def selection_of(cursor: QTextCursor) -> Blocks:
    """Return what a cursor has selected, with the notes it has marks of; nothing where nothing is selected."""
    if not cursor.hasSelection():
        return ()
    copied = QTextDocument()
    QTextCursor(copied).insertFragment(cursor.selection())
    return tuple(block for _, blocks in read_with_notes_of(cursor.document(), copied) for block in blocks)
