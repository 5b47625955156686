"""The text of a letter with its notes taken from it, and the marks that they answer."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.intake.readers.note_labels import Note
from app.intake.readers.note_marks import NoteMark, note_marks
from app.intake.readers.note_zones import NoteZone, note_zones
from app.intake.readers.printed_lines import PrintedLine

_SENTENCE: Final = re.compile(r"[.?!][\"'”’»)]*(?=\s+[A-Z]|$)")
_LONG: Final = 0.6
_NEAR: Final = 20
"""Marks among which the next number follows, where they count on."""


@dataclass(frozen=True, slots=True)
class Noted:
    """The lines of a letter without its notes, and these; `after` tells how many lines stand above each."""

    lines: tuple[PrintedLine, ...]
    notes: tuple[Note, ...]
    after: tuple[int, ...]


def noted(lines: Sequence[PrintedLine], width: int) -> Noted:
    """Return the lines with their notes and marks told apart.

    Lines are notes where they begin with a number that is a mark in the text above them, and the last of them ends
    the page, or a short line ends it. Digits are marks where a note answers them, or where they count on from the
    mark before.
    """
    marks = list(note_marks(lines))
    if not marks:
        return Noted(tuple(lines), (), ())
    zones = note_zones(lines, marks, width)
    return _taken_apart(lines, zones, _accepted(lines, marks, zones, width))


def _accepted(
    lines: Sequence[PrintedLine], marks: Sequence[NoteMark], zones: Sequence[NoteZone], width: int
) -> list[NoteMark]:
    """Return the marks that a note answers or that count on; those within notes are text."""
    begins = [zone.begin for zone in zones]
    answering = [{note.number for note in zone.notes} for zone in zones]
    page_ends = [place for place, line in enumerate(lines) if line.over_page]
    last = 0
    accepted: list[NoteMark] = []
    for at, mark in enumerate(marks):
        below = bisect_left(begins, mark.line + 1)
        if below and zones[below - 1].holds(mark.line):
            continue
        near = [below] if below < len(zones) else []
        if below and bisect_left(page_ends, begins[below - 1] + 1) == bisect_left(page_ends, mark.line + 1):
            near.insert(0, below - 1)
        answer = next((zone for zone in near if mark.number in answering[zone]), None)
        if answer is None:
            counted = mark.number == last + 1 and _counts_on(lines, marks, at, last, width)
        else:
            counted = not mark.alone or _is_raised(lines, mark.line, width)
        if counted:
            accepted.append(mark)
            last = mark.number
            if answer is not None:
                answering[answer].discard(mark.number)
    return accepted


def _counts_on(lines: Sequence[PrintedLine], marks: Sequence[NoteMark], at: int, last: int, width: int) -> bool:
    """Return whether a mark without a note is one: a sentence ends before it, or marks count on round it."""
    mark = marks[at]
    if mark.alone:
        return _is_raised(lines, mark.line, width) and lines[mark.line + 1].text[0].islower()
    following = any(other.number == mark.number + 1 for other in marks[at + 1 : at + _NEAR])
    return mark.ends_sentence or last > 0 or following


def _is_raised(lines: Sequence[PrintedLine], place: int, width: int) -> bool:
    """Return whether digits alone on a line stand in a sentence that goes on below them."""
    if not 0 < place < len(lines) - 1:
        return False
    above, below = lines[place - 1], lines[place + 1]
    return len(above.text) > _LONG * width > 0 and above.text[-1].isalnum() and below.text[0].isalpha()


def _taken_apart(lines: Sequence[PrintedLine], zones: Sequence[NoteZone], marks: Sequence[NoteMark]) -> Noted:
    by_line: dict[int, list[NoteMark]] = {}
    for mark in marks:
        by_line.setdefault(mark.line + mark.alone, []).append(mark)
    raised = {mark.line for mark in marks if mark.alone}
    kept: list[PrintedLine] = []
    above: dict[int, int] = {}
    gap = 0
    ended = {zone.end for zone in zones}
    after_notes = False
    held = {place for zone in zones for place in range(zone.begin, zone.end) if zone.holds(place)}
    for place, line in enumerate((*lines, None)):
        if place in ended:
            above[place] = len(kept)
            after_notes = True
        if line is None or place in held:
            continue
        if place in raised:
            gap += line.gap
            continue
        marked = _marked(line, by_line[place]) if place in by_line else line
        if after_notes or gap:
            marked = replace(marked, gap=marked.gap + gap, over_page=marked.over_page or after_notes)
        kept.append(marked)
        gap, after_notes = 0, False
    after = tuple(above[zone.end] for zone in zones for _ in zone.notes)
    return Noted(tuple(kept), tuple(note for zone in zones for note in zone.notes), after)


def _marked(line: PrintedLine, marks: Sequence[NoteMark]) -> PrintedLine:
    """Return a line with its note marks told apart; a raised one stands after the first sentence that ends in it."""
    inside = [(mark.start, mark.end, str(mark.number)) for mark in marks if not mark.alone]
    ended = _SENTENCE.search(line.text)
    at = ended.end() if ended else len(line.text)
    inside.extend((at, at, str(mark.number)) for mark in marks if mark.alone)
    return replace(line, marks=tuple(sorted(inside)))
