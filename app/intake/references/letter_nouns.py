"""The words that name a letter, with what stands before them: "uw eerdere brief", "de Kamerbrief"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.intake.references.letter_words import BEFORE_A_PHRASE, DETERMINERS, OWNERS, THIS
from app.language.dates.values import DatePhrase


class Noun(StrEnum):
    """How surely a word names a letter."""

    LETTER = "letter"
    """Brief and everything that ends in it."""
    CABINET_LETTER = "cabinet_letter"
    """A letter of the cabinet by its name: Kamerbrief, beleidsreactie."""
    MESSAGE = "message"
    """An e-mail, a fax or a circulaire."""
    BY_ITS_OWNER = "by_its_owner"
    """A letter where it is yours or mine: reactie, bericht, nota."""
    REQUEST = "request"
    """A verzoek or antwoord: a letter where it is yours or mine and bears a kenmerk."""
    WRITING = "writing"
    """Schrijven, a verb too: a letter only behind an article or pronoun."""


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that names a letter: from its determiner (at `start`) to its end.

    `determiner` is in small letters, empty where there is none. `sent` is the date that stands before the noun, as in
    "de op 3 mei toegezonden brief".
    """

    start: int
    noun_at: int
    end: int
    determiner: str
    noun: Noun
    plural: bool = False
    sent: DatePhrase | None = None
    answers: bool = False
    """Whether it is a reaction, named by what it reacts to."""


_NO_ADJECTIVE: Final = r"(?!\s+(?!(?:van|over|inzake|betreffende|aan|met|d|dd|nr)\b)[^\W\d_])"
"""What does not follow a circulaire: a noun, as in "de circulaire economie"."""

_NOUN: Final = re.compile(
    r"(?P<letter>brief|brieven)(?![\w-])"
    r"|\b(?P<cabinet_letter>(?:beleids|kabinets)(?:reacties?|standpunt))\b"
    r"|\b(?P<message>(?:e-?)?mail(?:s|bericht|berichten)?|(?:tele)?fax(?:bericht)?|missive|missives"
    rf"|circulaires?{_NO_ADJECTIVE})\b"
    r"|\b(?P<by_its_owner>reactie|bericht|nota)\b"
    r"|\b(?P<request>verzoek|antwoord)\b"
    r"|\b(?P<writing>schrijven)\b",
    re.IGNORECASE,
)
_COMPOUND: Final = re.compile(r"[^\W\d_](?:[\w-]{0,60})$")
_OF_THE_CABINET: Final = re.compile(r"kamer|kabinets|beleids|voortgangs|verzamel|stand-van-zaken|hoofdlijnen")
_NO_LETTER: Final = re.compile(r"(?:nieuws|vrij|koop|vracht|pand|adel|gele)-?$", re.IGNORECASE)
_WORD_BEFORE: Final = re.compile(r"([^\s(«“\"‘:;,.]+)\s+$")
_ADJECTIVE: Final = re.compile(
    r"[^\W\d_][\w-]*(?:e|en|d|t)|[^\W\d_]+-\d+|\d|eigen|twee|drie|vier|vijf|aantal", re.IGNORECASE
)
_MOST_ADJECTIVES: Final = 4
_LOOK_BACK: Final = 100
_SENT: Final = re.compile(r"\s*(?:aan\s+[\w\s]{2,40}\s)?[\w-]{3,30}(?:de|den|te|ten|gen|ven|en)\s+(?:[\w-]+e\s+)?")
_LEAD: Final = 10
_BY: Final = re.compile(r"\b(?:bij|per|middels)\s+$", re.IGNORECASE)
_ON: Final = re.compile(r"\b(?:op|van|d\.d\.|per|bij)\s+$")


def heads(text: str, dates: Sequence[DatePhrase]) -> Iterator[Head]:
    """Yield the nouns of `text` that may name a letter, in order; `dates` are its date phrases."""
    ending = {each.end: each for each in dates}
    for match in _NOUN.finditer(text):
        noun_at = _noun_at(text, match)
        word = text[noun_at : match.end()]
        in_an_address = text[max(noun_at - 1, 0) : noun_at] in ("/", "_", "=")
        if word.isupper() or in_an_address or _NO_LETTER.search(text, noun_at, match.start()):
            continue
        noun = _noun(match, word)
        start, determiner = _determiner(text, noun_at)
        by_it = _BY.search(text, max(noun_at - _LEAD, 0), noun_at) is not None
        if determiner in THIS or _needs_owner(noun, determiner, by_it=by_it):
            continue
        plural = word.lower().endswith(("en", "s")) and noun is not Noun.WRITING
        answers = "reactie" in word.lower() or word.lower() == "antwoord"
        head = Head(start, noun_at, match.end(), determiner, noun, plural, answers=answers)
        yield _with_date_before(text, head, ending) or head


def _noun_at(text: str, match: re.Match[str]) -> int:
    """Return where the compound begins of which `brief` is the last part."""
    if match.lastgroup != "letter":
        return match.start()
    compound = _COMPOUND.search(text[max(match.start() - 60, 0) : match.start()])
    return match.start() - len(compound.group()) if compound else match.start()


def _noun(match: re.Match[str], word: str) -> Noun:
    if match.lastgroup == "letter":
        return Noun.CABINET_LETTER if _OF_THE_CABINET.match(word.lower()) else Noun.LETTER
    return Noun(match.lastgroup or "")


def _needs_owner(noun: Noun, determiner: str, *, by_it: bool) -> bool:
    if noun in (Noun.BY_ITS_OWNER, Noun.REQUEST):
        return determiner not in OWNERS
    return noun is Noun.WRITING and not determiner and not by_it


def _determiner(text: str, noun_at: int) -> tuple[int, str]:
    """Return where the noun phrase begins and its determiner; the noun itself and "" where there is none."""
    at = noun_at
    for _ in range(_MOST_ADJECTIVES):
        word = _WORD_BEFORE.search(text[max(at - _LOOK_BACK, 0) : at])
        if word is None:
            break
        at -= len(word.group())
        if word[1].lower() in DETERMINERS:
            return at, word[1].lower()
        if word[1].lower() in BEFORE_A_PHRASE or not _ADJECTIVE.fullmatch(word[1]):
            break
    return noun_at, ""


def _with_date_before(text: str, head: Head, ending: dict[int, DatePhrase]) -> Head | None:
    """Return the noun phrase with the date it was sent: "de op 3 mei aan uw Kamer toegezonden brief"."""
    for at in range(head.noun_at - 1, max(head.noun_at - _LOOK_BACK, 0), -1):
        sent = ending.get(at)
        if sent is None:
            continue
        before = _ON.search(text[max(sent.start - 8, 0) : sent.start])
        if before is None or not _SENT.fullmatch(text, at, head.noun_at):
            return None
        start, determiner = _determiner(text, sent.start - len(before.group()))
        if not determiner or determiner in THIS:
            return None
        return Head(start, head.noun_at, head.end, determiner, head.noun, head.plural, sent)
    return None
