"""The letters one passage names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from app.domain.citations import Kamerstuk
from app.domain.found import Direction
from app.domain.passages import Role
from app.intake.references.cited import CitedInNotes, CitedWith, Printed
from app.intake.references.letter_directions import Author, Naming, direction_of, direction_of_sending
from app.intake.references.letter_nouns import Head, Noun, heads
from app.intake.references.letter_sendings import Sending, sending
from app.intake.references.letter_tails import Tail, read_tail
from app.intake.references.letter_words import HAPPENS, OWNERS, SAID_BEFORE
from app.intake.references.letters_by_verb import told_by_verb
from app.intake.references.sentence_bounds import SentenceBounds
from app.intake.running_text import Spoken
from app.language.dates.values import DatePhrase

_LETTERS: Final = (
    "brief", "brieven", "reactie", "standpunt", "mail", "fax", "missive", "verzoek", "antwoord", "bericht", "nota",
    "schrijven", "circulaire",
)  # fmt: skip
"""One of these stands in whatever names a letter."""
_MOTIE: Final = re.compile(r"\b(?:moties?|amendement(?:en)?)\b", re.IGNORECASE)
_WORD: Final = re.compile(r"[\w-]{1,60}")
_OF_THE_KAMER: Final = (Noun.LETTER, Noun.CABINET_LETTER)
"""What the Kamer prints and numbers."""

_REACH: Final = 260
"""Characters of a sentence looked at before and behind a noun."""


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


def letters_in(spoken: Spoken, place: int, author: Author, notes: CitedInNotes) -> tuple[NamedLetter, ...]:
    """Return the letters a passage names, in order of place, those several dates tell apart each for itself.

    `place` is the number of the passage in the letter.
    """
    named: tuple[NamedLetter, ...] = ()
    if any(word in spoken.low for word in _LETTERS):
        named = tuple(_Reader(spoken, author, CitedWith.of(spoken, place, notes)).read())
    kenmerken = {each.kenmerk for each in named}
    told = [each for each in _told_by_verb(spoken) if each.kenmerk not in kenmerken] if "(" in spoken.text else []
    return tuple(sorted((*named, *told), key=lambda each: each.start)) if told else named


def _told_by_verb(spoken: Spoken) -> Iterator[NamedLetter]:
    bounds = SentenceBounds.of(spoken.sentences, len(spoken.text))
    for told in told_by_verb(spoken.text, spoken.phrases, bounds):
        one = NamedLetter(
            spoken=spoken,
            start=told.start,
            end=told.end,
            rule="letter_told_by_verb",
            confidence=0.8,
            direction=told.direction,
            kenmerk=told.kenmerk,
        )
        yield from _of_each_day(one, told.sent)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase with the stretch of its sentence in which no other letter is named."""

    head: Head
    tail: Tail
    begin: int
    limit: int


