"""Beginning a letter of any kind."""

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt

from app.ui.compose.kind_dialog import KindDialog
from tests.ui.conftest import Desk


def asked(desk: Desk) -> KindDialog:
    desk.window.actions_.new_kind.trigger()
    desk.until(lambda: desk.screens.dialog is not None)
    dialog = desk.screens.dialog
    assert dialog is not None
    return dialog


def choose(dialog: KindDialog, label: str) -> None:
    (place,) = (place for place, row in enumerate(dialog.kinds.rows.rows) if row.first == label)
    dialog.kinds.setCurrentIndex(dialog.kinds.rows.index(place))


def test_every_kind_there_is_can_be_begun(desk: Desk) -> None:
    dialog = asked(desk)
    labels = [row.first for row in dialog.kinds.rows.rows]
    assert {"Kamerbrief", "Beslisnota", "Uitstelbericht", "Antwoord op Kamervragen"} <= set(labels)
    assert labels == sorted(labels, key=str.casefold)


def test_a_nota_begins_with_its_headings(desk: Desk) -> None:
    dialog = asked(desk)
    choose(dialog, "Beslisnota")
    dialog.act_button.click()
    session = desk.screens.compose.composer.session
    desk.until(lambda: session.view is not None and session.view.revision.draft.kind == "beslisnota")
    page = desk.screens.compose.composer.preview.page
    desk.until(lambda: "Geadviseerd besluit" in page.toPlainText())


def test_enter_on_a_kind_begins_it(desk: Desk) -> None:
    dialog = asked(desk)
    choose(dialog, "Uitstelbericht")
    desk.bot.keyClick(dialog.kinds, Qt.Key.Key_Return)
    session = desk.screens.compose.composer.session
    desk.until(lambda: session.view is not None and session.view.revision.draft.kind == "uitstelbericht")
