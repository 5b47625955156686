"""What stands beside the columns of a page: a reference block, a number before a title, the imprint of a print."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.labels import is_label
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.rows import Heights

_BLOCK_STEP: Final = 2.2
"""Of the size: lines of one block stand no further apart."""
_LOW: Final = 0.72
"""Of the height of the page: a block that begins below this is read after the text."""


@dataclass(frozen=True, slots=True)
class Margin:
    """The lines of the margins of a page: those read before the text, those read after it, and its notes.

    `numbers` are single lines that stand before a line of the text and are read with it: the number of a dossier
    before its title.
    """

    high: tuple[Line, ...]
    low: tuple[Line, ...]
    notes: tuple[Line, ...]
    numbers: frozenset[Line]


def margin(lines: Sequence[Line], layout: Layout, height: float) -> Margin:
    """Return what of the lines of a page stands in its margins, block by block."""
    body = Heights([line for line in lines if not layout.is_beside(line)])
    high: list[Line] = []
    low: list[Line] = []
    notes: list[Line] = []
    numbers: set[Line] = set()
    for outside in (layout.is_left_of, layout.is_right_of):
        for block in _blocks([line for line in lines if outside(line)]):
            rows = [(line, body.beside(line)) for line in block]
            if _is_table(rows):
                continue
            if outside == layout.is_left_of and _is_before_text(rows):
                numbers.update(block)
                continue
            noted = next((place for place, line in enumerate(block) if line.label), len(block))
            (low if block[0].base > _LOW * height else high).extend(block[:noted])
            notes.extend(block[noted:])
    return Margin(tuple(high), tuple(low), tuple(notes), frozenset(numbers))


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.base - blocks[-1][-1].base <= _BLOCK_STEP * line.size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_table(rows: Sequence[tuple[Line, list[Line]]]) -> bool:
    """Return whether the lines of a block are cells of rows with several others, of their size."""
    return all(sum(abs(each.size - line.size) < 0.1 * line.size for each in others) > 1 for line, others in rows)


def _is_before_text(rows: Sequence[tuple[Line, list[Line]]]) -> bool:
    """Return whether each line of a block stands before one of the text: a number, or a label with its value."""
    beside = all(others for _, others in rows)
    return beside and (len(rows) == 1 or all(is_label(line.text) for line, _ in rows))
