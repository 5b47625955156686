"""The margin of the sheet: parts are told of there, taken hold of, and dragged to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.sheet.paint import GRIP, stretch_rect
from app.ui.theme import LIGHT

if TYPE_CHECKING:
    from app.ui.sheet.paper_edit import PaperEdit


class PartMargin:
    """What the mouse does in the margin of one sheet."""

    def __init__(self, sheet: PaperEdit) -> None:
        self._sheet = sheet
        self._dragged = ""
        self._place: int | None = None

    def part_at(self, at: QPointF) -> str:
        """Return the part beside which a point of the window lies; empty outside the margin."""
        left, _ = self._sheet.paper.span
        if not left - GRIP - 8 <= at.x() < left - 4:
            return ""
        down = at.y() + self._sheet.verticalScrollBar().value()
        painted = self._sheet.painted()
        for stretch in painted.arrangement.stretches:
            rect = stretch_rect(painted, stretch)
            if rect.top() <= down <= rect.bottom():
                return stretch.part if self._sheet.text_of(stretch.part) else ""
        return ""

    @property
    def is_dragging(self) -> bool:
        """Return whether a part is held."""
        return bool(self._dragged)

    def take(self, part: str) -> None:
        """Take hold of a part."""
        self._dragged, self._place = part, None

    def drag(self, at: QPointF) -> None:
        """Show where the part would come."""
        down = at.y() + self._sheet.verticalScrollBar().value()
        self._place = sum(rect.center().y() < down for rect in self._rects())
        self._sheet.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._sheet.viewport().update()

    def drop(self) -> tuple[str, int] | None:
        """Let go, and return which part comes at which place among the others; None where it stays."""
        part, place = self._dragged, self._place
        self._dragged, self._place = "", None
        self._sheet.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._sheet.viewport().update()
        at = next((n for n, each in enumerate(self._sheet.texts) if str(each.id) == part), None)
        if place is None or at is None or place in (at, at + 1):
            return None
        return part, place - 1 if place > at else place

    def paint(self, painter: QPainter) -> None:
        """Paint the line the part would come at."""
        if self._place is None:
            return
        rects = self._rects()
        left, width = self._sheet.paper.span
        at = rects[self._place].top() - 3 if self._place < len(rects) else rects[-1].bottom() + 1
        painter.fillRect(QRectF(left - GRIP, at - 1, width + GRIP, 2), QColor(LIGHT.accent))

    def _rects(self) -> list[QRectF]:
        painted = self._sheet.painted()
        kept = [each for each in painted.arrangement.stretches if self._sheet.text_of(each.part)]
        return [stretch_rect(painted, each) for each in kept]
