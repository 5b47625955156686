"""Dates that are said by the date of the letter: what they mean, whether they still do, and what to write instead.

"11 januari jl." means another day in a letter of another date. What such a phrase means is kept as days (2022-01-11;
2026-03-03,2026-03-04) or as a first and a last one (2025-01-01/2025-12-31): these stay when the letter's date moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.language.dates.cores import Core, core_of, cores_of
from app.language.dates.day_list import DayList
from app.language.dates.moments import Moment
from app.language.dates.phrase_writing import DatePreference
from app.language.dates.reading import found_phrase, found_phrases
from app.language.dates.relative import CountedDay
from app.language.dates.values import DateFlag, PhraseKind
from app.language.moving_words import LENGTHS, Place, stored_bounds, ways, written_out

__all__ = ["DatePreference", "MovingPhrase", "is_right", "moving_phrases", "said", "stored_bounds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingPhrase:
    """Words of a text that count from the letter's date: where they stand, and what they mean at one date.

    `start` up to `end` is what would be written anew, without words before it that hold whatever the date: "zomer" of
    "voor de zomer". `phrase` is the whole as a reader takes it.
    """

    start: int
    end: int
    text: str
    phrase: str
    value: str


def moving_phrases(text: str, counts_from: date) -> tuple[MovingPhrase, ...]:
    """Return the phrases in `text` whose meaning hangs on the letter's date, with what they mean at `counts_from`.

    A date with its year is none, unless jl. or a.s. goes with it; nor is what goes with the letter whatever its date,
    as "binnen zes weken" does.
    """
    return tuple(_moving(text, counts_from))


def _moving(text: str, counts_from: date) -> Iterator[MovingPhrase]:
    moment = Moment(counts_from)
    for phrase in found_phrases(text):
        read = phrase.at(moment)
        if not read.inferred and DateFlag.JAAR_EN_REL not in read.flags:
            continue
        cores = tuple(cores_of(text, phrase))
        for core in cores:
            value = _value(core, moment)
            words = text[core.start : core.end]
            whole = text[phrase.start : phrase.end] if len(cores) == 1 else words
            if value and (not core.meaning.prints_year or DateFlag.JAAR_EN_REL in read.flags):
                yield MovingPhrase(start=core.start, end=core.end, text=words, phrase=whole, value=value)


@lru_cache(maxsize=4096)
def is_right(text: str, start: int, end: int, value: str, counts_from: date) -> bool:
    """Return whether the phrase that holds `start` up to `end` of `text` means `value` in a letter of that date.

    What is counted in weeks, months or years is right as long as it is right when rounded. A jl. for the day of the
    letter, or for a day nearer to that day of another year, is not.
    """
    moment = Moment(counts_from)
    for phrase in found_phrases(text):
        if phrase.start <= start and end <= phrase.end:
            core = next((each for each in cores_of(text, phrase) if each.start <= start and end <= each.end), None)
            return core is not None and _says(core, value, moment)
    return False


@lru_cache(maxsize=4096)
def said(
    value: str, counts_from: date, preference: DatePreference, like: str = "", before: str = "", after: str = ""
) -> str:
    """Return how a letter of `counts_from` says `value`, in the manner of `like`, between `before` and `after`.

    What already says it, in a way the house likes, stays as it is. Where nothing counted from the letter's date would
    be understood, or the house prefers it, the days or the period are written with their year.

    Raises:
        ValueError: `value` is not in the stored form.
    """
    found = found_phrase(like) if like else None
    core = core_of(like, found) if found else None
    if core is not None and preference is DatePreference.RELATIVE and not core.meaning.prints_year:
        begin = len(before)
        if is_right(f"{before}{like}{after}", begin + core.start, begin + core.end, value, counts_from):
            return like
    for words, certain in ways(Place(value, counts_from, like, core, before), preference):
        if certain or _reads(f"{before}{words}{after}", len(before), len(words), value, counts_from):
            return words
    return written_out(value)


def _value(core: Core, moment: Moment) -> str:
    meant = core.at(moment)
    if meant.days and isinstance(core.meaning, DayList) and any(each.ends for each in core.meaning.days):
        return f"{min(meant.days).isoformat()}/{max(meant.days).isoformat()}"
    if meant.days:
        return ",".join(day.isoformat() for day in meant.days)
    if meant.first is None or meant.last is None:
        return ""
    return f"{meant.first.isoformat()}/{meant.last.isoformat()}"


def _says(core: Core, value: str, moment: Moment) -> bool:
    meaning = core.meaning
    if isinstance(meaning, CountedDay) and meaning.kind is PhraseKind.PERIOD and meaning.size in LENGTHS:
        first, meant = stored_bounds(value).first, core.at(moment)
        return (
            first is not None
            and meant.first is not None
            and abs((meant.first - first).days) * 2 < LENGTHS[meaning.size]
        )
    return core.fits(moment) and _value(core, moment) == value


def _reads(text: str, start: int, length: int, value: str, counts_from: date) -> bool:
    """Return whether words say `value` to who reads the whole; "in" or "op" at their beginning is passed over."""
    moment, wanted = Moment(counts_from), stored_bounds(value)
    for phrase in found_phrases(text):
        if phrase.start < start + length and start < phrase.end:
            cores = tuple(cores_of(text, phrase))
            core = next((each for each in cores if each.end == start + length), cores[0] if cores else None)
            read = phrase.at(moment)
            if (read.first, read.last) == (wanted.first, wanted.last) and phrase.end == start + length:
                return core is None or core.fits(moment)
            if core is None or core.start < start or core.end != start + length or not core.fits(moment):
                return False
            meant = core.at(moment)
            return (meant.first, meant.last) == (wanted.first, wanted.last) or _says(core, value, moment)
    return False
