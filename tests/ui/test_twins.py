"""Twins in the window: seen beside the letter, accepted by one key, drawn up for the other Kamer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.composition import opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.twinning import TWIN_OF
from app.services.writing import written
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
TEXT = written("Hierbij bericht ik uw Kamer over de voortgang van het werk aan de voorbeeldhavens in dit jaar.")


@pytest.fixture
def desk(around: Surroundings, open_window: Callable[[Surroundings], Desk]) -> Desk:
    """A window on an archive with the same letter to both Kamers."""
    one = Registration(
        direction=Direction.OUTGOING,
        kind="kamerbrief",
        status=Status.SENT,
        subject="Voortgang",
        our_kenmerk="7000001",
        dated=date(2022, 2, 1),
        addressee="de Voorzitter van de Tweede Kamer der Staten-Generaal",
    )
    other = replace(one, our_kenmerk="7000002", addressee=one.addressee.replace("Tweede", "Eerste"))
    with opened(around, around.archive) as services:
        for each in (one, other):
            services.letters.register(each, TEXT)
    found = open_window(around)
    found.until(lambda: found.screens.archive.reader.letter is not None)
    return found


def test_a_twin_is_seen_beside_the_letter_and_accepted_by_one_key(desk: Desk) -> None:
    reader = desk.screens.archive.reader
    desk.until(reader.twin.isVisible)
    assert "Dit lijkt dezelfde brief als 7000001" in reader.twin.text.text()
    desk.key(Qt.Key.Key_L, CTRL_SHIFT)
    desk.until(lambda: len(reader.links.rows) == 1 and not reader.twin.isVisible())
    assert "als tweeling verbonden" in desk.window.notices.text
    desk.ctrl(Qt.Key.Key_M)
    desk.until(reader.twin.isVisible)


def test_a_letter_is_drawn_up_for_the_other_kamer_and_so_is_the_draft(desk: Desk) -> None:
    archive, composer = desk.screens.archive, desk.screens.compose.composer
    letter = archive.reader.letter
    assert letter is not None
    desk.key(Qt.Key.Key_T, CTRL_SHIFT)
    desk.until(lambda: composer.isVisible() and composer.session.view is not None)
    assert composer.session.view is not None
    first = composer.session.view.revision.draft
    assert first.facts[TWIN_OF] == str(letter.id)
    desk.key(Qt.Key.Key_T, CTRL_SHIFT)
    desk.until(lambda: composer.session.view is not None and composer.session.view.revision.draft.id != first.id)
    assert composer.session.view.revision.draft.facts[TWIN_OF] == str(first.id)
    assert "tweeling voor de andere Kamer" in desk.window.notices.text
