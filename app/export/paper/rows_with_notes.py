"""Pages on which every note of a table stands, and begins where its mark does.

In a table LibreOffice 7.4 does not ask whether a note still fits: the row stays, and its note goes to the next page
or, now and then, nowhere (docs/reliability.md). In the copy it lays out the row then gets room above it, at the end
of a page where nobody sees it, so that it goes along. The Word file is left as it is: Word takes the row along.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Final

from lxml import etree

from app.ooxml.escape import DECLARATION
from app.ooxml.measures import Twips
from app.ooxml.members import deflated, join
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package

_DOCUMENT: Final = "word/document.xml"
_ROOM: Final = Twips(120)
"""Less than a row is high: with more the row above might go along too, and its room be seen on the next page."""
_ROUNDS: Final = 8
"""A row stays where it fits with less to spare than a line of a note needs, some fifteen points: three rounds.

A row that goes along may let a later one come to the end of its page.
"""
_FAST: Final = 1


def laid_out(docx: bytes, to_pdf: Callable[[bytes], bytes], astray: Callable[[bytes, int], Collection[int]]) -> bytes:
    """Return what `to_pdf` makes of a Word file of our own, once more for every round in which a row had to go along.

    `astray` returns which of so many notes are not on the page of their mark; it is asked only where a note stands in
    a table. Where eight rounds do not mend all, the pages with the fewest astray are returned, the first of these.
    """
    package = read_package(docx, "")
    document = package.xml(_DOCUMENT)
    rows = [_row_of(mark) for mark in document.iter(qn("w:footnoteReference"))]
    if all(row is None for row in rows):
        return to_pdf(docx)

    def rounds() -> Iterator[tuple[int, bytes]]:
        file = docx
        for _ in range(_ROUNDS + 1):
            made = to_pdf(file)
            found = [row for number in sorted(astray(made, len(rows))) if (row := rows[number - 1]) is not None]
            yield len(found), made
            if not sum(_give_room(row) for row in _first_of_tables(found)):
                return
            file = _with(package, document)

    return min(rounds(), key=lambda each: each[0])[1]


def _first_of_tables(rows: Iterable[etree._Element]) -> Iterator[etree._Element]:
    """Yield of each table the first of these rows: those below come along with it."""
    tables = set()
    for row in rows:
        if row.getparent() not in tables:
            tables.add(row.getparent())
            yield row


def _row_of(mark: etree._Element) -> etree._Element | None:
    return next(mark.iterancestors(qn("w:tr")), None)


def _give_room(row: etree._Element) -> bool:
    """Put room above a row; return whether there is anything above it to put it under."""
    above = list(_paragraphs_above(row))
    for paragraph in above:
        spacing = _spacing(paragraph)
        spacing.set(qn("w:after"), str(int(spacing.get(qn("w:after"), "0")) + _ROOM))
    return bool(above)


def _paragraphs_above(row: etree._Element) -> Iterator[etree._Element]:
    """Yield the last paragraphs of the row above; above the first row and a header row, that before the table."""
    above = row.getprevious()
    if above is not None and above.tag == qn("w:tr") and above.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
        for cell in above.iterchildren(qn("w:tc")):
            yield cell.findall(qn("w:p"))[-1]
        return
    table = row.getparent()
    before = None if table is None else table.getprevious()
    if before is not None and before.tag == qn("w:p"):
        yield before


def _spacing(paragraph: etree._Element) -> etree._Element:
    properties = paragraph.find(qn("w:pPr"))
    if properties is None:
        properties = etree.Element(qn("w:pPr"))
        paragraph.insert(0, properties)
    spacing = properties.find(qn("w:spacing"))
    return etree.SubElement(properties, qn("w:spacing")) if spacing is None else spacing


def _with(package: Package, document: etree._Element) -> bytes:
    def part(name: str) -> bytes:
        return DECLARATION.encode() + etree.tostring(document) if name == _DOCUMENT else package.part(name)

    return join(deflated(name, part(name), _FAST) for name in package.names)
