"""Lines of print: pieces of text that stand beside each other on one base line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from app.intake.readers.pdf.characters import ACCENTS, accented, readable
from app.intake.readers.pdf.runs import Run

SAME_ROW: Final = 0.45
"""Of the larger size: how far base lines of one row may differ; a superscript stands some 0.4 higher."""
_COLUMN_GAP: Final = 1.05
"""Of the size: white this wide is no space between words."""
_SPACE_GAP: Final = 0.13
"""Of the size: white this wide is a space; a space is a quarter, kerning a few hundredths."""
_MARK_GAP: Final = 4.0
"""Of the size: a list mark stands no further from its text."""
_OVERLAP: Final = 0.1
"""Of the size: an accent that begins this far back stands over the letter; an apostrophe does not."""
_LARGEST_TO_SUPERSCRIPT: Final = 2.2
_SMALL: Final = 0.82
_RAISED: Final = 0.12
_NOTE_MARK: Final = re.compile(r"\d{1,3}(?:\s*[,;]\s*\d{1,3})*\)?|[*†‡]{1,3}\)?|\(\d{1,3}\)")
_SUPERSCRIPT: Final = re.compile("[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}")
_DIGITS: Final = str.maketrans("¹²³⁰⁴⁵⁶⁷⁸⁹", "1230456789")
_UNIT: Final = re.compile(r"(?:^|[\s\d(/])(?:[cdkmh]?m|ha)$")
_LIST_MARK: Final = re.compile(
    r"[-–—•*·▪■□◦o→]|\(?\d{1,3}[.)]|\(?[a-z]{1,4}[.)]|\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[*†‡]{1,3}\)?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column. Places are points from the left and upper edge of the page.

    `marks` are pairs (place in `text`, note mark that stands there); the marks are not in the text. `bold` and
    `slanted` say that all of it is. `number` tells the lines of a page apart.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    slanted: bool
    page: int
    number: int
    marks: tuple[tuple[int, str], ...] = ()

    @property
    def label(self) -> str:
        """Return the note mark the line begins with, or ""."""
        return self.marks[0][1] if self.marks and self.marks[0][0] == 0 else ""


def lines(runs: Iterable[Run], page: int) -> list[Line]:
    """Return the lines of a page from above to below, those of one row from left to right."""
    found: list[Line] = []
    for row in _rows(runs):
        for part in _parts(row):
            line = _line(part, page, len(found))
            if line.text or line.marks:
                found.append(line)
    return found


def _rows(runs: Iterable[Run]) -> Iterator[list[Run]]:
    row: list[Run] = []
    base = size = 0.0
    for run in sorted(runs, key=lambda run: run.base):
        if row and run.base - base > SAME_ROW * _nearer(size, run.size):
            yield row
            row = []
        if not row or run.size > size * 1.05:
            base, size = run.base, run.size
        row.append(run)
    if row:
        yield row


def _nearer(size: float, other: float) -> float:
    """Return the larger of two sizes, or the smaller where no superscript is that much smaller."""
    small, large = min(size, other), max(size, other)
    return large if small * _LARGEST_TO_SUPERSCRIPT >= large else small


def _parts(row: list[Run]) -> Iterator[list[Run]]:
    """Yield the runs of a row, cut where the white is wider than between words; a list mark stays with its text."""
    row.sort(key=lambda run: run.left)
    part = [row[0]]
    for run in row[1:]:
        last = part[-1]
        white = run.left - last.right
        marked = len(part) == 1 and white < _MARK_GAP * run.size and _LIST_MARK.fullmatch(readable(last.text))
        if white > _COLUMN_GAP * max(last.size, run.size) and not marked:
            yield part
            part = []
        part.append(run)
    yield part


def _line(part: list[Run], page: int, number: int) -> Line:
    largest = max(run.size for run in part)
    main = max(part, key=lambda run: (run.size >= 0.9 * largest, len(run.text)))
    text, right = "", part[0].left
    marks: list[tuple[int, str]] = []
    for run in part:
        if text and run.left - right > _SPACE_GAP * main.size and not text.endswith(" "):
            text += " "
        if _is_note_mark(run, main, text):
            text = text.rstrip(" ")
            marks.extend((len(text), mark) for mark in re.findall(r"\d+|[*†‡]+", run.text))
        elif run.text[0] in ACCENTS and run.left < right - _OVERLAP * run.size:
            text = accented(text, run.text[0]) + readable(run.text[1:])
        else:
            text += readable(run.text)
        right = max(right, run.right)
    text, marks = _without_superscripts(text.strip(" "), marks)
    words = [run for run in part if any(map(str.isalnum, run.text))]
    return Line(
        text=text,
        left=part[0].left,
        right=right,
        base=main.base,
        size=main.size,
        bold=bool(words) and all(run.bold for run in words),
        slanted=bool(words) and all(run.slanted for run in words),
        page=page,
        number=number,
        marks=tuple(marks),
    )


def _without_superscripts(text: str, marks: list[tuple[int, str]]) -> tuple[str, list[tuple[int, str]]]:
    """Return text without the superscript characters that mark notes, and the marks with those."""
    for found in reversed(list(_SUPERSCRIPT.finditer(text))):
        start, end = found.span()
        if _UNIT.search(text[:start]):
            continue
        text = text[:start] + text[end:]
        marks = [(place - (end - start) if place >= end else place, mark) for place, mark in marks]
        marks.append((start, found[0].translate(_DIGITS)))
    return text, sorted(marks)


def _is_note_mark(run: Run, main: Run, before: str) -> bool:
    """Return whether a run is the mark of a note: small, raised, and no exponent of a unit."""
    if run is main or run.size > _SMALL * main.size or main.base - run.base < _RAISED * main.size:
        return False
    return _NOTE_MARK.fullmatch(run.text.strip()) is not None and not _UNIT.search(before)
