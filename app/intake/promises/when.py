"""The phrases in a sentence that say when: dates and periods, what must happen first, and letters to come."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from app.intake.running_text import Spoken
from app.language.dates.values import DateFlag, DatePhrase


class Sort(StrEnum):
    """How a phrase says when, the most telling first."""

    CALENDAR = "calendar"
    CONDITION = "condition"
    EVENT = "event"
    LETTER = "letter"
    """A letter or report to come: "in mijn volgende voortgangsbrief"."""
    VAGUE = "vague"
    HABIT = "habit"
    """Again and again: "jaarlijks"."""
    ATTRIBUTE = "attribute"
    """The date of a letter or debate: "de voortgangsbrief van dit najaar"."""


@dataclass(frozen=True, slots=True)
class Time:
    """A phrase of time: characters `start` up to `end` of the passage, and the days it means where it means any."""

    start: int
    end: int
    sort: Sort
    first: date | None = None
    last: date | None = None


_TEMPORAL: Final = re.compile(
    r"(?:\b(?:nog|uiterlijk|voor|vóór|na|in|op|per|rond|rondom|omstreeks|tegen|vanaf|tot|binnen|gedurende|tijdens|"
    r"begin|medio|eind|ergens|later|eerder|de|het|den|dan|loop|van|aanvang|aan|af)\s+){1,6}$",
    re.IGNORECASE,
)
_ATTRIBUTE: Final = re.compile(
    r"(?:\b(?:van|d\.d\.|dd\.?|uit|tot en met|sinds|sedert)|\bjaar|\bover)\s+$", re.IGNORECASE
)

_PAST: Final = re.compile(r"\b(?:j\.?l|l\.?l|jongstleden|laatstleden|afgelopen|vorige?|verleden)\b", re.IGNORECASE)
_LIMIT: Final = re.compile(r"\b(?:uiterlijk|aanstaande|a\.?s\b)", re.IGNORECASE)
_HABIT: Final = re.compile(
    r"\b(?:jaarlijks|halfjaarlijks|half-jaarlijks|tweejaarlijks|regelmatig|periodiek|maandelijks|wekelijks|"
    r"doorgaans|gewoonlijk|altijd|steeds|veelal|telkens|driemaandelijks|"
    r"(?:elk|ieder|elke|iedere) (?:jaar|half ?jaar|kwartaal|maand|week|voorjaar|najaar)|"
    r"(?:een|twee|drie|vier|één|\d) ?(?:keer|maal) per (?:jaar|kwartaal|maand)|per kwartaal|tweemaal per jaar)\b",
    re.IGNORECASE,
)
_MANNER: Final = re.compile(
    r"\b(?:nader|nadere|separaat|separate|afzonderlijk|afzonderlijke|schriftelijk|per (?:\w+ )?(?:kamer)?brief|"
    r"in een (?:\w+ ){0,2}(?:kamer)?brief|tijdig|verder|opnieuw|later|daarna|vervolgens|uiteraard|voortdurend|"
    r"doorlopend|ten spoedigste|naar verwachting|dan)\b",
    re.IGNORECASE,
)
"""What shows that a present tense speaks of the future, without saying when."""

_PAPER: Final = re.compile(
    r"(?:brief|brieven|rapportages?|rapport|nota|notitie|monitor|bericht|verslag|agenda|visie|plan|begroting|reactie|"
    r"evaluatie|update|beantwoording|toelichting|programma|overzicht|actieplan|besluit|analyse|advies|strategie|"
    r"aanpak|uitwerking|voorstel|voorstellen|onderzoek|resultaten|uitkomsten|bevindingen|antwoord|antwoorden|"
    r"standpunt|inventarisatie|verkenning|planning|informatie|stukken|documenten|routekaart|raming|ramingen|"
    r"appreciatie|fiche|vragen|handreiking|conclusies|stand)$"
)
_IS_LETTER: Final = re.compile(
    r"(?:brief|brieven|rapportages?|nota|notitie|monitor|bericht|verslag|begroting|reactie|agenda|visie|update|"
    r"beantwoording|evaluatie|verantwoording|beleidsbrief|actieplan|programma|toelichting)$"
)

_GAP: Final = 4
"""Characters between two phrases of time that are one, a comma among them."""


def is_paper(low: str) -> bool:
    """Return whether the word is something that can be promised: a letter, a report, its results."""
    return _PAPER.search(low) is not None


def is_letter(low: str) -> bool:
    """Return whether the word is a letter, report or plan that can hold something."""
    return _IS_LETTER.search(low) is not None


def is_habit(text: str) -> bool:
    """Return whether the words tell what is done again and again."""
    return _HABIT.search(text) is not None


def shows_future(text: str) -> bool:
    """Return whether the words put a present tense in the future without a time: "nader", "per aparte brief"."""
    return _MANNER.search(text) is not None


def dated(spoken: Spoken) -> tuple[Time, ...]:
    """Return the dates and periods of a passage that lie ahead, each with its preposition.

    "Zo spoedig mogelijk na het reces" is one of them.
    """
    found: list[Time] = []
    for phrase in spoken.phrases:
        time = _dated(spoken.text, phrase, spoken.counts_from)
        if time is not None and found and _goes_on(spoken.text, found[-1], time):
            time = replace(time, start=found.pop().start)
        if time is not None:
            found.append(time)
    return tuple(found)


def _goes_on(text: str, vague: Time, time: Time) -> bool:
    """Return whether a vague phrase of time goes on with one that tells more."""
    between = text[vague.end : time.start]
    return (
        vague.sort is Sort.VAGUE
        and time.sort is Sort.CALENDAR
        and len(between) <= _GAP
        and between.strip() in ("", ",")
    )


def _dated(text: str, phrase: DatePhrase, counts_from: date | None) -> Time | None:
    if phrase.last is not None and counts_from is not None and _is_over(text, phrase, phrase.last, counts_from):
        return None
    if counts_from is None and _PAST.search(text, phrase.start, phrase.end):
        return None
    before = text[max(phrase.start - 40, 0) : phrase.start]
    led = _TEMPORAL.search(before)
    start = phrase.start - (len(led[0]) if led else 0)
    while led and text[start : start + 4].lower() in ("van ", "aan ", "dan "):
        if text[start : start + 3].lower() == "aan" and re.match(
            r"aan het (?:eind|begin)", text[start:], re.IGNORECASE
        ):
            break
        start += 4
    start = min(start, phrase.start)
    if start == phrase.start and _ATTRIBUTE.search(before):
        return Time(start, phrase.end, Sort.ATTRIBUTE, phrase.first, phrase.last)
    if DateFlag.GEEN_DATUM in phrase.flags:
        return Time(start, phrase.end, Sort.VAGUE)
    return Time(start, phrase.end, Sort.CALENDAR, phrase.first, phrase.last)


def _is_over(text: str, phrase: DatePhrase, last: date, now: date) -> bool:
    """Return whether a phrase speaks of the day of the letter or before; a limit may be that day itself.

    The day of a letter without a date is the last it can have been written on: often such a limit.
    """
    return last < now or (last == now and not _LIMIT.search(text, phrase.start, phrase.end))


def dated_event(text: str, event: Time, day: Time) -> Time:
    """Return an event whose date is printed with the bound it sets: "voor het debat van 3 juni" ends that day."""
    if event.sort is not Sort.EVENT:
        return replace(event, first=day.first, last=day.last) if event.sort is Sort.CALENDAR else event
    led = text[event.start : event.start + 4].lower()
    if led.startswith(("na ", "ná ")):
        return replace(event, first=day.last)
    return replace(event, first=None if led.startswith(("voor", "vóór")) else day.first, last=day.last)


def habits(text: str, start: int, end: int) -> Iterator[Time]:
    """Yield the words between `start` and `end` that tell what is done again and again."""
    for found in _HABIT.finditer(text, start, end):
        yield Time(found.start(), found.end(), Sort.HABIT)
