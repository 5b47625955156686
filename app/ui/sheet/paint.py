"""What is painted on the sheet beside its text: letterhead and signature, numbers, rules, and the marks of parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextBlock, QTextDocument

from app.ui.sheet.arrangement import Arrangement, Stretch
from app.ui.sheet.dress import Dress, Place
from app.ui.sheet.page_breaks import PageMark
from app.ui.sheet.properties import PART
from app.ui.theme import LIGHT, UNIT

BAR: Final = 3
"""Pixels a mark in the margin is wide."""
BAR_AT: Final = 14
"""Pixels it stands to the left of the text."""
GRIP: Final = 22
"""Pixels beside the text where a part can be taken hold of."""


@dataclass(frozen=True, slots=True)
class PartMark:
    """What the margin tells of a part."""

    from_library: bool
    departs: bool
    told: str
    ghost: str = ""
    """What is said in the place of words, where it has none."""


@dataclass(frozen=True, slots=True)
class Painted:
    """Everything the painting of a sheet needs beside its text."""

    document: QTextDocument
    arrangement: Arrangement
    dress: Dress
    marks: dict[str, PartMark]
    chosen: str
    left: float
    text_width: float
    words: Callable[[str], str]
    """The words for what begins a page: page_break, annex."""
    fonts: dict[str, QFont] = field(default_factory=dict)
    """Those that were asked for, by style."""

    def font(self, purpose: str) -> QFont:
        """Return the type of a style."""
        if purpose not in self.fonts:
            self.fonts[purpose] = self.dress.words(purpose, ()).font()
        return self.fonts[purpose]


def rect_of(document: QTextDocument, block: QTextBlock) -> QRectF:
    """Return where a line stands, in the document."""
    return document.documentLayout().blockBoundingRect(block)


def stretch_rect(painted: Painted, stretch: Stretch) -> QRectF:
    """Return where a part stands: the height of its lines, the width of the text."""
    document = painted.document
    first, last = document.findBlockByNumber(stretch.first), document.findBlockByNumber(stretch.last)
    above = painted.arrangement.places[stretch.first].above if stretch.first in painted.arrangement.places else 0
    top, bottom = rect_of(document, first).top() + above, rect_of(document, last).bottom()
    return QRectF(painted.left, top, painted.text_width, max(0.0, bottom - top))


def paint_beside(painter: QPainter, painted: Painted, shown: QRectF) -> int:
    """Paint what stands beside the lines that are in sight, and return the number of the last of them.

    What is `shown` is told in the document's own measure.
    """
    blocks = list(_in_sight(painted.document, shown))
    if not blocks:
        return -1
    first, last = blocks[0].blockNumber(), blocks[-1].blockNumber()
    for stretch in painted.arrangement.stretches:
        if stretch.first <= last and stretch.last >= first:
            _paint_mark(painter, painted, stretch, shown)
    for block in blocks:
        place = painted.arrangement.places.get(block.blockNumber())
        if block.length() == 1:
            _paint_ghost(painter, painted, block)
        if place and (place.label or place.head or place.atom or place.purpose == "footnote"):
            _paint_place(painter, painted, block, place, shown)
    return last


def _in_sight(document: QTextDocument, shown: QRectF) -> Iterator[QTextBlock]:
    layout = document.documentLayout()
    at = layout.hitTest(QPointF(shown.left() + 1, shown.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, at))
    for _ in range(2):
        block = block.previous() if block.previous().isValid() else block
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > shown.bottom():
            return
        yield block
        block = block.next()


def _paint_mark(painter: QPainter, painted: Painted, stretch: Stretch, shown: QRectF) -> None:
    mark = painted.marks.get(stretch.part)
    is_chosen = stretch.part == painted.chosen and bool(stretch.part)
    if not (mark and mark.from_library) and not is_chosen:
        return
    rect = stretch_rect(painted, stretch)
    if not rect.intersects(shown):
        return
    colour = LIGHT.line
    if mark and mark.from_library:
        colour = LIGHT.warning if mark.departs else LIGHT.accent
    bar = QRectF(rect.left() - BAR_AT, rect.top() + 2, BAR, rect.height() - 4)
    painter.fillRect(bar, QColor(colour))
    if mark and mark.departs:  # a broken bar: told by its shape too
        gap = UNIT
        top = bar.top() + gap
        while top < bar.bottom():
            painter.fillRect(QRectF(bar.left(), top, BAR, gap / 2), Qt.GlobalColor.white)
            top += 1.5 * gap
    if is_chosen and shown.top() < bar.top() + GRIP:
        _paint_grip(painter, bar)


def _paint_grip(painter: QPainter, bar: QRectF) -> None:
    """Paint the six dots by which a part is taken and dragged."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.quiet))
    for row in range(3):
        for column in range(2):
            painter.drawEllipse(QPointF(bar.left() - 7 + 4 * column, bar.top() + 5 + 4 * row), 1.2, 1.2)
    painter.restore()


