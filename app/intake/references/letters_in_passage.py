"""The letters one passage names."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from app.domain.citations import Kamerstuk
from app.domain.found import Direction
from app.domain.passages import Role
from app.intake.references.cited import CitedWith
from app.intake.references.letter_directions import Author, Naming, direction_of
from app.intake.references.letter_nouns import Head, Noun, heads
from app.intake.references.letter_tails import Tail, read_tail
from app.intake.running_text import Spoken
from app.language.dates import DatePhrase, PhraseKind, read_phrases
from app.language.sentences import sentences

_A_LETTER: Final = re.compile(
    r"brie(?:f|ven)\b|reactie|standpunt|mail|fax|missive|verzoek|bericht|nota|schrijven", re.IGNORECASE
)
_REACH: Final = 260


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedLetter:
    """A letter as one phrase names it; `direction` is None where only other phrases can tell it."""

    spoken: Spoken
    start: int
    end: int
    rule: str
    confidence: float
    direction: Direction | None
    sender: str = ""
    day: date | None = None
    inferred: bool = False
    kenmerk: str | None = None
    kamerstuk: Kamerstuk | None = None


def letters_in(spoken: Spoken, author: Author, cited: CitedWith) -> tuple[NamedLetter, ...]:
    """Return the letters a passage names, in order of place, those several dates tell apart each for itself."""
    if not _A_LETTER.search(spoken.text):
        return ()
    return tuple(_Reader(spoken, author, cited).read())


class _Reader:
    def __init__(self, spoken: Spoken, author: Author, cited: CitedWith) -> None:
        self._spoken, self._author, self._cited = spoken, author, cited
        self._text = spoken.text
        self._dates = read_phrases(spoken.text, spoken.counts_from)
        self._ends = [end for _, end in sentences(spoken.text)]

    def read(self) -> Iterator[NamedLetter]:
        starting = {each.start: each for each in self._dates}
        found: tuple[Head | None, ...] = tuple(heads(self._text, self._dates))
        for head, following in pairwise((*found, None)):
            if head is None:
                continue
            sentence = self._sentence_end(head.noun_at)
            limit = min(sentence, head.end + _REACH, following.start if following else sentence)
            tail = read_tail(self._text, head, max(limit, head.end), starting)
            if tail.dated:
                yield from self._dated(head, tail, sentence)
            else:
                yield from self._undated(head, tail, sentence)

    def _sentence_end(self, at: int) -> int:
        place = bisect_right(self._ends, at)
        return self._ends[place] if place < len(self._ends) else len(self._text)

    def _direction(self, head: Head, tail: Tail, sentence: int) -> Direction | None:
        naming = Naming(head.determiner, head.noun, tail.sender, tail.recipient, self._text[tail.end : sentence])
        return direction_of(naming, self._author, in_question=self._spoken.in_question)

    def _dated(self, head: Head, tail: Tail, sentence: int) -> Iterator[NamedLetter]:
        cited = self._cited.between(tail.end, min(sentence, tail.end + _REACH))
        for phrase in tail.dated:
            for day in self._days(phrase):
                yield NamedLetter(
                    spoken=self._spoken,
                    start=head.start,
                    end=tail.end,
                    rule="dated_letter" if day else "letter_of_a_period",
                    confidence=0.95 if day else 0.7,
                    direction=self._direction(head, tail, sentence),
                    sender=tail.sender,
                    day=day,
                    inferred=phrase.inferred,
                    kenmerk=tail.kenmerk,
                    kamerstuk=cited.kamerstuk if cited else None,
                )

    def _days(self, phrase: DatePhrase) -> tuple[date | None, ...]:
        """Return the days a phrase means; a letter that is referred to has been written."""
        now = self._spoken.counts_from
        if phrase.kind is PhraseKind.PERIOD:
            return () if now and phrase.first and phrase.first > now else (None,)
        return tuple(
            _a_year_before(day) if now and phrase.inferred and day > now else day for day in phrase.days
        ) or (None,)

    def _undated(self, head: Head, tail: Tail, sentence: int) -> Iterator[NamedLetter]:
        end, rule, kamerstuk = self._particular(head, tail, sentence)
        if rule:
            yield NamedLetter(
                spoken=self._spoken,
                start=head.start,
                end=end,
                rule=rule,
                confidence=0.75,
                direction=self._direction(head, tail, sentence),
                sender=tail.sender,
                kenmerk=tail.kenmerk,
                kamerstuk=kamerstuk,
            )

    def _particular(self, head: Head, tail: Tail, sentence: int) -> tuple[int, str, Kamerstuk | None]:
        """Return to where an undated letter is named, by which rule it is one in particular, and its Kamerstuk."""
        heading = self._spoken.passage.role is Role.HEADING
        if heading or head.plural or head.noun in (Noun.BY_ITS_OWNER, Noun.WRITING):
            return 0, "", None
        if tail.kenmerk is not None:
            return tail.end, "letter_with_kenmerk", None
        cited = self._cited.between(head.end, min(tail.end + 3, sentence))
        if cited is not None and head.noun is not Noun.MESSAGE:
            named = self._text[head.start : cited.start].rstrip(" ([,;")
            return head.start + len(named), "letter_with_kamerstuk", cited.kamerstuk
        if head.determiner in ("de", "een") and tail.named_sender:
            return tail.named_sender, "letter_of_a_sender", None
        return 0, "", None


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
