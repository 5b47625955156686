"""A page taken apart: letterhead, margin, text, notes, and what runs along its edges."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.labels import DATE, SUBJECT, is_label, pattern
from app.intake.readers.pdf.footnotes import carried_on, foot_notes
from app.intake.readers.pdf.layout import Column, Layout
from app.intake.readers.pdf.lines import Line

_OPENING: Final = pattern((*DATE, *SUBJECT))
_BLOCK_STEP: Final = 2.2
"""Of the size: lines of one block in a margin stand no further apart."""
_LOW: Final = 0.72
"""Of the height: a block of the margin that begins below this is read after the text."""


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order: those of `text` and `notes` are the letter proper."""

    head: tuple[Line, ...]
    letterhead: tuple[Line, ...]
    margin: tuple[Line, ...]
    opening: tuple[Line, ...]
    text: tuple[Line, ...]
    rest_of_note: tuple[Line, ...]
    notes: tuple[Line, ...]
    foot: tuple[Line, ...]


def taken_apart(page: Sequence[Line], layout: Layout, furniture: set[Line], height: float) -> Page:
    """Return the lines of a page, each once."""
    around = [line for line in page if line in furniture]
    inside = [line for line in page if line not in furniture]
    margin = _margin(inside, layout)
    beside = set(margin)
    body = _in_columns([line for line in inside if line not in beside], layout)
    begin = foot_notes(body, layout)
    notes, rest = begin, begin
    if begin < len(body) or (page and page[0].page > 1):
        rest = carried_on(body, layout, begin)
    text = body[:rest]
    cut, opened = _opening(text, page[0].page if page else 1)
    low = [line for line in margin if _block_top(line, margin) > _LOW * height]
    high = [line for line in margin if line not in set(low)]
    return Page(
        head=tuple(line for line in around if line.base < height / 2),
        letterhead=tuple(text[:cut]),
        margin=tuple(high),
        opening=tuple(text[cut:opened]),
        text=tuple(text[opened:]),
        rest_of_note=tuple(body[rest:notes]),
        notes=tuple(body[notes:]),
        foot=(*low, *(line for line in around if line.base >= height / 2)),
    )


def _margin(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Return what stands beside the columns, block by block; a lone line beside a line of text belongs to its row."""
    right = [line for line in lines if line.left >= layout.right - 1]
    left = [line for line in lines if line.right <= layout.left + 1 and line.left < layout.left - layout.size]
    body = [line for line in lines if line not in set(right) and line not in set(left)]
    kept = [block for block in _blocks(left) if not _is_of_rows(block, body)]
    return [*(line for block in kept for line in block), *right]


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and line.base - blocks[-1][-1].base <= _BLOCK_STEP * line.size:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _is_of_rows(block: Sequence[Line], body: Sequence[Line]) -> bool:
    """Return whether each line of a block stands before a line of the text: a number or a label with its value."""
    beside = all(any(abs(line.base - each.base) <= 0.2 * line.size for each in body) for line in block)
    return beside and (len(block) == 1 or all(is_label(line.text) for line in block))


def _block_top(line: Line, margin: Sequence[Line]) -> float:
    return next(block[0].base for block in _blocks(sorted(margin, key=lambda each: each.base)) if line in block)


def _in_columns(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Return lines in reading order: column after column between lines that run over all of them."""
    if len(layout.columns) == 1:
        return list(lines)
    ordered: list[Line] = []
    band: list[Line] = []
    for line in lines:
        if _column_of(line, layout.columns) is None:
            ordered.extend(_band(band, layout.columns))
            ordered.append(line)
            band = []
        else:
            band.append(line)
    ordered.extend(_band(band, layout.columns))
    return ordered


def _band(lines: Sequence[Line], columns: Sequence[Column]) -> list[Line]:
    return [line for place in range(len(columns)) for line in lines if _column_of(line, columns) == place]


def _column_of(line: Line, columns: Sequence[Column]) -> int | None:
    """Return the number of the column a line stands in, None for one that reaches into the next."""
    for place in range(len(columns)):
        after = columns[place + 1].left if place + 1 < len(columns) else float("inf")
        if line.left < after - 2:
            return place if line.right <= after else None
    return len(columns) - 1


def _opening(text: Sequence[Line], page: int) -> tuple[int, int]:
    """Return where the rows with date and subject begin and end in the text of a first page; twice 0 without them."""
    if page != 1:
        return 0, 0
    labels = [place for place, line in enumerate(text) if _OPENING.match(line.text) and line.text[0].isupper()]
    if not labels or labels[0] > 30:
        return 0, 0
    near = [place for place in labels if place <= labels[0] + 14]
    end = _end_of_value(text, near[-1])
    return labels[0], end


def _end_of_value(text: Sequence[Line], label: int) -> int:
    """Return where the value of the last label ends: lines that stand under its beginning and close to each other."""
    place = label + 1
    value = text[place].left if place < len(text) and abs(text[place].base - text[label].base) < 2 else None
    last = text[label]
    while place < len(text):
        line = text[place]
        beside = abs(line.base - last.base) < 2
        below = 0 < line.base - last.base <= 1.45 * line.size and line.left > text[label].left + line.size
        if not (beside or below or (value is not None and abs(line.left - value) < 2 and below)):
            break
        last = line
        place += 1
    return place
