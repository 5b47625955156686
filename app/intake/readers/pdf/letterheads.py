"""Where the letterhead of a first page ends: below date and subject, a salutation, or the head of a print."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.labels import ALL, DATE, OUR_KENMERK, SUBJECT, is_label, pattern
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.rows import is_beside

_OPENING: Final = pattern((*DATE, *SUBJECT, *OUR_KENMERK))
_LABEL: Final = pattern(ALL)
_SALUTATION: Final = re.compile(r"(?:Geachte?|Beste|Excellentie|Mijnheer|Mevrouw|Zeer\s+geachte)\b.{0,80},?$")
_CHAMBER: Final = re.compile(r"(?:Tweede|Eerste) Kamer der Staten-Generaal|STATEN-GENERAAL", re.IGNORECASE)
_SESSION: Final = re.compile(r"(?:vergaderjaar|zitting)\b", re.IGNORECASE)
_MOST_LINES: Final = 40
_NEAR: Final = 14
"""Lines between the first label of a letterhead and its last."""
_LARGE: Final = 1.4
_CLOSE: Final = 1.5
"""Of the size: lines of one value stand no further apart."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Places in the lines of a page: where the rows of date and subject begin, and where the letter proper does."""

    labels: int
    letter: int


def opening(text: Sequence[Line], layout: Layout) -> Opening:
    """Return how far the letterhead goes in the text of a page; twice 0 on one without, and after the first page."""
    if not text or text[0].page != 1:
        return Opening(0, 0)
    head = text[:_MOST_LINES]
    printed = _end_of_print_head(head, layout)
    if printed:
        return Opening(printed, printed)
    greeted = next((place for place, line in enumerate(head) if _SALUTATION.match(line.text)), None)
    labels = _labels(head[:greeted])
    if not labels:
        return Opening(greeted or 0, greeted or 0)
    first = labels[0]
    while first and is_beside(head[first - 1], head[first]):
        first -= 1
    near = [place for place in labels if place <= labels[0] + _NEAR]
    letter = greeted if greeted is not None else _end_of_value(text, near[-1])
    return Opening(first, letter)


def _end_of_print_head(head: Sequence[Line], layout: Layout) -> int:
    """Return where the name of the chamber and its session, above every printed Kamerstuk, end; 0 without them."""
    large = [line.size > _LARGE * layout.size for line in head]
    end = 1 + next((place for place, line in enumerate(head[:6]) if large[place] and _CHAMBER.match(line.text)), -1)
    while 0 < end < len(head):
        line = head[end]
        if not (large[end] or _SESSION.match(line.text) or is_beside(head[end - 1], line)):
            break
        end += 1
    return end


def _labels(head: Sequence[Line]) -> list[int]:
    """Return the places of labels of date, subject and kenmerk, alone in their row or with a value beside them."""
    return [
        place
        for place, line in enumerate(head)
        if _OPENING.match(line.text) and line.text[0].isupper() and not line.text.endswith(("?", "."))
    ]


def _end_of_value(text: Sequence[Line], label: int) -> int:
    """Return where the value of the last label ends: lines beside it, then those close below that are set in.

    Under a row of labels alone the next row holds their values.
    """
    row = [label]
    while row[-1] + 1 < len(text) and is_beside(text[row[-1]], text[row[-1] + 1]):
        row.append(row[-1] + 1)
    before = label
    while before and is_beside(text[before - 1], text[before]):
        before -= 1
    place = row[-1] + 1
    if all(is_label(text[each].text) for each in range(before, place)) and place < len(text):
        values = text[place]
        while place < len(text) and abs(text[place].base - values.base) < 1:
            place += 1
        return place
    last = text[place - 1]
    while place < len(text):
        line = text[place]
        close = 0 <= line.base - last.base <= _CLOSE * line.size
        if not close or (line.left <= text[label].left + line.size and not is_beside(last, line)):
            break
        last = line
        place += 1
    return place
