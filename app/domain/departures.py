"""Where a wording departs from the library, sentence by sentence."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ParagraphId, PartId


class DepartureKind(StrEnum):
    """What became of a sentence."""

    UNCHANGED = "unchanged"
    ALTERED = "altered"
    ADDED = "added"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words in the place of others, either may be empty; `start` and `end` count words of the library's sentence."""

    start: int
    end: int
    library: str
    wording: str


@dataclass(frozen=True, slots=True)
class SentenceDeparture:
    """One sentence: as the library has it, as it reads now, and for one that was altered the words that differ."""

    kind: DepartureKind
    library: str
    wording: str
    words: tuple[WordChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartDepartures:
    """A library paragraph in a draft, sentence by sentence beside the version it was taken from."""

    part: PartId
    paragraph: ParagraphId
    version: int
    slug: str
    title: str
    sentences: tuple[SentenceDeparture, ...]

    @property
    def departs(self) -> bool:
        """Return whether any sentence is not the library's."""
        return any(each.kind is not DepartureKind.UNCHANGED for each in self.sentences)
