"""Texts to read on a screen: letters of the archive and paragraphs of the library."""

from app.domain.blocks import Blocks
from app.export.house_settings import USUAL_LABELS
from app.export.preview_blocks import PreviewWriter

_NUMBERS = {**USUAL_LABELS, **dict.fromkeys(("question", "answer", "answers"), "{numbers}")}
"""A letter from outside brings its own words for question and answer; only the numbers are written."""


def as_page(blocks: Blocks) -> str:
    """Return blocks as HTML for Qt's text browser, notes at the end. Classes to style: open, punt, noot."""
    writer = PreviewWriter(_NUMBERS)
    return writer.blocks(blocks) + writer.notes()
