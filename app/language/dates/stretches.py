"""Stretches of time put together: eind mei, eerste helft van 2024, mei en juni, eind 2024/begin 2025, 2015-2020."""

from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.days import read_days
from app.language.dates.joiners import joiner
from app.language.dates.limits import Joined
from app.language.dates.moments import Period, Which
from app.language.dates.parts import Part, PartOf, WeekIn
from app.language.dates.periods import PERIOD_STARTS, of_the_new_year, period, several, this
from app.language.dates.recurring import Recurring
from app.language.dates.relative import WeekOf
from app.language.dates.units import WholeYear
from app.language.dates.vocabulary import LAST, MONTH, ORDINAL
from app.language.dates.years import is_year, of_year

_PARTS: Final = MappingProxyType(
    {"begin": Part.BEGIN, "medio": Part.MIDDLE, "eind": Part.END, "ultimo": Part.LAST_DAY}
)
_OF_ORDINAL: Final = MappingProxyType({
    "helft": {1: Part.FIRST_HALF, 2: Part.SECOND_HALF},
    "maanden": {1: Part.BEGIN, LAST: Part.END},
    "weken": {1: Part.BEGIN, LAST: Part.END},
    "dagen": {1: Part.BEGIN, LAST: Part.END},
    "dag": {1: Part.FIRST_DAY, LAST: Part.LAST_DAY},
})  # fmt: skip
_MOST_JOINED: Final = 6
_MOST_WEEKS: Final = 5

STRETCH_STARTS: Final = frozenset({*PERIOD_STARTS, *_PARTS, ORDINAL, "half"})


def stretch(cursor: Cursor) -> Period | None:
    """Return the stretch of time that begins here; several joined are one, from the first to the last."""
    found: list[tuple[Period, str, int]] = []
    joined = ""
    while len(found) < _MOST_JOINED:
        if joined:
            cursor.take("in", "aan")
            cursor.take("het")
        one = _single(cursor)
        if one is None or (found and is_year_alone(one) != is_year_alone(found[-1][0])):
            break
        found.append((one, joined, cursor.at))
        joined = joiner(cursor, after_van=False)
        if not joined:
            break
    while len(found) > 1 and found[-1][1] == ",":
        found.pop()
    if not found:
        return None
    whole, joined, cursor.at = found[-1]
    for one, before, _ in reversed(found[:-1]):
        whole, joined = Joined(one, whole, through=joined == "-"), before
    return whole


def is_year_alone(found: Period) -> bool:
    """Return whether a stretch is nothing but a printed year, which may as well be a number: 2024."""
    if isinstance(found, Joined):
        return is_year_alone(found.one)
    return isinstance(found, Recurring) and found.unit == WholeYear() and found.which.printed is not None


def _single(cursor: Cursor) -> Period | None:
    begin = cursor.at
    for read in (_part, _week_in, _week_of, _several, _years, period):
        found = read(cursor)
        if found is not None:
            return found
        cursor.at = begin
    return None


def _part(cursor: Cursor) -> Period | None:
    part = _which_part(cursor)
    if part is None:
        return None
    place = cursor.at
    last = _which_part(cursor) if joiner(cursor, after_van=False) else None
    if last is None:
        cursor.at = place
    whole = _whole(cursor, by_itself=(last or part) in {Part.END, Part.LAST_DAY})
    if whole is None:
        return None
    return Joined(PartOf(whole, part), PartOf(whole, last)) if last else PartOf(whole, part)


def _whole(cursor: Cursor, *, by_itself: bool) -> Period | None:
    """Return what the part just read is of; `by_itself` says that it can be a plain "jaar": eind jaar."""
    cursor.take("van")
    begin = cursor.at
    article = cursor.take("het")
    whole = period(cursor)
    if whole is None and (article or by_itself):
        whole = this(cursor)
    if whole is None:
        cursor.at = begin
        whole = of_the_new_year(cursor)
    return whole


def _which_part(cursor: Cursor) -> Part | None:
    token = cursor.take(*_PARTS)
    if token is not None:
        return Part.FIRST_DAY if token.word == "primo" else _PARTS[token.key]
    if cursor.take("half"):
        ahead = cursor.ahead()
        return Part.MIDDLE if ahead is not None and ahead.key == MONTH else None
    ordinal = cursor.take(ORDINAL)
    unit = cursor.take(*_OF_ORDINAL)
    return _OF_ORDINAL[unit.key].get(ordinal.value) if ordinal and unit else None


def _week_in(cursor: Cursor) -> Period | None:
    ordinal = cursor.take(ORDINAL)
    if ordinal is None or ordinal.value > _MOST_WEEKS or not cursor.take_all("week", "van"):
        return None
    whole = _whole(cursor, by_itself=False)
    return WeekIn(whole, ordinal.value) if whole else None


def _several(cursor: Cursor) -> Period | None:
    units = several(cursor)
    if units is None:
        return None
    which = of_year(cursor)
    return Joined(Recurring(units[0], which), Recurring(units[1], which))


def _week_of(cursor: Cursor) -> Period | None:
    if not cursor.take_all("week", "van"):
        return None
    days = read_days(cursor)
    return WeekOf(days) if days else None


def _years(cursor: Cursor) -> Period | None:
    """Return the years of "2015-2020" and "2015/2016"."""
    one, sign, other = cursor.ahead(), cursor.ahead(1), cursor.ahead(2)
    if one is None or sign is None or other is None or sign.key not in {"-", "/"}:
        return None
    if not (is_year(one) and is_year(other) and one.value < other.value):
        return None
    cursor.at += 3
    return Joined(
        Recurring(WholeYear(), Which(printed=one.value)), Recurring(WholeYear(), Which(printed=other.value))
    )
