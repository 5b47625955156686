"""What tells which toezegging or request is meant: a debate, a day, a member, a committee, an identifier."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile
from typing import Final

from app.intake.promises.finite_words import AUXILIARY, OPENS
from app.intake.promises.verbs import is_verb
from app.intake.promises.words import SPEAKERS, Words, lows
from app.intake.running_text import Spoken
from app.language.citations import CitationKind
from app.language.dates.values import PhraseKind

_MEETING: Final = re.compile(
    r"(?:debat|debatten|overleg|overleggen|vergadering|behandeling|beraadslaging|werkzaamheden|ao|wgo|no|so|vao|cd|"
    r"vragenuur|vragenuurtje|rondetafelgesprek|gesprek|briefing|interpellatie|kamerdebat|beschouwingen|termijn)$"
)
_CAPITAL: Final = r"[^\W\d_a-z][\w’'-]{0,40}"
_WITHIN: Final = "(?:(?:van|de|der|den|ten|ter|el|al|tot|von|du|la|le|'t|’t)\\s+){0,3}"
_NAME: Final = rf"(?:[a-z’']{{1,5}}\s+){{0,3}}{_CAPITAL}(?:\s+{_WITHIN}{_CAPITAL}){{0,3}}"
_PARTY: Final = r"\s*\([^\W\d_a-z][^\W\d]{0,30}(?:[ .&-][^\W\d]{1,20}){0,2}\)"
_MEMBER: Final = re.compile(
    r"\b(?:[Kk]amer)?(?:lid|leden|heer|mevrouw)\s+"
    rf"(?P<name>{_NAME}(?:(?:{_PARTY})?(?:,|/|\s+en)\s*{_NAME}){{0,8}})"
)
_IN_PARTY: Final = re.compile(_PARTY)
_NAME_WORD: Final = re.compile(r"\S+")
_TAIL: Final = re.compile(r"\s*\([^()]{1,120}\)")
_TELLING: Final = re.compile(r"TZ\d|T0\d|\d{4}[ZDA]\d|kamerstuk|handelingen|kenmerk|nr\.", re.IGNORECASE)
_KENMERK: Final = re.compile(r"\b(?:met )?kenmerk:?\s+([A-Z0-9][\w./-]*\d[\w/-]*)", re.IGNORECASE)
_WINDOW: Final = 40
_ABOUT: Final = (("over",), ("van",), ("inzake",))
_TOPIC: Final = 20
"""How many words name what a debate is about at most."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The days, identifiers and members of a passage with their places."""

    days: tuple[tuple[int, int, date | None], ...]
    identifiers: tuple[tuple[int, int, str], ...]
    members: frozenset[int] = frozenset()
    """Where the words begin of the names behind "lid", "heer" or "mevrouw"."""

    def day(self, start: int, end: int) -> date | None:
        """Return the first day that stands between the places."""
        begun = bisect_left(self.days, start, key=_start)
        inside = takewhile(lambda day: day[0] < end, islice(self.days, begun, None))
        return next((day for _, finish, day in inside if finish <= end and day), None)

    def identifier(self, start: int, end: int, *, toezegging: bool) -> str | None:
        """Return the first identifier between the places, of a toezegging or of anything else."""
        begun = bisect_left(self.identifiers, start, key=_start)
        inside = takewhile(lambda identifier: identifier[0] < end, islice(self.identifiers, begun, None))
        found = (text for _, finish, text in inside if finish <= end)
        return next((text for text in found if text.startswith("T") == toezegging), None)

    def dates(self, place: int) -> bool:
        """Return whether a day is written at `place`."""
        return _covers(self.days, place)

    def tells(self, place: int) -> bool:
        """Return whether a day, an identifier or the name of a member is written at `place`."""
        return self.dates(place) or _covers(self.identifiers, place) or place in self.members


def _start(mark: tuple[int, int, object]) -> int:
    return mark[0]


