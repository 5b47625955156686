"""The forms a phrase of time has in a letter: one rule a form, tried at every token that can begin it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.day_list import DayList
from app.language.dates.days import DAYS
from app.language.dates.joiners import joiner
from app.language.dates.limits import Joined, Limit, Limited, Rest
from app.language.dates.moments import Meaning, Moment, Period, PeriodMeaning, Side
from app.language.dates.periods import of_the_new_year, this
from app.language.dates.recurring import Recurring
from app.language.dates.relative import CountedDay, DayOfThisMonth, RelativePeriod, Size, Term, Weekdays
from app.language.dates.rules import Rule
from app.language.dates.stretches import STRETCH_STARTS, stretch
from app.language.dates.tokens import KNOWN
from app.language.dates.units import Christmas, HalfYear, Month, Quarter, RecessUnit, Season, WholeYear
from app.language.dates.values import Bounds, DateFlag, Meant, PhraseKind
from app.language.dates.vocabulary import COUNT, NO_DATE, NUMBER, ORDINAL, WEEKDAY
from app.language.dates.years import OFFSETS, SIDES, side

_LAST_DAY = 31
_MOST_COUNTED = 999
_SOME = 3
_ADVERBS: Final = ("nog", "later", "eerder", "ergens")
_LIMITS: Final = MappingProxyType({
    "voor": Limit.BEFORE, "vóór": Limit.BEFORE, "uiterlijk": Limit.UP_TO, "tot": Limit.BEFORE, "t/m": Limit.UP_TO,
    "vanaf": Limit.FROM, "sinds": Limit.SINCE, "na": Limit.AFTER, "rond": Limit.ROUND,
})  # fmt: skip
_SIZES: Final = MappingProxyType({
    "dag": Size.DAY, "dagen": Size.DAY, "werkdagen": Size.WORKDAY, "week": Size.WEEK, "weken": Size.WEEK,
    "maand": Size.MONTH, "maanden": Size.MONTH, "kwartaal": Size.QUARTER, "kwartalen": Size.QUARTER,
    "halfjaar": Size.HALF, "jaar": Size.YEAR, "jaren": Size.YEAR,
})  # fmt: skip
_SOME_OF: Final = MappingProxyType({"dagen": 7, "werkdagen": 5, "weken": 4, "maanden": 3, "kwartalen": 2, "jaren": 3})
"""How many "de komende weken" are at most (a convention of ours)."""
_NEAR_DAYS: Final = MappingProxyType({"vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2})
_A_MORNING: Final = re.compile(
    r"(?:\bde|\bdie|\bdeze|\been|\belke|\biedere|\bgoede|\bvroege|\b['’]s)\s{0,2}$", re.IGNORECASE
)
_NO_DATE: Final = tuple(sorted((tuple(phrase.split()) for phrase in NO_DATE), key=len, reverse=True))
_NO_DATE_BY_START: Final = {words[0]: tuple(row for row in _NO_DATE if row[0] == words[0]) for words in _NO_DATE}
_NO_DATE_KEYS: Final = frozenset(KNOWN[word].key for word in _NO_DATE_BY_START)


@dataclass(frozen=True, slots=True)
class NoDate(PeriodMeaning):
    """A phrase that means no date."""

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return None."""
        return None

    def resolve(self, moment: Moment) -> Meant:
        """Return that it means no date."""
        return Meant(flags=frozenset({DateFlag.GEEN_DATUM}))


