"""The text a file was read as, with everything marked that was read in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from app.domain.marks import Mark
from app.domain.readings import Candidate
from app.ui import theme
from app.ui.intake.mark_looks import LOOKS
from app.ui.places import Units
from app.ui.theme import UNIT
from app.ui.widgets.reading_width import spare_width

_ONE_FOR_ONE = str.maketrans({"\f": "\n", "\r": " ", "\u2028": "\n", "\u2029": "\n"})
"""Qt would break lines here or drop them; places must stay what they are."""


class SourceText(QPlainTextEdit):
    """Shows the text; it cannot be altered, but a cursor goes through it.

    Signals:
        reached (Mark): the cursor was put into a marked passage.
    """

    reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._units = Units("")
        self._told: dict[Mark, str] = {}
        self._marks: tuple[Mark, ...] = ()
        self._lines: list[QTextEdit.ExtraSelection] = []
        self._chosen: tuple[int, int] | None = None
        self._is_led = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Gelezen tekst"))
        self.setPlaceholderText(self.tr("Van dit bestand is geen tekst gelezen."))
        self.document().setDocumentMargin(2 * UNIT)
        self.setFrameStyle(0)
        self.setObjectName("source")
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    def show_text(self, plain: str, told: dict[Mark, str] | None = None) -> None:
        """Show another text from its beginning; `told` says of each mark in it what a person may know."""
        self._told = told or {}
        self._marks = tuple(sorted(self._told, key=lambda mark: (mark.start, -mark.end)))
        self._units = Units(plain)
        self._chosen = None
        self._is_led = True
        self.setPlainText(plain.translate(_ONE_FOR_ONE))
        self._is_led = False
        self._draw_lines()

    @property
    def marked(self) -> str:
        """Return the words that are pointed at now."""
        return self._cursor(*self._chosen).selectedText() if self._chosen else ""

    @property
    def underlined(self) -> tuple[str, ...]:
        """Return the words that have a line under them, in the order of the text."""
        return tuple(self._cursor(mark.start, mark.end).selectedText() for mark in self._marks)

    def mark_at(self, place: int) -> Mark | None:
        """Return the narrowest mark over a place in the text as Qt counts it; None where nothing was read."""
        over = (mark for mark in self._marks if self._units.at(mark.start) <= place < self._units.at(mark.end))
        return min(over, key=lambda mark: mark.end - mark.start, default=None)

    @Slot(object)
    def mark(self, found: Candidate | Mark | None) -> None:
        """Point at where something was read, and bring it into view; at nothing where it has no place."""
        self._chosen = None
        if found is not None and found.start is not None and found.end is not None:
            self._chosen = (found.start, found.end)
        self._draw()
        if self._chosen:
            shown = self.textCursor()
            shown.setPosition(self._units.at(self._chosen[0]))
            self._is_led = True
            self.setTextCursor(shown)
            self._is_led = False
            self.centerCursor()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.at(start))
        cursor.setPosition(self._units.at(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _draw_lines(self) -> None:
        """Put a line under every mark, the wider first, so that a narrower one in it is seen."""
        colours = theme.current(self.palette())
        wide_first = sorted(self._marks, key=lambda mark: mark.start - mark.end)
        self._lines = [self._selection(mark.start, mark.end, LOOKS[mark.kind].shape(colours)) for mark in wide_first]
        self._draw()

    def _draw(self) -> None:
        if self._chosen is None:
            self.setExtraSelections(self._lines)
            return
        colours = theme.current(self.palette())
        shape = QTextCharFormat()
        shape.setBackground(QColor(colours.mark))
        shape.setForeground(QColor(colours.text))
        self.setExtraSelections([*self._lines, self._selection(*self._chosen, shape)])

    def _selection(self, start: int, end: int, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(start, end)
        selection.format = shape
        return selection

    def told_at(self, point: QPoint) -> str:
        """Return what is told of the words under the mouse; nothing beside the line's end."""
        cursor = self.cursorForPosition(point)
        if not self.cursorRect(cursor).adjusted(-2 * UNIT, 0, 2 * UNIT, 0).contains(point):
            return ""
        mark = self.mark_at(cursor.position())
        return self._told[mark] if mark else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = spare_width(self, self.document().documentMargin())
        if spare != self.viewportMargins().right():
            self.setViewportMargins(0, 0, spare, 0)
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_told"):
            self._draw_lines()

    @Slot()
    def _on_cursor_moved(self) -> None:
        mark = (
            None if self._is_led or self.textCursor().hasSelection() else self.mark_at(self.textCursor().position())
        )
        if mark:
            self._chosen = (mark.start, mark.end)
            self._draw()
            self.reached.emit(mark)
