"""What SQLite may say, sorted into errors the user is told; everything else stays a defect.

Source: sqlite.org/rescode.html. The exceptions are sqlcipher3's own, not the standard library's.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError

_PRIMARY = 0xFF
_READONLY = 8
_PRIMARY_CODES = {
    3: ErrorCode.ARCHIVE_READ_ONLY,  # PERM
    5: ErrorCode.ARCHIVE_BUSY,  # BUSY
    6: ErrorCode.ARCHIVE_BUSY,  # LOCKED
    _READONLY: ErrorCode.ARCHIVE_READ_ONLY,
    10: ErrorCode.ARCHIVE_DISK_ERROR,  # IOERR
    11: ErrorCode.ARCHIVE_DAMAGED,  # CORRUPT
    13: ErrorCode.DISK_FULL,  # FULL
    14: ErrorCode.ARCHIVE_READ_ONLY,  # CANTOPEN
    18: ErrorCode.FILE_TOO_LARGE,  # TOOBIG
    26: ErrorCode.ARCHIVE_DAMAGED,  # NOTADB
}
_EXTENDED_CODES = {
    778: ErrorCode.DISK_FULL,  # IOERR_WRITE: a quota or a largest file size; a full disk itself is FULL
    4874: ErrorCode.DISK_FULL,  # IOERR_SHMSIZE: no room for the shared index of the log
    8458: ErrorCode.ARCHIVE_DAMAGED,  # IOERR_CORRUPTFS
    1032: ErrorCode.ARCHIVE_MISSING,  # READONLY_DBMOVED: the folder was moved or renamed meanwhile
}
_NOT_UTF8 = "Could not decode to UTF-8"


@contextmanager
def known_failures(folder: Path, *, reads_only: bool = False) -> Iterator[None]:
    """Raise what SQLite says within as known errors of the archive in `folder`.

    With `reads_only` an attempt to write stays the defect it is.

    Raises:
        KnownError: DISK_FULL, ARCHIVE_BUSY, ARCHIVE_DAMAGED, ARCHIVE_READ_ONLY, ARCHIVE_MISSING, ARCHIVE_DISK_ERROR
            (each name, detail), FILE_TOO_LARGE.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = _known(error, folder)
        if known is None or (reads_only and sqlite_code(error) == _READONLY):
            raise
        raise known from error


def sqlite_code(error: BaseException) -> int | None:
    """Return SQLite's extended result code, or None where the error does not come from SQLite itself."""
    inner = error.orig if isinstance(error, DBAPIError) else error
    return getattr(inner, "sqlite_errorcode", None)


def _known(error: BaseException, folder: Path) -> KnownError | None:
    code = sqlite_code(error)
    if code is None:
        damaged = _NOT_UTF8 in str(error)
        return KnownError(ErrorCode.ARCHIVE_DAMAGED, name=folder, detail=_NOT_UTF8) if damaged else None
    known = _EXTENDED_CODES.get(code) or _PRIMARY_CODES.get(code & _PRIMARY)
    if known is None:
        return None
    inner = error.orig if isinstance(error, DBAPIError) else error
    return KnownError(known, name=folder, detail=getattr(inner, "sqlite_errorname", ""))


def is_damage(error: DBAPIError) -> bool:
    """Return whether an error says that the file is damaged, rather than busy, full or out of reach."""
    known = _known(error, Path())
    return known is not None and known.code is ErrorCode.ARCHIVE_DAMAGED