def _covers(marked: Sequence[tuple[int, int, object]], place: int) -> bool:
    """Return whether one of the marks, which stand in order, has `place` in it."""
    before = bisect_right(marked, place, key=_start)
    return before > 0 and place < marked[before - 1][1]


def marks(spoken: Spoken) -> Marks:
    """Return the days, the Tweede Kamer identifiers and the members in a passage."""
    days = tuple(
        (phrase.start, phrase.end, phrase.days[0] if phrase.days else None)
        for phrase in spoken.phrases
        if phrase.kind is PhraseKind.DAYS
    )
    identifiers = tuple(
        (citation.start, citation.end, spoken.text[citation.start : citation.end])
        for citation in spoken.citations
        if citation.kind is CitationKind.TK_ID
    )
    named = (found.span("name") for found in _MEMBER.finditer(spoken.text))
    members = (word.start() for span in named for word in _NAME_WORD.finditer(spoken.text, *span))
    return Marks(days, identifiers, frozenset(members))


def kenmerk(text: str, start: int, end: int) -> str | None:
    """Return what stands after the word kenmerk between the places."""
    found = _KENMERK.search(text, start, end)
    return found[1] if found else None


def anchored(words: Words, first: int, told: Marks) -> int | None:
    """Return the last word of what tells which one is meant after the word `first`, None where nothing does.

    It goes on to the next finite verb or "ik" of the sentence.
    """
    last = None
    for at in range(first + 1, min(first + _WINDOW, len(words))):
        low = words[at].low
        if low in AUXILIARY or low in SPEAKERS or low in (";", ":", "om", "dat", "waarin", "die", "waarbij"):
            break
        if low == "," and not _goes_on(words, at, told):
            break
        if SPEAKERS & {*lows(words, at + 1, at + 2)}:
            break
        if _tells(words, at, told):
            last = at
    return last


def with_topic(words: Words, last: int) -> int:
    """Return the last word of a phrase that ends with a debate, with what that is about: "het debat over de brug"."""
    if not names_meeting(words, last, last + 1) or lows(words, last + 1, last + 2)[:1] not in _ABOUT:
        return last
    for at in range(last + 2, min(last + _TOPIC, len(words))):
        low = words[at].low
        ends = words[at].is_mark or low in AUXILIARY or low in OPENS or low == "om" or is_verb(low)
        if ends or SPEAKERS & {*lows(words, at, at + 2)}:
            return at - 1
    return len(words) - 1 if len(words) < last + _TOPIC else last


def tells_which(words: Words, first: int, last: int, told: Marks) -> bool:
    """Return whether a debate, a day, an identifier or a member stands from the word `first` up to `last`."""
    return any(_tells(words, at, told) for at in range(max(first, 0), last))


def names_meeting(words: Words, first: int, last: int) -> bool:
    """Return whether a debate or another meeting is named from the word `first` up to `last`."""
    return any(_MEETING.search(word.low) for word in words[first:last])


def _goes_on(words: Words, at: int, told: Marks) -> bool:
    """Return whether after a comma the name of a debate goes on: a day follows before the next comma."""
    for place in range(at + 1, min(at + 12, len(words))):
        if words[place].low in (",", ";") or words[place].low in AUXILIARY or words[place].low in SPEAKERS:
            return False
        if told.dates(words[place].start):
            return True
    return False


def _tells(words: Words, at: int, told: Marks) -> bool:
    return told.tells(words[at].start) or _MEETING.search(words[at].low) is not None


def with_party(words: Words, last: int, text: str, told: Marks) -> int:
    """Return where the word `last` ends, with the party in brackets behind it where it is the name of a member."""
    end = words[last].end
    party = _IN_PARTY.match(text, end) if words[last].start in told.members else None
    return party.end() if party else end


def with_brackets(text: str, end: int) -> int:
    """Return the end of a phrase with what stands in brackets after it, where that tells which one is meant."""
    found = _TAIL.match(text, end)
    return found.end() if found and _TELLING.search(found[0]) else end
