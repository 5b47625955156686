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
    """A row that points at one that is not there (table, row, target; letter, kenmerk where it is of one)."""
    TEXT_ALTERED = "text_altered"
    """The text of a letter is not what was saved (letter, kenmerk)."""
    LETTER_ALTERED = "letter_altered"
    """What the register says of a letter, its parties or the bin is not what was saved (letter, kenmerk)."""
    VERSION_ALTERED = "version_altered"
    """A former state of a letter is not what was kept (letter, kenmerk, number)."""
    STEP_ALTERED = "step_altered"
    """A step of a letter is not what was kept (letter, kenmerk, number)."""
    LINK_ALTERED = "link_altered"
    """A link of a letter is not what was kept (letter, kenmerk)."""
    FILE_ALTERED = "file_altered"
    """What the register says of a further file of a letter is not what was kept (letter, kenmerk, name)."""
    PARTY_ALTERED = "party_altered"
    """A party is not what was saved (party, letters)."""
    DRAFT_ALTERED = "draft_altered"
    """What surrounds the parts of a draft is not what was saved (draft)."""
    PARAGRAPH_ALTERED = "paragraph_altered"
    """A version of a library paragraph is not what was saved (slug, version)."""
    PROPOSAL_ALTERED = "proposal_altered"
    """What was read of a waiting file is not what was saved (name, sha256)."""
    ROW_ALTERED = "row_altered"
    """Another row is not what was saved (table, row)."""
    JOURNAL_BROKEN = "journal_broken"
    """The first entry of the journal that does not follow from the one before (number, entries, subject)."""
    KENMERK_DOUBLED = "kenmerk_doubled"
    """Two letters of ours bear one kenmerk (kenmerk, letter, other)."""
    KENMERK_WITHOUT_LETTER = "kenmerk_without_letter"
    """A kenmerk is final for a letter that is neither there nor destroyed (kenmerk, letter)."""
    PART_ALTERED = "part_altered"
    """A part of a draft is not what was saved (sha256, draft)."""
    ORIGINAL_ALTERED = "original_altered"
    """The bytes of an original are not what was kept (sha256, name, letter; draft)."""
    ORIGINAL_MISSING = "original_missing"
    """The register names an original that is not kept (sha256, name, letter; draft)."""
    INDEX_DAMAGED = "index_damaged"
    """The search index contradicts itself or the words it was made of (detail)."""
    INDEX_STALE = "index_stale"
    """Searching does not see a letter as it stands (letter, kenmerk)."""
    ORPHAN_ORIGINAL = "orphan_original"
    """Bytes that no letter came to need, left by a crash (sha256)."""
    ORPHAN_REMOVED = "orphan_removed"
    """Such bytes, taken away just now (sha256)."""
    OPEN_ELSEWHERE = "open_elsewhere"
    """Another program has the archive open (host, pid, since)."""
    ONLY_READ = "only_read"
    """The archive was opened to read, for it cannot be written."""


HARMLESS = frozenset({
    FaultCode.ORPHAN_ORIGINAL,
    FaultCode.ORPHAN_REMOVED,
    FaultCode.KENMERK_DOUBLED,
    FaultCode.OPEN_ELSEWHERE,
    FaultCode.ONLY_READ,
})  # fmt: skip
"""Findings after which nothing is lost or altered: a person may look at them when it suits."""


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
