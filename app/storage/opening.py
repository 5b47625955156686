"""Opening the two databases of an archive: for work, or only to read where the folder or its disk cannot be written.

SQLite reads a database that has a log only beside the index of that log, which it makes where it is missing
(sqlite.org/wal.html, "Read-Only Databases"). Where nothing can be made there are three ways, each here for its
case: a file without a log is read as one that does not change; a log with its index is read in place; a log without
one, and a register of an older schema, in a copy of one's own.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import written_badly
from app.storage.engines import Engines, open_engines, open_to_read
from app.storage.failures import known_failures
from app.storage.folder import ORIGINALS, REGISTER, SCHEMA, found_schema
from app.storage.shape import misshapen_originals, misshapen_register

_SHAPES = {REGISTER: misshapen_register, ORIGINALS: misshapen_originals}
_LOG, _INDEX_OF_LOG = "-wal", "-shm"


@dataclass(frozen=True, slots=True)
class Databases:
    """The databases of an archive as they are open; `copies` is a folder of this process alone."""

    register: Engines
    originals: Engines
    read_only: bool = False
    copies: Path | None = None
    seen: tuple[object, ...] = ()
    """What the files were when they were opened to read."""

    def are_as_seen(self, folder: Path) -> bool:
        """Return whether nobody has changed the files since they were opened to read."""
        return self.seen == _seen(folder)

    def close(self) -> None:
        """Close every connection and take copies away."""
        self.register.close()
        self.originals.close()
        if self.copies is not None:
            shutil.rmtree(self.copies, ignore_errors=True)


def open_databases(folder: Path, migrations: Path, busy_timeout_s: float) -> Databases:
    """Return the databases in `folder`; of an older schema, brought up to date first.

    Raises:
        KnownError: as `Archive.open`.
    """
    schema = found_schema(folder)
    if not can_be_written(folder):
        return open_read_only(folder, migrations, busy_timeout_s)
    try:
        if schema < SCHEMA:
            _bring_up_to_date(folder, migrations, busy_timeout_s)
        return open_writable(folder, busy_timeout_s)
    except KnownError as error:
        if error.code not in (ErrorCode.ARCHIVE_READ_ONLY, ErrorCode.DISK_FULL):
            raise
        try:
            return open_read_only(folder, migrations, busy_timeout_s)
        except KnownError:
            raise error from None


def open_writable(folder: Path, busy_timeout_s: float) -> Databases:
    """Return the databases in `folder`, which are of the present schema, to read and write."""
    register, originals = (open_engines(folder / name, busy_timeout_s, _SHAPES[name]) for name in _SHAPES)
    return _tried(folder, Databases(register, originals))


def open_read_only(folder: Path, migrations: Path, busy_timeout_s: float) -> Databases:
    """Return the databases in `folder` to read; not a byte is written there."""
    seen, copies = _seen(folder), None
    older = found_schema(folder) < SCHEMA
    try:
        if older or _needs_a_copy(folder / REGISTER) or _needs_a_copy(folder / ORIGINALS):
            copies = Path(tempfile.mkdtemp(prefix="aanhef-"))
            for name in (REGISTER, ORIGINALS):
                if _needs_a_copy(folder / name) or (older and name == REGISTER):
                    _copy(folder / name, copies / name)
            if older:
                _bring_up_to_date(copies, migrations, busy_timeout_s)
    except OSError as error:
        shutil.rmtree(copies or "", ignore_errors=True)
        raise written_badly(error, copies or folder) from error
    register, originals = (_to_read(folder / name, copies, busy_timeout_s) for name in (REGISTER, ORIGINALS))
    return _tried(folder, Databases(register, originals, read_only=True, copies=copies, seen=seen))


def _to_read(path: Path, copies: Path | None, busy_timeout_s: float) -> Engines:
    if copies is not None and (copies / path.name).exists():
        return open_to_read(copies / path.name, "mode=rw", busy_timeout_s, _SHAPES[path.name])
    mode = "mode=ro" if _has_log(path) else "mode=ro&immutable=1"
    return open_to_read(path, mode, busy_timeout_s, _SHAPES[path.name])


def _tried(folder: Path, databases: Databases) -> Databases:
    """Return the databases once each has been read from."""
    try:
        with known_failures(folder):
            for each in (databases.register, databases.originals):
                with each.reader.connect() as connection:
                    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except KnownError:
        databases.close()
        raise
    return databases


def _bring_up_to_date(folder: Path, migrations: Path, busy_timeout_s: float) -> None:
    # Alembic takes longer to load than an archive to open, and is needed once a release.
    from app.storage.migrate import upgrade

    upgrade(folder, migrations, SCHEMA, busy_timeout_s)


def can_be_written(folder: Path) -> bool:
    """Return whether the system would let us write: rights, and a disk that is not mounted to read only."""
    present = [folder / name for name in (REGISTER, ORIGINALS)]
    return os.access(folder, os.W_OK | os.X_OK) and all(os.access(path, os.W_OK) for path in present)


def _has_log(path: Path) -> bool:
    return _size(path, _LOG) > 0


def _needs_a_copy(path: Path) -> bool:
    return _has_log(path) and not _size(path, _INDEX_OF_LOG)


def _size(path: Path, suffix: str) -> int:
    beside = path.with_name(path.name + suffix)
    return beside.stat().st_size if beside.exists() else 0


def _copy(path: Path, place: Path) -> None:
    for suffix in ("", _LOG):
        if (source := path.with_name(path.name + suffix)).exists():
            shutil.copyfile(source, place.with_name(place.name + suffix))


def _seen(folder: Path) -> tuple[object, ...]:
    """Return what tells whether the files changed: of each its size and the moment it was written."""

    def said(path: Path) -> object:
        state = path.stat() if path.exists() else None
        return (state.st_size, state.st_mtime_ns) if state else None

    return tuple(said(folder / f"{name}{suffix}") for name in (REGISTER, ORIGINALS) for suffix in ("", _LOG))
