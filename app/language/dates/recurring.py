"""What comes back every year, and which year's is meant.

Of a month, season, quarter, recess without a year the running or the coming one is meant, of a month that ended at
most 31 days ago that one. "Afgelopen", "vorig" and "komend", "volgend" are the nearest wholly before and after the
letter's date; as seasons here go by whole months, in the last month of a season "afgelopen", in its first month
"komend" can mean the running one. "jl." and "a.s." can mean it at any time. "Deze" is the running one, else that of
the letter's calendar year.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, NamedTuple, Protocol

from app.language.dates.calendar import moved
from app.language.dates.moments import BARE, Lean, Moment, PeriodMeaning, Running, Side, Which
from app.language.dates.recess import Recesses
from app.language.dates.values import Bounds, DateFlag, Meant


class Stretch(NamedTuple):
    """The first and the last day of something."""

    first: date
    last: date


class Unit(Protocol):
    """Something that comes back every year.

    `slack` is how many days may have run for "komend" or be left for "afgelopen"; `grace` how many days after its
    end a phrase without a year still means it.
    """

    slack: ClassVar[int]
    grace: ClassVar[int]

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return those of `year`; none where it does not exist in that year."""
        ...


def pick(unit: Unit, which: Which, moment: Moment) -> Stretch | None:
    """Return the occurrence of `unit` that is meant; None where there is none, or no date to count from."""
    if which.printed is not None:
        return next(iter(unit.occurrences(which.printed, moment.recesses)), None)
    day = moment.day
    if day is None:
        return None
    if which.offset is not None:
        return next(iter(unit.occurrences(day.year + which.offset, moment.recesses)), None)
    near = list(_near(unit, day, moment.recesses))
    slack = unit.slack if which.running is Running.AT_ITS_EDGE else 0
    if which.side is Side.BACK:
        before = (each for each in near if each.first <= day)
        return _last(each for each in before if which.running is Running.ALWAYS or each.last < moved(day, slack))
    if which.side is Side.ON:
        after = (each for each in near if each.last >= day)
        return _first(each for each in after if which.running is Running.ALWAYS or moved(each.first, slack) > day)
    if which.side is Side.HERE:
        running = _first(each for each in near if each.first <= day <= each.last)
        return running or next(iter(unit.occurrences(day.year, moment.recesses)), None)
    return _bare(near, unit.grace, day, moment.lean)


def _bare(near: list[Stretch], grace: int, day: date, lean: Lean) -> Stretch | None:
    if lean is Lean.STARTED:
        return _last(each for each in near if each.first <= day)
    if lean is Lean.TO_START:
        return _first(each for each in near if each.first > day)
    if lean is Lean.TO_END:
        return _first(each for each in near if each.last >= day)
    return _first(each for each in near if moved(each.last, grace) >= day)


def _near(unit: Unit, day: date, recesses: Recesses) -> Iterator[Stretch]:
    for year in range(day.year - 2, day.year + 3):
        yield from unit.occurrences(year, recesses)


def _first(stretches: Iterator[Stretch]) -> Stretch | None:
    return min(stretches, default=None)


def _last(stretches: Iterator[Stretch]) -> Stretch | None:
    return max(stretches, default=None)


@dataclass(frozen=True, slots=True)
class Recurring(PeriodMeaning):
    """A unit of a certain year, or of the year the letter's date points to."""

    unit: Unit
    which: Which = BARE

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.which.printed is not None

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year it is."""
        return self.which.is_bare

    def of(self, which: Which) -> "Recurring":
        """Return the same unit of another year."""
        return replace(self, which=which)

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day."""
        picked = pick(self.unit, self.which, moment)
        return Bounds(picked.first, picked.last) if picked else None

    def resolve(self, moment: Moment) -> Meant:
        """Return the bounds; what the printed year does not have (week 53 of 2024) is remarked."""
        bounds = self.bounds(moment)
        if bounds is None:
            return Meant(flags=frozenset({DateFlag.ONGELDIG} if self.prints_year else ()))
        return Meant(first=bounds.first, last=bounds.last)
