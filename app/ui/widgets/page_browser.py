"""A page to read whose lines never grow too long for the eye, however wide the pane."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser

WIDEST_LINE = 100
"""Characters of average width; beyond some 90 the eye loses the next line."""


class PageBrowser(QTextBrowser):
    """Shows a page; what is left of a wide pane stays white at its right."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        widest = WIDEST_LINE * self.fontMetrics().averageCharWidth() + 2 * int(self.document().documentMargin())
        spare = max(0, self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - widest)
        if spare != self.viewportMargins().right():
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)
