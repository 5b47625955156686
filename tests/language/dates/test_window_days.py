"""Trying days a week apart finds the same days as trying every one."""

import pytest

from app.language.dates import windows
from app.language.dates.moments import Moment
from app.language.dates.recess import RECESSES

PHRASES = [
    "11 januari jl.",
    "3 en 4 maart a.s.",
    "28 juni",
    "29 februari jl.",
    "maandag 3 maart a.s.",
    "4 november 2022 jl.",
    "komende zomer",
    "deze winter",
    "dit najaar",
    "afgelopen december",
    "voor de zomer",
    "na het zomerreces",
    "eind mei",
    "vorige week vrijdag",
    "het derde kwartaal",
    "over twee weken",
    "voor het kerstreces",
    "uw brief van 3 mei 2022",
]


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("year", [2022, 2024, None])
@pytest.mark.parametrize("same_year", [True, False])
def test_no_phrase_turns_twice_within_a_week(phrase: str, year: int | None, *, same_year: bool) -> None:
    clues = windows._clues([phrase])
    days = windows._days(clues, year, RECESSES)
    for clue in clues:
        if windows._is_silent(clue):
            continue
        every = sum(
            1 << place
            for place, day in enumerate(days)
            if windows._makes_sense(clue, clue.phrase.at(Moment(day, RECESSES)), day, same_year=same_year)
        )
        assert windows._possible(clue, days, RECESSES, same_year=same_year) == every
