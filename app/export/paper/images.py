"""The pages of a PDF as pictures, for a printer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pypdfium2  # type: ignore[import-untyped]

DOTS: Final = 300
"""Dots to the inch, what office printers have."""
_POINTS: Final = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page, three bytes a dot (blue, green, red), each line `stride` bytes long."""

    width: int
    height: int
    stride: int
    dots: bytes


def page_images(pdf: bytes, dots: int = DOTS) -> Iterator[PageImage]:
    """Yield the pages of a PDF of our own making, one at a time."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=dots / _POINTS)
            yield PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            page.close()
    finally:
        document.close()
