"""Pieces of text as a page draws them, with place, size and weight."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import Any, Final

from pypdfium2 import raw as pdfium  # type: ignore[import-untyped]

from app.intake.readers.pdf.drawn import Fonts, TextObjects, characters

_INVISIBLE_MODE: Final = 3
"""Text drawn neither filled nor stroked (ISO 32000-1, 9.3.6): what text recognition lays over a scan."""
_SMALLEST: Final = 2.0
"""In points; smaller text is an anchor for machines."""
_LARGEST: Final = 2000.0
"""In points; more than the height of a page is a broken number."""
_ALMOST_WHITE: Final = 250
_WIDE: Final = 0.75
"""Of the size, for each letter of a word: a word takes no more unless white follows."""
_WIDEST: Final = 20_000.0
"""In points; the widest page there is (ISO 32000-1, annex C) is narrower."""
_JUMP: Final = 1.05
"""Of the size: white this wide within one text object is a jump to another column."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text drawn at once. Places are in points from the left and upper edge of the page, `base` its base line.

    `turned` counts quarter turns of the writing direction; `left`, `right` and `base` are those of the page turned
    so that this text is upright. `seen` is false for what is drawn invisibly.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    slanted: bool
    turned: int
    seen: bool
    white: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page, in its own coordinates: points, upward."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies on the page, or within 2 points of it."""
        return self.left - 2 <= x <= self.right + 2 and self.bottom - 2 <= y <= self.top + 2

    def placed(self, turned: int, x: float, y: float) -> tuple[float, float]:
        """Return a point from the left and upper edge of the page as it lies for text that runs in `turned`."""
        if turned == 1:
            return y - self.bottom, x - self.left
        if turned == 2:
            return self.right - x, y - self.bottom
        if turned == 3:
            return self.top - y, self.right - x
        return x - self.left, self.top - y


def frame_of(page: Any) -> Frame:
    """Return the part of a page that is shown: its crop box within its media box."""
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    return Frame(box.left, box.bottom, box.right, box.top)


def runs(page: Any, text_page: Any, fonts: Fonts) -> Iterator[Run]:
    """Yield the text of a page in the order it is drawn, without the spaces between the pieces.

    Text outside the page is left out.
    """
    text = characters(text_page)
    objects = TextObjects(text_page, text)
    reader = _Reader(text_page, fonts, frame_of(page))
    start = 0
    while start < len(text):
        found = None if text[start] in " \r\n" else objects.at(start)
        if found is None:
            start += 1
            continue
        drawn, end = found
        words = text[start:end].rstrip()
        begin = len(words) - len(words.lstrip())
        if begin < len(words):
            yield from reader.runs(drawn, words[begin:], start + begin)
        start = end


class _Reader:
    """Asks PDFium for the look of text objects, with the same few boxes for the answers each time."""

    def __init__(self, text_page: Any, fonts: Fonts, frame: Frame) -> None:
        self._page = text_page
        self._fonts = fonts
        self._frame = frame
        self._matrix = pdfium.FS_MATRIX()
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._color = tuple(ctypes.c_uint() for _ in range(4))

    def runs(self, drawn: Any, text: str, start: int) -> Iterator[Run]:
        """Yield the text that begins at character `start`, in pieces where its object jumps over white."""
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._page, start, matrix)
        size = pdfium.FPDFText_GetFontSize(self._page, start) * hypot(matrix.c, matrix.d)
        turned = _turned(matrix.a, matrix.b)
        if not self._frame.holds(*self._origin(start)) or not size <= _LARGEST:
            return
        bold, slanted = self._fonts.look(drawn)
        seen = pdfium.FPDFTextObj_GetTextRenderMode(drawn) != _INVISIBLE_MODE and size >= _SMALLEST
        white = self._is_white(start)
        for begin, end in self._pieces(text, start, size, turned):
            piece = text[begin:end].rstrip()
            left, base = self._frame.placed(turned, *self._origin(start + begin))
            right = self._right(turned, start + begin + len(piece) - 1)
            right = right if left <= right <= left + _WIDEST else left
            yield Run(piece, left, right, base, size, bold, slanted, turned, seen, white)

    def _pieces(self, text: str, start: int, size: float, turned: int) -> Iterator[tuple[int, int]]:
        """Yield the pieces of an object between white that is no space between words."""
        begin = word = 0
        at = None
        while True:
            space = text.find(" ", word)
            if space < 0:
                break
            following = space + 1
            while following < len(text) and text[following] == " ":
                following += 1
            at = self._along(turned, start + word) if at is None else at
            then = self._along(turned, start + following)
            if then - at > _WIDE * size * (space - word) + _JUMP * size:
                end = self._right(turned, start + space - 1)
                if then - end > _JUMP * size:
                    yield begin, space
                    begin = following
            word, at = following, then
        yield begin, len(text)

    def _origin(self, place: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(self._page, place, self._x, self._y)
        return self._x.value, self._y.value

    def _along(self, turned: int, place: int) -> float:
        """Return where a character begins in the direction of its line."""
        return self._frame.placed(turned, *self._origin(place))[0]

    def _right(self, turned: int, place: int) -> float:
        """Return where a character ends in the direction of its line."""
        box = self._box
        pdfium.FPDFText_GetLooseCharBox(self._page, place, box)
        x, y = ((box.right, box.top), (box.left, box.top), (box.left, box.bottom), (box.right, box.bottom))[turned]
        return self._frame.placed(turned, x, y)[0]

    def _is_white(self, start: int) -> bool:
        red, green, blue, alpha = self._color
        if not pdfium.FPDFText_GetFillColor(self._page, start, red, green, blue, alpha):
            return False
        return min(red.value, green.value, blue.value) >= _ALMOST_WHITE or not alpha.value


def _turned(along: float, up: float) -> int:
    """Return in which quarter turn the writing runs: 0 to the right, 1 upward, 2 to the left, 3 downward."""
    if abs(along) >= abs(up):
        return 0 if along >= 0 else 2
    return 1 if up > 0 else 3
