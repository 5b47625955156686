"""Text of one's own, as notation; what cannot be read is said below it, and nothing typed is ever lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.ids import PartId
from app.ui.compose.undo_keys import asks_undo
from app.ui.theme import UNIT

PAUSE_MS = 400


class NotationEdit(QPlainTextEdit):
    """A plain editor without an undo of its own: undoing belongs to the draft.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Eigen tekst"))
        self.setPlaceholderText(
            self.tr("Schrijf hier uw tekst. # kop, **vet**, *cursief*, - streepje, 1. nummer, ^[voetnoot]")
        )

    def event(self, event: QEvent) -> bool:
        if asks_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files dropped here are for the window to read in; their names are no text of a letter."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class OwnTextPane(QWidget):
    """Edits the text of one part at a time.

    Signals:
        written (PartId, str): this stands in the part now, as notation.
    """

    written = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("form")
        self._part: PartId | None = None
        self._refused: dict[PartId, tuple[str, str]] = {}
        self._is_waiting = False
        self.text = NotationEdit()
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(UNIT)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.wrong)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self.text.textChanged.connect(self._on_text_changed)
        self.text.left.connect(self.flush)

    def show_part(self, part: PartId, notation: str, forced: bool) -> None:
        """Show a part. The text being typed stays; text that was refused comes back with what is wrong with it."""
        if part == self._part and not forced:
            return
        if part != self._part:
            self.flush()
        self._part = part
        if forced:
            self._refused.pop(part, None)
        text, wrong = self._refused.get(part, (notation, ""))
        self._is_waiting = False
        self._timer.stop()
        if text != self.text.toPlainText():
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)
        self._say(wrong)

    def accept(self, part: PartId) -> None:
        """The archive has the text."""
        self._refused.pop(part, None)
        if part == self._part:
            self._say("")

    def refuse(self, part: PartId, notation: str, wrong: str) -> None:
        """The text could not be kept: keep it here and say why."""
        self._refused[part] = (notation, wrong)
        if part == self._part:
            self._say(wrong)

    @property
    def place(self) -> tuple[str, int]:
        """Return what stands in the editor, and before which character of it the cursor is; Qt counts by UTF-16."""
        typed = self.text.toPlainText()
        before = typed.encode("utf-16-le")[: 2 * self.text.textCursor().position()]
        return typed, len(before.decode("utf-16-le", "ignore"))

    @property
    def has_refused(self) -> bool:
        """Return whether text stands here that the archive does not have."""
        return bool(self._refused)

    @Slot()
    def flush(self) -> None:
        """Say now what waits for a pause in typing."""
        self._timer.stop()
        if self._is_waiting and self._part:
            self._is_waiting = False
            self.written.emit(self._part, self.text.toPlainText())

    @Slot()
    def _on_text_changed(self) -> None:
        self._is_waiting = True
        self._timer.start()

    def _say(self, wrong: str) -> None:
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
