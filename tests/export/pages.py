"""What stands where on the pages of a PDF."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape

MM = 25.4 / 72
_PAGE = re.compile(r"<page\b")
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


@dataclass(frozen=True)
class Word:
    """A word, its page from 1, and its box from the left and top of the page in millimetres."""

    text: str
    page: int
    left: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def words(pdf: bytes) -> list[Word]:
    """Return every word of a PDF in the order poppler reads them."""
    made = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    pages = _PAGE.split(made.stdout.decode(errors="replace"))[1:]
    return [
        Word(unescape(text), number, float(left) * MM, float(top) * MM, float(bottom) * MM)
        for number, page in enumerate(pages, 1)
        for left, top, _, bottom, text in _WORD.findall(page)
    ]


def squashed(words: list[str]) -> str:
    """Return words without any space, so that a line broken at a hyphen does not count."""
    return re.sub(r"\s", "", "".join(words))
