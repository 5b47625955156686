"""What stands behind the noun in the phrase that names a letter: senders, recipients, dates and a kenmerk."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from app.intake.references.letter_nouns import Head
from app.intake.references.letter_parties import read_party
from app.intake.references.letter_words import (
    BARE_KENMERK,
    ENDING,
    HAPPENS,
    KENMERK,
    MEETING,
    RECIPIENT,
    SENDER,
    TOPIC,
)
from app.language.dates.values import DatePhrase, PhraseKind


@dataclass(frozen=True, slots=True)
class Tail:
    """A phrase read to its end: who wrote to whom, when, and the letter's kenmerk; empty what is not printed.

    `end` is where the naming ends: at the date, the kenmerk or the sender behind them; of an undated letter where its
    complements end.
    """

    end: int
    dated: tuple[DatePhrase, ...] = ()
    sender: str = ""
    recipient: str = ""
    topic: str = ""
    kenmerk: str | None = None
    others: tuple[DatePhrase, ...] = ()
    """The dates of further letters the noun stands for, each behind the Kamerstuk of the one before."""

    named_sender: int = 0
    """Where a sender by name ends, who is neither of the Kamer nor of the cabinet; 0 where there is none."""


class Role(Enum):
    """What the words behind the noun say of the letter."""

    NONE = auto()
    SENDER = auto()
    RECIPIENT = auto()
    TOPIC = auto()


_DATED: Final = re.compile(
    r"[\s,]*(?P<open>[(\[])?\s*"
    r"(?:(?P<by>gedateerd op|gedateerde?|gedagtekend|d\.\s?d\.?|dd\.?|de dato|ged\.|van|uit|op)\.?\s*)?"
)
_ENDS_CLAUSE: Final = re.compile(
    r"\s*(?:openbaar|bekend|kenbaar)\s+(?:te\s+)?(?:gemaakt|maken|maakte)\b|\s*op\s+de\s+hoogte\b"
)
_NO_COMPLEMENT: Final = re.compile(
    r"\s+(?!(?:van|namens|door|aan|over|inzake|betreffende|omtrent|aangaande|met|rond|rondom|ten|ter|tot|bij|voor|om|in"
    r"|op|te|uit|naar|en|of|alsmede|onder|der|den|d\.?d|dd|kenmerk|nummer|nr|mede)\b)"
    r"(?!(?:[a-z]{2,5})?(?:ge|be|ver|ont)[a-z]{2,20}(?:d|t|en)\b)[a-z]{2}"
)
"""A word behind a sender's name that cannot go on with it: no preposition, conjunction or participle, but a verb."""

_SURE: Final = re.compile(r"ge|d", re.IGNORECASE)
"""How the words begin that lead in the date of a document and no other."""

_WORD: Final = re.compile(r"\s*(?:(?P<word>[\w’'](?:[\w’'.-]*[\w’'])?)|(?P<sign>[.,«»“”‘\"&/–-]))")
_BRACKETS: Final = re.compile(r"\s*[(\[][^()\[\]\n]{1,120}[)\]]")
_AND: Final = re.compile(r"(?:\s*,|\s+(?:en|alsmede|resp\.|respectievelijk))\s+(?:(?P<by>van|d\.d\.)\s+)?")
_FIGURE: Final = re.compile(r"\d")
_TOPIC: Final = 8
"""Words of a topic among which one may have the date."""

_MET_OVER: Final = re.compile(r"(?:debat|overleg|vergadering|bijeenkomst|gesprek|A\.?O\.?)\s+(?:over|inzake)\s+$")
_MET_REACH: Final = 40
"""Whose the day is behind a letter and its topic: "het debat over uw brief over de brug van 3 mei"."""

_MONTH: Final = 31
_LONGEST_KENMERK: Final = 120
_CLOSE: Final = re.compile(r"\s*[)\]]")
_BY: Final = re.compile(r"\s+van\s+")
_TO: Final = re.compile(r"\s+aan\s+(?P<who>[^.,;:()\n]{2,60})")


def read_tail(text: str, head: Head, limit: int, starting: Mapping[int, DatePhrase]) -> Tail:
    """Return what stands behind `head`, at most up to `limit`; `starting` are the date phrases by their beginning."""
    if head.sent is not None:
        return Tail(head.end, (head.sent,))
    found = _Reader(text, head, limit, starting).read()
    if found.dated:
        others = tuple(_behind_brackets(text, found.end, limit, starting)) if head.plural else ()
        found = _closed(text, head.end, _with_kenmerk(text, found, limit))
        return _with_what_follows(text, replace(found, others=others), limit)
    by = _BY.match(text, head.end, limit)
    who = read_party(text, by.end(), limit) if by else None
    return replace(found, named_sender=who.end, sender=who.words) if who and who.tells_letters_apart else found


