"""The questions of a letter in a list: open, answered, together; joined, split and gone to by keys."""

from uuid import UUID

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import PartId
from app.domain.questions import QuestionState
from app.services.answering import QuestionInDraft
from app.ui.compose.question_list import QuestionList


def question(number: str, **more: object) -> QuestionInDraft:
    state = QuestionState(number=number, part=0, begins=f"Vraag over {number}?", **more)  # type: ignore[arg-type]
    return QuestionInDraft(state, PartId(UUID(int=int(number))), PartId(UUID(int=100 + int(number))))


SET = (
    question("1"),
    question("2", together=("3",)),
    question("3", together=("2",)),
    question("4", open=("4b",), letters=("a", "b")),
    question("5", open=("5",), is_missing=True),
)


@pytest.fixture
def shown(qtbot: QtBot) -> QuestionList:
    pane = QuestionList()
    qtbot.addWidget(pane)
    pane.show_questions(SET)
    pane.show()
    return pane


def choose(pane: QuestionList, *places: int) -> None:
    model = pane.list.selectionModel()
    model.clearSelection()
    for place in places:
        model.select(pane.list.rows.index(place), QItemSelectionModel.SelectionFlag.Select)


def test_each_question_is_listed_with_how_far_it_is_answered(shown: QuestionList) -> None:
    assert [(row.first, row.second, row.loud) for row in shown.list.rows.rows] == [
        ("Vraag 1: Vraag over 1?", "beantwoord", False),
        ("Vraag 2: Vraag over 2?", "beantwoord · samen met 3", False),
        ("Vraag 3: Vraag over 3?", "beantwoord · samen met 2", False),
        ("Vraag 4: Vraag over 4?", "open: 4b · deelvragen a en b", True),
        ("Vraag 5: Vraag over 5?", "geen plaats voor een antwoord", True),
    ]
    assert shown.count.text() == "2 van de 5 vragen staan nog open."


def test_several_chosen_are_joined_unless_they_are_already(shown: QuestionList, qtbot: QtBot) -> None:
    choose(shown, 1, 2)
    assert not shown.join.isEnabled()
    choose(shown, 0, 3)
    with qtbot.waitSignal(shown.join_requested) as caught:
        QTest.mouseClick(shown.join, Qt.MouseButton.LeftButton)
    assert caught.args == [("1", "4")]


def test_one_that_is_answered_with_others_is_split_off(shown: QuestionList, qtbot: QtBot) -> None:
    choose(shown, 0)
    assert not shown.split.isEnabled()
    choose(shown, 1)
    with qtbot.waitSignal(shown.split_requested) as caught:
        QTest.mouseClick(shown.split, Qt.MouseButton.LeftButton)
    assert caught.args == ["2"]


def test_enter_goes_to_the_answer(shown: QuestionList, qtbot: QtBot) -> None:
    shown.list.setCurrentIndex(shown.list.rows.index(3))
    with qtbot.waitSignal(shown.jump_requested) as caught:
        QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert caught.args == [SET[3].answer_part]


def test_questions_can_be_taken_over_where_there_are_any(shown: QuestionList, qtbot: QtBot) -> None:
    assert not shown.take.isVisible()
    shown.show_questions((), can_take=True)
    assert not shown.count.isVisible()
    with qtbot.waitSignal(shown.take_requested):
        QTest.mouseClick(shown.take, Qt.MouseButton.LeftButton)


def test_all_answered_is_said(shown: QuestionList) -> None:
    shown.show_questions(SET[:3])
    assert shown.count.text() == "Alle 3 vragen zijn beantwoord."
