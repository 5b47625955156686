"""Where the letterhead ends and the letter begins: ministries place the one in frames before the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from lxml import etree

from app.intake.labels import is_label
from app.intake.readers.docx.attributes import below
from app.intake.readers.docx.names import (
    BOX_TEXT,
    DRAWINGS,
    FRAME,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    SECTION,
    TABLE,
    TEXT,
)
from app.intake.readers.docx.revisions import boxes, seen
from app.ooxml.names import qn

_TABLE_PROPERTIES: Final = qn("w:tblPr")
_TABLE_PLACE: Final = qn("w:tblpPr")

MOST_LETTERHEAD_LINES: Final = 30
"""A table with more lines than this holds the letter itself, whatever labels it has."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The body cut in two.

    `drawings` hang on the first running paragraph and belong to the letterhead; `boxes` are the text boxes in them.
    """

    letterhead: Sequence[etree._Element]
    letter: Sequence[etree._Element]
    drawings: frozenset[etree._Element] = frozenset()
    boxes: Sequence[etree._Element] = ()


def opening(body: etree._Element) -> Opening:
    """Return the body cut where its running text begins.

    Frames, positioned tables, tables with the labels of a letterhead and empty paragraphs with text boxes before the
    first running paragraph are letterhead. A body of nothing else is a letter without one.
    """
    elements = tuple(seen(body))
    head = tuple(takewhile(_is_placed, elements))
    rest = elements[len(head) :]
    if not rest:
        return Opening((), elements)
    if rest[0].tag != PARAGRAPH:
        return Opening(head, rest)
    drawings = frozenset(rest[0].iter(*DRAWINGS))
    return Opening(head, rest, drawings, tuple(boxes(rest[0])))


def _is_placed(element: etree._Element) -> bool:
    if element.tag == TABLE:
        return below(element, _TABLE_PROPERTIES, _TABLE_PLACE) is not None or _has_labels(element)
    if element.tag != PARAGRAPH:
        return element.tag != SECTION
    return below(element, PARAGRAPH_PROPERTIES, FRAME) is not None or not _has_own_text(element)


def _has_own_text(paragraph: etree._Element) -> bool:
    boxed = {text for box in paragraph.iter(BOX_TEXT) for text in box.iter(TEXT)}
    return any((text.text or "").strip() for text in paragraph.iter(TEXT) if text not in boxed)


def _has_labels(table: etree._Element) -> bool:
    paragraphs = ("".join(text.text or "" for text in each.iter(TEXT)).strip() for each in table.iter(PARAGRAPH))
    filled = [text for text in paragraphs if text]
    return len(filled) <= MOST_LETTERHEAD_LINES and any(map(is_label, filled))
