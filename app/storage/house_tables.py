"""The tables of house facts: office holders, ministries, recesses, what data files said, parties made one.

As in `tables`, where the rest of the register stands.
"""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from app.storage.paragraph_tables import ParagraphRecord, ParagraphStepRecord
from app.storage.tables import RegisterTable, UtcMoment


class TenureRecord(RegisterTable, table=True):
    """Who held an office when."""

    __tablename__ = "tenure"
    key: int = Field(default=None, primary_key=True)
    id: UUID = Field(unique=True)
    office: str
    ministry: str
    party_key: int = Field(index=True, foreign_key="party.key")
    first: date
    last: date | None
    acting: bool
    stand_source: str
    stand_as_of: date


class MinistryRecord(RegisterTable, table=True):
    """A ministry under one name."""

    __tablename__ = "ministry"
    key: int = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    name: str
    first: date
    last: date | None
    follows: str
    stand_source: str
    stand_as_of: date


class RecessRecord(RegisterTable, table=True):
    """A recess of the Tweede Kamer, first and last day included."""

    __tablename__ = "recess"
    key: int = Field(default=None, primary_key=True)
    name: str
    first: date = Field(index=True)
    last: date
    stand_source: str
    stand_as_of: date


class StandingRecord(RegisterTable, table=True):
    """What a data file last said of a fact, by the fact's kind and name: the SHA-256 of its values."""

    __tablename__ = "standing"
    fact: str = Field(primary_key=True)
    sha256: str


class PartyMergeRecord(RegisterTable, table=True):
    """A party that was merged into another: what it was, and which letters named it, so that it can be undone."""

    __tablename__ = "party_merge"
    key: int = Field(default=None, primary_key=True)
    kept: UUID = Field(index=True)
    merged: UUID = Field(unique=True)
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    content: str
    kept_content: str
    moved: str


LIBRARY_TABLES = (ParagraphRecord, ParagraphStepRecord)

REGISTER_TABLES = RegisterTable.metadata
"""Every table of the register: these, those of the library and those of `tables`."""
