"""No-break spaces in running text, so that a number does not lose its word at the end of a line."""

from __future__ import annotations

from app.compose.blocks import each_run
from app.domain.blocks import Blocks
from app.domain.inlines import Inlines, Text
from app.language.typography import with_no_break_spaces
from app.text.runs import shown

_REACH = 12
"""Characters of a neighbour that can matter."""


def keep_together(blocks: Blocks) -> Blocks:
    """Return `blocks` with no-break spaces in running text; the words of fields stay as they are."""
    return each_run(blocks, _in_run)


def _in_run(inlines: Inlines) -> Inlines:
    return tuple(
        Text(_spaced(_shown(inlines, place - 1)[-_REACH:], inline.text, _shown(inlines, place + 1)[:_REACH]))
        if isinstance(inline, Text)
        else inline
        for place, inline in enumerate(inlines)
    )


def _shown(inlines: Inlines, place: int) -> str:
    return shown((inlines[place],), lambda _: "") if 0 <= place < len(inlines) else ""


def _spaced(before: str, text: str, after: str) -> str:
    spaced = with_no_break_spaces(before + text + after)
    return spaced[len(before) : len(before) + len(text)]
