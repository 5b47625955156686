"""Ages: as they are written, and on which day they hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.language.dates import read_dates

_AGE: Final = re.compile(
    r"(?<![\w.,-])(?P<years>\d{1,3})(?:(?=[ \u00a0]jaar[ \u00a0]oud\b)|(?=-jarig))", re.IGNORECASE
)
_BORN: Final = re.compile(
    r"\bgeboren(?:\s+(?:op|te\s+\S+(?:\s+op)?))?\s+$|\*\s?$|\bgeboortedatum:?\s+$", re.IGNORECASE
)
_OLDEST: Final = 120
_LONGEST_SAME: Final = 27
"""Days a letter may move before an age in it, of whom nobody knows the birthday, is to be looked at."""


@dataclass(frozen=True, slots=True)
class WrittenAge:
    """An age in a text: the characters that are its number, and the day of birth where the text tells that."""

    start: int
    end: int
    years: int
    born: date | None = None


def age_on(born: date, day: date) -> int:
    """Return how many whole years old one is on a day; who was born on 29 February has his birthday on 1 March else.

    That last is a convention of ours.
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def write_age(years: int) -> str:
    """Return an age for running text: 17 jaar."""
    return f"{years} jaar"


def read_ages(text: str, counts_from: date) -> tuple[WrittenAge, ...]:
    """Return the ages in `text` ("17 jaar oud", "17-jarige"), in a letter of `counts_from`.

    A day of birth in the same text belongs to the age it gives at that date.
    """
    births = [each.day for each in read_dates(text) if _BORN.search(text[: each.start])]
    found = []
    for match in _AGE.finditer(text):
        years = int(match["years"])
        if years <= _OLDEST:
            born = next((each for each in births if age_on(each, counts_from) == years), None)
            found.append(WrittenAge(match.start(), match.end(), years, born))
    return tuple(found)


def may_differ(then: date, now: date) -> bool:
    """Return whether somebody may well have had a birthday between two dates."""
    return abs((now - then).days) > _LONGEST_SAME
