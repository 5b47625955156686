"""A row of two lines: a name, and below it, quieter, what there is to say of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme
from app.ui.theme import UNIT


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the display text and, below it, the text of another role.

    `loud_role`, where given, says whether the second line asks for attention.
    """

    def __init__(self, second_role: int, parent: QWidget, loud_role: int = 0) -> None:
        super().__init__(parent)
        self._second_role = second_role
        self._loud_role = loud_role

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(10 * UNIT, 2 * option.fontMetrics.height() + 2 * UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.current(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.chosen))
            if option.state & QStyle.StateFlag.State_Active and option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), QColor(colours.accent))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(3 * UNIT // 2, UNIT // 2, -UNIT, -UNIT // 2)
        half = area.height() // 2
        loud = bool(self._loud_role and index.data(self._loud_role))
        painter.setPen(QColor(colours.text))
        painter.setFont(option.font)
        _line(painter, QRect(area.left(), area.top(), area.width(), half), str(index.data() or ""))
        smaller = QFont(option.font)
        smaller.setPointSizeF(max(9.0, option.font.pointSizeF() - 1))
        painter.setFont(smaller)
        painter.setPen(QColor(colours.warning if loud else colours.quiet))
        second = str(index.data(self._second_role) or "")
        _line(painter, QRect(area.left(), area.top() + half, area.width(), half), second)
        painter.restore()


def _line(painter: QPainter, area: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)
