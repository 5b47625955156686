"""What letters have to do with each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import LetterId


class Relation(StrEnum):
    """What the first letter of a link is to the second."""

    ANSWERS = "answers"
    MENTIONS = "mentions"
    ENCLOSES = "encloses"
    SUPERSEDES = "supersedes"
    TWIN = "twin"
    """The same letter to another addressee; holds both ways."""
    COPY = "copy"
    """The first is an afschrift or kopie of the second."""


SYMMETRIC = frozenset({Relation.TWIN})
"""Relations that say the same read backwards."""
WITHOUT_ROUNDS = frozenset({Relation.ANSWERS, Relation.ENCLOSES, Relation.SUPERSEDES, Relation.COPY})
"""Relations in which no letter can come round to itself."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two letters; `position` orders what a letter encloses, from 0."""

    source: LetterId
    target: LetterId
    relation: Relation
    position: int = 0

    def __post_init__(self) -> None:
        if self.source == self.target:
            raise ValueError("a letter has no link with itself")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A letter linked with the one that is looked at: `outward` says that the link begins there."""

    letter: LetterId
    relation: Relation
    outward: bool
    position: int = 0
