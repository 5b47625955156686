"""How each kind of mark looks: no two kinds have the same line under them, so that colour is never needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextCharFormat

from app.domain.marks import MarkKind
from app.ui.theme import DARK, Colours

Line = QTextCharFormat.UnderlineStyle

_TINT = 26
"""Of 255: how strongly a ground is coloured."""


@dataclass(frozen=True, slots=True)
class Look:
    """A line under the words in a colour for each theme, and for some kinds a tinted ground."""

    line: Line
    light: str
    dark: str
    tinted: bool = False

    def colour(self, colours: Colours) -> QColor:
        """Return the colour of the line."""
        return QColor(self.dark if colours is DARK else self.light)

    def ground(self, colours: Colours) -> QColor:
        """Return the tint of the ground."""
        tint = self.colour(colours)
        tint.setAlpha(_TINT)
        return tint

    def shape(self, colours: Colours) -> QTextCharFormat:
        """Return the format that marks a passage."""
        shape = QTextCharFormat()
        shape.setUnderlineStyle(self.line)
        shape.setUnderlineColor(self.colour(colours))
        if self.tinted:
            shape.setBackground(self.ground(colours))
        return shape

    def paint(self, painter: QPainter, area: QRect, colours: Colours) -> None:
        """Paint a sample of the mark."""
        painter.save()
        if self.tinted:
            painter.fillRect(area, self.ground(colours))
        pen = QPen(self.colour(colours), 2, _PENS.get(self.line, Qt.PenStyle.SolidLine))
        painter.setPen(pen)
        if self.line is Line.WaveUnderline:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawPath(_wave(area))
        else:
            painter.drawLine(area.left(), area.bottom() - 1, area.right(), area.bottom() - 1)
        painter.restore()


_PENS = {
    Line.DashUnderline: Qt.PenStyle.DashLine,
    Line.DotLine: Qt.PenStyle.DotLine,
    Line.DashDotLine: Qt.PenStyle.DashDotLine,
    Line.DashDotDotLine: Qt.PenStyle.DashDotDotLine,
}

LOOKS: Mapping[MarkKind, Look] = {
    MarkKind.FIELD: Look(Line.SingleUnderline, "#23609c", "#7fb4ea"),
    MarkKind.ATTACHMENT: Look(Line.SingleUnderline, "#5b6470", "#aeb8c4", tinted=True),
    MarkKind.QUESTION: Look(Line.DotLine, "#5b6470", "#aeb8c4"),
    MarkKind.LETTER: Look(Line.DashUnderline, "#0b7a75", "#5fd0c5"),
    MarkKind.KAMERSTUK: Look(Line.DashDotLine, "#6d3fb0", "#c1a3f5"),
    MarkKind.HANDELINGEN: Look(Line.DashDotDotLine, "#6d3fb0", "#c1a3f5"),
    MarkKind.MOTIE: Look(Line.DashUnderline, "#a8327a", "#f29ac9", tinted=True),
    MarkKind.TOEZEGGING: Look(Line.WaveUnderline, "#9a5b00", "#f0b45f", tinted=True),
    MarkKind.COMMITTEE_REQUEST: Look(Line.DotLine, "#b3261e", "#ff9a8f", tinted=True),
    MarkKind.PROMISE: Look(Line.WaveUnderline, "#2b7a2b", "#86d186"),
}


def _wave(area: QRect) -> QPainterPath:
    step = 3
    path = QPainterPath()
    path.moveTo(area.left(), area.bottom() - 1)
    for place, left in enumerate(range(area.left(), area.right() - step, step)):
        path.lineTo(left + step, area.bottom() - 1 - (step if place % 2 == 0 else 0))
    return path
