"""How much two texts are alike."""

import unicodedata
from difflib import SequenceMatcher

from app.domain.blocks import Blocks
from app.text.words import words


def alike(one: Blocks, other: Blocks) -> float:
    """Return 2 × the words both have in the same order, divided by all words of both: from 0 to 1.

    Words are compared without case and diacritics. Two texts without words are alike.
    """
    return SequenceMatcher(None, _folded(one), _folded(other), autojunk=False).ratio()


def _folded(blocks: Blocks) -> list[str]:
    return [_plain(word) for word in words(blocks)]


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))
