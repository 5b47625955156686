"""Phrases of time found in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.forms import RULES_BY_START
from app.language.dates.moments import Meaning, Moment
from app.language.dates.recess import RECESSES, Recesses
from app.language.dates.runs import runs
from app.language.dates.tokens import Token, tokens
from app.language.dates.values import DatePhrase
from app.language.dates.vocabulary import CONNECTING
from app.language.dates.years import is_spoilt_year, is_year

_PIECE: Final = 1024
_REACH: Final = 320
"""More tokens than any phrase has: read_days takes the most, 31 days of at most ten tokens."""
_FARTHEST_ANCHOR: Final = 64
"""How many tokens a phrase has at most before the first that makes it one."""
_LEAD: Final = re.compile(
    r"\s*(?:(?:nog|al|reeds|op|per|van|de|het|in|d\.d\.|dd\.?|met ingang van|m\.i\.v\.|vanaf|ingaande|pas|ergens|rond"
    r"|dus|circa|ca\.|tijdens|omstreeks|nacht|avond|ochtend|middag|dagen|data|week|weekend|periode|datum|rondom)\s+){0,4}",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(r"[\s.,;:)!?\u00b9\u00b2\u00b3\u2070-\u2079]*")


@dataclass(frozen=True, slots=True)
class ReadPhrase:
    """A phrase as it stands in a text, before it is known what it counts from."""

    start: int
    end: int
    meaning: Meaning
    rule: str

    def at(self, moment: Moment) -> DatePhrase:
        """Return the phrase with what it means at `moment`."""
        meant = self.meaning.resolve(moment)
        return DatePhrase(
            start=self.start,
            end=self.end,
            kind=self.meaning.kind,
            days=meant.days,
            first=meant.first,
            last=meant.last,
            flags=meant.flags,
            inferred=not self.meaning.prints_year,
            rule=self.rule,
        )


def read_phrases(text: str, counts_from: date | None, recesses: Recesses = RECESSES) -> tuple[DatePhrase, ...]:
    """Return the phrases of time in `text` in order of place; they do not overlap.

    Relative ones count from `counts_from`, the letter's date; where that is None they are found without days and
    bounds. A span has the words that belong to the meaning ("in het", "voor", "nog"), of days the weekday, jl. and
    a.s. but not the preposition. A footnote's digit that sticks to a year (29 juni 20222) is not part of it.
    """
    moment = Moment(counts_from, recesses)
    return tuple(phrase.at(moment) for phrase in found_phrases(text))


def read_phrase(text: str, counts_from: date | None, recesses: Recesses = RECESSES) -> DatePhrase | None:
    """Return the phrase of time that `text` is, with "op" or "in het" before it; None when it is anything else."""
    phrase = found_phrase(text)
    return phrase.at(Moment(counts_from, recesses)) if phrase else None


def found_phrase(text: str) -> ReadPhrase | None:
    """Return the phrase that `text` is, before it is known what it counts from; None when it is anything else."""
    found = list(found_phrases(text, whole=True))
    if len(found) != 1:
        return None
    before, after = text[: found[0].start], text[found[0].end :]
    return found[0] if _LEAD.fullmatch(before) and _TAIL.fullmatch(after) else None


def found_phrases(text: str, *, whole: bool = False) -> Iterator[ReadPhrase]:
    """Yield the phrases in `text`; with `whole` as in a text that is nothing but one phrase."""
    for first, last in runs(text):
        yield from _in_run(text, first, last, whole=whole)


def _in_run(text: str, first: int, last: int, *, whole: bool) -> Iterator[ReadPhrase]:
    waiting: list[Token] = []
    for token in tokens(text, first, last):
        if token is not None:
            waiting.append(token)
            if len(waiting) == _PIECE:
                cursor = Cursor(text, waiting, whole=whole)
                yield from _read(cursor, _PIECE - _REACH)
                waiting = waiting[cursor.at :]
        elif waiting:
            yield from _read(Cursor(text, waiting, whole=whole), len(waiting))
            waiting = []
    yield from _read(Cursor(text, waiting, whole=whole), len(waiting))


def _read(cursor: Cursor, until: int) -> Iterator[ReadPhrase]:
    anchor = 0
    while cursor.at < until:
        anchor = _anchor(cursor.tokens, max(anchor, cursor.at))
        cursor.at = begin = max(cursor.at, anchor - _FARTHEST_ANCHOR)
        if begin >= until:
            return
        best: tuple[int, Meaning, str] | None = None
        for rule in RULES_BY_START.get(cursor.tokens[begin].key, ()):
            cursor.at = begin
            meaning = rule.read(cursor)
            if meaning is not None and (best is None or cursor.at > best[0]):
                best = cursor.at, meaning, rule.name
        cursor.at = begin + 1
        if best is not None:
            cursor.at, meaning, name = best
            if not is_spoilt_year(cursor.ahead()):
                yield ReadPhrase(cursor.tokens[begin].start, cursor.tokens[cursor.at - 1].end, meaning, name)


def _anchor(found: list[Token], at: int) -> int:
    """Return the place of the first token from `at` on that can make a phrase of time of those round it."""
    while at < len(found) and found[at].key in CONNECTING and not is_year(found[at]):
        at += 1
    return at if at < len(found) else len(found) + _FARTHEST_ANCHOR
