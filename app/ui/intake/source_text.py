"""The text a file was read as, with the place a value came from."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from app.domain.readings import Candidate
from app.ui import theme
from app.ui.places import cursor_over
from app.ui.theme import UNIT

_ONE_FOR_ONE = str.maketrans({"\f": "\n", "\r": " ", "\u2028": "\n", "\u2029": "\n"})
"""Qt would break lines here or drop them; places must stay what they are."""


class SourceText(QPlainTextEdit):
    """Shows the text; it cannot be altered."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Gelezen tekst"))
        self.document().setDocumentMargin(2 * UNIT)
        self.setFrameStyle(0)
        self.setObjectName("source")

    def show_text(self, plain: str) -> None:
        """Show another text from its beginning."""
        self.setPlainText(plain.translate(_ONE_FOR_ONE))
        self.setExtraSelections([])

    @property
    def marked(self) -> str:
        """Return the words that are marked now."""
        return "".join(each.cursor.selectedText() for each in self.extraSelections())

    @Slot(object)
    def mark(self, candidate: Candidate | None) -> None:
        """Mark where a candidate was read, and bring it into view."""
        if candidate is None or candidate.start is None or candidate.end is None:
            self.setExtraSelections([])
            return
        colours = theme.current(self.palette())
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor_over(self.document(), self.toPlainText(), candidate.start, candidate.end)
        shape = QTextCharFormat()
        shape.setBackground(QColor(colours.mark))
        shape.setForeground(QColor(colours.text))
        selection.format = shape
        self.setExtraSelections([selection])
        shown = self.textCursor()
        shown.setPosition(selection.cursor.selectionStart())
        self.setTextCursor(shown)
        self.centerCursor()
