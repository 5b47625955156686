"""Numbers of our kenmerken beside those of letters of the same time, series by series."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from app.domain.numbering import Implausible, Range
from app.domain.plausibility import YEAR, Course, Point
from app.language.kenmerken import KenmerkKind, kind_of
from app.storage.kenmerk_ranges import as_folded
from app.storage.references import folded
from app.storage.work import Work

_NEIGHBOURS: Final = 50

Dated = tuple[str, date]
"""A kenmerk and the date of its letter."""
Series = Callable[[str], int | None]
"""Returns the number of a kenmerk of the series; None for one of another."""


def odd_number(ranges: tuple[Range, ...], kenmerk: str, dated: date, around: Iterable[Dated]) -> Implausible | None:
    """Return what is odd about a kenmerk beside those of letters around it; None where it belongs to no series."""
    for series in _series(ranges):
        number = series(kenmerk)
        if number is not None:
            course = Course(point for _, point in _points(series, around))
            return course.implausible(kenmerk, Point(dated, number))
    return None


def odd_in(work: Work, kenmerk: str, dated: date) -> Implausible | None:
    """Return what is odd about a kenmerk beside those of the letters in the register of about its date, or None."""
    days = (moved(dated, -YEAR), dated, moved(dated, YEAR))
    around = {one for day in days for one in work.kenmerken.neighbours(day, _NEIGHBOURS)}
    return odd_number(work.ranges.all(), kenmerk, dated, around)


def odd_numbers(ranges: tuple[Range, ...], letters: Iterable[Dated]) -> tuple[Implausible, ...]:
    """Return what is odd about any of the kenmerken of a register, by date."""
    every, found = tuple(letters), []
    for series in _series(ranges):
        points = tuple(_points(series, every))
        course = Course(point for _, point in points)
        found += [odd for text, point in points if (odd := course.implausible(text, point))]
    return tuple(sorted(found, key=lambda odd: (odd.dated, odd.kenmerk)))


def moved(day: date, by: timedelta) -> date:
    """Return a day moved, as far as calendars go."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))


def _series(ranges: tuple[Range, ...]) -> Iterator[Series]:
    """What counts on: each range without a year, then the seven figures of JenV outside them."""
    own = [as_folded(each) for each in ranges]
    yield from (_numbers_of(each) for each in own if not each.mask.has_year)
    yield _seven_figures(own)


def _numbers_of(range_: Range) -> Series:
    def number(kenmerk: str) -> int | None:
        found = range_.number_of(folded(kenmerk))
        return found[0] if found else None

    return number


def _seven_figures(ranges: list[Range]) -> Series:
    def number(kenmerk: str) -> int | None:
        sought = folded(kenmerk)
        is_theirs = kind_of(sought) is KenmerkKind.JENV and not any(each.number_of(sought) for each in ranges)
        return int(sought) if is_theirs else None

    return number


def _points(series: Series, letters: Iterable[Dated]) -> Iterator[tuple[str, Point]]:
    return ((text, Point(day, number)) for text, day in letters if (number := series(text)) is not None)
