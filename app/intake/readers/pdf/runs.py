"""Pieces of text as a page draws them: what PDFium calls text objects, with place, size and weight.

PDFium tells these per character; asked for each, the calls cost far more than reading the page. A text object is
nearly always what stands between two line ends, so its last character is tried there first and searched by halves
where it lies nearer.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import Any, Final

from pypdfium2 import raw as pdfium  # type: ignore[import-untyped]

_BREAK: Final = re.compile("[\r\n\x02\ufffe]")
_BOLD: Final = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_INVISIBLE_MODE: Final = 3
"""Text drawn neither filled nor stroked (ISO 32000-1, 9.3.6): what text recognition lays over a scan."""
_SMALLEST: Final = 2.0
"""In points; smaller text is an anchor for machines."""
_ALMOST_WHITE: Final = 250


@dataclass(frozen=True, slots=True)
class Run:
    """Text drawn at once. Places are in points from the left and upper edge of the page, `base` its base line.

    `turned` counts quarter turns of the writing direction; `left`, `right` and `base` are those of the page turned
    so that this text is upright.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    turned: int
    seen: bool
    white: bool


class Fonts:
    """What the fonts of a document look like, each asked for once."""

    def __init__(self) -> None:
        self._bold: dict[int, bool] = {}

    def is_bold(self, text_object: Any) -> bool:
        """Return whether the font of a text object is bold, by its name."""
        font = pdfium.FPDFTextObj_GetFont(text_object)
        if not font:
            return False
        key = ctypes.addressof(font.contents)
        if key not in self._bold:
            name = ctypes.create_string_buffer(256)
            pdfium.FPDFFont_GetBaseFontName(font, name, len(name))
            self._bold[key] = _BOLD.search(name.value.decode("latin-1")) is not None
        return self._bold[key]


def runs(page: Any, text_page: Any, fonts: Fonts) -> Iterator[Run]:
    """Yield the text of a page in the order it is drawn, without the spaces between the pieces."""
    text = _characters(text_page)
    frame = _frame(page)
    reader = _Reader(text_page, fonts, frame)
    start, count = 0, len(text)
    while start < count:
        drawn = pdfium.FPDFText_GetTextObject(text_page, start)
        if not drawn or text[start] in "\r\n":
            start += 1
            continue
        end = _end(text_page, text, start, ctypes.addressof(drawn.contents))
        stripped = text[start:end].rstrip()
        if stripped.strip():
            lead = len(stripped) - len(stripped.lstrip())
            run = reader.run(drawn, stripped[lead:], start + lead)
            if run is not None:
                yield run
        start = end


def _characters(text_page: Any) -> str:
    """Return the characters of a page, one for each that PDFium counts."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    # Some characters have no Unicode value or need two units: the text then counts otherwise than the page.
    codes = (pdfium.FPDFText_GetUnicode(text_page, place) for place in range(count))
    return "".join(chr(code) if 0 < code <= 0x10FFFF else "\ufffd" for code in codes)


def _end(text_page: Any, text: str, start: int, address: int) -> int:
    """Return where the text object that begins at `start` ends."""
    found = _BREAK.search(text, start)
    limit = len(text) if found is None else found.end() if found[0] in "\x02\ufffe" else found.start()
    if _is_of(text_page, limit - 1, address):
        return limit
    inside, outside = start, limit - 1
    while outside - inside > 1:
        middle = (inside + outside) // 2
        if _is_of(text_page, middle, address):
            inside = middle
        else:
            outside = middle
    return outside


def _is_of(text_page: Any, place: int, address: int) -> bool:
    drawn = pdfium.FPDFText_GetTextObject(text_page, place)
    return bool(drawn) and ctypes.addressof(drawn.contents) == address


@dataclass(frozen=True, slots=True)
class Frame:
    """The visible part of a page, in its own coordinates."""

    left: float
    bottom: float
    right: float
    top: float


def _frame(page: Any) -> Frame:
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    return Frame(box.left, box.bottom, box.right, box.top)


class _Reader:
    def __init__(self, text_page: Any, fonts: Fonts, frame: Frame) -> None:
        self._page = text_page
        self._fonts = fonts
        self._frame = frame
        self._matrix = pdfium.FS_MATRIX()
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._color = tuple(ctypes.c_uint() for _ in range(4))

    def run(self, drawn: Any, text: str, start: int) -> Run | None:
        """Return the text that begins at character `start`, None when it stands outside the page."""
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._page, start, matrix)
        pdfium.FPDFText_GetCharOrigin(self._page, start, self._x, self._y)
        pdfium.FPDFText_GetLooseCharBox(self._page, start + len(text) - 1, self._box)
        frame, x, y = self._frame, self._x.value, self._y.value
        if not (frame.left - 2 <= x <= frame.right + 2 and frame.bottom - 2 <= y <= frame.top + 2):
            return None
        size = pdfium.FPDFText_GetFontSize(self._page, start) * hypot(matrix.c, matrix.d)
        turned = _turned(matrix.a, matrix.b)
        left, right, base = self._placed(turned, x, y)
        white = self._is_white(start)
        mode = pdfium.FPDFTextObj_GetTextRenderMode(drawn)
        return Run(
            text=text,
            left=left,
            right=max(right, left),
            base=base,
            size=size,
            bold=self._fonts.is_bold(drawn),
            turned=turned,
            seen=mode != _INVISIBLE_MODE and size >= _SMALLEST,
            white=white,
        )

    def _placed(self, turned: int, x: float, y: float) -> tuple[float, float, float]:
        """Return left, right and base line on the page turned so that the text is upright."""
        frame, box = self._frame, self._box
        if turned == 1:
            return y - frame.bottom, box.top - frame.bottom, x - frame.left
        if turned == 2:
            return frame.right - x, frame.right - box.left, y - frame.bottom
        if turned == 3:
            return frame.top - y, frame.top - box.bottom, frame.right - x
        return x - frame.left, box.right - frame.left, frame.top - y

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
