"""Dates that hang on the date of the letter: told in a line, listed, mended by a click."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import PartId
from app.domain.moving_dates import MovingDate, MovingForm
from app.ui.compose.moving_dates_dialog import MovingDatesDialog
from app.ui.compose.moving_dates_strip import MovingDatesStrip
from tests.support.shared import ROOT

RIGHT = MovingDate(
    number=1,
    part=PartId(UUID(int=5)),
    title="Eigen tekst",
    form=MovingForm.RELATIVE,
    text="11 januari jl.",
    phrase="11 januari jl.",
    value="2026-01-11",
    is_field=False,
    against=date(2026, 1, 20),
)
WRONG = replace(RIGHT, number=2, text="zomer", phrase="voor de zomer", is_right=False, should="zomer van 2026")
FIELD = replace(RIGHT, number=3, is_field=True, against=None)
AGE = replace(RIGHT, number=4, form=MovingForm.AGE, text="17", phrase="17-jarige", value="", is_right=False)
DATES = (RIGHT, replace(WRONG, value="2026-06-01/2026-08-31"), FIELD, AGE)


@pytest.fixture
def strip(qtbot: QtBot) -> MovingDatesStrip:
    made = MovingDatesStrip()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot) -> MovingDatesDialog:
    made = MovingDatesDialog(ROOT / "resources" / "icons")
    qtbot.addWidget(made)
    made.show_dates(DATES)
    made.show()
    return made


def choose(dialog: MovingDatesDialog, number: int) -> None:
    dialog.list.setCurrentIndex(dialog.list.rows.index(number - 1))


def test_the_line_is_there_only_where_something_is_wrong(strip: MovingDatesStrip, qtbot: QtBot) -> None:
    strip.show_dates((RIGHT, FIELD))
    assert strip.isHidden()
    strip.show_dates(DATES)
    assert strip.text.text() == "Klopt niet meer bij de datum van de brief: ‘voor de zomer’, ‘17-jarige’."
    with qtbot.waitSignals([strip.mend_requested, strip.see_requested]):
        strip.mend.click()
        strip.see.click()


def test_the_line_names_three_and_offers_to_mend_what_can_be(strip: MovingDatesStrip) -> None:
    strip.show_dates((AGE,) * 5)
    assert strip.text.text().endswith("‘17-jarige’, ‘17-jarige’, ‘17-jarige’ en 2 meer.")
    assert strip.mend.isHidden()


def test_each_is_listed_with_what_it_should_say_and_means(dialog: MovingDatesDialog) -> None:
    assert [(row.first, row.second, row.loud) for row in dialog.list.rows.rows] == [
        ("11 januari jl.", "klopt · 11 januari 2026 · Eigen tekst", False),
        ("voor de zomer → voor de zomer van 2026", "klopt niet meer · zomer van 2026 · Eigen tekst", True),
        ("11 januari jl.", "datumveld · 11 januari 2026 · Eigen tekst", False),
        ("17-jarige", "klopt niet meer · geboortedatum onbekend · Eigen tekst", True),
    ]


def test_the_buttons_are_those_that_can_do_something(dialog: MovingDatesDialog) -> None:
    can = []
    for number in (1, 2, 3, 4):
        choose(dialog, number)
        can.append(
            (dialog.mend.isEnabled(), dialog.field.isEnabled(), dialog.as_now.isEnabled(), dialog.tie.isVisible())
        )
    assert can == [
        (False, True, False, False),
        (True, True, True, False),
        (False, False, False, False),
        (False, False, False, True),
    ]


def test_the_chosen_one_is_mended_or_made_a_field(dialog: MovingDatesDialog, qtbot: QtBot) -> None:
    choose(dialog, 2)
    with qtbot.waitSignal(dialog.mend_requested) as mended:
        QTest.mouseClick(dialog.mend, Qt.MouseButton.LeftButton)
    assert mended.args == [(2,)]
    for button, as_now in ((dialog.field, False), (dialog.as_now, True)):
        with qtbot.waitSignal(dialog.fields_requested) as made:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert made.args == [(2,), as_now]


def test_an_age_is_tied_to_the_day_that_is_typed(dialog: MovingDatesDialog, qtbot: QtBot) -> None:
    choose(dialog, 4)
    QTest.mouseClick(dialog.tie, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.born, "3 maart 2008")
    with qtbot.waitSignal(dialog.tie_requested) as tied:
        QTest.mouseClick(dialog.tie, Qt.MouseButton.LeftButton)
    assert tied.args == [4, date(2008, 3, 3)]


def test_what_is_chosen_stays_chosen_when_the_letter_is_shown_anew(dialog: MovingDatesDialog) -> None:
    choose(dialog, 2)
    dialog.show_dates(DATES)
    assert dialog.list.chosen.number == 2
    dialog.show_dates(())
    assert not dialog.mend.isEnabled()
