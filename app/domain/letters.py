"""A letter in the register."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.blocks import Blocks
from app.domain.ids import DraftId, LetterId
from app.domain.parties import Party
from app.domain.retention import Retention
from app.domain.rubricering import Rubricering


class Direction(StrEnum):
    """Seen from the ministry."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Status(StrEnum):
    """Where a letter stands in its life."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    NOTED = "noted"
    CONCEPT = "concept"
    TO_SIGN = "to_sign"
    SIGNED = "signed"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


STATUSES = {
    Direction.INCOMING: (Status.RECEIVED, Status.IN_PROGRESS, Status.ANSWERED, Status.NOTED),
    Direction.OUTGOING: (Status.CONCEPT, Status.TO_SIGN, Status.SIGNED, Status.SENT, Status.WITHDRAWN),
}


class Role(StrEnum):
    """What a party is to a letter."""

    SENDER = "sender"
    ADDRESSEE = "addressee"
    SIGNATORY = "signatory"
    COPY = "copy"
    """Who gets an afschrift or kopie."""


@dataclass(frozen=True, slots=True)
class LetterParty:
    """A party of a letter: as printed, and who it is where that is known."""

    role: Role
    shown: str
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes a letter came in: their digest and what the file was called."""

    sha256: str
    name: str
    media_type: str


class FileRole(StrEnum):
    """What a file is to a letter."""

    PAGE = "page"
    """Pages of the letter itself that came in apart."""
    ENCLOSURE = "enclosure"
    SIGNED = "signed"
    """The signed copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFile:
    """A file of a letter: what it is to it, its digest and name, and how many pages it has where that is known."""

    role: FileRole
    sha256: str
    name: str
    media_type: str
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter, incoming or outgoing.

    `kind` names a letter kind (kamerbrief, antwoordbrief, brief, incoming, nota, kamervragen). The three dates are
    those on the letter, of receipt and of sending; each may be open.
    """

    id: LetterId
    direction: Direction
    kind: str
    status: Status
    subject: str
    text: Blocks
    our_kenmerk: str | None = None
    their_kenmerk: str | None = None
    dated: date | None = None
    received: date | None = None
    sent: date | None = None
    parties: tuple[LetterParty, ...] = ()
    original: Original | None = None
    draft: DraftId | None = None
    """The draft a letter of ours was made of here; None for one that came in as a file."""
    rubricering: Rubricering = field(default_factory=Rubricering)
    retention: Retention = field(default_factory=Retention)
    files: tuple[LetterFile, ...] = ()
    """The files it consists of where it is more than its original, in order: pages first, then what it encloses.

    Once pages were joined the original is one among them.
    """

    def __post_init__(self) -> None:
        if self.status not in STATUSES[self.direction]:
            raise ValueError(f"a letter that is {self.direction} cannot be {self.status}")

    def party(self, role: Role) -> LetterParty | None:
        """Return the first party in `role`, or None."""
        return next((party for party in self.parties if party.role is role), None)

    @property
    def every_file(self) -> tuple[LetterFile, ...]:
        """Return its files in order, with its original first where no pages were joined to that."""
        if self.original is None or self.files_of(FileRole.PAGE):
            return self.files
        held = self.original
        own = LetterFile(role=FileRole.PAGE, sha256=held.sha256, name=held.name, media_type=held.media_type)
        return (own, *self.files)

    def files_of(self, role: FileRole) -> tuple[LetterFile, ...]:
        """Return the files in `role`, in order."""
        return tuple(each for each in self.files if each.role is role)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter as a list shows it."""

    id: LetterId
    direction: Direction
    kind: str
    status: Status
    subject: str
    kenmerk: str
    """Ours, or theirs where we have none."""
    dated: date | None
    correspondent: str
    """The addressee of an outgoing letter, the sender of an incoming one."""
    rubricering: Rubricering = field(default_factory=Rubricering)
    snippet: str = ""
    """Words round the first hit, hits between U+E000 and U+E001; empty without a query."""
