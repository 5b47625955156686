"""The folder of an archive: what lies in it, which schema it has, how a new one is built."""

import shutil
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import text
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import sync_folder, written_badly
from app.storage.engines import Engines, create_file, open_engines
from app.storage.failures import known_failures
from app.storage.house_tables import REGISTER_TABLES
from app.storage.search import CREATE_INDEX, SECURE_DELETE
from app.storage.tables import OriginalsTable

REGISTER = "register.db"
ORIGINALS = "originals.db"
BACKUPS = "backups"

SCHEMA = 3
"""The schema of the register this program reads and writes: the number of the last migration in `db/`."""
ORIGINALS_SCHEMA = 1
"""That of the originals, which is never altered."""
APPLICATION_ID = int.from_bytes(b"AANH")
"""Marks a database as ours (sqlite.org/pragma.html#pragma_application_id)."""

_BUILD_TIMEOUT_S = 5.0


def found_schema(folder: Path) -> int:
    """Return the schema of the register in `folder`, which is left untouched, byte for byte.

    Raises:
        KnownError: ARCHIVE_MISSING (name), NOT_AN_ARCHIVE (name), ARCHIVE_DAMAGED (name, detail), ARCHIVE_NEWER
            (name, found, known), ARCHIVE_READ_ONLY (name, detail) where it may not even be looked at.
    """
    try:
        _refuse_incomplete(folder)
    except OSError as error:
        raise KnownError(ErrorCode.ARCHIVE_READ_ONLY, name=folder, detail=error.strerror or "") from error
    with known_failures(folder):
        register, originals = (marks(folder / name) for name in (REGISTER, ORIGINALS))
    for (application, schema), known in ((register, SCHEMA), (originals, ORIGINALS_SCHEMA)):
        if application != APPLICATION_ID:
            raise KnownError(ErrorCode.NOT_AN_ARCHIVE, name=folder)
        if schema > known:
            raise KnownError(ErrorCode.ARCHIVE_NEWER, name=folder, found=schema, known=known)
    return register[1]


def _refuse_incomplete(folder: Path) -> None:
    if not folder.exists():
        raise KnownError(ErrorCode.ARCHIVE_MISSING, name=folder)
    present = [name for name in (REGISTER, ORIGINALS) if (folder / name).is_file()]
    if not present:
        raise KnownError(ErrorCode.NOT_AN_ARCHIVE, name=folder)
    for name in (REGISTER, ORIGINALS):
        if name not in present or not (folder / name).stat().st_size:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, name=folder, detail=name)


def marks(path: Path) -> tuple[int, int]:
    """Return the application id and the schema in the header of a database file.

    It is read through SQLite, which keeps the locks of other connections in this process, and as immutable, so that
    neither a lock is taken nor a file made. Both marks are only ever written before a file takes its place. After a
    crash the file may be shorter than its header says, the rest standing in the log; only a connection that may
    write the schema reads such a header.
    """
    with closing(dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        application, schema = (
            connection.execute(f"PRAGMA {mark}").fetchone()[0] for mark in ("application_id", "user_version")
        )
    return application, schema


def build(folder: Path) -> None:
    """Build an empty archive beside `folder` and rename it whole.

    Raises:
        KnownError: ARCHIVE_EXISTS (name), NOT_AN_ARCHIVE (name) where other files lie there, DISK_FULL,
            TARGET_NOT_WRITABLE (name).
    """
    _refuse_taken(folder)
    temporary: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        with known_failures(folder):
            _fill(temporary)
        _refuse_taken(folder)
        if folder.exists():
            folder.rmdir()
        temporary.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise written_badly(error, folder) from error
    finally:
        if temporary is not None:
            shutil.rmtree(temporary, ignore_errors=True)


def _refuse_taken(folder: Path) -> None:
    if (folder / REGISTER).exists():
        raise KnownError(ErrorCode.ARCHIVE_EXISTS, name=folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KnownError(ErrorCode.NOT_AN_ARCHIVE, name=folder)


def _fill(folder: Path) -> None:
    (folder / BACKUPS).mkdir(mode=0o700)
    for name in (REGISTER, ORIGINALS):
        create_file(folder / name)
    register = open_engines(folder / REGISTER, _BUILD_TIMEOUT_S)
    originals = open_engines(folder / ORIGINALS, _BUILD_TIMEOUT_S)
    try:
        _create_register(register)
        _create_originals(originals)
    finally:
        register.close()
        originals.close()
    sync_folder(folder)


def _create_register(engines: Engines) -> None:
    with engines.writer.begin() as connection:
        REGISTER_TABLES.create_all(connection)
        connection.exec_driver_sql(CREATE_INDEX)
        connection.exec_driver_sql(SECURE_DELETE)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version "
            "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": f"{SCHEMA:04}"})
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def _create_originals(engines: Engines) -> None:
    with engines.writer.begin() as connection:
        OriginalsTable.metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {ORIGINALS_SCHEMA}")
