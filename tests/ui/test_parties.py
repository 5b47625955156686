import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName
from app.ui.parties.dialog import PartyDialog
from tests.support.desk import counting_ids
from tests.ui.conftest import Desk


@pytest.fixture
def answering(desk: Desk) -> Desk:
    """An answer to the example letter, its letterhead chosen."""
    archive = desk.screens.archive
    archive.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.until(lambda: archive.reader.kenmerk == "VB-2022-017")
    desk.ctrl(Qt.Key.Key_R)
    desk.until(lambda: "Geachte heer/mevrouw Voorbeeld," in page(desk))
    return desk


def page(desk: Desk) -> str:
    return desk.screens.compose.composer.beside.preview.page.toPlainText()


def dialog_of(desk: Desk) -> PartyDialog:
    """The dialog that was asked for."""
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), PartyDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PartyDialog)
    return dialog


def fill(desk: Desk, dialog: PartyDialog, name: str, text: str) -> None:
    dialog.fields[name].setFocus()
    desk.until(dialog.fields[name].hasFocus)
    dialog.fields[name].selectAll()
    desk.type(text)


def test_a_sender_who_came_with_a_letter_is_put_right_and_the_answer_follows(answering: Desk) -> None:
    answering.key(Qt.Key.Key_F2)
    dialog = dialog_of(answering)
    assert dialog.fields["surname"].text() == "Voorbeeld"
    answering.key(Qt.Key.Key_Down, on=dialog.form)
    for name, text in (("street", "Marktplein 1"), ("postcode", "9999 zz"), ("place", "Voorbeeldstad")):
        fill(answering, dialog, name, text)
    assert dialog.salutation.text() == "Geachte heer Voorbeeld,"
    assert dialog.address.text().splitlines()[-2:] == ["Marktplein 1", "9999 ZZ  VOORBEELDSTAD"]
    answering.key(Qt.Key.Key_Return)
    answering.until(lambda: "Geachte heer Voorbeeld," in page(answering))
    assert "9999 ZZ  VOORBEELDSTAD" in page(answering)


def test_the_reader_leads_to_its_sender_and_shows_a_party_once_corrected(desk: Desk) -> None:
    archive = desk.screens.archive
    archive.table.setFocus()
    desk.key(Qt.Key.Key_Down)
    desk.until(lambda: archive.reader.kenmerk == "VB-2022-017")
    desk.key(Qt.Key.Key_F2)
    fill(desk, dialog_of(desk), "partner", "Model")
    desk.key(Qt.Key.Key_Return)
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.rest()
    desk.key(Qt.Key.Key_F2)
    assert dialog_of(desk).fields["partner"].text() == "Model"
    desk.key(Qt.Key.Key_Escape)


def test_a_character_that_cannot_stand_in_a_letter_is_said_and_what_was_typed_stays(answering: Desk) -> None:
    answering.key(Qt.Key.Key_F2)
    dialog = dialog_of(answering)
    dialog.fields["surname"].setText("Voor\x00beeld")
    dialog.keep_button.click()
    answering.until(lambda: "U+0000" in dialog.wrong.text())
    assert dialog.isVisible()
    dialog.fields["surname"].setText("Voorbeeld")
    answering.key(Qt.Key.Key_Escape, on=dialog)


def test_details_of_nobody_yet_make_a_new_party_and_choose_it(desk: Desk) -> None:
    desk.ctrl(Qt.Key.Key_N)
    composer = desk.screens.compose.composer
    desk.until(lambda: composer.session.view is not None and bool(page(desk)))
    composer.editor.focus_on("ondertekenaar")
    desk.key(Qt.Key.Key_F2)
    dialog = dialog_of(desk)
    fill(desk, dialog, "surname", "Tekenaar")
    fill(desk, dialog, "function", "Minister van Voorbeelden")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: "Minister van Voorbeelden" in page(desk))


def test_what_the_form_does_not_ask_for_stays_as_it_was(desk: Desk) -> None:
    party = Party(
        id=PartyId(counting_ids()()),
        name=PersonName(surname="Voorbeeld", prefix="Van den", belgian=True),
        form=Form.MRS,
        organisation=("Stichting Voorbeeld", "Afdeling 1"),
        address=Address(street="Kade 1", place="Gent", country="België"),
        visiting=Address(street="Kade 2", country="België"),
        website="voorbeeld.example",
        e_mail="post@voorbeeld.example",
        slug="vb",
    )
    dialog = PartyDialog("nl", party)
    desk.bot.addWidget(dialog)
    assert dialog.party() == party
    dialog.fields["e_mail"].setText(" brief@voorbeeld.example ")
    assert dialog.party().e_mail == "brief@voorbeeld.example"


def test_an_address_shows_its_kix_code_once_it_has_one(desk: Desk) -> None:
    dialog = PartyDialog("nl")
    desk.bot.addWidget(dialog)
    dialog.fields["street"].setText("Postbus 123")
    assert dialog.kix.text() == ""
    dialog.fields["postcode"].setText("1234 ab")
    dialog.fields["place"].setText("Voorbeeldstad")
    assert dialog.kix.text() == "KIX-code: 1234AB123"
    dialog.fields["country"].setText("België")
    assert dialog.kix.text() == ""
