"""The archive: a folder of two databases, read and written in units of work."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from sqlalchemy import PoolProxiedConnection
from sqlmodel import Session

from app.domain.backups import Backup, Compared
from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.ids import IdFactory
from app.runtime.clock import Clock, system_clock
from app.runtime.places import refuse_network
from app.runtime.presence import Note, Presence, others, this_process
from app.storage.backup import Made, make
from app.storage.compare import compared, register_opened
from app.storage.engines import Engines
from app.storage.failures import has_little_room, known_failures
from app.storage.folder import build
from app.storage.opening import Databases, can_be_written, open_databases, open_writable
from app.storage.originals import OriginalsFile, remove_unneeded
from app.storage.register_out import dump
from app.storage.verify import faults
from app.storage.work import Work

BUSY_TIMEOUT_S = 10.0
"""How long a writer waits for another before the user is told."""

_EVERY_VERSION = 2**32
"""What `PRAGMA data_version` counts up to."""

_SPOILS_CONNECTIONS = (ErrorCode.ARCHIVE_READ_ONLY, ErrorCode.ARCHIVE_DISK_ERROR, ErrorCode.ARCHIVE_BUSY)


class Archive:
    """An open archive. It may be used from several threads; each unit of work has connections of its own."""

    def __init__(self, folder: Path, databases: Databases, reopen: Callable[[], Databases], clock: Clock) -> None:
        self.folder = folder
        self._databases = databases
        self._reopen = reopen
        self._here = this_process(clock())
        self._note = Note(None, None) if databases.read_only else Note.leave(folder, self._here)
        self._watch: PoolProxiedConnection | None = None
        self._watches = 0

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
        new_id: IdFactory = uuid4,
        clock: Clock = system_clock,
    ) -> "Archive":
        """Return a new, empty archive in `folder`, which must not exist or be empty; only its owner may read it.

        Raises:
            KnownError: ARCHIVE_ON_NETWORK, ARCHIVE_EXISTS, NOT_AN_ARCHIVE, DISK_FULL, TARGET_NOT_WRITABLE.
        """
        refuse_network(folder)
        build(folder, new_id)
        reopen = partial(open_writable, folder, busy_timeout_s)
        return cls(folder, reopen(), reopen, clock)

    @classmethod
    def open(
        cls, folder: Path, *, migrations: Path, busy_timeout_s: float = BUSY_TIMEOUT_S, clock: Clock = system_clock
    ) -> "Archive":
        """Return the archive in `folder`; one of an older schema is brought up to date first, the old one kept.

        Where the folder or its disk cannot be written, or is full, the archive is opened to read: see `read_only`.
        `clock` tells since when, for the note others find in the folder.

        Raises:
            KnownError: ARCHIVE_ON_NETWORK, ARCHIVE_MISSING, NOT_AN_ARCHIVE, ARCHIVE_NEWER (nothing is touched),
                ARCHIVE_DAMAGED, ARCHIVE_BUSY, DISK_FULL; ARCHIVE_READ_ONLY where not even reading is possible.
        """
        refuse_network(folder)
        reopen = partial(open_databases, folder, migrations, busy_timeout_s)
        return cls(folder, reopen(), reopen, clock)

    @property
    def read_only(self) -> bool:
        """Return whether the archive can only be read; whatever would write raises ARCHIVE_READ_ONLY."""
        return self._databases.read_only

    def others(self) -> tuple[Presence, ...]:
        """Return who else has the archive open, on this host and on others, the first first."""
        return others(self.folder)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Yield a unit of work that sees one unchanging state and cannot write.

        Raises:
            KnownError: as `app.storage.failures.known_failures`.
        """
        self._look_again()
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
        self._refuse_read_only()
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
        self._refuse_read_only()
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

        With `clean` orphan originals are taken away, with `rebuild_index` the search index is made afresh first. That
        others have the archive open is told without alarm, as is that it can only be read.

        Raises:
            KnownError: ARCHIVE_BUSY, ARCHIVE_READ_ONLY, DISK_FULL.
        """
        if clean or rebuild_index:
            self._refuse_read_only()
        with self._known_failures():
            return (*faults(self._databases, clean=clean, rebuild_index=rebuild_index), *self.circumstances())

    def circumstances(self) -> tuple[Fault, ...]:
        """Return what somebody who works with the archive should know of: that it can only be read, who else has it.

        One that can be written again is opened to write.
        """
        if self.read_only and can_be_written(self.folder):
            self._open_again()
        only_read = (Fault(FaultCode.ONLY_READ),) if self.read_only else ()
        facts = ({"host": each.host, "pid": str(each.pid), "since": each.since.isoformat()} for each in self.others())
        return (*only_read, *(Fault(FaultCode.OPEN_ELSEWHERE, each) for each in facts))

    @property
    def _register(self) -> Engines:
        return self._databases.register

    @property
    def _originals(self) -> Engines:
        return self._databases.originals

    def _look_again(self) -> None:
        """Open the files afresh where they were opened to read as they were, and somebody else changed them since."""
        if self.read_only and not self._databases.are_as_seen(self.folder):
            self._open_again()

    def _refuse_read_only(self) -> None:
        """Raise ARCHIVE_READ_ONLY where the archive can only be read, and what was in the way is still there.

        A full disk is DISK_FULL: it is opened to read as well.
        """
        if self.read_only and can_be_written(self.folder):
            self._open_again()
        if self.read_only:
            full = has_little_room(self.folder)
            raise KnownError(ErrorCode.DISK_FULL if full else ErrorCode.ARCHIVE_READ_ONLY, name=self.folder)

    def _open_again(self) -> None:
        self._close_connections()
        self._databases = self._reopen()
        if not self.read_only:
            self._note.withdraw()
            self._note = Note.leave(self.folder, self._here)

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

        Source: sqlite.org/pragma.html#pragma_data_version; it is counted by one connection, which is kept for it
        and closes when told, whatever becomes of its pool; after a failure of the disk it is another, and the number
        another too.
        """
        with self._known_failures():
            if self._watch is None:
                self._watch = self._register.reader.raw_connection()
                self._watch.detach()
                self._watches += 1
            version: int = self._watch.cursor().execute("PRAGMA data_version").fetchone()[0]
            return version + self._watches * _EVERY_VERSION

    @contextmanager
    def _known_failures(self, *, reads_only: bool = False) -> Iterator[None]:
        """Raise as `known_failures`, and begin with fresh connections after what the disk did.

        SQLite opens a file it may not write for reading alone and stays at that: one refusal would last as long as
        the connection, also where all it said was that others came first, time and again. What a failed sync left
        unwritten only a fresh connection finds out. On a full disk the old ones are better: there is no room to make
        the index of the log again, and so none to read.
        """
        try:
            with known_failures(self.folder, reads_only=reads_only):
                yield
        except KnownError as error:
            if error.code in _SPOILS_CONNECTIONS:
                self._close_connections()
            raise

    def close(self) -> None:
        """Close every connection and take the note away that tells others of it."""
        self._close_connections()
        self._note.withdraw()

    def _close_connections(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._databases.close()
