"""No-break spaces in running text, so that a number does not lose its word at the end of a line."""

from __future__ import annotations

from app.compose.blocks import each_run
from app.domain.blocks import Blocks
from app.domain.inlines import Field, Inlines, Text
from app.language.typography import with_no_break_spaces

_REACH = 12
"""Characters of a neighbouring field that can matter."""


def keep_together(blocks: Blocks) -> Blocks:
    """Return `blocks` with no-break spaces in running text; fields are looked at and left as they are."""
    return each_run(blocks, _in_run)


def _in_run(inlines: Inlines) -> Inlines:
    return tuple(
        Text(_spaced(_shown(inlines, place - 1)[-_REACH:], inline.text, _shown(inlines, place + 1)[:_REACH]))
        if isinstance(inline, Text)
        else inline
        for place, inline in enumerate(inlines)
    )


def _shown(inlines: Inlines, place: int) -> str:
    neighbour = inlines[place] if 0 <= place < len(inlines) else None
    return neighbour.shown if isinstance(neighbour, Field) else ""


def _spaced(before: str, text: str, after: str) -> str:
    spaced = with_no_break_spaces(before + text + after)
    return spaced[len(before) : len(before) + len(text)]
