"""Parts of a stretch: begin, medio, eind, ultimo, eerste helft.

Of a month the days 1 to 10, 11 to 20, 21 to the end; of a year January to March, May to August, October to
December (a convention of ours). Of a quarter and a season the first, the second and the last month, of anything else
a third each.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.language.dates.calendar import DAYS_IN_WEEK, last_of, moved
from app.language.dates.moments import Moment, Period, PeriodMeaning
from app.language.dates.values import Bounds
from app.language.dates.vocabulary import LAST

_THIRD_OF_MONTH = 10
_IN_MONTH = range(28, 32)
_IN_QUARTER = range(89, 93)
_IN_YEAR = range(365, 367)


class Part(Enum):
    """Which part."""

    BEGIN = auto()
    MIDDLE = auto()
    END = auto()
    FIRST_DAY = auto()
    LAST_DAY = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()


@dataclass(frozen=True, slots=True)
class _Within(PeriodMeaning):
    """Something of a stretch of time, whose year is its own."""

    whole: Period

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.whole.prints_year

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year it is."""
        return self.whole.is_bare


@dataclass(frozen=True, slots=True)
class PartOf(_Within):
    """A part of a stretch of time."""

    part: Part

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first and last day of the part."""
        whole = self.whole.bounds(moment)
        if whole is None or whole.first is None or whole.last is None:
            return None
        return Bounds(*_cut(self.part, whole.first, whole.last))


@dataclass(frozen=True, slots=True)
class WeekIn(_Within):
    """A week of a month or another stretch: of seven days each from its first, the last one of its last seven."""

    number: int

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first and last day of the week; none past the end of the whole."""
        whole = self.whole.bounds(moment)
        if whole is None or whole.first is None or whole.last is None:
            return None
        if self.number == LAST:
            return Bounds(max(whole.first, moved(whole.last, 1 - DAYS_IN_WEEK)), whole.last)
        first = moved(whole.first, DAYS_IN_WEEK * (self.number - 1))
        return Bounds(first, min(whole.last, moved(first, DAYS_IN_WEEK - 1))) if first <= whole.last else None


def _cut(part: Part, first: date, last: date) -> tuple[date, date]:
    length = (last - first).days + 1
    match part:
        case Part.FIRST_DAY:
            return first, first
        case Part.LAST_DAY:
            return last, last
        case Part.FIRST_HALF | Part.SECOND_HALF:
            return _half(part, first, last)
    if first.day == 1 and length in _IN_YEAR:
        months = {Part.BEGIN: (1, 3), Part.MIDDLE: (5, 8), Part.END: (10, 12)}[part]
        return date(first.year, months[0], 1), last_of(first.year, months[1])
    if first.day == 1 and length in _IN_QUARTER:
        return _month_of_quarter(part, first, last)
    third = _THIRD_OF_MONTH if length in _IN_MONTH else max(1, length // 3)
    if part is Part.BEGIN:
        return first, moved(first, third - 1)
    if part is Part.MIDDLE:
        return moved(first, third), max(moved(first, third), moved(first, 2 * third - 1))
    return min(last, moved(first, 2 * third)), last


def _month_of_quarter(part: Part, first: date, last: date) -> tuple[date, date]:
    if part is Part.END:
        return last.replace(day=1), last
    if part is Part.BEGIN:
        return first, last_of(first.year, first.month)
    second = moved(last_of(first.year, first.month), 1)
    return second, last_of(second.year, second.month)


def _half(part: Part, first: date, last: date) -> tuple[date, date]:
    length = (last - first).days + 1
    if first.day == 1 and length in _IN_YEAR:
        turn = date(first.year, 7, 1)
    elif length in _IN_MONTH:
        turn = moved(first, 15)
    else:
        turn = moved(first, (length + 1) // 2)
    return (first, moved(turn, -1)) if part is Part.FIRST_HALF else (min(turn, last), last)
