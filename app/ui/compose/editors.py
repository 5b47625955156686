"""For every type of variable the widget it is filled in with; all of them give back what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.domain.paragraphs import Variable, VariableType
from app.domain.parties import Party
from app.services.writing import typed_value
from app.ui.compose.letter_field import LetterField
from app.ui.compose.party_field import PartyField
from app.ui.desk import Desk
from app.ui.theme import UNIT
from app.ui.widgets.date_field import DateField

YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Editor:
    """A widget with its way in and out: `show` takes the stored form, `typed` gives what a person typed."""

    widget: QWidget
    show: Callable[[str], None]
    typed: Callable[[], str]
    changes: tuple[SignalInstance, ...]
    is_typed: bool
    """Whether the value grows letter by letter, so that a pause must be waited for."""


def editor_for(variable: Variable, parties: tuple[Party, ...], desk: Desk, icons: Path) -> Editor:
    """Return a new editor for a variable; one of a letter asks the desk which there are."""
    match variable.type:
        case VariableType.DATE:
            editor = _date(variable, icons)
        case VariableType.CHOICE:
            editor = _choice(variable)
        case VariableType.YES_NO:
            editor = _yes_no(variable)
        case VariableType.LINES:
            editor = _lines(variable)
        case VariableType.PARTY:
            editor = _party(parties, icons)
        case VariableType.LETTER:
            editor = _letter(variable, desk, icons)
        case _:
            editor = _line(variable)
    editor.widget.setAccessibleName(variable.label or variable.name)
    editor.widget.setToolTip(variable.help)
    return editor


def _line(variable: Variable) -> Editor:
    line = QLineEdit()
    line.setPlaceholderText(typed_value(variable, variable.default))

    def show(stored: str) -> None:
        line.setText(typed_value(variable, stored))
        line.setCursorPosition(0)

    return Editor(line, show, line.text, (line.textEdited,), is_typed=True)


def _date(variable: Variable, icons: Path) -> Editor:
    field = DateField(variable.label, icons)
    if variable.default:
        field.setPlaceholderText(typed_value(variable, variable.default))

    def show(stored: str) -> None:
        field.setText(typed_value(variable, stored))

    return Editor(field, show, field.text, (field.textEdited, field.picked), is_typed=True)


def _choice(variable: Variable) -> Editor:
    combo = QComboBox()
    combo.addItem("–", "")
    for choice in variable.choices:
        combo.addItem(choice, choice)

    def show(stored: str) -> None:
        combo.setCurrentIndex(max(0, combo.findData(stored or variable.default)))

    return Editor(combo, show, lambda: str(combo.currentData()), (combo.activated,), is_typed=False)


def _yes_no(variable: Variable) -> Editor:
    box = QCheckBox()
    shown = {Qt.CheckState.Checked: box.tr("ja"), Qt.CheckState.Unchecked: box.tr("nee")}

    def name() -> None:
        box.setText(shown.get(box.checkState(), box.tr("nog open")))

    def show(stored: str) -> None:
        states = {YES: Qt.CheckState.Checked, NO: Qt.CheckState.Unchecked}
        with QSignalBlocker(box):
            box.setCheckState(states.get(stored or variable.default, Qt.CheckState.PartiallyChecked))
            box.setTristate(False)
        name()

    def typed() -> str:
        name()
        return YES if box.isChecked() else NO

    return Editor(box, show, typed, (box.clicked,), is_typed=False)


def _lines(variable: Variable) -> Editor:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setPlaceholderText(variable.default)
    text.setUndoRedoEnabled(False)
    text.setFixedHeight(5 * text.fontMetrics().lineSpacing() + 3 * UNIT)
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show(stored: str) -> None:
        with QSignalBlocker(text):
            text.setPlainText(stored)

    return Editor(text, show, text.toPlainText, (text.textChanged,), is_typed=True)


def _party(parties: tuple[Party, ...], icons: Path) -> Editor:
    field = PartyField(parties, icons)

    def show(stored: str) -> None:
        field.show_party(stored.partition(" ")[0])

    return Editor(field, show, field.typed, (field.picked,), is_typed=False)


def _letter(variable: Variable, desk: Desk, icons: Path) -> Editor:
    field = LetterField(desk, icons)

    def show(stored: str) -> None:
        field.show_letter(stored, typed_value(variable, stored))

    return Editor(field, show, field.typed, (field.picked,), is_typed=False)
