"""The folder of an archive: what lies in it, which schema it has, how a new one is built."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import text
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.runtime.files import sync_folder, whole_folder
from app.storage.engines import Engines, create_file, open_engines
from app.storage.failures import known_failures
from app.storage.house_tables import REGISTER_TABLES
from app.storage.search import CREATE_INDEX, SECURE_DELETE
from app.storage.tables import OriginalsTable

REGISTER = "register.db"
ORIGINALS = "originals.db"
BACKUPS = "backups"

SCHEMA = 5
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


def build(folder: Path, new_id: IdFactory) -> None:
    """Build an empty archive beside `folder` and rename it whole.

    Raises:
        KnownError: ARCHIVE_EXISTS (name), NOT_AN_ARCHIVE (name) where other files lie there, DISK_FULL,
            TARGET_NOT_WRITABLE (name).
    """
    with built_whole(folder) as temporary:
        fill(temporary, new_id)


@contextmanager
def built_whole(folder: Path) -> Iterator[Path]:
    """Yield an empty folder beside `folder` that takes its place when the block ends, and is gone where it raises.

    Raises:
        KnownError: ARCHIVE_EXISTS (name), NOT_AN_ARCHIVE (name) where other files lie there, DISK_FULL,
            TARGET_NOT_WRITABLE (name); else as `known_failures`.
    """
    refuse_taken(folder)
    with whole_folder(folder) as temporary:
        with known_failures(folder):
            yield temporary
        refuse_taken(folder)


def refuse_taken(folder: Path) -> None:
    """Return when there is nothing in `folder` yet, which need not exist.

    Raises:
        KnownError: ARCHIVE_EXISTS (name), NOT_AN_ARCHIVE (name) where other files lie there.
    """
    if (folder / REGISTER).exists():
        raise KnownError(ErrorCode.ARCHIVE_EXISTS, name=folder)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise KnownError(ErrorCode.NOT_AN_ARCHIVE, name=folder)


def fill(folder: Path, new_id: IdFactory) -> None:
    """Put the databases of an empty archive into `folder`."""
    (folder / BACKUPS).mkdir(mode=0o700)
    for name in (REGISTER, ORIGINALS):
        create_file(folder / name)
    register = open_engines(folder / REGISTER, _BUILD_TIMEOUT_S)
    originals = open_engines(folder / ORIGINALS, _BUILD_TIMEOUT_S)
    try:
        _create_register(register, new_id)
        create_originals(originals)
    finally:
        register.close()
        originals.close()
    sync_folder(folder)


def _create_register(engines: Engines, new_id: IdFactory) -> None:
    with engines.writer.begin() as connection:
        REGISTER_TABLES.create_all(connection)
        connection.exec_driver_sql(CREATE_INDEX)
        connection.exec_driver_sql(SECURE_DELETE)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version "
            "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": f"{SCHEMA:04}"})
        connection.execute(REGISTER_TABLES.tables["archive"].insert(), {"id": new_id()})
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")


def create_originals(engines: Engines) -> None:
    """Put the table of originals into an empty database."""
    with engines.writer.begin() as connection:
        OriginalsTable.metadata.create_all(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {ORIGINALS_SCHEMA}")
