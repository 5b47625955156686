"""How a letter is painted in the list: one or two lines, hits in bold; painted, not laid out, for speed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.archive.letter_table_model import SNIPPET_ROLE, Column

HIT_BEGINS, HIT_ENDS = "\ue000", "\ue001"
WORDS_BEFORE = 3
_PAD = theme.UNIT


def pieces(snippet: str) -> tuple[tuple[str, bool], ...]:
    """Return a snippet in pieces, each with whether it is a hit."""
    found = []
    for piece in snippet.split(HIT_BEGINS):
        hit, mark, rest = piece.partition(HIT_ENDS)
        found += [(hit, True), (rest, False)] if mark else [(piece, False)]
    return tuple((text, is_hit) for text, is_hit in found if text)


def near_the_hit(parts: tuple[tuple[str, bool], ...]) -> tuple[tuple[str, bool], ...]:
    """Return the pieces with only the last few words before the first hit, so that the hit can be seen."""
    if not parts or parts[0][1]:
        return parts
    before = parts[0][0].split(" ")
    kept = " ".join(before[-WORDS_BEFORE:])
    return ((f"…{kept}" if len(before) > WORDS_BEFORE else parts[0][0], False), *parts[1:])


class LetterDelegate(QStyledItemDelegate):
    """Paints one cell of the list of letters."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.current(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(colours.chosen if chosen else colours.base))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), colours.accent
            )
        painter.setPen(QColor(colours.text if index.column() != Column.STATUS else colours.quiet))
        self._paint_text(painter, option, index, colours)
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        colours: theme.Colours,
    ) -> None:
        text, snippet = str(index.data() or ""), str(index.data(SNIPPET_ROLE) or "")
        area = option.rect.adjusted(_PAD, 4, -_PAD // 2, -4)
        first, second = _two_lines(text, option, area.width())
        if not snippet and not second:
            self._paint_line(painter, option.font, option.rect, first)
            return
        half = area.height() // 2
        upper = QRect(area.left(), area.top(), area.width(), half)
        lower = QRect(area.left(), area.top() + half, area.width(), half)
        metrics = option.fontMetrics
        if snippet:
            first = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(option.font)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, first)
        if snippet:
            painter.setPen(QColor(colours.quiet))
            _paint_pieces(painter, option.font, lower, near_the_hit(pieces(snippet.replace("\n", " "))))
        else:
            painter.drawText(
                lower,
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(second, Qt.TextElideMode.ElideRight, area.width()),
            )

    def _paint_line(self, painter: QPainter, font: QFont, rect: QRect, text: str) -> None:
        area = rect.adjusted(_PAD, 0, -_PAD // 2, 0)
        painter.setFont(font)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, elided)


def _two_lines(text: str, option: QStyleOptionViewItem, width: int) -> tuple[str, str]:
    """The text broken after the last word that fits; the second part is empty when all of it fits."""
    metrics = option.fontMetrics
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    words = text.split(" ")
    taken = 1
    while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
        taken += 1
    first = metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, width)
    return first, " ".join(words[taken:])


def _paint_pieces(painter: QPainter, font: QFont, area: QRect, parts: tuple[tuple[str, bool], ...]) -> None:
    bold = QFont(font)
    bold.setBold(True)
    painter.setClipRect(area)
    left = area.left()
    for text, is_hit in parts:
        painter.setFont(bold if is_hit else font)
        painter.drawText(
            QRect(left, area.top(), max(0, area.right() - left), area.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        left += painter.fontMetrics().horizontalAdvance(text)
        if left > area.right():
            break
    painter.setClipping(False)
