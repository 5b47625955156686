"""Members of the Kamer as lists of questions and moties name them."""

import re
from dataclasses import dataclass
from typing import Final

from app.language.name_words import PREFIXES

_APOSTROPHE: Final = "['’]"
_WORD: Final = rf"(?:[^\W\d_]\.)*{_APOSTROPHE}?[^\W\d_][\w.{_APOSTROPHE[1:-1]}-]*"
_TOKEN: Final = re.compile(rf"\s*(?:(?P<party>\([^()]{{1,60}}\))|(?P<comma>,|;)|(?P<word>{_WORD}))")
_ALL_OF: Final = re.compile(r"(?:allen|alle\s+drie|allemaal|beiden|beide)\s*:?\s*", re.IGNORECASE)
_TITLES: Final = frozenset(["mr", "dr", "drs", "ir", "ing", "prof", "mevrouw", "mevr", "mw", "dhr", "heer", "heren"])
_ALSO_PREPOSITIONS: Final = frozenset(["over", "aan", "voor", "uit", "onder", "bij", "tot", "te", "in", "op"])
"""Tussenvoegsels that in running text mostly begin what the question or motie is about."""

MOST_WORDS: Final = 8
"""Words of one name, first names and tussenvoegsels included."""


@dataclass(frozen=True, slots=True)
class NamedMember:
    """A member by the name printed, with the party printed behind it or behind the last of those who share it."""

    name: str
    party: str


def read_members(text: str, start: int = 0) -> tuple[tuple[NamedMember, ...], int]:
    """Return the members named from `start` on, and where their list ends; none and `start` where no name stands.

    Names are joined by commas and "en"; a party in brackets belongs to every name before it that has none.
    """
    names: list[list[str]] = [[]]
    parties: list[str] = []
    at = end = start
    while (token := _TOKEN.match(text, at)) is not None:
        if token["party"]:
            if not _is_name(names[-1]):
                break
            party = _ALL_OF.sub("", token["party"][1:-1].strip(), count=1)
            parties.extend([party] * (len(names) - len(parties)))
            end = token.end()
        elif token["comma"] or token["word"] == "en":
            if not _is_name(names[-1]) and not (token["word"] and len(names) > 1):
                break
            if names[-1]:
                names.append([])
        elif len(parties) == len(names) or not _takes(names[-1], token["word"]):
            break
        elif _is_name(names[-1]):
            end = token.end()
        at = token.end()
    named = [" ".join(words) for words in map(_trimmed, names) if words]
    parties.extend([""] * (len(named) - len(parties)))
    return tuple(map(NamedMember, named, parties)), end if named else start


def _takes(words: list[str], word: str) -> bool:
    """Add a word to the name it belongs to; return False for one that belongs to no name."""
    if len(words) >= MOST_WORDS:
        return False
    if not words and word.rstrip(".").lower() in _TITLES:
        return True
    small = word.lower()
    if word == small and (small not in PREFIXES or (words and small in _ALSO_PREPOSITIONS)):
        return False
    words.append(word)
    return True


def _is_name(words: list[str]) -> bool:
    """Return whether the last word is one a name can end with: no tussenvoegsel, but De Jong or vanDijk."""
    return bool(words) and words[-1] != words[-1].lower()


def _trimmed(words: list[str]) -> list[str]:
    while words and not _is_name(words):
        words = words[:-1]
    return words
