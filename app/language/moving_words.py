"""The ways to say a date or a period in a letter, in the manner of the words that said it before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.language.capitals import capital_first
from app.language.dates import write_long
from app.language.dates.cores import Core
from app.language.dates.day_list import DayList
from app.language.dates.period_words import full_names, has_side, near_names, noun_of, says_which
from app.language.dates.phrase_writing import MOST_DAYS, DatePreference, DateShape, write_phrase
from app.language.dates.recess import RECESSES
from app.language.dates.relative import CountedDay, DayOfThisMonth, RelativePeriod, Size, Weekdays
from app.language.dates.units import WINTER, Season
from app.language.dates.values import Bounds, DateFlag, PhraseKind
from app.language.intervals import write_interval

LENGTHS: Final = {Size.DAY: 1.0, Size.WEEK: 7.0, Size.MONTH: 30.44, Size.YEAR: 365.25}
"""Days in what times are counted in."""
_NEAR: Final = {-2: "eergisteren", -1: "gisteren", 0: "vandaag", 1: "morgen", 2: "overmorgen"}
_COUNTED: Final = {
    Size.DAY: ("dag", "dagen"),
    Size.WEEK: ("week", "weken"),
    Size.MONTH: ("maand", "maanden"),
    Size.YEAR: ("jaar", "jaar"),
}
_SEASONS: Final = ("voorjaar", "zomer", "najaar", "winter")
_COUNTS: Final = (
    "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
)  # fmt: skip
_LEADING: Final = re.compile(
    r"(?:\b(?:in|op|van|voor|vóór|sinds|sedert|tot|vanaf|na|tijdens|gedurende|rond|rondom|omstreeks|uiterlijk|per|begin"
    r"|medio|eind|einde|halverwege|ultimo|met|t/m|tussen|de|het|over|door|uit)|\bd\.d\.|[(/])\s*$",
    re.IGNORECASE,
)
"""Words and marks before a time after which neither "in" nor "op" is wanted."""
_ARTICLE: Final = re.compile(r"\b(?:de|het)\s*$", re.IGNORECASE)
_IN: Final = re.compile(r"\b(?:in|op)\s*$", re.IGNORECASE)
_LEAD_OF_FULL: Final = re.compile(r"(?:(?:in|op)\s+)?(?:(?:de|het)\s+)?", re.IGNORECASE)

Way = tuple[str, bool]
"""Words, and whether they are certain: the others are to be read back."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is to be said, in a letter of which date, in the manner of `like` behind the words `before`."""

    value: str
    letter_day: date
    like: str
    core: Core | None
    before: str

    @property
    def words(self) -> str:
        """Return the heart of what was said."""
        return self.like[self.core.start : self.core.end] if self.core else self.like

    @property
    def stands(self) -> str:
        """Return what was said before the heart of it, and stays."""
        return self.like[: self.core.start] if self.core else ""

    @property
    def lead(self) -> str:
        """Return all that stands before the heart."""
        return self.before + self.stands

    def cased(self, words: str) -> str:
        """Return words with a capital where those they stand for had one."""
        return capital_first(words) if self.like[:1].isupper() else words


def stored_bounds(value: str) -> Bounds:
    """Return the first and the last day of a stored value; ValueError when it is none."""
    days = _days(value)
    return Bounds(min(days), max(days))


def written_out(value: str) -> str:
    """Return days or a period with their year, for want of anything better."""
    days = _days(value)
    if "/" in value and days[0] != days[-1]:
        return " tot en met ".join(write_long(day) for day in days)
    return write_phrase(days[:MOST_DAYS], days[0], DatePreference.FULL).text


def whole_name(value: str) -> str:
    """Return days or a period by the shortest name that says it whole: 2025, zomer van 2026, 11 januari 2022."""
    if "/" not in value:
        return written_out(value)
    first, last = _days(value)
    for number, name in enumerate(_SEASONS):
        if any((each.first, each.last) == (first, last) for each in Season(number).occurrences(first.year, RECESSES)):
            return f"{name} van {first.year}/{first.year + 1}" if number == WINTER else f"{name} van {first.year}"
    return write_interval((first, last))


def ways(place: Place, preference: DatePreference) -> Iterator[Way]:
    """Yield the ways to say it, best first."""
    near = preference is DatePreference.RELATIVE
    meaning = place.core.meaning if place.core else None
    if isinstance(meaning, CountedDay) and meaning.kind is PhraseKind.PERIOD:
        yield from _counted(place, meaning.size) if near else ()
        yield from _roughly(place, meaning.size)
    elif place.core is None or isinstance(meaning, DayList | Weekdays | DayOfThisMonth | CountedDay):
        yield from _of_days(place, near=near)
    else:
        yield from _of_period(place, near=near)


