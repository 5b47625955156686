"""The pages of a PDF, one below the other, drawn as they come into sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, QSizeF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui import theme
from app.ui.theme import UNIT

GAP: Final = 2 * UNIT
"""Pixels between pages, and round them."""
SMALLEST, LARGEST = 0.25, 4.0
"""How far one may zoom: times the size on paper."""
LARGEST_FITTING = 2.0
"""How large pages are at most that fit a wide window."""
_STEP: Final = 1.1
_DRAW_PAUSE_MS: Final = 40
_POINTS: Final = 72


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A page as it was drawn last; it stays in sight until it is drawn anew."""

    image: QImage
    edition: int


class PagesView(QAbstractScrollArea):
    """Shows a PDF as wide as there is room for, or as large as its reader asks; a newer one takes its place in place.

    Ctrl and the wheel, Ctrl++ and Ctrl+- zoom, Ctrl+0 fits the width again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._on_drawn)
        self._edition = 0
        self._sizes: list[QSizeF] = []
        self._boxes: list[QRect] = []
        self._drawn: dict[int, _Drawn] = {}
        self._asked: dict[int, tuple[int, int, QSize]] = {}
        self._zoom: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DRAW_PAUSE_MS)
        self._timer.timeout.connect(self._draw_visible)
        self.verticalScrollBar().valueChanged.connect(self._timer.start)

    @property
    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """Return how many times their size on paper pages are shown."""
        return self._zoom if self._zoom is not None else self._fitting()

    @property
    def is_drawn(self) -> bool:
        """Return whether all that is in sight is drawn as it is now."""
        return bool(self._sizes) and all(self._is_fresh(page) for page in self._visible())

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF, where the reader was in the one before it; what was drawn stays until it is drawn anew."""
        place = self._place()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._edition += 1
        self._asked.clear()
        self._sizes = [self._document.pagePointSize(page) for page in range(self._document.pageCount())]
        self._drawn = {page: drawn for page, drawn in self._drawn.items() if page < len(self._sizes)}
        self._lay_out(place)
        self._draw_visible()

    def clear(self) -> None:
        """Show nothing, at the first page."""
        self._document.close()
        self._sizes, self._boxes = [], []
        self._drawn.clear()
        self._asked.clear()
        self._lay_out((0, 0.0))

    def zoom_to(self, zoom: float | None) -> None:
        """Show pages so many times their size on paper; None fits them to the width."""
        place = self._place()
        self._zoom = None if zoom is None else min(LARGEST, max(SMALLEST, zoom))
        self._lay_out(place)

    def show_page(self, page: int) -> None:
        """Bring the top of a page, counted from 1, into sight."""
        if 1 <= page <= len(self._boxes):
            self.verticalScrollBar().setValue(self._boxes[page - 1].top() - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self._place())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_to(self.zoom * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            zoom = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}.get(Qt.Key(key))
            if zoom:
                self.zoom_to(self.zoom * zoom)
                return
            if key == Qt.Key.Key_0:
                self.zoom_to(None)
                return
        goes = {
            Qt.Key.Key_Down: bar.value() + 5 * UNIT,
            Qt.Key.Key_Up: bar.value() - 5 * UNIT,
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(key))
        if goes is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(goes)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        painter.setPen(QColor(theme.current(self.palette()).line))
        for page in self._visible():
            box = self._in_sight(page)
            painter.fillRect(box, Qt.GlobalColor.white)
            if page in self._drawn:
                painter.drawImage(box, self._drawn[page].image)
            painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _in_sight(self, page: int) -> QRect:
        return self._boxes[page].translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _visible(self) -> list[int]:
        area = self.viewport().rect()
        return [page for page in range(len(self._boxes)) if self._in_sight(page).intersects(area)]

    def _fitting(self) -> float:
        widest = max((size.width() for size in self._sizes), default=0.0)
        room = self.viewport().width() - 2 * GAP
        return min(LARGEST_FITTING, max(SMALLEST, room / (widest * self._pixels()))) if widest else 1.0

    def _pixels(self) -> float:
        """Return how many pixels a point has on this screen."""
        return self.logicalDpiX() / _POINTS

    def _place(self) -> tuple[int, float]:
        """Return the page at the top, and how much of its height is above."""
        top = self.verticalScrollBar().value()
        for page, box in enumerate(self._boxes):
            if box.bottom() >= top:
                return page, (top - box.top()) / max(1, box.height())
        return 0, 0.0

    def _lay_out(self, place: tuple[int, float]) -> None:
        """Give every page its box, with the same place at the top."""
        scale = self.zoom * self._pixels()
        width, height = self.viewport().width(), self.viewport().height()
        sizes = [QSize(round(each.width() * scale), round(each.height() * scale)) for each in self._sizes]
        whole = max([width, *(each.width() + 2 * GAP for each in sizes)])
        boxes, top = [], GAP
        for size in sizes:
            boxes.append(QRect((whole - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + GAP
        self._boxes = boxes
        for bar, room, length in (
            (self.horizontalScrollBar(), width, whole),
            (self.verticalScrollBar(), height, top if sizes else 0),
        ):
            bar.setRange(0, max(0, length - room))
            bar.setPageStep(room)
            bar.setSingleStep(5 * UNIT)
        if boxes:
            page, share = min(place[0], len(boxes) - 1), place[1]
            self.verticalScrollBar().setValue(round(boxes[page].top() + share * boxes[page].height()))
        self.viewport().update()
        self._timer.start()

    def _wanted(self, page: int) -> QSize:
        return self._boxes[page].size() * self.devicePixelRatioF()

    def _is_fresh(self, page: int) -> bool:
        drawn = self._drawn.get(page)
        return drawn is not None and drawn.edition == self._edition and drawn.image.size() == self._wanted(page)

    @Slot()
    def _draw_visible(self) -> None:
        """Ask for the pages in sight, and forget those far from it."""
        seen = self._visible()
        if not seen:
            return
        for page in [each for each in self._drawn if not seen[0] - 2 <= each <= seen[-1] + 2]:
            del self._drawn[page]
        for page in (*seen, seen[-1] + 1):
            if page >= len(self._boxes) or self._is_fresh(page):
                continue
            size = self._wanted(page)
            if not any(asked == (page, self._edition, size) for asked in self._asked.values()):
                number = self._renderer.requestPage(page, size, QPdfDocumentRenderOptions())
                self._asked[number] = (page, self._edition, size)

    @Slot(int, QSize, QImage, QPdfDocumentRenderOptions, "quint64")
    def _on_drawn(self, page: int, size: QSize, image: QImage, _: QPdfDocumentRenderOptions, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is None or asked[1] != self._edition or page >= len(self._boxes):
            return
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        self._drawn[page] = _Drawn(paper, self._edition)
        self.viewport().update(self._in_sight(page))
