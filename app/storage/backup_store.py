"""The originals of a folder of backups: bytes under their SHA-256, copied once and shared by all its backups.

While it is open nobody else can make, thin or read backups of the folder: that lock ends with the process, however
it ends. It has no write-ahead log, which a network share could not keep.
"""

import hashlib
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.storage.engines import create_file
from app.storage.failures import is_damage
from app.storage.folder import APPLICATION_ID, ORIGINALS, ORIGINALS_SCHEMA, REGISTER
from app.storage.tables import OriginalsTable

WAITING_S = 60.0
"""How long one backup waits for another to the same folder."""
_BATCH = 64 * 1024 * 1024
"""Bytes kept at a time, so that a large first backup that is cut off goes on where it was."""

_ALONE = "locking_mode = EXCLUSIVE"
_NO_JOURNAL_LEFT = ("journal_mode = PERSIST", "journal_mode = DELETE")
"""Rolls back what a process that was killed left, and removes the journal also where there was nothing to roll back
(sqlite.org/pragma.html#pragma_journal_mode)."""

Fetch = Callable[[str], bytes | None]
"""Returns the bytes with a SHA-256 from the archive, or None where it has them no longer as they were."""


class Store:
    """The originals of an open folder of backups."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def held(self) -> set[str]:
        """Return the SHA-256 of everything that is kept."""
        return {sha256 for (sha256,) in self._connection.execute("SELECT sha256 FROM original")}

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes with this SHA-256, or None where they are not kept or no longer what they were."""
        try:
            row = self._connection.execute("SELECT data FROM original WHERE sha256 = ?", (sha256,)).fetchone()
        except dbapi2.DatabaseError as error:
            if not is_damage(error):
                raise
            return None
        return row[0] if row and hashlib.sha256(row[0]).hexdigest() == sha256 else None

    def fill(self, needed: Collection[str], fetch: Fetch, *, check_all: bool) -> tuple[str, ...]:
        """Return those of `needed` that neither the archive nor this store has; all others are kept from now on.

        What is put in is read back; with `check_all` everything else that is needed as well, and put in afresh where
        it was altered.
        """
        held, lacking, size = self.held(), [], 0
        self._connection.execute("BEGIN")
        for sha256 in sorted(needed):
            if sha256 in held and (not check_all or self.get(sha256) is not None):
                continue
            data = fetch(sha256)
            if data is None:
                lacking.append(sha256)
                continue
            self._put(sha256, data)
            size += len(data)
            if size > _BATCH:
                self._connection.execute("COMMIT")
                self._connection.execute("BEGIN")
                size = 0
        self._connection.execute("COMMIT")
        return tuple(lacking)

    def drop_all_but(self, needed: Collection[str]) -> int:
        """Return how many originals were removed, overwritten with zeros: those not in `needed`."""
        unneeded = self.held() - set(needed)
        self._connection.execute("BEGIN")
        for sha256 in unneeded:
            self._connection.execute("DELETE FROM original WHERE sha256 = ?", (sha256,))
        self._connection.execute("COMMIT")
        return len(unneeded)

    def _put(self, sha256: str, data: bytes) -> None:
        self._connection.execute("DELETE FROM original WHERE sha256 = ?", (sha256,))
        self._connection.execute("INSERT INTO original (sha256, data) VALUES (?, ?)", (sha256, data))
        if self.get(sha256) is None:
            raise dbapi2.OperationalError("an original is not read as it was written")


@contextmanager
def opened_store(folder: Path, waiting_s: float = WAITING_S) -> Iterator[Store]:
    """Yield the store of `folder`, made where there is none yet; nobody else has it meanwhile.

    Raises:
        KnownError: BACKUP_FOLDER_TAKEN (name, detail) where the folder is an archive's or the file another's.
        dbapi2.Error, OSError: as the medium gives them.
    """
    if (folder / REGISTER).exists():
        raise KnownError(ErrorCode.BACKUP_FOLDER_TAKEN, name=folder, detail="is_archive")
    path = folder / ORIGINALS
    with suppress(FileExistsError):
        create_file(path)
    with _alone(path, waiting_s) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        if application == 0 and is_empty:
            _create(connection)
        elif application != APPLICATION_ID:
            raise KnownError(ErrorCode.BACKUP_FOLDER_TAKEN, name=folder, detail="other_files")
        yield Store(connection)


@contextmanager
def store_to_read(folder: Path, waiting_s: float = WAITING_S) -> Iterator[Store]:
    """Yield the store of `folder` for reading, also where nothing can be written; an empty one where there is none.

    Raises:
        dbapi2.Error, OSError: as the medium gives them.
    """
    path = folder / ORIGINALS
    with closing(dbapi2.connect(str(path) if path.exists() else ":memory:", timeout=waiting_s)) as connection:
        connection.isolation_level = None
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
            connection.execute("CREATE TEMP TABLE original (sha256, data)")
        connection.execute("BEGIN")
        yield Store(connection)


@contextmanager
def _alone(path: Path, waiting_s: float) -> Iterator[Any]:
    connection = dbapi2.connect(str(path), timeout=waiting_s, isolation_level=None, check_same_thread=False)
    with closing(connection):
        for pragma in ("synchronous = EXTRA", "fullfsync = ON", "secure_delete = ON", *_NO_JOURNAL_LEFT, _ALONE):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection


def _create(connection: Any) -> None:
    table = OriginalsTable.metadata.tables["original"]
    connection.execute("BEGIN")
    connection.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {ORIGINALS_SCHEMA}")
    connection.execute("COMMIT")
