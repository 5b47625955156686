"""Our own small drawings, in the colour of the text they stand beside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SHARPNESS = 3
"""Pixels drawn for one of the screen's at scale 1, so that a fine screen has enough of them."""


def icon(folder: Path, name: str, colour: str, size: int = 20, chosen: str = "") -> QIcon:
    """Return the drawing `name` from `folder` in `colour` (`#rrggbb`), in `chosen` while its button is on."""
    source = (folder / f"{name}.svg").read_text("utf-8")
    made = QIcon(_drawn(source, colour, size))
    if chosen:
        made.addPixmap(_drawn(source, chosen, size), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _drawn(source: str, colour: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", QColor(colour).name()).encode()))
    drawn = QPixmap(QSize(size, size) * SHARPNESS)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(SHARPNESS)
    return drawn
