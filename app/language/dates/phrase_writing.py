"""Days and months written as a letter puts them: 13 en 26 oktober jl., or in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from babel.dates import format_date

from app.domain.moving_dates import DatePreference as DatePreference
from app.language.dates.calendar import last_of
from app.language.dates.day_list import distance_flags
from app.language.dates.reading import read_phrase
from app.language.dates.values import DateFlag
from app.language.dates.vocabulary import LOCALE

MOST_DAYS = 31
"""As many days as one phrase can list."""


class DateShape(StrEnum):
    """How several days are meant."""

    LIST = "list"
    """Each by itself: 14, 15 en 16 maart"""
    RANGE = "range"
    """From the first to the last: 14 t/m 16 maart"""
    MONTHS = "months"
    """The months they lie in: december en januari"""


@dataclass(frozen=True, slots=True)
class WrittenPhrase:
    """A phrase of time, and why a relative form would mislead the reader of this letter, whichever was chosen."""

    text: str
    misleading: frozenset[DateFlag]


@dataclass(frozen=True, slots=True)
class _Group:
    """Days or months to be written with one year or one jl. or a.s. behind them."""

    days: tuple[date, ...]
    tail: str


def write_phrase(
    days: Sequence[date],
    letter_date: date,
    preference: DatePreference,
    shape: DateShape = DateShape.LIST,
    *,
    weekdays: bool = False,
) -> WrittenPhrase:
    """Return `days`, in any order, as a phrase in a letter of `letter_date`, each with its weekday if `weekdays`.

    A relative form is written only where a reader takes it for the same days: not for the day of the letter, nor for
    what is more than a year away; in full otherwise. It may still mislead (across a year, more than 92 days):
    `misleading` says so.

    Raises:
        ValueError: No days, more than 31 of them, or a year outside 1800 to 2199.
    """
    listed = tuple(sorted(set(days)))
    if not 1 <= len(listed) <= MOST_DAYS or not 1800 <= listed[0].year <= listed[-1].year <= 2199:
        raise ValueError("from 1 to 31 days of the years 1800 to 2199")
    if shape is DateShape.RANGE:
        listed = (listed[0], listed[-1]) if len(listed) > 1 else listed
    if shape is DateShape.MONTHS:
        listed = tuple(sorted({day.replace(day=1) for day in listed}))
    misleading = _misleading(listed, letter_date, shape)
    full = _joined(_by_year(listed), shape, weekdays=weekdays)
    if preference is DatePreference.FULL or DateFlag.VANDAAG in misleading:
        return WrittenPhrase(full, misleading)
    relative = _joined(_by_side(listed, letter_date), shape, weekdays=weekdays)
    return WrittenPhrase(relative if _same(relative, full, letter_date) else full, misleading)


def _misleading(days: Sequence[date], letter_date: date, shape: DateShape) -> frozenset[DateFlag]:
    nearest = (_nearest(day, letter_date) for day in days) if shape is DateShape.MONTHS else days
    flags = {flag for day in nearest for flag in distance_flags(day, letter_date)}
    return frozenset(flags - {DateFlag.LANG} if DateFlag.VER_WEG in flags else flags)


def _nearest(month: date, letter_date: date) -> date:
    """Return the day of a month that is nearest to the letter's date."""
    return min(max(letter_date, month), last_of(month.year, month.month))


def _same(one: str, other: str, letter_date: date) -> bool:
    first, second = read_phrase(one, letter_date), read_phrase(other, letter_date)
    if first is None or second is None:
        return False
    return (first.days, first.first, first.last) == (second.days, second.first, second.last)


def _by_year(days: Sequence[date]) -> tuple[_Group, ...]:
    return tuple(_Group(tuple(group), str(year)) for year, group in groupby(days, key=lambda day: day.year))


def _by_side(days: Sequence[date], letter_date: date) -> tuple[_Group, ...]:
    sides = groupby(days, key=lambda day: "jl." if day < letter_date else "a.s.")
    return tuple(_Group(tuple(group), side) for side, group in sides)


def _joined(groups: Sequence[_Group], shape: DateShape, *, weekdays: bool) -> str:
    months = shape is DateShape.MONTHS
    parts: list[str] = []
    for group in groups:
        written = [_month(month) for month in group.days] if months else _days(group.days, shape, weekdays=weekdays)
        parts += [*written[:-1], f"{written[-1]} {group.tail}"]
    return _range(parts) if shape is DateShape.RANGE else _list(parts)


def _days(days: Sequence[date], shape: DateShape, *, weekdays: bool) -> list[str]:
    """Return the days month by month: 14, 15 en 16 maart."""
    pattern = "EEEE d" if weekdays else "d"
    join = _range if shape is DateShape.RANGE else _list
    months = [tuple(group) for _, group in groupby(days, key=_month_of)]
    return [
        join([format_date(day, f"{pattern} MMMM" if day == month[-1] else pattern, LOCALE) for day in month])
        for month in months
    ]


def _list(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} en {parts[-1]}" if len(parts) > 1 else parts[0]


def _range(parts: Sequence[str]) -> str:
    return " t/m ".join(parts)


def _month_of(day: date) -> tuple[int, int]:
    return day.year, day.month


def _month(month: date) -> str:
    return format_date(month, "MMMM", LOCALE)
