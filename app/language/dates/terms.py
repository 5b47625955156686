"""Time counted from the letter: over twee weken, binnen zes weken, de komende maanden, drie weken geleden."""

from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.moments import Meaning, Side
from app.language.dates.relative import CountedDay, Size, Term
from app.language.dates.rules import Rule
from app.language.dates.vocabulary import COUNT, NUMBER
from app.language.dates.years import SIDES, side

_MOST_COUNTED = 999
_SOME = 3
"""What "enkele weken" and "een paar weken" are taken for."""
_SIZES: Final = MappingProxyType({
    "dag": Size.DAY, "dagen": Size.DAY, "werkdagen": Size.WORKDAY, "week": Size.WEEK, "weken": Size.WEEK,
    "maand": Size.MONTH, "maanden": Size.MONTH, "kwartaal": Size.QUARTER, "kwartalen": Size.QUARTER,
    "halfjaar": Size.HALF, "jaar": Size.YEAR, "jaren": Size.YEAR,
})  # fmt: skip
_SOME_OF: Final = MappingProxyType({"dagen": 7, "werkdagen": 5, "weken": 4, "maanden": 3, "kwartalen": 2, "jaren": 3})
"""How many "de komende weken" are at most (a convention of ours)."""


def _within(cursor: Cursor) -> Meaning | None:
    word = cursor.take("over", "binnen")
    counts = _counts(cursor) if word else None
    size = _size(cursor) if counts else None
    if word is None or counts is None or size is None:
        return None
    cursor.take_all("na", "vandaag")
    return CountedDay(counts[0], size, most=counts[1]) if word.key == "over" else Term(counts[1], size, Side.ON)


def _ago(cursor: Cursor) -> Meaning | None:
    counts = _counts(cursor)
    size = _size(cursor) if counts else None
    if counts is None or size is None or not cursor.take("geleden"):
        return None
    return CountedDay(-counts[0], size, most=-counts[1])


def _coming(cursor: Cursor) -> Meaning | None:
    cursor.take("in", "binnen", "tijdens")
    cursor.take("het")
    looks = side(cursor)
    if looks is None or looks is Side.HERE:
        return None
    counts, token = _counts(cursor), cursor.ahead()
    count = counts[1] if counts else _SOME_OF.get(token.key) if token else None
    size = _size(cursor) if count else None
    return Term(count, size, looks) if count and size else None


def _counts(cursor: Cursor) -> tuple[int, int] | None:
    """Return the two numbers of "twee à drie", the same one twice of "twee"."""
    least = _count(cursor)
    begin = cursor.at
    if least is None or not cursor.take("à", "tot", "of", "-"):
        return (least, least) if least else None
    most = _count(cursor)
    if most is None or most < least:
        cursor.at = begin
        return least, least
    return least, most


def _count(cursor: Cursor) -> int | None:
    if _is_some(cursor, 1):
        cursor.take("een")
    token = cursor.take(NUMBER, COUNT, "een", "enkele")
    if token is None:
        return None
    if token.key == "een":
        return 1
    if token.key == "enkele":
        return _SOME
    return token.value if 1 <= token.value <= _MOST_COUNTED else None


def _is_some(cursor: Cursor, distance: int) -> bool:
    token = cursor.ahead(distance)
    return token is not None and token.key == "enkele"


def _size(cursor: Cursor) -> Size | None:
    if cursor.take_all("half", "jaar"):
        return Size.HALF
    token = cursor.take(*_SIZES)
    return _SIZES[token.key] if token else None


TERM_RULES: Final = (
    Rule("term", frozenset({"over", "binnen"}), _within),
    Rule("ago", frozenset({NUMBER, COUNT, "een", "enkele"}), _ago),
    Rule("coming", frozenset({"in", "binnen", "tijdens", *SIDES}), _coming),
)
