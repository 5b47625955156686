"""Dates as Dutch letters write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from babel.dates import format_date, get_day_names, get_month_names

_LOCALE = "nl"
_MORE_SHORT_MONTHS = {"sept": 9, "mar": 3, "maa": 3}
"""Short forms in use beside those of the CLDR (jan, feb, mrt …)."""


class DateRule(StrEnum):
    """The notation a date was read by."""

    LONG = "long"
    """28 juni 2022"""
    ABBREVIATED = "abbreviated"
    """28 jun. 2022"""
    NUMERIC = "numeric"
    """28-06-2022, 28/6/2022, 28.6.2022: the day before the month"""
    ISO = "iso"
    """2022-06-28"""


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date in a text: characters `start` up to `end`, weekday included, the day meant and the rule that read it."""

    start: int
    end: int
    day: date
    rule: DateRule


def write_long(day: date) -> str:
    """Return `day` for running text and the top of a letter: 28 juni 2022.

    Source: taaladvies.net, datumnotatie: the month in lower-case letters, the day without a leading zero.
    """
    return format_date(day, "d MMMM y", locale=_LOCALE)


def write_short(day: date) -> str:
    """Return `day` in figures: 28-06-2022 (taaladvies.net, datumnotatie)."""
    return format_date(day, "dd-MM-y", locale=_LOCALE)


def read_dates(text: str) -> tuple[ReadDate, ...]:
    """Return the full dates in `text` in order of place. A day that does not exist (31 juni) is no date.

    A weekday before the date belongs to its span and is not checked against it. Not: dates without a year, relative
    dates (11 januari jl.), years of two figures.
    """
    found = (_read(match) for match in _date().finditer(text))
    return tuple(each for each in found if each is not None)


def read_date(text: str) -> date | None:
    """Return the day that `text`, space round it left aside, is in full; None when it is anything else."""
    match = _date().fullmatch(text.strip())
    read = _read(match) if match else None
    return read.day if read else None


@cache
def _months() -> tuple[dict[str, int], dict[str, int]]:
    wide = {name.lower(): number for number, name in get_month_names("wide", locale=_LOCALE).items()}
    short = {
        name.lower().rstrip("."): number for number, name in get_month_names("abbreviated", locale=_LOCALE).items()
    }
    short.update(_MORE_SHORT_MONTHS)
    return wide, {name: number for name, number in short.items() if name not in wide}


@cache
def _date() -> re.Pattern[str]:
    wide, short = (sorted(map(re.escape, names), key=len, reverse=True) for names in _months())
    weekdays = [
        *get_day_names("wide", locale=_LOCALE).values(),
        *(f"{re.escape(name.rstrip('.'))}\\.?" for name in get_day_names("abbreviated", locale=_LOCALE).values()),
    ]
    gap = r"\s{1,3}"  # a date may be broken over two lines
    year = r"(?:1[89]|2[01])\d\d"
    weekday = rf"(?:\b(?:{'|'.join(weekdays)}),?{gap})?"
    words = (
        rf"{weekday}(?<!\d)(?<!\d[.,/])(?P<day>\d{{1,2}}){gap}"
        rf"(?:(?P<wide>{'|'.join(wide)})|(?P<short>{'|'.join(short)})\.?){gap}(?P<year>{year})(?!\d)"
    )
    figures = (
        rf"{weekday}(?<!\d)(?<!\d[-/.])(?P<figure_day>\d{{1,2}})(?P<mark>[-/.])(?P<figure_month>\d{{1,2}})(?P=mark)"
        rf"(?P<figure_year>{year})(?![-/.]?\d)"
    )
    iso = rf"(?<!\d)(?<!\d[-/.])(?P<iso>{year}-\d\d-\d\d)(?![-/.]?\d)"
    return re.compile(f"{words}|{figures}|{iso}", re.IGNORECASE)


def _read(match: re.Match[str]) -> ReadDate | None:
    wide, short = _months()
    groups = match.groupdict()
    if groups["iso"]:
        numbers, rule = groups["iso"].split("-"), DateRule.ISO
    elif groups["mark"]:
        numbers, rule = [groups["figure_year"], groups["figure_month"], groups["figure_day"]], DateRule.NUMERIC
    elif groups["wide"]:
        numbers, rule = [groups["year"], str(wide[groups["wide"].lower()]), groups["day"]], DateRule.LONG
    else:
        numbers, rule = [groups["year"], str(short[groups["short"].lower()]), groups["day"]], DateRule.ABBREVIATED
    try:
        day = date(*map(int, numbers))
    except ValueError:
        return None
    return ReadDate(match.start(), match.end(), day, rule)
