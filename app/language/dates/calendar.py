"""Days reckoned with, without falling off either end of the calendar."""

import calendar
from datetime import MAXYEAR, MINYEAR, date

DAYS_IN_WEEK = 7
MONTHS_IN_YEAR = 12
FRIDAY = 4


def day_of(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where it does not exist: 31 June, 29 February of most years, the year 0."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moved(day: date, days: int) -> date:
    """Return the day so many `days` later, the first or last day of the calendar where that lies outside it."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def moved_months(day: date, months: int) -> date:
    """Return the same day so many `months` later, the last of that month where it is shorter."""
    year, month = divmod(day.year * MONTHS_IN_YEAR + day.month - 1 + months, MONTHS_IN_YEAR)
    if year < MINYEAR:
        return date.min
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, last_of(year, month + 1).day))


def last_of(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def months_from(year: int, month: int, count: int) -> tuple[date, date] | None:
    """Return the first and last day of `count` months from `month` of `year`; None outside the calendar."""
    last_year, last_month = divmod(year * MONTHS_IN_YEAR + month - 2 + count, MONTHS_IN_YEAR)
    if not MINYEAR <= year <= last_year <= MAXYEAR:
        return None
    return date(year, month, 1), last_of(last_year, last_month + 1)


def weekday_from(day: date, weekday: int) -> date:
    """Return the first `weekday` (Monday is 0) on or after `day`."""
    return moved(day, (weekday - day.weekday()) % DAYS_IN_WEEK)


def weekday_until(day: date, weekday: int) -> date:
    """Return the last `weekday` (Monday is 0) on or before `day`."""
    return moved(day, -((day.weekday() - weekday) % DAYS_IN_WEEK))
