"""What a check of the archive may find."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class FaultCode(StrEnum):
    """Every kind of fault; the wording table must name each of them."""

    REGISTER_DAMAGED = "register_damaged"
    """SQLite's own check of the register (detail)."""
    ORIGINALS_DAMAGED = "originals_damaged"
    """SQLite's own check of the originals (detail)."""
    REFERENCE_BROKEN = "reference_broken"
    """A row that points at one that is not there (table, row, target)."""
    TEXT_ALTERED = "text_altered"
    """The text of a letter is not what was saved (letter, kenmerk)."""
    PART_ALTERED = "part_altered"
    """A part of a draft is not what was saved (sha256, draft)."""
    ORIGINAL_ALTERED = "original_altered"
    """The bytes of an original are not what was kept (sha256, name, letter)."""
    ORIGINAL_MISSING = "original_missing"
    """The register names an original that is not kept (sha256, name, letter)."""
    INDEX_DAMAGED = "index_damaged"
    """The search index contradicts itself or the words it was made of (detail)."""
    INDEX_STALE = "index_stale"
    """Searching does not see a letter as it stands (letter, kenmerk)."""
    ORPHAN_ORIGINAL = "orphan_original"
    """Bytes that no letter came to need, left by a crash (sha256)."""
    ORPHAN_REMOVED = "orphan_removed"
    """Such bytes, taken away just now (sha256)."""


HARMLESS = frozenset({FaultCode.ORPHAN_ORIGINAL, FaultCode.ORPHAN_REMOVED})


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding of a check of the archive: what it is and which document it touches."""

    code: FaultCode
    facts: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", MappingProxyType(dict(self.facts)))

    @property
    def alarming(self) -> bool:
        """Return whether something was lost or altered."""
        return self.code not in HARMLESS