@dataclass
class _Reader:
    """Reads complements word by word until a date that is the letter's, or what cannot belong to the phrase."""

    text: str
    head: Head
    limit: int
    starting: Mapping[int, DatePhrase]
    at: int = 0
    role: Role = Role.NONE
    begun: int = 0
    said: dict[Role, str] = field(default_factory=dict)
    kenmerk: str | None = None
    of_another: int = -1
    bound_for: int = 0
    named_until: int = 0

    def read(self) -> Tail:
        self.at = self.head.end
        while self.at < self.limit:
            begun = self.at
            found = self._date()
            if found is not None:
                return found
            if self.at == begun and not (self._kenmerk() or self._brackets() or self._word()):
                break
        self.at = self.bound_for or self.at
        while self.text[self.at - 1] in " ,.-–&/":
            self.at -= 1
        return self._tail(self.at, ())

    def _tail(self, end: int, dated: tuple[DatePhrase, ...]) -> Tail:
        self._turn(Role.NONE, self.at)
        said = self.said
        return Tail(
            end,
            dated,
            sender=said.get(Role.SENDER, ""),
            recipient=said.get(Role.RECIPIENT, ""),
            topic=said.get(Role.TOPIC, ""),
            kenmerk=self.kenmerk,
        )

    def _turn(self, role: Role, at: int) -> None:
        if self.role is not Role.NONE:
            self.said.setdefault(self.role, self.text[self.begun : at].strip(" ,"))
        self.role, self.begun = role, at

    def _date(self) -> Tail | None:
        lead = _DATED.match(self.text, self.at, self.limit)
        if lead is None or lead.end() not in self.starting:
            return None
        phrase = self.starting[lead.end()]
        if not self._is_the_letters(lead):
            self.at = self.of_another = phrase.end
            return None
        self.at = lead.start()
        dated = (phrase, *_further(self.text, phrase.end, self.starting, plural=self.head.plural))
        return self._tail(dated[-1].end, dated)

    def _is_the_letters(self, lead: re.Match[str]) -> bool:
        by, before = (lead["by"] or "").lower(), self.text[self.head.end : lead.start()].split()
        if self.starting[lead.end()].kind is PhraseKind.PERIOD and by not in ("van", "uit"):
            return False
        if _SURE.match(by):
            return True
        if not before or self.kenmerk is not None:
            return by != "op" or not self.head.determiner
        if by != "van" and not lead["open"]:
            return not by and self.head.start == 0 and "," in lead.group()
        if not _is_short(self.starting[lead.end()]):
            return False
        if lead.start() == self.of_another:
            return True
        if _MET_OVER.search(self.text, max(self.head.start - _MET_REACH, 0), self.head.start):
            return False
        named = next((word for word in reversed(before) if not _FIGURE.search(word)), "")
        if HAPPENS.search(named[-24:]) or (self.head.answers and any(map(HAPPENS.search, before[-_TOPIC:]))):
            return False
        return self.role is not Role.TOPIC or not any(MEETING.fullmatch(word) for word in before[-_TOPIC:])

    def _kenmerk(self) -> bool:
        labelled = KENMERK.match(self.text, self.at, min(self.limit, self.at + 120))
        if labelled is None or self.kenmerk is not None:
            return False
        self._turn(Role.NONE, self.at)
        self.kenmerk, self.at = labelled["kenmerk"].rstrip("."), _end_of(labelled)
        return True

    def _brackets(self) -> bool:
        inside = _BRACKETS.match(self.text, self.at, self.limit)
        if inside is None:
            return False
        self.at = inside.end()
        return True

    def _word(self) -> bool:
        found = _WORD.match(self.text, self.at, self.limit)
        to_you = found is not None and found["word"] == "u" and (self.role, self.begun) == (Role.RECIPIENT, self.at)
        if found is None or ((found["word"] or "").lower() in ENDING and not to_you) or self._is_over():
            return False
        if found["word"] == "naar" and not self.text.startswith(" aanleiding", found.end()):
            self.bound_for = self.bound_for or self.at
        role = self._role_of(found)
        if role is None and self.kenmerk is not None and self.role is Role.NONE:
            return False
        if role is not None:
            self._turn(role, found.end())
        if role is Role.SENDER:
            self.named_until = _end_of_name(self.text, found.end(), self.limit)
        self.at = found.end()
        return True

    def _is_over(self) -> bool:
        """Return whether the clause goes on here with a verb, behind the name of the sender or at its end."""
        behind_name = self.at == self.named_until and _NO_COMPLEMENT.match(self.text, self.at, self.limit)
        return bool(behind_name) or _ENDS_CLAUSE.match(self.text, self.at, self.limit) is not None

    def _role_of(self, found: re.Match[str]) -> Role | None:
        word = (found["word"] or "").lower()
        if word in SENDER and self.role is Role.NONE and Role.SENDER not in self.said:
            return Role.SENDER
        if word in RECIPIENT and self.role in (Role.NONE, Role.SENDER):
            return Role.RECIPIENT
        about = (
            word in TOPIC
            or (word == "op" and self.head.answers)
            or (word == "naar" and self.text.startswith(" aanleiding", found.end()))
        )
        return Role.TOPIC if about and self.role is not Role.TOPIC else None


