"""Which of many texts one is most like: an index in memory.

Of each text a few of its runs of three words are kept, those whose hash is least: which they are depends on nothing
but the run, so that an edited copy that still holds one of them is found by it (Broder, *On the resemblance and
containment of documents*, 1997). What is found so is then weighed word by word.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final, Generic, TypeVar

from app.text.common_words import in_common, share

Key = TypeVar("Key", bound=Hashable)

KEPT: Final = 8
"""Runs kept of one text."""
_ASKED: Final = 2 * KEPT
"""Runs of a text by which one like it as a whole is sought: those kept of that other are among them, or are gone."""
_RUN: Final = 3
_COUNTED: Final = 64
"""Places of the rarest runs that are counted."""
_WEIGHED: Final = 8
"""Texts with most runs in common that are weighed word by word, where they have half as many as the first."""
_FEW: Final = 8
"""Runs added one by one where they are fewer than this part of all."""
_HALF: Final = 32
_LOW: Final = (1 << _HALF) - 1
_MIXERS: Final = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_ALL: Final = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Like(Generic[Key]):
    """A text like the one that was asked for, and how much, from 0 to 1."""

    key: Key
    share: float


class LikenessIndex(Generic[Key]):
    """Texts by key, each as folded words in one or several stretches; between stretches something else may stand."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._texts: dict[int, array[int]] = {}
        self._keys: list[Key] = []
        self._numbers: dict[Key, int] = {}
        self._runs: array[int] = array("Q")
        """Hash of a run in the upper half, number of its text in the lower; ascending."""
        self._added: list[int] = []

    def __len__(self) -> int:
        return len(self._texts)

    def __contains__(self, key: Key) -> bool:
        return key in self._numbers

    def put(self, key: Key, stretches: Iterable[Sequence[str]]) -> None:
        """Take a text up, in the place of what stood under this key."""
        self.remove(key)
        rows = [[self._ids.setdefault(word, len(self._ids) + 1) for word in stretch] for stretch in stretches]
        number = len(self._keys)
        self._keys.append(key)
        self._numbers[key] = number
        self._texts[number] = array("I", [word for row in rows for word in row])
        whole = [row for row in rows if len(row) >= _RUN] or rows
        kept = nsmallest(KEPT, {each for row in whole for each in _hashes(row)})
        self._added += [each << _HALF | number for each in kept]

    def remove(self, key: Key) -> None:
        """Forget the text under this key, if there is one."""
        number = self._numbers.pop(key, None)
        if number is not None:
            del self._texts[number]

    def candidates(self, words: Sequence[str], most: int = _WEIGHED) -> tuple[Key, ...]:
        """Return the texts that `words` hold, whole or in part, by runs in common, the most first."""
        counts = self._counts({*_hashes(self._known(words))})
        return tuple(self._keys[number] for number in _best(counts, most))

    def like(self, words: Sequence[str], most: int = 1, least: float = 0.0) -> tuple[Like[Key], ...]:
        """Return the texts most like `words`, the most first, each at least `least`."""
        known = self._known(words)
        counts = self._counts(nsmallest(_ASKED, {*_hashes(known)}))
        found = _best(counts, max(most, _WEIGHED))
        near = counts[found[0]] / 2 if found else 0
        likely = (each for rank, each in enumerate(found) if rank < most or counts[each] >= near)
        weighed = [(share(known, self._texts[each]), each) for each in likely]
        best = sorted((pair for pair in weighed if pair[0] >= least), key=lambda pair: (-pair[0], pair[1]))
        return tuple(Like(self._keys[number], weight) for weight, number in best[:most])

    def held(self, words: Sequence[str], key: Key) -> float:
        """Return which part of `words` stands in the text under this key, in the same order; KeyError without one."""
        return in_common(self._known(words), self._texts[self._numbers[key]]) / len(words) if words else 0.0

    def _known(self, words: Sequence[str]) -> list[int]:
        """Return the words by number; one that no text has is 0."""
        return [self._ids.get(word, 0) for word in words]

    def _counts(self, asked: Iterable[int]) -> dict[int, int]:
        """Return how many of these runs each text has, by number; the rarest are counted."""
        self._settle()
        runs, places = self._runs, []
        for each in asked:
            low = bisect_left(runs, each << _HALF)
            if low < len(runs) and runs[low] >> _HALF == each:
                places.append((bisect_left(runs, each + 1 << _HALF, low) - low, low))
        counts: dict[int, int] = {}
        left = _COUNTED
        for length, low in sorted(places):
            for at in range(low, low + min(length, _COUNTED)):
                number = runs[at] & _LOW
                counts[number] = counts.get(number, 0) + 1
            left -= length
            if left <= 0:
                break
        if len(self._texts) < len(self._keys):
            return {number: count for number, count in counts.items() if number in self._texts}
        return counts

    def _settle(self) -> None:
        """Put what was added in its place."""
        if len(self._added) * _FEW > len(self._runs):
            self._runs = array("Q", sorted([*self._runs, *self._added]))
        else:
            for each in self._added:
                insort(self._runs, each)
        self._added = []


def _best(counts: Mapping[int, int], most: int) -> list[int]:
    return [number for _, number in nsmallest(most, [(-count, number) for number, count in counts.items()])]


def _hashes(row: Sequence[int]) -> Iterator[int]:
    """Yield a hash of 32 bits for each run of known words; a text shorter than a run is one."""
    one, two, three = _MIXERS
    if len(row) < _RUN:
        if row and all(row):
            yield (sum(row) * one + len(row) * two & _ALL) >> _HALF
        return
    for a, b, c in zip(row, row[1:], row[2:], strict=False):
        if a and b and c:
            yield (((a * one + b) * two + c) * three & _ALL) >> _HALF
