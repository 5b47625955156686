from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.dates.reading import read_phrase
from app.language.moving_dates import DatePreference, is_right, moving_phrases, said

TYPED = date(2026, 1, 20)
NEAR, FULL = DatePreference.RELATIVE, DatePreference.FULL


def values(text: str, day: date = TYPED) -> list[tuple[str, str]]:
    return [(each.text, each.value) for each in moving_phrases(text, day)]


def rewritten(text: str, now: date, preference: DatePreference = FULL) -> str:
    """Return a text with each phrase that is no longer right said anew."""
    for each in reversed(moving_phrases(text, TYPED)):
        if not is_right(text, each.start, each.end, each.value, now):
            before, after = text[: each.start], text[each.end :]
            text = before + said(each.value, now, preference, each.text, before, after) + after
    return text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("uw brief van 11 januari jl.", [("11 januari jl.", "2026-01-11")]),
        ("op 3 en 4 maart a.s.", [("3 en 4 maart a.s.", "2026-03-03,2026-03-04")]),
        ("van 14 tot en met 16 maart a.s.", [("14 tot en met 16 maart a.s.", "2026-03-14/2026-03-16")]),
        ("Deze zomer komt de nota", [("Deze zomer", "2026-06-01/2026-08-31")]),
        ("vorig jaar", [("vorig jaar", "2025-01-01/2025-12-31")]),
        (
            "vorig jaar en deze zomer",
            [("vorig jaar", "2025-01-01/2025-12-31"), ("deze zomer", "2026-06-01/2026-08-31")],
        ),
        ("over drie weken", [("over drie weken", "2026-02-10/2026-02-10")]),
        ("komende week", [("komende week", "2026-01-26/2026-02-01")]),
        ("gisteren", [("gisteren", "2026-01-19")]),
        ("nog voor de zomer", [("zomer", "2026-06-01/2026-08-31")]),
        ("eind dit jaar", [("dit jaar", "2026-01-01/2026-12-31")]),
        ("op 11 januari", [("11 januari", "2026-01-11")]),
        ("3 maart 2026 a.s.", [("3 maart 2026 a.s.", "2026-03-03")]),
    ],
)
def test_a_phrase_that_hangs_on_the_date_of_the_letter_is_found_with_what_it_means(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    "text",
    ["op 11 januari 2026", "in 2025", "binnen zes weken", "enkele weken geleden", "zo spoedig mogelijk", "artikel 3"],
)
def test_what_says_its_year_or_goes_with_the_letter_is_none(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "now", "full", "near"),
    [
        ("brief van 11 januari jl.", date(2027, 1, 15), "brief van 11 januari 2026", "brief van 11 januari 2026"),
        ("brief van 11 januari jl.", date(2026, 2, 15), "brief van 11 januari jl.", "brief van 11 januari jl."),
        ("op 3 en 4 maart a.s.", date(2026, 3, 20), "op 3 en 4 maart 2026", "op 3 en 4 maart jl."),
        ("Vorig jaar bleek", date(2027, 1, 4), "In 2025 bleek", "In 2025 bleek"),
        ("sinds vorig jaar", date(2027, 1, 4), "sinds 2025", "sinds 2025"),
        ("eind dit jaar", date(2027, 1, 4), "eind 2026", "eind vorig jaar"),
        ("over drie weken", date(2026, 1, 27), "rond 10 februari 2026", "over twee weken"),
        ("komende week", date(2026, 1, 27), "in de week van 26 januari 2026", "deze week"),
        ("Gisteren belde ik", date(2026, 1, 21), "Op 19 januari 2026 belde ik", "Eergisteren belde ik"),
        ("die van gisteren", date(2026, 3, 1), "die van 19 januari 2026", "die van 19 januari jl."),
        ("voor de zomer", date(2026, 12, 20), "voor de zomer van 2026", "voor de zomer van 2026"),
        ("donderdag jl.", date(2026, 1, 27), "donderdag 15 januari 2026", "donderdag 15 januari jl."),
        ("Deze zomer", date(2027, 1, 15), "In de zomer van 2026", "Afgelopen zomer"),
        ("dit kwartaal", date(2026, 4, 1), "in het eerste kwartaal van 2026", "vorig kwartaal"),
    ],
)  # fmt: skip
def test_what_is_no_longer_right_is_said_as_the_house_likes_it(text: str, now: date, full: str, near: str) -> None:
    assert (rewritten(text, now, FULL), rewritten(text, now, NEAR)) == (full, near)


def test_a_date_that_has_become_that_of_the_letter_is_not_right_with_jl_or_a_s() -> None:
    (each,) = moving_phrases("op 3 maart a.s.", TYPED)
    assert not is_right("op 3 maart a.s.", each.start, each.end, each.value, date(2026, 3, 3))


def test_a_field_that_was_written_out_is_said_by_the_date_again_where_the_house_likes_that() -> None:
    year = "2025-01-01/2025-12-31"
    assert said(year, date(2027, 5, 1), NEAR, "vorig jaar") == "in 2025"
    assert said(year, date(2026, 5, 1), NEAR, "in 2025") == "vorig jaar"
    assert said(year, date(2026, 5, 1), NEAR, "2025", before="en in ") == "2025"


DAYS = st.dates(date(2015, 1, 1), date(2035, 12, 31))


@given(day=DAYS, away=st.integers(-800, 800), preference=st.sampled_from(DatePreference))
def test_whatever_the_date_of_the_letter_a_day_is_said_so_that_it_reads_as_that_day(
    day: date, away: int, preference: DatePreference
) -> None:
    now = day + timedelta(days=away)
    for like in ("", "11 januari jl.", "gisteren", "donderdag a.s.", "3 maart 2026"):
        words = said(day.isoformat(), now, preference, like)
        read = read_phrase(words, now)
        assert read is not None, words
        assert (read.first, read.last) == (day, day), words


@given(typed=DAYS, away=st.integers(-500, 500), preference=st.sampled_from(DatePreference), which=st.sampled_from(
    ["vorig jaar", "dit jaar", "deze zomer", "komend voorjaar", "afgelopen winter", "vorige maand", "komende week",
     "dit kwartaal", "11 januari jl.", "3 en 4 maart a.s.", "gisteren", "overmorgen", "mei jl."]
))  # fmt: skip
def test_a_phrase_said_anew_means_what_it_meant(
    typed: date, away: int, preference: DatePreference, which: str
) -> None:
    now = typed + timedelta(days=away)
    (each,) = moving_phrases(which, typed)
    words = said(each.value, now, preference, each.text)
    read = read_phrase(words, now)
    assert read is not None, words
    days = sorted(map(date.fromisoformat, each.value.replace(",", "/").split("/")))
    assert (read.first, read.last) == (days[0], days[-1]), words