class _Reader:
    def __init__(self, spoken: Spoken, author: Author, cited: CitedWith) -> None:
        self._spoken, self._author, self._cited = spoken, author, cited
        self._text = spoken.text
        self._dates = spoken.phrases

    def read(self) -> Iterator[NamedLetter]:
        for phrase in self._phrases():
            if phrase.head.noun is Noun.REQUEST and phrase.tail.kenmerk is None:
                continue
            if phrase.tail.dated:
                yield from self._dated(phrase)
            else:
                yield from self._undated(phrase)

    def _phrases(self) -> Iterator[_Phrase]:
        bounds = SentenceBounds.of(self._spoken.sentences, len(self._text))
        starting = {each.start: each for each in self._dates}
        before = 0
        for head, following in pairwise((*heads(self._text, self._dates), None)):
            if head is None:
                continue
            limit = min(
                bounds.end(head.noun_at), head.end + _REACH, following.start if following else len(self._text)
            )
            tail = read_tail(self._text, head, max(limit, head.end), starting)
            yield _Phrase(
                head, tail, max(bounds.start(head.start), before, head.start - _REACH), max(limit, tail.end)
            )
            before = tail.end

    def _named(self, phrase: _Phrase, rule: str, kamerstuk: Kamerstuk | None = None, end: int = 0) -> NamedLetter:
        head, tail = phrase.head, phrase.tail
        before, behind = self._text[phrase.begin : head.start], self._text[tail.end : phrase.limit]
        naming = Naming(head.determiner, head.noun, tail.sender, tail.recipient, before, behind)
        return NamedLetter(
            spoken=self._spoken,
            start=head.start,
            end=end or tail.end,
            rule=rule,
            confidence=0.95 if tail.dated else 0.75,
            direction=direction_of(naming, self._author, in_question=self._spoken.in_question),
            sender=tail.sender,
            kenmerk=tail.kenmerk,
            kamerstuk=kamerstuk,
        )

    def _dated(self, phrase: _Phrase) -> Iterator[NamedLetter]:
        tail = phrase.tail
        bounds = [each.start for each in tail.others] + [phrase.limit]
        one = self._named(phrase, "dated_letter", self._kamerstuk(phrase.head.end, bounds[0]))
        for each in tail.dated:
            yield from _of_each_day(one, each)
        for each, limit in zip(tail.others, bounds[1:], strict=True):
            other = replace(one, start=each.start, end=each.end, kamerstuk=self._kamerstuk(each.end, limit))
            yield from _of_each_day(other, each)

    def _kamerstuk(self, start: int, limit: int) -> Kamerstuk | None:
        """Return the first Kamerstuk from `start` that is not printed with a motie."""
        while (cited := self._cited.between(start, limit)) is not None:
            if not _MOTIE.search(self._text, start, cited.start):
                return cited.kamerstuk
            start = max(cited.end, cited.start + 1)
        return None

    def _undated(self, phrase: _Phrase) -> Iterator[NamedLetter]:
        head, tail = phrase.head, phrase.tail
        if head.noun in (Noun.BY_ITS_OWNER, Noun.WRITING) and tail.kenmerk is None:
            return
        again = head.determiner in SAID_BEFORE
        within = (phrase.begin, phrase.limit)
        sent = None if again else sending(self._text, (head.start, tail.end), within, self._dates)
        cited = self._cited.between(head.end, min(tail.end + 3, phrase.limit)) or self._cited_further(phrase)
        if sent is not None:
            behind = cited or self._cited.between(tail.end, min(sent.told + 3, phrase.limit))
            yield from self._sent(phrase, sent, behind.kamerstuk if behind else None)
        elif tail.kenmerk is not None:
            yield self._named(phrase, "letter_with_kenmerk")
        elif head.plural or self._spoken.passage.role is Role.HEADING:
            return
        elif cited is not None and head.noun in _OF_THE_KAMER and not again:
            words = self._text[head.start : min(cited.start, tail.end)].rstrip(" ([,;")
            yield self._named(phrase, "letter_with_kamerstuk", cited.kamerstuk, head.start + len(words))
        elif head.determiner in ("de", "een") and tail.named_sender:
            yield self._named(phrase, "letter_of_a_sender", None, tail.named_sender)
        elif head.determiner in OWNERS and tail.topic:
            yield self._named(phrase, OF_YOURS)

    def _sent(self, phrase: _Phrase, sent: Sending, kamerstuk: Kamerstuk | None) -> Iterator[NamedLetter]:
        named = self._named(phrase, "letter_sent_on_a_day", kamerstuk, sent.end)
        clause = self._text[phrase.begin : max(sent.told, phrase.tail.end)]
        direction = named.direction or direction_of_sending(clause)
        yield from _of_each_day(replace(named, start=sent.start, direction=direction), sent.sent)

    def _cited_further(self, phrase: _Phrase) -> Printed | None:
        """Return the Kamerstuk at the end of the sentence that tells of a letter, where it can only be its."""
        cited = self._cited.between(phrase.tail.end, phrase.limit)
        if cited is None or not (phrase.tail.sender or phrase.tail.topic):
            return None
        between = self._text[phrase.tail.end : cited.start]
        another = _MOTIE.search(between) or any(HAPPENS.search(word) for word in _WORD.findall(between))
        return None if another else cited


def _of_each_day(named: NamedLetter, phrase: DatePhrase) -> Iterator[NamedLetter]:
    """Yield a letter for each day; a letter that is referred to has been written."""
    now = named.spoken.counts_from
    for day in phrase.days or (None,):
        if now and day and phrase.inferred and day > now:
            day = _a_year_before(day)
        if day or not (now and phrase.first and phrase.first > now):
            yield replace(named, day=day, inferred=phrase.inferred)


OF_YOURS: Final = "letter_of_yours"
"""The rule by which "uw brief over de brug" is a letter, where no other letter of yours is named."""


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
