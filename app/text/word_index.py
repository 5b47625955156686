"""Texts by their words, in memory: which of many a handful of words points at."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from math import log
from typing import Final, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

_ASKED: Final = 24
"""The rarest words that are looked up."""
_COMMON: Final = 0.2
"""A word in a larger part of all texts says nothing of any, where there are more than a few."""
_FEW: Final = 10


@dataclass(frozen=True, slots=True)
class Hit(Generic[Key]):
    """A text that has some of the words, how much they weigh together, and which they are, the weightiest first."""

    key: Key
    weight: float
    words: tuple[str, ...]


class WordIndex(Generic[Key]):
    """Texts by key, each with its words and how much each weighs in it."""

    def __init__(self) -> None:
        self._holding: dict[str, dict[Key, float]] = {}
        self._held: dict[Key, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._held)

    def put(self, key: Key, weights: Mapping[str, float]) -> None:
        """Take a text up, in the place of what stood under this key."""
        self.remove(key)
        self._held[key] = tuple(weights)
        for word, weight in weights.items():
            self._holding.setdefault(word, {})[key] = weight

    def remove(self, key: Key) -> None:
        """Forget the text under this key, if there is one."""
        for word in self._held.pop(key, ()):
            holding = self._holding[word]
            del holding[key]
            if not holding:
                del self._holding[word]

    def find(self, words: Iterable[str], most: int = 10) -> tuple[Hit[Key], ...]:
        """Return the texts these words point at, best first: a word counts for more the fewer texts have it."""
        limit = max(_FEW, _COMMON * len(self._held))
        known = [each for each in dict.fromkeys(words) if 0 < len(self._holding.get(each, ())) <= limit]
        found: dict[Key, list[tuple[float, str]]] = {}
        for word in sorted(known, key=lambda each: len(self._holding[each]))[:_ASKED]:
            holding = self._holding[word]
            rarity = log(1 + len(self._held) / len(holding))
            for key, weight in holding.items():
                found.setdefault(key, []).append((weight * rarity, word))
        summed = ((sum(weight for weight, _ in each), key) for key, each in found.items())
        best = nlargest(most, summed, key=lambda pair: pair[0])
        return tuple(
            Hit(key, weight, tuple(word for _, word in sorted(found[key], reverse=True))) for weight, key in best
        )