def _paint_place(painter: QPainter, painted: Painted, block: QTextBlock, place: Place, shown: QRectF) -> None:
    rect = rect_of(painted.document, block)
    if rect.bottom() < shown.top():
        return
    layout = block.layout()
    if not layout.lineCount():
        return
    line = layout.lineAt(0)
    top = rect.top() + line.y()
    baseline = top + line.ascent()
    if place.label:
        painter.setFont(painted.font(place.purpose))
        painter.setPen(QColor(LIGHT.text))
        step = painted.document.indentWidth()
        painter.drawText(QPointF(rect.left() + line.x() - step, baseline), place.label)
    if place.head:
        painter.setFont(painted.font(place.head_purpose))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(QPointF(rect.left() + line.x(), baseline - 1.25 * painted.dress.line), place.head)
    if place.atom in ("page_break", "annex"):
        _paint_break(painter, painted, top - 1.2 * painted.dress.line, painted.words(place.atom))
    if block.blockNumber() == painted.arrangement.first_note:
        painter.setPen(QPen(QColor(LIGHT.quiet), 1))
        at = top - 0.7 * painted.dress.line
        painter.drawLine(QPointF(painted.left, at), QPointF(painted.left + painted.text_width / 3, at))


def _paint_ghost(painter: QPainter, painted: Painted, block: QTextBlock) -> None:
    """Say in the empty line of a part without words what stands there."""
    mark = painted.marks.get(block.blockFormat().stringProperty(PART))
    if mark is None or not mark.ghost:
        return
    rect = rect_of(painted.document, block)
    painter.setFont(painted.font("text"))
    painter.setPen(QColor(LIGHT.quiet))
    painter.drawText(rect.adjusted(0, 0, 0, rect.height()), int(Qt.AlignmentFlag.AlignLeft), mark.ghost)


def paint_pages(
    painter: QPainter, painted: Painted, breaks: Sequence[PageMark], shown: QRectF, named: Callable[[int], str]
) -> None:
    """Paint where pages begin: a dotted line beside the text, and which page."""
    for each in breaks:
        block = each.at.block()
        line = block.layout().lineForTextPosition(each.at.positionInBlock())
        top = rect_of(painted.document, block).top() + (line.y() if line.isValid() else 0)
        if not shown.top() - 20 <= top <= shown.bottom() + 20:
            continue
        painter.setPen(QPen(QColor(LIGHT.quiet), 1, Qt.PenStyle.DotLine))
        right = painted.left + painted.text_width
        painter.drawLine(QPointF(painted.left, top), QPointF(right, top))
        font = QFont(painter.font())
        font.setPointSizeF(8)
        painter.setFont(font)
        words = named(each.page)
        painter.setPen(QColor(LIGHT.quiet))
        painter.drawText(QPointF(right - painter.fontMetrics().horizontalAdvance(words), top - 2), words)


def _paint_break(painter: QPainter, painted: Painted, top: float, words: str) -> None:
    painter.setPen(QPen(QColor(LIGHT.quiet), 1, Qt.PenStyle.DashLine))
    right = painted.left + painted.text_width
    font = QFont(painter.font())
    font.setPointSizeF(8)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(words)
    painter.drawLine(QPointF(painted.left, top), QPointF(right - width - UNIT, top))
    painter.setPen(QColor(LIGHT.quiet))
    painter.drawText(QPointF(right - width, top + painter.fontMetrics().ascent() / 2 - 1), words)
