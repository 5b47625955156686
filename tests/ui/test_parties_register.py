"""Everybody the archive knows in the window: found, mended, made one and two again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.composition import opened
from app.domain.duplicates import Duplicate, Merge
from app.domain.ids import PartyId
from app.domain.parties import Address, Party, PersonName
from app.runtime.surroundings import Surroundings
from app.ui.compose.party_picker import PartyPicker
from app.ui.parties.dialog import PartyDialog
from app.ui.parties.merging import MergeForm
from app.ui.parties.register import PartiesDialog
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def twice(filled: Surroundings) -> tuple[Party, Party]:
    """Somebody who stands in the archive twice, once without an address."""
    name = PersonName(surname="Dubbel", initials="B.")
    bare = Party(id=PartyId(filled.new_id()), name=name, function="directeur")
    full = Party(
        id=PartyId(filled.new_id()),
        name=name,
        function="directeur",
        e_mail="dubbel@voorbeeld.example",
        address=Address(street="Postbus 123", postcode="1234 AB", place="Voorbeeldstad"),
    )
    with opened(filled, filled.archive) as services:
        for each in (bare, full):
            services.parties.add(each)
    return bare, full


@pytest.fixture
def dialog(twice: tuple[Party, Party], desk: Desk) -> PartiesDialog:
    desk.key(Qt.Key.Key_F2, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, PartiesDialog)
    desk.until(lambda: bool(dialog.right.rows.rows))
    return dialog


def first_lines(dialog: PartiesDialog) -> list[str]:
    return [row.first for row in dialog.right.rows.rows]


def choose(desk: Desk, dialog: PartiesDialog, place: int) -> None:
    dialog.left.setCurrentIndex(dialog.left.rows.index(place))
    desk.rest()


def form_of(desk: Desk, dialog: PartiesDialog) -> MergeForm:
    desk.until(lambda: dialog.merging.form is not None)
    assert dialog.merging.form is not None
    return dialog.merging.form


def test_everybody_is_found_by_any_word_of_name_office_or_place(desk: Desk, dialog: PartiesDialog) -> None:
    dialog.field.setFocus()
    desk.type("voorbeeldstad dubbel")
    assert first_lines(dialog) == ["B. Dubbel, directeur"]
    desk.key(Qt.Key.Key_Down)
    assert dialog.right.hasFocus()
    desk.key(Qt.Key.Key_Return)
    assert isinstance(dialog.dialog, PartyDialog)
    assert dialog.dialog.kix.text() == "KIX-code: 1234AB123"
    dialog.dialog.reject()
    dialog.field.setText("yesilgoz ZEG")
    assert first_lines(dialog) == ["D. Yeşilgöz-Zegerius, minister van Defensie"]
    dialog.field.setText("niemand heet zo")
    assert dialog.right.empty == "Geen relatie heeft al deze woorden."
    assert not dialog.mend.isEnabled()


def test_who_stands_in_it_twice_is_made_one_and_two_again(desk: Desk, dialog: PartiesDialog) -> None:
    assert dialog.left.rows.rows[1].loud
    choose(desk, dialog, 1)
    pair = dialog.right.chosen
    assert isinstance(pair, Duplicate)
    assert "zonder adres" in dialog.detail.text()
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    form = form_of(desk, dialog)
    assert "1234 AB  VOORBEELDSTAD" in form.becomes.text()
    assert "dubbel@voorbeeld.example" in form.becomes.text()
    form.act_button.click()
    desk.until(lambda: "is opgegaan in" in dialog.said.text())
    desk.rest()
    assert not dialog.left.rows.rows[1].loud
    choose(desk, dialog, 2)
    assert isinstance(dialog.right.chosen, Merge)
    dialog.undo.click()
    desk.until(lambda: "staan weer apart" in dialog.said.text())
    desk.rest()
    assert dialog.right.rows.rows == ()
    assert dialog.left.rows.rows[1].loud


def test_who_stays_can_be_changed_about(desk: Desk, dialog: PartiesDialog, twice: tuple[Party, Party]) -> None:
    choose(desk, dialog, 1)
    dialog.merge.click()
    form = form_of(desk, dialog)
    wanted: list[tuple[PartyId, PartyId]] = []
    form.wanted.disconnect()
    form.wanted.connect(lambda *pair: wanted.append(pair))
    form.swap.click()
    form.act_button.click()
    assert wanted == [(twice[1].id, twice[0].id)]


def test_one_and_the_same_cannot_be_merged(desk: Desk, dialog: PartiesDialog, twice: tuple[Party, Party]) -> None:
    dialog.field.setText("dubbel")
    dialog.merge.click()
    form = form_of(desk, dialog)
    assert not form.act_button.isEnabled()
    assert form.becomes.text() == "Kies twee relaties."
    form.merged.show_party(form.kept.typed())
    form.merged.picked.emit()
    assert not form.act_button.isEnabled()
    form.merged.show_party(str(twice[1].id))
    form.merged.picked.emit()
    assert form.act_button.isEnabled()


def test_leaving_a_picker_keeps_who_was_chosen_though_another_is_called_the_same(
    desk: Desk, twice: tuple[Party, Party]
) -> None:
    picker = PartyPicker()
    desk.bot.addWidget(picker)
    picker.set_parties(twice)
    for each in twice:
        picker.show_party(str(each.id))
        picker.lineEdit().editingFinished.emit()  # type: ignore[union-attr]
        assert picker.typed() == str(each.id)


def test_a_merge_that_cannot_be_undone_any_more_says_why(
    desk: Desk, dialog: PartiesDialog, twice: tuple[Party, Party]
) -> None:
    bare, full = twice
    desk.window._desk.command(  # type: ignore[union-attr]
        lambda services: services.parties.merge(str(full.id), str(bare.id)), lambda _: None
    )
    desk.window._desk.command(  # type: ignore[union-attr]
        lambda services: (None, services.parties.mend(full)), lambda _: None
    )
    desk.rest()
    choose(desk, dialog, 2)
    desk.window._desk.command(  # type: ignore[union-attr]
        lambda services: (None, services.parties.mend(Party(id=full.id, function="later"))), lambda _: None
    )
    desk.rest()
    dialog.undo.click()
    desk.until(lambda: "sindsdien gewijzigd" in dialog.said.text())
    assert dialog.said.objectName() == "wrong"


def test_the_details_of_a_party_say_who_may_be_the_same_and_lead_to_the_merge(
    desk: Desk, dialog: PartiesDialog, twice: tuple[Party, Party]
) -> None:
    dialog.field.setText("dubbel voorbeeldstad")
    dialog.mend.click()
    details = dialog.dialog
    assert isinstance(details, PartyDialog)
    desk.until(lambda: not details.same.isHidden())
    assert "Misschien dezelfde als B. Dubbel, directeur" in details.same.text()
    details.same.click()
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), MergeForm))
    form = QApplication.activeModalWidget()
    assert isinstance(form, MergeForm)
    form.act_button.click()
    desk.rest()
    assert not any(isinstance(each, PartyDialog) and each.isVisible() for each in dialog.findChildren(QDialog))
    dialog.reject()
    assert "is opgegaan in" in desk.window.notices.text
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.ctrl(Qt.Key.Key_M)
    desk.rest()
    found: list[set[PartyId]] = []
    desk.window._desk.ask(  # type: ignore[union-attr]
        lambda services: {each.id for each in services.parties.all()}, found.append
    )
    desk.rest()
    assert {each.id for each in twice} <= found[0]
