"""Whether a backup is what it was when it was made: its register opened and read through, its originals hashed."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.backups import Backup
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import BEGINNING, Head
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import register_of
from app.storage.backup_store import Store, store_to_read
from app.storage.failures import is_damage
from app.storage.tables import RegisterTable

_READ = 1024 * 1024
_HASHED = (("letter", "text", "text_sha256"), ("part", "content", "sha256"), ("letter_version", "content", "sha256"))
"""Texts that stand beside their own hash."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a register says of itself."""

    archive: UUID
    counts: dict[str, int]
    head: Head


def said_by(run: Callable[[str], Any]) -> Said:
    """Return which archive a register is of, how many rows each table has, and the head of its journal."""
    tables = sorted(RegisterTable.metadata.tables)
    counts = {table: run(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}
    head = run("SELECT number, sha256 FROM journal ORDER BY number DESC LIMIT 1").fetchone()
    archive = run("SELECT id FROM archive").fetchone()[0]
    return Said(UUID(archive), counts, Head(*head) if head else Head(0, BEGINNING))


def file_sha256(path: Path) -> str:
    """Return the SHA-256 (hex) of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_READ):
            digest.update(piece)
    return digest.hexdigest()


@contextmanager
def opened_copy(path: Path) -> Iterator[Any]:
    """Yield a connection to a register nobody writes any more; neither a lock is taken nor a file made."""
    with closing(dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        yield connection


def is_sound(connection: Any) -> bool:
    """Return whether SQLite finds nothing wrong with a register."""
    try:
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except dbapi2.DatabaseError as error:
        if not is_damage(error):
            raise
        return False


def altered(connection: Any) -> tuple[str, ...]:
    """Return what stands in a register otherwise than it was saved, or refers to what is not there.

    Letters by id, parts and versions by hash, other rows by table and number.
    """
    found = {f"{table} {row}" for table, row, *_ in connection.execute("PRAGMA foreign_key_check")}
    for table, text, sha256 in _HASHED:
        named = "id" if table == "letter" else sha256
        rows = connection.execute(f"SELECT {named}, CAST({text} AS BLOB), {sha256} FROM {table}")
        found |= {name for name, held, kept in rows if hashlib.sha256(held).hexdigest() != kept}
    return tuple(sorted(found))


def needed_originals(connection: Any) -> tuple[str, ...]:
    """Return the SHA-256 of every original a register counts on."""
    return tuple(sha256 for (sha256,) in connection.execute("SELECT sha256 FROM original ORDER BY sha256"))


def check(folder: Path, backup: Backup) -> None:
    """Return when a backup is whole, every original it came with read and hashed.

    Raises:
        KnownError: BACKUP_DAMAGED (name, detail); the medium's own failures, as `medium_failures`.
    """
    with medium_failures(folder), store_to_read(folder) as store:
        refuse_damaged(folder, backup, store)


def refuse_damaged(folder: Path, backup: Backup, store: Store | None) -> None:
    """Return when a backup is whole: as it was written, with every original it came with as it was.

    Without `store` the originals are left aside.

    Raises:
        KnownError: BACKUP_DAMAGED (name, detail); the medium's own failures, as `medium_failures`.
    """
    path = register_of(folder, backup)
    with medium_failures(folder):
        if not path.exists():
            raise _damaged(backup, "register_missing")
        if file_sha256(path) != backup.sha256:
            raise _damaged(backup, "register_altered")
        with opened_copy(path) as connection:
            if not is_sound(connection):
                raise _damaged(backup, "register_unsound")
            if connection.execute("PRAGMA user_version").fetchone()[0] != backup.schema:
                raise _damaged(backup, "register_differs")
        for sha256 in set(backup.originals) - set(backup.lacks) if store else ():
            if store and store.get(sha256) is None:
                raise _damaged(backup, f"original_altered: {sha256}")


def _damaged(backup: Backup, detail: str) -> KnownError:
    return KnownError(ErrorCode.BACKUP_DAMAGED, name=backup.name, detail=detail)
