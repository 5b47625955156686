"""When an undated letter can have been written, judged by its phrases of time.

A day is possible when every phrase makes sense in a letter of that day: jl. before it and a.s. after it, each the
nearest such day; a weekday that fits its date; a deadline not yet past; a season or month that is in the same year
or near. First all jl. and a.s. are taken to stay within the letter's year; only where no day is left, they may cross
it by at most 92 days, and reach 183 within it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from itertools import combinations
from typing import Final

from app.language.dates.calendar import moved
from app.language.dates.day_list import DayList
from app.language.dates.limits import Limit, Limited
from app.language.dates.moments import Moment
from app.language.dates.reading import ReadPhrase, found_phrase, found_phrases
from app.language.dates.recess import RECESSES, Recesses
from app.language.dates.values import FAR_AWAY_DAYS, DateFlag, DatePhrase, PhraseKind

_NEVER: Final = frozenset({
    DateFlag.VANDAAG, DateFlag.WEEKDAG, DateFlag.ONGELDIG, DateFlag.JL_IN_TOEKOMST, DateFlag.AS_IN_VERLEDEN,
})  # fmt: skip
_SENT: Final = re.compile(
    r"\b(?:brief|brieven|schrijven|mail|bericht|verzoek|vragen|motie|besluit|antwoord|nota|rapport|advies|klacht)"
    r"\s+(?:van|d\.d\.|gedateerd)\s+$|\b(?:ontvangen|ingezonden|verzonden|gedateerd|d\.d\.)(?:\s+op)?\s+$",
    re.IGNORECASE,
)
_MOST_YEARS: Final = 3


_STEP: Final = 7


@dataclass(frozen=True, slots=True)
class Window:
    """The first and last day a letter can have, None where nothing bounds it on that side.

    `because_first` and `because_last` are the phrases that exclude the day before and the day after, empty where
    only the given year does. Inside, `stretches` are the days really possible. Where none is, both ends are None and
    `contradictory` are the fewest phrases that cannot all be right. `silent` phrases say nothing on the date.
    """

    first: date | None = None
    last: date | None = None
    because_first: tuple[str, ...] = ()
    because_last: tuple[str, ...] = ()
    stretches: tuple[tuple[date, date], ...] = ()
    contradictory: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clue:
    """A phrase as given, and whether it is the date of something that had been sent."""

    text: str
    phrase: ReadPhrase
    was_sent: bool


def window(phrases: Sequence[str], year: int | None = None, recesses: Recesses = RECESSES) -> Window:
    """Return when a letter with these `phrases` can have been written, in `year` if that is known.

    Each is a phrase of time, or a few words round it: in "uw brief van 26 april 2022" the date is past. Without a
    year the years printed in the phrases, one before and one after are tried; without any of these nothing is known.
    """
    clues = _clues(phrases)
    days = _days(clues, year, recesses)
    possible: dict[_Clue, int] = {}
    for same_year in (True, False):
        possible = {clue: _possible(clue, days, recesses, same_year=same_year) for clue in clues}
        common = _common(possible.values(), len(days))
        if common:
            break
    everything = (1 << len(days)) - 1
    telling = {clue: each for clue, each in possible.items() if each != everything}
    silent = tuple(phrase for phrase in dict.fromkeys(phrases) if phrase not in {clue.text for clue in telling})
    if not days or not common:
        return Window(contradictory=_contradictory(telling, len(days)), silent=silent)
    return _bounded(telling, common, days, silent, known_year=year is not None)


def _clues(phrases: Sequence[str]) -> tuple[_Clue, ...]:
    clues: list[_Clue] = []
    for text in dict.fromkeys(phrases):
        whole = found_phrase(text)
        for phrase in (whole,) if whole else found_phrases(text):
            clues.append(_Clue(text, phrase, _SENT.search(text[: phrase.start]) is not None))
    return tuple(clues)


def _days(clues: Sequence[_Clue], year: int | None, recesses: Recesses) -> tuple[date, ...]:
    """Return the days to be tried, in order."""
    if year is not None:
        years = {year}
    else:
        read = (clue.phrase.at(Moment(None, recesses)) for clue in clues)
        printed = sorted({edge.year for each in read for edge in (each.first, each.last) if edge})[-_MOST_YEARS:]
        years = {each + by for each in printed for by in (-1, 0, 1)}
    found: list[date] = []
    for each in sorted(years):
        if MINYEAR <= each <= MAXYEAR:
            found += [moved(date(each, 1, 1), day) for day in range((date(each, 12, 31) - date(each, 1, 1)).days + 1)]
    return tuple(found)


def _possible(clue: _Clue, days: Sequence[date], recesses: Recesses, *, same_year: bool) -> int:
    """Return the days on which the phrase makes sense, as bits by their place.

    Days a week apart are tried, and those between where the answer turns; no phrase turns twice within a week.
    """
    if _is_silent(clue):
        return (1 << len(days)) - 1

    def fits(place: int) -> bool:
        day = days[place]
        return _makes_sense(clue, clue.phrase.at(Moment(day, recesses)), day, same_year=same_year)

    bits = 0
    begin, before = 0, bool(days) and fits(0)
    while begin < len(days):
        end = min(begin + _STEP, len(days) - 1)
        after = fits(end) if end > begin else before
        turn = end if after == before else _turn(fits, begin, end, before=before)
        for first, last, answer in ((begin, turn, before), (turn, end, after)):
            if answer:
                bits |= ((1 << (last - first)) - 1) << first
        if end == begin or end == len(days) - 1:
            return bits | (int(after) << (len(days) - 1))
        begin, before = end, after
    return bits


def _turn(fits: Callable[[int], bool], begin: int, end: int, *, before: bool) -> int:
    """Return the first place behind `begin` whose answer is no longer `before`; `end` is known to be one."""
    while end - begin > 1:
        middle = (begin + end) // 2
        if fits(middle) == before:
            begin = middle
        else:
            end = middle
    return end


def _is_silent(clue: _Clue) -> bool:
    """Return whether a phrase means the same in a letter of any date."""
    meaning = clue.phrase.meaning
    if isinstance(meaning, DayList):
        return not clue.was_sent and all(each.which.printed and each.which.side is None for each in meaning.days)
    return meaning.prints_year and not isinstance(meaning, Limited)


def _makes_sense(clue: _Clue, phrase: DatePhrase, day: date, *, same_year: bool) -> bool:
    if phrase.kind is PhraseKind.DAYS:
        if phrase.flags & _NEVER:
            return False
        if clue.was_sent and any(each > day for each in phrase.days):
            return False
        if not isinstance(clue.phrase.meaning, DayList) or DateFlag.GEEN_JAAR in phrase.flags:
            return True
        if same_year:
            return DateFlag.ANDER_JAAR not in phrase.flags
        return DateFlag.VER_WEG not in phrase.flags and not phrase.flags >= {DateFlag.ANDER_JAAR, DateFlag.LANG}
    meaning = clue.phrase.meaning
    limit = meaning.limit if isinstance(meaning, Limited) else None
    if limit in {Limit.BEFORE, Limit.UP_TO}:
        return phrase.first is not None and (not phrase.inferred or _is_near(phrase.last, day))
    if not phrase.inferred:
        return True
    if limit is Limit.AFTER and phrase.first is not None and phrase.first <= day:
        return False
    if phrase.first is None or phrase.last is None or phrase.first <= day <= phrase.last:
        return True
    return _is_near(phrase.first, day) or _is_near(phrase.last, day)


def _is_near(edge: date | None, day: date) -> bool:
    return edge is None or edge.year == day.year or abs((edge - day).days) <= FAR_AWAY_DAYS


def _common(possible: Iterable[int], count: int) -> int:
    common = (1 << count) - 1
    for each in possible:
        common &= each
    return common


def _contradictory(telling: Mapping[_Clue, int], count: int) -> tuple[str, ...]:
    for size in (1, 2):
        for clues in combinations(telling, size):
            if count and not _common((telling[clue] for clue in clues), count):
                return tuple(dict.fromkeys(clue.text for clue in clues))
    return tuple(dict.fromkeys(clue.text for clue in telling))


def _bounded(
    telling: Mapping[_Clue, int], common: int, days: Sequence[date], silent: tuple[str, ...], *, known_year: bool
) -> Window:
    places = [place for place in range(len(days)) if common >> place & 1]
    begin, end = places[0], places[-1]
    return Window(
        first=days[begin] if begin or known_year else None,
        last=days[end] if end < len(days) - 1 or known_year else None,
        because_first=_excluding(telling, begin - 1) if begin else (),
        because_last=_excluding(telling, end + 1) if end < len(days) - 1 else (),
        stretches=_stretches([days[place] for place in places]),
        silent=silent,
    )


def _excluding(telling: Mapping[_Clue, int], place: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clue.text for clue, bits in telling.items() if not bits >> place & 1))


def _stretches(days: Sequence[date]) -> tuple[tuple[date, date], ...]:
    found: list[tuple[date, date]] = []
    for day in days:
        if found and moved(found[-1][1], 1) == day:
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return tuple(found)
