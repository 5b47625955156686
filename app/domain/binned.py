"""A letter in the bin."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.letters import LetterRow


@dataclass(frozen=True, slots=True)
class Binned:
    """A letter in the bin: since when (UTC), by whom and why."""

    letter: LetterRow
    at: datetime
    by: str
    why: str
