"""The letter to write on: a page in the house style, its text typed, its letterhead and signature round it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter

from app.domain.ids import IdFactory
from app.ui.compose.outline import PARAGRAPH_MIME
from app.ui.sheet.changes import part_id
from app.ui.sheet.clipboard import OWN, from_clipboard, on_clipboard
from app.ui.sheet.commands import Commands
from app.ui.sheet.inserting import Inserting
from app.ui.sheet.letter_edit import LetterEdit
from app.ui.sheet.margin import PartMargin
from app.ui.sheet.selection import make_room
from app.ui.sheet.typing import Typing


class Sheet(LetterEdit):
    """The letter as it is typed, pasted and dragged on.

    Signals, beside those of the text:
        part_dragged (PartId, int): a part was dragged to a place among the others.
        paragraph_dropped (str, int): a library paragraph was dropped; it comes at this place.
        letterhead_wanted: the letterhead was clicked.
    """

    part_dragged = Signal(object, int)
    paragraph_dropped = Signal(str, int)
    letterhead_wanted = Signal()

    def __init__(self, new_id: IdFactory) -> None:
        super().__init__(new_id)
        self.margin = PartMargin(self)
        self.commands = Commands(self)
        self.inserting = Inserting(self)
        self.typing = Typing(self, self.commands, self.inserting)

    def paint_over(self, painter: QPainter) -> None:
        self.margin.paint(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.typing.key(event):
            super().keyPressEvent(event)
            self.typing.typed(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            make_room(self)
        super().inputMethodEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        return on_clipboard(self.selected_blocks())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files dropped here are for the window to read in; their names are no text of a letter."""
        if source.hasFormat(PARAGRAPH_MIME):
            return True
        return not source.hasUrls() and (source.hasFormat(OWN) or source.hasHtml() or source.hasText())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(PARAGRAPH_MIME):
            names = [str(each.id) for each in self.texts]
            place = names.index(self.part) + 1 if self.part in names else len(names)
            self.paragraph_dropped.emit(bytes(source.data(PARAGRAPH_MIME).data()).decode(), place)
        else:
            self.inserting.paste(from_clipboard(source))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self.margin.part_at(event.position())
        if part and event.button() is Qt.MouseButton.LeftButton:
            self.margin.take(part)
            self.go_to(part_id(part))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.margin.is_dragging:
            self.margin.drag(event.position())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self.margin.part_at(event.position())
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.IBeamCursor)
            self.viewport().setToolTip(self.told_of(over))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.margin.is_dragging:
            super().mouseReleaseEvent(event)
            self._on_clicked(event)
            return
        self.flush()
        dropped = self.margin.drop()
        if dropped:
            self.part_dragged.emit(part_id(dropped[0]), dropped[1])

    def _on_clicked(self, event: QMouseEvent) -> None:
        down = QPointF(0, self.verticalScrollBar().value())
        left, width = self.paper.span
        if self.paper.backdrop.head_rect(left, width).contains(event.position() + down):
            self.letterhead_wanted.emit()
            return
        cursor = self.cursorForPosition(event.position().toPoint())
        if self.textCursor().hasSelection():
            return
        near = self.cursorRect(cursor).adjusted(-40, 0, 40, 0)
        if near.contains(event.position().toPoint()):
            self.ask_value()
