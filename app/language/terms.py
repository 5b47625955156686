"""The day by which something must be done: terms in weeks, and the act that lengthens statutory ones."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from functools import cache

import holidays
from holidays.constants import OPTIONAL, PUBLIC

_LONGEST_LENGTHENED = 12
"""In weeks: a longer term ends where it ends (Algemene termijnenwet art. 4 a)."""
_SATURDAY = 5


def due(start: date, weeks: int, *, statutory: bool, equated: Collection[date] = ()) -> date:
    """Return the last day of a term of `weeks` that runs from the day after `start`.

    A statutory term of at most twelve weeks that would end on a day without office hours ends on the next day that
    has them (Algemene termijnenwet art. 1 and 4); the term for answering Kamervragen is not statutory. `equated` are
    the days a royal decree has put on a par with holidays (art. 3, third paragraph), such as the Friday after
    Ascension; they differ from year to year and are facts of the house.

    Raises:
        OverflowError: when the term ends after the year 9999.
    """
    end = start + timedelta(weeks=weeks)
    if not statutory or weeks > _LONGEST_LENGTHENED:
        return end
    while not is_working_day(end, equated):
        end += timedelta(days=1)
    return end


def is_working_day(day: date, equated: Collection[date] = ()) -> bool:
    """Return whether a term can end on `day`: no Saturday, Sunday, holiday of the act or day `equated` with one."""
    return day.weekday() < _SATURDAY and day not in equated and not is_holiday(day)


def is_holiday(day: date) -> bool:
    """Return whether `day` is a holiday in the sense of the act, or Good Friday, which it puts on a par with them.

    New Year's Day, Easter Monday, Ascension Day, Whit Monday, both days of Christmas, the day the King's birthday is
    celebrated and 5 May of every year (Algemene termijnenwet art. 3); also Easter Sunday and Whit Sunday, which are
    Sundays already. Years from 1966 up to 2100.
    """
    return day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL)))
