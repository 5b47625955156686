"""Beginning a letter of any kind."""

from collections.abc import Callable
from datetime import date

import pytest

from app.composition import opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written

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
    preview = desk.screens.compose.composer.beside.preview
    desk.until(lambda: "Geadviseerd besluit" in preview.page.toPlainText())


def test_an_answer_to_kamervragen_begins_with_those_of_the_letter_that_is_read(
    filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    with opened(filled, filled.archive) as services:
        came_in = Registration(
            direction=Direction.INCOMING,
            kind="incoming",
            status=Status.RECEIVED,
            subject="Vragen over de veerpont",
            dated=date(2022, 3, 1),
        )
        text = "Vragen van het lid Proef (ABC)\n\nVraag 1\n\nVaart de pont?\n\nVraag 2\n\nWaarom niet?"
        letter, _ = services.letters.register(came_in, written(text))
    desk = open_window(filled)
    desk.screens.show_letter(letter.id)
    desk.until(lambda: desk.screens.archive.reader.letter is not None)
    desk.until(lambda: desk.screens.archive.reader.letter == letter)
    dialog = asked(desk)
    choose(dialog, "Antwoord op Kamervragen")
    desk.bot.keyClick(dialog.kinds, Qt.Key.Key_Return)
    preview = desk.screens.compose.composer.beside.preview
    desk.until(lambda: "Waarom niet?" in preview.page.toPlainText())
    assert "Antwoord op vraag 2" in preview.page.toPlainText()


def test_enter_on_a_kind_begins_it(desk: Desk) -> None:
    dialog = asked(desk)
    choose(dialog, "Uitstelbericht")
    desk.bot.keyClick(dialog.kinds, Qt.Key.Key_Return)
    session = desk.screens.compose.composer.session
    desk.until(lambda: session.view is not None and session.view.revision.draft.kind == "uitstelbericht")
