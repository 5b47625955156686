"""Connections to a database file: one SQLite library, one way to begin reading and another to begin writing."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from app.storage.checked_types import CHECKED

OWNER_ONLY = 0o600

_ALWAYS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    # On macOS a plain fsync leaves the bytes in the drive; elsewhere these two mean nothing (sqlite.org/pragma.html).
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    # What is destroyed must not be readable in free pages (sqlite.org/pragma.html#pragma_secure_delete).
    "PRAGMA secure_delete = ON",
)

MALFORMED = "database disk image is malformed"
"""SQLite's own words for its code CORRUPT."""
_ERROR = 1
"""SQLite's code for a statement it does not understand."""

Misshapen = Callable[[Any], tuple[str, ...]]
"""Returns the tables that are not as they were made, given what runs a statement; see `app.storage.shape`."""


@dataclass(frozen=True, slots=True)
class Engines:
    """The two ways into one database file."""

    reader: Engine
    """Begins with BEGIN and may only query."""
    writer: Engine
    """Begins with BEGIN IMMEDIATE, so that two writers wait for one another instead of failing halfway."""

    def close(self) -> None:
        """Close every connection nobody is using; the last one out folds the write-ahead log into the file.

        Whoever uses the engines again gets new connections.
        """
        self.reader.dispose()
        self.writer.dispose()


def open_engines(path: Path, busy_timeout_s: float, misshapen: Misshapen | None = None) -> Engines:
    """Return the engines of the database at `path`; nothing is opened until they are used.

    With `misshapen` a statement that a damaged schema does not understand is told as damage, and not as a mistake.
    """
    reader = _engine(path, (*_ALWAYS, "PRAGMA query_only = ON"), "BEGIN", busy_timeout_s)
    writer = _engine(path, _ALWAYS, "BEGIN IMMEDIATE", busy_timeout_s, mode="WAL")
    return _watched(Engines(reader=reader, writer=writer), misshapen)


def open_to_read(path: Path, mode: str, busy_timeout_s: float, misshapen: Misshapen | None = None) -> Engines:
    """Return the engines of a database that is only read; `mode` is the query of its URI (sqlite.org/uri.html)."""
    uri = f"{path.absolute().as_uri()}?{mode}"
    engine = _engine(path, (*_ALWAYS, "PRAGMA query_only = ON"), "BEGIN", busy_timeout_s, uri)
    return _watched(Engines(reader=engine, writer=engine), misshapen)


def open_migration_engine(path: Path) -> Engine:
    """Return an engine for a copy nobody else knows of.

    Without foreign keys, for a batch migration drops tables others refer to, and without a log beside the file.
    """
    pragmas = ("PRAGMA foreign_keys = OFF", "PRAGMA synchronous = FULL")
    return _engine(path, pragmas, "BEGIN IMMEDIATE", busy_timeout_s=0, mode="DELETE")


def set_journal_mode(connection: Any, mode: str) -> None:
    """Let a database have a write-ahead log (WAL) or none (DELETE).

    Where the disk refuses SQLite goes on in the mode there was, and says no more than which that is.

    Raises:
        dbapi2.Error: it could not.
    """
    (found,) = connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
    if found.upper() != mode:
        raise dbapi2.OperationalError("disk I/O error")


def create_file(path: Path) -> None:
    """Create an empty file only its owner may read; SQLite gives its log the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))


def _watched(engines: Engines, misshapen: Misshapen | None) -> Engines:
    """Let what only damage can have brought about be told as damage (sqlite.org/rescode.html#corrupt)."""

    def on_error(context: ExceptionContext) -> None:
        if _comes_of_damage(context, misshapen):
            raise DatabaseError(context.statement, context.parameters, dbapi2.DatabaseError(MALFORMED))

    for engine in {engines.reader, engines.writer}:
        event.listen(engine, "handle_error", on_error)
    return engines


def _comes_of_damage(context: ExceptionContext, misshapen: Misshapen | None) -> bool:
    error = context.original_exception
    if isinstance(error, UnicodeDecodeError):
        # SQLite quotes the damaged words of the schema, and the library cannot read its complaint.
        return True
    is_mistake = getattr(error, "sqlite_errorcode", None) == _ERROR
    if misshapen is None or context.connection is None or not is_mistake:
        return False
    raw: Any = context.connection.connection.dbapi_connection
    return bool(misshapen(raw.execute))


def _engine(
    path: Path, pragmas: tuple[str, ...], begin: str, busy_timeout_s: float, uri: str = "", mode: str = ""
) -> Engine:
    def connected() -> Any:
        return dbapi2.connect(
            uri or str(path.absolute()), uri=bool(uri), timeout=busy_timeout_s, check_same_thread=False
        )

    engine = create_engine(URL.create("sqlite", database=str(path.absolute())), module=dbapi2, creator=connected)
    engine.dialect.colspecs = {**engine.dialect.colspecs, **CHECKED}

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        try:
            for pragma in (f"PRAGMA busy_timeout = {int(busy_timeout_s * 1000)}", *pragmas):
                connection.execute(pragma)
            if mode:
                set_journal_mode(connection, mode)
        except dbapi2.Error:
            # Nobody else knows of it yet, and left open it would keep the log beside the file.
            connection.close()
            raise
        except UnicodeDecodeError as error:
            # SQLite quotes the damaged words of the schema, and the library cannot read its complaint.
            connection.close()
            raise dbapi2.DatabaseError(MALFORMED) from error

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
