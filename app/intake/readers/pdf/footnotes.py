"""Notes at the foot of a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line

_NUMBER: Final = re.compile(r"(?P<number>\d{1,3}|[*†‡]{1,3})(?:[.)]\s*|\s+)(?=\S)")
_SMALLER: Final = 0.95
_ENDED: Final = re.compile(r"[.?!)\]»”’]$|[\w/-]+\.(?:nl|eu|com|org|pdf|html?)/?$")


@dataclass(frozen=True, slots=True)
class Before:
    """What the pages before have of notes: the last line of those of the page before, None without; how many."""

    last: Line | None = None
    number: int = 0

    def after(self, rest: Sequence[Line], own: Sequence[Line]) -> "Before":
        """Return the same with the notes of one more page."""
        numbers = [int(label) for label in map(label_of, own) if label.isdigit()]
        last = own[-1] if own else rest[-1] if rest else None
        return Before(last, next((n for n in reversed(numbers) if n <= self.number + len(own)), self.number))


def foot_of_page(body: Sequence[Line], layout: Layout, before: Before) -> tuple[int, int]:
    """Return where in the lines of a page the rest of a note of the page before begins, and where its own notes do.

    Notes are smaller than the text and stand below all of it. The first begins with a raised mark, one that the text
    of the page bears, or the number that comes next. What goes on from the page before stands right above the first
    note, or alone at the foot.
    """
    begin = len(body)
    while begin and body[begin - 1].size < _SMALLER * layout.size:
        begin -= 1
    marks = {mark for line in body[:begin] for _, mark in line.marks} | {str(before.number + 1)}
    own = next((place for place in range(begin, len(body)) if _begins_note(body, place, marks)), len(body))
    rest = own
    if before.last is not None and not _ENDED.search(before.last.text):
        while rest > begin and _goes_on(body, rest - 1, own, before.last, layout):
            rest -= 1
    return rest, own


def label_of(line: Line) -> str:
    """Return the mark a note begins with, or ""."""
    number = _NUMBER.match(line.text)
    return line.label or (number["number"] if number else "")


def notes_of(pages: Sequence[tuple[Sequence[Line], Sequence[Line]]]) -> list[list[Line]]:
    """Return the lines of notes, note by note, from what each page has of the note before and of its own."""
    found: list[list[Line]] = []
    for rest, own in pages:
        if found:
            found[-1].extend(rest)
        elif rest:
            found.append(list(rest))
        for place, line in enumerate(own):
            if place == 0 or _follows(found[-1], line):
                found.append([line])
            else:
                found[-1].append(line)
    return found


def _begins_note(body: Sequence[Line], place: int, marks: set[str]) -> bool:
    line = body[place]
    near = (body[other] for other in (place - 1, place + 1) if 0 <= other < len(body))
    beside = any(abs(each.base - line.base) < 1 and each.page == line.page for each in near)
    return bool(line.label) or (label_of(line) in marks and not beside)


def _follows(note: Sequence[Line], line: Line) -> bool:
    """Return whether a line begins the note after `note`: with a raised mark, or with the next number."""
    label, last = label_of(line), label_of(note[0])
    if line.label or not label:
        return bool(label)
    counts_on = label.isdigit() and last.isdigit() and int(label) == int(last) + 1
    return counts_on or not label.isdigit()


def _goes_on(body: Sequence[Line], place: int, own: int, open_note: Line, layout: Layout) -> bool:
    line = body[place]
    below = body[place + 1] if place + 1 < own else None
    if abs(line.size - open_note.size) > 0.05 * line.size or abs(line.left - open_note.left) > 2 * line.size:
        return False
    return below is None or 1 < below.base - line.base <= 1.5 * layout.step(line)
