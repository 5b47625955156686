"""Sentences that stand in several texts, and the passages they make together."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from app.text.folding import folded_words
from app.text.likeness import LikenessIndex

Key = TypeVar("Key", bound=Hashable)

_SHORTEST: Final = 8
"""Words of a sentence; fewer are a formula."""
_ONE: Final = 0.85
"""How much alike sentences of different texts are the same one."""
_DIGITS: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Passage(Generic[Key]):
    """Sentences that follow one another in several texts: which texts, and which sentence of each is the first."""

    places: tuple[tuple[Key, int], ...]
    length: int
    """In sentences."""


class RecurringPassages(Generic[Key]):
    """Gathers texts, sentence by sentence; numbers in a sentence may differ."""

    def __init__(self, is_known: Callable[[Sequence[str]], bool] = lambda words: False) -> None:
        """Take what tells whether the folded words of a sentence are known already; such a sentence is no part."""
        self._is_known = is_known
        self._index: LikenessIndex[int] = LikenessIndex()
        self._exact: dict[tuple[str, ...], int] = {}
        self._known: set[int] = set()
        self._rows: dict[Key, list[int]] = {}
        """Of each text its sentences by number; -1 for one that is no part of a passage."""

    def put(self, key: Key, sentences: Iterable[str]) -> None:
        """Take a text up."""
        self._rows[key] = [self._number(tuple(_words(each))) for each in sentences]

    def found(self, least: int = 3) -> tuple[Passage[Key], ...]:
        """Return the longest passages that stand in at least `least` texts, those in most texts first."""
        holding: dict[int, dict[Key, int]] = {}
        for key, row in self._rows.items():
            for at, number in enumerate(row):
                if number >= 0:
                    holding.setdefault(number, {}).setdefault(key, at)
        recurring = {number: each for number, each in holding.items() if len(each) >= least}
        made: list[Passage[Key]] = []
        taken: set[int] = set()
        for number in recurring:
            if number not in taken and not self._is_inside(number, recurring, least):
                made.append(self._grown(number, recurring, least, taken))
        for number in recurring.keys() - taken:
            made.append(self._grown(number, recurring, least, taken))
        return tuple(sorted(made, key=lambda each: (-len(each.places), -each.length)))

    def _grown(self, number: int, recurring: dict[int, dict[Key, int]], least: int, taken: set[int]) -> Passage[Key]:
        """Return the passage that begins with a sentence and goes on while enough texts go on alike."""
        places = dict(recurring[number])
        taken.add(number)
        length = 1
        while True:
            follows: dict[int, dict[Key, int]] = {}
            for key, at in places.items():
                after = self._after(key, at + length - 1)
                if after in recurring and after not in taken:
                    follows.setdefault(after, {})[key] = at
            best = max(follows.items(), key=lambda pair: len(pair[1]), default=None)
            if best is None or len(best[1]) < max(least, len(places) // 2 + 1):
                return Passage(tuple(places.items()), length)
            taken.add(best[0])
            places, length = best[1], length + 1

    def _is_inside(self, number: int, recurring: dict[int, dict[Key, int]], least: int) -> bool:
        """Whether most texts have the same recurring sentence before this one: then a passage begins earlier."""
        before: dict[int, int] = {}
        places = recurring[number]
        for key, at in places.items():
            previous = self._rows[key][at - 1] if at else -1
            if previous in recurring and previous != number:
                before[previous] = before.get(previous, 0) + 1
        return max(before.values(), default=0) >= max(least, len(places) // 2 + 1)

    def _after(self, key: Key, at: int) -> int:
        row = self._rows[key]
        return row[at + 1] if at + 1 < len(row) else -1

    def _number(self, words: tuple[str, ...]) -> int:
        if len(words) < _SHORTEST:
            return -1
        number = self._exact.get(words)
        if number is None:
            near = self._index.like(words, least=_ONE)
            number = near[0].key if near else len(self._exact)
            self._exact[words] = number
            if not near:
                self._index.put(number, [words])
                if self._is_known(words):
                    self._known.add(number)
        return -1 if number in self._known else number


def _words(sentence: str) -> list[str]:
    return folded_words(_DIGITS.sub("0", sentence))
