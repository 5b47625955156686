"""Lines of print: pieces of text that stand beside each other on one base line."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from app.intake.readers.characters import clean
from app.intake.readers.pdf.runs import Run

_SAME_ROW: Final = 0.45
"""Of the larger size: how far base lines of one row may differ; a superscript stands some 0.4 higher."""
_COLUMN_GAP: Final = 1.05
"""Of the size: white this wide is no space between words."""
_SPACE_GAP: Final = 0.13
"""Of the size: white this wide is a space; a space is a quarter, kerning a few hundredths."""
_SMALL: Final = 0.82
_RAISED: Final = 0.12
_MARK: Final = re.compile(r"\d{1,3}(?:\s*[,;]\s*\d{1,3})*\)?|[*†‡]{1,3}\)?")
_UNIT: Final = re.compile(r"(?:^|[\s\d(/])(?:[cdkmh]?m|ha)$")
_LIST_MARK: Final = re.compile(
    r"[-–—•*·▪■□◦o→]|\(?\d{1,3}[.)]|\(?[a-z]{1,4}[.)]|\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}\.?"
)
_LIGATURES: Final = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ"}
    | dict.fromkeys("\xa0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " ")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "")
    | dict.fromkeys("\x02\ufffe\u2010\u2011", "-")
    | {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "→", "\uf0e0": "→", "\uf02d": "–"}
)
_SPACES: Final = re.compile(r"[ \r\n\f]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column. Places are points from the left and upper edge of the page.

    `marks` are pairs (place in `text`, note mark that stands there); the marks are not in the text. `bold` says that
    all of it is.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    page: int
    marks: tuple[tuple[int, str], ...] = ()


def lines(runs: Iterable[Run], page: int) -> list[Line]:
    """Return the lines of a page from above to below, those of one row from left to right."""
    found: list[Line] = []
    for row in _rows(runs):
        found.extend(_line(part, page) for part in _parts(row))
    return [line for line in found if line.text or line.marks]


def tidy(text: str) -> str:
    """Return text with ligatures as letters, odd spaces as spaces and soft hyphens only at its end."""
    text = _SPACES.sub(" ", clean(text.translate(_LIGATURES)))
    if "\xad" in text:
        text = text[:-1].replace("\xad", "") + text[-1:]
    return unicodedata.normalize("NFC", text)


def _rows(runs: Iterable[Run]) -> Iterator[list[Run]]:
    row: list[Run] = []
    base = size = 0.0
    for run in sorted(runs, key=lambda run: run.base):
        if row and run.base - base > _SAME_ROW * max(size, run.size):
            yield row
            row = []
        if not row or run.size > size * 1.05:
            base, size = run.base, run.size
        row.append(run)
    if row:
        yield row


def _parts(row: list[Run]) -> Iterator[list[Run]]:
    """Yield the runs of a row, cut where the white is wider than between words; a list mark stays with its text."""
    row.sort(key=lambda run: run.left)
    part = [row[0]]
    for run in row[1:]:
        last = part[-1]
        wide = run.left - last.right > _COLUMN_GAP * max(last.size, run.size)
        if wide and not (len(part) == 1 and _LIST_MARK.fullmatch(last.text) and run.left - last.right < 4 * run.size):
            yield part
            part = []
        part.append(run)
    yield part


def _line(part: list[Run], page: int) -> Line:
    main = max(part, key=lambda run: (run.size >= 0.9 * max(each.size for each in part), len(run.text)))
    text = ""
    marks: list[tuple[int, str]] = []
    right = part[0].left
    for run in part:
        if text and run.left - right > _SPACE_GAP * main.size and not text.endswith(" "):
            text += " "
        if _is_mark(run, main, text):
            text = text.rstrip(" ")
            marks.extend((len(text), mark) for mark in re.findall(r"\d+|[*†‡]+", run.text))
        else:
            text += tidy(run.text)
        right = max(right, run.right)
    return Line(
        text=text.strip(),
        left=part[0].left,
        right=right,
        base=main.base,
        size=main.size,
        bold=all(run.bold or not any(map(str.isalnum, run.text)) for run in part),
        page=page,
        marks=tuple(marks),
    )


def _is_mark(run: Run, main: Run, before: str) -> bool:
    """Return whether a run is the mark of a note: small, raised, and no exponent of a unit."""
    if run is main or run.size > _SMALL * main.size or main.base - run.base < _RAISED * main.size:
        return False
    return _MARK.fullmatch(run.text.strip()) is not None and not _UNIT.search(before)
