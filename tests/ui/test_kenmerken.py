"""Kenmerken in the window: ranges, what was given, what was skipped."""

import pytest
from PySide6.QtCore import Qt

from app.composition import opened
from app.domain.letters import Direction, Status
from app.domain.numbering import Gap, Issue, IssueState
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written
from app.ui.numbering.dialog import KenmerkenDialog
from app.ui.numbering.forms import GapForm, RangeForm
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MASK = "VB-{jaar}-{nummer:4}"


@pytest.fixture
def numbered(filled: Surroundings) -> Surroundings:
    """An archive with one range, of which 1 to 5 were skipped before 6."""
    with opened(filled, filled.archive) as services:
        services.letters.register(
            Registration(
                direction=Direction.OUTGOING,
                kind="kamerbrief",
                status=Status.SENT,
                subject="Zesde voorbeeld",
                our_kenmerk="VB-2022-0006",
            ),
            written("Een brief."),
        )
        services.numbering.add_range("Ministerie van Voorbeelden", MASK, 1, 500, "A. Opsteller")
    return filled


@pytest.fixture
def dialog(desk: Desk) -> KenmerkenDialog:
    return shown(desk)


def shown(desk: Desk) -> KenmerkenDialog:
    desk.key(Qt.Key.Key_N, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, KenmerkenDialog)
    desk.rest()
    return dialog


def add(desk: Desk, dialog: KenmerkenDialog, *typed: str) -> RangeForm:
    dialog.add.click()
    form = dialog.dialog
    assert isinstance(form, RangeForm)
    fields = (form.organisation, form.mask_line, form.first, form.last, form.drafter)
    for field, text in zip(fields, typed, strict=True):
        field.setText(text)
    desk.key(Qt.Key.Key_Return, on=form.drafter)
    return form


def first_lines(dialog: KenmerkenDialog) -> list[str]:
    return [row.first for row in dialog.right.rows.rows]


def test_without_a_range_the_dialog_says_how_a_letter_gets_its_kenmerk(dialog: KenmerkenDialog) -> None:
    assert dialog.left.rows.rows == ()
    assert "typt u het kenmerk" in dialog.left.empty
    assert not any(each.isEnabled() for each in (dialog.mend, dialog.explain, dialog.read))


def test_a_range_is_added_by_typing_and_says_what_it_gives_next(desk: Desk, dialog: KenmerkenDialog) -> None:
    add(desk, dialog, "Ministerie van Voorbeelden", MASK, "1", "500", "A. Opsteller")
    desk.until(lambda: len(dialog.left.rows.rows) == 1 and dialog.mend.isEnabled())
    assert dialog.left.rows.rows[0].first == f"{MASK} · 1–500"
    assert dialog.heading.text() == "Volgende: VB-2022-0001, nog 500 vrij"


def test_the_form_shows_how_the_first_kenmerk_will_read(desk: Desk, dialog: KenmerkenDialog) -> None:
    dialog.add.click()
    form = dialog.dialog
    assert isinstance(form, RangeForm)
    form.mask_line.setText("VB-{nummer:4}")
    form.first.setText("12")
    assert form.example.text() == "Het eerste kenmerk wordt VB-0012"
    form.mask_line.setText("zonder plaats")
    assert "{nummer}" in form.example.text()


def test_a_second_drafter_cannot_have_numbers_of_the_first_and_the_form_says_so(
    desk: Desk, dialog: KenmerkenDialog
) -> None:
    add(desk, dialog, "Ministerie van Voorbeelden", MASK, "1", "500", "A. Opsteller")
    desk.until(lambda: len(dialog.left.rows.rows) == 1)
    form = add(desk, dialog, "Ministerie van Voorbeelden", MASK, "400", "900", "B. Opsteller")
    desk.until(lambda: "deelt nummers met de reeks 1 tot en met 500" in form.wrong.text())
    form.first.setText("501")
    form.act_button.click()
    desk.until(lambda: len(dialog.left.rows.rows) == 2)
    assert dialog.left.rows.rows[1].second.startswith("B. Opsteller")
    assert dialog.left.chosen == dialog.left.rows.rows[1].value, "what was added is chosen"


def test_a_range_without_its_numbers_is_not_sent_to_the_archive(desk: Desk, dialog: KenmerkenDialog) -> None:
    form = add(desk, dialog, "Ministerie van Voorbeelden", MASK, "1", "", "")
    assert "laatste nummer" in form.wrong.text()
    assert form.isVisible()


def test_a_range_is_mended_with_enter(desk: Desk, dialog: KenmerkenDialog) -> None:
    add(desk, dialog, "Ministerie van Voorbeelden", MASK, "1", "500", "")
    desk.until(lambda: len(dialog.left.rows.rows) == 1)
    desk.key(Qt.Key.Key_Return, on=dialog.left)
    form = dialog.dialog
    assert isinstance(form, RangeForm)
    form.last.setText("600")
    form.act_button.click()
    desk.until(lambda: dialog.heading.text().endswith("nog 600 vrij"))


def test_skipped_numbers_stand_first_and_are_explained(
    numbered: Surroundings, desk: Desk, dialog: KenmerkenDialog
) -> None:
    assert first_lines(dialog) == ["VB-2022-0001 tot en met VB-2022-0005", "VB-2022-0006"]
    assert dialog.right.rows.rows[0].loud
    assert "5 overgeslagen" in dialog.left.rows.rows[0].second
    assert isinstance(dialog.right.chosen, Gap)
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    form = dialog.dialog
    assert isinstance(form, GapForm)
    form.act_button.click()
    assert "reden" in form.wrong.text()
    form.why.setText("gebruikt in het DMS")
    desk.key(Qt.Key.Key_Return, on=form.why)
    desk.until(lambda: len(first_lines(dialog)) == 6)
    newest = dialog.right.rows.rows[0]
    assert isinstance(newest.value, Issue)
    assert newest.value.state is IssueState.VOID
    assert "gebruikt in het DMS" in newest.second


def test_the_letter_that_bears_a_kenmerk_is_a_key_away(desk: Desk, dialog: KenmerkenDialog) -> None:
    add(desk, dialog, "Ministerie van Voorbeelden", "{nummer:7}", "7000001", "7000100", "")
    desk.until(lambda: first_lines(dialog) == ["7000001"])
    assert dialog.read.isEnabled()
    archive = desk.screens.archive
    other = next(row for row in range(2) if archive.model.row(row).kenmerk != "7000001")  # type: ignore[union-attr]
    archive.table.selectRow(other)
    desk.until(lambda: archive.reader.letter is not None and archive.reader.letter.our_kenmerk is None)
    with desk.bot.waitSignal(dialog.accepted, timeout=5000):
        desk.key(Qt.Key.Key_Return, on=dialog.right)
    desk.until(lambda: archive.reader.letter is not None and archive.reader.letter.our_kenmerk == "7000001")


def test_an_answer_that_comes_after_the_dialog_was_closed_is_dropped(desk: Desk) -> None:
    desk.key(Qt.Key.Key_N, CTRL_SHIFT)
    desk.window._register.dialog.close()
    desk.rest()
    desk.bot.wait(10)