def _end_of_name(text: str, at: int, limit: int) -> int:
    """Return where the party that begins at `at` ends, 0 where its last word is no name."""
    who = read_party(text, at, limit)
    return who.end if who and who.words.split()[-1][:1].isupper() else 0


def _is_short(phrase: DatePhrase) -> bool:
    """Return whether a phrase means days or a month, not a year its topic may be of."""
    if phrase.kind is PhraseKind.DAYS:
        return True
    return phrase.first is not None and phrase.last is not None and (phrase.last - phrase.first).days <= _MONTH


def _further(text: str, at: int, starting: Mapping[int, DatePhrase], *, plural: bool) -> tuple[DatePhrase, ...]:
    """Return the other dates of letters named together: "brieven van 3 maart 2020 en 4 mei 2021"."""
    found: list[DatePhrase] = []
    while True:
        joint = _AND.match(text, at)
        if joint is None or joint.end() not in starting or not (plural or joint["by"]):
            return tuple(found)
        found.append(starting[joint.end()])
        at = found[-1].end


def _behind_brackets(text: str, at: int, limit: int, starting: Mapping[int, DatePhrase]) -> Iterator[DatePhrase]:
    """Yield the dates in "brieven van 3 maart 2020 (Kamerstuk 28 973, nr. 3) en 4 mei 2021 (…)" but the first."""
    while (brackets := _BRACKETS.match(text, at, limit)) is not None:
        joint = _AND.match(text, brackets.end(), limit)
        further = starting.get(joint.end()) if joint else None
        if further is None:
            return
        yield further
        at = further.end


def _closed(text: str, start: int, found: Tail) -> Tail:
    """Return the phrase with the bracket that closes one opened in it."""
    inside = text[start : found.end]
    close = _CLOSE.match(text, found.end) if inside.count("(") > inside.count(")") else None
    return replace(found, end=close.end()) if close else found


def _with_what_follows(text: str, found: Tail, limit: int) -> Tail:
    """Return the phrase with the sender behind its date, and a kenmerk and a recipient behind that."""
    by = _BY.match(text, found.end, limit)
    who = read_party(text, by.end(), limit) if by and not found.sender else None
    if who is not None:
        found = replace(found, end=who.end, sender=who.words)
        found = _with_kenmerk(text, found, limit)
    to = _TO.match(text, found.end, limit)
    return replace(found, recipient=to["who"]) if to and not found.recipient else found


def _with_kenmerk(text: str, found: Tail, limit: int) -> Tail:
    if found.kenmerk is not None:
        return found
    read = (
        KENMERK.match(text, found.end, limit)
        or BARE_KENMERK.match(text, found.end, limit)
        or _in_brackets(KENMERK.match(text, found.end, found.end + _LONGEST_KENMERK))
    )
    return replace(found, end=_end_of(read), kenmerk=read["kenmerk"].rstrip(".")) if read else found


def _in_brackets(read: re.Match[str] | None) -> re.Match[str] | None:
    """Return a kenmerk whose brackets both stand, in which a point ends no sentence: "(kenmerk AB. 2004/17)"."""
    return read if read and read["open"] and read.group()[-1] in ")]" else None


def _end_of(read: re.Match[str]) -> int:
    """Return where a kenmerk ends, without the point of its sentence."""
    return read.end() - 1 if read.group().endswith(".") else read.end()
