"""Values filled in where they stand in the letter."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.drafts import UsePart
from app.ui.compose.composer import Composer
from app.ui.sheet.paint import stretch_rect
from tests.ui.conftest import Desk
from tests.ui.test_compose_screen import composer, insert, titles

__all__ = ["composer"]


@pytest.fixture
def letter(desk: Desk, composer: Composer) -> Composer:
    """A Kamerbrief with one paragraph of which two values are still wanted."""
    insert(desk, composer, "afpakken")
    desk.until(lambda: "[Jaar van de cijfers]" in composer.sheet.toPlainText())
    desk.rest()
    composer.sheet.setFocus()
    return composer


def behind(composer: Composer, words: str) -> None:
    cursor = composer.sheet.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionEnd())
    composer.sheet.setTextCursor(cursor)


def values(composer: Composer) -> dict[str, str]:
    assert composer.session.view is not None
    (used,) = composer.session.view.parts
    assert isinstance(used, UsePart)
    assert used.wording is None
    return dict(used.values)


def test_typing_behind_a_wanted_value_fills_it_in(desk: Desk, letter: Composer) -> None:
    behind(letter, "[Jaar van de cijfers]")
    desk.key(Qt.Key.Key_2, on=letter.sheet)
    popup = letter.values.popup
    assert popup is not None
    QTest.keyClicks(popup.editor.widget, "021")
    desk.key(Qt.Key.Key_Return, on=popup.editor.widget)
    desk.until(lambda: "In 2021 is voor" in letter.sheet.toPlainText())
    assert values(letter) == {"jaar": "2021"}


def test_a_value_that_is_wrong_is_said_there_and_stays_open(desk: Desk, letter: Composer) -> None:
    behind(letter, "[Gelegd beslag]")
    desk.key(Qt.Key.Key_F4)
    popup = letter.values.popup
    assert popup is not None
    QTest.keyClicks(popup.editor.widget, "veel")
    desk.key(Qt.Key.Key_Return, on=popup.editor.widget)
    desk.until(lambda: bool(popup.wrong.text()))
    assert popup.isVisible()
    desk.key(Qt.Key.Key_Escape, on=popup)
    assert values(letter) == {}


def test_a_value_that_was_not_changed_makes_no_step(desk: Desk, letter: Composer) -> None:
    before = letter.session.view
    behind(letter, "cryptovaluta")
    assert letter.sheet.ask_value()
    popup = letter.values.popup
    assert popup is not None
    desk.key(Qt.Key.Key_Return, on=popup.editor.widget)
    desk.rest()
    assert letter.session.view is before


def test_words_typed_in_a_paragraph_leave_its_values_values(desk: Desk, letter: Composer) -> None:
    behind(letter, "Ik zet in op drie")
    desk.type(" echte")
    desk.rest()
    desk.until(lambda: not letter.session.is_saving)
    letter.editor.focus_on("jaar")
    desk.type("2021")
    desk.rest()
    desk.until(lambda: "In 2021 is voor" in letter.sheet.toPlainText())
    assert "drie echte verbeteringen" in letter.sheet.toPlainText()


def test_the_cursor_in_a_part_chooses_it_in_the_outline(desk: Desk, letter: Composer) -> None:
    insert(desk, letter, "witwassen")
    letter.sheet.setFocus()
    behind(letter, "Ik zet in op drie")
    assert letter.outline.currentIndex().row() == 1


def test_a_part_is_dragged_by_its_margin(desk: Desk, letter: Composer) -> None:
    insert(desk, letter, "witwassen")
    desk.rest()
    first, second = titles(letter)[1:]
    sheet = letter.sheet
    desk.window.resize(1280, 2400)
    desk.until(lambda: len(sheet.arrangement.stretches) == 2)
    painted = sheet.painted()
    rects = [stretch_rect(painted, each) for each in painted.arrangement.stretches]
    down = sheet.verticalScrollBar().value()

    def point(y: float) -> QPoint:
        return QPoint(int(painted.left) - 12, int(y) - down)

    view = sheet.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point(rects[0].top() + 10))
    QTest.mouseMove(view, point(rects[1].bottom() - 4))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point(rects[1].bottom() - 4))
    desk.until(lambda: titles(letter)[1].removeprefix("1. ") == second.removeprefix("2. "))
    assert titles(letter)[2].removeprefix("2. ") == first.removeprefix("1. ")


def test_undo_walks_back_over_what_was_typed_after_the_program_was_started_anew(desk: Desk, letter: Composer) -> None:
    insert(desk, letter, "witwassen")  # in another part: typing is a step of its own then
    letter.sheet.setFocus()
    behind(letter, "Ik zet in op drie")
    desk.type(" echte")
    desk.rest()
    view = letter.session.view
    assert view is not None
    letter.open(view.revision.draft.id)  # as after a start: nothing but the archive knows the steps
    desk.until(lambda: "drie echte" in letter.sheet.toPlainText())
    letter.sheet.setFocus()
    desk.ctrl(Qt.Key.Key_Z)
    desk.until(lambda: "drie echte" not in letter.sheet.toPlainText())
    assert "Ik zet in op drie" in letter.sheet.toPlainText()
    assert QApplication.focusWidget() is letter.sheet


def test_what_was_typed_on_the_sheet_last_is_saved_when_the_window_closes(desk: Desk, letter: Composer) -> None:
    behind(letter, "Ik zet in op drie")
    QTest.keyClicks(letter.sheet, " echte")
    desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    desk.until(lambda: not desk.jobs.is_busy)
    view = letter.session.view
    assert view is not None
    (text,) = view.texts
    assert text.departs
    assert "drie echte verbeteringen" in letter.sheet.toPlainText()
