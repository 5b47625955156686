"""The history of a draft in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import isValid

from app.composition import Services
from app.domain.changes import Changes
from app.domain.drafts import Revision
from app.domain.ids import DraftId
from app.services.writing import written
from app.ui.compose.history_dialog import DraftHistoryDialog
from app.ui.compose.step_model import SAID_ROLE
from tests.ui.conftest import Desk


def made(services: Services) -> tuple[DraftId, Changes]:
    revision, changes = services.drafting.begin("kamerbrief", assignments=[("onderwerp", "De haven")])
    draft = revision.draft.id
    placed, _ = services.drafting.place_own(draft, written("De haven groeit met vijf procent."), 0)
    part = placed.draft.parts[0].id
    services.drafting.place_own(draft, written("Dit blijft staan."), 1)
    services.drafting.write(draft, part, written("De haven groeit met zes procent."))
    services.drafting.set(draft, [("onderwerp", "De kade")])
    return draft, changes


@pytest.fixture
def dialog(desk: Desk) -> Iterator[DraftHistoryDialog]:
    drafts: list[DraftId] = []
    window_desk = desk.window._desk
    assert window_desk is not None
    window_desk.command(made, drafts.append)
    desk.until(lambda: bool(drafts))
    shown = DraftHistoryDialog(window_desk, drafts[0], desk.window)
    shown.show()
    desk.until(lambda: bool(shown.chosen) and "De kade" in shown.page.toPlainText())
    yield shown
    if isValid(shown):
        shown.close()


def said(dialog: DraftHistoryDialog) -> list[str]:
    return [str(dialog.model.index(row).data(SAID_ROLE)) for row in range(dialog.model.rowCount())]


def test_each_version_tells_when_it_was_made_and_what_was_done(desk: Desk, dialog: DraftHistoryDialog) -> None:
    desk.until(lambda: all(said(dialog)))
    assert said(dialog) == [
        "gegeven: Onderwerp",
        "tekst: De haven groeit met zes procent.",
        "toegevoegd: Dit blijft staan.",
        "toegevoegd: De haven groeit met vijf procent.",
        "concept begonnen",
    ]
    assert str(dialog.model.index(0).data()).endswith("· nu")
    assert "25 februari 2022" in str(dialog.model.index(0).data())


def test_the_chosen_version_is_laid_beside_the_one_before_by_keys(desk: Desk, dialog: DraftHistoryDialog) -> None:
    assert "De haven De kade" in dialog.page.toPlainText()
    desk.key(Qt.Key.Key_Down, on=dialog.list)
    desk.until(lambda: "vijf zes procent" in dialog.page.toPlainText())
    html = dialog.page.toHtml()
    assert "line-through" in html
    assert "… ongewijzigde onderdelen: 1" in dialog.page.toPlainText()


def test_two_versions_that_are_chosen_are_laid_beside_each_other(desk: Desk, dialog: DraftHistoryDialog) -> None:
    steps = dialog.model.steps
    dialog.choose(steps[4].id, steps[0].id)
    desk.until(lambda: "Dit blijft staan." in dialog.page.toPlainText())
    assert not dialog.restore_button.isEnabled()
    assert "De haven groeit met zes procent." in dialog.page.toPlainText()


def test_a_version_is_restored_as_a_new_one(desk: Desk, dialog: DraftHistoryDialog) -> None:
    heard: list[Revision] = []
    dialog.restored.connect(heard.append)
    assert not dialog.restore_button.isEnabled()
    dialog.choose(dialog.model.steps[4].id)
    assert dialog.restore_button.isEnabled()
    dialog.restore_button.click()
    desk.until(lambda: bool(heard) and dialog.model.rowCount() == 6)
    assert heard[0].draft.parts == ()
    assert heard[0].id == dialog.model.steps[0].id == dialog.chosen[0].id
    assert not dialog.restore_button.isEnabled()


def test_escape_and_the_button_close_it(desk: Desk, dialog: DraftHistoryDialog) -> None:
    assert len(dialog.buttons.buttons()) == 2
    assert dialog.buttons.buttonRole(dialog.buttons.buttons()[-1]) is not QDialogButtonBox.ButtonRole.InvalidRole
    desk.key(Qt.Key.Key_Escape, on=dialog)
    desk.until(lambda: not dialog.isVisible())
