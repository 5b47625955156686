"""Days written as a phrase, which is read back as the same days."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.dates.phrase_writing import DatePreference, DateShape, write_phrase
from app.language.dates.reading import read_phrase
from app.language.dates.values import DateFlag

LETTER = date(2022, 2, 25)
RELATIVE, FULL = DatePreference.RELATIVE, DatePreference.FULL
LETTERS = st.dates(date(1850, 1, 1), date(2150, 12, 31))
DISTANCES = st.lists(st.integers(-500, 500), min_size=1, max_size=31)
PREFERENCES = st.sampled_from(DatePreference)


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


@pytest.mark.parametrize(
    ("listed", "preference", "shape", "text"),
    [
        (("2022-01-11",), RELATIVE, DateShape.LIST, "11 januari jl."),
        (("2022-01-11",), FULL, DateShape.LIST, "11 januari 2022"),
        (("2022-03-14", "2022-03-16", "2022-03-15"), RELATIVE, DateShape.LIST, "14, 15 en 16 maart a.s."),
        (("2022-02-13", "2022-03-04"), FULL, DateShape.LIST, "13 februari en 4 maart 2022"),
        (("2022-02-13", "2022-03-04"), RELATIVE, DateShape.LIST, "13 februari jl. en 4 maart a.s."),
        (("2021-12-15", "2022-01-12"), FULL, DateShape.LIST, "15 december 2021 en 12 januari 2022"),
        (("2021-12-15", "2022-01-12"), RELATIVE, DateShape.LIST, "15 december en 12 januari jl."),
        (("2022-02-01", "2022-02-03", "2022-01-12"), FULL, DateShape.LIST, "12 januari en 1 en 3 februari 2022"),
        (("2022-06-30", "2022-07-02"), RELATIVE, DateShape.RANGE, "30 juni t/m 2 juli a.s."),
        (("2022-06-01", "2022-06-02", "2022-06-03"), FULL, DateShape.RANGE, "1 t/m 3 juni 2022"),
        (("2021-12-30", "2022-01-02"), FULL, DateShape.RANGE, "30 december 2021 t/m 2 januari 2022"),
        (("2021-12-07", "2022-01-12"), RELATIVE, DateShape.MONTHS, "december en januari jl."),
        (("2021-12-07", "2022-01-12"), FULL, DateShape.MONTHS, "december 2021 en januari 2022"),
        (("2022-05-07",), RELATIVE, DateShape.MONTHS, "mei a.s."),
        (("2022-02-25",), RELATIVE, DateShape.LIST, "25 februari 2022"),
        (("2020-02-24",), RELATIVE, DateShape.LIST, "24 februari 2020"),
        (("2022-02-07",), RELATIVE, DateShape.MONTHS, "februari 2022"),
    ],
)
def test_days_are_written_as_the_house_prefers(
    listed: tuple[str, ...], preference: DatePreference, shape: DateShape, text: str
) -> None:
    assert write_phrase(days(*listed), LETTER, preference, shape).text == text


def test_weekdays_are_written_where_asked() -> None:
    written = write_phrase(days("2022-03-03", "2022-03-04"), LETTER, RELATIVE, weekdays=True)
    assert written.text == "donderdag 3 en vrijdag 4 maart a.s."


@pytest.mark.parametrize(
    ("listed", "flags"),
    [
        (("2022-01-11",), set()),
        (("2021-12-30",), {DateFlag.ANDER_JAAR}),
        (("2021-11-24",), {DateFlag.ANDER_JAAR, DateFlag.LANG}),
        (("2022-09-30", "2022-03-01"), {DateFlag.VER_WEG}),
        (("2022-02-25",), {DateFlag.VANDAAG}),
    ],
)
def test_it_is_said_why_a_relative_form_would_mislead(listed: tuple[str, ...], flags: set[DateFlag]) -> None:
    assert {write_phrase(days(*listed), LETTER, each).misleading for each in DatePreference} == {frozenset(flags)}


@pytest.mark.parametrize(
    "listed", [(), (*(f"2022-01-{day:02}" for day in range(1, 32)), "2022-02-01"), ("1799-12-31",)]
)
def test_what_no_phrase_can_say_is_refused(listed: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="31 days"):
        write_phrase(days(*listed), LETTER, FULL)


@given(LETTERS, DISTANCES, PREFERENCES, st.booleans())
@settings(max_examples=200)
def test_days_written_are_read_back(
    letter: date, away: list[int], preference: DatePreference, weekdays: bool
) -> None:
    listed = tuple(sorted({letter + timedelta(days=each) for each in away}))
    read = read_phrase(write_phrase(listed, letter, preference, weekdays=weekdays).text, letter)
    assert read is not None
    assert read.days == listed
    assert DateFlag.WEEKDAG not in read.flags


@given(LETTERS, st.integers(-500, 500), st.integers(1, 400), PREFERENCES)
def test_a_range_written_is_read_back(letter: date, away: int, length: int, preference: DatePreference) -> None:
    first = letter + timedelta(days=away)
    last = first + timedelta(days=length)
    read = read_phrase(write_phrase((first, last), letter, preference, DateShape.RANGE).text, letter)
    assert read is not None
    assert read.days == (first, last)


@given(LETTERS, DISTANCES, PREFERENCES)
def test_months_written_are_read_back(letter: date, away: list[int], preference: DatePreference) -> None:
    listed = sorted(letter + timedelta(days=each) for each in away[:6])
    read = read_phrase(write_phrase(listed, letter, preference, DateShape.MONTHS).text, letter)
    assert read is not None
    assert read.first == listed[0].replace(day=1)
    assert read.last is not None
    assert (read.last.year, read.last.month, (read.last + timedelta(days=1)).day) == (
        listed[-1].year,
        listed[-1].month,
        1,
    )
