"""The lines above questions and answers as the Kamer prints them: who asked whom about what, and when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.domain.found import Member
from app.domain.passages import Passage
from app.language.dates import read_dates
from app.language.members import read_members

_ASKED_BY: Final = re.compile(
    r"\b(?:(?:schriftelijke\s+)?vragen|kamervragen)\s+(?:gesteld\s+)?(?:van|door)\s+(?:(?:het|de)\s+)?"
    r"(?:(?:kamer)?lid|(?:kamer)?leden)\s+(?!der\s|van\s+(?:de|uw)\s)",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(r"\b(?:over|inzake|betreffende|omtrent|met\s+betrekking\s+tot|naar\s+aanleiding\s+van)\s+")
_PUT: Final = re.compile(r"\.?\s*\((?:ingezonden|ingediend|gesteld)\s+(?:op\s+)?(?=\d)", re.IGNORECASE)
_PUT_IN_A_LETTER: Final = re.compile(
    r"\bvragen\b[^.]{0,200}\b(?:ingezonden|ingediend|gesteld)\s+op\s+(?=\d)", re.IGNORECASE
)
_RECEIVED: Final = re.compile(r"\((?:ontvangen|antwoord\s+ontvangen|beantwoord)\s+(?:op\s+)?(?=\d)", re.IGNORECASE)
_ANSWERS: Final = re.compile(r"\W*(?:nader\s+)?(?:antwoord(?:en)?|mededeling|herdruk)\b", re.IGNORECASE)
_LONGEST: Final = 1_500
"""Characters of the head; longer is running text that happens to speak of questions."""
_HEAD: Final = 40
"""Passages at the beginning among which the head stands, a cover letter before it included."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` up to `end` of a passage."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Return the words, on one line."""
        return " ".join(self.passage.text[self.start : self.end].split())


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with the place it is printed."""

    day: date
    at: Stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedHead:
    """What the head of questions says; empty or None where it does not."""

    members: tuple[Member, ...] = ()
    subject: Stretch | None = None
    put: Dated | None = None
    received: Dated | None = None

    @property
    def is_print(self) -> bool:
        """Return whether this is the print of the Kamer, which says when questions came in and answers went out."""
        return self.put is not None or self.received is not None


def printed_head(passages: Sequence[Passage]) -> PrintedHead:
    """Return who asked, about what, and when questions and answers came, as far as `passages` say."""
    near = [passage for passage in passages[:_HEAD] if len(passage.text) <= _LONGEST]
    heads = [found for found in map(_asked, near) if found.members]
    asked = next((found for found in heads if found.subject), heads[0] if heads else PrintedHead())
    answers = (passage for passage in near if _ANSWERS.match(passage.text) or passage is _passage_of(asked))
    received = next(filter(None, (_dated(passage, _RECEIVED) for passage in answers)), None)
    return replace(asked, received=received)


def put_by_letter(passages: Sequence[Passage]) -> date | None:
    """Return when questions were put, as a letter that goes with the answers says: ingezonden op 4 mei 2022."""
    near = (passage for passage in passages[:_HEAD] if len(passage.text) <= _LONGEST)
    said = next(filter(None, (_dated(passage, _PUT_IN_A_LETTER) for passage in near)), None)
    return said.day if said else None


def _asked(passage: Passage) -> PrintedHead:
    found = _ASKED_BY.search(passage.text) if "vragen" in passage.text.lower() else None
    if found is None:
        return PrintedHead()
    named, end = read_members(passage.text, found.end())
    members = tuple(Member(each.name, each.party) for each in named)
    put = _dated(passage, _PUT)
    about = _ABOUT.search(passage.text, end) if named else None
    until = _PUT.search(passage.text, about.end()) if about else None
    # A letter that names its questions in running text has a subject of its own.
    before = passage.text[: found.start()].strip(" 0123456789.")
    printed = not before or _ANSWERS.match(before) is not None
    subject = Stretch(passage, about.end(), until.start()) if about and until and printed else None
    return PrintedHead(members=members, subject=subject, put=put)


def _passage_of(head: PrintedHead) -> Passage | None:
    return head.subject.passage if head.subject else None


def _dated(passage: Passage, pattern: re.Pattern[str]) -> Dated | None:
    said = pattern.search(passage.text)
    if said is None:
        return None
    dates = read_dates(passage.text[said.end() : said.end() + 40])
    if not dates or dates[0].start:
        return None
    return Dated(dates[0].day, Stretch(passage, said.end(), said.end() + dates[0].end))
