"""How wide the columns of a table are in the Word file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.ooxml.measures import Twips
from app.text.grids import Slot
from app.text.runs import runs, shown

_NARROWEST = 8
_WIDEST = 60
_LONGEST = 24
"""Letters of a word that a column makes room for; an address of a website may break."""
_LETTER, _MARGINS = 130, 190
"""Twips of a letter, bold and of nine points, and of what stands beside the text of a cell."""


def widths(rows: Sequence[Sequence[Slot]], width: Twips) -> tuple[Twips, ...]:
    """Return the widths of the columns, together `width`.

    Each has room for its longest word, as far as there is room for all; the rest goes by how much text the fullest
    cell of each has. A note stands at the foot of the page and takes no room in the table.
    """
    columns = max(slot.column + slot.columns for row in rows for slot in row)
    weights, longest = [_NARROWEST] * columns, [1] * columns
    for slot in (slot for row in rows for slot in row if slot.columns == 1):
        text = "\n".join(shown(run, lambda _: "") for run in runs(slot.blocks))
        weights[slot.column] = max(weights[slot.column], min(_WIDEST, len(text)))
        longest[slot.column] = max(longest[slot.column], *(min(_LONGEST, len(word)) for word in text.split()), 1)
    wanted = [_MARGINS + _LETTER * letters for letters in longest]
    scale = min(1.0, width / sum(wanted))
    over = width - scale * sum(wanted)
    parts = [scale * least + over * weight / sum(weights) for least, weight in zip(wanted, weights, strict=True)]
    edges = [round(sum(parts[:place])) for place in range(columns)]
    return tuple(Twips(right - left) for left, right in pairwise([*edges, width]))
