"""Weeks, months and years counted from the letter's date: volgende week, over twee weken, vandaag."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from enum import StrEnum

from app.language.dates.calendar import (
    MONTHS_IN_YEAR,
    day_of,
    months_from,
    moved,
    moved_months,
    weekday_from,
    weekday_until,
)
from app.language.dates.moments import Moment, Period, PeriodMeaning, Side
from app.language.dates.values import Bounds, DateFlag, Meant, PhraseKind

_DAYS_IN_WEEK = 7
_SATURDAY = 5
_WORKDAYS = 5
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


class Size(StrEnum):
    """How long a stretch counted from the letter's date is."""

    DAY = "day"
    WORKDAY = "workday"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class RelativePeriod(PeriodMeaning):
    """The calendar week, weekend, month, quarter … so many after that of the letter's date."""

    size: Size
    offset: int

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day; weeks run from Monday to Sunday."""
        day = moment.day
        if day is None:
            return None
        if self.size in {Size.WEEK, Size.WEEKEND}:
            monday = moved(weekday_until(day, 0), _DAYS_IN_WEEK * self.offset)
            return Bounds(
                moved(monday, _SATURDAY if self.size is Size.WEEKEND else 0), moved(monday, _DAYS_IN_WEEK - 1)
            )
        count = _MONTHS[self.size]
        year, month = divmod((day.year * MONTHS_IN_YEAR + day.month - 1) // count * count + count * self.offset, 12)
        stretch = months_from(year, month + 1, count) if MINYEAR <= year <= MAXYEAR else None
        return Bounds(*stretch) if stretch else None


def counted(day: date, count: int, size: Size) -> date:
    """Return the day `count` times `size` from `day`; five working days are a week."""
    if size is Size.DAY:
        return moved(day, count)
    if size is Size.WEEK:
        return moved(day, _DAYS_IN_WEEK * count)
    if size is Size.WORKDAY:
        weeks, days = divmod(day.weekday() + count, _WORKDAYS)
        weekday = min(day.weekday(), _WORKDAYS)
        return moved(day, weeks * _DAYS_IN_WEEK + days - day.weekday()) if weekday < _WORKDAYS else moved(day, count)
    return moved_months(day, count * _MONTHS[size])


@dataclass(frozen=True, slots=True)
class CountedDay:
    """The day so long before or after the letter's date: gisteren; over twee weken, which is no day to the day.

    `most` is the second number of "over twee à drie weken", 0 where there is none.
    """

    count: int
    size: Size
    kind: PhraseKind = PhraseKind.PERIOD
    most: int = 0
    prints_year: bool = False
    is_bare: bool = False

    def resolve(self, moment: Moment) -> Meant:
        """Return the day."""
        bounds = self.bounds(moment)
        if bounds is None or bounds.first is None:
            return Meant()
        return Meant((bounds.first,) if self.kind is PhraseKind.DAYS else (), bounds.first, bounds.last)

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the day as first and last, or the two days it lies between."""
        if moment.day is None:
            return None
        ends = [counted(moment.day, count, self.size) for count in (self.count, self.most or self.count)]
        return Bounds(min(ends), max(ends))


@dataclass(frozen=True, slots=True)
class DayOfThisMonth:
    """A day of the month of the letter's date: 12 dezer."""

    day: int
    kind: PhraseKind = PhraseKind.DAYS
    prints_year: bool = False

    def resolve(self, moment: Moment) -> Meant:
        """Return the day; none where the month is shorter."""
        if moment.day is None:
            return Meant()
        day = day_of(moment.day.year, moment.day.month, self.day)
        return Meant((day,), day, day) if day else Meant(flags=frozenset({DateFlag.ONGELDIG}))


@dataclass(frozen=True, slots=True)
class WeekOf(PeriodMeaning):
    """The week, Monday to Sunday, of certain days: de week van 4 maart."""

    days: Period

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.days.prints_year

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the Monday of the first day and the Sunday of the last."""
        bounds = self.days.bounds(moment)
        if bounds is None or bounds.first is None or bounds.last is None:
            return None
        return Bounds(weekday_until(bounds.first, 0), moved(weekday_until(bounds.last, 0), _DAYS_IN_WEEK - 1))


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Weekdays next to the letter's date (donderdag jl.), or in a week counted from its own (volgende week maandag).

    jl. and afgelopen look back to the day before at the latest, a.s. and komend on to the day after at the soonest;
    "deze donderdag" can be the day itself.
    """

    weekdays: tuple[int, ...]
    side: Side
    week: int | None = None
    kind: PhraseKind = PhraseKind.DAYS
    prints_year: bool = False
    is_bare: bool = False

    def resolve(self, moment: Moment) -> Meant:
        """Return the days in the order of the calendar, and whether one lies in another year than the letter."""
        if moment.day is None:
            return Meant()
        today = moment.day
        days = tuple(sorted(self._day(weekday, today) for weekday in self.weekdays))
        other_year = any(day.year != today.year for day in days)
        return Meant(days, days[0], days[-1], frozenset({DateFlag.ANDER_JAAR} if other_year else ()))

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first and the last of the days."""
        meant = self.resolve(moment)
        return Bounds(meant.first, meant.last) if meant.days else None

    def _day(self, weekday: int, today: date) -> date:
        if self.week is not None:
            return moved(weekday_until(today, 0), _DAYS_IN_WEEK * self.week + weekday)
        if self.side is Side.BACK:
            return weekday_until(moved(today, -1), weekday)
        return weekday_from(today if self.side is Side.HERE else moved(today, 1), weekday)


@dataclass(frozen=True, slots=True)
class Term(PeriodMeaning):
    """The time from the letter's date so far on or back: binnen zes weken, de afgelopen twee jaar."""

    count: int
    size: Size
    side: Side

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the letter's date and the day so far from it."""
        if moment.day is None:
            return None
        if self.side is Side.BACK:
            return Bounds(counted(moment.day, -self.count, self.size), moment.day)
        return Bounds(moment.day, counted(moment.day, self.count, self.size))
