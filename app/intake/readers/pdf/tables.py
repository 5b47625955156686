"""Tables without lines to go by: rows whose pieces stand in the same columns."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, TypeAlias

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.rows import rows

Cells: TypeAlias = tuple[tuple[Line, ...], ...]

_FURTHEST: Final = 3.0
"""Of the leading: rows of one table stand no further apart."""
_PADDING: Final = 1.5
"""Of the size: white that a cell keeps before the next."""
_ROW_GAP: Final = 1.3
"""Of the leading: base lines this far apart belong to two rows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table; each has as many cells as the table has columns, a cell its lines."""

    rows: tuple[Cells, ...]


def with_tables(text: Sequence[Line], layout: Layout) -> Iterator[Line | Grid]:
    """Yield the lines of a page in order, those of tables as tables."""
    grouped = list(rows(text))
    place = 0
    while place < len(grouped):
        end = _end(grouped, place, layout) if len(grouped[place]) > 1 else place
        band = grouped[place:end]
        columns = _columns(band) if sum(len(row) > 1 for row in band) > 1 else []
        if len(columns) > 1:
            yield Grid(tuple(_rows(band, columns, layout)))
            place = end
        else:
            yield from grouped[place]
            place += 1


def _end(grouped: Sequence[list[Line]], place: int, layout: Layout) -> int:
    """Return where a table ends that begins at `place`: before a line that no longer keeps to its columns."""
    second = min(line.left for line in grouped[place][1:])
    end = place + 1
    while end < len(grouped):
        row = grouped[end]
        step = row[0].base - grouped[end - 1][0].base
        if not 0 < step <= _FURTHEST * layout.leading:
            break
        if len(row) > 1:
            second = min(second, *(line.left for line in row[1:]))
        elif step > _ROW_GAP * layout.step(row[0]) or row[0].left < second - 2 < row[0].right:
            break
        end += 1
    return end


def _columns(band: Sequence[Sequence[Line]]) -> list[tuple[float, float]]:
    """Return from where to where the columns reach that the cells of all rows share."""
    columns: list[tuple[float, float]] = []
    for line in sorted((line for row in band if len(row) > 1 for line in row), key=lambda line: line.left):
        if columns and line.left < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], line.right)
        else:
            columns.append((line.left, line.right))
    return columns


def _rows(band: Sequence[Sequence[Line]], columns: Sequence[tuple[float, float]], layout: Layout) -> Iterator[Cells]:
    white = [False]
    white += [below[0].base - above[0].base > _ROW_GAP * layout.step(below[0]) for above, below in pairwise(band)]
    ends = (*(left - _PADDING * layout.size for left, _ in columns[1:]), columns[-1][1])
    row = _Row(tuple(left for left, _ in columns), ends)
    for number, lines in enumerate(band):
        if number and (white[number] or row.is_over(lines, spaced=any(white))):
            yield row.taken()
        row.add(lines)
    yield row.taken()


class _Row:
    """A row of a table while its lines are added. `lefts` and `ends` are those of the columns, in points."""

    def __init__(self, lefts: Sequence[float], ends: Sequence[float]) -> None:
        self._lefts = lefts
        self._ends = ends
        self._cells: list[list[Line]] = [[] for _ in lefts]
        self._last: dict[int, Line] = {}

    def add(self, lines: Sequence[Line]) -> None:
        """Add lines that stand on one height."""
        self._last = {self._column(line): line for line in lines}
        for line in lines:
            self._cells[self._column(line)].append(line)

    def taken(self) -> Cells:
        """Return the cells so far and begin a new row."""
        cells = tuple(map(tuple, self._cells))
        self._cells = [[] for _ in self._lefts]
        return cells

    def is_over(self, lines: Sequence[Line], *, spaced: bool) -> bool:
        """Return whether lines close below begin the next row: their first cell cannot go on with the one above.

        A cell goes on where its line above had no room for its first word. `spaced` says that other rows of the
        table have white between them; then only figures below figures tell a row.
        """
        if len(lines) == 1 or self._column(lines[0]) > 0 or lines[0].text[:1].islower():
            return False
        both = [(self._last[place], line) for line in lines if (place := self._column(line)) in self._last]
        if any(_is_figures(above) and _is_figures(line) for above, line in both):
            return True
        ended = any(self._cells[place] and place not in self._last for place in map(self._column, lines))
        return not spaced and (ended or any(self._had_room(above, line) for above, line in both))

    def _had_room(self, above: Line, line: Line) -> bool:
        word = (line.right - line.left) * (len(line.text.partition(" ")[0]) + 1) / len(line.text)
        return self._ends[self._column(above)] - above.right > word

    def _column(self, line: Line) -> int:
        return max(bisect_right(self._lefts, line.left + 2) - 1, 0)


def _is_figures(line: Line) -> bool:
    """Return whether a line is nothing but a number, an amount or a date in figures."""
    return not any(map(str.isalpha, line.text))
