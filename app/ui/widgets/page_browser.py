"""A page to read whose lines never grow too long for the eye, however wide the pane."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from app.ui.widgets.reading_width import spare_width


class PageBrowser(QTextBrowser):
    """Shows a page; what is left of a wide pane stays white at its right. `pictures` are those in it, by address."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Mapping[str, QImage] = {}

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture of the page; nothing is fetched from anywhere else."""
        return self.pictures.get(name if isinstance(name, str) else name.toString())

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = spare_width(self, self.document().documentMargin())
        if spare != self.viewportMargins().right():
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)
