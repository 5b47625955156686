"""What was read from a file, before anyone has confirmed it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.blocks import Blocks
from app.domain.found import (
    Attachment,
    CommitteeRequest,
    Conflict,
    HandelingenReference,
    KamerstukReference,
    Kamervragen,
    LetterReference,
    LetterWindow,
    Motie,
    Promise,
    Toezegging,
)
from app.domain.passages import Passage


class Evidence(StrEnum):
    """Where a value stands; visible text weighs more than a property."""

    TEXT = "text"
    PROPERTY = "property"
    FILE_NAME = "file_name"
    """Of the file, not of the letter: for a person to confirm."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A value read, with the place it was read and the rule that read it.

    `value` is normalised (dates ISO), `text` as printed. `start` and `end` count characters in the plain text of
    the reading; both are None for a document property and for the name of the file. `page` counts from 1, None where
    the file has no pages.
    """

    value: str
    text: str
    start: int | None
    end: int | None
    confidence: float
    rule: str
    page: int | None = None
    evidence: Evidence = Evidence.TEXT


@dataclass(frozen=True, slots=True)
class ReadField:
    """The best candidate of a header field and the others that were weighed, best first."""

    best: Candidate
    alternatives: tuple[Candidate, ...] = ()


class NoticeCode(StrEnum):
    """What a file holds beside the text that was read, so that nobody takes the one for the other."""

    INSERTIONS = "insertions"
    """Tracked; read as part of the text."""
    DELETIONS = "deletions"
    """Tracked; left out."""
    MOVES = "moves"
    """Tracked; read where the text was moved to."""
    COMMENTS = "comments"
    HIDDEN_TEXT = "hidden_text"
    UNREADABLE_PARTS = "unreadable_parts"
    """What only Office opens: attachments wrapped by Outlook (winmail.dat), a document put into another."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell of a file, and how often it is in it."""

    code: NoticeCode
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """A file that came inside another, as an attachment to a mail."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """The text of a file in reading order.

    `blocks` is the letter proper, `plain` the whole visible text, letterhead included, one line a line, with form
    feeds between pages where they are known; places in a reading count in `plain`. `properties` are the document's
    own, weaker than what is printed. `passages` are the letter proper as running text; headers, margins and page
    numbers are in `plain` alone. `notices` tell what the file holds beside. Passages and notices serve the reading;
    an archive does not keep them with the text.
    """

    blocks: Blocks
    plain: str
    passages: tuple[Passage, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    pages: int | None = None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the recogniser proposes for a file; None where the text does not show it."""

    kind: ReadField | None = None
    finer_kind: str | None = None
    """The code of the finer kind; the kind is the one of six it belongs to."""
    our_kenmerk: ReadField | None = None
    their_kenmerk: ReadField | None = None
    dated: ReadField | None = None
    window: LetterWindow | None = None
    """Of a letter without a date only."""
    subject: ReadField | None = None
    signatory: ReadField | None = None
    signatory_function: ReadField | None = None
    organisation: ReadField | None = None
    directorate: ReadField | None = None
    addressee: ReadField | None = None
    pages_total: ReadField | None = None
    attachments: tuple[Attachment, ...] = ()
    letter_references: tuple[LetterReference, ...] = ()
    kamerstukken: tuple[KamerstukReference, ...] = ()
    moties: tuple[Motie, ...] = ()
    promises: tuple[Promise, ...] = ()
    toezeggingen: tuple[Toezegging, ...] = ()
    committee_requests: tuple[CommitteeRequest, ...] = ()
    handelingen: tuple[HandelingenReference, ...] = ()
    kamervragen: Kamervragen | None = None
    conflicts: tuple[Conflict, ...] = ()
    notices: tuple[Notice, ...] = ()
    """What the file holds beside its text."""

    @property
    def shows_a_letter(self) -> bool:
        """Return whether a date, a kenmerk or a sender was read: enough to register it without a person."""
        return any((self.dated, self.our_kenmerk, self.their_kenmerk, self.signatory, self.organisation))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A file waiting to be registered by a person: its bytes are kept, what was read of it goes with it."""

    sha256: str
    name: str
    media_type: str
    extract: Extract
    reading: Reading


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A proposal as a list shows it."""

    sha256: str
    name: str
    offered: date


def date_of(read: ReadField | None) -> date | None:
    """Return the date of a field that was read, or None."""
    return date.fromisoformat(read.best.value) if read else None
