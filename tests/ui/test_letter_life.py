"""The life of a letter in the window, driven as a person would."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.letters import Letter, Status
from app.domain.links import Relation
from app.domain.rubricering import Level
from app.ui.archive.letter_facts import facts_of
from app.ui.life.bin_dialog import BinDialog
from app.ui.life.change_dialog import ChangeDialog
from app.ui.life.history_dialog import HistoryDialog
from app.ui.life.link_dialog import LinkDialog
from app.ui.life.step_dialog import StepDialog
from tests.ui.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def reading(desk: Desk, subject: str) -> Letter:
    """Choose the letter with this subject and return it once it is read."""
    screen = desk.screens.archive
    desk.until(lambda: screen.model.rowCount() == 2 and screen.reader.letter is not None)
    place = next(row for row in range(2) if screen.model.row(row).subject.startswith(subject))  # type: ignore[union-attr]
    screen.table.setFocus()
    screen.table.selectRow(place)
    desk.until(lambda: screen.reader.letter is not None and screen.reader.letter.subject.startswith(subject))
    assert screen.reader.letter is not None
    return screen.reader.letter


def status(desk: Desk) -> Status | None:
    letter = desk.screens.archive.reader.letter
    return letter.status if letter else None


def test_an_incoming_letter_is_taken_in_hand_and_answered_by_its_menu(desk: Desk) -> None:
    reading(desk, "Uithalers")
    reader = desk.screens.archive.reader
    assert [action.text() for action in reader.status.menu().actions()] == [
        "In behandeling", "Beantwoord", "Ter kennisneming",
    ]  # fmt: skip
    reader.status.menu().actions()[0].trigger()
    desk.until(lambda: status(desk) is Status.IN_PROGRESS)
    assert reader.status.text() == "In behandeling ▾"


def test_going_back_asks_for_a_reason_and_says_when_there_is_none(desk: Desk) -> None:
    letter = reading(desk, "Uithalers")
    life = desk.screens.archive.life
    life.step(letter, Status.NOTED)
    desk.until(lambda: status(desk) is Status.NOTED)
    current = desk.screens.archive.reader.letter
    assert current is not None
    life.step(current, Status.IN_PROGRESS)
    dialog = life.dialog
    assert isinstance(dialog, StepDialog)
    dialog.act_button.click()
    desk.until(lambda: not dialog.wrong.isHidden())
    assert "een reden" in dialog.wrong.text()
    desk.type("toch nog een vraag")
    dialog.act_button.click()
    desk.until(lambda: status(desk) is Status.IN_PROGRESS)


def test_a_copy_to_others_is_filled_in_and_shown_also_of_a_letter_that_was_sent(desk: Desk) -> None:
    reading(desk, "Voortgang")
    desk.key(Qt.Key.Key_F2, CTRL)
    dialog = desk.screens.archive.life.dialog
    assert isinstance(dialog, ChangeDialog)
    dialog.copies.setText("de Inspectie;  gemeente Voorbeeldstad ; ")
    dialog.act_button.click()
    reader = desk.screens.archive.reader
    desk.until(lambda: reader.letter is not None and len(reader.letter.parties) == 3)
    assert reader.letter is not None
    (fact,) = [each for each in facts_of(reader.letter, "nl") if each.name == "Afschrift aan"]
    assert fact.shown == "de Inspectie; gemeente Voorbeeldstad"


def test_the_data_of_a_letter_are_changed_and_its_history_tells_so(desk: Desk) -> None:
    reading(desk, "Uithalers")
    desk.key(Qt.Key.Key_F2, CTRL)
    life = desk.screens.archive.life
    dialog = life.dialog
    assert isinstance(dialog, ChangeDialog)
    typed = dialog.years.lineEdit()
    assert typed.fontMetrics().horizontalAdvance(typed.text()) < typed.width(), "the term can be read"
    dialog.texts["subject"].setText("Uithalers in de haven")
    dialog.level.setCurrentIndex(dialog.level.findData(Level.DEPARTMENTAL.value))
    dialog.act_button.click()
    assert "nooit voor altijd" in dialog.wrong.text()
    dialog.until.setText("1 januari 2035")
    dialog.why.setText("onderwerp klopte niet")
    dialog.act_button.click()
    reader = desk.screens.archive.reader
    desk.until(lambda: reader.letter is not None and reader.letter.rubricering.until == date(2035, 1, 1))
    assert reader.rubricering.text() == "Departementaal VERTROUWELIJK tot 1 januari 2035"
    assert reader.rubricering.isVisible()
    desk.rest()
    model = desk.screens.archive.model
    assert any(str(model.index(row, 3).data()).startswith("Dep.V. – ") for row in range(2))
    next(each for each in reader.more.menu().actions() if each.text().startswith("G&eschiedenis")).trigger()
    desk.until(lambda: isinstance(life.dialog, HistoryDialog))
    assert isinstance(life.dialog, HistoryDialog)
    told = life.dialog.text.toPlainText()
    assert "onderwerp klopte niet" in told
    assert "onderwerp: Uithalers in de voorbeeldhaven → Uithalers in de haven" in told


def test_the_reader_tells_how_long_a_letter_is_kept_and_from_when_it_may_go(desk: Desk) -> None:
    reading(desk, "Voortgang")
    desk.key(Qt.Key.Key_F2, CTRL)
    dialog = desk.screens.archive.life.dialog
    assert isinstance(dialog, ChangeDialog)
    dialog.years.setValue(7)
    dialog.act_button.click()
    facts = desk.screens.archive.reader

    def told() -> list[str]:
        return [each.text() for each in facts.findChildren(QLabel) if each.text().startswith("7 jaar")]

    desk.until(lambda: told() != [])
    assert facts.letter is not None
    assert facts.letter.dated is not None
    assert told() == [f"7 jaar, te vernietigen vanaf 1 januari {facts.letter.dated.year + 8}"]


def test_what_is_frozen_can_be_read_and_not_typed(desk: Desk) -> None:
    letter = reading(desk, "Voortgang")
    assert letter.status is Status.SENT
    desk.key(Qt.Key.Key_F2, CTRL)
    dialog = desk.screens.archive.life.dialog
    assert isinstance(dialog, ChangeDialog)
    assert dialog.texts["subject"].isReadOnly()
    assert not dialog.texts["their_kenmerk"].isReadOnly()
    assert not desk.screens.archive.reader.status.isEnabled()


def test_a_letter_is_linked_by_typing_and_leads_to_the_other(desk: Desk) -> None:
    reading(desk, "Voortgang")
    desk.key(Qt.Key.Key_L, CTRL)
    screen = desk.screens.archive
    dialog = screen.life.dialog
    assert isinstance(dialog, LinkDialog)
    dialog.relation.setCurrentIndex(dialog.relation.findData(Relation.ANSWERS))
    desk.type("uithalers")
    desk.until(lambda: dialog.found.count() == 1 and dialog.act_button.isEnabled())
    dialog.act_button.click()
    desk.until(lambda: len(screen.reader.links.rows) == 1)
    screen.reader.links.rows[0].click()
    desk.until(lambda: screen.reader.letter is not None and screen.reader.letter.subject.startswith("Uithalers"))
    desk.until(lambda: len(screen.reader.links.rows) == 1)
    screen.reader.links.rows[0].actions()[0].trigger()
    desk.until(lambda: screen.reader.links.rows == ())
    desk.window.notices.act()
    desk.until(lambda: len(screen.reader.links.rows) == 1)


def test_a_letter_goes_to_the_bin_and_comes_back_by_the_notice(desk: Desk) -> None:
    reading(desk, "Uithalers")
    screen = desk.screens.archive
    desk.key(Qt.Key.Key_Delete, CTRL)
    desk.until(lambda: screen.model.rowCount() == 1)
    desk.until(lambda: "prullenbak" in desk.window.notices.text)
    desk.window.notices.act()
    desk.until(lambda: screen.model.rowCount() == 2)


def test_the_bin_gives_back_or_destroys_with_a_reason(desk: Desk) -> None:
    reading(desk, "Uithalers")
    screen = desk.screens.archive
    desk.key(Qt.Key.Key_Delete, CTRL)
    desk.until(lambda: screen.model.rowCount() == 1)
    desk.key(Qt.Key.Key_B, CTRL_SHIFT)
    dialog = screen.life.dialog
    assert isinstance(dialog, BinDialog)
    desk.until(lambda: dialog.list.count() == 1)
    assert not dialog.destroy_button.isEnabled()
    dialog.why.setText("verzoek om wissen")
    dialog.destroy_button.click()
    desk.until(lambda: dialog.list.count() == 0)
    assert dialog.said.text() == "De prullenbak is leeg."


def test_who_destroys_hears_which_backups_still_hold_the_letter(desk: Desk) -> None:
    desk.window.actions_.back_up.trigger()
    desk.until(lambda: "Reservekopie gemaakt" in desk.window.notices.text)
    reading(desk, "Uithalers")
    screen = desk.screens.archive
    desk.key(Qt.Key.Key_Delete, CTRL)
    desk.until(lambda: screen.model.rowCount() == 1)
    desk.key(Qt.Key.Key_B, CTRL_SHIFT)
    dialog = screen.life.dialog
    assert isinstance(dialog, BinDialog)
    desk.until(lambda: dialog.list.count() == 1)
    dialog.why.setText("verzoek om wissen")
    dialog.destroy_button.click()
    desk.until(lambda: "bevatten hem nog: " in desk.window.notices.text)
    assert "backups/register-" in desk.window.notices.text
