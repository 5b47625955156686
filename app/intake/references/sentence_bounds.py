"""Where the sentence ends in which something is named."""

from bisect import bisect_right
from dataclasses import dataclass

from app.language.sentences import sentences


@dataclass(frozen=True, slots=True)
class SentenceBounds:
    """The ends of the sentences of a passage, ascending, and the length of its text."""

    ends: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, text: str) -> "SentenceBounds":
        """Return the sentences of `text`."""
        return cls(tuple(end for _, end in sentences(text)), len(text))

    def start(self, at: int) -> int:
        """Return where the sentence before the one at `at` ends."""
        number = bisect_right(self.ends, at)
        return self.ends[number - 1] if number else 0

    def end(self, at: int) -> int:
        """Return where the sentence ends that the character at `at` is of."""
        number = bisect_right(self.ends, at)
        return self.ends[number] if number < len(self.ends) else self.length
