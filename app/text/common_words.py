"""The words two texts have in the same order, counted."""

from collections.abc import Hashable, Sequence


def in_common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many words both have in the same order: the length of their longest common subsequence.

    A row of the table of that subsequence is kept as the bits of one number (Crochemore and others, *A fast and
    practical bit-vector algorithm for the longest common subsequence problem*, 2001).
    """
    if len(one) > len(other):
        one, other = other, one
    places: dict[Hashable, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    full = (1 << len(one)) - 1
    row = full
    for word in other:
        held = places.get(word)
        if held:
            both = row & held
            row = ((row + both) | (row - both)) & full
    return len(one) - row.bit_count()


def share(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Return 2 × the words in common divided by the words of both, from 0 to 1; two texts without words are alike."""
    total = len(one) + len(other)
    return 2 * in_common(one, other) / total if total else 1.0
