"""What became of a draft: its revisions as a list tells them, and two of them laid side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import PartId, RevisionId


@dataclass(frozen=True, slots=True)
class RevisionMark:
    """A revision without what it says. `previous` is the number undo goes back to, None for the first."""

    id: RevisionId
    number: int
    previous: int | None
    made: datetime
    """UTC."""


class ChangeKind(StrEnum):
    """What was done to a draft."""

    BEGUN = "begun"
    FACT = "fact"
    DATE = "date"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    WRITTEN = "written"
    VALUES = "values"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class DraftChange:
    """One thing that was done; `name` says to what: the label of a fact, the title or first words of a part."""

    kind: ChangeKind
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A revision in the history of its draft.

    `since` is the number of the state it was made from, None for the first. It may stand for the end of what was
    typed in one breath: `within` counts the states passed by. One that is `taken_back` was undone and written over:
    neither undo nor redo comes there, `restore` does.
    """

    id: RevisionId
    number: int
    made: datetime
    """UTC."""
    since: int | None
    within: int
    is_current: bool
    is_exported: bool
    is_taken_back: bool


class Fate(StrEnum):
    """What became of words between two revisions."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"
    RESTYLED = "restyled"
    """The same words, with other marks."""


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """Words that stand next to each other and had the same fate."""

    fate: Fate
    text: str


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """A paragraph, heading or item; `kind` and `level` as a `Shape` has them, `fate` of the line as such."""

    kind: str
    level: int
    fate: Fate
    runs: tuple[ComparedRun, ...]


class PartFate(StrEnum):
    """What became of a part between two revisions."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedPart:
    """A part in both revisions or one of them; places count from 1, None where it does not stand."""

    id: PartId
    name: str
    fate: PartFate
    is_moved: bool
    old_place: int | None
    new_place: int | None
    versions: tuple[int, int] | None = None
    """The versions of its paragraph, where they differ."""
    lines: tuple[ComparedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedFact:
    """A fact, or the date, that differs; as a person reads it, empty where it was not filled in."""

    name: str
    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two revisions of a draft: the facts that differ, and every part in the order of the newer."""

    old: RevisionMark
    new: RevisionMark
    facts: tuple[ComparedFact, ...]
    parts: tuple[ComparedPart, ...]

    @property
    def is_same(self) -> bool:
        """Return whether nothing at all differs."""
        same = all(each.fate is PartFate.UNCHANGED and not each.is_moved for each in self.parts)
        return same and not self.facts and all(each.versions is None for each in self.parts)
