"""What is the matter where two texts that came of one cannot both be had."""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Whose words stand where both changed the same."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where both changed the same words: what it said, what we made of it and what they did.

    `is_shown` is False where the three read alike and differ in what words do not tell: a kind of list, a table, a
    link.
    """

    base: str
    ours: str
    theirs: str

    @property
    def is_shown(self) -> bool:
        """Return whether the words differ."""
        return len({self.base, self.ours, self.theirs}) > 1
