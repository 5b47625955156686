"""What a step in the life of a letter needs: the day it comes with, and a reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.letters import Letter, Status
from app.domain.life import NEEDS_A_REASON
from app.language.wording import label
from app.ui.life.asking import AskingDialog
from app.ui.widgets.date_field import DateField


class StepDialog(AskingDialog):
    """Asks for the day and the reason of a step.

    Signals:
        step (str, object): the reason and the day, or None, of the step; `accept` or `say` answers.
    """

    step = Signal(str, object)

    def __init__(
        self, letter: Letter, after: Status, language: str, icons: Path, today: date, parent: QWidget
    ) -> None:
        super().__init__("", label(after, language).capitalize(), parent)
        self.setWindowTitle(self.tr("Status van de brief"))
        needs = (letter.status, after) in NEEDS_A_REASON
        self.day = DateField(self.tr("Dag"), icons)
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("nodig voor deze stap") if needs else self.tr("mag leeg blijven"))
        if asks_day(letter, after):
            name = self.tr("Datum van de brief") if after is Status.SIGNED else self.tr("Verzonden op")
            self.day.show_day(today)
            self.ask_for(name, self.day)
        self.ask_for(self.tr("Reden"), self.why)
        self.act_button.clicked.connect(self._on_wanted)
        self.why.setFocus()

    @Slot()
    def _on_wanted(self) -> None:
        if self.day.is_wrong:
            self.say(self.tr("Dit is geen datum. Typ bijvoorbeeld 28 juni 2022."))
            return
        self.act_button.setEnabled(False)
        self.step.emit(self.why.text(), self.day.day)


def asks_day(letter: Letter, after: Status) -> bool:
    """Return whether a step comes with a day that is not known yet."""
    return (after is Status.SIGNED and letter.dated is None) or (after is Status.SENT and letter.sent is None)
