"""Where the sentence ends in which something is named."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.language.sentences import sentences

_ABBREVIATION: Final = 4
_GOES_ON: Final = re.compile(r".?(?:c\.s|\sjl|\sll|\scs)\.\s*[(\[]")
"""An abbreviation that may end a sentence and does not: brackets follow."""


def whole_sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the sentences of `text`; "de motie Jansen c.s. (Kamerstuk …)" is of one."""
    spans: list[tuple[int, int]] = []
    for start, end in sentences(text):
        goes_on = spans and _GOES_ON.match(text, max(spans[-1][1] - _ABBREVIATION, 0))
        spans.append((spans.pop()[0] if goes_on else start, end))
    return tuple(spans)


@dataclass(frozen=True, slots=True)
class SentenceBounds:
    """The ends of the sentences of a passage, ascending, and the length of its text."""

    ends: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, sentences: Iterable[tuple[int, int]], length: int) -> "SentenceBounds":
        """Return the bounds of the sentences, given as spans, of a text of `length` characters."""
        return cls(tuple(end for _, end in sentences), length)

    def start(self, at: int) -> int:
        """Return where the sentence before the one at `at` ends."""
        number = bisect_right(self.ends, at)
        return self.ends[number - 1] if number else 0

    def end(self, at: int) -> int:
        """Return where the sentence ends that the character at `at` is of."""
        number = bisect_right(self.ends, at)
        return self.ends[number] if number < len(self.ends) else self.length
