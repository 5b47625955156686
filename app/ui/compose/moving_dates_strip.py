"""A quiet line at the letter: dates and ages in it that are no longer right since its date moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.domain.moving_dates import MovingDate
from app.ui.theme import UNIT

_MOST_NAMED = 3


class MovingDatesStrip(QFrame):
    """Tells what is wrong and offers to mend it; hidden where all is right.

    Signals:
        mend_requested: say all of it anew, as it should be said now.
        see_requested: show every date of the letter that hangs on its own.
    """

    mend_requested = Signal()
    see_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        self.text = QLabel()
        self.text.setObjectName("quiet")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.mend = QPushButton(self.tr("Alles &herstellen"))
        self.see = QPushButton(self.tr("&Datums bekijken…"))
        row = QHBoxLayout()
        for button in (self.mend, self.see):
            button.setProperty("flat_link", True)
            row.addWidget(button)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, UNIT, UNIT, UNIT // 2)
        rows.setSpacing(0)
        rows.addWidget(self.text)
        rows.addLayout(row)
        self.mend.clicked.connect(self.mend_requested)
        self.see.clicked.connect(self.see_requested)
        self.hide()

    @Slot(object)
    def show_dates(self, dates: Sequence[MovingDate]) -> None:
        """Tell of these dates of the letter."""
        wrong = [each for each in dates if not each.is_right]
        named = ", ".join(f"‘{each.phrase}’" for each in wrong[:_MOST_NAMED])
        if len(wrong) > _MOST_NAMED:
            named = self.tr("{named} en {count} meer").format(named=named, count=len(wrong) - _MOST_NAMED)
        self.text.setText(self.tr("Klopt niet meer bij de datum van de brief: {named}.").format(named=named))
        self.mend.setVisible(any(each.should for each in wrong))
        self.setVisible(bool(wrong))
