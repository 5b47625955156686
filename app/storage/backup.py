"""Making a backup: the register first, by SQLite's own backup, then the originals that are not there yet, once.

The order is that of the archive turned round: an original is committed before the register that counts on it, so
every original a copied register needs can be read after it was copied.
"""

import hashlib
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.domain.backups import Backup, Shelf
from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import sync_folder
from app.storage.backup_check import (
    Said,
    altered,
    file_sha256,
    is_sound,
    needed_originals,
    opened_copy,
    said_by,
)
from app.storage.backup_failures import medium_failures, written_to_medium
from app.storage.backup_folder import (
    UNFINISHED_SUFFIX,
    clear_unfinished,
    free_name,
    register_of,
    shelf,
    unmake,
    write_description,
)
from app.storage.backup_store import Fetch, opened_store
from app.storage.engines import Engines, create_file, set_journal_mode


@dataclass(frozen=True, slots=True)
class Made:
    """The backup a folder has of the archive as it is now: new, or the newest where nothing changed since."""

    backup: Backup
    is_new: bool


def make(register: Engines, originals: Engines, folder: Path, at: datetime, *, check_all: bool) -> Made:
    """Return the backup of the archive as it is now; see `Archive.back_up`."""
    if not folder.is_dir():
        raise KnownError(ErrorCode.BACKUP_MEDIUM_GONE, name=folder, detail="no_folder")
    with medium_failures(folder), opened_store(folder) as store:
        there = shelf(folder)
        clear_unfinished(folder)
        copy = folder / f"{free_name(folder, at)}{UNFINISHED_SUFFIX}"
        try:
            with register.reader.connect() as source:
                said = _copied(source, copy)
                _refuse_foreign(folder, there, said.archive)
                seen = _read_back(source, copy, said)
            with originals.reader.connect() as bytes_:
                lacks = store.fill(seen.originals, _from(bytes_), check_all=check_all)
            return _kept(folder, copy, there, replace(seen, made=at, lacks=lacks, is_full=check_all))
        finally:
            for suffix in ("", "-journal", "-wal", "-shm"):
                copy.with_name(copy.name + suffix).unlink(missing_ok=True)


def _copied(source: Connection, copy: Path) -> Said:
    """Return what the archive says of itself at the moment it is copied: both within one reading transaction."""
    said = said_by(source.exec_driver_sql)
    create_file(copy)
    with closing(dbapi2.connect(str(copy), isolation_level=None)) as target:
        for pragma in ("synchronous = FULL", "fullfsync = ON"):
            target.execute(f"PRAGMA {pragma}").fetchall()
        _driver(source).backup(target)
        # Without a log beside it the copy is one file, and can be read where nothing may be written.
        set_journal_mode(target, "DELETE")
    return said


def _driver(source: Connection) -> Any:
    return source.connection.driver_connection


def _refuse_foreign(folder: Path, there: Shelf, archive: UUID) -> None:
    """Thinning takes one a day, a week or a month: of two archives in a folder it would thin one for the other."""
    if any(each.archive != archive for each in there.backups):
        raise KnownError(ErrorCode.BACKUP_FOLDER_TAKEN, name=folder, detail="other_archive")


def _read_back(source: Connection, copy: Path, said: Said) -> Backup:
    """Return what a copy, opened and read through, is found to be."""
    name = copy.name.removesuffix(UNFINISHED_SUFFIX)
    with opened_copy(copy) as connection:
        if not is_sound(connection):
            if is_sound(_driver(source)):
                raise KnownError(ErrorCode.BACKUP_DAMAGED, name=name, detail="register_unsound")
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, detail="register_unsound")
        if said_by(connection.execute) != said:
            raise KnownError(ErrorCode.BACKUP_DAMAGED, name=name, detail="register_differs")
        return Backup(
            name=name,
            number=0,
            made=datetime.min.replace(tzinfo=UTC),
            archive=said.archive,
            schema=connection.execute("PRAGMA user_version").fetchone()[0],
            sha256=file_sha256(copy),
            counts=said.counts,
            head=said.head,
            originals=needed_originals(connection),
            altered=altered(connection),
        )


def _from(bytes_: Connection) -> Fetch:
    """Return what fetches an original from the archive, where it still is what was kept."""

    def fetch(sha256: str) -> bytes | None:
        row = bytes_.exec_driver_sql("SELECT data FROM original WHERE sha256 = ?", (sha256,)).first()
        return row[0] if row and hashlib.sha256(row[0]).hexdigest() == sha256 else None

    return fetch


def _kept(folder: Path, copy: Path, there: Shelf, backup: Backup) -> Made:
    """Give the copy its name and then its description; where the newest is the same, keep that one instead."""
    newest = there.backups[0] if there.backups else None
    if newest and _is_same(folder, newest, backup):
        if backup.is_full and not newest.is_full:
            newest = replace(newest, is_full=True)
            with written_to_medium(folder):
                write_description(folder, newest)
        return Made(newest, is_new=False)
    backup = replace(backup, number=newest.number + 1 if newest else 1)
    copy.rename(register_of(folder, backup))
    try:
        sync_folder(folder)
        with written_to_medium(folder):
            write_description(folder, backup)
    except (KnownError, OSError):
        # A full medium keeps what it had.
        unmake(folder, backup)
        raise
    return Made(backup, is_new=True)


def _is_same(folder: Path, newest: Backup, backup: Backup) -> bool:
    path = register_of(folder, newest)
    if (newest.sha256, newest.lacks) != (backup.sha256, backup.lacks) or not path.exists():
        return False
    return file_sha256(path) == newest.sha256
