"""What differs between the letters of an archive and those of a backup."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Engine, NullPool, Table, create_engine, select
from sqlcipher3 import dbapi2
from sqlmodel import Session

from app.domain.backups import Backup, ChangedLetter, Compared
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.letters import Letter, LetterRow
from app.domain.versions import differences
from app.storage.backup_check import opened_copy, refuse_damaged
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import register_of, shelf
from app.storage.engines import create_file
from app.storage.folder import SCHEMA
from app.storage.letters import Letters
from app.storage.lists import letter_rows
from app.storage.seals import SEAL
from app.storage.tables import RegisterTable

_TABLES = RegisterTable.metadata.tables
_LETTER, _PARTY, _LETTER_PARTY, _FILE, _BIN = (
    _TABLES[name] for name in ("letter", "party", "letter_party", "letter_file", "bin")
)
TEXT = "text"
IN_BIN = "bin"
"""Stands among the fields of a letter that was put in the bin, or taken out of it."""

_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class _Mark:
    """A letter as one side has it: its local key, the hash over its row, parties and files, and if it is binned."""

    key: int
    sha256: str
    is_binned: bool


@contextmanager
def register_opened(folder: Path, backup: Backup, migrations: Path) -> Iterator[Engine]:
    """Yield an engine on the register of a backup, for reading; one of an older schema is migrated, on a copy.

    Raises:
        KnownError: BACKUP_DAMAGED (name, detail), BACKUP_MEDIUM_GONE, ARCHIVE_NEWER (name, found, known).
    """
    if backup.schema > SCHEMA:
        raise KnownError(ErrorCode.ARCHIVE_NEWER, name=folder, found=backup.schema, known=SCHEMA)
    refuse_damaged(folder, backup, store=None)
    if backup.schema == SCHEMA:
        with _engine(register_of(folder, backup)) as engine:
            yield engine
        return
    from app.storage.migrate import run_migrations

    with tempfile.TemporaryDirectory(prefix="aanhef-") as place:
        copy = Path(place) / "register.db"
        create_file(copy)
        with medium_failures(folder):
            copy.write_bytes(register_of(folder, backup).read_bytes())
        run_migrations(copy, migrations, SCHEMA)
        with _engine(copy) as engine:
            yield engine


@contextmanager
def _engine(path: Path) -> Iterator[Engine]:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    engine = create_engine(
        "sqlite://", module=dbapi2, poolclass=NullPool, creator=lambda: dbapi2.connect(address, uri=True)
    )
    try:
        yield engine
    finally:
        engine.dispose()


def holding(folder: Path, letter: LetterId) -> tuple[Backup, ...]:
    """Return the backups in a folder that hold a letter, newest first; one that cannot be read may well.

    Raises:
        KnownError: BACKUP_MEDIUM_GONE.
    """
    with medium_failures(folder):
        return tuple(each for each in shelf(folder).backups if _may_hold(register_of(folder, each), letter))


def _may_hold(register: Path, letter: LetterId) -> bool:
    try:
        with opened_copy(register) as connection:
            return connection.execute("SELECT 1 FROM letter WHERE id = ?", (letter.hex,)).fetchone() is not None
    except dbapi2.DatabaseError:
        return register.exists()


def compared(now: Engine, then: Engine) -> Compared:
    """Return what differs between the letters of two registers, seen from the one that is now."""
    with Session(now) as present, Session(then) as past:
        ours, theirs = _marks(present.connection()), _marks(past.connection())
        both = sorted(ours.keys() & theirs.keys(), key=lambda each: ours[each].key)
        changed = [each for each in both if _state(ours[each]) != _state(theirs[each])]
        rows = _rows(present, [ours[each].key for each in changed])
        fields = (_fields(present, past, each, ours[each], theirs[each]) for each in changed)
        return Compared(
            added=_rows(present, [ours[each].key for each in ours.keys() - theirs.keys()]),
            changed=tuple(ChangedLetter(row, found) for row, found in zip(rows, fields, strict=True)),
            missing=_rows(past, [theirs[each].key for each in theirs.keys() - ours.keys()]),
        )


def _rows(session: Session, keys: Sequence[int]) -> tuple[LetterRow, ...]:
    """Return letters in the order they were registered; so many at a time as one query may name."""
    ordered = sorted(keys)
    pieces = (ordered[start : start + _AT_ONCE] for start in range(0, len(ordered), _AT_ONCE))
    return tuple(row for piece in pieces for row in letter_rows(session.connection(), piece, {}))


def _state(mark: _Mark) -> tuple[str, bool]:
    return mark.sha256, mark.is_binned


def _marks(connection: Connection) -> dict[UUID, _Mark]:
    """Return every letter by its id, without building any: an archive may hold a hundred thousand."""
    binned = set(connection.execute(select(_BIN.c.letter_key)).scalars())
    letters = connection.execute(select(_LETTER.c.key, *_said(_LETTER)))
    digests = {row.key: hashlib.sha256(repr(tuple(row)[1:]).encode()) for row in letters}
    parties = select(_LETTER_PARTY.c.letter_key, _LETTER_PARTY.c.role, _LETTER_PARTY.c.shown, *_said(_PARTY))
    parties = parties.outerjoin(_PARTY, _PARTY.c.key == _LETTER_PARTY.c.party_key)
    for row in connection.execute(parties.order_by(_LETTER_PARTY.c.letter_key, _LETTER_PARTY.c.position)):
        digests[row[0]].update(repr(tuple(row)[1:]).encode())
    files = select(_FILE.c.letter_key, *_said(_FILE)).order_by(_FILE.c.letter_key, _FILE.c.position)
    for row in connection.execute(files):
        digests[row[0]].update(repr(tuple(row)[1:]).encode())
    ids = connection.execute(select(_LETTER.c.key, _LETTER.c.id))
    return {each: _Mark(key, digests[key].hexdigest(), key in binned) for key, each in ids}


def _said(table: Table) -> list[Column[Any]]:
    """Return the columns that say something of a letter, party or file; local keys are others in another archive."""
    return [column for column in table.c if column.name not in ("key", "letter_key", SEAL)]


def _fields(present: Session, past: Session, letter: UUID, ours: _Mark, theirs: _Mark) -> tuple[str, ...]:
    found: tuple[str, ...] = ()
    if ours.sha256 != theirs.sha256:
        before, after = (_sound(session, LetterId(letter)) for session in (past, present))
        found = tuple(each.field for each in differences(before, after)) if before and after else (TEXT,)
    return (*found, IN_BIN) if ours.is_binned != theirs.is_binned else found


def _sound(session: Session, letter: LetterId) -> Letter | None:
    """Return a letter, or None where it is no longer what was saved: then that is what differs."""
    try:
        return Letters(session).get(letter)
    except KnownError as error:
        if error.code is not ErrorCode.ARCHIVE_DAMAGED:
            raise
        return None
