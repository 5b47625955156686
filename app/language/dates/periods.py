"""Stretches of a year: mei 2024, deze winter, derde kwartaal, eerste helft van 2024, week 12, het zomerreces.

Every form is one rule: what it begins with and what reads the unit; the year behind it is read alike for all.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.joiners import joiner
from app.language.dates.moments import Period, Running, Which
from app.language.dates.recess import RecessKind
from app.language.dates.recurring import Recurring, Unit
from app.language.dates.relative import RelativePeriod, Size
from app.language.dates.units import (
    WINTER,
    Christmas,
    HalfYear,
    Month,
    OpeningDay,
    Quarter,
    RecessUnit,
    Season,
    TurnOfTheYear,
    WeekNumber,
    WholeYear,
)
from app.language.dates.vocabulary import HALF_YEAR, LAST, MONTH, NUMBER, ORDINAL, QUARTER, RECESS, SEASON, YEAR
from app.language.dates.years import OFFSETS, SIDES, double_year, is_year, of_year, relative_year, year

_QUARTERS = 4
_HALVES = 2
_MOST_WEEKS = 53
_RECESSES: Final = (
    RecessKind.SPRING, RecessKind.MAY, RecessKind.SUMMER, RecessKind.AUTUMN, RecessKind.CHRISTMAS,
)  # fmt: skip
_RUNNING: Final = MappingProxyType({
    "afgelopen": Running.AT_ITS_EDGE, "komend": Running.AT_ITS_EDGE, "vorig": Running.NEVER, "volgend": Running.NEVER,
})  # fmt: skip
_SIZES: Final = MappingProxyType(
    {"week": Size.WEEK, "weekend": Size.WEEKEND, "maand": Size.MONTH, "kwartaal": Size.QUARTER, "halfjaar": Size.HALF,
     "jaar": Size.YEAR}
)  # fmt: skip


def _month(cursor: Cursor) -> Unit | None:
    cursor.take("maand")
    before = cursor.behind()
    token = cursor.take(MONTH)
    if token is None or (before is not None and before.key == NUMBER):
        return None
    return Month(token.value)


def _season(cursor: Cursor) -> Unit | None:
    token = cursor.take(SEASON)
    return Season(token.value) if token else None


def _quarter(cursor: Cursor) -> Unit | None:
    token = cursor.take(QUARTER)
    if token is not None:
        return Quarter(token.value + 1)
    number = _ordinal(cursor, _QUARTERS)
    return Quarter(number) if number and cursor.take("kwartaal") else None


def _half_year(cursor: Cursor) -> Unit | None:
    token = cursor.take(HALF_YEAR)
    if token is not None:
        return HalfYear(token.value + 1)
    number = _ordinal(cursor, _HALVES)
    return HalfYear(number) if number and (cursor.take("halfjaar") or cursor.take_all("half", "jaar")) else None


def _ordinal(cursor: Cursor, most: int) -> int | None:
    token = cursor.take(ORDINAL)
    if token is None:
        return None
    number = most if token.value == LAST else token.value
    return number if 1 <= number <= most else None


def _week(cursor: Cursor) -> Unit | None:
    cursor.take("week")
    token = cursor.take(NUMBER)
    return WeekNumber(token.value) if token and 1 <= token.value <= _MOST_WEEKS else None


def _recess(cursor: Cursor) -> Unit | None:
    token = cursor.take(RECESS, "reces")
    if token is None:
        return None
    return RecessUnit(_RECESSES[token.value] if token.key == RECESS else None)


def several(cursor: Cursor) -> tuple[Unit, Unit] | None:
    """Return the first and the last unit of "tweede en derde kwartaal", "week 12 en 13"."""
    first = cursor.take("week", "weken")
    one = cursor.take(NUMBER) if first else cursor.take(ORDINAL)
    joined = one is not None and joiner(cursor, after_van=False)
    other = cursor.take(NUMBER) if first else cursor.take(ORDINAL)
    if one is None or other is None or not joined:
        return None
    if first is not None:
        weeks = 1 <= one.value < other.value <= _MOST_WEEKS
        return (WeekNumber(one.value), WeekNumber(other.value)) if weeks else None
    quarters = 1 <= one.value < (_QUARTERS if other.value == LAST else other.value) <= _QUARTERS
    if not quarters or not cursor.take("kwartaal", "kwartalen"):
        return None
    return Quarter(one.value), Quarter(_QUARTERS if other.value == LAST else other.value)


def _opening_day(cursor: Cursor) -> Unit | None:
    return OpeningDay() if cursor.take("prinsjesdag") else None


def _christmas(cursor: Cursor) -> Unit | None:
    return Christmas() if cursor.take("kerst") else None


def _turn_of_the_year(cursor: Cursor) -> Unit | None:
    return TurnOfTheYear() if cursor.take("jaarwisseling") else None


_UNITS: Final[Mapping[str, tuple[Callable[[Cursor], Unit | None], ...]]] = MappingProxyType({
    MONTH: (_month,),
    "maand": (_month,),
    SEASON: (_season,),
    QUARTER: (_quarter,),
    HALF_YEAR: (_half_year,),
    ORDINAL: (_quarter, _half_year),
    "week": (_week,),
    RECESS: (_recess,),
    "reces": (_recess,),
    "prinsjesdag": (_opening_day,),
    "kerst": (_christmas,),
    "jaarwisseling": (_turn_of_the_year,),
})  # fmt: skip
"""By the first token of a unit, what reads it: a new unit of the year is one line here."""


def unit(cursor: Cursor) -> Unit | None:
    """Return the unit of the year that begins here, without its year."""
    token, begin = cursor.ahead(), cursor.at
    for read in _UNITS.get(token.key, ()) if token else ():
        found = read(cursor)
        if found is not None:
            return found
        cursor.at = begin
    return None


def period(cursor: Cursor) -> Period | None:
    """Return the stretch of time that begins here: a unit and its year, deze week, komend voorjaar."""
    begin = cursor.at
    word = cursor.take(*SIDES)
    if word is not None:
        return _on_a_side(cursor, word.key)
    found = unit(cursor)
    if found is not None:
        return Recurring(found, _year_of(found, cursor))
    cursor.at = begin
    printed = year(cursor)
    if printed is not None:
        return _in_printed_year(cursor, printed)
    return None


def _on_a_side(cursor: Cursor, word: str) -> Period | None:
    looks = SIDES[word]
    size = cursor.take(*_SIZES)
    if size is None:
        found = unit(cursor)
        return Recurring(found, _with_side(of_year(cursor), word)) if found else None
    if size.key == "jaar":
        found = unit(cursor)
        which = Which(offset=OFFSETS[looks])
        return Recurring(found or WholeYear(), which)
    return RelativePeriod(_SIZES[size.key], OFFSETS[looks])


def _with_side(which: Which, word: str) -> Which:
    return Which(side=SIDES[word], running=_RUNNING.get(word, Running.ALWAYS)) if which.is_bare else which


def _year_of(found: Unit, cursor: Cursor) -> Which:
    if isinstance(found, Season) and found.number == WINTER:
        begin = cursor.at
        cursor.take("van")
        first = double_year(cursor)
        if first is not None:
            return Which(printed=first)
        cursor.at = begin
    return of_year(cursor)


def _in_printed_year(cursor: Cursor, printed: int) -> Period:
    token = cursor.ahead()
    if token is not None and token.key in {QUARTER, HALF_YEAR}:
        found = unit(cursor)
        if found is not None:
            return Recurring(found, Which(printed=printed))
    return Recurring(WholeYear(), Which(printed=printed))


def this(cursor: Cursor) -> Period | None:
    """Return the running year, month or week of "het eind van het jaar", where no word says which."""
    size = cursor.take(*_SIZES)
    if size is None or is_year(cursor.ahead()):
        return None
    if size.key == "jaar":
        return Recurring(WholeYear(), Which(offset=0))
    return RelativePeriod(_SIZES[size.key], 0)


def of_the_new_year(cursor: Cursor) -> Period | None:
    """Return the year of "het nieuwe jaar"."""
    which = relative_year(cursor)
    return Recurring(WholeYear(), which) if which else None


PERIOD_STARTS: Final = frozenset(
    {*_UNITS, *_SIZES, "deze", "komend", "volgend", "afgelopen", "vorig", "as", YEAR, NUMBER}
)
