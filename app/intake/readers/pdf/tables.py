"""Tables without lines to go by: rows whose pieces stand in the same columns."""

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
    cells: list[list[Line]] = [[] for _ in columns]
    steps = [below[0].base - above[0].base > _ROW_GAP * layout.step(below[0]) for above, below in pairwise(band)]
    spaced = any(steps)
    for number, row in enumerate(band):
        white = steps[number - 1] if number else False
        if number and (white or _begins_row(band[number - 1], row, columns, spaced=spaced)):
            yield tuple(map(tuple, cells))
            cells = [[] for _ in columns]
        for line in row:
            cells[_column(line, columns)].append(line)
    yield tuple(map(tuple, cells))


def _begins_row(
    above: Sequence[Line], row: Sequence[Line], columns: Sequence[tuple[float, float]], *, spaced: bool
) -> bool:
    """Return whether a row without white above it begins a row of the table, or goes on with the cells above.

    `spaced` says that some rows of this table have white between them.
    """
    if _column(row[0], columns) > 0 or row[0].text[:1].islower() or len(row) == 1:
        return False
    return not spaced or bool(_counted(above, columns) & _counted(row, columns))


def _counted(row: Sequence[Line], columns: Sequence[tuple[float, float]]) -> set[int]:
    """Return in which columns a row has nothing but a number, an amount or a date in figures."""
    return {_column(line, columns) for line in row if not any(map(str.isalpha, line.text))}


def _column(line: Line, columns: Sequence[tuple[float, float]]) -> int:
    middle = (line.left + line.right) / 2
    return min(range(len(columns)), key=lambda place: abs((columns[place][0] + columns[place][1]) / 2 - middle))