@dataclass(frozen=True, slots=True)
class Between(PeriodMeaning):
    """The time from the first to the last of some days: tussen 3 en 5 mei."""

    inner: Period

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        return self.inner.prints_year

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return the first and the last day."""
        return self.inner.bounds(moment)


def _no_date(cursor: Cursor) -> Meaning | None:
    ahead = tuple(token.word for token in cursor.tokens[cursor.at : cursor.at + len(_NO_DATE[0])])
    for words in _NO_DATE_BY_START.get(ahead[0], ()):
        if ahead[: len(words)] == words:
            cursor.at += len(words)
            return NoDate()
    return None


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
    joined = "en"
    while joined == "en" and len(weekdays) < len(range(7)):
        token = cursor.take(WEEKDAY)
        if token is None:
            return None
        weekdays.append(token.value)
        place = cursor.at
        joined = joiner(cursor, after_van=False)
    cursor.at = place
    if looks is None:
        after = cursor.take("jl", "as")
        looks = SIDES[after.key] if after else None
    if looks is None:
        return None
    return Weekdays(tuple(weekdays), looks, OFFSETS[looks] if week else None)


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


def _within(cursor: Cursor) -> Meaning | None:
    word = cursor.take("over", "binnen")
    counts = _counts(cursor) if word else None
    size = _size(cursor) if counts else None
    if word is None or counts is None or size is None:
        return None
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


def _period(cursor: Cursor) -> Meaning | None:
    adverb = cursor.take(*_ADVERBS)
    lead = _lead(cursor)
    begin = cursor.at
    found = stretch(cursor)
    if found is None:
        cursor.at = begin
        found = this(cursor) if lead == "loop" or (adverb and lead == "in") else of_the_new_year(cursor)
    if found is None:
        return None
    if lead == "van" and not isinstance(found, Joined):
        return None
    if not (adverb or lead or cursor.whole) and not _stands_alone(found):
        return None
    return Rest(found, passed=adverb.key == "eerder") if adverb and adverb.key != "ergens" else found


def _lead(cursor: Cursor) -> str:
    if cursor.take_all("aan", "het"):
        return "aan"
    word = cursor.take("in", "tijdens", "van", "per")
    place = cursor.at
    article = cursor.take("het") if word else None
    if cursor.take("nieuw"):
        cursor.at = place
    if article and cursor.take_all("loop", "van"):
        cursor.take("het")
        return "loop"
    if cursor.take("periode"):
        cursor.take("van")
        return "periode"
    return word.key if word else ""


def _stands_alone(found: Period) -> bool:
    """Return whether a stretch is one without a word before it: not a month, a season, a year by itself."""
    if not isinstance(found, Recurring):
        return not isinstance(found, Joined) or not found.is_bare or _stands_alone(found.one)
    if isinstance(found.unit, WholeYear):
        return found.which.printed is None
    return not found.is_bare or not isinstance(found.unit, Month | Season | RecessUnit | Christmas)


def _limited(cursor: Cursor) -> Meaning | None:
    adverb = cursor.take("nog", "ergens", "direct")
    cursor.take("direct")
    word = cursor.take(*_LIMITS)
    if word is None:
        return None
    limit = _LIMITS[word.key]
    if word.key == "tot" and cursor.take_all("en", "met"):
        limit = Limit.UP_TO
    if limit is Limit.UP_TO:
        cursor.take("in", "op", "per", "aan")
    inner = _inner(cursor)
    if inner is None:
        return None
    if word.key == "voor" and not (adverb or cursor.whole) and _is_what_something_is_for(inner):
        return None
    return Limited(limit, inner)


def _inner(cursor: Cursor) -> Period | None:
    begin = cursor.at
    for article in (False, True):
        cursor.at = begin
        if article and not cursor.take("het"):
            return None
        place = cursor.at
        days = DAYS.read(cursor)
        if days is not None:
            return days
        cursor.at = place
        found = stretch(cursor)
        if found is not None:
            return found
    cursor.at = place
    return this(cursor)


def _is_what_something_is_for(inner: Period) -> bool:
    """Return whether "voor" before it rather says what something is for: de begroting voor 2025."""
    if isinstance(inner, Joined):
        return _is_what_something_is_for(inner.one)
    if isinstance(inner, Recurring):
        return isinstance(inner.unit, WholeYear | Quarter | HalfYear)
    return isinstance(inner, RelativePeriod)


def _between(cursor: Cursor) -> Meaning | None:
    if not cursor.take("tussen"):
        return None
    inner = _inner(cursor)
    several = isinstance(inner, Joined) or (isinstance(inner, DayList) and len(inner.days) > 1)
    return Between(inner) if inner and several else None


_PERIOD_STARTS = frozenset({*_ADVERBS, "in", "tijdens", "aan", "van", "per", "periode", *STRETCH_STARTS})

RULES: Final = (
    Rule("days", DAYS.starts, DAYS.read),
    Rule("day_of_this_month", frozenset({NUMBER, ORDINAL}), _day_of_this_month),
    Rule("near_day", frozenset(_NEAR_DAYS), _near_day),
    Rule("weekday", frozenset({WEEKDAY, *SIDES}), _weekdays),
    Rule("limit", frozenset({"nog", "ergens", "direct", *_LIMITS}), _limited),
    Rule("between", frozenset({"tussen"}), _between),
    Rule("term", frozenset({"over", "binnen"}), _within),
    Rule("ago", frozenset({NUMBER, COUNT, "een", "enkele"}), _ago),
    Rule("coming", frozenset({"in", "binnen", "tijdens", *SIDES}), _coming),
    Rule("period", _PERIOD_STARTS, _period),
    Rule("no_date", _NO_DATE_KEYS, _no_date),
)  # fmt: skip
"""Every form: a new one is one rule here and one case in the tests."""


def _by_start() -> Mapping[str, tuple[Rule, ...]]:
    keys = {key for rule in RULES for key in rule.starts}
    return MappingProxyType({key: tuple(rule for rule in RULES if key in rule.starts) for key in keys})


RULES_BY_START: Final = _by_start()
