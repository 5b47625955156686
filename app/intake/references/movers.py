"""The names of those who moved a motie, as they are printed in running text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.language.name_words import NOT_A_PERSON, PREFIXES


def _any_of(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_PREPOSITIONS: Final = frozenset(
    {"in", "op", "aan", "bij", "onder", "over", "uit", "voor", "tot", "te", "het", "des"}
)
_WITHIN_A_NAME: Final = PREFIXES - _PREPOSITIONS
"""Tussenvoegsels that may follow a first name; the others are prepositions first."""

_CAPITALS: Final = "".join(chr(code) for code in range(0x180) if chr(code).isupper())
_CAPITAL: Final = rf"[{_CAPITALS}]"
_REST: Final = r"[^\W\d_]*"
_PART: Final = (
    rf"(?:['’]?{_CAPITAL}{_REST}(?:['’][^\W\d_]+){{0,2}}"
    rf"(?:-(?:(?i:van|de|der|den|ten|ter|el|al)-?)?{_CAPITAL}?{_REST}){{0,3}})"
)
_NOBLE: Final = r"(?:van\s+)?(?:en\s+)?tot\s+"
"""What joins the two halves of a noble name: "De Proef tot Dijk", "Van Proef van en tot Dijk"."""

NAME: Final = (
    rf"(?:(?:[A-Z]\.\s?){{0,3}}(?:(?i:{_any_of(PREFIXES)})\s+){{0,3}}(?i:d['’]|l['’])?{_PART}"
    rf"(?:\s+(?:{_NOBLE}|in\s+['’]t\s+|(?:(?:{_any_of(_WITHIN_A_NAME)})\s+){{0,3}}){_PART}){{0,3}})"
)
"""A name as printed: initials, tussenvoegsels, and words with a capital, among them a first name."""

_MOVER: Final = re.compile(NAME)
_TWO_CAPITALS: Final = re.compile(rf"(?!(?:Mc|Mac|IJ|[A-Z]['’]))\w*{_CAPITAL}\w*{_CAPITAL}")
_PARTY: Final = re.compile(r"\s*\((?!nrs?\b|[^\d()]{0,24}\d[\d ]{3})[^()\n]{1,60}\)")
"""Brackets that hold no Kamerstuk."""

_NO_NAMES: Final = NOT_A_PERSON | {"kamerstuk", "kamerstukken", "kamervragen", "motie", "moties", "regering"}
_JOINED: Final = re.compile(
    r"(?P<sign>\s*[/&]\s*-?|\s*,\s*(?!en\b)|\s*,?\s+en\s+-?)"
    r"(?P<members>(?:(?:het|de)\s+(?:Kamer)?(?:lid|leden)|(?:de\s+)?heer|mevrouw)\s+)?"
)
_AND_OTHERS: Final = re.compile(r",?\s*\(?(?:c\.\s?s\.?|cs\.?(?![\w-])|cum\s+suis|e\.a\.)\)?")


@dataclass(frozen=True, slots=True)
class Mover:
    """A mover with the place of the name; `end` takes in the party and "c.s." behind it."""

    name: str
    start: int
    end: int
    joined_by: str = ""
    """What stands between the name before and this one: "en", a comma, a stroke; empty for the first."""

    sure: bool = False
    """Whether a party or "c.s." shows that it is a member's name."""


def movers(text: str, start: int, limit: int, *, most: int = 12) -> Iterator[Mover]:
    """Yield the movers named from `start` on, joined by commas, strokes and "en", at most up to `limit`."""
    at, sign = start, ""
    for _ in range(most):
        name = _MOVER.match(text, at, limit)
        words = _trimmed(name.group()) if name else ""
        if not words:
            return
        mover = _with_party(text, words, at, limit, sign)
        yield mover
        joint = _JOINED.match(text, mover.end, limit)
        if joint is None or sign == "en":
            return
        sign, at = "" if joint["members"] else joint["sign"].strip(" ,-\n"), joint.end()


def _trimmed(name: str) -> str:
    """Return a name without what is none: an abbreviation of capitals and all behind it."""
    words = name.split()
    for place, word in enumerate(words):
        parts = [part for part in word.split("-") if part]
        if (
            any(_TWO_CAPITALS.match(part) for part in parts)
            or (word.isupper() and word[-1] != ".")
            or word.lower() in _NO_NAMES
        ):
            words = words[:place]
            break
    while words and (words[-1].islower() or words[-1].lower() in _WITHIN_A_NAME):
        words.pop()
    return " ".join(words)


def _with_party(text: str, name: str, start: int, limit: int, sign: str) -> Mover:
    end = _end_of(text, name, start)
    party = _PARTY.match(text, end, limit)
    end = party.end() if party else end
    others = _AND_OTHERS.match(text, end, limit)
    end = others.end() if others else end
    if others and not party:
        party = _PARTY.match(text, end, limit)
        end = party.end() if party else end
    return Mover(name, start, end, sign, sure=others is not None or party is not None)


def _end_of(text: str, name: str, start: int) -> int:
    """Return where `name` ends in `text`, where its words may stand wider apart."""
    at = start
    for word in name.split():
        at = text.index(word, at) + len(word)
    return at
