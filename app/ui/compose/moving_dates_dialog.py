"""Every date, period and age of a letter that hangs on its date: what it says, what it means, what it should say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.moving_dates import MovingDate, MovingForm
from app.language.dates import write_long
from app.language.moving_words import whole_name
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import Row, TwoLineList


class MovingDatesDialog(QDialog):
    """Lists them; the chosen one is mended, made a field, or tied to a day of birth.

    Signals:
        mend_requested (tuple of int): say those with these numbers anew.
        fields_requested (tuple of int, bool): make fields of them; with True by what they mean now.
        tie_requested (int, date): make a field of the age with this number, of somebody born on that day.
    """

    mend_requested = Signal(object)
    fields_requested = Signal(object, bool)
    tie_requested = Signal(int, object)

    def __init__(self, icons: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Datums die van de briefdatum afhangen"))
        self.list = TwoLineList(
            self.tr("Datums, tijdvakken en leeftijden"),
            self.tr("In deze brief hangt geen datum, tijdvak of leeftijd van de datum van de brief af."),
        )
        self.mend = QPushButton(self.tr("&Herstellen"))
        self.field = QPushButton(self.tr("Maak er een datum&veld van"))
        self.field.setToolTip(self.tr("Een datumveld loopt mee als de brief een andere datum krijgt"))
        self.as_now = QPushButton(self.tr("Zo &bedoeld: geldt vanaf nu"))
        self.as_now.setToolTip(self.tr("Maakt er een datumveld van met wat de woorden nu betekenen"))
        self.born = DateField(self.tr("Geboortedatum"), icons)
        self.tie = QPushButton(self.tr("&Leeftijd laten meelopen"))
        self._birth = QLabel(self.tr("Geboortedatum:"))
        self._lay_out()
        self._connect()
        self.show_dates(())

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        for button in (self.mend, self.field, self.as_now):
            acts.addWidget(button)
        acts.addStretch(1)
        birth = QHBoxLayout()
        for widget in (self._birth, self.born, self.tie):
            birth.addWidget(widget)
        birth.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole).clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addWidget(framed(self.list), 1)
        rows.addLayout(acts)
        rows.addLayout(birth)
        rows.addWidget(buttons)
        self.resize(90 * UNIT, 55 * UNIT)

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._on_chosen)
        self.mend.clicked.connect(lambda: self.mend_requested.emit((self._number(),)))
        self.field.clicked.connect(lambda: self.fields_requested.emit((self._number(),), False))
        self.as_now.clicked.connect(lambda: self.fields_requested.emit((self._number(),), True))
        self.tie.clicked.connect(self._on_tie)

    @Slot(object)
    def show_dates(self, dates: Sequence[MovingDate]) -> None:
        """Show these, in their order; what is chosen stays so where it is still there."""
        held = self.list.chosen
        rows = [self._row(each) for each in dates]
        same = next((each for each in dates if held is not None and each.number == held.number), None)
        self.list.show_rows(rows, same)
        self._on_chosen()

    def _row(self, each: MovingDate) -> Row:
        first = f"{each.phrase} → {each.anew}" if each.should else each.phrase
        told = [self._state(each), self._meant(each), each.title]
        return Row(each, first, " · ".join(filter(None, told)), not each.is_right)

    def _state(self, each: MovingDate) -> str:
        if each.is_field:
            return self.tr("datumveld")
        return self.tr("klopt") if each.is_right else self.tr("klopt niet meer")

    def _meant(self, each: MovingDate) -> str:
        if not each.value:
            return self.tr("geboortedatum onbekend") if each.form is MovingForm.AGE else ""
        if each.form is MovingForm.AGE:
            return self.tr("geboren {day}").format(day=write_long(date.fromisoformat(each.value)))
        return whole_name(each.value)

    def _number(self) -> int:
        chosen = self.list.chosen
        return chosen.number if isinstance(chosen, MovingDate) else 0

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.list.chosen
        typed = isinstance(chosen, MovingDate) and not chosen.is_field
        age = typed and chosen.form is MovingForm.AGE
        self.mend.setEnabled(typed and bool(chosen.should))
        self.field.setEnabled(typed and bool(chosen.value))
        self.as_now.setEnabled(typed and not chosen.is_right and not age)
        for widget in (self._birth, self.born, self.tie):
            widget.setVisible(age)

    @Slot()
    def _on_tie(self) -> None:
        born = self.born.day
        if born is None:
            self.born.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tie_requested.emit(self._number(), born)
