"""What a range needs, and what skipped numbers need to be explained."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.numbering import Gap, Mask, MaskError, Range
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT


@dataclass(frozen=True, slots=True)
class RangeTyped:
    """A range as it was typed."""

    organisation: str
    mask: str
    first: int
    last: int
    drafter: str


class RangeForm(AskingDialog):
    """Asks for a range, new or to be mended, and shows how its first kenmerk will read.

    Signals:
        wanted (RangeTyped): this is to be kept; `accept` or `say` answers.
    """

    wanted = Signal(object)

    def __init__(self, year: int, parent: QWidget, range_: Range | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Reeks wijzigen") if range_ else self.tr("Nieuwe reeks"))
        self.act_button.setText(self.tr("&Bewaren") if range_ else self.tr("&Toevoegen"))
        self._year = year
        self.organisation = QLineEdit(range_.organisation if range_ else "")
        self.organisation.setPlaceholderText(self.tr("zoals op de brief, of de korte naam van de relatie"))
        self.mask_line = QLineEdit(range_.mask.text if range_ else "")
        self.mask_line.setPlaceholderText("VB-{jaar}-{nummer:4}")
        self.first = _number(str(range_.first) if range_ else "1")
        self.last = _number(str(range_.last) if range_ else "")
        self.drafter = QLineEdit(range_.drafter if range_ else "")
        self.drafter.setPlaceholderText(self.tr("iedereen"))
        self.example = QLabel()
        self.example.setObjectName("quiet")
        self.example.setWordWrap(True)
        self.ask_for(self.tr("Organisatie"), self.organisation)
        self.ask_for(self.tr("Masker"), self.mask_line)
        self.form.addRow("", self.example)
        self.ask_for(self.tr("Eerste nummer"), self.first)
        self.ask_for(self.tr("Laatste nummer"), self.last)
        self.ask_for(self.tr("Opsteller"), self.drafter)
        self.setMinimumWidth(72 * UNIT)
        for field in (self.mask_line, self.first):
            field.textChanged.connect(self._on_edited)
        self.act_button.clicked.connect(self._on_wanted)
        self.organisation.setFocus()
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        try:
            mask = Mask(self.mask_line.text().strip())
        except MaskError:
            self.example.setText(
                self.tr("{nummer} is de plaats van het nummer, {nummer:4} met nullen, {jaar} het jaar")
            )
            return
        shown = mask.write(int(self.first.text() or 0), self._year)
        self.example.setText(self.tr("Het eerste kenmerk wordt {kenmerk}").format(kenmerk=shown))

    @Slot()
    def _on_wanted(self) -> None:
        if not self.first.text() or not self.last.text():
            self.say(self.tr("Vul het eerste en het laatste nummer in."))
            return
        self.act_button.setEnabled(False)
        numbers = int(self.first.text()), int(self.last.text())
        self.wanted.emit(RangeTyped(self.organisation.text(), self.mask_line.text(), *numbers, self.drafter.text()))


class GapForm(AskingDialog):
    """Asks why numbers were skipped.

    Signals:
        wanted (int, int, str): first and last number and the reason; `accept` or `say` answers.
    """

    wanted = Signal(object, object, str)

    def __init__(self, gap: Gap, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Overgeslagen nummers verklaren"))
        self.act_button.setText(self.tr("&Verklaren"))
        told = QLabel(
            self.tr("Verklaarde nummers vervallen: niemand krijgt ze nog, en de uitleg blijft in het register staan.")
        )
        told.setObjectName("quiet")
        told.setWordWrap(True)
        self.first, self.last = _number(str(gap.first)), _number(str(gap.last))
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("bijvoorbeeld: gebruikt in het DMS"))
        self.form.addRow(told)
        self.ask_for(self.tr("Van nummer"), self.first)
        self.ask_for(self.tr("Tot en met"), self.last)
        self.ask_for(self.tr("Reden"), self.why)
        self.act_button.clicked.connect(self._on_wanted)
        self.why.setFocus()

    @Slot()
    def _on_wanted(self) -> None:
        if not self.first.text() or not self.last.text() or not self.why.text().strip():
            self.say(self.tr("Vul de nummers en de reden in."))
            return
        self.act_button.setEnabled(False)
        self.wanted.emit(int(self.first.text()), int(self.last.text()), self.why.text())


def _number(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{1,18}"), field))
    return field
