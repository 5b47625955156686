"""The journal of an archive: one entry a change, each with the hash of the one before.

Edits, insertions and reordering show; a journal rewritten as a whole, or cut off at its end, shows only beside a copy
of its head, which every backup carries. Tamper-evident, not tamper-proof.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

BEGINNING: Final = "0" * 64
"""What stands for the hash before the first entry."""


class Act(StrEnum):
    """What was done."""

    REGISTERED = "registered"
    CHANGED = "changed"
    STEP = "step"
    LINKED = "linked"
    UNLINKED = "unlinked"
    LINKS_ORDERED = "links_ordered"
    BINNED = "binned"
    TAKEN_BACK = "taken_back"
    DESTROYED = "destroyed"
    PARTY_ADDED = "party_added"
    PARTY_CHANGED = "party_changed"
    PARTIES_MERGED = "parties_merged"
    MERGE_UNDONE = "merge_undone"
    TENURE_ADDED = "tenure_added"
    TENURE_CHANGED = "tenure_changed"
    STANDING_LOADED = "standing_loaded"
    EXPORTED = "exported"
    INSPECTED = "inspected"
    """A Word file was looked through before it left, and what may not leave taken out of it."""
    RETURNED = "returned"
    DECIDED = "decided"
    KENMERK_RESERVED = "kenmerk_reserved"
    KENMERK_FINAL = "kenmerk_final"
    KENMERK_VOID = "kenmerk_void"
    RANGE_ADDED = "range_added"
    RANGE_CHANGED = "range_changed"
    PARAGRAPH_ADDED = "paragraph_added"
    """A version came into the library: written, made of other text, or loaded from a file."""
    PARAGRAPH_CHANGED = "paragraph_changed"
    PARAGRAPH_STEP = "paragraph_step"
    SOURCE_SUPERSEDED = "source_superseded"
    """A law, Kamerstuk or decision was replaced; the facts name it and what came in its place."""
    SOURCE_IN_FORCE = "source_in_force"
    """It was not, after all."""
    BACKED_UP = "backed_up"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One act: its number from 1, when (UTC), by whom, on what (an id or hash), and facts that quote none of it."""

    number: int
    at: datetime
    by: str
    act: Act
    subject: str
    facts: Mapping[str, str] = field(default_factory=dict)
    previous: str = BEGINNING

    def __post_init__(self) -> None:
        object.__setattr__(self, "facts", MappingProxyType(dict(self.facts)))

    @property
    def sha256(self) -> str:
        """Return the hash of the entry with that of the one before it."""
        said = [
            self.number,
            self.at.astimezone(UTC).isoformat(),
            self.by,
            self.act.value,
            self.subject,
            dict(self.facts),
            self.previous,
        ]
        return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Head:
    """How many entries a journal has and the hash of the last: what a backup remembers of it."""

    number: int = 0
    sha256: str = BEGINNING


def broken_at(entries: Iterable[tuple[Entry, str]], begin: Head = Head()) -> int | None:
    """Return the number of the first entry that does not follow from the one before; None for a sound journal.

    Each comes with the hash kept beside it.
    """
    number, previous = begin.number, begin.sha256
    for entry, kept in entries:
        number += 1
        if entry.number != number or entry.previous != previous or entry.sha256 != kept:
            return number
        previous = kept
    return None
