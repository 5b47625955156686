"""Somebody new to write to."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.language.salutations import salutation
from app.language.wording import label
from app.ui.theme import UNIT


class PartyDialog(QDialog):
    """Asks for a name and an address, and shows the aanhef that follows from them.

    Signals:
        finished_with (Party): this party is to be kept.
    """

    finished_with = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nieuwe relatie"))
        self._id = PartyId(uuid4())
        names = {
            "initials": self.tr("Voorletters"),
            "prefix": self.tr("Tussenvoegsel"),
            "surname": self.tr("Achternaam"),
            "titles_before": self.tr("Titels vóór de naam"),
            "titles_after": self.tr("Titels achter de naam"),
            "function": self.tr("Functie"),
            "street": self.tr("Straat of postbus"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Plaats"),
        }
        self.fields = {name: QLineEdit() for name in names}
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Aanspreekvorm"))
        for each in Form:
            self.form.addItem(label(each, language), str(each))
        self.organisation = QPlainTextEdit()
        self.organisation.setTabChangesFocus(True)
        self.organisation.setFixedHeight(3 * self.organisation.fontMetrics().lineSpacing() + 2 * UNIT)
        self.organisation.setAccessibleName(self.tr("Organisatie"))
        self.salutation = QLabel()
        self.salutation.setObjectName("quiet")
        self._lay_out(names)
        self._show_salutation()

    def _lay_out(self, names: dict[str, str]) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * UNIT)
        form.setVerticalSpacing(UNIT)
        form.addRow(self.tr("Aanspreekvorm"), self.form)
        for name, shown in names.items():
            field = self.fields[name]
            field.setAccessibleName(shown)
            field.textChanged.connect(self._show_salutation)
            form.addRow(shown, field)
            if name == "function":
                form.addRow(self.tr("Organisatie"), self.organisation)
        form.addRow(self.tr("Aanhef"), self.salutation)
        self.form.currentIndexChanged.connect(self._show_salutation)
        self.organisation.textChanged.connect(self._show_salutation)
        buttons = QDialogButtonBox()
        self.keep = buttons.addButton(self.tr("&Toevoegen"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("&Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.clicked.connect(self._on_keep_clicked)
        cancel.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        rows.addLayout(form)
        rows.addWidget(buttons)
        self.setMinimumWidth(60 * UNIT)

    def party(self) -> Party:
        """Return the party as it is filled in."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        name = PersonName(
            surname=typed["surname"],
            prefix=typed["prefix"],
            initials=typed["initials"],
            titles_before=typed["titles_before"],
            titles_after=typed["titles_after"],
        )
        lines = (line.strip() for line in self.organisation.toPlainText().splitlines())
        return Party(
            id=self._id,
            name=name if name.surname else None,
            form=Form(self.form.currentData()),
            function=typed["function"],
            organisation=tuple(line for line in lines if line),
            address=Address(street=typed["street"], postcode=typed["postcode"], place=typed["place"]),
        )

    @Slot()
    def _show_salutation(self) -> None:
        party = self.party()
        self.keep.setEnabled(bool(party.name or party.organisation or party.function))
        self.salutation.setText(salutation(party) if self.keep.isEnabled() else "")

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.finished_with.emit(self.party())
        self.accept()
