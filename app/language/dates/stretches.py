"""Stretches of time put together: eind mei, eerste helft van 2024, mei en juni, eind 2024/begin 2025, 2015-2020."""

from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.days import joiner, read_days
from app.language.dates.limits import Joined
from app.language.dates.moments import Period, Which
from app.language.dates.parts import Part, PartOf
from app.language.dates.periods import PERIOD_STARTS, of_the_new_year, period, this
from app.language.dates.recurring import Recurring
from app.language.dates.relative import WeekOf
from app.language.dates.units import WholeYear
from app.language.dates.vocabulary import LAST, ORDINAL
from app.language.dates.years import is_year

_PARTS: Final = MappingProxyType(
    {"begin": Part.BEGIN, "medio": Part.MIDDLE, "eind": Part.END, "ultimo": Part.LAST_DAY}
)
_MOST_JOINED: Final = 6
_SECOND: Final = 2

STRETCH_STARTS: Final = frozenset({*PERIOD_STARTS, *_PARTS, ORDINAL})


def stretch(cursor: Cursor) -> Period | None:
    """Return the stretch of time that begins here; several joined are one, from the first to the last."""
    found: list[tuple[Period, bool, int]] = []
    joined = ""
    while len(found) < _MOST_JOINED:
        if joined:
            cursor.take("in", "aan")
            cursor.take("het")
        one = _single(cursor)
        if one is None:
            break
        found.append((one, joined == ",", cursor.at))
        joined = joiner(cursor, after_van=False)
        if not joined:
            break
    while len(found) > 1 and found[-1][1]:
        found.pop()
    if not found:
        return None
    whole, _, cursor.at = found[-1]
    for one, _, _ in reversed(found[:-1]):
        whole = Joined(one, whole)
    return whole


def _single(cursor: Cursor) -> Period | None:
    begin = cursor.at
    for read in (_part, _week_of, _years, period):
        found = read(cursor)
        if found is not None:
            return found
        cursor.at = begin
    return None


def _part(cursor: Cursor) -> Period | None:
    part = _which_part(cursor)
    if part is None:
        return None
    cursor.take("van")
    begin = cursor.at
    article = cursor.take("het")
    whole = period(cursor)
    if whole is None and (article or part in {Part.END, Part.LAST_DAY}):
        whole = this(cursor)
    if whole is None:
        cursor.at = begin
        whole = of_the_new_year(cursor) or _part(cursor)
    return PartOf(part, whole) if whole else None


def _which_part(cursor: Cursor) -> Part | None:
    ordinal = cursor.take(ORDINAL)
    if ordinal is None:
        token = cursor.take(*_PARTS)
        if token is None:
            return None
        return Part.FIRST_DAY if token.word == "primo" else _PARTS[token.key]
    if cursor.take("maanden", "weken") and ordinal.value in {1, LAST}:
        return Part.BEGIN if ordinal.value == 1 else Part.END
    if cursor.take("helft") and ordinal.value in {1, _SECOND}:
        return Part.FIRST_HALF if ordinal.value == 1 else Part.SECOND_HALF
    return None


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
