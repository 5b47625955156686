"""The recesses of the Tweede Kamer.

A letter says "voor het zomerreces" and means days the Kamer fixes year by year. A table of known recesses beats the
rules here, which are conventions from the pattern of the years 2020 to 2025:

- summer: from the first Friday on or after 3 July to 31 August;
- Christmas: from the last Friday on or before 23 December, 25 days, into January;
- spring (voorjaar, krokus): from the first Friday on or after 17 February, eleven days;
- May: from the last Friday on or before 26 April, 18 days;
- autumn: from the first Friday on or after 15 October, eleven days.
"""

from dataclasses import dataclass
from datetime import MAXYEAR, date
from enum import StrEnum

from app.language.dates.calendar import FRIDAY, moved, weekday_from, weekday_until


class RecessKind(StrEnum):
    """The recesses of a year, in the order of the calendar."""

    SPRING = "spring"
    MAY = "may"
    SUMMER = "summer"
    AUTUMN = "autumn"
    CHRISTMAS = "christmas"


@dataclass(frozen=True, slots=True)
class Recess:
    """A recess with its first and last day; it belongs to the year it begins in."""

    kind: RecessKind
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Recesses:
    """The recesses that are known; every other one follows the rule of its kind."""

    known: tuple[Recess, ...] = ()

    def of(self, kind: RecessKind, year: int) -> Recess | None:
        """Return the recess of a `kind` that begins in `year`; None in a year without a year after it."""
        if not 1 <= year < MAXYEAR:
            return None
        for recess in self.known:
            if recess.kind is kind and recess.first.year == year:
                return recess
        first, last = _by_rule(kind, year)
        return Recess(kind, first, last)

    def after(self, recess: Recess) -> Recess | None:
        """Return the recess that follows `recess`; the autumn one does not count after the summer.

        In "na het zomerreces" the rest of the year is meant.
        """
        following = {
            RecessKind.SPRING: (RecessKind.MAY, 0),
            RecessKind.MAY: (RecessKind.SUMMER, 0),
            RecessKind.SUMMER: (RecessKind.CHRISTMAS, 0),
            RecessKind.AUTUMN: (RecessKind.CHRISTMAS, 0),
            RecessKind.CHRISTMAS: (RecessKind.SPRING, 1),
        }
        kind, years = following[recess.kind]
        return self.of(kind, recess.first.year + years)


RECESSES = Recesses()
"""No recess known: every one follows the rule."""


def _by_rule(kind: RecessKind, year: int) -> tuple[date, date]:
    match kind:
        case RecessKind.SUMMER:
            return weekday_from(date(year, 7, 3), FRIDAY), date(year, 8, 31)
        case RecessKind.CHRISTMAS:
            first, length = weekday_until(date(year, 12, 23), FRIDAY), 25
        case RecessKind.SPRING:
            first, length = weekday_from(date(year, 2, 17), FRIDAY), 11
        case RecessKind.MAY:
            first, length = weekday_until(date(year, 4, 26), FRIDAY), 18
        case RecessKind.AUTUMN:
            first, length = weekday_from(date(year, 10, 15), FRIDAY), 11
    return first, moved(first, length - 1)
