"""Notes that LibreOffice lays on a later page than their mark, read from the PDF it made.

LibreOffice makes each mark a link to its note, and the label of each note a link back (observed in 7.4). What leads
to a later page and is led back from there is the mark of a note that was moved.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw as pdfium


@dataclass(frozen=True, slots=True)
class ReadMovedNotes:
    """Reads which notes were moved; for the process that reads files."""

    pdf: bytes
    name: str = ""

    def __call__(self) -> tuple[int, ...]:
        """Return their numbers."""
        return moved_notes(self.pdf)


def moved_notes(pdf: bytes) -> tuple[int, ...]:
    """Return the numbers of the notes that begin on a later page than their mark, as the pages show them.

    Not for two threads at once.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        links = {link for number, page in enumerate(document) for link in _links(document, page, number)}
    finally:
        document.close()
    led_back = {(link.shown, link.to, link.page) for link in links}
    marks = [link for link in links if link.to > link.page and (link.shown, link.page, link.to) in led_back]
    return tuple(sorted(int(mark.shown) for mark in marks))


@dataclass(frozen=True, slots=True)
class _Link:
    """A number on a page, counted from 0, that leads to a page."""

    shown: str
    page: int
    to: int


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int) -> Iterator[_Link]:
    """Yield what is a number and leads to a place in the document itself."""
    text = page.get_textpage()
    place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page.raw, place, link):
        goal = pdfium.FPDFLink_GetDest(document.raw, link)
        if goal and pdfium.FPDFLink_GetAnnotRect(link, box):
            shown = text.get_text_bounded(box.left, box.bottom, box.right, box.top).strip()
            if shown.isdecimal():
                yield _Link(shown, number, pdfium.FPDFDest_GetDestPageIndex(document.raw, goal))
