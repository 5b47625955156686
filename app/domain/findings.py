"""What a check has to say of a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.ids import PartId


class Severity(StrEnum):
    """Whether a finding stands in the way of *ready*."""

    BLOCKS = "blocks"
    WARNS = "warns"


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a letter: a code the wording table knows, the facts it needs, and the place."""

    code: str
    severity: Severity
    facts: Mapping[str, str] = field(default_factory=dict)
    part: PartId | None = None
    """The part it stands in; None for the letterhead and the letter as a whole."""
