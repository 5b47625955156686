"""The person or body behind "van" in the phrase that names a letter."""

import re
from dataclasses import dataclass
from typing import Final

from app.intake.references.letter_words import ENDING, RECIPIENT, TOPIC

_WORD: Final = re.compile(r"\s*(?P<word>[\w’'](?:[\w’'.&-]{0,60}[\w’'])?\.?|–|-|&|\([A-Za-z0-9 –-]{2,40}\))")
_ARTICLES: Final = frozenset(["mijn", "onze", "ons", "uw", "de", "het", "een", "zijn", "haar", "diens"])
_WITHIN: Final = frozenset(["van", "voor", "der", "den", "de", "het", "en", "in", "op", "te", "–", "-", "&"])
_ADJECTIVE: Final = re.compile(
    r"[a-z]{3,20}(?:ige|ijke|ende|ale|aste|ene|iere|sche|ere|eerde|erde|emde)|vaste|de|heer|mevrouw|dhr\.|mw\."
)
_NO_PART: Final = ENDING | TOPIC | RECIPIENT
_WRITES_MANY: Final = re.compile(
    r"Kamer|commissie|minister|staatssecretaris|kabinet|regering|voorgang|collega|ambtgeno|griffier"
    r"|\b(?:mij|ons|u|uw|een)\b",
    re.IGNORECASE,
)
"""Those of whom a letter without a date is no letter in particular."""

_ABBREVIATED: Final = frozenset({"dhr.", "mevr.", "drs.", "prof."})
_LONGEST_INITIALS: Final = 3
_SHORTEST_NOUN: Final = 3
_MOST_WORDS: Final = 24


@dataclass(frozen=True, slots=True)
class Party:
    """A person or body as printed, and where the words end."""

    words: str
    end: int

    @property
    def tells_letters_apart(self) -> bool:
        """Return whether a letter of this sender is one in particular: it has a name, and is not of the Kamers."""
        return any(word[:1].isupper() for word in self.words.split()) and not _WRITES_MANY.search(self.words)


def read_party(text: str, at: int, limit: int) -> Party | None:
    """Return the office with its department, or the name, that begins at `at`; None where there is none.

    "mijn ambtsvoorganger", "de vaste commissie voor Financiën", "burgemeester Jansen van Ede", "de VNG".
    """
    words = _words(text, at, limit)
    place = 1 if words and words[0][0].lower() in _ARTICLES else 0
    article = place > 0
    while place < len(words) and _ADJECTIVE.fullmatch(words[place][0]):
        place += 1
    place = _behind_noun(words, place, article=article)
    if not place:
        return None
    place = _behind_names(words, place)
    end = words[place - 1][1]
    return Party(text[at:end].strip(), end)


def _words(text: str, at: int, limit: int) -> list[tuple[str, int]]:
    """Return the next words with their ends, without the point of a sentence."""
    words: list[tuple[str, int]] = []
    while len(words) < _MOST_WORDS and (found := _WORD.match(text, at, limit)) is not None:
        at = found.end()
        word = found["word"]
        stops = word.endswith(".") and len(word) > _LONGEST_INITIALS and word not in _ABBREVIATED
        words.append((word[:-1], at - 1) if stops else (word, at))
        if stops:
            break
    return words


def _behind_noun(words: list[tuple[str, int]], place: int, *, article: bool) -> int:
    """Return the place behind the noun or first name, 0 where none stands."""
    if place >= len(words):
        return 0
    word = words[place][0]
    following = words[place + 1][0] if place + 1 < len(words) else ""
    if _is_name(word):
        goes_on = article and word.endswith("e") and _is_noun(following)
        return place + 2 if goes_on else place + 1
    if not _is_noun(word) or not (article or _is_name(following)):
        return 0
    return place + 1


def _behind_names(words: list[tuple[str, int]], place: int) -> int:
    """Return the place behind the last word that belongs to the name or department."""
    last = place
    for number in range(place, len(words)):
        word = words[number][0]
        if _is_name(word) or word.startswith("("):
            last = number + 1
        elif word not in _WITHIN:
            break
    return last


def _is_name(word: str) -> bool:
    return word[:1].isupper() or (word[:1] in "'’" and len(word) > 1)


def _is_noun(word: str) -> bool:
    return word[:1].islower() and len(word) >= _SHORTEST_NOUN and word not in _NO_PART
