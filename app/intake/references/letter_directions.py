"""Whose letter is named, seen from the author of the text it is named in."""

import re
from dataclasses import dataclass
from typing import Final

from app.domain.found import Direction
from app.intake.references.letter_nouns import Noun

_MINE: Final = frozenset({"mijn", "onze", "ons"})
_YOURS: Final = frozenset({"uw", "jouw", "jullie"})
_THEIRS: Final = frozenset({"zijn", "haar", "hun", "diens"})
_OFFICE: Final = re.compile(r"minister|staatssecretaris|bewindspersoon|kabinet|regering", re.IGNORECASE)
_BEFORE_ME: Final = re.compile(
    r"voorgang(?:st)?er|\b(?:mij|mijzelf|ondergetekende|ons|mijn (?:kant|zijde|hand|ministerie|departement))\b"
    r"|\bhet\s+(?:vorige\s+|toenmalige\s+)?kabinet\b|\bde\s+regering\b",
    re.IGNORECASE,
)
_KAMER: Final = re.compile(
    r"\bKamer(?:commissie|lid|leden|voorzitter)?\b|\b(?:vaste|algemene|tijdelijke)\s+(?:\w+\s+)?commissie"
    r"|\buw\s+(?:commissie|voorzitter)|\bu\b|Staten-Generaal|\bgriffier\b",
    re.IGNORECASE,
)
_ME: Final = re.compile(r"(?:mij|ons|mijn|ondergetekende)\b", re.IGNORECASE)
_YOU_ACT: Final = re.compile(
    r"ontving(?:en)?\s+(?:ik|wij)\b|(?:heeft|hebt|had|vraagt|vroeg|verzoekt|verzocht|stelt|stelde|schrijft|schreef|wijst|deelt|deelde)\s+"
    r"(?:u\b|uw\s|de\s+(?:vaste|algemene|tijdelijke|Kamer|commissie|griffier|leden|voorzitter))",
    re.IGNORECASE,
)
_TO_ME_BY: Final = re.compile(r"\b(?:mij|ons|ingezonden|gesteld)\s+(?:[\w,]+\s+){0,3}(?:bij|per|middels)\s+$")
_TO_ME: Final = re.compile(r"\b(?:mij|ons)\b")
_YOU: Final = re.compile(r"\b[Uu]\s+(?:heeft|hebt|had)\b")
_I: Final = re.compile(r"\b(?:[Ii]k|[Ww]ij|[Ww]e)\b")
_YOU_SENT: Final = re.compile(r"\b(?:die|welke|waarin|waarmee)\s+u\b|\b(?:heeft|hebt)\s+u\b")
_ASKED_BY: Final = re.compile(r"\bverzoek(?:en)?\s+van\s+(?P<who>[^.;()]{2,120})\($")
"""Who asked, before brackets with the letter that did: "op verzoek van de vaste commissie (brief van …)"."""

_I_SENT: Final = re.compile(
    r"\b(?:stuurden?|zond(?:en)?|schreef|schreven|(?:heb|hebben)(?=\s+\w+\s+uw?\s+(?!gevraagd|verzocht)))"
    r"\s+(?:ik|wij|we)\b"
    r"|\b(?:[Ii]k|[Ww]ij|[Ww]e)\s+(?:stuurden?|zond(?:en)?|schreef|schreven|(?:heb|hebben)\s+uw?\s+(?!gevraagd|verzocht))"
)
"""The author told as who sent it: "stuurden wij u", "heb ik u … geschreven"."""

_RECEIVED: Final = re.compile(r"\bontv[aio]ng")
_LEFT_OUT: Final = frozenset({"", "de", "het", "van", "voor", "en"})
_NEAR: Final = 60


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes the text: the offices that sign it, and whether they are of the cabinet."""

    offices: tuple[str, ...]
    of_the_cabinet: bool

    @classmethod
    def of(cls, author: str, on_behalf: tuple[str, ...]) -> "Author":
        """Return the author of a text; one who is not known is taken for a member of the cabinet."""
        offices = tuple(_folded(office) for office in (author, *on_behalf) if office)
        return cls(offices, not author or _OFFICE.search(author) is not None)

    def is_named_in(self, words: str) -> bool:
        """Return whether `words` name one of the offices that sign."""
        named = _folded(words)
        return any(office and office in named for office in self.offices)


@dataclass(frozen=True, slots=True)
class Naming:
    """What a phrase says of sender and recipient, with the words of its sentence before and behind it."""

    determiner: str
    noun: Noun
    sender: str
    recipient: str
    before: str
    behind: str


def direction_of(naming: Naming, author: Author, *, in_question: bool) -> Direction | None:
    """Return whose letter is named, None where only other mentions of it can tell.

    In a question of a member "uw brief" is the author's own, and "onze brief" one to the author.
    """
    if naming.determiner in _YOURS | _MINE:
        return _owned(naming, author, mine=(naming.determiner in _MINE) is not in_question)
    if naming.sender:
        return _sent_by(naming.sender, naming.recipient, author)
    if naming.determiner in _THEIRS and not _BEFORE_ME.search(naming.before):
        return Direction.INCOMING if _to_the_author(naming.recipient, author) else Direction.OTHER
    if naming.recipient:
        return _sent_to(naming.recipient, author)
    if naming.noun is Noun.CABINET_LETTER:
        return Direction.OUTGOING if author.of_the_cabinet else Direction.OTHER
    if naming.determiner in _THEIRS:
        return Direction.OUTGOING
    if asked := _ASKED_BY.search(naming.before):
        return _sent_by(asked["who"], "", author)
    you_act = _YOU_ACT.search(naming.behind[:_NEAR]) or _TO_ME_BY.search(naming.before[-_NEAR:])
    return Direction.INCOMING if you_act and not in_question else None


def direction_of_sending(clause: str) -> Direction | None:
    """Return whose letter it is whose sending `clause` tells, None where it does not tell."""
    to_me = _YOU_SENT.search(clause) or ((_TO_ME.search(clause) or _YOU.search(clause)) and not _I.search(clause))
    if to_me or (_I.search(clause) and _RECEIVED.search(clause)):
        return Direction.INCOMING
    return Direction.OUTGOING if _I_SENT.search(clause) else None


def _owned(naming: Naming, author: Author, *, mine: bool) -> Direction:
    if mine:
        return Direction.OUTGOING
    to = naming.recipient
    return Direction.INCOMING if not to or _to_the_author(to, author) else Direction.OTHER


def _sent_by(sender: str, recipient: str, author: Author) -> Direction:
    if _BEFORE_ME.search(sender) or author.is_named_in(sender):
        return Direction.OUTGOING
    if _KAMER.search(sender) and author.of_the_cabinet:
        return Direction.INCOMING
    return Direction.INCOMING if recipient and _ME.match(recipient) else Direction.OTHER


def _sent_to(recipient: str, author: Author) -> Direction:
    if _to_the_author(recipient, author):
        return Direction.INCOMING
    if not author.of_the_cabinet:
        return Direction.OTHER
    return Direction.OUTGOING


def _to_the_author(recipient: str, author: Author) -> bool:
    return _ME.match(recipient) is not None or author.is_named_in(recipient)


def _folded(words: str) -> str:
    """Return an office in small letters, without articles and signs."""
    return " ".join(word for word in re.split(r"[\s,()–-]+", words.lower()) if word not in _LEFT_OUT)
