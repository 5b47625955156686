from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.dates import DateRule, read_date, read_dates, write_long, write_short

DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28 juni 2022", date(2022, 6, 28)),
        ("dinsdag 28 juni 2022", date(2022, 6, 28)),
        ("di 28 juni 2022", date(2022, 6, 28)),
        ("28 JUNI 2022", date(2022, 6, 28)),
        ("28\u00a0juni\u00a02022", date(2022, 6, 28)),
        ("28 jun. 2022", date(2022, 6, 28)),
        ("6 mrt 2024", date(2024, 3, 6)),
        ("1 sept. 2023", date(2023, 9, 1)),
        ("1 mei 2023", date(2023, 5, 1)),
        ("28-06-2022", date(2022, 6, 28)),
        ("28/6/2022", date(2022, 6, 28)),
        ("28.6.2022", date(2022, 6, 28)),
        ("2022-06-28", date(2022, 6, 28)),
        ("  29 februari 2024\n", date(2024, 2, 29)),
    ],
)
def test_a_date_in_any_notation_is_read(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "31 juni 2022",
        "29 februari 2023",
        "00-01-2022",
        "1-13-2022",
        "28-06/2022",
        "28 juni",
        "juni 2022",
        "x 1 mei 2022",
    ],
)
def test_what_is_no_full_date_is_not_read(text: str) -> None:
    assert read_date(text) is None


def test_dates_are_found_with_their_place_and_rule() -> None:
    text = "Uw brief van dinsdag 28 juni 2022, ontvangen 01-07-2022 (zaak 2022-06-28)."
    found = read_dates(text)
    assert [text[each.start : each.end] for each in found] == ["dinsdag 28 juni 2022", "01-07-2022", "2022-06-28"]
    assert [each.rule for each in found] == [DateRule.LONG, DateRule.NUMERIC, DateRule.ISO]


def test_a_date_broken_over_two_lines_is_found() -> None:
    assert [each.day for each in read_dates("op 28\njuni 2022.")] == [date(2022, 6, 28)]


@pytest.mark.parametrize(
    "text", ["2022-06-281", "12022-06-28", "1-28-06-2022", "28-06-2022-7", "1.28 juni 2022", "28 juni 20221"]
)
def test_a_number_that_only_resembles_a_date_is_left_alone(text: str) -> None:
    assert read_dates(text) == ()


@given(DAYS)
def test_what_is_written_is_read_back(day: date) -> None:
    assert read_date(write_long(day)) == read_date(write_short(day)) == read_date(day.isoformat()) == day


@given(st.text(), DAYS)
def test_a_date_is_found_inside_any_text(text: str, day: date) -> None:
    assert day in [each.day for each in read_dates(f"{text} | {write_long(day)} | {text}")]


@given(st.text(alphabet="0123456789 -/.janufebmrt"))
def test_whatever_stands_there_the_places_lie_in_the_text_and_do_not_overlap(text: str) -> None:
    found = read_dates(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
