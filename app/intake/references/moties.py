"""Moties a text refers to, in all the ways they are named."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from app.domain.citations import Kamerstuk
from app.domain.found import Motie
from app.domain.passages import Role
from app.intake.references.cited import CitedInNotes, CitedWith, cited_in_notes
from app.intake.references.motie_phrases import MotiePhrase, motie_phrases
from app.intake.references.named_moties import NamedMotie, folded, merged
from app.intake.references.sentence_bounds import SentenceBounds
from app.intake.running_text import RunningText, Spoken
from app.language.dates.reading import read_phrases
from app.language.dates.values import DatePhrase, PhraseKind

_MOTIE: Final = re.compile(r"\b[Mm]oties?\b")
_VOTED: Final = re.compile(r"\b(?:aangenomen|ingediende?|verworpen|voorgestelde?|aangehouden|gestemd)\b")


_LONGEST: Final = 1000
"""Characters of a sentence that tells of one vote."""

_HEADING: Final = 80
"""Characters at most of a paragraph that may be a heading."""

_NUMBERING: Final = re.compile(r"\W{0,4}(?:(?:\d{1,3}|[a-zA-Z](?=[.)]))\W{1,4}){0,3}")
_CLOSING: Final = (".", "?", "!", ":", ";", ",")
"""What a paragraph ends with that is no heading."""


def moties(text: RunningText, letter_date: date | None = None) -> tuple[Motie, ...]:
    """Return the moties `text` names, each once, in order.

    Namings with the same first mover are one motie unless their Kamerstukken, days, other movers or topics differ.
    Dates without a year count from `letter_date` where the text has none of its own.
    """
    notes = cited_in_notes(text)
    named = [
        each
        for place, spoken in enumerate(text)
        if "motie" in spoken.low and _MOTIE.search(spoken.text)
        for each in _named_in(spoken, place, notes, letter_date)
    ]
    known = {folded(mover) for each in named if not each.weak for mover in each.motie.movers}
    return merged(each for each in named if not each.weak or folded(each.motie.movers[0]) in known)


def _named_in(spoken: Spoken, place: int, notes: CitedInNotes, letter_date: date | None) -> Iterator[NamedMotie]:
    text = spoken.text
    dates = spoken.phrases if spoken.counts_from else read_phrases(text, letter_date)
    bounds = SentenceBounds.of(spoken.sentences, len(text))
    cited = CitedWith.of(spoken, place, notes)
    heading = spoken.passage.role is Role.HEADING or len(text) <= _HEADING
    titled = heading and (spoken.passage.role is Role.HEADING or not text.rstrip().endswith(_CLOSING))
    for phrase in motie_phrases(cited, {each.start: each for each in dates}, bounds):
        motie = Motie(
            **spoken.at(phrase.start, phrase.end),
            confidence=0.9 if phrase.movers else 0.75,
            rule="motie_of_members" if phrase.movers else "motie_by_kamerstuk",
            movers=phrase.movers,
            day=_day(phrase.dated) or _day_of_vote(text, bounds, dates, phrase.start),
            kamerstuk=_kamerstuk(cited, phrase),
        )
        first = heading and _NUMBERING.fullmatch(text, 0, phrase.start) is not None
        yield NamedMotie(motie, phrase.topic, weak=phrase.weak and first, heading=first or titled)


def _kamerstuk(cited: CitedWith, phrase: MotiePhrase) -> Kamerstuk | None:
    """Return the Kamerstuk printed with a motie: of as many numbers as there are moties, the one that is its own."""
    printed = cited.between(phrase.start, phrase.reach)
    shared = printed or (cited.between(phrase.start, phrase.shared_reach) if phrase.of > 1 else None)
    if shared is not None and phrase.of > 1 and len(shared.kamerstuk.numbers) == phrase.of:
        return replace(shared.kamerstuk, number=shared.kamerstuk.numbers[phrase.place], numbers=())
    return printed.kamerstuk if printed else None


def _day_of_vote(text: str, bounds: SentenceBounds, dates: Sequence[DatePhrase], at: int) -> date | None:
    """Return the one day named in a sentence that tells what became of a motie."""
    begin, end = bounds.start(at), bounds.end(at)
    first = bisect_left(dates, begin, key=lambda each: each.start)
    within = [each for each in dates[first : first + 2] if each.end <= end]
    if len(within) != 1 or end - begin > _LONGEST or not _VOTED.search(text, begin, end):
        return None
    return _day(within[0])


def _day(phrase: DatePhrase | None) -> date | None:
    return phrase.days[0] if phrase and phrase.kind is PhraseKind.DAYS and len(phrase.days) == 1 else None
