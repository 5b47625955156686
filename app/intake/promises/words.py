"""The words of a sentence, and the phrases for those who speak and are spoken to."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W_]+(?:[-‐'’/.&+][^\W_]+)*|\S")
_QUOTES: Final = {"«": "»", "“": "”", "„": "”", '"': '"'}
_BRACKETS: Final = {"(": ")", "[": "]"}
_OPENING: Final = frozenset((*_QUOTES, *_BRACKETS))
_LONGEST: Final = 200
_STOPS: Final = frozenset('.,;:!?…()[]«»“”„"–—•*')


class Word(NamedTuple):
    """A word or a punctuation mark in small letters, and where it stands in the passage."""

    low: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        """Return whether it is punctuation."""
        return self.low in _STOPS


Words = tuple[Word, ...]


def listed(words: str) -> frozenset[str]:
    """Return the words written in a row."""
    return frozenset(words.split())


def strands(text: str, start: int, end: int) -> Iterator[Words]:
    """Yield the words of a sentence part by part, as semicolons part it and never more than some 200 at a time.

    Those in brackets are a part of their own, those in quotation marks are left out.
    """
    for words in _threads(text, start, end):
        begun = 0
        for at, word in enumerate(words):
            if word.low == ";" or at - begun == _LONGEST:
                yield words[begun:at]
                begun = at
        yield words[begun:]


def _threads(text: str, start: int, end: int) -> Iterator[Words]:
    main: list[Word] = []
    inner: list[Word] = []
    closing = ""
    for found in _WORD.finditer(text, start, end):
        word = Word(found[0].lower(), *found.span())
        if closing:
            if word.low == closing:
                if closing in _BRACKETS.values():
                    yield tuple(inner)
                closing = ""
            else:
                inner.append(word)
        elif word.low in _OPENING and (closer := _closer(text, word, end)):
            closing, inner = closer, []
        else:
            main.append(word)
    yield tuple(main)


def _closer(text: str, word: Word, end: int) -> str:
    """Return the mark that closes what `word` opens, empty where it opens nothing or nothing closes it."""
    closer = _BRACKETS.get(word.low) or _QUOTES.get(word.low, "")
    return closer if closer and text.find(closer, word.end, min(end, word.end + 1500)) >= 0 else ""


def lows(words: Words, first: int, last: int) -> tuple[str, ...]:
    """Return the words from `first` up to `last`, cut off at either end of the sentence."""
    return tuple([word.low for word in words[max(first, 0) : max(last, 0)]])


def addressee_at(words: Words, at: int) -> int:
    """Return how many words from `at` on name the addressee, 0 where none do: "uw Kamer", "de Tweede Kamer", "u"."""
    low = words[at].low
    following = lows(words, at + 1, at + 5)
    if low in ("uw", "uwe", "uwer") and following and following[0] in YOURS:
        return 2
    if low in ("u", "uzelf", "parlement") or low == "staten-generaal":
        return 1
    if low in ("de", "beide", "der", "eerste", "tweede", "beider") and following:
        skip = 1 if following[0] in ("eerste", "tweede", "beide") else 0
        named = following[skip : skip + 1] in (("kamer",), ("kamers",))
        if named and following[skip + 1 : skip + 3] != ("van", "koophandel"):
            return 2 + skip
    return 0


YOURS: Final = listed(
    "kamer kamers commissie commissies college raad staten organisatie gemeente bestuur vereniging fractie leden"
)
"""Whose "uw" is the addressee: uw Kamer, uw college."""

SPEAKERS: Final = frozenset(("ik", "wij", "we"))
"""The author speaking."""

CABINET: Final = listed("""
    kabinet regering minister ministers minister-president staatssecretaris staatssecretarissen bewindspersoon
    bewindspersonen bewindslieden ambtgenoot ambtgenote ambtgenoten ambtsgenoot ambtsgenote ambtsgenoten collega
    collega's collega’s opvolger ambtsopvolger ministerie ministeries departement ministerraad demissionair
    ondergetekende ondergetekenden
    """)
"""Others who promise for the author."""
