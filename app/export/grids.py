"""How wide the columns of a table are in the Word file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.domain.blocks import Figure
from app.ooxml.measures import Twips
from app.text.grids import Slot
from app.text.runs import runs, shown
from app.text.words import words_apart

_NARROWEST = 8
_WIDEST = 60
_LONGEST = 24
"""Letters of a word that a column makes room for; an address of a website may break."""
_LETTER = 130
"""Twips of a letter, bold and of nine points."""
CELL_MARGINS = 190
"""Twips of what stands beside the text of a cell."""
_PICTURE = 15
"""Lines a picture in a cell takes, more or less: how high it is only its bytes tell."""
_UNBROKEN: Final = re.compile(r"[^ \t\n-]+-?")
"""What no line ends in: a no-break space is a letter here, after a hyphen a line may end."""


def widths(rows: Sequence[Sequence[Slot]], width: Twips) -> tuple[Twips, ...]:
    """Return the widths of the columns, together `width`.

    Each has room for its longest word, those with the shortest first where there is not enough for all; the rest
    goes by how much text the fullest cell of each has. A note stands at the foot of the page and takes no room here.
    """
    columns = max(slot.column + slot.columns for row in rows for slot in row)
    weights, longest = [_NARROWEST] * columns, [1] * columns
    for slot in (slot for row in rows for slot in row if slot.columns == 1):
        text = "\n".join(shown(run, lambda _: "") for run in runs(slot.blocks))
        weights[slot.column] = max(weights[slot.column], min(_WIDEST, len(text)))
        words = _UNBROKEN.findall(text)
        longest[slot.column] = max(longest[slot.column], *(min(_LONGEST, len(word)) for word in words), 1)
    least = _shared([CELL_MARGINS + _LETTER * letters for letters in longest], width)
    over = width - sum(least)
    parts = [own + over * weight / sum(weights) for own, weight in zip(least, weights, strict=True)]
    edges = [round(sum(parts[:place])) for place in range(columns)]
    return tuple(Twips(right - left) for left, right in pairwise([*edges, width]))


def has_note(rows: Sequence[Sequence[Slot]]) -> bool:
    """Return whether a note has its mark in one of these rows."""
    return any(len(words_apart(slot.blocks)) > 1 for row in rows for slot in row)


def tall_rows(rows: Sequence[Sequence[Slot]], columns: Sequence[Twips], most: int) -> frozenset[int]:
    """Return the places of the rows with a cell that takes more than `most` lines, rather too many than too few.

    A cell over several rows makes each of them tall.
    """
    tall = (
        range(place, place + slot.rows)
        for place, row in enumerate(rows)
        for slot in row
        if _lines(slot, sum(columns[slot.column : slot.column + slot.columns])) > most
    )
    return frozenset(place for places in tall for place in places)


def _lines(slot: Slot, width: int) -> int:
    letters = max(1, (width - CELL_MARGINS) // _LETTER)
    texts = (shown(run, lambda _: "") for run in runs(slot.blocks))
    lines = sum(1 + len(line) // letters for text in texts for line in text.split("\n"))
    return lines + _PICTURE * sum(isinstance(block, Figure) for block in slot.blocks)


def _shared(wanted: Sequence[int], width: int) -> list[float]:
    """Return what each gets of `width`: what it wants, or as much as every other that wants more than its share."""
    given = [0.0] * len(wanted)
    left = float(width)
    for taken, place in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[place] = min(wanted[place], left / (len(wanted) - taken))
        left -= given[place]
    return given
