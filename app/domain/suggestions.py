"""Paragraphs the library proposes for a letter, and why."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ParagraphId


class Why(StrEnum):
    """What speaks for a paragraph."""

    SUBJECT = "subject"
    """Words of the subject of the letter, or of the one it answers."""
    ASKED = "asked"
    """Words of the letter it answers."""
    WRITTEN = "written"
    """Words that are being written."""
    EARLIER = "earlier"
    """It stood in earlier letters to this party."""
    CITED = "cited"
    """The letter cites the same Kamerstuk, motie, act or decision."""
    DOSSIER = "dossier"
    """The letter cites another Kamerstuk of the same dossier."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a paragraph: words, publications, or in how many letters it stood."""

    why: Why
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A paragraph that may belong in the letter; a larger weight is a better guess."""

    paragraph: ParagraphId
    version: int
    weight: float
    reasons: tuple[Reason, ...]
    """The weightiest first."""
