"""Words the cursor takes as one: values, and the numbers of notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from app.ui.sheet.dress import Dress
from app.ui.sheet.properties import FIELD_ID, FILLER, NOTE, is_whole, wraps_of


@dataclass(frozen=True, slots=True)
class Whole:
    """Where such words begin and end, and how they are kept."""

    start: int
    end: int
    looks: QTextCharFormat


def wholes(block: QTextBlock) -> Iterator[Whole]:
    """Yield those of a line."""
    held: Whole | None = None
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        at += 1
        looks = fragment.charFormat()
        end = fragment.position() + fragment.length()
        if held and is_whole(looks) and _name(looks) == _name(held.looks):
            held = Whole(held.start, end, held.looks)
            continue
        if held:
            yield held
        held = Whole(fragment.position(), end, looks) if is_whole(looks) else None
    if held:
        yield held


def whole_at(cursor: QTextCursor) -> Whole | None:
    """Return the words taken as one that the cursor stands in, behind or, at last, before."""
    position = cursor.position()
    touching = [each for each in wholes(cursor.block()) if each.start <= position <= each.end]
    return max(touching, key=lambda each: (each.start < position, each.start), default=None)


def is_behind_whole(cursor: QTextCursor) -> bool:
    """Return whether the character before the cursor belongs to such words, whatever is typed next looks like."""
    probe = QTextCursor(cursor.document())
    probe.setPosition(cursor.position())
    return not cursor.atBlockStart() and is_whole(probe.charFormat())


def snapped(cursor: QTextCursor, last: int) -> int | None:
    """Return where the cursor goes that came to stand inside such words, on from where it was `last`."""
    if not is_whole(cursor.charFormat()):
        return None
    position = cursor.position()
    for each in wholes(cursor.block()):
        if each.start < position < each.end:
            came_from_left = last <= each.start or (last < each.end and position > last)
            return each.end if came_from_left else each.start
    return None


def ready_to_type(cursor: QTextCursor, dress: Dress, purpose: str) -> QTextCharFormat | None:
    """Return how what is typed here looks, where that is not how the words before it look."""
    if cursor.hasSelection():
        return None
    given = cursor.charFormat()
    empty = cursor.block().length() == 1
    if empty and not wraps_of(given):
        return dress.words(purpose, ())
    if is_whole(given) or given.boolProperty(FILLER) or given.isImageFormat():
        return dress.words(purpose, wraps_of(given) if given.stringProperty(FIELD_ID) else ())
    return None


def _name(looks: QTextCharFormat) -> str:
    return looks.stringProperty(FIELD_ID) or looks.stringProperty(NOTE)
