"""Passages that recur in letters that went out: seen where they stand, and made paragraphs."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.composition import opened
from app.runtime.surroundings import Surroundings
from app.ui.library.dialog import LibraryDialog
from app.ui.library.forms import OriginForm
from app.ui.library.recurring import RecurringDialog
from tests.services.test_recurring import letter
from tests.text.test_recurring import ONE, TWO, other
from tests.ui.conftest import Desk
from tests.ui.test_library import left, versions

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(filled: Surroundings, open_window: Callable[[Surroundings], Desk]) -> Desk:
    """A window on an archive in which three letters share a passage."""
    with opened(filled, filled.archive) as services:
        for number in (1, 2, 3):
            letter(services, number, f"{other(number)}\n\n{ONE} {TWO}")
    return open_window(filled)


def library_of(desk: Desk) -> LibraryDialog:
    desk.key(Qt.Key.Key_G, CTRL_SHIFT)
    library = desk.window._register.dialog
    assert isinstance(library, LibraryDialog)
    desk.rest()
    return library


def press(desk: Desk, window: QWidget, key: Qt.Key) -> None:
    """Press the key of a button, as soon as the window is in front again."""
    window.activateWindow()
    desk.until(window.isActiveWindow)
    desk.key(key, Qt.KeyboardModifier.AltModifier, on=window)


def recurring_of(desk: Desk, library: LibraryDialog) -> RecurringDialog:
    press(desk, library, Qt.Key.Key_P)
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), RecurringDialog))
    desk.until(lambda: not desk.jobs.is_busy)
    dialog = library.dialog
    assert isinstance(dialog, RecurringDialog)
    return dialog


def test_a_passage_of_three_letters_is_listed_with_where_it_stands(desk: Desk) -> None:
    dialog = recurring_of(desk, library_of(desk))
    (row,) = dialog.left.rows.rows
    assert (row.first, row.second) == (f"{ONE} {TWO}", "in 3 brieven")
    assert [each.first for each in dialog.right.rows.rows] == ["VB-3", "VB-2", "VB-1"]
    assert dialog.right.rows.rows[0].second == "3 januari 2031 · vanaf zin 2"
    assert dialog.text.toPlainText() == f"{ONE} {TWO}"


def test_a_passage_becomes_a_concept_and_is_not_made_twice(desk: Desk) -> None:
    library = library_of(desk)
    dialog = recurring_of(desk, library)
    dialog.left.setFocus()
    desk.key(Qt.Key.Key_Return, on=dialog.left)
    form = dialog.dialog
    assert isinstance(form, OriginForm)
    form.title.setFocus()
    desk.until(form.title.hasFocus)
    desk.type("Samen met gemeenten")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: "al concept: Samen met gemeenten" in dialog.left.rows.rows[0].second)
    assert "‘Samen met gemeenten’" in dialog.said.text()
    desk.key(Qt.Key.Key_Escape, on=dialog)
    desk.rest()
    assert "Samen met gemeenten" in left(library)
    again = recurring_of(desk, library)
    assert again.left.rows.rows[0].second == "in 3 brieven · al concept: Samen met gemeenten"
    desk.key(Qt.Key.Key_Escape, on=again)
    library.words.setText("Samen met")
    desk.rest()
    assert versions(library) == ["Versie 1, concept"]
    assert f"{ONE} {TWO}" in library.text.toPlainText()


def test_enter_on_a_place_leads_to_the_letter(desk: Desk) -> None:
    dialog = recurring_of(desk, library_of(desk))
    dialog.right.setFocus()
    desk.key(Qt.Key.Key_Down, on=dialog.right)
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    desk.until(lambda: desk.screens.archive.reader.kenmerk == "VB-2")
    assert QApplication.activeModalWidget() is None


def test_where_nothing_recurs_it_says_so(desk: Desk) -> None:
    with_two = recurring_of(desk, library_of(desk))
    with_two._on_found(())
    assert with_two.left.empty.startswith("Geen passage staat in drie of meer")
    assert not with_two.make.isEnabled()
    assert not with_two.read.isEnabled()
