"""The words that make a limit of a time: voor, uiterlijk, tot en met, vanaf, sinds, na, tussen."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.day_list import DayList
from app.language.dates.days import read_days
from app.language.dates.limits import Joined, Limit, Limited
from app.language.dates.moments import Meaning, Moment, Period, PeriodMeaning
from app.language.dates.periods import this
from app.language.dates.recurring import Recurring
from app.language.dates.relative import RelativePeriod
from app.language.dates.rules import Rule
from app.language.dates.stretches import stretch
from app.language.dates.units import HalfYear, Quarter, WholeYear
from app.language.dates.values import Bounds

_LIMITS: Final = MappingProxyType({
    "voor": Limit.BEFORE, "vóór": Limit.BEFORE, "uiterlijk": Limit.UP_TO, "tot": Limit.BEFORE, "t/m": Limit.UP_TO,
    "vanaf": Limit.FROM, "sinds": Limit.SINCE, "na": Limit.AFTER, "rond": Limit.ROUND,
})  # fmt: skip


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


def _limited(cursor: Cursor) -> Meaning | None:
    adverb = cursor.take("nog", "ergens", "direct")
    cursor.take("direct")
    word = cursor.ahead()
    limit = _limit(cursor)
    inner = _inner(cursor) if limit else None
    if word is None or limit is None or inner is None:
        return None
    if word.key == "voor" and not (adverb or cursor.whole) and _is_what_something_is_for(inner):
        return None
    return Limited(limit, inner)


def _limit(cursor: Cursor) -> Limit | None:
    if cursor.take_all("niet", "eerder", "dan"):
        limit = Limit.FROM
    elif cursor.take_all("tot", "en", "met") or cursor.take_all("niet", "later", "dan"):
        limit = Limit.UP_TO
    else:
        word = cursor.take(*_LIMITS)
        if word is None:
            return None
        limit = _LIMITS[word.key]
    if limit is Limit.AFTER:
        cursor.take_all("afloop", "van")
    if limit in {Limit.UP_TO, Limit.FROM}:
        cursor.take("in", "op", "per", "aan")
    return limit


def _inner(cursor: Cursor) -> Period | None:
    begin = cursor.at
    for article in (False, True):
        cursor.at = begin
        if article and not cursor.take("het"):
            return None
        place = cursor.at
        days = read_days(cursor)
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


LIMIT_RULES: Final = (
    Rule("limit", frozenset({"nog", "ergens", "direct", "niet", *_LIMITS}), _limited),
    Rule("between", frozenset({"tussen"}), _between),
)
