"""Runs of words in a text of which a phrase of time can be made; most words of a letter stand in none."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from app.language.dates.tokens import KNOWN
from app.language.dates.vocabulary import CONNECTING

_PIECE: Final = re.compile(r"\S+")
_ROUND: Final = "()[]{}<>\"“”„«»‘’'‚,.;:!?…*_|"
"""Marks that stand round a word without being of it; those of the vocabulary itself make a piece no worse."""
_MAY_MAKE: Final = re.compile(r"[0-9]{3}|[^0-9]")
"""What a piece is that is no plain word and can make a phrase: all but a number too short for a year, or marks."""
_SHORT_YEAR: Final = re.compile(r"['’][0-9]{2}(?![0-9])")
"""’22; the mark is stripped from a piece, and of 22 alone nothing is made."""


def _pieces() -> Mapping[str, bool]:
    """Return for every word there is a token for whether it can make a phrase of time of those round it."""
    return MappingProxyType({word: term.key not in CONNECTING for word, term in KNOWN.items()})


_MAKES_PHRASE: Final = _pieces()


def runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of `text` outside which no phrase of time stands, each with a word or figure that can make one.

    A run is of pieces between white space, none of which is a word without a token.
    """
    begun, end, makes = -1, 0, False
    for piece in _PIECE.finditer(text):
        low = piece[0].lower()
        known = _MAKES_PHRASE.get(low)
        if known is None and not (low.isalpha() and low.isascii()):
            bare = low.strip(_ROUND)
            known = _MAKES_PHRASE.get(bare)
            if known is None and not (bare.isalpha() and bare.isascii()):
                known = bool(_MAY_MAKE.search(bare) or _SHORT_YEAR.search(low))
        if known is not None:
            if begun < 0:
                begun = piece.start()
            end, makes = piece.end(), makes or known
        elif begun >= 0:
            if makes:
                yield begun, end
            begun, makes = -1, False
    if makes:
        yield begun, end
