"""A backup put back: always as a new archive, built beside its place, checked, and renamed whole."""

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.domain.backups import Backup
from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import FaultCode
from app.runtime.places import refuse_network
from app.storage.archive import BUSY_TIMEOUT_S, Archive
from app.storage.backup_check import file_sha256, refuse_damaged
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import register_of
from app.storage.backup_store import Store, store_to_read
from app.storage.engines import create_file, open_engines
from app.storage.folder import BACKUPS, ORIGINALS, REGISTER, SCHEMA, built_whole, create_originals
from app.storage.work import Work

_INDEX = {FaultCode.INDEX_DAMAGED, FaultCode.INDEX_STALE}
_PIECE = 1024 * 1024
_BATCH = 64 * 1024 * 1024
"""Bytes of originals kept at a time."""


def restore(folder: Path, backup: Backup, target: Path, migrations: Path, note: Callable[[Work], None]) -> None:
    """Make an archive in `target`, which must not exist or be empty, of a backup in `folder`.

    It stands in its place only once it was opened and verified; one of an older schema was brought up to date. `note`
    writes into its journal where it comes from. What was damaged in the archive when the backup was made still is.

    Raises:
        KnownError: ARCHIVE_EXISTS, NOT_AN_ARCHIVE, ARCHIVE_ON_NETWORK, ARCHIVE_NEWER; BACKUP_DAMAGED (name, detail),
            BACKUP_MEDIUM_GONE; DISK_FULL, TARGET_NOT_WRITABLE.
    """
    refuse_network(target)
    if backup.schema > SCHEMA:
        raise KnownError(ErrorCode.ARCHIVE_NEWER, name=folder, found=backup.schema, known=SCHEMA)
    with built_whole(target) as place:
        (place / BACKUPS).mkdir(mode=0o700)
        _put_register(folder, backup, place / REGISTER)
        _put_originals(folder, backup, place / ORIGINALS)
        with closing(Archive.open(place, migrations=migrations)) as archive:
            _refuse_unsound(archive, backup)
            with archive.writing() as work:
                note(work)


def _put_register(folder: Path, backup: Backup, place: Path) -> None:
    refuse_damaged(folder, backup, store=None)
    create_file(place)
    with medium_failures(folder):
        source = register_of(folder, backup).open("rb")
    with source, place.open("wb") as target:
        while piece := _read(folder, source.read):
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    if file_sha256(place) != backup.sha256:
        raise KnownError(ErrorCode.BACKUP_DAMAGED, name=backup.name, detail="register_altered")


def _read(folder: Path, read: Callable[[int], bytes]) -> bytes:
    with medium_failures(folder):
        return read(_PIECE)


def _put_originals(folder: Path, backup: Backup, place: Path) -> None:
    create_file(place)
    engines = open_engines(place, BUSY_TIMEOUT_S)
    with closing(engines):
        create_originals(engines)
        with medium_failures(folder), store_to_read(folder) as store:
            wanted = sorted(set(backup.originals) - set(backup.lacks))
            while wanted:
                batch = _next_batch(store, wanted, backup)
                with engines.writer.begin() as connection:
                    for each in batch:
                        connection.exec_driver_sql("INSERT INTO original (sha256, data) VALUES (?, ?)", each)
                wanted = wanted[len(batch) :]


def _next_batch(store: Store, wanted: list[str], backup: Backup) -> list[tuple[str, bytes]]:
    batch: list[tuple[str, bytes]] = []
    size = 0
    for sha256 in wanted:
        data = store.get(sha256)
        if data is None:
            raise KnownError(ErrorCode.BACKUP_DAMAGED, name=backup.name, detail=f"original_altered: {sha256}")
        batch.append((sha256, data))
        size += len(data)
        if size > _BATCH:
            break
    return batch


def _refuse_unsound(archive: Archive, backup: Backup) -> None:
    alarming = {fault.code for fault in archive.verify() if fault.alarming}
    if alarming & _INDEX:
        alarming = {fault.code for fault in archive.verify(rebuild_index=True) if fault.alarming}
    if alarming and backup.is_whole:
        raise KnownError(ErrorCode.BACKUP_DAMAGED, name=backup.name, detail="restored_unsound")
