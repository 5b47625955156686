"""Notes that LibreOffice does not lay on the page of their mark, read from the PDF it made.

LibreOffice makes each mark a link to the label of its note and that label a link back, in the order of the notes
(observed in 7.4). A note that was moved has the two on different pages. Of one that was left out, as happens in
tables, the mark leads to the label of a note before it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw as pdfium

_NEAR: Final = 1.0
"""Points a link may lead beside the edge of what it leads to."""


@dataclass(frozen=True, slots=True)
class ReadNotesAstray:
    """Reads which notes are astray; for the process that reads files."""

    pdf: bytes
    notes: int
    name: str = ""

    def __call__(self) -> tuple[int, ...]:
        """Return their numbers."""
        return notes_astray(self.pdf, self.notes)


def notes_astray(pdf: bytes, notes: int) -> tuple[int, ...]:
    """Return which of the notes 1 to `notes` do not begin on the page of their mark, or are not there.

    None where the PDF does not show as many marks: which is which cannot be told then. Not for two threads at once.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [list(_links(document, page, number)) for number, page in enumerate(document)]
    finally:
        document.close()
    marks = [link for page in pages for link in page if link.is_mark(pages)]
    if len(marks) != notes:
        return ()
    first_to: dict[tuple[int, tuple[float, float]], _Link] = {}
    return tuple(
        number
        for number, mark in enumerate(marks, start=1)
        if mark.goal != mark.page or first_to.setdefault((mark.goal, mark.point), mark) is not mark
    )


@dataclass(frozen=True, slots=True)
class _Link:
    """What leads from a page to a point of a page, both counted from 0; left, bottom, right and top of it."""

    page: int
    box: tuple[float, float, float, float]
    goal: int
    point: tuple[float, float]

    def is_mark(self, pages: Sequence[Sequence[_Link]]) -> bool:
        """Return whether it leads down or on to what leads back, as the mark of a note."""
        return any(
            (self.page, -self.box[1]) < (label.page, -label.box[1])
            and self._leads_to(label)
            and label._leads_to(self)
            for label in pages[self.goal]
        )

    def _leads_to(self, other: _Link) -> bool:
        left, bottom, right, top = other.box
        x, y = self.point
        is_in = left - _NEAR <= x <= right + _NEAR and bottom - _NEAR <= y <= top + _NEAR
        return self.goal == other.page and is_in


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, number: int) -> Iterator[_Link]:
    place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page.raw, place, link):
        goal = pdfium.FPDFLink_GetDest(document.raw, link)
        if goal and pdfium.FPDFLink_GetAnnotRect(link, box):
            edges = (box.left, box.bottom, box.right, box.top)
            yield _Link(number, edges, pdfium.FPDFDest_GetDestPageIndex(document.raw, goal), _point(goal))


def _point(goal: pdfium.FPDF_DEST) -> tuple[float, float]:
    has_x, has_y, has_zoom = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    x, y, zoom = ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFDest_GetLocationInPage(goal, has_x, has_y, has_zoom, x, y, zoom)
    return x.value, y.value
