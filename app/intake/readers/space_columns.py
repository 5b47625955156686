"""Pages drawn with their columns side by side, white space between them, as `pdftotext -layout` writes them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import median
from typing import Final

from app.intake.labels import is_label
from app.intake.page_lines import POSTCODE
from app.intake.readers.printed_lines import PrintedLine

_SEGMENT: Final = re.compile(r"\S+(?:[ \xa0]{1,2}\S+)*")
_WIDE: Final = re.compile(r"\S {3,}\S")
_DEEP: Final = 40
"""Characters: a line that begins so far to the right stands in a column of its own."""
_SAME_EDGE: Final = 3
"""Characters by which the left edge of a column moves: letters of a smaller type are spread over fewer of them."""
_FEWEST: Final = 3
_WIDEST_MARGIN: Final = 48
_NARROWEST_TEXT: Final = 35
_MOST_CROSSING: Final = 0.1


@dataclass(frozen=True, slots=True)
class Beside:
    """The lines of the main column, and those of the margin column beside it."""

    lines: tuple[PrintedLine, ...]
    margin: tuple[PrintedLine, ...]


def side_by_side(lines: Sequence[PrintedLine]) -> Beside:
    """Return the lines of pages that have a margin column to the right of their text with the two apart.

    A margin is a narrow column that no more than a tenth of the lines cross, that has a label or postcode in it, and
    stands beside running text; a table has no such column.
    """
    if not any(line.indent > _DEEP or _WIDE.search(line.text) for line in lines):
        return Beside(tuple(lines), ())
    main: list[PrintedLine] = []
    margin: list[PrintedLine] = []
    for page in _pages(lines):
        edge = _edge(page)
        if edge is None:
            main.extend(page)
            continue
        _split(page, edge, main, margin)
    return Beside(tuple(main), tuple(margin))


def segments(line: PrintedLine) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line begin and end that wide space keeps apart."""
    for found in _SEGMENT.finditer(line.text):
        yield found.start(), found.end()


def _pages(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    count = 0

    def number(line: PrintedLine) -> int:
        nonlocal count
        count += line.over_page
        return count

    for _, page in groupby(lines, key=number):
        yield list(page)


def _edge(page: Sequence[PrintedLine]) -> int | None:
    """Return where the margin column of a page begins, in characters from its left; None where it has none."""
    begins = Counter(
        line.indent + start
        for line in page
        for number, (start, _) in enumerate(segments(line))
        if number or line.indent > _DEEP
    )
    near = {
        begin: sum(begins[begin + step] for step in range(_SAME_EDGE + 1))
        for begin in begins
        if begin > _NARROWEST_TEXT
    }
    for edge in sorted(near, key=lambda begin: (-near[begin], begin)):
        if near[edge] < _FEWEST:
            return None
        if _is_margin(page, edge):
            return edge
    return None


def _is_margin(page: Sequence[PrintedLine], edge: int) -> bool:
    left, right, crossing = [], [], 0
    for line in page:
        sides = _sides(line, edge)
        if sides is None:
            crossing += 1
            continue
        if sides[0]:
            left.append(sides[0])
        if sides[1]:
            right.append(sides[1])
    if len(right) < _FEWEST or not left or crossing > max(1, _MOST_CROSSING * len(page)):
        return False
    labelled = any(is_label(part.text) or POSTCODE.search(part.text) for part in right)
    long = sorted((len(part.text) for part in left), reverse=True)[: max(3, len(left) // 2)]
    return labelled and max(len(part.text) for part in right) <= _WIDEST_MARGIN and median(long) >= _NARROWEST_TEXT


def _sides(line: PrintedLine, edge: int) -> tuple[PrintedLine | None, PrintedLine | None] | None:
    """Return what stands to the left and to the right of an edge; None where words stand across it."""
    at = edge - line.indent
    if at <= 0:
        return None, line
    if at >= len(line.text):
        return line, None
    parts = list(segments(line))
    if any(start < at < end for start, end in parts):
        return None
    begin = next((start for start, _ in parts if start >= at), None)
    if begin is None:
        return line, None
    return line.cut(0, begin), line.cut(begin, len(line.text))


def _split(page: Sequence[PrintedLine], edge: int, main: list[PrintedLine], margin: list[PrintedLine]) -> None:
    gap, over_page, beside = 0, False, False
    for line in page:
        left, right = _sides(line, edge) or (line, None)
        if right is not None:
            margin.append(right)
            beside = True
        gap, over_page = gap + line.gap, over_page or line.over_page
        if left is not None:
            main.append(replace(left, gap=gap, over_page=over_page, beside=beside))
            gap, over_page, beside = 0, False, right is not None
