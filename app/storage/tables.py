"""The tables of the register and of the originals.

A field of a domain value stands in the column of the same name; a nested value in columns that begin with its name;
tuples and mappings as JSON. What is not a field of the value is said beside the table. Rows that hold what people
entrusted to the register are sealed; `part`, `original` and `journal` have hashes of their own. No `from __future__
import annotations` here: SQLModel reads the annotations while the class is made.
"""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Dialect, LargeBinary, MetaData, TypeDecorator, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from app.storage.seals import Sealed

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Batch migrations find a constraint by its name, so each has one."""


class UtcMoment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back when read."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment as stored: UTC, without zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Return the stored moment with its zone."""
        return value.replace(tzinfo=UTC) if value is not None else None


class RegisterTable(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMING))):
    """A table of register.db."""


class OriginalsTable(SQLModel, registry=registry(metadata=MetaData(naming_convention=NAMING))):
    """A table of originals.db."""


class OriginalBytes(OriginalsTable, table=True):
    """Bytes under their SHA-256, added and never altered."""

    __tablename__ = "original"
    key: int = Field(default=None, primary_key=True)
    sha256: str = Field(unique=True)
    data: bytes = Field(sa_type=LargeBinary)


class ArchiveRecord(RegisterTable, table=True):
    """Which archive this is, in one row: its backups, and archives restored from them, bear the same id."""

    __tablename__ = "archive"
    id: UUID = Field(primary_key=True)


class OriginalRecord(RegisterTable, table=True):
    """That the register counts on these bytes. Bytes without such a row are an orphan."""

    __tablename__ = "original"
    sha256: str = Field(primary_key=True)
    size: int


class PartyRecord(Sealed, RegisterTable, table=True):
    """A party; `folded_slug` is for looking up."""

    __tablename__ = "party"
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    name_surname: str | None
    name_prefix: str | None
    name_initials: str | None
    name_partner: str | None
    name_titles_before: str | None
    name_titles_after: str | None
    name_belgian: bool | None
    form: str
    function: str
    organisation: str
    address_street: str
    address_postcode: str
    address_place: str
    address_country: str
    visiting_street: str
    visiting_postcode: str
    visiting_place: str
    visiting_country: str
    website: str
    e_mail: str = Field(sa_column_kwargs={"server_default": sql("''")})
    salutation: str
    slug: str
    folded_slug: str = Field(index=True)


class LetterRecord(Sealed, RegisterTable, table=True):
    """A letter; `day` orders the lists, the folded kenmerken are for looking up."""

    __tablename__ = "letter"
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    direction: str
    kind: str
    status: str
    subject: str
    text: str
    text_sha256: str
    our_kenmerk: str | None
    their_kenmerk: str | None
    our_folded: str | None = Field(index=True)
    their_folded: str | None = Field(index=True)
    dated: date | None
    received: date | None
    sent: date | None
    day: date | None = Field(index=True)
    original_sha256: str | None = Field(unique=True, foreign_key="original.sha256")
    original_name: str | None
    original_media_type: str | None
    draft: UUID | None = Field(index=True)
    rubricering_level: str = Field(sa_column_kwargs={"server_default": "none"})
    rubricering_until: date | None
    rubricering_event: str = Field(sa_column_kwargs={"server_default": sql("''")})
    rubricering_markings: str = Field(sa_column_kwargs={"server_default": "[]"})
    retention_keep: bool = Field(sa_column_kwargs={"server_default": "0"})
    retention_years: int | None
    retention_category: str = Field(sa_column_kwargs={"server_default": sql("''")})


class LetterVersionRecord(Sealed, RegisterTable, table=True):
    """What a letter was before a change, whole, as JSON under its SHA-256; the present state stands in `letter`."""

    __tablename__ = "letter_version"
    letter_key: int = Field(primary_key=True, foreign_key="letter.key")
    number: int = Field(primary_key=True)
    made: datetime = Field(sa_type=UtcMoment)
    by: str
    why: str
    content: str
    sha256: str


class LetterStepRecord(Sealed, RegisterTable, table=True):
    """A step in the life of a letter."""

    __tablename__ = "letter_step"
    letter_key: int = Field(primary_key=True, foreign_key="letter.key")
    number: int = Field(primary_key=True)
    before: str
    after: str
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    why: str


class LetterLinkRecord(Sealed, RegisterTable, table=True):
    """What one letter is to another."""

    __tablename__ = "letter_link"
    source_key: int = Field(primary_key=True, foreign_key="letter.key")
    target_key: int = Field(primary_key=True, index=True, foreign_key="letter.key")
    relation: str = Field(primary_key=True)
    position: int


class LetterFileRecord(Sealed, RegisterTable, table=True):
    """A further file of a letter, in order: pages that came in apart, an enclosure, the signed copy."""

    __tablename__ = "letter_file"
    letter_key: int = Field(primary_key=True, foreign_key="letter.key")
    position: int = Field(primary_key=True)
    role: str
    sha256: str = Field(index=True, foreign_key="original.sha256")
    name: str
    media_type: str
    pages: int | None


