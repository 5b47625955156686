"""The date of a letter."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.kamervragen.printed_head import PrintedHead
from app.intake.labelled import labelled
from app.intake.labels import DATE, THEIR_LETTER, pattern
from app.intake.page_lines import Letter
from app.language.dates import read_date, read_dates

_PLACE: Final = re.compile(r"(?:['’]s-|['’]t\s)?[A-Z][\w'’. -]{1,30}?,?\s+(?:d\.d\.\s*)?$")
_THEIR_LETTER: Final = pattern(THEIR_LETTER)
_PROPERTIES: Final = ("datum", "date")
_CONFIDENCE: Final = {"label_beside": 0.97, "label_column": 0.95, "label_below": 0.93, "label_at_end": 0.85}


def candidates(letter: Letter, head: PrintedHead) -> Iterator[Candidate]:
    """Yield dates by a label, on a line of their own or after a place name in the letterhead, then properties.

    Printed Kamervragen are dated by the day the answers were received.
    """
    if head.received is not None:
        at = head.received.at
        yield letter.candidate(head.received.day.isoformat(), at.passage.span(at.start, at.end), 0.98, "received")
    for found in labelled(letter, DATE, lambda text: day_of(text) is not None):
        day = day_of(found.text)
        if day is not None:
            confidence = _CONFIDENCE[found.rule] - 0.04 * found.distance
            yield letter.candidate(day.isoformat(), found.span, confidence, found.rule)
    yield from _unlabelled(letter)
    for name, value in letter.extract.properties:
        day = read_date(value)
        if name.casefold() in _PROPERTIES and day is not None:
            yield Candidate(
                value=day.isoformat(), text=value, start=None, end=None, confidence=0.3, rule="property",
                evidence=Evidence.PROPERTY,
            )  # fmt: skip


def _unlabelled(letter: Letter) -> Iterator[Candidate]:
    if not letter.has_letterhead:
        return
    above = ""
    for line in letter.head:
        day = day_of(line.text)
        theirs = _THEIR_LETTER.fullmatch(above) is not None
        if day is not None and not theirs:
            placed = read_date(line.text) is None
            confidence, rule = (0.8, "place_and_date") if placed else (0.6, "date_alone")
            yield letter.candidate(day.isoformat(), (line.start, line.end), confidence, rule)
        above = line.text


def day_of(text: str) -> date | None:
    """Return the day of a text that is a date, perhaps with the place before it: Utrecht, 3 mei 2023."""
    dates = read_dates(text.strip().rstrip("."))
    if len(dates) != 1 or dates[0].end != len(text.strip().rstrip(".")):
        return None
    before = text.strip()[: dates[0].start]
    return dates[0].day if not before or _PLACE.fullmatch(before) else None
