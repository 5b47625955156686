"""What one or several days of the year mean in a letter.

"jl." is the nearest such day on or before the letter's date, "a.s." the nearest on or after it (ANS);
a bare day is the nearest in either direction, or, where a weekday fits only one of the two, that one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.language.dates.calendar import day_of
from app.language.dates.moments import BARE, Lean, Moment, Side, Which
from app.language.dates.values import FAR_AWAY_DAYS, LONG_AGO_DAYS, Bounds, DateFlag, Meant, PhraseKind

_LONGEST_WITHOUT_LEAP_DAY = 8
_A_LEAP_YEAR = 2000
_LATE_MONTH, _EARLY_MONTH = 10, 3


@dataclass(frozen=True, slots=True)
class ListedDay:
    """A day of a month as it is listed; `ends` says that a range runs up to it from the day before it in the list."""

    day: int
    month: int
    weekday: int | None = None
    which: Which = BARE
    ends: bool = False

    def of(self, year: int) -> date | None:
        """Return the day of `year`; None where it does not exist."""
        return day_of(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DayList:
    """Days as they are listed, one or more."""

    days: tuple[ListedDay, ...]

    @property
    def kind(self) -> PhraseKind:
        """Return that it names days."""
        return PhraseKind.DAYS

    @property
    def prints_year(self) -> bool:
        """Return whether every day has a printed year."""
        return all(each.which.printed is not None for each in self.days)

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year the days are."""
        return all(each.which.is_bare for each in self.days)

    def resolve(self, moment: Moment) -> Meant:
        """Return the days that are meant, from the first listed to the last, and what is to be remarked on them."""
        found: list[date] = []
        flags: set[DateFlag] = set()
        following: date | None = None
        for place in range(len(self.days) - 1, -1, -1):
            listed = self.days[place]
            begins = following if place + 1 < len(self.days) and self.days[place + 1].ends else None
            day = _begin_of_range(listed, begins) if begins else _day(listed, moment)
            following = day
            flags |= _flags(listed, day, moment)
            if day is not None:
                found.insert(0, day)
        if DateFlag.VER_WEG in flags:
            flags.discard(DateFlag.LANG)
        return Meant(tuple(found), min(found, default=None), max(found, default=None), frozenset(flags))

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first and the last of the days."""
        meant = self.resolve(moment)
        return Bounds(meant.first, meant.last) if meant.days else None


def with_years(days: Sequence[ListedDay]) -> tuple[ListedDay, ...]:
    """Return the days, each without a year of its own taking that of the next that has one, else of the one before.

    In "15 december en 12 januari 2024" and "30 december t/m 2 januari 2025" the turn of the year lies between.
    """
    found: list[ListedDay] = []
    for listed in reversed(days):
        own = listed
        if found and own.which.is_bare:
            own = replace(own, which=_year_before(own, found[-1]))
        found.append(own)
    found.reverse()
    for place, listed in enumerate(found[1:], start=1):
        if listed.which.is_bare:
            found[place] = replace(listed, which=found[place - 1].which)
    return tuple(found)


def _year_before(listed: ListedDay, following: ListedDay) -> Which:
    which = following.which
    if which.printed is None:
        return which
    backwards = (listed.month, listed.day) > (following.month, following.day)
    turns = listed.month >= _LATE_MONTH and following.month <= _EARLY_MONTH
    return replace(which, printed=which.printed - 1) if turns or (following.ends and backwards) else which


def _begin_of_range(listed: ListedDay, end: date) -> date | None:
    if listed.which.printed is not None:
        return listed.of(listed.which.printed)
    return _until(listed, end)


def _day(listed: ListedDay, moment: Moment) -> date | None:
    which, today = listed.which, moment.day
    if which.printed is not None:
        return listed.of(which.printed)
    if today is None:
        return None
    if which.offset is not None:
        return listed.of(today.year + which.offset)
    if which.side is Side.BACK:
        return _until(listed, today)
    if which.side is Side.ON:
        return _from(listed, today)
    if which.side is Side.HERE:
        return listed.of(today.year)
    return _bare(listed, today, moment.lean)


def _bare(listed: ListedDay, today: date, lean: Lean) -> date | None:
    before, after = _until(listed, today), _from(listed, today)
    if lean is Lean.STARTED:
        return before
    if lean is Lean.TO_END:
        return after
    if lean is Lean.TO_START:
        return after if after != today else _from(listed, today, years=1)
    if before is None or after is None:
        return before or after
    fits = [each for each in (before, after) if each.weekday() == listed.weekday]
    if len(fits) == 1:
        return fits[0]
    return before if today - before <= after - today else after


def _until(listed: ListedDay, today: date) -> date | None:
    days = (listed.of(today.year - back) for back in range(_LONGEST_WITHOUT_LEAP_DAY + 1))
    return next((day for day in days if day is not None and day <= today), None)


def _from(listed: ListedDay, today: date, years: int = 0) -> date | None:
    days = (listed.of(today.year + on) for on in range(years, _LONGEST_WITHOUT_LEAP_DAY + 1 + years))
    return next((day for day in days if day is not None and day >= today), None)


def _flags(listed: ListedDay, day: date | None, moment: Moment) -> set[DateFlag]:
    which, today = listed.which, moment.day
    if day is None:
        counted = which.printed is not None or today is not None
        return {DateFlag.ONGELDIG} if counted or listed.of(_A_LEAP_YEAR) is None else set()
    flags: set[DateFlag] = set()
    if which.printed is not None and which.side is not None:
        flags.add(DateFlag.JAAR_EN_REL)
    if which.is_bare:
        flags.add(DateFlag.GEEN_JAAR)
    if listed.weekday is not None and listed.weekday != day.weekday():
        flags.add(DateFlag.WEEKDAG)
    if today is not None and which.side is not None:
        flags |= _contradictions(which.side, day, today) if which.printed is not None else distance_flags(day, today)
    elif today is not None and which.is_bare and day.year != today.year:
        flags.add(DateFlag.ANDER_JAAR)
    return flags


def _contradictions(side: Side, day: date, today: date) -> set[DateFlag]:
    if day == today:
        return {DateFlag.VANDAAG}
    if side is Side.BACK and day > today:
        return {DateFlag.JL_IN_TOEKOMST}
    return {DateFlag.AS_IN_VERLEDEN} if side is Side.ON and day < today else set()


def distance_flags(day: date, today: date) -> set[DateFlag]:
    """Return what is to be remarked on jl. or a.s. for `day` in a letter of `today`."""
    flags: set[DateFlag] = set()
    away = abs((day - today).days)
    if away == 0:
        flags.add(DateFlag.VANDAAG)
    elif away > FAR_AWAY_DAYS:
        flags.add(DateFlag.VER_WEG)
    elif away > LONG_AGO_DAYS:
        flags.add(DateFlag.LANG)
    if day.year != today.year:
        flags.add(DateFlag.ANDER_JAAR)
    return flags
