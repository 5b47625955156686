"""Months, seasons, quarters, halves, weeks, recesses and feasts as stretches of a year."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from typing import ClassVar

from app.language.dates.calendar import last_of, months_from, moved, weekday_from
from app.language.dates.recess import Recesses, RecessKind
from app.language.dates.recurring import Stretch

_MONTHS_IN_QUARTER = 3
_MONTHS_IN_HALF = 6
_TUESDAY = 1

SPRING, SUMMER, AUTUMN, WINTER = range(4)


class _Unit:
    """A unit that "komend" and "afgelopen" take strictly."""

    __slots__ = ()
    slack: ClassVar[int] = 0
    grace: ClassVar[int] = 0


def _months(year: int, month: int, count: int) -> tuple[Stretch, ...]:
    stretch = months_from(year, month, count)
    return (Stretch(*stretch),) if stretch else ()


@dataclass(frozen=True, slots=True)
class Month(_Unit):
    """A month, 1 to 12."""

    number: int
    grace: ClassVar[int] = 31

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the month of `year`."""
        return _months(year, self.number, 1)


@dataclass(frozen=True, slots=True)
class Season(_Unit):
    """Spring March to May, summer June to August, autumn September to November, winter December to February."""

    number: int
    slack: ClassVar[int] = 31

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the season that begins in `year`."""
        return _months(year, 3 * self.number + 3, 3)


@dataclass(frozen=True, slots=True)
class AfterSummer(_Unit):
    """What "na de zomer" means: September to December."""

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return these months of `year`."""
        return _months(year, 9, 4)


@dataclass(frozen=True, slots=True)
class Quarter(_Unit):
    """A quarter of the calendar year, 1 to 4."""

    number: int

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the quarter of `year`."""
        return _months(year, _MONTHS_IN_QUARTER * (self.number - 1) + 1, _MONTHS_IN_QUARTER)


@dataclass(frozen=True, slots=True)
class HalfYear(_Unit):
    """A half of the calendar year, 1 or 2."""

    number: int

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the half of `year`."""
        return _months(year, _MONTHS_IN_HALF * (self.number - 1) + 1, _MONTHS_IN_HALF)


@dataclass(frozen=True, slots=True)
class WholeYear(_Unit):
    """A calendar year."""

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return `year` from its first to its last day."""
        return _months(year, 1, 12)


@dataclass(frozen=True, slots=True)
class WeekNumber(_Unit):
    """A week by its number, Monday to Sunday (ISO 8601)."""

    number: int
    grace: ClassVar[int] = 31

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the week of `year`; none where the year has no week 53."""
        if not MINYEAR <= year < MAXYEAR:
            return ()
        try:
            monday = date.fromisocalendar(year, self.number, 1)
        except ValueError:
            return ()
        return (Stretch(monday, moved(monday, 6)),)


@dataclass(frozen=True, slots=True)
class RecessUnit(_Unit):
    """A recess of the Tweede Kamer; without a kind any of them ("het reces")."""

    recess: RecessKind | None

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the recess that begins in `year`, or all that do."""
        kinds = tuple(RecessKind) if self.recess is None else (self.recess,)
        found = (recesses.of(kind, year) for kind in kinds)
        return tuple(Stretch(each.first, each.last) for each in found if each)


@dataclass(frozen=True, slots=True)
class AfterRecess(_Unit):
    """What "na het reces" means: the days from its end up to the next recess, after the summer to 31 December."""

    recess: RecessKind | None

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the days after the recess that begins in `year`, or after each that does."""
        kinds = tuple(RecessKind) if self.recess is None else (self.recess,)
        found = (self._after(kind, year, recesses) for kind in kinds)
        return tuple(each for each in found if each)

    @staticmethod
    def _after(kind: RecessKind, year: int, recesses: Recesses) -> Stretch | None:
        recess = recesses.of(kind, year)
        following = recesses.after(recess) if recess else None
        if recess is None or following is None:
            return None
        last = date(year, 12, 31) if kind is RecessKind.SUMMER else moved(following.first, -1)
        first = moved(recess.last, 1)
        return Stretch(first, max(first, last))


@dataclass(frozen=True, slots=True)
class OpeningDay(_Unit):
    """Prinsjesdag: the third Tuesday of September (Grondwet, article 65)."""

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the day of `year`."""
        if not MINYEAR <= year <= MAXYEAR:
            return ()
        day = moved(weekday_from(date(year, 9, 1), _TUESDAY), 14)
        return (Stretch(day, day),)


@dataclass(frozen=True, slots=True)
class Christmas(_Unit):
    """Christmas, both days."""

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the two days of `year`."""
        return (Stretch(date(year, 12, 25), date(year, 12, 26)),) if MINYEAR <= year <= MAXYEAR else ()


@dataclass(frozen=True, slots=True)
class TurnOfTheYear(_Unit):
    """The turn of the year: New Year's Eve and New Year's Day."""

    def occurrences(self, year: int, recesses: Recesses) -> tuple[Stretch, ...]:
        """Return the turn after `year`."""
        return (Stretch(last_of(year, 12), date(year + 1, 1, 1)),) if MINYEAR <= year < MAXYEAR else ()
