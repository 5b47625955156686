"""Where the sentence ends in which something is named."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from app.language.sentences import sentences

_ABBREVIATION: Final = 4
_GOES_ON: Final = re.compile(r".?(?:c\.s|\sjl|\sll|\scs)\.\s*[(\[]")
"""An abbreviation that may end a sentence and does not: brackets follow."""


@dataclass(frozen=True, slots=True)
class SentenceBounds:
    """The ends of the sentences of a passage, ascending, and the length of its text."""

    ends: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, text: str) -> "SentenceBounds":
        """Return the sentences of `text`; "de motie Jansen c.s. (Kamerstuk …)" is of one."""
        ends = (end for _, end in sentences(text) if not _GOES_ON.match(text, max(end - _ABBREVIATION, 0)))
        return cls(tuple(ends), len(text))

    def start(self, at: int) -> int:
        """Return where the sentence before the one at `at` ends."""
        number = bisect_right(self.ends, at)
        return self.ends[number - 1] if number else 0

    def end(self, at: int) -> int:
        """Return where the sentence ends that the character at `at` is of."""
        number = bisect_right(self.ends, at)
        return self.ends[number] if number < len(self.ends) else self.length
