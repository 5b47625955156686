"""The tables of the paragraph library. As in `tables`, where the rest of the register stands."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field

from app.storage.seals import Sealed
from app.storage.tables import RegisterTable, UtcMoment


class ParagraphRecord(Sealed, RegisterTable, table=True):
    """One version of a library paragraph; `folded_slug` is for looking up."""

    __tablename__ = "paragraph"
    __table_args__ = (UniqueConstraint("id", "version"),)
    key: int = Field(default=None, primary_key=True)
    id: UUID
    version: int
    slug: str
    folded_slug: str = Field(index=True)
    title: str
    topic: str
    body: str
    tags: str
    register_: str = Field(sa_column_kwargs={"name": "register"})
    owner: str
    state: str
    valid_from: date | None
    valid_until: date | None
    variables: str
    sources: str = Field(sa_column_kwargs={"server_default": "[]"})
    handling: str = Field(sa_column_kwargs={"server_default": sql("''")})
    uses: str = Field(sa_column_kwargs={"server_default": "[]"})
    author: str = Field(sa_column_kwargs={"server_default": sql("''")})
    reason: str = Field(sa_column_kwargs={"server_default": sql("''")})
    made: datetime | None = Field(sa_type=UtcMoment)


class ParagraphStepRecord(Sealed, RegisterTable, table=True):
    """A step in the life of a version of a paragraph."""

    __tablename__ = "paragraph_step"
    paragraph: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True)
    version: int
    before: str
    after: str
    at: datetime = Field(sa_type=UtcMoment)
    by: str
    why: str
