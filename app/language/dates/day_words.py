"""Days named by a word or a weekday: vandaag, gisteren, donderdag jl., volgende week maandag, 12 dezer."""

import re
from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.joiners import joiner
from app.language.dates.moments import Meaning
from app.language.dates.relative import CountedDay, DayOfThisMonth, Size, Weekdays
from app.language.dates.rules import Rule
from app.language.dates.values import PhraseKind
from app.language.dates.vocabulary import NUMBER, ORDINAL, WEEKDAY
from app.language.dates.years import OFFSETS, SIDES, side

_LAST_DAY = 31
_MOST_WEEKDAYS = 7
_NEAR_DAYS: Final = MappingProxyType({"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2})
_A_MORNING: Final = re.compile(
    r"(?:\bde|\bdie|\bdeze|\been|\belke|\biedere|\bgoede|\bvroege|\b['’]s)\s{0,2}$", re.IGNORECASE
)


def _near_day(cursor: Cursor) -> Meaning | None:
    token = cursor.take(*_NEAR_DAYS)
    if token is None or (
        token.key == "morgen" and _A_MORNING.search(cursor.text[max(0, token.start - 8) : token.start])
    ):
        return None
    return CountedDay(_NEAR_DAYS[token.key], Size.DAY, PhraseKind.DAYS)


def _day_of_this_month(cursor: Cursor) -> Meaning | None:
    token = cursor.take(NUMBER, ORDINAL)
    fits = token is not None and 1 <= token.value <= _LAST_DAY and cursor.take("dezer")
    return DayOfThisMonth(token.value) if token and fits else None


def _weekdays(cursor: Cursor) -> Meaning | None:
    looks = side(cursor)
    week = cursor.take("week") if looks else None
    weekdays: list[int] = []
    joined, place = "en", cursor.at
    while joined == "en" and len(weekdays) < _MOST_WEEKDAYS:
        token = cursor.take(WEEKDAY)
        if token is None:
            break
        weekdays.append(token.value)
        place = cursor.at
        joined = joiner(cursor, after_van=False)
    if not weekdays:
        return None
    cursor.at = place
    if looks is None:
        after = cursor.take("jl", "as")
        looks = SIDES[after.key] if after else None
    if looks is None:
        return None
    return Weekdays(tuple(weekdays), looks, OFFSETS[looks] if week else None)


DAY_WORD_RULES: Final = (
    Rule("near_day", frozenset(_NEAR_DAYS), _near_day),
    Rule("weekday", frozenset({WEEKDAY, *SIDES}), _weekdays),
    Rule("day_of_this_month", frozenset({NUMBER, ORDINAL}), _day_of_this_month),
)
