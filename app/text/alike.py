"""How much two texts are alike."""

from app.domain.blocks import Blocks
from app.text.common_words import share
from app.text.folding import folded
from app.text.words import words


def alike(one: Blocks, other: Blocks) -> float:
    """Return 2 × the words both have in the same order, divided by all words of both: from 0 to 1.

    Words are compared without case and diacritics. Two texts without words are alike.
    """
    return share([folded(word) for word in words(one)], [folded(word) for word in words(other)])
