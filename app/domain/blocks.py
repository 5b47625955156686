"""The text of a letter: a tuple of blocks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from app.domain.inlines import Inlines

DEEPEST_LIST = 3
HIGHEST_START = 32_767
"""Where a list may begin at most: Word counts no further (observed; a list begun beyond it shows nought)."""


class ListKind(StrEnum):
    """How the items of a list are marked."""

    NUMBER = "number"
    LETTER = "letter"
    BULLET = "bullet"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1, 2 or 3."""

    level: int
    inlines: Inlines

    def __post_init__(self) -> None:
        if not 1 <= self.level <= 3:
            raise ValueError(f"heading level {self.level}")


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph of running text."""

    inlines: Inlines


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list of items, nested at most three deep.

    `start` is the first number of a counted list. With `continues` it counts on from the last list of its kind and
    depth in the letter; `start` is then 1 and not read.
    """

    kind: ListKind
    items: tuple[Blocks, ...]
    start: int = 1
    continues: bool = False

    def __post_init__(self) -> None:
        if list_depth(self) > DEEPEST_LIST:
            raise ValueError("list nested too deep")
        if not 0 <= self.start <= HIGHEST_START or (self.start != 1 and (self.continues or not self.is_counted)):
            raise ValueError("a start on a list that does not count from it")

    @property
    def is_counted(self) -> bool:
        """Return whether the items carry a number or letter."""
        return self.kind in (ListKind.NUMBER, ListKind.LETTER)


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of another, set apart."""

    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Question:
    """A Kamervraag, verbatim, with its number as printed."""

    number: str
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one Kamervraag or to several together."""

    numbers: tuple[str, ...]
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; it may span columns and rows."""

    blocks: Blocks
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its first `header_rows` rows are repeated on every page."""

    header_rows: int
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        if not self.rows or not 0 <= self.header_rows <= len(self.rows):
            raise ValueError("header rows outside the table")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture kept in the archive under the SHA-256 of its bytes."""

    sha256: str
    alt: str
    caption: Inlines


@dataclass(frozen=True, slots=True)
class Annex:
    """The beginning of an annex: a new page with its own page count. It lasts until the next annex or the end."""

    title: Inlines


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page."""


Block: TypeAlias = Heading | Para | ListBlock | Quote | Question | Answer | Table | Figure | Annex | PageBreak
Blocks: TypeAlias = tuple[Block, ...]


def list_depth(block: Block) -> int:
    """Return how many lists stand inside one another at the deepest place of `block`, itself counted."""
    if isinstance(block, ListBlock):
        return 1 + max((list_depth(inner) for item in block.items for inner in item), default=0)
    if isinstance(block, Quote | Question | Answer):
        return max((list_depth(inner) for inner in block.blocks), default=0)
    return 0
