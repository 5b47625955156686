"""The characters of a page and the text objects that draw them, as PDFium tells them.

PDFium answers per character; asking for each costs far more than reading the page. A text object is nearly always
what stands between two line ends, so its last character is tried there first and searched by halves where it lies
nearer.
"""

import ctypes
import re
from bisect import bisect_right
from typing import Any, Final

from pypdfium2 import raw as pdfium  # type: ignore[import-untyped]

_BREAK: Final = re.compile("[\r\n\x02\ufffe]")
_HYPHENS: Final = "\x02\ufffe"
"""What PDFium puts for a hyphen that ends a line."""


def characters(text_page: Any) -> str:
    """Return the characters of a page, one for each that PDFium counts."""
    count = pdfium.FPDFText_CountChars(text_page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = max(pdfium.FPDFText_GetText(text_page, 0, count, buffer) - 1, 0)
    text = bytes(buffer)[: 2 * written].decode("utf-16-le", "surrogatepass")
    if len(text) == count:
        return text
    # PDFium counts the two halves of a character beyond U+FFFF; the text of a run puts them together again.
    return "".join(chr(pdfium.FPDFText_GetUnicode(text_page, place)) for place in range(count))


class TextObjects:
    """Where the text objects of a page begin and end in its characters."""

    def __init__(self, text_page: Any, text: str) -> None:
        self._page = text_page
        self._limits = [found.end() if found[0] in _HYPHENS else found.start() for found in _BREAK.finditer(text)] + [
            len(text)
        ]

    def at(self, start: int) -> tuple[Any, int] | None:
        """Return the text object that draws character `start` and where it ends; None for a generated character."""
        drawn = pdfium.FPDFText_GetTextObject(self._page, start)
        if not drawn:
            return None
        limit = self._limits[bisect_right(self._limits, start)]
        address = ctypes.addressof(drawn.contents)
        if self._is_of(limit - 1, address):
            return drawn, limit
        inside, outside = start, limit - 1
        while outside - inside > 1:
            middle = (inside + outside) // 2
            if self._is_of(middle, address):
                inside = middle
            else:
                outside = middle
        return drawn, outside

    def _is_of(self, place: int, address: int) -> bool:
        drawn = pdfium.FPDFText_GetTextObject(self._page, place)
        return bool(drawn) and ctypes.addressof(drawn.contents) == address


class Fonts:
    """What the fonts of a document look like, each asked for once; `bold` and `slanted` go by their names."""

    _BOLD: Final = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
    _SLANTED: Final = re.compile(r"italic|oblique|slanted|kursiv", re.IGNORECASE)

    def __init__(self) -> None:
        self._known: dict[int, tuple[bool, bool]] = {}

    def look(self, text_object: Any) -> tuple[bool, bool]:
        """Return whether the font of a text object is bold, and whether it is slanted."""
        font = pdfium.FPDFTextObj_GetFont(text_object)
        if not font:
            return False, False
        key = ctypes.addressof(font.contents)
        if key not in self._known:
            buffer = ctypes.create_string_buffer(256)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
            name = buffer.value.decode("latin-1")
            self._known[key] = self._BOLD.search(name) is not None, self._SLANTED.search(name) is not None
        return self._known[key]
