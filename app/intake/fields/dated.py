"""The date of a letter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from app.domain.readings import Candidate, Evidence
from app.intake.kamervragen.printed_head import PrintedHead
from app.intake.label_rows import columns
from app.intake.labelled import labelled
from app.intake.labels import DATE, SUBJECT, THEIR_LETTER, pattern, starts_with_label
from app.intake.page_lines import Letter, Line
from app.language.dates import read_date, read_dates

_PLACE: Final = re.compile(
    r"(?:['’]s-|['’]t\s)?[A-Z][\w'’.-]*(?:\s(?:aan|a/d|bij|de|den|der|en|in|op|over|ter|van|[A-Z][\w'’.-]*)){0,4},?\s+"
    r"(?:d\.d\.\s*)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?"
)
"""A town, whose small words are few; a subject that ends in a date has others."""
_SENT: Final = re.compile(
    r"Verzonden:\s*(?:\w{4,6}dag,?\s+)?(?P<day>\d{1,2}\s+[a-z]{3,9}\s+\d{4}),?\s+(?:om\s+)?\d{1,2}:\d\d(?::\d\d)?"
)
_FIGURE: Final = re.compile(r"\d")
_NOT_DATED: Final = pattern((*THEIR_LETTER, *SUBJECT))
"""Labels above a date that is not the letter's own."""
_DATED: Final = pattern(DATE)
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
    yield from _sent(letter)
    yield from _under_town(letter)
    yield from _unlabelled(letter)
    for name, value in letter.extract.properties:
        day = read_date(value)
        if name.casefold() in _PROPERTIES and day is not None:
            yield Candidate(
                value=day.isoformat(), text=value, start=None, end=None, confidence=0.3, rule="property",
                evidence=Evidence.PROPERTY,
            )  # fmt: skip


def _sent(letter: Letter) -> Iterator[Candidate]:
    """Yield the day a mail was sent, which stands with its hour in the head Outlook prints above it."""
    for line in letter.head:
        sent = _SENT.fullmatch(line.text)
        day = read_date(sent["day"]) if sent else None
        if sent is not None and day is not None:
            span = (line.start + sent.start("day"), line.start + sent.end("day"))
            yield letter.candidate(day.isoformat(), span, 0.9, "sent")


def _under_town(letter: Letter) -> Iterator[Candidate]:
    """Yield the day under the town in a row of labels: Ons kenmerk | Doorkiesnummer | Den Haag."""
    for place, line in enumerate(letter.head):
        if starts_with_label(line.text):
            continue
        value = (columns(letter.head, place) or {}).get(line.start)
        day = day_of(value.text) if value is not None else None
        if day is not None and value is not None:
            yield letter.candidate(
                day.isoformat(), (value.start, value.end), _CONFIDENCE["label_column"], "town_column"
            )


def _unlabelled(letter: Letter) -> Iterator[Candidate]:
    if not letter.has_letterhead:
        return
    above, before = "", ""
    in_rows = {value.start for place in range(len(letter.head)) for value in _under(letter.head, place)}
    for line in letter.head:
        day = day_of(line.text)
        stacked = _DATED.fullmatch(before) is not None
        another = line.start in in_rows or (_NOT_DATED.fullmatch(above) is not None and not stacked)
        if day is not None and not another:
            confidence, rule = _sureness(line.text)
            if rule == "place_before_date" and not _is_alone(letter.head, line):
                continue
            yield letter.candidate(day.isoformat(), (line.start, line.end), confidence, rule)
        above, before = line.text, above


def _under(head: Sequence[Line], place: int) -> Iterable[Line]:
    return (columns(head, place) or {}).values()


def _is_alone(head: Sequence[Line], line: Line) -> bool:
    """Return whether a line has no other column, as the cells of a table have: AO 12 maart 2019."""
    return sum(each.row == line.row for each in head) == 1


def _sureness(text: str) -> tuple[float, str]:
    if read_date(text) is not None:
        return 0.6, "date_alone"
    return (0.8, "place_and_date") if "," in text else (0.7, "place_before_date")


def day_of(text: str) -> date | None:
    """Return the day of a text that is a date, perhaps with the place before it: Utrecht, 3 mei 2023."""
    if _FIGURE.search(text) is None:
        return None
    dates = read_dates(text.strip().rstrip("."))
    if len(dates) != 1 or dates[0].end != len(text.strip().rstrip(".")):
        return None
    before = text.strip()[: dates[0].start]
    return dates[0].day if not before or _PLACE.fullmatch(before) else None
