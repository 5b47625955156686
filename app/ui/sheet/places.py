"""A place in the text that is found again after the text was written anew."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.ui.sheet.properties import NOTE_LINE, PART
from app.ui.sheet.reader import blocks_in


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """The how-manieth line of which part, and how many characters into it; `note` instead of a part for notes."""

    part: str
    line: int
    characters: int


def place_of(document: QTextDocument, position: int) -> SheetPlace:
    """Return the place of a character."""
    block = document.findBlock(position)
    owner = _owner(block)
    line = 0
    above = block.previous()
    while above.isValid() and _owner(above) == owner:
        line += 1
        above = above.previous()
    return SheetPlace(owner, line, position - block.position())


def restored(document: QTextDocument, place: SheetPlace) -> QTextCursor:
    """Return a cursor at a place, or as near to it as there still is text."""
    lines = [block for block in blocks_in(document) if _owner(block) == place.part]
    cursor = QTextCursor(document)
    if lines:
        block = lines[min(place.line, len(lines) - 1)]
        cursor.setPosition(block.position() + min(place.characters, block.length() - 1))
    return cursor


def _owner(block: QTextBlock) -> str:
    given = block.blockFormat()
    return "note" if given.stringProperty(NOTE_LINE) else given.stringProperty(PART)
