"""The page a sheet is: how large it is shown, where on it the text stands, and what room is kept round that."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextFrameFormat

from app.ui.sheet.arrangement import Arrangement
from app.ui.sheet.backdrop import TOP, Backdrop, gap
from app.ui.sheet.dress import Dress

if TYPE_CHECKING:
    from app.services.resolving import Surround

SMALLEST: Final = 0.85
LARGEST: Final = 1.3
LARGEST_WITHOUT_MARGINS: Final = 1.1
"""How far the page shrinks and grows with the room there is; the drafter's own zoom comes on top."""
PAGE_OF_TEXT: Final = 225.0
"""Millimetres of text on a page: A4 less the usual margins above and below."""
LEAST_ROOM: Final = 100
"""Pixels below which nothing is laid out: the window is not there yet."""
_NARROW_MARGIN: Final = 34
_GAP_LINES: Final = 1.5
"""Lines of text between the last words and the closing."""


class SheetPaper:
    """The measures of one sheet, in pixels; `room` is how wide the window shows it."""

    def __init__(self) -> None:
        self.backdrop = Backdrop()
        self.dress = Dress()
        self.room = 0.0
        self.zoom = 1.0
        self._surround: Surround | None = None

    @property
    def labels(self) -> dict[str, str]:
        """Return the labels of the house style."""
        return dict(self._surround.labels) if self._surround else {}

    def put(self, found: Surround) -> bool:
        """Take another surround, and return whether lines may look different by it."""
        old, self._surround = self._surround, found
        return old is None or (old.looks, old.paper, old.labels) != (found.looks, found.paper, found.labels)

    def fit(self, room: float, dpi: float) -> bool:
        """Fit the page to the room there is, and return whether anything became different."""
        self.room = room
        found = self._surround
        if found is None or room < LEAST_ROOM:
            return False
        natural = Dress(dpi=dpi)
        share = room / natural.pixels(found.paper.width)
        if share < 1:
            share = (room - 1.5 * _NARROW_MARGIN) / natural.pixels(found.paper.text)
            share = min(LARGEST_WITHOUT_MARGINS, max(SMALLEST, share))
        scale = round(min(LARGEST, share) * self.zoom, 2)
        before = self.dress
        self.dress = Dress(found.looks, found.fonts, scale, dpi)
        _, width = self.span
        laid_out = self.backdrop.lay_out(found, self.dress, width, self._column_width)
        return laid_out or self.dress != before

    @property
    def step(self) -> float:
        """Return how far a list stands in."""
        return self.dress.pixels(self._surround.paper.list_step) if self._surround else 24.0

    def pages(self, document: QTextDocument) -> int:
        """Return about how many pages the letter fills, by the room it takes on the sheet."""
        return max(1, math.ceil(float(document.size().height()) / self.dress.pixels(PAGE_OF_TEXT)))

    @property
    def is_narrow(self) -> bool:
        """Return whether the page is wider than the room: its margins and column give way then."""
        return self._surround is None or self.dress.pixels(self._surround.paper.width) > self.room + 1

    @property
    def span(self) -> tuple[float, float]:
        """Return where the text begins, and how wide it is."""
        if self._surround is None or self.is_narrow:
            width = max(float(LEAST_ROOM), self.room - 1.5 * _NARROW_MARGIN)
            text = self.dress.pixels(self._surround.paper.text) if self._surround else width
            return float(_NARROW_MARGIN), min(text, width)
        return self.page.left() + self.dress.pixels(self._surround.paper.left), self.dress.pixels(
            self._surround.paper.text
        )

    @property
    def _column_width(self) -> float:
        if self._surround is None or self.is_narrow or not self._surround.paper.has_column:
            return 0.0
        return self.dress.pixels(self._surround.paper.right) - gap(self.dress) - 10

    @property
    def column_left(self) -> float:
        """Return where the reference column begins."""
        left, width = self.span
        return left + width + gap(self.dress)

    @property
    def page(self) -> QRectF:
        """Return the page from side to side."""
        width = self.room if self._surround is None else min(self.room, self.dress.pixels(self._surround.paper.width))
        return QRectF((self.room - width) / 2, 0, width, 1)

    @property
    def end_room(self) -> float:
        """Return the room for closing and signature, with the white above them."""
        return self.backdrop.end_height + _GAP_LINES * self.dress.line

    def frame(self, document: QTextDocument, arrangement: Arrangement) -> None:
        """Keep room round the text of a document for what is painted there."""
        left, width = self.span
        below = TOP + (self.end_room if arrangement.signed_before is None else 0.0)
        wanted = (left, max(0.0, self.room - left - width), self.backdrop.head_height, below)
        now = document.rootFrame().frameFormat()
        held = (now.leftMargin(), now.rightMargin(), now.topMargin(), now.bottomMargin())
        if all(abs(one - other) <= 0.5 for one, other in zip(held, wanted, strict=True)):
            return
        made = QTextFrameFormat()
        puts = (made.setLeftMargin, made.setRightMargin, made.setTopMargin, made.setBottomMargin)
        for put, pixels in zip(puts, wanted, strict=True):
            put(pixels)
        document.rootFrame().setFrameFormat(made)

    def end_top(self, document: QTextDocument, arrangement: Arrangement) -> float:
        """Return where closing and signature begin: below the text, above annexes and notes."""
        before = arrangement.signed_before
        if before is None:
            return float(document.size().height()) - TOP - self.backdrop.end_height
        block = document.findBlockByNumber(before)
        layout = block.layout()
        line = layout.lineAt(0).y() if layout.lineCount() else 0.0
        words = document.documentLayout().blockBoundingRect(block).top() + line
        return float(words - arrangement.places[before].above + self.end_room - self.backdrop.end_height)