def _of_period(place: Place, *, near: bool) -> Iterator[Way]:
    if place.core is None:
        return
    meaning, words = place.core.meaning, place.words
    noun = noun_of(words, meaning)
    if near and meaning.prints_year and _LEAD_OF_FULL.fullmatch(place.stands) and not _IN.search(place.before):
        yield from ((place.cased(name), False) for name in near_names(noun, meaning))
    elif near and says_which(words):
        fitting = (name for name in near_names(noun, meaning) if not _clashes(name, place.lead))
        yield from ((place.stands + _like(name, words), False) for name in fitting)
    for name, article in full_names(noun, meaning, stored_bounds(place.value)):
        certain = isinstance(meaning, RelativePeriod) and meaning.size is Size.WEEKEND
        yield place.stands + _like(_led(name, article, place.lead, words), words), certain


def _like(words: str, instead_of: str) -> str:
    return capital_first(words) if instead_of[:1].isupper() and words[:1].islower() else words


def _clashes(name: str, lead: str) -> bool:
    """Return whether a name of a time cannot stand there: de deze zomer."""
    return _ARTICLE.search(lead) is not None and name.startswith(("deze ", "dit "))


def _led(name: str, article: str, lead: str, words: str) -> str:
    """Return a name of a time with the words it needs where it stands: 2025, in 2025, de zomer van 2026."""
    if _ARTICLE.search(lead):
        return name
    led = _LEADING.search(lead) is not None
    named = f"{article} {name}" if article and (has_side(words) or not led) else name
    return named if led else f"in {named}"


def _of_days(place: Place, *, near: bool) -> Iterator[Way]:
    days = _days(place.value)
    meaning = place.core.meaning if place.core else None
    shape = DateShape.RANGE if "/" in place.value else DateShape.LIST
    weekdays = isinstance(meaning, Weekdays) or (
        isinstance(meaning, DayList) and any(each.weekday is not None for each in meaning.days)
    )
    by_word = isinstance(meaning, CountedDay)
    if near and by_word and len(days) == 1 and (days[0] - place.letter_day).days in _NEAR:
        yield place.stands + place.cased(_NEAR[(days[0] - place.letter_day).days]), False
    if near and isinstance(meaning, Weekdays) and len(days) == 1:
        name = write_phrase(days, place.letter_day, DatePreference.FULL, weekdays=True).text.split()[0]
        yield from ((f"{place.stands}{_like(name, place.words)} {side}", False) for side in ("jl.", "a.s."))
    if len(days) > MOST_DAYS:
        return
    op = "op " if by_word and not _LEADING.search(place.lead) else ""
    for preference in (DatePreference.RELATIVE, DatePreference.FULL) if near else (DatePreference.FULL,):
        written = write_phrase(days, place.letter_day, preference, shape, weekdays=weekdays)
        if preference is DatePreference.FULL or not _misleads(written.misleading):
            yield place.stands + _like(op + written.text, place.words), False


def _misleads(flags: frozenset[DateFlag]) -> bool:
    return DateFlag.VER_WEG in flags or flags >= {DateFlag.ANDER_JAAR, DateFlag.LANG}


def _counted(place: Place, size: Size) -> Iterator[Way]:
    """Yield how long before or after the letter it is, in whole units of the size it was counted in."""
    first = stored_bounds(place.value).first
    if first is None or size not in _COUNTED:
        return
    away = (first - place.letter_day).days
    count = round(abs(away) / LENGTHS[size])
    if 1 <= count < len(_COUNTS):
        one, several = _COUNTED[size]
        words = f"{_COUNTS[count]} {one if count == 1 else several}"
        yield place.cased(f"over {words}" if away > 0 else f"{words} geleden"), False


def _roughly(place: Place, size: Size) -> Iterator[Way]:
    """Yield the time with its year as exactly as it was counted: on or round a day, in a month, in a year."""
    first = stored_bounds(place.value).first
    if first is None:
        return
    if size in (Size.DAY, Size.WORKDAY):
        words = f"op {write_long(first)}"
    elif size is Size.WEEK:
        words = f"rond {write_long(first)}"
    elif size in (Size.MONTH, Size.QUARTER):
        words = f"in {write_long(first).partition(' ')[2]}"
    else:
        words = f"in {first.year}"
    yield place.cased(words.partition(" ")[2] if _LEADING.search(place.before) else words), True


def _days(value: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(each) for each in re.split("[,/]", value))
