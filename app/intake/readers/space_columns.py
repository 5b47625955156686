"""Pages drawn with their columns side by side, white space between them, as `pdftotext -layout` writes them."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import median
from typing import Final

from app.intake.labels import is_label
from app.intake.page_lines import POSTCODE
from app.intake.readers.page_ends import is_running_foot
from app.intake.readers.printed_lines import PrintedLine

_SEGMENT: Final = re.compile(r"[^\s\t]+(?:[ \xa0]{1,2}[^\s\t]+)*")
_WIDE: Final = re.compile(r"\S {3,}\S")
_DEEP: Final = 40
"""Characters: a line that begins so far to the right stands in a column of its own."""
_SAME_EDGE: Final = 3
"""Characters by which the left edge of a column moves: letters of a smaller type are spread over fewer of them."""
_FEWEST: Final = 3
_WIDEST_MARGIN: Final = 48
_LONG: Final = 35
"""Characters of a line that is running text."""
_NARROWEST_LEFT: Final = 15
_MOST_CROSSING: Final = 0.1
_MOST_EDGES: Final = 12
"""Places of a page that are tried as the edge of a column."""

_Sides = tuple[PrintedLine | None, PrintedLine | None]


@dataclass(frozen=True, slots=True)
class Beside:
    """The lines of the letter's columns, and those of a margin column that holds its reference block."""

    lines: tuple[PrintedLine, ...]
    margin: tuple[PrintedLine, ...]


def side_by_side(lines: Sequence[PrintedLine]) -> Beside:
    """Return the lines of pages with columns beside one another, each column read by itself.

    To the right of the text stands the reference block: a narrow column with a label or postcode in it. To the left,
    in older prints of the Kamer, stand notes; they are read after the text of their page. Both have no more than a
    tenth of the lines across their edge, and running text on the other side of it; a table has no such columns.
    """
    if not any(line.indent > _DEEP or _WIDE.search(line.text) for line in lines):
        return Beside(tuple(lines), ())
    main: list[PrintedLine] = []
    margin: list[PrintedLine] = []
    for page in _pages(lines):
        edge = _edge(_right_edges(page), lambda at, page=page: _has_reference_block(page, at))  # type: ignore[misc]
        if edge is not None:
            text, beside = _split(page, edge, 0)
            main.extend(text)
            margin.extend(beside)
            continue
        text = page[_first_long(page) :]
        edge = _edge(_left_edges(text), lambda at, text=text: _has_notes(text, at))  # type: ignore[misc]
        main.extend(page if edge is None else (*page[: len(page) - len(text)], *_text_first(text, edge)))
    return Beside(tuple(main), tuple(margin))


def segments(line: PrintedLine) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a line begin and end that wide space or tabs keep apart."""
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


def _edge(begins: Counter[int], fits: Callable[[int], bool]) -> int | None:
    """Return the place most parts begin at, or little to the right of, among those that fit."""
    near = {at: sum(begins[at + step] for step in range(_SAME_EDGE + 1)) for at in begins}
    for at in sorted(near, key=lambda at: (-near[at], at))[:_MOST_EDGES]:
        if near[at] >= _FEWEST and fits(at):
            return at
    return None


def _right_edges(page: Sequence[PrintedLine]) -> Counter[int]:
    places = (
        line.indent + start
        for line in page
        for number, (start, _) in enumerate(segments(line))
        if number or line.indent > _DEEP
    )
    return Counter(place for place in places if place > _LONG)


def _left_edges(page: Sequence[PrintedLine]) -> Counter[int]:
    places = (line.indent + start for line in page for start, end in segments(line) if end - start >= _LONG)
    return Counter(place for place in places if place >= _NARROWEST_LEFT)


def _has_reference_block(page: Sequence[PrintedLine], edge: int) -> bool:
    sides = [_sides(line, edge) for line in page]
    left = sorted((len(each[0].text) for each in sides if each and each[0]), reverse=True)
    right = [each[1] for each in sides if each and each[1]]
    if len(right) < _FEWEST or not left or _crossing(sides) > max(1, _MOST_CROSSING * len(page)):
        return False
    labelled = any(is_label(part.text) or POSTCODE.search(part.text) for part in right)
    narrow = max(len(part.text) for part in right) <= _WIDEST_MARGIN
    return labelled and narrow and median(left[: max(_FEWEST, len(left) // 2)]) >= _LONG


def _has_notes(page: Sequence[PrintedLine], edge: int) -> bool:
    sides = [_sides(line, edge) for line in page]
    beside = [each for each in sides if each and each[0] and each[1]]
    if len(beside) < _FEWEST or _crossing(sides) > max(2, _MOST_CROSSING * len(page)):
        return False
    left = [each[0].text for each in sides if each and each[0]]
    long = sum(len(each[1].text) >= _LONG for each in sides if each and each[1])
    return max(map(len, left)) < edge and 2 * long > len(page) - _FEWEST and median(map(len, left)) < _LONG


def _crossing(sides: Sequence[_Sides | None]) -> int:
    return sum(each is None for each in sides)


def _sides(line: PrintedLine, edge: int) -> _Sides | None:
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


def _split(page: Sequence[PrintedLine], edge: int, main: int) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Return the lines on the `main` side of an edge and those on the other; what stands across it is of the main."""
    text: list[PrintedLine] = []
    other: list[PrintedLine] = []
    gap, over_page, beside = 0, False, False
    for line in page:
        both = _sides(line, edge) or ((line, None) if main == 0 else (None, line))
        gap, over_page = gap + line.gap, over_page or line.over_page
        here, there = both[main], both[1 - main]
        if there is not None:
            other.append(there)
            beside = True
        if here is not None:
            text.append(replace(here, gap=gap, over_page=over_page, beside=beside))
            gap, over_page, beside = 0, False, there is not None
    return text, other


def _first_long(page: Sequence[PrintedLine]) -> int:
    """Return the first line with running text in it: what stands above it is a title."""
    long = (any(end - start >= _LONG + _LONG // 2 for start, end in segments(line)) for line in page)
    return next((place for place, is_long in enumerate(long) if is_long), len(page))


def _text_first(page: Sequence[PrintedLine], edge: int) -> list[PrintedLine]:
    """Return the lines of a page, those of the column to the left after those of the text."""
    text, notes = _split(page, edge, 1)
    if notes:
        notes[0] = replace(notes[0], gap=2, over_page=False)
    foot = 1 if text and is_running_foot(text[-1].text) else 0
    return [*text[: len(text) - foot], *notes, *text[len(text) - foot :]]
