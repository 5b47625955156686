"""Whom one writes to: name, form of address and addresses, and how a letter will greet and address them."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.language.wording import label
from app.services.parties import addressed
from app.ui.compose.party_picker import called
from app.ui.theme import UNIT

NAME = ("titles_before", "initials", "prefix", "surname", "partner", "titles_after")
PERSON = (*NAME, "function", "salutation")
ADDRESS = ("street", "postcode", "place", "country")
REACHED = ("e_mail", "website")
VISITING = ("visiting_street", "visiting_postcode", "visiting_place")


class PartyDialog(QDialog):
    """Asks for a party, new or to be corrected. It stays open until the archive has it or the user leaves it.

    Signals:
        kept (Party): this party is to be kept; `accept` or `say` answers.
        merging (Party): this other party may be the same, and is to be made one with it.
    """

    kept = Signal(object)
    merging = Signal(object)

    def __init__(self, language: str, party: Party | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gegevens wijzigen") if party else self.tr("Nieuwe relatie"))
        self._base = party or Party(id=PartyId(uuid4()))
        self._is_waiting = False
        self._other: Party | None = None
        self.fields = {name: QLineEdit() for name in (*PERSON, *ADDRESS, *VISITING, *REACHED)}
        self.form = QComboBox()
        for each in Form:
            self.form.addItem(label(each, language), str(each))
        self.organisation = QPlainTextEdit()
        self.organisation.setTabChangesFocus(True)
        self.organisation.setFixedHeight(4 * self.organisation.fontMetrics().lineSpacing() + 3 * UNIT)
        self.salutation = QLabel()
        self.address = QLabel()
        self.kix = QLabel()
        self.same = QPushButton()
        self.wrong = QLabel()
        self._buttons = QDialogButtonBox()
        action = self.tr("&Bewaren") if party else self.tr("&Toevoegen")
        self.keep_button = self._buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep_button.setProperty("primary", True)
        self.keep_button.setDefault(True)
        self.keep_button.style().polish(self.keep_button)
        cancel = self._buttons.addButton(self.tr("&Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._fill(self._base)
        self._connect()
        cancel.clicked.connect(self.reject)
        self._on_edited()

    def _labels(self) -> dict[str, str]:
        return {
            "titles_before": self.tr("Titels vóór de naam"),
            "initials": self.tr("Voorletters"),
            "prefix": self.tr("Tussenvoegsel"),
            "surname": self.tr("Achternaam"),
            "partner": self.tr("Naam van de partner"),
            "titles_after": self.tr("Titels achter de naam"),
            "function": self.tr("Functie"),
            "salutation": self.tr("Eigen aanhef"),
            "street": self.tr("Straat of postbus"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Plaats"),
            "country": self.tr("Land"),
            "visiting_street": self.tr("Bezoekadres, straat"),
            "visiting_postcode": self.tr("Bezoekadres, postcode"),
            "visiting_place": self.tr("Bezoekadres, plaats"),
            "e_mail": self.tr("E-mail"),
            "website": self.tr("Website"),
        }

    def _lay_out(self) -> None:
        person, house = _column(), _column()
        names = self._labels()
        self._add(person, self.tr("Aanspreekvorm"), self.form)
        for name in PERSON:
            self._add(person, names[name], self.fields[name])
        self._add(house, self.tr("Organisatie"), self.organisation)
        for name in (*ADDRESS, *VISITING, *REACHED):
            self._add(house, names[name], self.fields[name])
        self.fields["salutation"].setPlaceholderText(self.tr("volgt uit de naam; - voor geen"))
        self.fields["country"].setPlaceholderText(self.tr("Nederland"))
        across = QHBoxLayout()
        across.setSpacing(4 * UNIT)
        across.addLayout(person, 1)
        across.addLayout(house, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(2 * UNIT)
        for each in (across, self._shown_as()):
            rows.addLayout(each) if isinstance(each, QHBoxLayout) else rows.addWidget(each)
        self.same.setProperty("flat_link", True)
        self.same.setAutoDefault(False)
        self.same.hide()
        rows.addWidget(self.same, 0, Qt.AlignmentFlag.AlignLeft)
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        rows.addWidget(self.wrong)
        rows.addWidget(self._buttons)
        self.setMinimumWidth(112 * UNIT)

    def _add(self, form: QFormLayout, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        form.addRow(name, field)

    def _shown_as(self) -> QWidget:
        """How the letter will read, on white as on paper."""
        frame = QFrame()
        frame.setObjectName("slip")
        row = QHBoxLayout(frame)
        row.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        row.setSpacing(4 * UNIT)
        lines = 7 * self.fontMetrics().lineSpacing()
        for shown, name in ((self.address, self.tr("Adres op de brief")), (self.salutation, self.tr("Aanhef"))):
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setAlignment(Qt.AlignmentFlag.AlignTop)
            shown.setMinimumHeight(lines)
            heading = QLabel(name)
            heading.setObjectName("quiet")
            column = QVBoxLayout()
            column.setSpacing(UNIT // 2)
            column.addWidget(heading)
            column.addWidget(shown, 1)
            row.addLayout(column, 1)
            if shown is self.address:
                self.kix.setObjectName("quiet")
                self.kix.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(self.kix)
        return frame

    def _fill(self, party: Party) -> None:
        name = party.name or PersonName(surname="")
        values = {each: getattr(name, each) for each in NAME}
        values |= {each: getattr(party.address, each) for each in ADDRESS}
        values |= {each: getattr(party.visiting, each.removeprefix("visiting_")) for each in VISITING}
        values |= {each: getattr(party, each) for each in ("function", "salutation", *REACHED)}
        for each, value in values.items():
            self.fields[each].setText(value)
            self.fields[each].setCursorPosition(0)
        self.form.setCurrentIndex(self.form.findData(str(party.form)))
        self.organisation.setPlainText("\n".join(party.organisation))

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textChanged.connect(self._on_edited)
        self.form.currentIndexChanged.connect(self._on_edited)
        self.organisation.textChanged.connect(self._on_edited)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.same.clicked.connect(lambda _=False: self.merging.emit(self._other))

    def party(self) -> Party:
        """Return the party as it is filled in; what the form does not ask for stays as it was."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        base = self._base
        belgian = bool(base.name and base.name.belgian)
        name = PersonName(**{each: typed[each] for each in NAME}, belgian=belgian)
        lines = (line.strip() for line in self.organisation.toPlainText().splitlines())
        return replace(
            base,
            name=name if name.surname else None,
            form=Form(self.form.currentData()),
            function=typed["function"],
            salutation=typed["salutation"],
            website=typed["website"],
            e_mail=typed["e_mail"],
            organisation=tuple(line for line in lines if line),
            address=Address(**{each: typed[each] for each in ADDRESS}),
            visiting=replace(base.visiting, **{each.removeprefix("visiting_"): typed[each] for each in VISITING}),
        )

    def offer_merge(self, other: Party) -> None:
        """Say that somebody else in the archive may be the same, with the way to make them one."""
        self._other = other
        self.same.setText(self.tr("Misschien dezelfde als {who}. Sa&menvoegen…").format(who=called(other)))
        self.same.show()

    def say(self, wrong: str) -> None:
        """Show why the party could not be kept; what was typed stays."""
        self._wait(False)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))

    def accept(self) -> None:
        self._wait(False)
        super().accept()

    def reject(self) -> None:
        """Leave, unless the archive is being asked: the answer must find the dialog."""
        if not self._is_waiting:
            super().reject()

    def _wait(self, waiting: bool) -> None:
        self._is_waiting = waiting
        self._buttons.setDisabled(waiting)

    @Slot()
    def _on_edited(self) -> None:
        party = self.party()
        is_somebody = bool(party.name or party.organisation or party.function)
        shown = addressed(party)
        self.keep_button.setEnabled(is_somebody)
        self.salutation.setText((shown.salutation or self.tr("(geen aanhef)")) if is_somebody else "")
        self.address.setText("\n".join(shown.lines))
        self.kix.setText(self.tr("KIX-code: {code}").format(code=shown.kix) if shown.kix else "")

    @Slot()
    def _on_keep_clicked(self) -> None:
        self._wait(True)
        self.kept.emit(self.party())


def _column() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * UNIT)
    form.setVerticalSpacing(UNIT // 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
