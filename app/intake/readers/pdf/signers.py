"""Signatures beside each other: each is read whole before the next."""

import re
from collections.abc import Sequence
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.rows import rows

_OFFICE: Final = re.compile(
    r"(?:(?:de|het|namens|mede\s+namens)\s+){0,2}(?:vice-?|vice)?(?:minister|staatssecretaris|burgemeester|"
    r"secretaris-generaal|directeur|voorzitter|inspecteur|hoofd|griffier|commissaris)\b",
    re.IGNORECASE,
)
_FURTHEST: Final = 10
"""Of the leading: how far below the offices the names stand."""


def one_by_one(text: Sequence[Line], layout: Layout) -> list[Line]:
    """Return the lines of a page with signatures that stand beside each other put one below the other."""
    ordered: list[Line] = []
    grouped = list(rows(text))
    place = 0
    while place < len(grouped):
        row = grouped[place]
        if sum(_OFFICE.match(line.text) is not None for line in row) < 2:
            ordered.extend(row)
            place += 1
            continue
        end = _end(grouped, place, layout)
        edges = [line.left for line in row]
        lines = [line for each in grouped[place:end] for line in each]
        ordered.extend(sorted(lines, key=lambda line: sum(line.left >= edge - line.size for edge in edges)))
        place = end
    return ordered


def _end(grouped: Sequence[list[Line]], place: int, layout: Layout) -> int:
    """Return where the signatures end that begin with the row at `place`: before a line across, or one far below."""
    second = grouped[place][1].left
    end = place + 1
    while end < len(grouped):
        step = grouped[end][0].base - grouped[end - 1][0].base
        across = any(line.left < second - line.size < line.right - 2 * line.size for line in grouped[end])
        reach = _FURTHEST if len(grouped[end]) > 1 else 1.5
        if across or not 0 < step <= reach * layout.leading:
            break
        end += 1
    return end
