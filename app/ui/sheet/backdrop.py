"""Letterhead, reference column and signature, painted where the text leaves room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QPainter, QPalette, QTextDocument

from app.ui.sheet.dress import Dress
from app.ui.theme import LIGHT, palette

if TYPE_CHECKING:
    from app.services.resolving import Surround

TOP: Final = 28
"""Pixels of white above the letterhead and below the last line."""
BELOW: Final = 14
"""And between the letterhead and the text."""
_GAP: Final = 4.0
"""Millimetres between the text and the column."""


class Backdrop:
    """Lays out what stands round the text; heights in pixels."""

    def __init__(self) -> None:
        self._pieces = {name: QTextDocument() for name in ("head", "column", "end")}
        for each in self._pieces.values():
            each.setDocumentMargin(0)
        self._shown: tuple[object, ...] = ()

    def lay_out(self, found: Surround, dress: Dress, text_width: float, column_width: float) -> bool:
        """Lay out for these widths and return whether anything is different; a column of no width stands above."""
        inline = found.column if not column_width else ""
        texts = {"head": inline + found.head, "column": found.column if column_width else "", "end": found.end}
        asked = (texts["head"], texts["column"], texts["end"], dress.scale, text_width, column_width)
        if asked == self._shown:
            return False
        self._shown = asked
        font = QFont(list(dress.families)) if dress.families else QFont()
        font.setPointSizeF(dress.points("text"))
        for name, document in self._pieces.items():
            document.setDefaultFont(font)
            document.setDefaultStyleSheet(f"a {{ color: {LIGHT.accent}; }}")
            document.setTextWidth(column_width if name == "column" else text_width)
            document.setHtml(texts[name])
        return True

    @property
    def head_height(self) -> float:
        """Return the height of what stands above the text, white included."""
        return TOP + max(self._height("head"), self._height("column")) + BELOW

    @property
    def end_height(self) -> float:
        """Return the height of closing and signature."""
        return self._height("end")

    def head_rect(self, left: float, width: float) -> QRectF:
        """Return where the letterhead stands."""
        return QRectF(left, TOP, width, self._height("head"))

    def paint_head(self, painter: QPainter, left: float, column_left: float, shown: QRectF) -> None:
        """Paint letterhead and column where they are in sight."""
        self._paint(painter, "head", QPointF(left, TOP), shown)
        self._paint(painter, "column", QPointF(column_left, TOP), shown)

    def paint_end(self, painter: QPainter, left: float, top: float, shown: QRectF) -> None:
        """Paint closing and signature where they are in sight."""
        self._paint(painter, "end", QPointF(left, top), shown)

    def _paint(self, painter: QPainter, name: str, at: QPointF, shown: QRectF) -> None:
        document = self._pieces[name]
        rect = QRectF(at, document.size())
        if document.isEmpty() or not rect.intersects(shown):
            return
        painter.save()
        painter.translate(at)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = palette(LIGHT)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        context.clip = shown.translated(-at).intersected(QRectF(QPointF(0, 0), document.size()))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _height(self, name: str) -> float:
        document = self._pieces[name]
        return 0.0 if document.isEmpty() else float(document.size().height())


def gap(dress: Dress) -> float:
    """Return the pixels between the text and the column."""
    return dress.pixels(_GAP)
