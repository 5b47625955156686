"""Letters told by a verb, a day and a kenmerk alone: "heb ik u bericht op 3 mei jl. (ABC/2009/17)"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.found import Direction
from app.intake.references.letter_directions import direction_of_sending
from app.intake.references.letter_words import BARE_KENMERK, KENMERK
from app.intake.references.sentence_bounds import SentenceBounds
from app.language.dates.values import DatePhrase, PhraseKind

_ON: Final = re.compile(r"\b[Oo]p\s+$")
_TOLD: Final = re.compile(
    r"\b(?:geïnformeerd|bericht|geschreven|gemeld|medegedeeld|meegedeeld|geantwoord|gereageerd|(?P<asked>verzocht|gevraagd))\b"
)
_HAS: Final = re.compile(r"\b(?:heb|hebben|heeft|had|hadden|is|zijn|bent|werd|werden)\b")
_I: Final = re.compile(r"\b(?:ik|wij|we)\b", re.IGNORECASE)
_VERB_BEHIND: Final = re.compile(r"(?:\s+[^\W\d_]{2,30}){1,4}(?=\s*[(\[])")
_LEAD: Final = 8
_BEHIND: Final = 120
_BEFORE: Final = 160
"""Characters of the sentence before a day among which its verbs stand."""


@dataclass(frozen=True, slots=True)
class ToldByVerb:
    """Where a letter is told, from "op" up to its kenmerk, with its day and whose it is."""

    start: int
    end: int
    sent: DatePhrase
    kenmerk: str
    direction: Direction | None


def told_by_verb(text: str, dates: tuple[DatePhrase, ...], bounds: SentenceBounds) -> Iterator[ToldByVerb]:
    """Yield the letters of a passage in whose telling no noun names them; a kenmerk in brackets shows a letter."""
    for day in dates:
        lead = max(day.start - _LEAD, 0)
        on = _ON.search(text[lead : day.start])
        if on is None or day.kind is not PhraseKind.DAYS:
            continue
        behind = _VERB_BEHIND.match(text, day.end, day.end + _BEHIND)
        end = behind.end() if behind else day.end
        read = BARE_KENMERK.match(text, end, end + _BEHIND) or KENMERK.match(text, end, end + _BEHIND)
        if read is None or text[read.end() - 1] not in ")]":
            continue
        before = text[max(bounds.start(day.start), day.start - _BEFORE) : day.start]
        told = _TOLD.search(text, day.end, end) or _TOLD.search(before)
        if told is not None and _HAS.search(before):
            direction = _direction(before, asked=told["asked"] is not None)
            yield ToldByVerb(lead + on.start(), read.end(), day, read["kenmerk"], direction)


def _direction(before: str, *, asked: bool) -> Direction | None:
    sent = direction_of_sending(before)
    if sent is None and asked and not _I.search(before):
        return Direction.INCOMING
    return sent or (Direction.OUTGOING if _I.search(before) else None)
