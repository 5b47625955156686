from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.parliament import opening, vergaderjaar


@pytest.mark.parametrize(
    ("day", "session"),
    [
        (date(2015, 9, 14), "2014/15"),
        (date(2015, 9, 15), "2015/16"),
        (date(2019, 9, 16), "2018/19"),
        (date(2019, 9, 17), "2019/20"),
        (date(2000, 1, 1), "1999/00"),
        (date(2009, 12, 31), "2009/10"),
    ],
)
def test_a_vergaderjaar_begins_on_the_third_tuesday_of_september(day: date, session: str) -> None:
    assert vergaderjaar(day) == session


def test_a_law_can_set_an_earlier_day() -> None:
    assert vergaderjaar(date(2030, 9, 3), {2030: date(2030, 9, 3)}) == "2030/31"
    assert vergaderjaar(date(2030, 9, 2), {2030: date(2030, 9, 3)}) == "2029/30"


@given(st.dates())
def test_every_opening_is_a_tuesday_in_the_third_week(day: date) -> None:
    begun = opening(day.year)
    assert begun.weekday() == 1
    assert 15 <= begun.day <= 21


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_the_years_of_a_session_follow_each_other_and_never_run_back(day: date) -> None:
    session = vergaderjaar(day)
    assert int(session[5:]) == (int(session[:4]) + 1) % 100
    assert vergaderjaar(day + timedelta(days=1))[:4] >= session[:4]
