"""A Word file that came back: what was read from it, what is proposed in it, and what became of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.domain.ids import DraftId, PartId, RevisionId
from app.domain.word_tokens import Difference, Fate, Proposer, Tracked

OPEN_TAG = "part:"
"""What the tag of the control round a part of the letter begins with."""
FIELD_TAG = "field:"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the custom XML of a file of ours says: which letter in which revision, and what its fields hold."""

    draft: DraftId
    revision: RevisionId
    sha256: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", dict(self.fields))


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark in the margin: by whom, when, what it says, about which words, and at which token it begins."""

    by: Proposer
    text: str
    about: str = ""
    place: int | None = None
    """None where it hangs on no text of the letter itself."""
    is_answer: bool = False
    """Whether it answers the one before it."""
    is_done: bool = False
    """Whether it was marked as dealt with."""


@dataclass(frozen=True, slots=True)
class Control:
    """A control with a value: its tag and alias, the words it shows and, of a date, the day it holds (ISO)."""

    tag: str
    alias: str
    shown: str
    day: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the SHA-256 of its bytes, its alternative text, and at which token it stands.

    `part` is the tag of the control round it; `fate` and `by` what track changes says of it.
    """

    sha256: str
    alt: str = ""
    place: int | None = None
    """None where it stands in a header, a footer or a note."""
    part: str = ""
    fate: Fate = Fate.KEPT
    by: Proposer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordFile:
    """What was read from a Word file, as little interpreted as can be.

    `text` is the main text with tables, boxes and notes at their place; `margins` the lines of headers and footers,
    each text once, page numbers left out.
    """

    text: tuple[Tracked, ...]
    margins: tuple[tuple[Tracked, ...], ...] = ()
    manifest: Manifest | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    controls: tuple[Control, ...] = ()
    pictures: tuple[Picture, ...] = ()


class ChangeKind(StrEnum):
    """What was done in Word."""

    REPLACED = "replaced"
    INSERTED = "inserted"
    REMOVED = "removed"
    MOVED = "moved"
    SPLIT = "split"
    JOINED = "joined"
    MARKED = "marked"
    """Bold, italic, raised or lowered, or no longer so."""
    SHAPED = "shaped"
    """Became a heading, an item, or running text."""
    LINKED = "linked"
    """The same words lead elsewhere, or nowhere."""
    COLOURED = "coloured"
    """Highlighted, coloured, struck through or underlined: a remark, for a text of ours has none of these."""
    DESCRIBED = "described"
    """A picture has another alternative text."""
    CELLS = "cells"
    """Cells were put together, or one was parted."""
    BROKEN = "broken"
    """A line ends within a paragraph, or no longer does."""
    FIELD = "field"


class ChangePlace(StrEnum):
    """Where in the letter a change stands."""

    TEXT = "text"
    HEADING = "heading"
    LIST = "list"
    TABLE = "table"
    NOTE = "note"
    PICTURE = "picture"
    LETTERHEAD = "letterhead"
    AROUND = "around"
    """Opening, closing and signature, or words of the house style: no part of the text."""


class ChangeState(StrEnum):
    """How a change stands towards the draft as it is now."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    CONFLICT = "conflict"
    """The draft says something else there since."""
    ALREADY = "already"
    """The draft says so already."""
    FIXED = "fixed"
    """It can be seen, not taken over: what it changes does not come out of the draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: in which part (None for none), where, the words before and after, and who proposed it.

    `key` is the same every time the same file is read. `by` is None for what was changed without being tracked.
    `name` is the field of a FIELD; `ours` what the draft says where it is in conflict.
    """

    key: str
    kind: ChangeKind
    place: ChangePlace
    part: PartId | None
    title: str
    old: str
    new: str
    before: str = ""
    after: str = ""
    by: Proposer | None = None
    name: str = ""
    to: str = ""
    """The title of the part a move went to, where that is another."""
    differences: tuple[Difference, ...] = ()
    """In the tokens of the file that was exported."""
    looks: tuple[str, ...] = ()
    """How it looks from then on: of a MARKED the marks, of a COLOURED what stood out, of a SHAPED heading with its
    level, item, para or the kind of list; merged or parted cells, broken or unbroken lines."""
    links: tuple[str, str] | None = None
    """Where the words led before and after, each empty for nowhere; None where that is not what changed."""
    picture: int | None = None
    """Of a change of a picture that was there: which of the pictures in its part it is, from 0; `old` and `new` are
    its alternative texts."""
    owners: tuple[PartId | None, ...] = ()
    """The part each of them is in."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A change as it stands now: `ours` is what the draft says there, in a conflict."""

    change: Change
    state: ChangeState
    ours: str = ""


@dataclass(frozen=True, slots=True)
class PlacedComment:
    """A comment at its part."""

    comment: Comment
    part: PartId | None
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedFile:
    """A file that came back, as the archive keeps it; what was decided of its changes by their keys."""

    sha256: str
    name: str
    revision: RevisionId
    export: str
    """SHA-256 of the file that had gone out."""
    at: datetime
    """UTC."""
    by: str
    decided: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "decided", MappingProxyType(dict(self.decided)))
