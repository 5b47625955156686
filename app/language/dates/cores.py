"""The heart of a phrase of time: what in "voor de zomer" or "eind dit jaar" says which time is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, cast

from app.language.dates.day_list import DayList
from app.language.dates.limit_words import Between
from app.language.dates.limits import LEANS, Joined, Limited, Rest
from app.language.dates.moments import Lean, Meaning, Moment, Period
from app.language.dates.no_date import NoDate
from app.language.dates.parts import PartOf, WeekIn
from app.language.dates.reading import ReadPhrase, found_phrase
from app.language.dates.relative import CountedDay, Term, WeekOf
from app.language.dates.values import DateFlag, Meant

_WORD: Final = re.compile(r"(?<![\w.])\w")
_JOINT: Final = re.compile(r"\s+(?:en|of|alsmede)\s+(?:in\s+)?|\s*[,/&]\s*", re.IGNORECASE)
_VAGUE: Final = re.compile(r"\b(?:enkele|enige|paar|aantal)\b", re.IGNORECASE)
_OUT_OF_PLACE: Final = frozenset(
    {DateFlag.VANDAAG, DateFlag.JL_IN_TOEKOMST, DateFlag.AS_IN_VERLEDEN, DateFlag.VER_WEG}
)
"""What a date says that does not fit its letter, though the day may be clear."""


@dataclass(frozen=True, slots=True)
class Core:
    """Characters `start` up to `end` of a text, what they mean, and which way the words before them lean."""

    start: int
    end: int
    meaning: Meaning
    lean: Lean

    def at(self, moment: Moment) -> Meant:
        """Return what it means at `moment`, whatever bounds the phrase it stands in."""
        leaning = moment.leaning(self.lean)
        if isinstance(self.meaning, DayList) or not hasattr(self.meaning, "bounds"):
            return self.meaning.resolve(leaning)
        bounds = cast(Period, self.meaning).bounds(leaning)
        meant = self.meaning.resolve(leaning)
        return Meant(meant.days, bounds.first, bounds.last, meant.flags) if bounds else Meant(flags=meant.flags)

    def fits(self, moment: Moment) -> bool:
        """Return whether it can be said in a letter of that day: no a.s. for what is over, no jl. for today."""
        return not self.at(moment).flags & _OUT_OF_PLACE


def cores_of(text: str, phrase: ReadPhrase) -> Iterator[Core]:
    """Yield the heart of a phrase, or of each of two times in it that are said apart: vorig jaar en deze zomer."""
    meaning = phrase.meaning
    if isinstance(meaning, Joined) and not meaning.one.is_bare and not meaning.through:
        yield from _of_each(text, phrase, meaning)
    elif (core := core_of(text, phrase)) is not None:
        yield core


def _of_each(text: str, phrase: ReadPhrase, meaning: Joined) -> Iterator[Core]:
    for joint in _JOINT.finditer(text, phrase.start, phrase.end):
        sides = ((phrase.start, joint.start(), meaning.one), (joint.end(), phrase.end, meaning.other))
        read = [(start, found_phrase(text[start:end]), wanted) for start, end, wanted in sides]
        if all(found is not None and found.meaning == wanted for _, found, wanted in read):
            for start, found, _ in read:
                if found is not None:
                    yield from cores_of(text, replace(found, start=start + found.start, end=start + found.end))
            return


def core_of(text: str, phrase: ReadPhrase) -> Core | None:
    """Return the heart of a phrase in `text`; None where it counts on from the letter anyhow, or means no date.

    "Binnen zes weken" goes with the letter and stays right; "enkele weken geleden" is too vague to become wrong.
    """
    meaning, lean = _inner(phrase.meaning)
    if isinstance(meaning, Term | NoDate | Joined) or _VAGUE.search(text[phrase.start : phrase.end]):
        return None
    if meaning == phrase.meaning and isinstance(meaning, CountedDay):
        return Core(phrase.start, phrase.end, meaning, lean)
    for start in _starts(text, phrase):
        found = found_phrase(text[start : phrase.end])
        if found is not None and found.meaning == meaning and found.end == phrase.end - start:
            return Core(start + found.start, phrase.end, meaning, lean)
    return None


def _starts(text: str, phrase: ReadPhrase) -> Iterator[int]:
    """Yield where a word begins in the phrase, the last first."""
    yield from sorted((match.start() for match in _WORD.finditer(text, phrase.start, phrase.end)), reverse=True)


def _inner(meaning: Meaning, lean: Lean = Lean.NONE) -> tuple[Meaning, Lean]:
    match meaning:
        case Limited(limit, inner):
            return _inner(inner, LEANS.get(limit, Lean.NONE))
        case Rest(whole):
            return _inner(whole, lean)
        case PartOf(whole) | WeekIn(whole):
            return _inner(whole, lean)
        case WeekOf(days):
            return _inner(days, lean)
        case Between(inner):
            return _inner(inner, lean)
        case Joined(one, other) if one.is_bare:
            return _inner(other, lean)
    return meaning, lean
