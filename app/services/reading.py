"""Texts to read on a screen: letters of the archive and paragraphs of the library."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.blocks import Blocks
from app.export.house_settings import USUAL_LABELS
from app.export.preview_blocks import PLAIN_LINES, PLAIN_LOOKS, Pictures, PreviewWriter, table_rule
from app.export.preview_blocks import figure_address as figure_address
from app.ooxml.measures import Emu

_NUMBERS = {**USUAL_LABELS, **dict.fromkeys(("question", "answer", "answers"), "{numbers}")}
"""A letter from outside brings its own words for question and answer; only the numbers are written."""
_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})
_WIDEST, _HIGHEST = Emu(5_400_000), Emu(7_200_000)
"""The room for a picture: 15 by 20 centimetres, the text of a page."""


def as_page(blocks: Blocks, figures: Mapping[str, bytes] = _NO_FIGURES) -> str:
    """Return blocks as HTML for Qt's text browser, notes at the end. Classes to style: open, punt, noot.

    The pictures in it are named by `figure_address`; one that is not among `figures`, which has them by SHA-256, is
    shown by its description.
    """
    writer = PreviewWriter(_NUMBERS, PLAIN_LOOKS, Pictures(figures, _WIDEST, _HIGHEST, embedded=False))
    return f"<style>{table_rule(PLAIN_LINES)}</style>{writer.blocks(blocks)}{writer.notes()}"
