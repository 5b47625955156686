"""Passages that letters have in common and the library has not."""

from dataclasses import dataclass
from datetime import date

from app.domain.ids import LetterId


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: the letter, and which of its sentences it begins with, from 1."""

    letter: LetterId
    kenmerk: str
    dated: date | None
    sentence: int


@dataclass(frozen=True, slots=True)
class Recurring:
    """A passage as the last letter has it, and where it stands."""

    text: str
    places: tuple[Place, ...]
    """The newest letter first, each letter once."""
