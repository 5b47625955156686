"""A page taken apart: letterhead, margin, text, notes, and what runs along its edges."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.intake.readers.pdf.footnotes import Before, foot_of_page
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.letterheads import opening
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.margins import margin
from app.intake.readers.pdf.signers import one_by_one
from app.intake.readers.pdf.spread import drawn_together


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in reading order; those of `text`, `rest_of_note` and `notes` are the letter proper.

    `numbers` are lines that stand in the margin before a line of the text and are printed with it.
    """

    head: tuple[Line, ...]
    letterhead: tuple[Line, ...]
    margin: tuple[Line, ...]
    labels: tuple[Line, ...]
    text: tuple[Line, ...]
    rest_of_note: tuple[Line, ...]
    notes: tuple[Line, ...]
    foot: tuple[Line, ...]
    numbers: frozenset[Line]
    layout: Layout

    @property
    def sections(self) -> tuple[tuple[Line, ...], ...]:
        """Return all lines of the page in reading order, part by part."""
        return (
            self.head,
            self.letterhead,
            self.margin,
            self.labels,
            self.text,
            self.rest_of_note,
            self.notes,
            self.foot,
        )


def taken_apart(page: Sequence[Line], layout: Layout, furniture: set[Line], height: float, before: Before) -> Page:
    """Return the lines of a page, each once; `before` are the notes of the pages before."""
    around = [line for line in page if line in furniture]
    inside = drawn_together([line for line in page if line not in furniture], layout)
    beside = margin(inside, layout, height)
    apart = {*beside.high, *beside.low, *beside.notes}
    body = _in_columns([line for line in inside if line not in apart], layout)
    rest, own = foot_of_page(body, layout, before)
    text = one_by_one(body[:rest], layout)
    begin = opening(text, layout)
    return Page(
        head=tuple(line for line in around if line.base < height / 2),
        letterhead=tuple(text[: begin.labels]),
        margin=beside.high,
        labels=tuple(text[begin.labels : begin.letter]),
        text=tuple(text[begin.letter :]),
        rest_of_note=tuple(body[rest:own]),
        notes=(*body[own:], *beside.notes),
        foot=(*beside.low, *(line for line in around if line.base >= height / 2)),
        numbers=beside.numbers,
        layout=layout,
    )


def _in_columns(lines: Sequence[Line], layout: Layout) -> list[Line]:
    """Return lines in reading order: column after column between lines that run over all of them."""
    if len(layout.columns) == 1:
        return list(lines)
    ordered: list[Line] = []
    band: list[tuple[int, Line]] = []
    for line in lines:
        column = layout.column_of(line)
        if column is None:
            ordered.extend(each for _, each in sorted(band, key=lambda pair: pair[0]))
            ordered.append(line)
            band = []
        else:
            band.append((column, line))
    ordered.extend(each for _, each in sorted(band, key=lambda pair: pair[0]))
    return ordered
