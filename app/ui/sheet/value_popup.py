"""A value edited where it stands in the letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.paragraphs import Variable
from app.domain.parties import Party
from app.ui.compose.editors import editor_for
from app.ui.compose.letter_field import LetterField
from app.ui.compose.party_field import PartyField
from app.ui.desk import Desk
from app.ui.theme import UNIT

WIDTH = 36 * UNIT
WIDE = 60 * UNIT
"""Where letters are listed in it."""


class ValuePopup(QFrame):
    """Asks for one value with the editor of its type. Enter keeps it, Escape leaves it as it was.

    Signals:
        entered (str): this was typed.
    """

    entered = Signal(str)

    def __init__(
        self,
        variable: Variable,
        stored: str,
        parties: tuple[Party, ...],
        desk: Desk,
        icons: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.editor = editor_for(variable, parties, desk, icons)
        self.editor.show(stored)
        self._before = self.editor.typed()
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        name = QLabel(variable.label or variable.name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        rows.setSpacing(UNIT // 2)
        rows.addWidget(name)
        rows.addWidget(self.editor.widget)
        if variable.help:
            hint = QLabel(variable.help)
            hint.setObjectName("hint")
            hint.setWordWrap(True)
            rows.addWidget(hint)
        rows.addWidget(self.wrong)
        self.setFixedWidth(WIDE if isinstance(self.editor.widget, LetterField) else WIDTH)
        for each in (self.editor.widget, *self.editor.widget.findChildren(QWidget)):
            each.installEventFilter(self)
        if isinstance(self.editor.widget, PartyField | LetterField):
            self.editor.widget.picked.connect(self.keep)

    def open_at(self, at: QPoint, typed: str = "") -> None:
        """Show it below a point of the screen, with what was typed already."""
        self.adjustSize()
        self.move(at)
        self.show()
        self.editor.widget.setFocus(Qt.FocusReason.PopupFocusReason)
        if isinstance(self.editor.widget, LetterField) and typed:
            self.editor.widget.search(typed)
        elif typed:
            self._type(typed)

    def _type(self, typed: str) -> None:
        """Type what was typed on the sheet, in the line of the editor where it has one."""
        widget = self.editor.widget
        line: object = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.insert(typed)

    def say(self, wrong: str) -> None:
        """Say what is wrong with what was typed."""
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        self.adjustSize()

    @Slot()
    def keep(self) -> None:
        """Have what was typed kept, where it is something else."""
        if self.editor.typed() == self._before:
            self.close()
        else:
            self.entered.emit(self.editor.typed())

    def event(self, event: QEvent) -> bool:
        """Grow with what is listed in it, upwards where the screen ends below it."""
        told = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.adjustSize()
            below = self.geometry().bottom() - self.screen().availableGeometry().bottom()
            if below > 0:
                self.move(self.x(), self.y() - below)
        return told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            several = isinstance(self.editor.widget, QPlainTextEdit)
            asks = Qt.KeyboardModifier.ControlModifier if several else Qt.KeyboardModifier.NoModifier
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            widget = self.editor.widget
            is_searching = isinstance(widget, LetterField) and widget.is_searching
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain == asks and not is_searching:
                self.keep()
                return True
        return super().eventFilter(watched, event)
