"""A form made from variables: label, help, the right editor, and what is wrong said quietly below it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from app.domain.paragraphs import Variable
from app.domain.parties import Party
from app.ui.compose.editors import Editor, editor_for
from app.ui.compose.party_field import PartyField
from app.ui.compose.undo_keys import asks_undo
from app.ui.desk import Desk
from app.ui.theme import UNIT

PAUSE_MS = 300


class ValueForm(QWidget):
    """Shows values and says which were entered. A field that has the focus or an error keeps what is typed in it.

    Signals:
        entered (str, str): this was typed for the variable of this name.
        party_wanted (str, Party | None): the details of who this field means are to be seen; None for nobody yet.
    """

    entered = Signal(str, str)
    party_wanted = Signal(str, object)

    def __init__(self, desk: Desk, icons: Path) -> None:
        super().__init__()
        self.setObjectName("form")
        self._desk, self._icons = desk, icons
        self._variables: tuple[Variable, ...] = ()
        self._editors: dict[str, Editor] = {}
        self._hints: dict[str, QLabel] = {}
        self._values: Mapping[str, str] = {}
        self._waiting: set[str] = set()
        self._wrong: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, 2 * UNIT)
        self._form.setHorizontalSpacing(2 * UNIT)
        self._form.setVerticalSpacing(UNIT // 2)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)

    def build(self, variables: tuple[Variable, ...], parties: tuple[Party, ...]) -> None:
        """Make a field for each variable; where they are the same, the fields stay."""
        for editor in self._editors.values():
            if isinstance(editor.widget, PartyField):
                editor.widget.set_parties(parties)
        if variables == self._variables:
            return
        self.flush()
        self._variables = variables
        self._waiting.clear()
        self._wrong.clear()
        while self._form.rowCount():
            self._form.removeRow(0)
        self._editors = {each.name: editor_for(each, parties, self._desk, self._icons) for each in variables}
        self._hints = {each.name: _hint(each.help) for each in variables}
        for variable in variables:
            self._add(variable)

    def _add(self, variable: Variable) -> None:
        editor = self._editors[variable.name]
        cell = QWidget()
        rows = QVBoxLayout(cell)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(editor.widget)
        rows.addWidget(self._hints[variable.name])
        name = QLabel(variable.label or variable.name)
        name.setWordWrap(True)
        name.setMinimumWidth(20 * UNIT)
        name.setContentsMargins(0, UNIT // 2, 0, 0)
        self._form.addRow(name, cell)
        editor.widget.setProperty("variable", variable.name)
        for child in (editor.widget, *editor.widget.findChildren(QWidget)):
            child.installEventFilter(self)
        for signal in editor.changes:
            signal.connect(self._on_edited)
        if isinstance(editor.widget, PartyField):
            editor.widget.details_wanted.connect(self._on_details_wanted)

    def show_values(self, values: Mapping[str, str], forced: bool) -> None:
        """Show stored values; with `forced` in every field, else only where nobody is typing."""
        self._values = values
        if forced:
            self._timer.stop()
            self._waiting.clear()
            for name in tuple(self._wrong):
                self.say(name, "")
        for name, editor in self._editors.items():
            if forced or not (name in self._waiting or name in self._wrong or _has_focus(editor.widget)):
                editor.show(values.get(name, ""))

    def imply(self, parties: Mapping[str, Party]) -> None:
        """Show in fields that are not filled in which party they come down to."""
        for name, editor in self._editors.items():
            if isinstance(editor.widget, PartyField):
                editor.widget.imply(parties.get(name))

    def ask_details(self) -> bool:
        """Ask for the details of the party whose field has the focus, else of the first; return if there is one."""
        fields = [each.widget for each in self._editors.values() if isinstance(each.widget, PartyField)]
        for field in sorted(fields, key=lambda each: not _has_focus(each))[:1]:
            field.ask_details()
        return bool(fields)

    def say(self, name: str, wrong: str) -> None:
        """Show what is wrong with a field; with nothing, its help."""
        if name not in self._hints:
            return
        (self._wrong.add if wrong else self._wrong.discard)(name)
        variable = next(each for each in self._variables if each.name == name)
        hint = self._hints[name]
        hint.setText(wrong or variable.help)
        hint.setVisible(bool(hint.text()))
        hint.setObjectName("wrong" if wrong else "hint")
        hint.style().unpolish(hint)
        hint.style().polish(hint)

    def wrong(self, name: str) -> str:
        """Return what is said to be wrong with a field."""
        return self._hints[name].text() if name in self._wrong else ""

    def editor(self, name: str) -> QWidget:
        """Return the widget of a field; KeyError where there is none."""
        return self._editors[name].widget

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        for name in tuple(self._editors)[:1]:
            self.focus_on(name)

    def focus_on(self, name: str) -> bool:
        """Put the focus in a field, and return whether there is one of that name."""
        if name not in self._editors:
            return False
        self._editors[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def flush(self) -> None:
        """Say now what waits for a pause in typing."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, set()
        for name in sorted(waiting):
            self.entered.emit(name, self._editors[name].typed())

    @Slot()
    def _on_edited(self) -> None:
        sender = self.sender()
        name = str(sender.property("variable"))
        self._waiting.add(name)
        if self._editors[name].is_typed:
            self._timer.start()
        else:
            self.flush()

    @Slot(object)
    def _on_details_wanted(self, party: Party | None) -> None:
        self.flush()
        self.party_wanted.emit(str(self.sender().property("variable")), party)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo belong to the draft, not to one field; a field that is left shows the value as kept."""
        if asks_undo(event):
            event.ignore()
            return True
        if event.type() is QEvent.Type.FocusOut and self._waiting:
            self.flush()
        return super().eventFilter(watched, event)


def _hint(text: str) -> QLabel:
    hint = QLabel(text)
    hint.setObjectName("hint")
    hint.setWordWrap(True)
    hint.setTextFormat(Qt.TextFormat.PlainText)
    font = hint.font()
    font.setPointSizeF(max(9.0, font.pointSizeF() - 1))
    hint.setFont(font)
    if not text:
        hint.hide()  # never shown before it has a parent: it would be a window of its own
    return hint


def _has_focus(widget: QWidget) -> bool:
    return widget.hasFocus() or any(child.hasFocus() for child in widget.findChildren(QWidget))
