"""What stands where on the pages of a PDF."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import TypeAlias

from app.domain.blocks import Blocks
from app.domain.inlines import Footnote
from app.text.runs import runs, shown

ToPdf: TypeAlias = Callable[[bytes], bytes]
"""Lays a Word file out."""

BODY = (27.0, 161.5)
FIRST_TEXT, NEXT_TEXT, LAST_TEXT = 120.0, 65.5, 279.0
SMALLEST_BODY_WORD = 3.9
LARGEST_MARK = 2.8
"""Heights in millimetres: body text is 9 points, notes are 8, their marks stand above the line."""
LABEL = re.compile(r"(\d{1,2}|[a-z])\.|[•–-]")
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
    right: float

    @property
    def height(self) -> float:
        return self.bottom - self.top


def words(pdf: bytes) -> list[Word]:
    """Return every word of a PDF in the order they stand in it."""
    made = subprocess.run(["pdftotext", "-raw", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    pages = _PAGE.split(made.stdout.decode(errors="replace"))[1:]
    return [
        Word(unescape(text), number, float(left) * MM, float(top) * MM, float(bottom) * MM, float(right) * MM)
        for number, page in enumerate(pages, 1)
        for left, top, right, bottom, text in _WORD.findall(page)
    ]


def squashed(words: list[str]) -> str:
    """Return words without any space, so that a line broken at a hyphen does not count."""
    return re.sub(r"\s", "", "".join(words))


@dataclass(frozen=True)
class ReadLetter:
    """The words of the text on the pages, without letterhead, list labels and page furniture."""

    body: list[str]
    notes: list[str]
    marks: list[str]


def read_letter(pdf: bytes) -> ReadLetter:
    """Return what stands in the text column of a letter, told apart by the height of the words."""
    read = [word for word in words(pdf) if in_text(word)]
    return ReadLetter(
        [word.text for word in read if word.height >= SMALLEST_BODY_WORD and not LABEL.fullmatch(word.text)],
        [word.text for word in read if LARGEST_MARK < word.height < SMALLEST_BODY_WORD],
        [word.text for word in read if word.height <= LARGEST_MARK],
    )


def runs_and_notes(blocks: Blocks) -> tuple[list[str], list[str]]:
    """Return the runs of the main text, and the notes."""
    notes: list[str] = []

    def mark(note: Footnote) -> str:
        notes.extend(shown(each.inlines, lambda _: "") for each in note.blocks)
        return ""

    return [shown(run, mark) for run in runs(blocks)], notes


def in_text(word: Word) -> bool:
    top = FIRST_TEXT if word.page == 1 else NEXT_TEXT
    return BODY[0] <= word.left <= BODY[1] and top <= word.top and word.bottom <= LAST_TEXT
