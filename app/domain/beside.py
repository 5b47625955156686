"""What there is to know of a letter beside those the register has already."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.letters import LetterRow
from app.domain.numbering import Implausible


@dataclass(frozen=True, slots=True)
class Beside:
    """What a person should look at before or after registering; nothing of it stands in the way."""

    odd: Implausible | None = None
    """Where our kenmerk does not fit the time of the letter."""
    twins: tuple[LetterRow, ...] = ()
    """Letters of the same day with nearly the same text to somebody else, not linked with it yet."""
