"""What stands round the text of a letter on paper, for a screen on which the text itself is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from app.domain.blocks import Annex, Blocks
from app.domain.resolved import ResolvedLetter, opening_id
from app.export.fonts import STAND_INS
from app.export.house_style import HouseStyle
from app.export.looks import Look
from app.export.preview import column, ending, in_page, letterhead
from app.export.preview_blocks import PreviewWriter, paragraph
from app.ooxml.measures import millimetres

COLUMN: Final = 40.0
"""Millimetres of margin that hold a reference column."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The measures of a page, in millimetres."""

    left: float
    text: float
    right: float
    list_step: float

    @property
    def width(self) -> float:
        """Return how wide the page is."""
        return self.left + self.text + self.right

    @property
    def has_column(self) -> bool:
        """Return whether a reference column has room beside the text."""
        return self.right >= COLUMN


@dataclass(frozen=True, slots=True)
class Surround:
    """What stands above, beside and below the text, as HTML for Qt; the page; how paragraphs look."""

    head: str
    column: str
    end: str
    paper: Paper
    looks: Mapping[str, Look]
    labels: Mapping[str, str]
    fonts: tuple[str, ...]
    """The type of the letter, and what stands in for it."""


def surround(letter: ResolvedLetter, style: HouseStyle) -> Surround:
    """Return what stands round the text of a letter; where the page has no column, its details stand above.

    A kind of letter whose opening begins an annex has closing and signature above that: the text stands in the annex.
    """
    page = style.page
    left, text, right = (float(millimetres(each)) for each in (page.left, page.width, page.right))
    paper = Paper(left, text, right, float(millimetres(style.settings.list_step)))
    beside = column(letter, style)
    opening = next((part for part in letter.parts if part.id == opening_id(letter.draft)), None)
    writer = PreviewWriter(style.settings.labels, style.looks)
    before, after = _parted(opening.blocks if opening else ())
    end = ending(letter)
    head = (
        letterhead(letter, style),
        "" if paper.has_column else beside,
        paragraph(escape(letter.opening)),
        writer.blocks(before),
        *((end, writer.blocks(after)) if after else ()),
    )
    fonts = tuple(each for each in (style.font, STAND_INS.get(style.font, "")) if each)
    return Surround(
        in_page("".join(head), style),
        in_page(beside, style) if paper.has_column and beside else "",
        "" if after else in_page(end, style),
        paper,
        style.looks,
        style.settings.labels,
        fonts,
    )


def _parted(blocks: Blocks) -> tuple[Blocks, Blocks]:
    """Return what stands before the first annex, and the rest."""
    at = next((place for place, block in enumerate(blocks) if isinstance(block, Annex)), len(blocks))
    return blocks[:at], blocks[at:]