class BinRecord(Sealed, RegisterTable, table=True):
    """A letter in the bin."""

    __tablename__ = "bin"
    letter_key: int = Field(primary_key=True, foreign_key="letter.key")
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    why: str


class JournalRecord(RegisterTable, table=True):
    """An entry of the journal, never altered; `sha256` is over it and the hash of the one before."""

    __tablename__ = "journal"
    number: int = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    act: str
    subject: str = Field(index=True)
    facts: str
    previous: str
    sha256: str


class KenmerkRangeRecord(RegisterTable, table=True):
    """Numbers that may be given out under a mask."""

    __tablename__ = "kenmerk_range"
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    organisation: str
    mask_text: str
    first: int
    last: int
    drafter: str


class KenmerkRecord(RegisterTable, table=True):
    """A kenmerk of ours that was given out or typed; the folded one can be given only once."""

    __tablename__ = "kenmerk"
    key: int = Field(default=None, primary_key=True)
    kenmerk: str
    folded: str = Field(unique=True)
    state: str
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    range_key: int | None = Field(index=True, foreign_key="kenmerk_range.key")
    number: int | None
    year: int | None
    draft: UUID | None = Field(index=True)
    letter: UUID | None = Field(index=True)
    why: str


class LetterPartyRecord(Sealed, RegisterTable, table=True):
    """A party of a letter, in the order they stand on it."""

    __tablename__ = "letter_party"
    letter_key: int = Field(primary_key=True, foreign_key="letter.key")
    position: int = Field(primary_key=True)
    role: str
    shown: str
    party_key: int | None = Field(index=True, foreign_key="party.key")


class PartRecord(RegisterTable, table=True):
    """A part of a draft as canonical JSON under its SHA-256; revisions share it."""

    __tablename__ = "part"
    sha256: str = Field(primary_key=True)
    content: str


class DraftRecord(Sealed, RegisterTable, table=True):
    """A draft: `current` is the number of the revision the pointer stands at."""

    __tablename__ = "draft"
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    current: int


class RevisionRecord(Sealed, RegisterTable, table=True):
    """One state of a draft. `previous` is the number undo goes back to, none for the first."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("draft_key", "number"),)
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    draft_key: int = Field(foreign_key="draft.key")
    number: int
    previous: int | None
    made: datetime = Field(sa_type=UtcMoment)
    kind: str
    answers: UUID | None = Field(foreign_key="letter.id")
    date: date | None
    facts: str


class RevisionPartRecord(Sealed, RegisterTable, table=True):
    """Which parts a revision holds, in order."""

    __tablename__ = "revision_part"
    revision_key: int = Field(primary_key=True, foreign_key="revision.key")
    position: int = Field(primary_key=True)
    part_sha256: str = Field(index=True, foreign_key="part.sha256")


class ExportRecord(Sealed, RegisterTable, table=True):
    """A file that was made of a revision."""

    __tablename__ = "export"
    key: int = Field(default=None, primary_key=True)
    revision_key: int = Field(index=True, foreign_key="revision.key")
    sha256: str = Field(index=True, foreign_key="original.sha256")
    at: datetime = Field(sa_type=UtcMoment)


class ReturnedRecord(Sealed, RegisterTable, table=True):
    """A file made of a revision that came back from Word; `export` is the hash of what went out."""

    __tablename__ = "returned_file"
    key: int = Field(default=None, primary_key=True)
    revision_key: int = Field(index=True, foreign_key="revision.key")
    sha256: str = Field(unique=True, foreign_key="original.sha256")
    export: str
    name: str
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    decided: str


class ProposalRecord(Sealed, RegisterTable, table=True):
    """A file waiting for a person; `offered` is the day it came."""

    __tablename__ = "proposal"
    sha256: str = Field(primary_key=True, foreign_key="original.sha256")
    name: str
    media_type: str
    offered: date
    extract_blocks: str
    extract_plain: str
    extract_properties: str
    extract_pages: int | None
    reading: str


class CorrectionRecord(Sealed, RegisterTable, table=True):
    """A field a person corrected; the last three columns are None where the right value stands by no label."""

    __tablename__ = "correction"
    key: int = Field(default=None, primary_key=True)
    letter_key: int = Field(index=True, foreign_key="letter.key")
    field: str
    proposed: str
    corrected: str
    sender: str | None
    label: str | None
    place: str | None


class SearchTextRecord(RegisterTable, table=True):
    """The words of a letter as the search index holds them; the index has no copy of its own."""

    __tablename__ = "search_text"
    key: int = Field(primary_key=True, foreign_key="letter.key")
    subject: str
    kenmerken: str
    names: str
    body: str
