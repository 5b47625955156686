"""The lines of text on each page of a PDF of our own making, with a sign where a picture stands between them."""

from collections.abc import Iterator, Sequence
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw as pdfium

PICTURE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a picture."""
_NEAR: Final = 3.0
"""Points a picture and the line below it may overlap, or stand aside."""


def page_lines(pdf: bytes) -> tuple[tuple[str, ...], ...]:
    """Return the lines of each page in the order they were written: LibreOffice writes the text before the furniture.

    Not for two threads at once.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(tuple(_lines(page)) for page in document)
    finally:
        document.close()


def _lines(page: pypdfium2.PdfPage) -> Iterator[str]:
    text = page.get_textpage()
    whole = text.get_text_range()
    lines = whole.splitlines(keepends=True)
    # Places count characters as PDFium does, which is not ours where one lies beyond the first plane.
    tops = _tops(text, lines) if len(whole) == text.count_chars() else ()
    pictures = sorted((each.get_bounds() for each in _pictures(page)), key=lambda bounds: -bounds[1]) if tops else []
    for number, line in enumerate(lines):
        while pictures and _is_above(pictures[0], tops[number]):
            pictures.pop(0)
            yield PICTURE
        yield line.rstrip("\r\n")
    yield from (PICTURE for _ in pictures)


def _pictures(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfObject]:
    yield from page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,))


def _tops(text: pypdfium2.PdfTextPage, lines: Sequence[str]) -> tuple[tuple[float, float], ...]:
    """Return the left and the top of each line, by its first character."""
    tops = []
    at = 0
    for line in lines:
        left, _, _, top = text.get_charbox(at)
        tops.append((left, top))
        at += len(line)
    return tuple(tops)


def _is_above(bounds: tuple[float, float, float, float], line: tuple[float, float]) -> bool:
    left, bottom, right, _ = bounds
    return left - _NEAR <= line[0] <= right and line[1] <= bottom + _NEAR
