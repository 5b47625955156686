"""What is known of a letter, to be changed: subject, kenmerken, dates, rubricering and how long it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from app.domain.letters import Letter
from app.domain.life import FROZEN
from app.domain.retention import LONGEST_TERM, Retention
from app.domain.rubricering import Level, Marking, Rubricering, may_be_kept
from app.language.dates import read_date, write_long
from app.language.wording import label
from app.services.registering import copies_typed, with_copies
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField

_DATES = ("dated", "received", "sent")
_TEXTS = ("subject", "our_kenmerk", "their_kenmerk")


class ChangeDialog(AskingDialog):
    """Asks for the data of a letter; what its status froze can be read and not typed.

    Signals:
        changed (Letter, str): the letter as it is to be kept, and why; `accept` or `say` answers.
    """

    changed = Signal(object, str)

    def __init__(self, letter: Letter, language: str, icons: Path, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Gegevens van de brief"))
        self.act_button.setText(self.tr("&Bewaren"))
        self.letter = letter
        names = self._names()
        self.texts = {name: QLineEdit(getattr(letter, name) or "") for name in _TEXTS}
        self.dates = {name: DateField(names[name], icons) for name in _DATES}
        self.copies = QLineEdit(copies_typed(letter))
        self.level = QComboBox()
        self.until = QLineEdit()
        self.markings = {each: QCheckBox(label(each, language)) for each in Marking}
        self.keep = QCheckBox(self.tr("blijvend bewaren"))
        self.years = QSpinBox()
        self.category = QLineEdit(letter.retention.category)
        self.why = QLineEdit()
        self._fill(letter, language)
        self._lay_out(names)
        self._freeze(letter)
        self.keep.toggled.connect(self.years.setDisabled)
        self.level.currentIndexChanged.connect(self._on_level)
        self.act_button.clicked.connect(self._on_wanted)
        self._on_level()

    def _names(self) -> dict[str, str]:
        return {
            "subject": self.tr("Onderwerp"),
            "our_kenmerk": self.tr("Ons kenmerk"),
            "their_kenmerk": self.tr("Hun kenmerk"),
            "dated": self.tr("Datum"),
            "received": self.tr("Ontvangen"),
            "sent": self.tr("Verzonden"),
        }

    def _fill(self, letter: Letter, language: str) -> None:
        for text in self.texts.values():
            text.setCursorPosition(0)
        self.copies.setPlaceholderText(self.tr("meer dan één: met ; ertussen"))
        self.copies.setCursorPosition(0)
        for name, field in self.dates.items():
            field.show_day(getattr(letter, name))
        for level in Level:
            if may_be_kept(level):
                self.level.addItem(label(level, language), level.value)
        held = letter.rubricering
        self.level.setCurrentIndex(max(0, self.level.findData(held.level.value)))
        self.until.setText(write_long(held.until) if held.until else held.event)
        self.until.setPlaceholderText(self.tr("datum of gebeurtenis"))
        for each, box in self.markings.items():
            box.setChecked(each in held.markings)
        self.years.setRange(0, LONGEST_TERM)
        self.years.setSpecialValueText(self.tr("nog niet bepaald"))
        self.years.setSuffix(self.tr(" jaar"))
        self.years.lineEdit().setTextMargins(UNIT, 0, 0, 0)
        self.years.setValue(letter.retention.years or 0)
        self.keep.setChecked(letter.retention.keep)
        self.years.setDisabled(letter.retention.keep)
        self.category.setPlaceholderText(self.tr("categorie van de selectielijst"))
        self.why.setPlaceholderText(self.tr("mag leeg blijven"))

    def _lay_out(self, names: dict[str, str]) -> None:
        for name in _TEXTS:
            self.ask_for(names[name], self.texts[name])
        for name in _DATES:
            self.ask_for(names[name], self.dates[name])
        self.ask_for(self.tr("Afschrift aan"), self.copies)
        self.ask_for(self.tr("Rubricering"), self.level)
        self.ask_for(self.tr("Geldt tot"), self.until)
        boxes = list(self.markings.values())
        self.form.addRow(self.tr("Merking"), _in_two_columns(boxes))
        self.form.addRow(self.tr("Bewaren"), _beside(self.years, self.keep))
        self.ask_for("", self.category)
        self.ask_for(self.tr("Reden"), self.why)
        self.setMinimumWidth(76 * UNIT)

    def _freeze(self, letter: Letter) -> None:
        for name in FROZEN.get(letter.status, frozenset()):
            field = self.texts.get(name) or self.dates.get(name)
            if field is not None:
                field.setReadOnly(True)
                field.setToolTip(self.tr("Ligt vast sinds de brief is ondertekend"))

    @Slot()
    def _on_level(self) -> None:
        self.until.setEnabled(self.level.currentData() != Level.NONE.value)

    @Slot()
    def _on_wanted(self) -> None:
        wrong = next((field.accessibleName() for field in self.dates.values() if field.is_wrong), "")
        level = Level(self.level.currentData())
        if wrong:
            self.say(self.tr("Bij ‘{name}’ staat geen datum. Typ bijvoorbeeld 28 juni 2022.").format(name=wrong))
        elif level is not Level.NONE and not self.until.text().strip():
            self.say(self.tr("Een rubricering geldt nooit voor altijd. Vul in tot welke dag of gebeurtenis."))
        else:
            self.act_button.setEnabled(False)
            self.changed.emit(self.value(), self.why.text())

    def value(self) -> Letter:
        """Return the letter as it is filled in."""
        subject, ours, theirs = (self.texts[name].text().strip() for name in _TEXTS)
        level, end = Level(self.level.currentData()), self.until.text().strip()
        day = read_date(end)
        markings = tuple(each for each, box in self.markings.items() if box.isChecked())
        held = Rubricering(
            level, None if level is Level.NONE else day, "" if day or level is Level.NONE else end, markings
        )
        years = None if self.keep.isChecked() else self.years.value() or None
        return replace(
            with_copies(self.letter, self.copies.text()),
            subject=subject,
            our_kenmerk=ours or None,
            their_kenmerk=theirs or None,
            rubricering=held,
            retention=Retention(self.keep.isChecked(), years, self.category.text().strip()),
            dated=self.dates["dated"].day,
            received=self.dates["received"].day,
            sent=self.dates["sent"].day,
        )


def _in_two_columns(fields: Sequence[QWidget]) -> QWidget:
    cell = QWidget()
    grid = QGridLayout(cell)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * UNIT)
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2)
    grid.setColumnStretch(2, 1)
    return cell


def _beside(*fields: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(2 * UNIT)
    for field in fields:
        across.addWidget(field)
    across.addStretch(1)
    return row
