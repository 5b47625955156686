from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.terms import due, is_holiday, is_working_day


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    "holiday",
    [
        "2025-01-01",
        "2025-04-18",
        "2025-04-21",
        "2025-04-26",
        "2024-04-27",
        "2013-04-30",
        "2006-04-29",
        "2025-05-05",
        "2023-05-05",
        "2025-05-29",
        "2025-06-09",
        "2025-12-25",
        "2025-12-26",
    ],
)
def test_the_holidays_of_the_act_are_holidays_in_every_year(holiday: str) -> None:
    assert is_holiday(day(holiday))


@pytest.mark.parametrize(
    "ordinary", ["2025-04-17", "2025-04-30", "2025-05-04", "2025-05-30", "2025-12-24", "2025-12-31", "2025-06-10"]
)
def test_a_day_many_people_take_off_is_no_holiday_of_the_act(ordinary: str) -> None:
    assert not is_holiday(day(ordinary))


@pytest.mark.parametrize(
    ("start", "weeks", "end"),
    [
        ("2024-10-16", 10, "2024-12-27"),
        ("2023-11-20", 6, "2024-01-02"),
        ("2025-03-10", 6, "2025-04-22"),
        ("2025-03-07", 6, "2025-04-22"),
        ("2024-03-28", 6, "2024-05-10"),
        ("2025-03-24", 6, "2025-05-06"),
        ("2024-03-16", 6, "2024-04-29"),
        ("2026-05-25", 1, "2026-06-01"),
        ("2026-05-18", 1, "2026-05-26"),
        ("2024-10-02", 12, "2024-12-27"),
    ],
)
def test_a_statutory_term_ends_on_a_day_with_office_hours(start: str, weeks: int, end: str) -> None:
    assert due(day(start), weeks, statutory=True) == day(end)


def test_a_term_of_more_than_twelve_weeks_ends_on_the_holiday_itself() -> None:
    assert due(day("2024-09-25"), 13, statutory=True) == day("2024-12-25")


def test_the_term_for_kamervragen_is_never_lengthened() -> None:
    assert due(day("2024-12-04"), 3, statutory=False) == day("2024-12-25")


def test_a_day_equated_by_royal_decree_lengthens_the_term_too() -> None:
    friday = day("2024-05-10")
    assert due(day("2024-03-28"), 6, statutory=True, equated={friday}) == day("2024-05-13")


@given(st.dates(min_value=day("1970-01-01"), max_value=day("2090-12-31")), st.integers(0, 60))
def test_a_term_never_shrinks_and_is_never_lengthened_by_more_than_a_long_weekend(start: date, weeks: int) -> None:
    end = due(start, weeks, statutory=True)
    assert timedelta(0) <= end - start - timedelta(weeks=weeks) <= timedelta(days=5)
    assert weeks > 12 or is_working_day(end)
