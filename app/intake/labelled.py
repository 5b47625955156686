"""Values that stand by a label: beside it, below it, or a little lower where a margin column runs between."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.label_rows import columns
from app.intake.labels import ALL, pattern, starts_with_label
from app.intake.page_lines import Letter, Line

REACH: Final = 3
"""Lines below a label in which its value may stand, margin text between them included."""


_NEAR: Final = 4 * REACH
"""Pieces of lines among which those rows lie."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Text that may be the value of a label: its place, how far below the label, and by which rule."""

    text: str
    start: int
    line: Line
    distance: int
    rule: str

    @property
    def span(self) -> tuple[int, int]:
        """Return where the text stands."""
        return self.start, self.start + len(self.text)


def labelled(letter: Letter, labels: tuple[str, ...], fits: Callable[[str], bool]) -> Iterator[Labelled]:
    """Yield what stands by one of `labels` and `fits`, in order of the labels in the text.

    Beside a label its whole rest must fit, below it a whole line. A row of labels is answered by the row under it.
    """
    finder = pattern(labels)
    ending = _ending(labels)
    for place in letter.label_places if set(labels) <= set(ALL) else range(len(letter.lines)):
        line = letter.lines[place]
        match = finder.match(line.text)
        if match is None:
            if line.text.endswith(labels) and ending.search(line.text):
                yield from _below(letter.lines, place, fits, "label_at_end")
            continue
        rest = line.text[match.end() :]
        if rest:
            if fits(rest):
                yield Labelled(rest, line.start + match.end(), line, 0, "label_beside")
            continue
        beneath = columns(letter.lines, place)
        if beneath is not None:
            value = beneath.get(line.start)
            if value is not None and fits(value.text):
                yield Labelled(value.text, value.start, value, 1, "label_column")
            continue
        beside = letter.lines[place + 1] if place + 1 < len(letter.lines) else None
        if beside is not None and beside.row == line.row and not starts_with_label(beside.text):
            if fits(beside.text):
                yield Labelled(beside.text, beside.start, beside, 0, "label_beside")
            else:
                yield from _below(_in_column(letter.lines, place), 0, fits, "label_below")
            continue
        yield from _below(letter.lines, place, fits, "label_below")


def _below(lines: Sequence[Line], place: int, fits: Callable[[str], bool], rule: str) -> Iterator[Labelled]:
    for distance, line in enumerate(lines[place + 1 : place + 1 + REACH]):
        if fits(line.text):
            yield Labelled(line.text, line.start, line, distance, rule)
            return
        if starts_with_label(line.text):
            return


def _in_column(lines: Sequence[Line], place: int) -> Sequence[Line]:
    """Return the line at `place` with those under it in its column, where the words of the letter stand beside it."""
    label = lines[place]
    near = lines[place : place + _NEAR]
    return [line for line in near if line.column == label.column and line.row - label.row <= REACH]


def below_in_row(lines: Sequence[Line], place: int) -> Line | None:
    """Return what stands under the label at `place` where all of its row are labels; None where nothing does."""
    found = columns(lines, place)
    return found.get(lines[place].start) if found is not None else None


def _ending(labels: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a label at the end of a line of running text, written as a label is: with its capital."""
    return re.compile(rf"\S\s+(?:{'|'.join(map(re.escape, labels))})$")
