"""Tracked changes, taken as accepted: what was put in stays, what was struck out goes. ECMA-376 17.13.5."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.open_parts import OpenParts, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot, TakeOut, text_of
from app.ooxml.names import NAMESPACES, qn

_IN: Final = ("w:ins", "w:moveTo", "w14:conflictIns")
_OUT: Final = ("w:del", "w:moveFrom", "w14:conflictDel")
_FORMAT: Final = (
    "w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange",
    "w:trPrChange", "w:tcPrChange", "w:numberingChange",
)  # fmt: skip
_RANGES: Final = (
    "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
    "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd",
    "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart",
    "w:customXmlMoveToRangeEnd", "w14:customXmlConflictInsRangeStart", "w14:customXmlConflictInsRangeEnd",
    "w14:customXmlConflictDelRangeStart", "w14:customXmlConflictDelRangeEnd",
)  # fmt: skip
_MARKS_OF: Final = ("w:rPr", "w:trPr", "w:tcPr", "w:numPr", "m:ctrlPr")
"""In these a change is a mark without content: it speaks of the paragraph end, row, cell or list label."""


def revision_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield every tracked change of body, lists, tables, notes, headers and footers, and of styles and lists."""
    for part, root in parts.trees():
        if etree.QName(root).namespace != NAMESPACES["w"] or root.tag == qn("w:glossaryDocument"):
            continue
        places = Places(part, root)
        for element in list(root.iter(*map(qn, (*_IN, *_OUT, "w:cellIns", "w:cellDel", "w:cellMerge")))):
            code = LeakCode.DELETION if _strikes(element) else LeakCode.INSERTION
            yield places.spot(code, element, _settles(element), text_of(element))
        for element in list(root.iter(*map(qn, _FORMAT))):
            yield places.spot(LeakCode.FORMAT_CHANGE, element, partial(remove, element))
        for element in list(root.iter(*map(qn, _RANGES))):
            yield Spot(places.spot(LeakCode.INSERTION, element, None).leak, partial(remove, element), is_echo=True)


def _strikes(element: etree._Element) -> bool:
    return element.tag in (*map(qn, _OUT), qn("w:cellDel"))


def _settles(element: etree._Element) -> TakeOut:
    parent = element.getparent()
    if parent is None or parent.tag not in map(qn, _MARKS_OF):
        return partial(remove if _strikes(element) else unwrap, element)
    if not _strikes(element):
        return partial(remove, element)
    if parent.tag == qn("w:trPr"):
        return partial(_drop_row, element)
    if parent.tag == qn("w:tcPr"):
        return partial(_drop_cell, element)
    return partial(_join_paragraphs, element)


def _join_paragraphs(mark: etree._Element) -> None:
    """Let a paragraph whose end was struck out run on into the next."""
    paragraph = next(mark.iterancestors(qn("w:p")), None)
    is_of_paragraph = bool(mark.xpath("parent::w:rPr/parent::w:pPr", namespaces=_W))
    remove(mark)
    if paragraph is None or not is_of_paragraph or paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        return
    following = paragraph.getnext()
    while following is not None and following.tag in (qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
        following = following.getnext()
    if following is None or following.tag != qn("w:p"):
        return
    place = 1 if following.find(qn("w:pPr")) is not None else 0
    following[place:place] = [child for child in paragraph if child.tag != qn("w:pPr")]
    remove(paragraph)


def _drop_row(mark: etree._Element) -> None:
    row = next(mark.iterancestors(qn("w:tr")), None)
    remove(mark)
    if row is None:
        return
    table = next(row.iterancestors(qn("w:tbl")), None)
    remove(row)
    if table is not None and next(table.iter(qn("w:tr")), None) is None:
        remove(table)


def _drop_cell(mark: etree._Element) -> None:
    """Take a cell out; its row then ends so many columns earlier."""
    cell = next(mark.iterancestors(qn("w:tc")), None)
    row = None if cell is None else cell.getparent()
    if cell is None or row is None:
        return
    spans = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    columns = 1 if spans is None else int(spans.get(qn("w:val"), "1"))
    remove(cell)
    if next(row.iter(qn("w:tc")), None) is None:
        remove(row)
        return
    properties = row.find(qn("w:trPr"))
    if properties is None:
        properties = etree.Element(qn("w:trPr"))
        row.insert(1 if row.find(qn("w:tblPrEx")) is not None else 0, properties)
    after = properties.find(qn("w:gridAfter"))
    if after is None:
        after = etree.Element(qn("w:gridAfter"))
        properties.insert(0, after)
    after.set(qn("w:val"), str(int(after.get(qn("w:val"), "0")) + columns))


_W: Final = {"w": NAMESPACES["w"]}
