"""On which page a finding stands: LibreOffice makes a PDF of a copy with bookmarks, which name places in it."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from lxml import etree
from pypdfium2 import raw as pdfium

from app.domain.errors import KnownError
from app.domain.templates import TemplateFinding, Where
from app.export.paper.kept_office import KeptOffice
from app.export.paper.libreoffice import Form
from app.export.templates.opened import Opened
from app.export.templates.preparing import written
from app.ooxml.names import qn

SECONDS: Final = 40
_LONGEST: Final = 1_000
_IN_DOCUMENT: Final = (Where.BODY, Where.TABLE, Where.TEXT_BOX)
_BOOKMARK: Final = "aanhefalinea"
_NAMED: Final = re.compile(rf"{_BOOKMARK}(\d+)")
_FILTER: Final = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
_FORM: Final = Form(_FILTER, "pdf")


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """Reads the answers in the PDF that LibreOffice made; for the process that can be killed."""

    data: bytes
    name: str

    def __call__(self) -> Mapping[int, int]:
        """Return the page of each paragraph that was asked for, counted from 1, by its number."""
        try:
            document = pypdfium2.PdfDocument(self.data)
        except pypdfium2.PdfiumError:
            return {}
        try:
            return dict(_places(document))
        finally:
            document.close()


def layout_copy(template: Opened, styles: etree._Element, findings: tuple[TemplateFinding, ...]) -> bytes:
    """Return a copy that tells the pages of `findings` once it is laid out; nothing where none is in the text.

    It holds what a house style keeps: nothing in it leads LibreOffice outside. `template` is used up.
    """
    wanted = {each.place.paragraph for each in findings if each.place and each.place.where in _IN_DOCUMENT}
    if not wanted:
        return b""
    for number, (_, paragraph) in enumerate(list(template.document.stories()), start=1):
        if number in wanted:
            _mark(paragraph, number)
    return written(template, styles)


def with_pages(
    findings: tuple[TemplateFinding, ...],
    layout: bytes,
    office: KeptOffice,
    read: Callable[[bytes], Mapping[int, int]],
) -> tuple[TemplateFinding, ...]:
    """Return the findings with the pages LibreOffice tells; as they are where it is absent or fails."""
    try:
        pages = read(office.convert(layout, _FORM, SECONDS))
    except KnownError:
        return findings
    return tuple(_on_page(each, pages) for each in findings)


def _on_page(finding: TemplateFinding, pages: Mapping[int, int]) -> TemplateFinding:
    place = finding.place
    if place is None or place.where not in _IN_DOCUMENT:
        return finding
    return replace(finding, place=replace(place, page=pages.get(place.paragraph)))


def _mark(paragraph: etree._Element, number: int) -> None:
    start, end = etree.Element(qn("w:bookmarkStart")), etree.Element(qn("w:bookmarkEnd"))
    start.set(qn("w:name"), f"{_BOOKMARK}{number}")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    first = 1 if len(paragraph) and paragraph[0].tag == qn("w:pPr") else 0
    paragraph.insert(first, end)
    paragraph.insert(first, start)


def _places(document: pypdfium2.PdfDocument) -> Iterator[tuple[int, int]]:
    for place in range(pdfium.FPDF_CountNamedDests(document.raw)):
        length = ctypes.c_long(0)
        pdfium.FPDF_GetNamedDest(document.raw, place, None, length)
        if not 0 < length.value <= _LONGEST:
            continue
        buffer = ctypes.create_string_buffer(length.value)
        found = pdfium.FPDF_GetNamedDest(document.raw, place, buffer, length)
        named = _NAMED.match(buffer.raw.decode("utf-16-le", "replace"))
        if found and named:
            yield int(named[1]), 1 + pdfium.FPDFDest_GetDestPageIndex(document.raw, found)
