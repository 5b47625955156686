"""Lines of justified text whose words stand so far apart that they look like columns."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.rows import Heights, is_beside

_WIDEST: Final = 4.0
"""Of the size: justified words stand no further apart."""


def drawn_together(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Return the lines of a page, those that are one justified line put together.

    Such a line has a line close above or below it that runs on where it has white.
    """
    if not layout.justified:
        return list(lines)
    heights = Heights(lines)
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and _is_one(last, line, layout) and _is_covered(last, line, layout, heights):
            found[-1] = _joined(last, line)
        else:
            found.append(line)
    return found


def _is_one(left: Line, line: Line, layout: Layout) -> bool:
    if not is_beside(left, line) or abs(left.size - line.size) > 0.05 * line.size:
        return False
    same = layout.column_of(left) is not None and layout.column_of(left) == layout.column_of(line)
    return same and line.left - left.right < _WIDEST * line.size


def _is_covered(left: Line, line: Line, layout: Layout, heights: Heights) -> bool:
    near = heights.between(line.base - 1.5 * layout.leading, line.base + 1.5 * layout.leading)
    return any(each.left < left.right and each.right > line.left for each in near if abs(each.base - line.base) > 1)


def _joined(left: Line, line: Line) -> Line:
    shift = len(left.text) + 1
    return replace(
        left,
        text=f"{left.text} {line.text}",
        right=line.right,
        bold=left.bold and line.bold,
        slanted=left.slanted and line.slanted,
        marks=(*left.marks, *((place + shift, mark) for place, mark in line.marks)),
    )
