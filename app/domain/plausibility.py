"""Whether a number fits the time of its letter, by the numbers of letters around it.

A house that counts on gives numbers that rise with the days; one that lies more than a year off was most likely taken
over from another letter (domain study of ministries' kenmerken, 2011 to 2024).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.domain.numbering import Implausible

YEAR: Final = timedelta(days=366)
SHORTEST_STRETCH: Final = timedelta(days=90)
"""Letters of fewer days together say too little of how fast a house counts."""


@dataclass(frozen=True, slots=True)
class Point:
    """A letter of a series: its day and its number."""

    day: date
    number: int


def rising(points: Iterable[Point]) -> tuple[Point, ...]:
    """Return the most points in which the number rises with the days; the others are out of line."""
    in_order = sorted(points, key=lambda point: (point.day, point.number))
    lowest_ends: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for place, point in enumerate(in_order):
        length = bisect_left(lowest_ends, point.number)
        before.append(ends[length - 1] if length else None)
        lowest_ends[length:] = [point.number, *lowest_ends[length + 1 :]]
        ends[length:] = [place, *ends[length + 1 :]]
    found: list[Point] = []
    at = ends[-1] if ends else None
    while at is not None:
        found.append(in_order[at])
        at = before[at]
    return tuple(reversed(found))


class Course:
    """How the numbers of a series rise with the days.

    Between two points of the course they are taken to rise evenly, before and behind it as fast as on the whole.
    """

    def __init__(self, points: Iterable[Point]) -> None:
        self._points = rising(points)
        self._numbers = [point.number for point in self._points]
        self._days = [point.day.toordinal() for point in self._points]

    def implausible(self, kenmerk: str, point: Point) -> Implausible | None:
        """Return what is odd about a number beside the others, itself left out; None where nothing is."""
        own = self._place_of(point)
        rest = [place for place in (0, 1, -2, -1) if -len(self._points) <= place < len(self._points)]
        rest = sorted({place % len(self._points) for place in rest} - {own})
        if len(rest) < 2 or self._days[rest[-1]] - self._days[rest[0]] < SHORTEST_STRETCH.days:
            return None
        ends = rest[0], rest[-1]
        day = point.day.toordinal()
        due = _due(self._numbers, self._days, point.number, ends, own)
        if abs(due - day) <= YEAR.days:
            return None
        first, last = (
            max(1, round(_due(self._days, self._numbers, each, ends, own)))
            for each in (day - YEAR.days, day + YEAR.days)
        )
        return Implausible(
            kenmerk=kenmerk, dated=point.day, expected_first=first, expected_last=last, points_at=_day(due)
        )

    def _place_of(self, point: Point) -> int | None:
        place = bisect_left(self._numbers, point.number)
        return place if place < len(self._points) and self._points[place] == point else None


def _due(along: list[int], across: list[int], at: int, ends: tuple[int, int], own: int | None) -> float:
    """What stands across from `at` by the points on either side of it, or by the ends where there are none."""
    high = bisect_right(along, at)
    low = high - 1
    low, high = low - (low == own), high + (high == own)
    begin = low
    if low < ends[0] or high > ends[1]:
        begin = ends[0] if low < ends[0] else ends[1]
        low, high = ends
    return across[begin] + (at - along[begin]) * (across[high] - across[low]) / (along[high] - along[low])


def _day(ordinal: float) -> date | None:
    return date.fromordinal(round(ordinal)) if 1 <= round(ordinal) <= date.max.toordinal() else None
