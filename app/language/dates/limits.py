"""Stretches with one end in another: voor de zomer, uiterlijk 1 mei, vanaf 2025, mei en juni, later dit jaar."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from app.language.dates.calendar import moved
from app.language.dates.moments import Lean, Moment, Period, PeriodMeaning
from app.language.dates.parts import Part, PartOf
from app.language.dates.recess import RecessKind
from app.language.dates.recurring import Recurring, Unit
from app.language.dates.units import SUMMER, AfterRecess, AfterSummer, RecessUnit, Season
from app.language.dates.values import Bounds

_ROUND_DAYS = 7


class Limit(Enum):
    """What a word makes of the stretch behind it."""

    BEFORE = auto()
    """voor: from the letter's date to the day before it begins; "voor het eind van": to its end"""
    UP_TO = auto()
    """uiterlijk, tot en met: from the letter's date to its end"""
    FROM = auto()
    """vanaf: from its beginning, open"""
    SINCE = auto()
    """sinds: from its beginning to the letter's date"""
    AFTER = auto()
    """na: from the day after its end, open; after the summer or a recess as these have it"""
    ROUND = auto()
    """rond: a day with a week on either side, any other stretch as it is"""


LEANS = {Limit.BEFORE: Lean.TO_START, Limit.UP_TO: Lean.TO_END, Limit.SINCE: Lean.STARTED}


@dataclass(frozen=True, slots=True)
class Limited(PeriodMeaning):
    """A stretch bounded by another."""

    limit: Limit
    inner: Period

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.inner.prints_year

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day; the letter's date is no first day of what is past."""
        if self.limit is Limit.AFTER:
            return _after(self.inner, moment)
        inner, lean = self.inner, LEANS.get(self.limit, Lean.NONE)
        if self.limit is Limit.BEFORE:
            inner = _begin_of_summer(inner)
            if _is_end(inner):
                lean = Lean.TO_END
        bounds = inner.bounds(moment.leaning(lean))
        if bounds is None:
            return None
        match self.limit:
            case Limit.BEFORE:
                last = bounds.last if _is_end(inner) else _day_before(bounds.first)
                return _from_today(last, moment.day)
            case Limit.UP_TO:
                return _from_today(bounds.last, moment.day)
            case Limit.FROM:
                return Bounds(bounds.first, None)
            case Limit.SINCE:
                begun = bounds.first is not None and moment.day is not None and bounds.first <= moment.day
                return Bounds(bounds.first, moment.day if begun else None)
        if bounds.first is not None and bounds.first == bounds.last:
            return Bounds(moved(bounds.first, -_ROUND_DAYS), moved(bounds.first, _ROUND_DAYS))
        return bounds


@dataclass(frozen=True, slots=True)
class Joined(PeriodMeaning):
    """From one stretch to another: december en januari, eind 2024/begin 2025, van maart tot en met mei.

    The first takes its year from the second where it has none: the last one begun before the second begins.
    `through` says that a range is printed: t/m, not en.
    """

    one: Period
    other: Period
    through: bool = False

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.other.prints_year or self.one.prints_year

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year it is."""
        return self.other.is_bare and self.one.is_bare

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first day of the one and the last of the other."""
        if self.other.is_bare and not self.one.is_bare:
            first = self.one.bounds(moment)
            last = self.other.bounds(Moment(first.first, moment.recesses, Lean.TO_END)) if first else None
        else:
            last = self.other.bounds(moment)
            counts_from = Moment(last.first, moment.recesses, Lean.STARTED) if last and self.one.is_bare else moment
            first = self.one.bounds(counts_from)
        if first is None or last is None:
            return None
        ends = [each for each in (first.first, first.last, last.first, last.last) if each is not None]
        return Bounds(min(ends), max(ends)) if ends else None


@dataclass(frozen=True, slots=True)
class Rest(PeriodMeaning):
    """What of a stretch is left at the letter's date (nog dit jaar), or has passed (eerder dit jaar)."""

    whole: Period
    passed: bool = False

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.whole.prints_year

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day; the whole where the letter's date lies outside it."""
        bounds, day = self.whole.bounds(moment), moment.day
        if bounds is None or day is None or bounds.first is None or bounds.last is None:
            return bounds
        if not bounds.first <= day <= bounds.last:
            return bounds
        return replace(bounds, last=day) if self.passed else replace(bounds, first=day)


def _from_today(last: date | None, today: date | None) -> Bounds:
    return Bounds(today if last is not None and today is not None and today <= last else None, last)


def _day_before(day: date | None) -> date | None:
    return moved(day, -1) if day is not None else None


def _is_end(period: Period) -> bool:
    return isinstance(period, PartOf) and period.part in {Part.END, Part.LAST_DAY}


def _begin_of_summer(period: Period) -> Period:
    """Return the recess where the summer is meant: the Kamer's summer begins with it."""
    if isinstance(period, Recurring) and period.unit == Season(SUMMER):
        return replace(period, unit=RecessUnit(RecessKind.SUMMER))
    return period


def _after(inner: Period, moment: Moment) -> Bounds | None:
    unit = _unit_after(inner)
    if unit is not None and isinstance(inner, Recurring):
        if inner.unit == RecessUnit(None):
            return _after_any_recess(unit, inner, moment)
        if inner.is_bare:
            return Recurring(unit).bounds(moment.leaning(Lean.TO_END))
        base = inner.bounds(moment)
        year = base.first.year if base and base.first else None
        after = next(iter(unit.occurrences(year, moment.recesses)), None) if year else None
        return Bounds(after.first, after.last) if after else None
    bounds = inner.bounds(moment)
    if bounds is None or bounds.last is None:
        return None
    first = moved(bounds.last, 1)
    if isinstance(inner, Recurring) and isinstance(inner.unit, Season):
        following = Recurring(Season((inner.unit.number + 1) % 4)).bounds(Moment(first, moment.recesses))
        return Bounds(first, following.last if following else None)
    return Bounds(first, None)


def _unit_after(inner: Period) -> Unit | None:
    if not isinstance(inner, Recurring):
        return None
    if inner.unit == Season(SUMMER):
        return AfterSummer()
    return AfterRecess(inner.unit.recess) if isinstance(inner.unit, RecessUnit) else None


def _after_any_recess(unit: Unit, inner: Period, moment: Moment) -> Bounds | None:
    recess = inner.bounds(moment.leaning(Lean.TO_END))
    if recess is None or recess.first is None or recess.last is None:
        return None
    first = moved(recess.last, 1)
    after = (each for each in unit.occurrences(recess.first.year, moment.recesses) if each.first == first)
    return next((Bounds(each.first, each.last) for each in after), Bounds(first, None))
