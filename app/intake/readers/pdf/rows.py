"""Rows: lines of several columns that stand on one height."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.intake.readers.pdf.lines import SAME_ROW, Line


def rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the rows of lines in reading order: neighbours on one page and height, from left to right."""
    row: list[Line] = []
    for line in lines:
        if row and not is_beside(row[-1], line):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def is_beside(left: Line, line: Line) -> bool:
    """Return whether a line stands in the same row as `left`, to the right of it."""
    near = abs(line.base - left.base) < SAME_ROW * max(line.size, left.size)
    return near and line.left > left.left and line.page == left.page


class Heights:
    """At which heights lines stand."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = sorted(lines, key=lambda line: line.base)
        self._bases = [line.base for line in self._lines]

    def between(self, upper: float, lower: float) -> list[Line]:
        """Return the lines whose base lies from `upper` up to `lower`."""
        return self._lines[bisect_left(self._bases, upper) : bisect_left(self._bases, lower)]

    def beside(self, line: Line) -> list[Line]:
        """Return the lines on the base line of `line`."""
        reach = 0.2 * line.size
        return [each for each in self.between(line.base - reach, line.base + reach) if each is not line]
