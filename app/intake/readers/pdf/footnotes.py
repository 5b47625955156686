"""Notes at the foot of a page."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line

_NUMBER: Final = re.compile(r"(?P<number>\d{1,3}|[*†‡]{1,3})[.)]?\s+(?=\S)")
_SMALLER: Final = 0.95


def foot_notes(body: Sequence[Line], layout: Layout) -> int:
    """Return where in the lines of a page its notes begin; their number where it has none.

    Notes are smaller than the text, stand below all of it, and the first begins with its mark or goes on from the
    page before.
    """
    begin = len(body)
    while begin and _is_small(body[begin - 1], layout):
        begin -= 1
    return next((place for place in range(begin, len(body)) if label_of(body[place])), len(body))


def carried_on(body: Sequence[Line], layout: Layout, notes: int) -> int:
    """Return where the small lines before the first note of a page begin: the rest of a note of the page before."""
    while notes and _is_small(body[notes - 1], layout):
        notes -= 1
    return notes


def label_of(line: Line) -> str:
    """Return the mark a note begins with, or ""."""
    if line.marks and line.marks[0][0] == 0:
        return line.marks[0][1]
    number = _NUMBER.match(line.text)
    return number["number"] if number else ""


def unlabelled(line: Line) -> tuple[str, Line]:
    """Return the mark a note begins with and its first line without it."""
    label = label_of(line)
    if line.marks and line.marks[0][0] == 0:
        return label, replace(line, marks=line.marks[1:])
    return label, line


def _is_small(line: Line, layout: Layout) -> bool:
    return line.size < _SMALLER * layout.size
