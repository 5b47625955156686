"""What is to be registered of a letter, to be corrected by a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from app.domain.letters import STATUSES, Direction, Status
from app.domain.readings import Candidate, ReadField
from app.language.wording import kind_label, label
from app.language.wording.labels import LETTER_KINDS
from app.services.registering import INCOMING_KIND, Registration
from app.ui.intake.candidate_field import CandidateField
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField

WIDEST = 90 * UNIT
"""Pixels; on a wide screen the eye would lose the way from a name to its value's end."""
DATES = ("dated", "received", "sent")
TEXTS = ("subject", "our_kenmerk", "their_kenmerk", "sender", "sender_function", "addressee", "signatory", "copies")
ONLY_INCOMING = ("received",)
ONLY_OUTGOING = ("sent", "signatory")


def by_hand(direction: Direction = Direction.INCOMING) -> Registration:
    """Return an empty registration to begin with when nothing could be read."""
    return Registration(direction=direction, kind=INCOMING_KIND, status=STATUSES[direction][0])


class RegistrationForm(QWidget):
    """The form; its values are a `Registration`.

    Signals:
        visited (Candidate | None): a field got the focus that was read there.
        told: what the letter is compared with others by is another: its kenmerk, date, direction or addressee.
    """

    visited = Signal(object)
    told = Signal()

    def __init__(self, language: str, icons: Path) -> None:
        super().__init__()
        self.setObjectName("form")
        self.setMaximumWidth(WIDEST)
        self._language = language
        self._base = by_hand()
        self._names = self._labels()
        self.direction = self._combo("direction", {each: label(each, language) for each in Direction})
        self.kind = self._combo("kind", {each: kind_label(each, language) for each in LETTER_KINDS})
        self.status = self._combo("status", {})
        self.texts = {name: self._line(name) for name in TEXTS}
        self.texts["copies"].setPlaceholderText(self.tr("meer dan één: met ; ertussen"))
        self.dates = {name: DateField(self._names[name], icons) for name in DATES}
        editors: dict[str, QWidget] = {"direction": self.direction, "kind": self.kind, "status": self.status}
        editors.update(self.texts)
        editors.update(self.dates)
        self.fields = {name: CandidateField(editors[name], self._names[name], language) for name in self._names}
        self._form = QFormLayout(self)
        self._lay_out()
        self._connect()

    def _labels(self) -> dict[str, str]:
        return {
            "direction": self.tr("Richting"),
            "kind": self.tr("Soort"),
            "subject": self.tr("Onderwerp"),
            "dated": self.tr("Datum brief"),
            "received": self.tr("Ontvangen op"),
            "sent": self.tr("Verzonden op"),
            "our_kenmerk": self.tr("Ons kenmerk"),
            "their_kenmerk": self.tr("Hun kenmerk"),
            "sender": self.tr("Afzender"),
            "sender_function": self.tr("Functie"),
            "addressee": self.tr("Geadresseerde"),
            "signatory": self.tr("Ondertekenaar"),
            "copies": self.tr("Afschrift aan"),
            "status": self.tr("Status"),
        }

    def _combo(self, name: str, choices: Mapping[str, str]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(self._names[name])
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        for code, shown in choices.items():
            combo.addItem(_capital(shown), str(code))
        return combo

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self._names[name])
        line.setAcceptDrops(False)  # a file dropped on a field is for the window
        return line

    def _lay_out(self) -> None:
        self._form.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        self._form.setHorizontalSpacing(2 * UNIT)
        self._form.setVerticalSpacing(UNIT)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, shown in self._names.items():
            self._form.addRow(QLabel(shown), self.fields[name])

    def _connect(self) -> None:
        self.direction.currentIndexChanged.connect(self._on_direction_changed)
        for field in self.fields.values():
            field.visited.connect(self.visited)
        self.fields["kind"].taken.connect(self._on_kind_taken)
        for date_field in self.dates.values():
            date_field.editingFinished.connect(self._on_date_finished)
        for line in (self.texts["our_kenmerk"], self.texts["addressee"], self.dates["dated"]):
            line.editingFinished.connect(self.told)
        self.dates["dated"].picked.connect(self.told)

    def show_registration(
        self, shown: Registration, evidence: Mapping[str, ReadField], plain: str, finer_kind: str = ""
    ) -> None:
        """Fill the form; `evidence` says where each value was read in `plain`."""
        self._base = shown
        _choose(self.direction, shown.direction)
        self._show_direction(shown.direction)
        _choose(self.kind, shown.kind)
        _choose(self.status, shown.status)
        for name, line in self.texts.items():
            line.setText(getattr(shown, name))
            line.setCursorPosition(0)
        for name, date_field in self.dates.items():
            date_field.show_day(getattr(shown, name))
        for name, field in self.fields.items():
            field.show_read(evidence.get(name), plain)
        self.fields["kind"].say_more("" if finer_kind == shown.kind else kind_label(finer_kind, self._language))

    def registration(self) -> Registration | None:
        """Return what the form says; None, with the focus at the fault, when a date is none."""
        hidden = self._hidden(self._direction)
        for name, date_field in self.dates.items():
            if date_field.is_wrong and name not in hidden:
                date_field.setFocus()
                self._say_wrong(name)
                return None
        values: dict[str, Any] = {
            name: "" if name in hidden else line.text().strip() for name, line in self.texts.items()
        }
        values.update({name: None if name in hidden else field.day for name, field in self.dates.items()})
        return replace(
            self._base,
            direction=self._direction,
            kind=self.kind.currentData(),
            status=Status(self.status.currentData()),
            **values,
        )

    @property
    def is_sound(self) -> bool:
        """Return whether every date that is filled in is one."""
        return not any(field.is_wrong for field in self.dates.values())

    @property
    def _direction(self) -> Direction:
        return Direction(self.direction.currentData())

    def _hidden(self, direction: Direction) -> tuple[str, ...]:
        return ONLY_OUTGOING if direction is Direction.INCOMING else ONLY_INCOMING

    def _show_direction(self, direction: Direction) -> None:
        self.status.clear()
        for status in STATUSES[direction]:
            self.status.addItem(_capital(label(status, self._language)), status.value)
        for name, field in self.fields.items():
            self._form.setRowVisible(field, name not in self._hidden(direction))

    def _say_wrong(self, name: str) -> None:
        wrong = self.dates[name].is_wrong
        self.fields[name].say(self.tr("Dit is geen datum. Schrijf bijvoorbeeld 28 juni 2022.") if wrong else "")

    @Slot()
    def _on_direction_changed(self) -> None:
        self._show_direction(self._direction)
        self.told.emit()

    @Slot(object)
    def _on_kind_taken(self, candidate: Candidate) -> None:
        _choose(self.kind, candidate.value)

    @Slot()
    def _on_date_finished(self) -> None:
        for name in DATES:
            self._say_wrong(name)


def _choose(combo: QComboBox, code: str) -> None:
    """Choose an entry by its code; a code the list lacks is added, so that nothing read is lost."""
    place = combo.findData(str(code))
    if place < 0:
        combo.addItem(kind_label(code), str(code))
        place = combo.count() - 1
    combo.setCurrentIndex(place)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
