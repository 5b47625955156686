"""Bringing the register of an older archive up to date: on a copy, checked, then swapped in.

Whatever stops it, the old register stands as it was; and once it is replaced it is kept under `backups/`.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import sync_folder, written_badly
from app.storage.engines import create_file, open_migration_engine, set_journal_mode
from app.storage.failures import damage_in, known_failures
from app.storage.folder import BACKUPS, REGISTER, marks
from app.storage.sealing import seal_rows
from app.storage.search import CHECK_INDEX
from app.storage.tables import RegisterTable

_KEPT_TABLES = ("letter", "party", "paragraph", "draft", "revision", "part", "original", "proposal")
"""Tables no migration may lose a row of."""


def upgrade(folder: Path, migrations: Path, target: int, busy_timeout_s: float) -> None:
    """Bring the register in `folder` to the schema `target` by the migrations in the folder `migrations`.

    Raises:
        KnownError: ARCHIVE_BUSY while another program has the archive open, ARCHIVE_DAMAGED, DISK_FULL,
            ARCHIVE_READ_ONLY, TARGET_NOT_WRITABLE.
    """
    register = folder / REGISTER
    copy, former = folder / f"{REGISTER}.new", folder / f"{REGISTER}.old"
    try:
        with known_failures(folder), _alone_with(register, busy_timeout_s) as old:
            found = marks(register)[1]
            if found >= target:
                return
            _refuse_damaged(old, folder)
            _copy(old, copy)
            run_migrations(copy, migrations, target)
            _check(old, copy)
            _copy(old, former)
            _finish(copy)
            if os.name != "nt":
                _swap(register, copy, former, found)
        if os.name == "nt":  # pragma: no cover - a file that is open cannot be replaced there
            _swap(register, copy, former, found)
        sync_folder(folder)
    except OSError as error:
        raise written_badly(error, register) from error
    finally:
        # What cannot be removed is in nobody's way: the next attempt begins by removing it.
        for each in (copy, former):
            with suppress(OSError):
                _remove(each)


def run_migrations(path: Path, migrations: Path, target: int) -> None:
    """Bring the database at `path`, which nobody else has open, to the schema `target`."""
    engine = open_migration_engine(path)
    try:
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(migrations).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, f"{target:04}")
            seal_rows(connection, RegisterTable.metadata.sorted_tables)
            connection.exec_driver_sql(f"PRAGMA user_version = {target}")
    finally:
        engine.dispose()


@contextmanager
def _alone_with(register: Path, busy_timeout_s: float) -> Iterator[Any]:
    """Yield a connection beside which no other can read or write the register.

    Leaving the write-ahead log succeeds only for the last connection, so nobody else holds the file that is about
    to be replaced; the exclusive lock then lasts until the connection is closed.
    """
    with closing(dbapi2.connect(str(register), timeout=busy_timeout_s, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        set_journal_mode(connection, "DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection


def _refuse_damaged(old: Any, folder: Path) -> None:
    for line in damage_in(line for (line,) in old.execute("PRAGMA integrity_check(1)")):
        raise KnownError(ErrorCode.ARCHIVE_DAMAGED, name=folder, detail=line)


def _copy(old: Any, place: Path) -> None:
    _remove(place)
    create_file(place)
    with closing(dbapi2.connect(str(place), isolation_level=None)) as copy:
        copy.execute("PRAGMA synchronous = FULL")
        old.backup(copy)


def _check(old: Any, place: Path) -> None:
    """Refuse a migration that lost a row, a reference or a word: that is a defect of the migration."""
    with closing(dbapi2.connect(str(place), isolation_level=None)) as copy:
        problems = list(damage_in(line for (line,) in copy.execute("PRAGMA integrity_check")))
        problems += [f"a reference from {table}" for table, *_ in copy.execute("PRAGMA foreign_key_check")]
        for table in _KEPT_TABLES:
            count = f"SELECT count(*) FROM {table}"
            if copy.execute(count).fetchone() < old.execute(count).fetchone():
                problems.append(f"rows of {table}")
        if _index_is_sound(old) and not _index_is_sound(copy):
            # A page that cannot be read looks the same; that shows in the page itself, or not a second time.
            problems += damage_in(line for (line,) in copy.execute("PRAGMA integrity_check"))
            problems += [] if _index_is_sound(copy) else ["words of the index"]
    if problems:
        raise RuntimeError(f"the migration loses {', '.join(problems)}")


def _index_is_sound(connection: Any) -> bool:
    try:
        connection.execute(CHECK_INDEX)
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorname != "SQLITE_CORRUPT":
            raise
        return False
    return True


def _swap(register: Path, copy: Path, former: Path, found: int) -> None:
    """Put `copy` in the place of the register, and `former`, a copy of the old one, among the backups."""
    place = _backup_place(register.parent / BACKUPS, found)
    # The old register's journal is cold by now, but must not lie beside another register.
    register.with_name(f"{REGISTER}-journal").unlink(missing_ok=True)
    former.rename(place)
    try:
        sync_folder(place.parent)
        copy.replace(register)
    except OSError:
        place.rename(former)
        raise


def _finish(copy: Path) -> None:
    """Give the copy its write-ahead log again; closing folds an empty one away."""
    with closing(dbapi2.connect(str(copy), isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        set_journal_mode(connection, "WAL")


def _backup_place(backups: Path, schema: int) -> Path:
    """Return a free place for the register of an older schema; it need not be the first of its kind."""
    backups.mkdir(mode=0o700, exist_ok=True)
    place, count = backups / f"register-{schema:04}.db", 1
    while place.exists():
        count += 1
        place = backups / f"register-{schema:04}-{count}.db"
    return place


def _remove(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
