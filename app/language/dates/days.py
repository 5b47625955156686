"""Days of the year, one or several: 14, 15 en 16 maart a.s.; 30 juni t/m 2 juli; 13 februari en 4 maart 2024."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.day_list import DayList, ListedDay, with_years
from app.language.dates.joiners import joiner
from app.language.dates.moments import BARE, Which
from app.language.dates.rules import Rule
from app.language.dates.tokens import UNUSABLE, Token
from app.language.dates.vocabulary import FULL_DATE, MONTH, NUMBER, ORDINAL, WEEKDAY
from app.language.dates.years import SIDES, is_year, of_year, postfix

_LAST_DAY = 31
_SUNDAY = 6
_MOST_DAYS = 31
_LEADS: Final = ("as", "afgelopen", "komend", "vorig", "jl")
_NOT_A_DAY: Final = re.compile(
    r"\b(?:nrs?|nummers?|art|artikel(?:en)?|pp?|blz|pag|pagina['’]?s?|vra(?:ag|gen)|antwoord(?:en)?|punt(?:en)?"
    r"|bijlagen?|hoofdstuk(?:ken)?|paraaf|paragraaf|item|lid|leden|tabel|figuur|noot|motie)\.?\s{0,2}$|§\s?$",
    re.IGNORECASE,
)
_BEFORE = 14


@dataclass(frozen=True, slots=True)
class _Entry:
    """A day as printed: `month` is 0 where it is that of a later one."""

    day: int
    month: int
    weekday: int | None
    which: Which
    ends: bool = False
    after_comma: bool = False


def read_days(cursor: Cursor) -> DayList | None:
    """Return the days listed from here."""
    lead = cursor.take(*_LEADS)
    first = cursor.ahead()
    if first is None or _goes_on_from_a_number(cursor):
        return None
    entries, places = _entries(cursor)
    count = _complete(entries)
    if not count or (
        not entries[0].month and _NOT_A_DAY.search(cursor.text[max(0, first.start - _BEFORE) : first.start])
    ):
        return None
    cursor.at = places[count - 1]
    days = with_years(_with_months(entries[:count]))
    if lead is not None:
        side = Which(side=SIDES[lead.key])
        days = tuple(replace(each, which=side) if each.which.is_bare else each for each in days)
    return DayList(days)


def _entries(cursor: Cursor) -> tuple[list[_Entry], list[int]]:
    """Return the days from here on, and the place behind each."""
    entries: list[_Entry] = []
    places: list[int] = []
    after_van = cursor.at > 0 and cursor.tokens[cursor.at - 1].key == "van"
    joined = ""
    while len(entries) < _MOST_DAYS:
        entry = _entry(cursor)
        if entry is None:
            break
        entries.append(replace(entry, ends=joined == "-", after_comma=joined == ","))
        places.append(cursor.at)
        joined = joiner(cursor, after_van)
        if not joined or (not entry.which.is_bare and joined in {",", "-"} and not _has_year(cursor)):
            break
    return entries, places


def _has_year(cursor: Cursor) -> bool:
    """Return whether the entry from here has its own year, so that it can follow one that has."""
    begin = cursor.at
    entry = _entry(cursor)
    joined = joiner(cursor, after_van=False) if entry else ""
    cursor.at = begin
    return entry is not None and (not entry.which.is_bare or joined in {",", "en"})


def _complete(entries: Sequence[_Entry]) -> int:
    """Return how many of the entries make a list: up to the last that has a month and stands behind no comma."""
    for count in range(len(entries), 0, -1):
        if entries[count - 1].month and not (entries[count - 1].after_comma and count > 1):
            return count
    return 0


def _with_months(entries: Sequence[_Entry]) -> tuple[ListedDay, ...]:
    days: list[ListedDay] = []
    month, which = 0, BARE
    for entry in reversed(entries):
        if entry.month:
            month, which = entry.month, entry.which
        days.insert(0, ListedDay(entry.day, month, entry.weekday, which, entry.ends))
    return tuple(days)


def _entry(cursor: Cursor) -> _Entry | None:
    weekday = _weekday(cursor)
    token = cursor.take(FULL_DATE, NUMBER, ORDINAL)
    if token is None:
        return None
    if token.key == FULL_DATE:
        return _full(token, weekday, cursor)
    if not 1 <= token.value <= _LAST_DAY or not token.word[0].isdigit() or len(token.word.rstrip("sted")) > 2:
        return None
    stamped = _stamped(cursor, token)
    if stamped is not None:
        return _Entry(token.value, stamped[0], weekday, Which(printed=stamped[1]))
    month = cursor.take(MONTH)
    if month is None:
        return _Entry(token.value, 0, weekday, BARE)
    return _Entry(token.value, month.value, weekday, of_year(cursor))


def _stamped(cursor: Cursor, day: Token) -> tuple[int, int] | None:
    """Return month and year of 17-apr-2019, as a stamp has it."""
    ahead = cursor.tokens[cursor.at : cursor.at + 4]
    if [token.key for token in ahead] != ["-", MONTH, "-", NUMBER] or not is_year(ahead[-1]):
        return None
    if any(one.end != other.start for one, other in pairwise([day, *ahead])):
        return None
    cursor.at += len(ahead)
    return ahead[1].value, ahead[3].value


def _weekday(cursor: Cursor) -> int | None:
    token = cursor.take(WEEKDAY, "zo")
    if token is None:
        return None
    cursor.take(",")
    return token.value if token.key == WEEKDAY else _SUNDAY


def _full(token: Token, weekday: int | None, cursor: Cursor) -> _Entry | None:
    if token.value == UNUSABLE:
        return None
    day = date.fromordinal(token.value)
    return _Entry(day.day, day.month, weekday, Which(printed=day.year, side=postfix(cursor)))


def _goes_on_from_a_number(cursor: Cursor) -> bool:
    """Return whether the figures here are the tail of others: the 28 of 2021/28."""
    if cursor.at < 2:
        return False
    number, sign, here = cursor.tokens[cursor.at - 2 : cursor.at + 1]
    return (
        number.key == NUMBER and sign.key in {"/", "-"} and number.end == sign.start and sign.end == here.start
    ) and not is_year(here)


DAYS_RULE: Final = Rule("days", frozenset({NUMBER, ORDINAL, FULL_DATE, WEEKDAY, "zo", *_LEADS}), read_days)
