"""A letter of the register put in a letter: searched, chosen, put back and taken away, by keys."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.composition import opened
from app.domain.drafts import UsePart
from app.domain.ids import LetterId
from app.domain.letters import Direction, LetterRow, Status
from app.runtime.surroundings import Surroundings
from app.ui.compose.composer import Composer
from app.ui.compose.letter_field import LetterField
from tests.support.library import load
from tests.ui.conftest import Desk
from tests.ui.test_compose_screen import insert
from tests.ui.test_values_in_place import behind

WORDS = "brief van 11 januari 2022 met kenmerk VB-2022-017"


@pytest.fixture
def desk(filled: Surroundings, open_window: Callable[[Surroundings], Desk], tmp_path: Path) -> Desk:
    """A window on an archive with a paragraph that names a letter."""
    with opened(filled, filled.archive) as services:
        load(services, tmp_path, "kruisverwijzing", "Ik wijs u op de {{ stuk }}.", variables={"stuk": "letter"})
    return open_window(filled)


@pytest.fixture
def letter(desk: Desk) -> Composer:
    """A Kamerbrief with that paragraph, its variables beside it."""
    desk.ctrl(Qt.Key.Key_N)
    made = desk.screens.compose.composer
    desk.until(lambda: made.session.view is not None and "Onderwerp" in made.beside.preview.page.toPlainText())
    insert(desk, made, "kruisverwijzing")
    desk.until(lambda: "[Stuk]" in made.sheet.toPlainText())
    desk.rest()
    return made


def field_of(composer: Composer) -> LetterField:
    field = composer.editor.variables.editor("stuk")
    assert isinstance(field, LetterField)
    return field


def search(desk: Desk, composer: Composer, words: str) -> LetterField:
    """Type in the field at the right, and wait for what is found."""
    field = field_of(composer)
    assert composer.editor.focus_on("stuk")
    desk.until(field.line.hasFocus)
    field.line.selectAll()
    desk.type(words)
    desk.until(lambda: field.found.isVisible())
    return field


def stored(composer: Composer) -> str:
    assert composer.session.view is not None
    (used,) = composer.session.view.parts
    assert isinstance(used, UsePart)
    return used.values.get("stuk", "")


def choose(desk: Desk, composer: Composer) -> LetterField:
    field = search(desk, composer, "uithalers")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: WORDS in composer.sheet.toPlainText())
    desk.rest()
    return field


def test_a_letter_is_found_by_a_word_of_its_subject_and_chosen(desk: Desk, letter: Composer) -> None:
    field = search(desk, letter, "uith")
    (row,) = field.found.rows.rows
    assert row.first == "Uithalers in de voorbeeldhaven"
    assert row.second.startswith("VB-2022-017 · 11 januari 2022")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: f"Ik wijs u op de {WORDS}." in letter.sheet.toPlainText())
    assert not field.found.isVisible()
    assert field.line.text() == WORDS
    assert field.line.hasFocus()
    assert stored(letter).endswith(WORDS)


def test_down_shows_the_newest_letters_and_walks_through_them(desk: Desk, letter: Composer) -> None:
    field = field_of(letter)
    assert letter.editor.focus_on("stuk")
    desk.key(Qt.Key.Key_Down)
    desk.until(lambda: field.found.rows.rowCount() == 2)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    assert field.found.currentIndex().row() == 1
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: WORDS in letter.sheet.toPlainText())


def test_escape_shows_again_what_was_chosen(desk: Desk, letter: Composer) -> None:
    choose(desk, letter)
    field = search(desk, letter, "voortgang")
    desk.key(Qt.Key.Key_Escape)
    assert field.line.text() == WORDS
    assert not field.found.isVisible()
    desk.key(Qt.Key.Key_Tab)
    desk.rest()
    assert stored(letter).endswith(WORDS)


def test_a_kenmerk_that_is_typed_in_full_needs_no_choosing(desk: Desk, letter: Composer) -> None:
    assert letter.editor.focus_on("stuk")
    desk.type("7000001")
    desk.key(Qt.Key.Key_Tab)
    desk.until(lambda: "brief van 1 februari 2022 met kenmerk 7000001" in letter.sheet.toPlainText())


def test_words_of_no_letter_are_refused_and_stay(desk: Desk, letter: Composer) -> None:
    field = search(desk, letter, "zzzz")
    assert field.found.empty == "Geen brief gevonden."
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: "zzzz" in letter.editor.variables.wrong("stuk"))
    assert field.line.text() == "zzzz"
    assert stored(letter) == ""


def test_a_choice_is_taken_away_by_emptying_the_field(desk: Desk, letter: Composer) -> None:
    choose(desk, letter)
    letter.editor.focus_on("stuk")
    field_of(letter).line.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: "[Stuk]" in letter.sheet.toPlainText())
    assert stored(letter) == ""


def test_a_letter_is_chosen_where_it_stands_on_the_sheet(desk: Desk, letter: Composer) -> None:
    letter.sheet.setFocus()
    behind(letter, "[Stuk]")
    desk.key(Qt.Key.Key_U, on=letter.sheet)
    popup = letter.values.popup
    assert popup is not None
    field = popup.editor.widget
    assert isinstance(field, LetterField)
    QTest.keyClicks(field.line, "ith")
    desk.until(field.found.isVisible)
    desk.until(lambda: popup.height() > field.found.height())
    desk.key(Qt.Key.Key_Return, on=field.line)
    desk.until(lambda: WORDS in letter.sheet.toPlainText())
    desk.until(letter.sheet.hasFocus)
    assert QApplication.activePopupWidget() is None


def test_escape_leaves_the_search_first_and_the_sheet_as_it_was(desk: Desk, letter: Composer) -> None:
    letter.sheet.setFocus()
    behind(letter, "[Stuk]")
    assert letter.sheet.ask_value()
    popup = letter.values.popup
    assert popup is not None
    field = popup.editor.widget
    assert isinstance(field, LetterField)
    QTest.keyClicks(field.line, "haven")
    desk.until(field.found.isVisible)
    desk.key(Qt.Key.Key_Escape, on=field.line)
    assert popup.isVisible()
    assert field.line.text() == ""
    desk.key(Qt.Key.Key_Escape, on=field.line)
    desk.rest()
    assert QApplication.activePopupWidget() is None
    assert stored(letter) == ""


def test_words_that_find_one_letter_alone_choose_it_when_the_field_is_left(desk: Desk, letter: Composer) -> None:
    search(desk, letter, "uithalers")
    desk.key(Qt.Key.Key_Tab)
    desk.until(lambda: WORDS in letter.sheet.toPlainText())


def test_a_kenmerk_in_full_points_at_its_letter_among_those_it_begins(desk: Desk, letter: Composer) -> None:
    field = field_of(letter)
    rows = [
        LetterRow(
            id=LetterId(UUID(int=number)),
            direction=Direction.OUTGOING,
            kind="brief",
            status=Status.SENT,
            subject="Voorbeeld",
            kenmerk=f"VB-{number}",
            dated=None,
            correspondent="",
        )
        for number in (17, 1)
    ]
    field.search("vb-1")
    field._show(tuple(rows))
    assert field.found.chosen == rows[1]
    field.show_letter("", "")
