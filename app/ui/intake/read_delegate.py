"""How rows of what was read are painted: a kind with a sample of its mark, a passage with what it means."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.domain.marks import MarkKind
from app.ui import theme
from app.ui.intake.mark_looks import LOOKS
from app.ui.intake.read_model import HEADING_ROLE, KIND_ROLE, MEANING_ROLE
from app.ui.theme import UNIT
from app.ui.widgets.two_line_delegate import TwoLineDelegate

_SAMPLE = QSize(3 * UNIT, UNIT + UNIT // 2)


class ReadDelegate(TwoLineDelegate):
    """Two lines for a passage, one for a kind."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(MEANING_ROLE, parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(HEADING_ROLE):
            return QSize(10 * UNIT, option.fontMetrics.height() + 2 * UNIT)
        return super().sizeHint(option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.data(HEADING_ROLE):
            super().paint(painter, option, index)
            return
        colours = theme.current(option.palette)
        painter.save()
        painter.fillRect(option.rect, QColor(colours.window))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(3 * UNIT // 2, 0, -UNIT, 0)
        middle = area.center().y()
        sample = QRect(area.left(), middle - _SAMPLE.height() // 2, _SAMPLE.width(), _SAMPLE.height())
        LOOKS[MarkKind(index.data(KIND_ROLE))].paint(painter, sample, colours)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        words = area.adjusted(_SAMPLE.width() + UNIT, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()
