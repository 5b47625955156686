"""That a letter seems to be the same as another of the archive, and the way to say so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from app.domain.beside import Beside
from app.domain.ids import LetterId
from app.language.wording.remarks import twin_text


class TwinHint(QWidget):
    """Not there where no twin is seen.

    Signals:
        accepted (object): the letter shown is a twin of the one with this id.
    """

    accepted = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._twin: LetterId | None = None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.accept = QToolButton()
        self.accept.setText(self.tr("Als &tweeling verbinden"))
        self.accept.setToolTip(self.tr("Als tweeling verbinden (Ctrl+Shift+L)"))
        self.accept.setProperty("flat_link", True)
        self.accept.setProperty("slim", True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.text)
        rows.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.accept.clicked.connect(self.on_accept)
        self.show_beside(Beside())

    def show_beside(self, beside: Beside) -> None:
        """Show the first twin that is seen."""
        self._twin = beside.twins[0].id if beside.twins else None
        self.text.setText(twin_text(beside.twins[0], self._language) if beside.twins else "")
        self.setVisible(self._twin is not None)

    @Slot()
    def on_accept(self) -> None:
        """Take the twin for one, where there is one."""
        if self._twin is not None:
            self.accepted.emit(self._twin)
