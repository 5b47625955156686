"""How far the reading of files has come, quietly and in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.theme import UNIT
from app.ui.widgets.elided_label import ElidedLabel


class ReadingProgress(QWidget):
    """A bar that is there only while there are files to read.

    Signals:
        cancelled: the user wants the rest left unread.
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setObjectName("quiet")
        self._file = ElidedLabel()
        self._file.setObjectName("quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(UNIT // 2)
        self._bar.setAccessibleName(self.tr("Voortgang van het inlezen"))
        self.stop = QPushButton(self.tr("&Stoppen"))
        self.stop.setProperty("flat_link", True)
        self.stop.setToolTip(self.tr("Het bestand dat nu wordt gelezen en de rest blijven ongelezen"))
        self.stop.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self.stop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(UNIT, 0, UNIT, 0)
        rows.setSpacing(UNIT // 2)
        rows.addLayout(row)
        rows.addWidget(self._bar)
        rows.addWidget(self._file)
        self.hide()

    @Slot(int, int, str)
    def show_progress(self, done: int, of: int, name: str) -> None:
        """Show that `done` of `of` files are read and `name` is next; nought of nought while they are looked for."""
        looking = of == 0
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._label.setText(
            self.tr("Bestanden zoeken…") if looking else self.tr("Inlezen: {done} van {of}").format(done=done, of=of)
        )
        self._file.setText(name)
        self.setVisible(looking or done < of)
