"""Periods from a first day to a last, as people write them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from app.language.dates import read_date, write_long

_BETWEEN: Final = re.compile(r"\s+(?:tot\s+en\s+met|t/m|–|-|tot)\s+|\s*/\s*", re.IGNORECASE)
_QUARTERS: Final = ("eerste", "tweede", "derde", "vierde")

Interval = tuple[date, date]


def read_interval(text: str) -> Interval | None:
    """Return the first and last day of the period that the whole of `text` is; None when it is anything else.

    "1 januari 2026 tot en met 31 maart 2026", "1-1-2026 t/m 31-3-2026", "2026-01-01/2026-03-31", "januari 2026",
    "eerste kwartaal van 2026", "2025". A period whose year is left to the reader is none.
    """
    words = " ".join(text.split())
    ends = _BETWEEN.split(words)
    days = [read_date(each) for each in ends]
    if len(days) == 2 and days[0] and days[1]:
        return (days[0], days[1]) if days[0] <= days[1] else None
    if re.fullmatch(r"(?:19|20)\d\d", words):
        return date(int(words), 1, 1), date(int(words), 12, 31)
    from app.language.dates.reading import read_phrase  # loaded only for what is neither two days nor a year
    from app.language.dates.values import PhraseKind

    phrase = read_phrase(words, None)
    if phrase is None or phrase.kind is not PhraseKind.PERIOD or phrase.inferred:
        return None
    return (phrase.first, phrase.last) if phrase.first and phrase.last else None


def write_interval(interval: Interval) -> str:
    """Return a period for running text: 2025, januari 2026, eerste kwartaal van 2026, else both days in full.

    `read_interval` of what comes back gives the same period.
    """
    first, last = interval
    whole = first.day == 1 and first.year == last.year and last.day == monthrange(last.year, last.month)[1]
    if whole and (first.month, last.month) == (1, 12):
        return str(first.year)
    if whole and first.month == last.month:
        return write_long(first).partition(" ")[2]
    if whole and first.month % 3 == 1 and last.month == first.month + 2:
        return f"{_QUARTERS[first.month // 3]} kwartaal van {first.year}"
    return f"{write_long(first)} tot en met {write_long(last)}"


def store_interval(interval: Interval) -> str:
    """Return a period as it is kept (ISO 8601): 2026-01-01/2026-03-31."""
    return f"{interval[0].isoformat()}/{interval[1].isoformat()}"


def stored_interval(stored: str) -> Interval:
    """Return the period that is kept as `stored`; ValueError when it is none."""
    first, _, last = stored.partition("/")
    found = date.fromisoformat(first), date.fromisoformat(last)
    if found[0] > found[1] or store_interval(found) != stored:
        raise ValueError(stored)
    return found
