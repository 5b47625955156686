"""A page to read whose lines never grow too long for the eye, however wide the pane."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from app.ui.widgets.reading_width import spare_width


class PageBrowser(QTextBrowser):
    """Shows a page; what is left of a wide pane stays white at its right."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = spare_width(self, self.document().documentMargin())
        if spare != self.viewportMargins().right():
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)
