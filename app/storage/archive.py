"""The archive: a folder of two databases, read and written in units of work."""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from sqlalchemy import PoolProxiedConnection
from sqlmodel import Session

from app.domain.backups import Backup, Compared
from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault
from app.domain.ids import IdFactory
from app.runtime.places import refuse_network
from app.storage.backup import Made, make
from app.storage.compare import compared, register_opened
from app.storage.engines import Engines, open_engines
from app.storage.failures import known_failures
from app.storage.folder import ORIGINALS, REGISTER, SCHEMA, build, found_schema
from app.storage.originals import OriginalsFile, remove_unneeded
from app.storage.register_out import dump
from app.storage.verify import faults
from app.storage.work import Work

BUSY_TIMEOUT_S = 5.0
"""How long a writer waits for another before the user is told."""

_EVERY_VERSION = 2**32
"""What `PRAGMA data_version` counts up to."""

_SPOILS_CONNECTIONS = (ErrorCode.ARCHIVE_READ_ONLY, ErrorCode.ARCHIVE_DISK_ERROR)


class Archive:
    """An open archive. It may be used from several threads; each unit of work has connections of its own."""

    def __init__(self, folder: Path, register: Engines, originals: Engines) -> None:
        self.folder = folder
        self._register = register
        self._originals = originals
        self._watch: PoolProxiedConnection | None = None
        self._watches = 0

    @classmethod
    def create(cls, folder: Path, *, busy_timeout_s: float = BUSY_TIMEOUT_S, new_id: IdFactory = uuid4) -> "Archive":
        """Return a new, empty archive in `folder`, which must not exist or be empty; only its owner may read it.

        Raises:
            KnownError: ARCHIVE_ON_NETWORK, ARCHIVE_EXISTS, NOT_AN_ARCHIVE, DISK_FULL, TARGET_NOT_WRITABLE.
        """
        refuse_network(folder)
        build(folder, new_id)
        return cls._opened(folder, busy_timeout_s)

    @classmethod
    def open(cls, folder: Path, *, migrations: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> "Archive":
        """Return the archive in `folder`; one of an older schema is brought up to date first, the old one kept.

        Raises:
            KnownError: ARCHIVE_ON_NETWORK, ARCHIVE_MISSING, NOT_AN_ARCHIVE, ARCHIVE_NEWER (nothing is touched),
                ARCHIVE_DAMAGED, ARCHIVE_BUSY, ARCHIVE_READ_ONLY, DISK_FULL.
        """
        refuse_network(folder)
        if found_schema(folder) < SCHEMA:
            # Alembic takes longer to load than an archive to open, and is needed once a release.
            from app.storage.migrate import upgrade

            upgrade(folder, migrations, SCHEMA, busy_timeout_s)
        return cls._opened(folder, busy_timeout_s)

    @classmethod
    def _opened(cls, folder: Path, busy_timeout_s: float) -> "Archive":
        engines = [open_engines(folder / name, busy_timeout_s) for name in (REGISTER, ORIGINALS)]
        try:
            with known_failures(folder):
                for each in engines:
                    with each.reader.connect() as connection:
                        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
        except KnownError:
            for each in engines:
                each.close()
            raise
        return cls(folder, *engines)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Yield a unit of work that sees one unchanging state and cannot write.

        Raises:
            KnownError: as `app.storage.failures.known_failures`.
        """
        with (
            self._known_failures(reads_only=True),
            Session(self._register.reader) as session,
            closing(OriginalsFile(self._originals.reader)) as originals,
        ):
            yield Work(session, originals)

    @contextmanager
    def writing(self) -> Iterator[Work]:
        """Yield a unit of work that is kept whole when the block ends, and not at all where it raises.

        The originals are committed before the register that speaks of them: what a crash between the two leaves is
        bytes without a letter, never a letter without its bytes.

        Raises:
            KnownError: ARCHIVE_BUSY where another writes for longer than the timeout; else as `known_failures`.
        """
        with (
            self._known_failures(),
            Session(self._register.writer) as session,
            closing(OriginalsFile(self._originals.writer)) as originals,
        ):
            yield Work(session, originals)
            session.flush()
            originals.commit()
            session.commit()

    def remove_originals(self, unneeded: Iterable[str]) -> None:
        """Remove bytes by their hash that the register no longer counts on, and fold the logs away.

        What the register still needs stays, whatever is asked.

        Raises:
            KnownError: ARCHIVE_BUSY, ARCHIVE_READ_ONLY, DISK_FULL.
        """
        with self._known_failures():
            remove_unneeded(self._register.writer, self._originals.writer, unneeded)
            for engines in (self._register, self._originals):
                with engines.writer.connect() as connection:
                    connection.rollback()
                    raw = connection.connection.dbapi_connection
                    assert raw is not None
                    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def verify(self, *, clean: bool = False, rebuild_index: bool = False) -> tuple[Fault, ...]:
        """Return what is wrong with the archive; nothing at all for a sound one.

        With `clean` orphan originals are taken away, with `rebuild_index` the search index is made afresh first.

        Raises:
            KnownError: ARCHIVE_BUSY, ARCHIVE_READ_ONLY, DISK_FULL.
        """
        with self._known_failures():
            return faults(self._register, self._originals, clean=clean, rebuild_index=rebuild_index)

    def back_up(self, folder: Path, at: datetime, *, check_all: bool = False) -> Made:
        """Return the backup `folder`, which must exist, has of the archive as it is now; the newest if that is it.

        The copy is opened and read through before it counts, and every original that was put beside it is read back;
        with `check_all` those that were there already too.

        Raises:
            KnownError: BACKUP_MEDIUM_GONE, BACKUP_MEDIUM_FULL, BACKUP_FOLDER_TAKEN, BACKUPS_DAMAGED, BACKUP_DAMAGED
                where the medium gives back other bytes, ARCHIVE_DAMAGED, ARCHIVE_BUSY. Earlier backups stand.
        """
        with self._known_failures():
            return make(self._register, self._originals, folder, at, check_all=check_all)

    def compared(self, folder: Path, backup: Backup, migrations: Path) -> Compared:
        """Return what differs between the letters of the archive and those of a backup in `folder`.

        Raises:
            KnownError: BACKUP_DAMAGED, BACKUP_MEDIUM_GONE, ARCHIVE_NEWER.
        """
        with self._known_failures(), register_opened(folder, backup, migrations) as then:
            return compared(self._register.reader, then)

    def dump(self, place: Path) -> dict[str, str]:
        """Return the SHA-256 of each file after writing the register and its originals to an empty folder.

        `app.storage.register_in.load` makes it an archive again.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what) where an original is not what was kept, ARCHIVE_BUSY.
            OSError: the folder cannot be written.
        """
        with self._known_failures():
            return dump(self._register, self._originals, place)

    def data_version(self) -> int:
        """Return a number that changes whenever anybody, also another process, has changed the register.

        Source: sqlite.org/pragma.html#pragma_data_version; it is counted by one connection, which is kept for it;
        after a failure of the disk it is another, and the number another too.
        """
        with self._known_failures():
            if self._watch is None:
                self._watch = self._register.reader.raw_connection()
                self._watches += 1
            version: int = self._watch.cursor().execute("PRAGMA data_version").fetchone()[0]
            return version + self._watches * _EVERY_VERSION

    @contextmanager
    def _known_failures(self, *, reads_only: bool = False) -> Iterator[None]:
        """Raise as `known_failures`, and begin with fresh connections after what the disk did.

        SQLite opens a file it may not write for reading alone and stays at that: one refusal would last as long as
        the connection. What a failed sync left unwritten only a fresh connection finds out. On a full disk the old
        ones are better: there is no room to make the index of the log again, and so none to read.
        """
        try:
            with known_failures(self.folder, reads_only=reads_only):
                yield
        except KnownError as error:
            if error.code in _SPOILS_CONNECTIONS:
                self.close()
            raise

    def close(self) -> None:
        """Close every connection."""
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._register.close()
        self._originals.close()
