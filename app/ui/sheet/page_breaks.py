"""Where the pages of the printed letter begin, as places on the sheet that move along with what is typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.domain.blocks import Blocks, PageBreak
from app.domain.pages import PageStart, PageStarts
from app.text.lines import lines
from app.ui.sheet.arrangement import Arrangement
from app.ui.sheet.properties import FILLER


@dataclass(frozen=True, slots=True)
class PageMark:
    """The beginning of a page: its number, and a cursor that stands there."""

    page: int
    at: QTextCursor


def page_marks(
    document: QTextDocument, arrangement: Arrangement, parts: dict[str, Blocks], starts: PageStarts
) -> tuple[PageMark, ...]:
    """Return where pages begin on the sheet; the first page, and what begins outside the text, are left out."""
    found = []
    for start in starts.starts:
        position = _position(document, arrangement, parts, start) if start.part and start.page > 1 else None
        if position is not None:
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            found.append(PageMark(start.page, cursor))
    return tuple(found)


def _position(
    document: QTextDocument, arrangement: Arrangement, parts: dict[str, Blocks], start: PageStart
) -> int | None:
    stretch = arrangement.stretch(str(start.part))
    if stretch is None:
        return None
    blocks = parts.get(str(start.part), ())
    wanted = _worded(blocks[: start.block]) + start.line
    rows = list(_rows(document, stretch.first, stretch.last))
    if wanted >= len(rows):
        return None
    return rows[wanted].position() + _characters(rows[wanted].text(), start.word)


def _worded(blocks: Blocks) -> int:
    """Return how many lines with a run of words some blocks have."""
    shapes = [line.shape for line in lines(blocks)]
    return sum(shape.kind != "empty" and not isinstance(shape.atom, PageBreak) for shape in shapes)


def _rows(document: QTextDocument, first: int, last: int) -> Iterator[QTextBlock]:
    for number in range(first, last + 1):
        block = document.findBlockByNumber(number)
        if not block.blockFormat().boolProperty(FILLER) and block.length() > 1:
            yield block


def _characters(text: str, words: int) -> int:
    """Return how many characters stand before a word of a line."""
    at = 0
    for _ in range(words):
        while at < len(text) and not text[at].isspace():
            at += 1
        while at < len(text) and text[at].isspace():
            at += 1
    return at
